import { canonicalJson, type Entry } from '../../ledger/index.ts';

/** One entry as a line: canonical JSON (RFC 8785), so that one ledger is one file to the last byte. */
export function ledgerLine(entry: Entry): string {
  const { body, hash, kind, previous, recorded, sequence } = entry;
  return `${canonicalJson({ body, hash, kind, previous, recorded, sequence })}\n`;
}

/** How much of a ledger may not go to the public. */
export interface Marked {
  /** Sources and claims that are or once were marked above TLP:CLEAR. */
  readonly entries: number;
  readonly markings: readonly string[];
}

/** Counts entries that are marked above TLP:CLEAR, of a source or of a claim. A later entry that lifts a marking changes no earlier one. */
export class MarkedEntries {
  #entries = 0;
  readonly #markings = new Set<string>();

  take(entry: Entry): void {
    const marking = markingOf(entry);
    if (marking === undefined || marking === 'TLP:CLEAR') return;
    this.#entries += 1;
    this.#markings.add(marking);
  }

  get found(): Marked {
    return { entries: this.#entries, markings: [...this.#markings].sort() };
  }
}

function markingOf(entry: Entry): string | undefined {
  if (entry.kind === 'source') return entry.body.marking;
  return entry.kind === 'claim' ? entry.body.qualifiers.marking : undefined;
}
