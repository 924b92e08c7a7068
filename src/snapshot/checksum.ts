const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xed_b8_83_20 : rest >>> 1;
  return rest;
});

/**
 * CRC-32 (ISO 3309, as in gzip) of a text, both bytes of each UTF-16 code unit, in eight hex digits. It finds damage, not
 * forgery: a text comes from the place that its reader trusts with the program itself.
 */
export function checksum(text: string): string {
  const sum = new Checksum();
  sum.take(text);
  return sum.hex;
}

/** The same of a text that comes in parts. */
export class Checksum {
  #rest = 0xff_ff_ff_ff;

  take(text: string): void {
    let rest = this.#rest;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      rest = (rest >>> 8) ^ (TABLE[(rest ^ unit) & 0xff] as number);
      rest = (rest >>> 8) ^ (TABLE[(rest ^ (unit >>> 8)) & 0xff] as number);
    }
    this.#rest = rest;
  }

  get hex(): string {
    return (~this.#rest >>> 0).toString(16).padStart(8, '0');
  }
}
