import {
  type Account,
  type AccountView,
  type Figure,
  type FlowView,
  type SourceSummary,
  sourceViews,
  statements,
} from '../../account/index.ts';
import { minorUnit } from '../../values/index.ts';
import { subjectNames } from '../../wording/index.ts';
import { factAt } from '../entities/context.ts';

/** Raised where an account holds nothing that a standard has a place for. A file without any item would not be valid. */
export class NothingFits extends Error {
  override readonly name = 'NothingFits';
  readonly remedy: string;

  constructor(standard: string, what: string) {
    super(`Expected ${what} for ${standard}, which an account at these dates has none of.`);
    this.remedy = 'Ask for a later date, or export another format. docs/exchange.md tells what fits which.';
  }
}

/** What the files of the standards are made from. */
export interface StandardContext {
  readonly view: AccountView;
  readonly english: (subject: string) => string;
  readonly ukrainian: (subject: string) => string;
  /** Party type of an organisation, in the words of the vocabulary; undefined where no source tells it. */
  readonly partyType: (party: string) => string | undefined;
  /** Documents that speak of a subject, earliest first. */
  readonly sources: (subject: string) => readonly SourceSummary[];
  /** Instant of the account, as an instant of ISO 8601. */
  readonly instant: string;
  /** Slug of the programme. */
  readonly programme: string;
}

export function standardContext(account: Account): StandardContext {
  const view = account.view();
  const bySubject = sourcesBySubject(account);
  const { known } = view.asOf;
  return {
    view,
    english: subjectNames(account, 'en'),
    ukrainian: subjectNames(account, 'uk'),
    partyType: (party) => {
      const type = factAt(account, `${party}/type`);
      return type?.type === 'code' ? type.codes[0] : undefined;
    },
    sources: (subject) => bySubject.get(subject) ?? [],
    instant: known.includes('T') ? known : `${known}T00:00:00Z`,
    programme: view.programme === null ? 'kuznia' : view.programme.id.slice(view.programme.id.indexOf('/') + 1),
  };
}

function sourcesBySubject(account: Account): ReadonlyMap<string, SourceSummary[]> {
  const byId = new Map(sourceViews(account).map((source) => [source.id, source]));
  const ids = new Map<string, Set<string>>();
  for (const { subject, citation } of statements(account)) {
    ids.set(subject, (ids.get(subject) ?? new Set()).add(citation.source.id));
  }
  const order = (a: SourceSummary, b: SourceSummary): number => (a.published + a.id < b.published + b.id ? -1 : 1);
  return new Map(
    [...ids].map(([subject, found]) => [subject, [...found].flatMap((id) => byId.get(id) ?? []).sort(order)]),
  );
}

/** A sum that a standard can hold: one exact figure that a source tells as a fact. */
export interface ExactSum {
  readonly currency: string;
  /** Whole units with their fraction, such as `1000000.50`. */
  readonly amount: string;
  /** Day on which it was, YYYY-MM-DD; null where no source tells the day. */
  readonly day: string | null;
}

/**
 * The sum of a figure; null where it is unknown, planned, estimated, denied, or no single number: "over", "about" and ranges. None of
 * these standards can say that, and a bare number would say something else than the source.
 */
export function exactSum({ state, value, modality, when, denied }: Figure): ExactSum | null {
  if (state !== 'known' || modality !== 'fact' || denied || value?.type !== 'money') return null;
  if (value.comparator !== 'exactly' || value.minorHigh !== undefined || value.per !== undefined) return null;
  const digits = minorUnit(value.currency);
  return { currency: value.currency, amount: (value.minor / 10 ** digits).toFixed(digits), day: dayOf(when) };
}

/** The date where it is a whole day; a month, a year or a season is none, and none is made up. */
export function dayOf(edtf: string | null | undefined): string | null {
  return edtf != null && /^\d{4}-\d\d-\d\d$/.test(edtf) ? edtf : null;
}

/** A day as the instant that JSON dates ask for. */
export function instantOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Flows that are in no other of them (R9), so that whoever adds them up counts no sum twice. */
export function wholeFlows(flows: readonly FlowView[]): FlowView[] {
  const among = new Map(flows.map((flow) => [flow.subject, flow]));
  return flows.filter(({ partOf }) => {
    const seen = new Set<string>();
    for (let whole = partOf; whole !== null && !seen.has(whole); whole = among.get(whole)?.partOf ?? null) {
      if (among.has(whole)) return false;
      seen.add(whole);
    }
    return true;
  });
}

/** A subject that can act: a state, an organisation or a person. */
export function isActor(subject: string | null): subject is string {
  return subject !== null && /^(?:country|party|person)\//.test(subject);
}

/** Licence of what the account concludes. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** JSON as files of an export have it. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
