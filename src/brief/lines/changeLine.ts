import type { Figure } from '../../account/index.ts';
import type { Change, TotalChange } from '../../changes/index.ts';
import { dayOf, formatDay, type Language, pick } from '../../values/index.ts';
import { dateText, figureText, figureTitle } from '../../wording/index.ts';
import { english } from '../english/index.ts';
import { ukrainian } from '../ukrainian/index.ts';
import { lineWords, reasonWords } from './words.ts';

/** One change as a list shows it. */
export interface ChangeLine {
  /** What changed: "Denmark: stage". */
  readonly title: string;
  /** What it was and is: "talks → signed"; empty for what is new as a whole. */
  readonly change: string;
  /** Why, and who published it when. */
  readonly because: string;
}

/** Publishers that a line names at most. */
const NAMED = 3;

/** A change in words. `name` gives the names of subjects. */
export function changeLine(change: Change, language: Language, name: (subject: string) => string): ChangeLine {
  const whole = change.address === change.subject;
  return {
    title: whole ? name(change.subject) : figureTitle(change.address, language, name),
    change: whole
      ? ''
      : [transition(change, language, name), moved(change, language)].filter((text) => text !== '').join(', '),
    because: [
      change.reasons.map((reason) => pick(reasonWords[reason], language)).join(', '),
      publishers(change, language),
    ]
      .filter((text) => text !== '')
      .join(': '),
  };
}

/** A total in words: "€5.41 billion → €6.24 billion". */
export function totalLine(
  { address, before, after }: TotalChange,
  language: Language,
  name: (subject: string) => string,
): Omit<ChangeLine, 'because'> {
  return {
    title: figureTitle(address, language, name),
    change: `${shown(before, language, name)} → ${shown(after, language, name)}`,
  };
}

function transition({ before, after, kind }: Change, language: Language, name: (subject: string) => string): string {
  const dated = (figure: Figure | null): string =>
    kind.startsWith('plan ') && figure?.value?.type !== 'date' && figure?.when !== undefined
      ? dateText(figure.when, language)
      : shown(figure, language, name);
  const [was, is] = [dated(before), dated(after)];
  const told = before !== null && before.state !== 'unknown';
  return !told || was === is ? is : `${was} → ${is}`;
}

function shown(figure: Figure | null, language: Language, name: (subject: string) => string): string {
  return figure === null ? pick(lineWords.unknown, language) : figureText(figure, language, { compact: true, name });
}

function moved({ days }: Change, language: Language): string {
  if (days === null) return '';
  const by = (language === 'en' ? english : ukrainian).days(Math.abs(days));
  return `${by} ${pick(days > 0 ? lineWords.later : lineWords.earlier, language)}`;
}

function publishers({ claims }: Change, language: Language): string {
  const once = new Map(
    claims.map(({ source }) => [source.id, `${source.publisher}, ${formatDay(dayOf(source.published), language)}`]),
  );
  const named = [...once.values()].slice(0, NAMED).join('; ');
  return once.size > NAMED ? `${named} (+${once.size - NAMED})` : named;
}
