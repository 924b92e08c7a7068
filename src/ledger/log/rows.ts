import { ByteColumn, IntColumn } from './column.ts';

/** What a row says until something takes it back. */
export const FOREVER = 0x7fffffff;

/**
 * One row per statement (one property of one claim), in columns. A row is never changed but for `left`: when a claim is
 * retracted, or its source is described anew, its rows leave at that entry and, where it still stands, fresh rows enter.
 * So any earlier state of the ledger can still be asked for.
 */
export class Rows {
  /** Which property of which subject the row speaks of. */
  readonly slot = new IntColumn();
  readonly claim = new IntColumn();
  readonly value = new IntColumn();
  /** Day on which the source made it public. */
  readonly published = new IntColumn();
  /** Day from which what is claimed holds (method rule on valid time). */
  readonly effective = new IntColumn();
  /** Sequence number of the entry that brought the row, and of the one that took it back. */
  readonly entered = new IntColumn();
  readonly left = new IntColumn();
  /** Who first said it: two rows of one origin do not corroborate each other. */
  readonly origin = new IntColumn();
  /** Review verdict and modality, the higher the better: see `strengthOf`. */
  readonly strength = new ByteColumn();
  /** Source reliability and information credibility, the higher the better. */
  readonly grade = new ByteColumn();
  /** Traffic Light Protocol level, 0 for TLP:CLEAR. */
  readonly marking = new ByteColumn();

  get length(): number {
    return this.slot.length;
  }

  /** All columns, in one order, for those who move whole rows. */
  columns(): readonly (IntColumn | ByteColumn)[] {
    return [
      this.slot,
      this.claim,
      this.value,
      this.published,
      this.effective,
      this.entered,
      this.left,
      this.origin,
      this.strength,
      this.grade,
      this.marking,
    ];
  }
}
