/** A text in lines of at most so many characters, broken at spaces: SVG does not break lines itself. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The first lines of a text; what does not fit is cut, and shown to be. */
export function cut(text: string, most: number, lines: number): string[] {
  const all = wrapped(text, most);
  if (all.length <= lines) return all;
  const kept = all.slice(0, lines);
  return kept.map((line, index) => (index === lines - 1 ? `${line} …` : line));
}

const PLACE_AT_END = /^([^()]+)( \([^()]+\))$/;
const DAY_AT_END = /^(.+)(, [^,()]*\d{4}[^,()]*)$/;

/** One line of at most so many letters. The middle gives way to a place in brackets at the end, which tells namesakes apart, and to a day. */
export function cutBeforePlace(text: string, most: number): string {
  const [, name = '', place = ''] = PLACE_AT_END.exec(text) ?? DAY_AT_END.exec(text) ?? [];
  if (text.length <= most || place === '') return cut(text, most, 1)[0] ?? text;
  const room = most - place.length - 2;
  const [start = ''] = wrapped(name, room);
  return start.length > room ? (cut(text, most, 1)[0] ?? text) : `${start} …${place}`;
}
