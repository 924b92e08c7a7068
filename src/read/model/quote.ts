import type { Reading, Sentence } from '../reading.ts';

/** Sentences that a quote lies in. */
export type QuotedPassage = readonly [Sentence, ...Sentence[]];

/** A passage that holds a claim is this long at most: quoting the whole text would make every check pass. */
const MOST_SENTENCES = 3;
const SHORTEST = 8;
const MOST_PLACES = 5;

const SAME: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '„': '"',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

/** A text with one kind of quotation mark, apostrophe, dash and white space, and where each character stood. */
function folded(text: string): { readonly text: string; readonly places: readonly number[] } {
  let out = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    const space = /\s/u.test(character);
    if (space && out.endsWith(' ')) continue;
    out += space ? ' ' : (SAME[character] ?? character);
    places.push(at);
  }
  return { text: out, places };
}

const foldedTexts = new WeakMap<Reading, ReturnType<typeof folded>>();
function foldedOf(reading: Reading): ReturnType<typeof folded> {
  const there = foldedTexts.get(reading) ?? folded(reading.text);
  foldedTexts.set(reading, there);
  return there;
}

/**
 * Where a quote stands in a text: the whole sentences that hold it, once for each place, five places at most. Empty when its words
 * are not there, or when it is too short or too long to be the passage of one claim. Only the look of quotation marks, dashes
 * and white space may differ.
 */
export function quotedPassages(reading: Reading, quote: string): readonly QuotedPassage[] {
  const wanted = folded(quote.normalize('NFC').trim()).text.replace(/^"|"$/gu, '').trim();
  if (wanted.length < SHORTEST) return [];
  const { text, places } = foldedOf(reading);
  const found: QuotedPassage[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && found.length < MOST_PLACES; at = text.indexOf(wanted, at + 1)) {
    const start = places[at] ?? 0;
    const end = (places[at + wanted.length - 1] ?? 0) + 1;
    const [first, ...rest] = reading.sentences.filter((sentence) => sentence.start < end && sentence.end > start);
    if (first !== undefined && rest.length < MOST_SENTENCES) found.push([first, ...rest]);
  }
  return found;
}
