import type { Account } from '../account.ts';
import type { Core } from '../core.ts';
import { UnknownSubject } from '../errors.ts';
import { claimsOn } from '../evaluate/citations.ts';
import { propertyFigure } from '../evaluate/property.ts';
import type { Figure, Input } from '../figure.ts';
import { closest } from '../nearest.ts';
import { agreementView, flowView, lineView } from './lists.ts';
import { partnerView } from './partners.ts';
import { visibleSubjects } from './subjects.ts';
import type { AgreementView, FlowView, LineView, PartnerView } from './types.ts';

/** One facet of a subject: the figure and every visible claim on it. */
export interface FacetView {
  readonly facet: string;
  readonly figure: Figure;
  readonly claims: readonly Input[];
}

/** Everything the ledger says of one subject at a question. */
export interface SubjectView {
  readonly subject: string;
  readonly kind: string;
  /** Subjects folded into this one by merges. */
  readonly mergedFrom: readonly string[];
  readonly facets: readonly FacetView[];
  /** Subjects whose claims name this one, by the property that does. */
  readonly namedBy: readonly { readonly subject: string; readonly property: string }[];
  readonly partner?: PartnerView;
  readonly agreement?: AgreementView;
  readonly line?: LineView;
  readonly flow?: FlowView;
}

/** One subject with its history and disagreements. Raises UnknownSubject, with the nearest names. */
export function subjectView(account: Account, name: string): SubjectView {
  const { core } = account;
  const number = core.log.subjects.find(name);
  const subject = number < 0 ? -1 : core.resolution.canonical(number);
  const namedBy = subject < 0 ? [] : namedByOf(account, subject);
  if (subject < 0 || (!core.resolution.exists(subject) && namedBy.length === 0)) {
    throw new UnknownSubject(
      name,
      closest(
        name,
        visibleSubjects(account).map((item) => core.reader.name(item)),
        3,
      ),
    );
  }
  const canonical = core.reader.name(subject);
  const kind = canonical.split('/', 1)[0] as string;
  const told = core.resolution.exists(subject);
  const facets = core.resolution
    .facets(subject)
    .map((facet) => core.log.facets.text(facet))
    .sort()
    .map((facet) => ({
      facet,
      figure: propertyFigure(core, subject, facet).figure,
      claims: claimsOn(core, subject, facet),
    }));
  return {
    subject: canonical,
    kind,
    mergedFrom: core.resolution
      .group(subject)
      .slice(1)
      .map((member) => core.reader.name(member)),
    facets,
    namedBy,
    ...(kind === 'country' ? { partner: partnerView(core, canonical.slice('country/'.length)) } : {}),
    ...(kind === 'agreement' && told ? { agreement: agreementView(core, subject) } : {}),
    ...(kind === 'line' && told ? { line: lineView(core, subject) } : {}),
    ...(kind === 'flow' && told ? { flow: flowView(core, subject) } : {}),
  };
}

type Naming = SubjectView['namedBy'][number];

/** Who points at whom, by canonical subject; worked out once for an account, since pages of records ask it of every subject. */
const namings = new WeakMap<Core, ReadonlyMap<number, readonly Naming[]>>();

/** Which subjects point at this one, by chosen values. */
function namedByOf({ core }: Account, subject: number): readonly Naming[] {
  const known = namings.get(core) ?? allNamings(core);
  namings.set(core, known);
  return known.get(subject) ?? [];
}

function allNamings(core: Core): Map<number, readonly Naming[]> {
  const { log, resolution } = core;
  const found = new Map<number, Map<string, Naming>>();
  for (let slot = 0; slot < log.slots.length; slot++) {
    const owner = resolution.canonical(log.slots.subject.values[slot] as number);
    const facet = log.slots.facet.values[slot] as number;
    const row = resolution.chosen(owner, facet);
    if (row < 0) continue;
    for (const member of log.values.members(log.rows.value.values[row] as number)) {
      const named = resolution.canonical(member);
      if (named === owner) continue;
      const naming = { subject: core.reader.name(owner), property: log.facets.text(facet) };
      const others = found.get(named) ?? new Map<string, Naming>();
      found.set(named, others.set(`${naming.subject} ${naming.property}`, naming));
    }
  }
  return new Map(Array.from(found, ([named, others]) => [named, inOrder(others)]));
}

function inOrder(namings: ReadonlyMap<string, Naming>): Naming[] {
  return [...namings.values()].sort((a, b) => (a.subject + a.property < b.subject + b.property ? -1 : 1));
}
