import { type Translated, parseDate } from '../values/index.ts';
import type { Qualifiers } from './claim.ts';
import { type Marking, type Modality, markings, modalities } from './codes/lists.ts';
import { type ClaimProblem, type RawClaim, describe, meant, subjectProblem } from './raw.ts';

/** One qualifier of the vocabulary's table. */
export interface QualifierRow {
  readonly name: string;
  readonly label: Translated;
  readonly meaning: Translated;
}

export const qualifiers: readonly QualifierRow[] = [
  { name: 'by', label: { en: 'said by', uk: 'хто каже' }, meaning: { en: 'who is cited as saying it', uk: 'кого цитовано' } },
  { name: 'when', label: { en: 'when', uk: 'коли' }, meaning: { en: 'when it happened, holds or is to happen (EDTF)', uk: 'коли це сталося, чинне чи має статися (EDTF)' } },
  { name: 'modality', label: { en: 'modality', uk: 'модальність' }, meaning: { en: 'fact (default), plan, estimate, possibility, denial', uk: 'факт (якщо не вказано), план, оцінка, можливість, спростування' } },
  { name: 'marking', label: { en: 'marking', uk: 'позначка' }, meaning: { en: 'TLP 2.0; above TLP:CLEAR it enters no public answer', uk: 'TLP 2.0; вище за TLP:CLEAR не входить до публічних відповідей' } },
  { name: 'credibility', label: { en: 'credibility', uk: 'вірогідність' }, meaning: { en: 'Admiralty code of the information, 1 to 6', uk: 'код Адміралтейства для відомостей, від 1 до 6' } },
  { name: 'note', label: { en: 'note', uk: 'примітка' }, meaning: { en: 'one line in own words', uk: 'один рядок власними словами' } },
  { name: 'at', label: { en: 'paragraph', uk: 'абзац' }, meaning: { en: 'paragraph of the source, 1-based', uk: 'абзац джерела, від 1' } },
];

export const qualifierNames: readonly string[] = qualifiers.map((item) => item.name);

/** Reads the qualifiers of a claim; problems are added to the list. */
export function checkQualifiers(raw: RawClaim, problems: ClaimProblem[]): Qualifiers {
  const before = problems.length;
  const by = textOf(raw, 'by', problems);
  const when = textOf(raw, 'when', problems);
  const modality = textOf(raw, 'modality', problems) ?? 'fact';
  const marking = textOf(raw, 'marking', problems);
  const credibility = textOf(raw, 'credibility', problems);
  const note = textOf(raw, 'note', problems);
  const at = textOf(raw, 'at', problems);
  if (by !== undefined) add(problems, 'by', subjectProblem(by, ['person', 'party', 'country', 'programme']));
  if (when !== undefined) {
    const parsed = parseDate(when);
    if (!parsed.ok) add(problems, 'when', parsed.problem);
  }
  add(problems, 'modality', oneOf('modality', modality, modalities));
  if (marking !== undefined) add(problems, 'marking', oneOf('marking', marking, markings));
  if (credibility !== undefined && !/^[1-6]$/.test(credibility)) {
    add(problems, 'credibility', { message: `expected an Admiralty credibility from 1 to 6, came "${credibility}"`, remedy: 'Write 1 (confirmed by others) to 6 (cannot be judged).' });
  }
  if (at !== undefined && !/^[1-9]\d*$/.test(at)) {
    add(problems, 'at', { message: `expected the number of a paragraph from 1, came "${at}"`, remedy: 'Count the paragraphs of the source from 1.' });
  }
  if (problems.length > before) return { modality: 'fact' };
  return {
    modality: modality as Modality,
    ...(by === undefined ? {} : { by }),
    ...(when === undefined ? {} : { when }),
    ...(marking === undefined ? {} : { marking: marking as Marking }),
    ...(credibility === undefined ? {} : { credibility: Number(credibility) as 1 | 2 | 3 | 4 | 5 | 6 }),
    ...(note === undefined ? {} : { note }),
    ...(at === undefined ? {} : { at: Number(at) }),
  };
}

function add(problems: ClaimProblem[], name: string, problem: { message: string; remedy: string } | undefined): void {
  if (problem !== undefined) problems.push({ path: [name], ...problem });
}

/** What is wrong with a code; undefined where it is one of the list. */
export function oneOf(name: string, value: string, codes: readonly string[]): { message: string; remedy: string } | undefined {
  if (codes.includes(value)) return undefined;
  return { message: `expected ${name} to be one of ${codes.join(', ')}, came "${value}"`, remedy: `Use one of these codes.${meant(value, codes)}` };
}

/** A qualifier's text; undefined where it is absent. An empty one is a problem: absent is said by leaving the line out. */
function textOf(raw: RawClaim, name: string, problems: ClaimProblem[]): string | undefined {
  const value = raw[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  problems.push({ path: [name], message: `expected a text for ${name}, came ${value === '' ? 'nothing' : describe(value)}`, remedy: `Write ${name} on one line, or take it away.` });
  return undefined;
}
