import type { Rejection } from './rejection.ts';

/** Largest file that is read. An evidence file has a few kilobytes; anything near this is something else. */
const LARGEST_FILE = 1024 * 1024;

export type Decoding =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly rejection: Rejection };

/** The text of a file: UTF-8, with or without a byte order mark, of at most 1 MiB, without control characters. */
export function decode(file: string, bytes: Uint8Array): Decoding {
  if (bytes.byteLength > LARGEST_FILE) {
    return refuse(
      { file, line: 1, column: 1 },
      `Expected at most 1 MiB, came ${(bytes.byteLength / LARGEST_FILE).toFixed(1)} MiB.`,
      'Check that this is the file you mean; split it if it is.',
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuseEncoding(file, bytes);
  }
  const control = CONTROL.exec(text);
  return control === null ? { ok: true, text } : refuseControl(file, text, control.index);
}

/** Control characters that YAML 1.2 does not allow in a file (production [1], c-printable). */
const CONTROL = /[\p{Cc}--[\t\n\r\u0085]]/v;

function refuse(place: Pick<Rejection, 'file' | 'line' | 'column'>, message: string, remedy: string): Decoding {
  return { ok: false, rejection: { ...place, message, remedy } };
}

function refuseEncoding(file: string, bytes: Uint8Array): Decoding {
  const before = goodText(bytes);
  const offset = new TextEncoder().encode(before).length;
  const byte = (bytes[offset] as number).toString(16).toUpperCase().padStart(2, '0');
  return refuse(
    { file, ...placeAfter(before.replace(/^\ufeff/, '')) },
    `Expected UTF-8 text, came bytes that are none: 0x${byte} at byte ${offset + 1}.`,
    'Save the file in the encoding UTF-8.',
  );
}

/** What can be read before the first bytes that cannot stand in UTF-8: the shortest prefix that fails ends in them. */
function goodText(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // A letter that is cut at the end is left out: with it the bad bytes begin.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, good), { stream: true });
}

/** Whether the bytes are UTF-8 as far as they go; a letter may be cut at the end. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function refuseControl(file: string, text: string, index: number): Decoding {
  const code = (text.codePointAt(index) as number).toString(16).toUpperCase().padStart(4, '0');
  return refuse(
    { file, ...placeAfter(text.slice(0, index)) },
    `Expected text, came the control character U+${code}.`,
    'Take the character out; check that the file is a text file.',
  );
}

/** Line and column, from 1, of what follows a text. */
function placeAfter(before: string): { line: number; column: number } {
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) as string).length + 1 };
}
