import { Account } from '../../src/account/index.ts';
import {
  EMPTY_HEAD,
  type Head,
  LedgerState,
  type Load,
  Log,
  planLoad,
  type QuestionTexts,
  questionOf,
  seal,
} from '../../src/ledger/index.ts';
import type { ProgrammeDefinition, ReferenceTable } from '../../src/reference/index.ts';
import { sha256 } from '../../src/session/index.ts';
import type { RawClaim, SourceDescription } from '../../src/vocabulary/index.ts';
import { checkedClaim, middlingSource, SMALL_PROGRAMME } from './small-programme.ts';

const TODAY = '2026-03-31';

/** One document of a written ledger: its publication, and its claims as evidence files have them. */
export interface WrittenSource extends Partial<SourceDescription> {
  readonly published: string;
  readonly claims: readonly RawClaim[];
}

/** A ledger that a test writes out, load by load, through the same plan as files take. */
export class WrittenLedger {
  readonly #log = new Log();
  readonly #state = new LedgerState();
  #head: Head = EMPTY_HEAD;

  constructor(programme: ProgrammeDefinition = SMALL_PROGRAMME) {
    this.load('2025-01-01', {}, { programme });
  }

  /** Loads sources by their ids, at the noon of a day. A source that is loaded again replaces what it said. */
  load(day: string, sources: Readonly<Record<string, WrittenSource>>, rest: Partial<Load> = {}): this {
    const documents = Object.entries(sources).map(([id, source]) => documentOf(id, source));
    for (const item of planLoad(this.#state, { documents, ...rest }, sha256).items) {
      const { entry } = seal(this.#head, `${day}T12:00:00.000Z`, item, sha256);
      this.#head = { sequence: entry.sequence, hash: entry.hash };
      this.#log.take(entry);
      this.#state.apply(entry);
    }
    return this;
  }

  account(texts: QuestionTexts = {}): Account {
    return new Account(this.#log, questionOf(texts, TODAY));
  }
}

function documentOf(id: string, { claims, ...described }: WrittenSource): Load['documents'][number] {
  return { source: middlingSource(id, described), claims: claims.map(checkedClaim) };
}

/** Rates of the krone, by month. */
export function kroneRates(edition: string, rates: Readonly<Record<string, string>>): ReferenceTable {
  const rows = Object.entries(rates).map(([period, per_eur]) => ({
    currency: 'DKK',
    period,
    per_eur,
    derived: 'no',
    basis: 'mean',
    source: 'ecb',
  }));
  const source = {
    id: 'ecb',
    publisher: 'ECB',
    title: 'Rates',
    url: 'https://example.org/ecb',
    edition,
    retrieved: edition,
    licence: 'free',
  };
  return { table: 'exchange-rates', edition, rows, sources: [source] } as unknown as ReferenceTable;
}
