import { Account, type Citation, type Standing } from '../account/index.ts';
import { type Body, type Entry, facetsOf, type Item, Log } from '../ledger/index.ts';
import type { Claim, SourceDescription } from '../vocabulary/index.ts';
import type { KnownFacet, Relation } from './shapes.ts';

/** A claim that is not in the ledger, and the source that would make it. */
export interface Prospect {
  readonly claim: Claim;
  readonly source: SourceDescription;
}

/** Id of the prospect among the claims that it is compared with. */
const PROSPECT = 'claim/prospect';

/**
 * What the ledger knows on each facet that a claim would speak of, and how the claim relates to it. The rules of the account
 * decide: the claim is entered into a small ledger of those that it competes with, and the account of that is asked. `own` is
 * the id under which the ledger has the claim itself.
 */
export function knownFacets(account: Account, prospect: Prospect, own?: string): KnownFacet[] {
  const { claim } = prospect;
  if (!account.tellsOf(claim.about)) return [];
  const facets = facetsOf(claim).filter(({ facet }) => !facet.startsWith('rung:'));
  const trial = trialAccount(
    account,
    prospect,
    competing(account, claim).filter(({ id }) => id !== own),
  );
  return facets.map(({ property, facet }): KnownFacet => {
    const address = `${claim.about}/${facet}`;
    const { inputs, ...figure } = account.explain(address);
    const claims = inputs.flatMap((input) =>
      input.type === 'claim' && input.citation.claim !== own ? [input.citation] : [],
    );
    return { property, facet, relation: relationOn(trial, address, claims, prospect.source), figure, claims };
  });
}

/** Claims in the ledger that speak of one of the facets of a claim, seen at the account's question. */
function competing(account: Account, claim: Claim): readonly Body['claim'][] {
  const { log, resolution } = account.core;
  const subject = resolution.canonical(log.subjects.find(claim.about));
  const numbers = new Set<number>();
  for (const { facet } of facetsOf(claim)) {
    const number = log.facets.find(facet);
    if (number < 0) continue;
    for (const row of resolution.rows(subject, number)) numbers.add(log.rows.claim.values[row] as number);
  }
  return [...numbers].map((number) => log.claim(number).body);
}

function trialAccount(account: Account, { claim, source }: Prospect, others: readonly Body['claim'][]): Account {
  const { log: all, question } = account.core;
  const log = new Log();
  const take = ({ kind, body }: Item): void =>
    log.take({ kind, body, sequence: log.sequence + 1, recorded: LONG_AGO, previous: '', hash: '' } as Entry);
  // Sums in two currencies are compared at the reference rates; nothing else of the tables is asked for.
  if (claim.properties.amount !== undefined) {
    for (const body of all.editions.allAt(all.sequence).values()) take({ kind: 'edition', body });
  }
  for (const id of new Set(others.map((body) => body.source))) {
    const body = all.sources.current(id);
    if (body !== undefined) take({ kind: 'source', body });
  }
  for (const body of others) {
    take({ kind: 'claim', body: { ...body, about: claim.about } });
    const review = all.reviews.current(body.id);
    if (review !== undefined) take({ kind: 'review', body: review });
  }
  // Apart from what the same source says already.
  const own = { ...source, id: `${source.id}.prospect` };
  take({ kind: 'source', body: own });
  take({ kind: 'claim', body: { ...claim, id: PROSPECT, source: own.id } });
  return new Account(log, question);
}

const LONG_AGO = '2000-01-01T00:00:00.000Z';

function relationOn(trial: Account, address: string, before: readonly Citation[], source: SourceDescription): Relation {
  const inputs = trial.explain(address).inputs.flatMap((input) => (input.type === 'claim' ? [input] : []));
  const own = inputs.find(({ citation }) => citation.claim === PROSPECT);
  const others = inputs.filter(({ citation }) => citation.claim !== PROSPECT);
  if (own === undefined || others.length === 0) return 'new';
  // What stands without the claim is the first of what the ledger knows; how the two relate is told from whichever stands.
  const stood = others.find(({ citation }) => citation.claim === before[0]?.claim) ?? others[0];
  const standing = own.standing === 'chosen' ? stood?.standing : own.standing;
  const agreeing = others.filter(({ citation }) => saysTheSame(trial, address, citation.claim));
  const agrees = standing === 'agrees' || (isOvertaken(standing) && stood !== undefined && agreeing.includes(stood));
  // A stage that was planned is another thing to say than one that is reached, though both name it.
  if (agrees && !(isOvertaken(standing) && address.includes('/stage:'))) {
    return agreeing.every(({ citation }) => originOf(citation.source) === originOf(source))
      ? 'repeats'
      : 'corroborates';
  }
  if (!isOvertaken(standing)) return 'conflicts';
  return own.standing === 'chosen' ? 'supersedes' : 'superseded';
}

function isOvertaken(standing: Standing | undefined): boolean {
  return standing === 'weaker' || standing === 'replaced';
}

/** Whether a claim says the same on a facet as the prospect, by the account's own comparison (R5). */
function saysTheSame(trial: Account, address: string, claim: string): boolean {
  const { log, resolution } = trial.core;
  const slash = address.indexOf('/', address.indexOf('/') + 1);
  const facet = log.facets.find(address.slice(slash + 1));
  const rows = resolution.rows(log.subjects.find(address.slice(0, slash)), facet);
  const rowOf = (id: string) => rows.find((row) => log.claim(log.rows.claim.values[row] as number).body.id === id);
  const [own, other] = [rowOf(PROSPECT), rowOf(claim)];
  return own !== undefined && other !== undefined && !resolution.differs(facet, own, other);
}

function originOf({ cites, publisher }: { readonly cites?: string; readonly publisher: string }): string {
  return (cites ?? publisher).toLowerCase();
}
