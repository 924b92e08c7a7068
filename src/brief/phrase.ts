import type { FigureReference, Part } from './types.ts';

/** Pieces that follow one another. */
export type Phrase = readonly Part[];

/** What may stand in a template: words, or pieces. */
export type Sayable = string | Phrase;

/** Pieces from a template: say`On ${date}, ${names} signed ${what}.` */
export function say(strings: TemplateStringsArray, ...inserts: readonly Sayable[]): Phrase {
  const found: Part[] = [];
  strings.forEach((text, index) => {
    if (text !== '') found.push({ text });
    const insert = inserts[index];
    if (typeof insert === 'string') found.push({ text: insert });
    else if (insert !== undefined) found.push(...insert);
  });
  return joined(found);
}

/** Neighbouring plain words become one piece. */
function joined(parts: readonly Part[]): Phrase {
  const found: Part[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (part.text === '') continue;
    if (last !== undefined && isPlain(last) && isPlain(part)) found[found.length - 1] = { text: last.text + part.text };
    else found.push(part);
  }
  return found;
}

export function isPlain(part: Part): boolean {
  return part.figure === undefined && part.name === undefined;
}

export function figurePart(text: string, figure: FigureReference): Phrase {
  return [{ text, figure }];
}

export function namePart(text: string, name: string): Phrase {
  return [{ text, name }];
}

export function textOf(phrase: Phrase): string {
  return phrase.map(({ text }) => text).join('');
}

export const NOTHING: Phrase = [];

/** A list in words: "a, b and c". `joint` stands before the last one, with its space. */
export function listed(items: readonly Phrase[], joint: string): Phrase {
  return items.flatMap((item, index) => {
    if (index === 0) return [...item];
    return [{ text: index === items.length - 1 ? `${joint} ` : ', ' }, ...item];
  });
}

/** With a capital first letter, whatever piece it stands in. */
export function capitalised(phrase: Phrase): Phrase {
  return withFirst(phrase, (text) => text.charAt(0).toLocaleUpperCase('uk-UA') + text.slice(1));
}

function withFirst(phrase: Phrase, change: (text: string) => string): Phrase {
  const [first, ...rest] = phrase;
  return first === undefined ? phrase : [{ ...first, text: change(first.text) }, ...rest];
}

/** Number of words as people count them: figures and names count like any other. */
export function wordCount(text: string): number {
  return text.split(/[\s\u00a0\u202f]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
