import type { Body, Entry, Item } from '../ledger/index.ts';
import { Log, questionOf } from '../ledger/index.ts';
import type { ProgrammeDefinition, ReferenceTable } from '../reference/index.ts';
import { checkClaim, type RawClaim, type SourceDescription } from '../vocabulary/index.ts';
import { Account } from './account.ts';

/** The programme of small ledgers. */
export const PROGRAMME: ProgrammeDefinition = {
  id: 'programme/build-with-ukraine',
  name: { en: 'Build with Ukraine' },
  aim: { en: 'production in partner countries' },
  owner: 'country/UA',
  announced: '2025-06-21',
  target: { subject: 'target/quarter', share: '0.25 %', millionths: 2500, meaning: { en: 'share of GDP' } },
  partners: ['DK'],
  families: [],
  scopes: {
    production: {
      name: { en: 'production' },
      meaning: { en: 'production' },
      recipients: [
        { subject: 'programme/build-with-ukraine', why: { en: 'the programme' } },
        { subject: 'line/*', why: { en: 'any line' } },
      ],
      flows: [],
      excluded: [],
    },
    'military-aid': { name: { en: 'aid' }, meaning: { en: 'aid' }, table: 'military-allocations' },
  },
  indicators: [],
  vehicles: [],
};

/**
 * A ledger written out in a test: sources with their claims, in the form of evidence files. Entries need no hashes here,
 * since the log does not look at them.
 */
export class Sample {
  readonly items: Item[] = [{ kind: 'programme', body: { id: PROGRAMME.id, definition: PROGRAMME } }];
  #claims = 0;

  /** One document with its claims. `published` and what is not given come from the defaults of a middling source. */
  source(id: string, described: Partial<SourceDescription> & { published: string }, ...claims: RawClaim[]): this {
    const body: SourceDescription = {
      id,
      title: `Title of ${id}`,
      publisher: id,
      url: `https://example.org/${id}`,
      language: 'en',
      kind: 'news',
      reliability: 'B',
      ...described,
    };
    this.items.push({ kind: 'source', body });
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
    const checked = checkClaim(raw);
    if (!checked.ok) throw new Error(checked.problems.map((problem) => problem.message).join('; '));
    this.#claims++;
    return { id: `claim/${source}-${this.#claims}`, source, ...checked.value };
  }

  log(recorded = (_sequence: number): string => '2026-01-01T00:00:00.000Z'): Log {
    const log = new Log();
    this.items.forEach(({ kind, body }, index) => {
      const sequence = index + 1;
      log.take({ sequence, recorded: recorded(sequence), kind, body, previous: '', hash: '' } as Entry);
    });
    return log;
  }

  account(texts: { at?: string; known?: string; recorded?: string } = {}): Account {
    return new Account(this.log(), questionOf(texts, '2026-11-24T00:00:00.000Z'));
  }
}

export function sample(): Sample {
  return new Sample();
}
