import type { Figure } from '../account/index.ts';
import { earliestDay, latestDay, parseDate } from '../values/index.ts';
import type { Pair } from './pair.ts';
import { claimsBehind, reasonsOutside, type Turnover, turnoverOf } from './reasons.ts';
import type { Change, ChangeKind } from './types.ts';

const DATED_PLANS = new Set(['start_of_production:planned', 'expected', 'by_when']);
/** Properties that are figures of their own, beside sums and dates. */
const MEASURED = new Set(['value', 'capacity', 'output', 'jobs', 'quantity', 'unit_cost', 'recipients', 'status']);

/** One facet of one subject in both accounts. */
interface Compared {
  readonly pair: Pair;
  readonly subject: number;
  readonly facet: string;
  readonly before: Figure | null;
  readonly after: Figure | null;
  readonly turnover: Turnover;
}

/** Changes of plans, sums, measured properties and conflicts of one subject. */
export function facetChanges(pair: Pair, subject: number): Change[] {
  return pair.facets(subject).flatMap((number) => {
    if (isSame(pair, subject, number)) return [];
    const facet = pair.after.core.log.facets.text(number);
    const compared: Compared = {
      pair,
      subject,
      facet,
      before: pair.figure(pair.before, subject, facet),
      after: pair.figure(pair.after, subject, facet),
      turnover: turnoverOf(pair, subject, number),
    };
    return [...valueChanges(compared), ...conflictChanges(compared)];
  });
}

/** The same row stands, and others differ from it as before. */
function isSame({ before, after }: Pair, subject: number, facet: number): boolean {
  const of = ({ core: { resolution } }: Pair['after']): string => {
    const canonical = resolution.canonical(subject);
    return `${resolution.chosen(canonical, facet)} ${resolution.trouble(canonical, facet)}`;
  };
  return of(before) === of(after);
}

function valueChanges(compared: Compared): Change[] {
  const { facet, before, after } = compared;
  if (facet.startsWith('stage:')) return plannedStageChanges(compared);
  if (DATED_PLANS.has(facet)) return planChanges(compared, edtfOf(before), edtfOf(after));
  if (facet.startsWith('amount:')) return told(compared, 'sum added', 'sum revised', 'sum withdrawn');
  if (MEASURED.has(facet.split(':', 1)[0] as string))
    return told(compared, 'figure added', 'figure revised', 'figure revised');
  return [];
}

/** A stage that is planned in both accounts may have got another day. Stages that facts reach are told elsewhere. */
function plannedStageChanges(compared: Compared): Change[] {
  const { before, after } = compared;
  const planned = (figure: Figure | null): string | undefined =>
    figure?.modality === 'plan' ? figure.when : undefined;
  if (planned(before) === undefined || planned(after) === undefined) return [];
  return planChanges(compared, planned(before), planned(after));
}

function planChanges(compared: Compared, before: string | undefined, after: string | undefined): Change[] {
  if (before === after) return [];
  if (before === undefined) return [change(compared, 'plan made')];
  if (after === undefined) return [change(compared, 'plan dropped')];
  const [was, is] = [boundsOf(before), boundsOf(after)];
  if (isWithin(is, was)) return [change(compared, 'plan refined')];
  if (isWithin(was, is)) return [change(compared, 'plan loosened')];
  return [change(compared, 'plan moved', daysBetween(was.last, is.last))];
}

/** First and last day of a plan; an open end lies beyond all days. */
interface Bounds {
  readonly first: number;
  readonly last: number;
}

function boundsOf(text: string): Bounds {
  const span = parseDate(text);
  if (!span.ok) throw new TypeError(`The plan "${text}" is no date: ${span.problem.message}`);
  return {
    first: earliestDay(span.value) ?? Number.NEGATIVE_INFINITY,
    last: latestDay(span.value) ?? Number.POSITIVE_INFINITY,
  };
}

/** A plan told less exactly than before has not moved: "2026" after "January to March 2026" is no delay. */
function isWithin(inner: Bounds, outer: Bounds): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** A plan is missed when its last day has passed (R19), so that day is what moves; null where an end is open. */
function daysBetween(before: number, after: number): number | null {
  return Number.isFinite(before) && Number.isFinite(after) ? after - before : null;
}

function edtfOf(figure: Figure | null): string | undefined {
  return figure?.value?.type === 'date' ? figure.value.edtf : undefined;
}

function told(compared: Compared, added: ChangeKind, revised: ChangeKind, withdrawn: ChangeKind): Change[] {
  const { before, after } = compared;
  const [had, has] = [isTold(before), isTold(after)];
  if (!had && !has) return [];
  if (had && has) return sameValue(before, after) ? [] : [change(compared, revised)];
  return [change(compared, has ? added : withdrawn)];
}

function isTold(figure: Figure | null): boolean {
  return figure !== null && figure.state !== 'unknown';
}

function sameValue(before: Figure | null, after: Figure | null): boolean {
  const of = (figure: Figure | null): string =>
    JSON.stringify([figure?.state, figure?.value, figure?.modality === 'plan']);
  return of(before) === of(after);
}

function conflictChanges(compared: Compared): Change[] {
  const troubled = (figure: Figure | null): boolean => figure !== null && (figure.conflict || figure.denied);
  const [was, is] = [troubled(compared.before), troubled(compared.after)];
  if (was === is) return [];
  return [change(compared, is ? 'conflict opened' : 'conflict settled')];
}

function change(compared: Compared, kind: ChangeKind, days: number | null = null): Change {
  const { pair, subject, facet, before, after, turnover } = compared;
  const name = pair.name(subject);
  return {
    kind,
    subject: name,
    address: `${name}/${facet}`,
    before,
    after,
    days,
    reasons: turnover.reasons.length > 0 ? turnover.reasons : reasonsOutside(pair),
    claims: claimsBehind(pair, subject, facet, turnover),
  };
}
