/** A stretch of a text: code points, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The id of the element that holds a document's text and nothing else. */
export const TEXT_BODY = 'desk-text-body';

/** Where the selection of the window lies in the document's text; undefined where nothing of it is selected. */
export function selectedStretch(): Stretch | undefined {
  const selection = window.getSelection();
  const body = document.getElementById(TEXT_BODY);
  if (selection === null || selection.rangeCount === 0 || body === null) return undefined;
  const range = within(selection.getRangeAt(0), body);
  if (range === undefined) return undefined;
  const before = document.createRange();
  before.setStart(body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return wholeWords(body.textContent ?? '', start, start + range.toString().length);
}

/** The part of a range that lies in an element: a triple click ends in what follows it. */
function within(range: Range, body: HTMLElement): Range | undefined {
  if (range.collapsed || !range.intersectsNode(body)) return undefined;
  const whole = document.createRange();
  whole.selectNodeContents(body);
  const part = range.cloneRange();
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0) part.setStart(body, 0);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) part.setEnd(body, body.childNodes.length);
  return part;
}

const SPACE = /\s/u;
/** Between two of these no word ends. */
const OF_A_WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * A stretch that is given in UTF-16 units, without white space at its ends and with whole words: a quotation does not begin in the
 * middle of one. Undefined where nothing but white space is left.
 */
export function wholeWords(text: string, start: number, end: number): Stretch | undefined {
  const isWithin = (at: number): boolean => OF_A_WORD.test(text.charAt(at - 1)) && OF_A_WORD.test(text.charAt(at));
  let [from, to] = [start, end];
  while (from < to && SPACE.test(text.charAt(from))) from += 1;
  while (to > from && SPACE.test(text.charAt(to - 1))) to -= 1;
  if (from === to) return undefined;
  while (isWithin(from)) from -= 1;
  while (isWithin(to)) to += 1;
  const before = [...text.slice(0, from)].length;
  return { start: before, end: before + [...text.slice(from, to)].length };
}

/** The words of a stretch. */
export function wordsAt(text: string, { start, end }: Stretch): string {
  return [...text].slice(start, end).join('');
}

/** Sentences that a reviewer has picked, by their places in the list: the first and the last of them. */
export interface Picked {
  readonly first: number;
  readonly last: number;
}

/** The next sentence alone, or the one before; at the ends the same again. */
export function moved({ first, last }: Picked, step: 1 | -1, count: number): Picked {
  const to = Math.min(Math.max((step === 1 ? last : first) + step, 0), count - 1);
  return { first: to, last: to };
}

/** One sentence more at the end, or one less; at least one is left. */
export function extended({ first, last }: Picked, step: 1 | -1, count: number): Picked {
  return { first, last: Math.min(Math.max(last + step, first), count - 1) };
}

/** The sentence in which a place lies, or the next one. */
export function sentenceAt(sentences: readonly Stretch[], place: number): number {
  const found = sentences.findIndex(({ end }) => place < end);
  return found < 0 ? Math.max(0, sentences.length - 1) : found;
}
