import type { Citation } from '../../account/index.ts';
import type { ConflictMessage, RetractionMessage } from './messages.ts';
import { citedAt, countriesOf, isWeak, type Scene, supportOf } from './scene.ts';
import { purposeOf } from './sums.ts';

/** Facets whose disagreements are told, by the start of their names. */
const ABOUT: readonly (readonly [string, ConflictMessage['about'], number])[] = [
  ['amount:', 'sum', 50],
  ['start_of_production:', 'start', 48],
  ['value', 'value', 46],
  ['expected', 'expected', 40],
  ['output:', 'output', 38],
  ['capacity:', 'output', 38],
];

/** Most values of one disagreement that a sentence can hold. */
const VALUES = 3;

/** Where sources differ since the period: on sums, dates and figures. */
export function conflictMessages(scene: Scene): ConflictMessage[] {
  return scene.changes.changes.flatMap(({ kind, subject, address }) => {
    const facet = address.slice(subject.length + 1);
    const about = ABOUT.find(([start]) => facet.startsWith(start));
    if (kind !== 'conflict opened' || about === undefined) return [];
    const { agreeing, differing } = citedAt(scene.after, address);
    const values = distinct([...agreeing.slice(0, 1), ...differing]);
    if (values.length < 2) return [];
    return [
      {
        ...conflictOf(scene, subject, address),
        about: about[1],
        weight: about[2] - (values.some((item) => isWeak(supportOf([item]))) ? 14 : 0),
        values,
        support: { ...supportOf(values), alone: null },
      },
    ];
  });
}

function conflictOf(
  scene: Scene,
  subject: string,
  address: string,
): Omit<ConflictMessage, 'about' | 'weight' | 'values' | 'support'> {
  const { after } = scene;
  const flow = scene.flows.get(subject);
  const line = scene.lines.get(subject);
  const agreement = scene.agreements.get(subject);
  const indicator = after.core.log.subjects.find(subject);
  const series = subject.startsWith('indicator/')
    ? (after.core.reader.text(after.core.resolution.canonical(indicator), 'series') ?? null)
    : null;
  return {
    type: 'conflict',
    subject: `conflict ${address}`,
    manner: 'fact',
    countries: countriesOf(after, [flow?.from ?? null, line?.host ?? null, ...(agreement?.parties ?? [])]),
    address,
    side: 'after',
    series,
    from: flow?.from ?? null,
    rung: (address.split(':')[1] ?? 'commitment') as ConflictMessage['rung'],
    ...(flow === undefined ? { purpose: 'other' as const, recipient: null } : purposeOf(scene, flow)),
    host: line?.host ?? null,
    families: line?.family ?? [],
    parties: agreement?.parties ?? [],
  };
}

/** One claim for each value, each of another publisher. */
function distinct(claims: readonly Citation[]): Citation[] {
  const values = new Map<string, Citation>();
  const publishers = new Set<string>();
  for (const item of claims) {
    const key = JSON.stringify(item.value);
    if (values.has(key) || publishers.has(item.source.publisher)) continue;
    values.set(key, item);
    publishers.add(item.source.publisher);
  }
  return [...values.values()].slice(0, VALUES);
}

/** Claims that were taken back between two states of the ledger. */
export function retractionMessages(scene: Scene): RetractionMessage[] {
  return scene.changes.changes.flatMap(({ kind, subject, claims }) => {
    const [first] = claims;
    if (kind !== 'claim retracted' || first === undefined) return [];
    return [
      {
        type: 'retraction' as const,
        subject: `retraction ${subject} ${first.claim}`,
        manner: 'fact' as const,
        weight: 40,
        countries: countriesOf(scene.before, [subject]),
        support: supportOf(claims),
        publisher: first.source.publisher,
      },
    ];
  });
}
