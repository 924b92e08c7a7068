import { DocumentProblem } from './problem.ts';

/** Largest document that is read, in bytes: a report of a thousand pages has about a tenth of it. */
export const LARGEST_DOCUMENT = 20 * 1024 * 1024;

const BOMS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const HEAD = 4096;

/** The encoding that a page states in its head, or null. */
function stated(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return /<meta[^>]+charset=["']?([\w-]+)/iu.exec(head)?.[1] ?? null;
}

function decodeWith(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Share of letters among the characters, to tell text in a single-byte encoding from rubbish. */
function looksLikeText(text: string): boolean {
  const sample = text.slice(0, HEAD);
  const odd = [...sample].filter((character) => /[\p{Cc}\uFFFD]/u.test(character) && !/\s/u.test(character)).length;
  return odd <= sample.length / 100;
}

/**
 * Turns bytes into text: by the byte order mark, by what an HTML page states, as UTF-8, and for older Ukrainian pages as
 * Windows-1251. Raises when the bytes are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0)
    throw new DocumentProblem('empty', 'Expected a document, came an empty file.', 'Give the document with its text.');
  if (bytes.length > LARGEST_DOCUMENT) {
    throw new DocumentProblem(
      'too-large',
      `Expected a document of at most ${LARGEST_DOCUMENT / 1024 / 1024} MB, came ${Math.ceil(bytes.length / 1024 / 1024)} MB.`,
      'Give the article or the chapter alone.',
    );
  }
  const mark = BOMS.find(([bom]) => bom.every((byte, index) => bytes[index] === byte));
  const candidates = [mark?.[1], stated(bytes), 'utf-8', 'windows-1251'];
  for (const encoding of candidates) {
    const text = encoding === undefined || encoding === null ? null : decodeWith(bytes, encoding);
    if (text !== null && looksLikeText(text)) return text;
  }
  throw new DocumentProblem(
    'encoding',
    'Expected text in UTF-8, UTF-16 or Windows-1251, came bytes that are none of them.',
    'Save the document as UTF-8 text, HTML or PDF.',
  );
}

/** The text as it is stored and hashed: Unicode NFC, line feeds only, no byte order mark, no NUL, no white space at the ends of lines. */
export function normaliseText(text: string): string {
  return text
    .replace(/^\uFEFF/u, '')
    .replaceAll('\0', '')
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+\n/gu, '\n')
    .normalize('NFC');
}
