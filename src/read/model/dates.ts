import { datesIn } from '../mentions/dates.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { Finding } from './measures.ts';

function datesOf(sentences: readonly Sentence[], published: string): readonly string[] {
  return sentences.flatMap((sentence) =>
    datesIn(sentence, { published, last: undefined }, sentence.numbers).flatMap((date) => [
      date.text,
      ...date.text.split('/'),
    ]),
  );
}

const plain = (date: string): string => date.replace(/[~?%]+$/u, '');
/** Whether a text that names these dates holds a claimed one: as it is, or named more closely than it is claimed. */
const holds = (named: readonly string[], claimed: string): boolean =>
  claimed === '..' || claimed === '' || named.some((date) => plain(date).startsWith(plain(claimed)));

/**
 * Checks a date of a claim: each end has to be named by the passage, relative ones resolved against the day of publication; else
 * by the text around it, for a person to look at. A day is not held by a passage that names the year alone.
 */
export function checkDate(
  value: string,
  passage: readonly Sentence[],
  document: Reading,
  published: string,
): readonly Finding[] {
  const here = datesOf(passage, published);
  const ends = here.includes(value) ? [value] : value.split('/');
  if (ends.every((end) => holds(here, end))) return [];
  const around = [...datesOf(document.sentences, published), published];
  return ends.every((end) => holds(around, end))
    ? [{ code: 'date-from-context', fatal: false }]
    : [{ code: 'date-not-in-passage', fatal: true }];
}
