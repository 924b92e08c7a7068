/** A typed array that grows by doubling. `values` is the whole buffer: read only the first `length` of it. */
abstract class Column<T extends Int32Array | Uint8Array | Float64Array> {
  abstract values: T;
  length = 0;

  protected abstract make(length: number): T;

  push(value: number): number {
    if (this.length === this.values.length) this.#grow(this.length + 1);
    this.values[this.length] = value;
    return this.length++;
  }

  /** Makes room for `length` values, the new ones filled with `filler`. */
  extend(length: number, filler: number): void {
    if (length <= this.length) return;
    if (length > this.values.length) this.#grow(length);
    this.values.fill(filler as never, this.length, length);
    this.length = length;
  }

  #grow(needed: number): void {
    const larger = this.make(Math.max(1024, needed, this.values.length * 2));
    larger.set(this.values as never);
    this.values = larger;
  }
}

export class IntColumn extends Column<Int32Array> {
  values = new Int32Array(0);
  protected make(length: number): Int32Array<ArrayBuffer> {
    return new Int32Array(length);
  }
}

export class ByteColumn extends Column<Uint8Array> {
  values = new Uint8Array(0);
  protected make(length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(length);
  }
}

export class FloatColumn extends Column<Float64Array> {
  values = new Float64Array(0);
  protected make(length: number): Float64Array<ArrayBuffer> {
    return new Float64Array(length);
  }
}
