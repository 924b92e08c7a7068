import type { SourceDescription } from '../../vocabulary/index.ts';
import type { Account } from '../account.ts';
import type { Core } from '../core.ts';
import { UnknownSubject } from '../errors.ts';
import { citation } from '../evaluate/citations.ts';
import type { Citation } from '../figure.ts';
import { closest } from '../nearest.ts';

/** A source as lists show it. */
export interface SourceSummary {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string | null;
  readonly language: string;
  readonly kind: string;
  readonly cites: string | null;
  readonly reliability: string;
  /** Number of its claims that can be seen at the question. */
  readonly claims: number;
}

/** One source with every claim of it that can be seen, each property a citation. */
export interface SourceView extends SourceSummary {
  readonly statements: readonly Citation[];
}

/** Sources of the claims that can be seen at the question, latest first. */
export function sourceViews(account: Account): SourceSummary[] {
  return [...rowsBySource(account)]
    .map(([id, rows]) => summary(account, id, rows))
    .sort((a, b) => (a.published === b.published ? (a.id < b.id ? -1 : 1) : a.published < b.published ? 1 : -1));
}

/** Sources of the claims that can be seen at the question, as they are described at it; in no order. */
export function visibleSources({ core }: Account): SourceDescription[] {
  const { log, resolution } = core;
  const claims = new Uint8Array(log.claims.size);
  for (let row = 0; row < log.rows.length; row++) {
    if (resolution.visible(row)) claims[log.rows.claim.values[row] as number] = 1;
  }
  const ids = new Set<string>();
  for (let claim = 0; claim < claims.length; claim++) if (claims[claim] === 1) ids.add(log.claims.source(claim));
  return Array.from(ids, (id) => describedAt(core, id));
}

/** One source. Raises UnknownSubject, with the nearest ids, where no claim of it can be seen. */
export function sourceView(account: Account, id: string): SourceView {
  const bySource = rowsBySource(account);
  const rows = bySource.get(id);
  if (rows === undefined) throw new UnknownSubject(`source ${id}`, closest(id, [...bySource.keys()], 3));
  const order = (row: number): number => account.core.log.rows.claim.values[row] as number;
  const inOrder = [...rows].sort((a, b) => order(a) - order(b));
  return { ...summary(account, id, rows), statements: inOrder.map((row) => citation(account.core, row)) };
}

/** Visible rows of each source; worked out once for an account, since every page of a source asks for them. */
const rowsOf = new WeakMap<Core, ReadonlyMap<string, readonly number[]>>();

function rowsBySource({ core }: Account): ReadonlyMap<string, readonly number[]> {
  const known = rowsOf.get(core) ?? allRowsBySource(core);
  rowsOf.set(core, known);
  return known;
}

function allRowsBySource({ log, resolution }: Core): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let row = 0; row < log.rows.length; row++) {
    if (!resolution.visible(row)) continue;
    const source = log.claims.source(log.rows.claim.values[row] as number);
    const rows = found.get(source);
    if (rows === undefined) found.set(source, [row]);
    else rows.push(row);
  }
  return found;
}

function summary(account: Account, id: string, rows: readonly number[]): SourceSummary {
  const { log } = account.core;
  const source = describedAt(account.core, id);
  return {
    id,
    title: source.title,
    publisher: source.publisher,
    published: source.published,
    url: source.url ?? null,
    language: source.language,
    kind: source.kind,
    cites: source.cites ?? null,
    reliability: source.reliability,
    claims: new Set(rows.map((row) => log.rows.claim.values[row])).size,
  };
}

function describedAt({ log, resolution }: Core, id: string): SourceDescription {
  const source = log.sources.at(id, resolution.sequence);
  if (source === undefined)
    throw new Error(`Source "${id}" has claims but no description at entry ${resolution.sequence}.`);
  return source;
}
