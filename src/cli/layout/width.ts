const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Number of places that a text takes on a terminal. The scripts used here, Latin and Cyrillic, take one for each grapheme. */
export function width(text: string): number {
  // The common case, told apart because segmenting is slow.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/** Breaks a text into lines of at most `most` places, between words; a longer word, such as an address, stays whole. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  // Only plain spaces part words: a no-break space stands where a figure must not be torn from its unit.
  for (const word of text.split(/[ \n]+/).filter((part) => part !== '')) {
    if (line !== '' && width(line) + 1 + width(word) > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}
