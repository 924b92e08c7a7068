import { checkedClaim, middlingSource, SMALL_PROGRAMME } from '../../scripts/testing/small-programme.ts';
import { type Body, type Entry, type Item, Log, type QuestionTexts, questionOf } from '../ledger/index.ts';
import type { ReferenceTable } from '../reference/index.ts';
import type { RawClaim, SourceDescription } from '../vocabulary/index.ts';
import { Account } from './account.ts';

/**
 * A ledger written out in a test: sources with their claims, in the form of evidence files. Entries need no hashes here,
 * since the log does not look at them.
 */
export class Sample {
  readonly items: Item[] = [{ kind: 'programme', body: { id: SMALL_PROGRAMME.id, definition: SMALL_PROGRAMME } }];
  #claims = 0;

  /** One document with its claims. `published` and what is not given come from the defaults of a middling source. */
  source(id: string, described: Partial<SourceDescription> & { published: string }, ...claims: RawClaim[]): this {
    this.items.push({ kind: 'source', body: middlingSource(id, described) });
    for (const raw of claims) this.items.push({ kind: 'claim', body: this.#claim(id, raw) });
    return this;
  }

  add(...items: Item[]): this {
    this.items.push(...items);
    return this;
  }

  edition(table: ReferenceTable): this {
    return this.add({ kind: 'edition', body: { ...table, id: `edition/${table.table}` } });
  }

  #claim(source: string, raw: RawClaim): Body['claim'] {
    this.#claims++;
    return { id: `claim/${source}-${this.#claims}`, source, ...checkedClaim(raw) };
  }

  log(recorded = (_sequence: number): string => '2026-01-01T00:00:00.000Z'): Log {
    const log = new Log();
    this.items.forEach(({ kind, body }, index) => {
      const sequence = index + 1;
      log.take({ sequence, recorded: recorded(sequence), kind, body, previous: '', hash: '' } as Entry);
    });
    return log;
  }

  account(texts: QuestionTexts = {}): Account {
    return new Account(this.log(), questionOf(texts, '2026-11-24T00:00:00.000Z'));
  }
}

export function sample(): Sample {
  return new Sample();
}
