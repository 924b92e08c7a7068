import { happened, isDenial, type Log } from '../../ledger/index.ts';
import type { Account } from '../account.ts';

/** How a publisher stands on one question, beside sources that are independent of it (R23). */
export const publisherStandings = ['corroborated', 'alone', 'contradicted'] as const;
export type PublisherStanding = (typeof publisherStandings)[number];

/** A question on which a publisher says something: the address of the figure, whose explanation lists every claim on it. */
export interface PublisherQuestion {
  readonly address: string;
  readonly subject: string;
  readonly standing: PublisherStanding;
}

/** A publisher with every question on which it can be compared with others. */
export interface PublisherView {
  readonly publisher: string;
  readonly sources: number;
  readonly questions: readonly PublisherQuestion[];
  /** How many of the questions have each standing. */
  readonly counts: Readonly<Record<PublisherStanding, number>>;
}

interface Found {
  readonly sources: Set<string>;
  readonly questions: PublisherQuestion[];
}

const kept = new WeakMap<Account, readonly PublisherView[]>();

/** Every publisher of a claim that can be seen, those with most questions first. Worked out once for each account. */
export function publisherViews(account: Account): readonly PublisherView[] {
  const known = kept.get(account);
  if (known !== undefined) return known;
  const found = new Map<string, Found>();
  const { log, resolution, reader } = account.core;
  for (let subject = 0; subject < log.subjects.size; subject++) {
    if (resolution.canonical(subject) !== subject || !resolution.exists(subject)) continue;
    for (const facet of resolution.facets(subject)) {
      const rows = resolution.rows(subject, facet);
      const address = `${reader.name(subject)}/${log.facets.text(facet)}`;
      take(account, found, rows, { facet, address, subject: reader.name(subject) });
    }
  }
  const views = [...found].map(([publisher, { sources, questions }]) => viewOf(publisher, sources.size, questions));
  views.sort((a, b) => b.questions.length - a.questions.length || (a.publisher < b.publisher ? -1 : 1));
  kept.set(account, views);
  return views;
}

function viewOf(publisher: string, sources: number, questions: readonly PublisherQuestion[]): PublisherView {
  const counts = { corroborated: 0, alone: 0, contradicted: 0 };
  for (const { standing } of questions) counts[standing]++;
  return { publisher, sources, questions, counts };
}

interface Question {
  readonly facet: number;
  readonly address: string;
  readonly subject: string;
}

/** Adds what the rows of one facet tell of their publishers. */
function take(account: Account, found: Map<string, Found>, rows: readonly number[], question: Question): void {
  const { core } = account;
  const byPublisher = new Map<string, number[]>();
  for (const row of rows) {
    const id = core.log.claims.source(core.log.rows.claim.values[row] as number);
    const publisher = core.log.sources.at(id, core.resolution.sequence)?.publisher ?? id;
    const of = found.get(publisher) ?? { sources: new Set<string>(), questions: [] };
    found.set(publisher, of);
    of.sources.add(id);
    const own = byPublisher.get(publisher);
    if (own === undefined) byPublisher.set(publisher, [row]);
    else own.push(row);
  }
  // Wording is never compared (R5): two texts say nothing of who is right.
  if (core.resolution.policy(question.facet).comparison === 'never') return;
  const said = rows.filter((row) => !denies(core.log, row));
  for (const [publisher, own] of byPublisher) {
    const claims = own.filter((row) => !denies(core.log, row));
    if (claims.length === 0) continue;
    const standing = standingOf(account, question.facet, claims, said);
    found.get(publisher)?.questions.push({ address: question.address, subject: question.subject, standing });
  }
}

function denies({ rows }: Log, row: number): boolean {
  return isDenial(rows.strength.values[row] as number);
}

/** Corroborated where one independent source agrees, contradicted where there are some and none does (R23). */
function standingOf(
  account: Account,
  facet: number,
  own: readonly number[],
  all: readonly number[],
): PublisherStanding {
  const { log, resolution } = account.core;
  const { strength, origin } = log.rows;
  let contradicted = false;
  for (const row of own) {
    for (const other of all) {
      // A plan does not contradict a fact, and does not bear it out.
      if (happened(strength.values[row] as number) !== happened(strength.values[other] as number)) continue;
      if (!independent(log, origin.values[row] as number, origin.values[other] as number)) continue;
      if (!resolution.differs(facet, row, other)) return 'corroborated';
      contradicted = true;
    }
  }
  return contradicted ? 'contradicted' : 'alone';
}

/** Whether two origins share nobody (R4). */
function independent({ origins }: Log, first: number, second: number): boolean {
  if (first === second) return false;
  const parts = origins.parts(second);
  return !origins.parts(first).some((part) => parts.includes(part));
}
