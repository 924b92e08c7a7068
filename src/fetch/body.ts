import { FetchProblem } from './problem.ts';

const MEGABYTE = 1024 * 1024;

function tooLarge(host: string, largest: number): FetchProblem {
  return new FetchProblem(
    'too-large',
    `Expected at most ${Math.ceil(largest / MEGABYTE)} MB from ${host}, came more.`,
    'Save the part that matters as a file and read that.',
  );
}

/** What `readBody` needs of an answer, whichever library gave it. */
export interface Body {
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
}

/**
 * Reads an answer to its end, at most `largest` bytes of it as they are after decompression: one that goes on is cut off, and one
 * that announces more is not begun. Raises FetchProblem, unless its beginning is enough (`begin`).
 */
export async function readBody(answer: Body, host: string, largest: number, begin = false): Promise<Uint8Array> {
  const announced = Number(answer.headers.get('content-length') ?? '0');
  if (announced > largest && !begin) throw tooLarge(host, largest);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.byteLength;
    parts.push(part);
    if (size > largest && !begin) throw tooLarge(host, largest);
    if (size > largest) break;
  }
  return new Uint8Array(Buffer.concat(parts)).subarray(0, largest);
}
