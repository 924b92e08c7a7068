import type { Account, Figure } from '../../account/index.ts';
import type { Language } from '../../values/index.ts';
import { dateText, figureText, modalityWord, subjectNames } from '../../wording/index.ts';
import { type Texts, textsIn } from '../texts.ts';

/** What every part of a printed answer needs. */
export interface Page {
  readonly account: Account;
  readonly language: Language;
  readonly texts: Texts;
  /** Width in characters. */
  readonly width: number;
  /** Name of a subject in the page's language. */
  readonly name: (subject: string) => string;
}

export function pageOf(account: Account, language: Language, width: number): Page {
  return { account, language, texts: textsIn(language), width, name: subjectNames(account, language) };
}

/** A figure's value as the page's language has it. */
export function shown(page: Page, figure: Figure, compact = false): string {
  return figureText(figure, page.language, { compact, name: page.name });
}

/** What a reader must know beside the value: that it is planned, inferred, contradicted or denied. */
export function marks(page: Page, figure: Figure): string {
  const { texts, language } = page;
  const words = [
    ...(figure.value === undefined || figure.modality === 'fact' ? [] : [modalityWord(figure.modality, language)]),
    ...(figure.inferred ? [texts.inferred] : []),
    ...(figure.conflict ? [texts.conflict] : []),
    ...(figure.denied ? [texts.denied] : []),
  ];
  return words.join(', ');
}

export function whenOf(page: Page, when: string | null | undefined): string {
  return when == null ? '' : dateText(when, page.language);
}

/** A heading with its lines, a blank line before it; nothing where there are no lines. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title.toLocaleUpperCase(), ...lines];
}

/** The instants that the answer used. */
export function asOfLines(page: Page): string[] {
  const { at, known, recorded, sequence } = page.account.asOf;
  const { texts, language } = page;
  const asked =
    page.account.core.question.recorded.millisecondsExclusive === Number.POSITIVE_INFINITY
      ? undefined
      : dateOrInstant(recorded, language);
  const entries = new Intl.NumberFormat(language === 'uk' ? 'uk-UA' : 'en-GB').format(sequence);
  return [texts.asOf(dateOrInstant(at, language), dateOrInstant(known, language)), texts.recorded(asked, entries)];
}

function dateOrInstant(text: string, language: Language): string {
  return text.includes('T') ? text : dateText(text, language);
}
