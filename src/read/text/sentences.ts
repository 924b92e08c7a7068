import { abbreviations } from '../lexicon/abbreviations.ts';

/** A stretch of a text in UTF-16 units, without the white space around it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

function trim(text: string, start: number, end: number): Stretch {
  const opened = text.slice(start, end).trimStart();
  const from = end - opened.length;
  return { start: from, end: from + opened.trimEnd().length };
}

/** Paragraphs: what lies between blank lines. */
export function paragraphsOf(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/gu)) {
    found.push(trim(text, start, gap.index));
    start = gap.index + gap[0].length;
  }
  found.push(trim(text, start, text.length));
  return found.filter((stretch) => stretch.end > stretch.start);
}

const CLOSE = /[.!?…]+["'»”’)\]]*(\s+)(?=["'«“„‘([]*[\p{Lu}\p{N}–—€$£])/gu;
const LAST_WORD = /([\p{L}.]+)\.["'»”’)\]]*$/u;

function isAbbreviation(before: string): boolean {
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word);
}

/** "… 120 млрд. Половину …": after a shortened scale word a capital opens a sentence, since a currency is written small. */
const SCALE = /(?:млн|млрд|трлн|тис|грн)\.$/u;
const OPENS = /^\s+[«"]?\p{Lu}\p{Ll}/u;

/**
 * Sentences of one paragraph. `Intl.Segmenter` was tried first: it breaks after "Lt." and "млн.", and is ten times slower than
 * the reader's whole budget allows, so that the rule (a closing mark, a space, a capital or digit; not after an
 * abbreviation) stands here.
 */
export function sentencesOf(text: string, paragraph: Stretch): readonly Stretch[] {
  const found: Stretch[] = [];
  const body = text.slice(paragraph.start, paragraph.end);
  let start = 0;
  for (const close of body.matchAll(CLOSE)) {
    const end = close.index + close[0].length - (close[1] ?? '').length;
    const before = body.slice(Math.max(start, end - 16), end);
    const opens = SCALE.test(before) && OPENS.test(body.slice(end, end + 8));
    if (!opens && isAbbreviation(before)) continue;
    found.push(trim(text, paragraph.start + start, paragraph.start + end));
    start = end;
  }
  found.push(trim(text, paragraph.start + start, paragraph.end));
  return found.filter((stretch) => stretch.end > stretch.start);
}
