import { IntColumn } from './column.ts';

/** Bytes of one stretch of text: large enough that a million texts take few of them. */
const STRETCH = 1 << 20;

/**
 * Texts by number, as bytes outside the heap of objects: a ledger has millions of claims, and whatever collects garbage would have
 * to look at each part of each of them again and again.
 */
export class Texts {
  readonly #stretches: Uint8Array[] = [];
  /** Stretch, first byte and length of each text. */
  readonly #stretch = new IntColumn();
  readonly #start = new IntColumn();
  readonly #length = new IntColumn();
  #used = STRETCH;
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();

  get size(): number {
    return this.#length.length;
  }

  push(text: string): number {
    // UTF-8 needs at most three bytes per UTF-16 code unit.
    const most = text.length * 3;
    if (this.#used + most > (this.#stretches.at(-1)?.length ?? 0)) {
      this.#stretches.push(new Uint8Array(Math.max(STRETCH, most)));
      this.#used = 0;
    }
    const stretch = this.#stretches.length - 1;
    const { written } = this.#encoder.encodeInto(text, (this.#stretches[stretch] as Uint8Array).subarray(this.#used));
    this.#stretch.push(stretch);
    this.#start.push(this.#used);
    this.#used += written;
    return this.#length.push(written);
  }

  text(number: number): string {
    const start = this.#start.values[number] as number;
    const stretch = this.#stretches[this.#stretch.values[number] as number] as Uint8Array;
    return this.#decoder.decode(stretch.subarray(start, start + (this.#length.values[number] as number)));
  }
}
