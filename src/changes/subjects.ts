import type { Account, Citation } from '../account/index.ts';
import type { Pair } from './pair.ts';
import { inOrder, turnoverOf } from './reasons.ts';
import type { Change, Reason } from './types.ts';

/** A subject of which no claim spoke before, or of which none speaks any more. */
export function subjectChanges(pair: Pair, subject: number): Change[] {
  const [was, is] = [pair.exists(pair.before, subject), pair.exists(pair.after, subject)];
  if (was === is) return [];
  const name = pair.name(subject);
  const found = new Set<Reason>();
  for (const facet of pair.facets(subject))
    for (const reason of turnoverOf(pair, subject, facet).reasons) found.add(reason);
  return [
    {
      kind: is ? 'subject added' : 'subject gone',
      subject: name,
      address: name,
      before: null,
      after: null,
      days: null,
      reasons: inOrder(found),
      claims: claimsAbout(pair, is ? pair.after : pair.before, subject),
    },
  ];
}

/** One citation for each claim on a subject. */
function claimsAbout(pair: Pair, account: Account, subject: number): Citation[] {
  const once = new Map<string, Citation>();
  for (const facet of account.core.resolution.facets(account.core.resolution.canonical(subject))) {
    for (const citation of pair.claims(account, subject, account.core.log.facets.text(facet))) {
      if (!once.has(citation.claim)) once.set(citation.claim, citation);
    }
  }
  return [...once.values()];
}

/** Claims that stood in the earlier ledger state and were taken back since, or rejected by a reviewer. */
export function retractions(pair: Pair): Change[] {
  const { before, after } = pair;
  const { log } = after.core;
  const taken = new Map<string, { subject: number; facets: number[] }>();
  for (let row = 0; row < log.rows.length; row++) {
    if (!before.core.resolution.visible(row) || after.core.resolution.visible(row)) continue;
    const { body } = log.claim(log.rows.claim.values[row] as number);
    const about = log.subjects.find(body.about);
    const facet = log.slots.facet.values[log.rows.slot.values[row] as number] as number;
    const entry = taken.get(body.id) ?? { subject: about, facets: [] };
    entry.facets.push(facet);
    taken.set(body.id, entry);
  }
  return [...taken].flatMap(([claim, { subject, facets }]) => {
    if (stillSeen(after, claim, subject)) return [];
    const canonical = before.core.resolution.canonical(subject);
    const citations = pair.claims(before, canonical, log.facets.text(facets[0] as number));
    const name = pair.name(subject);
    return [
      {
        kind: 'claim retracted' as const,
        subject: name,
        address: name,
        before: null,
        after: null,
        days: null,
        reasons: ['correction' as const],
        claims: citations.filter((citation) => citation.claim === claim),
      },
    ];
  });
}

/** A source that is described anew gives its claims fresh rows: those were not taken back. */
function stillSeen(account: Account, claim: string, subject: number): boolean {
  const { resolution, log } = account.core;
  const canonical = resolution.canonical(subject);
  return resolution
    .facets(canonical)
    .some((facet) =>
      resolution
        .rows(canonical, facet)
        .some((row) => log.claim(log.rows.claim.values[row] as number).body.id === claim),
    );
}
