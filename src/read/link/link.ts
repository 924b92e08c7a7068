import { slugOf } from '../mentions/names.ts';

/** A subject that the ledger has, with what is known of it. */
export interface KnownSubject {
  readonly subject: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly when?: string;
  /** Other names, in any script. */
  readonly aliases?: readonly string[];
}

/** A proposed claim, as far as linking looks at it. */
export interface Linkable {
  readonly about: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly when?: string;
}

/** Where a claim belongs: a known subject, a new one, or one of several that a person has to choose from. */
export type Link =
  | { readonly outcome: 'known'; readonly subject: string }
  | { readonly outcome: 'new'; readonly subject: string }
  | { readonly outcome: 'doubtful'; readonly subject: string; readonly candidates: readonly string[] };

const listed = (value: unknown): readonly string[] =>
  value === undefined
    ? []
    : Array.isArray(value)
      ? value.map(String)
      : typeof value === 'object' && value !== null
        ? Object.keys(value)
        : [String(value)];
const kindOf = (subject: string): string => subject.slice(0, subject.indexOf('/'));

function overlap(a: unknown, b: unknown): number {
  const left = new Set(listed(a));
  const right = listed(b);
  const both = right.filter((item) => left.has(item)).length;
  return both / Math.max(1, left.size + right.length - both);
}

const sameMonth = (a: string | undefined, b: string | undefined): boolean | undefined =>
  a === undefined || b === undefined
    ? undefined
    : a.slice(0, 7).startsWith(b.slice(0, 7)) || b.slice(0, 7).startsWith(a.slice(0, 7));
const figure = (value: unknown): number =>
  Number(/[\d ]*\d(?:\.\d+)?/u.exec(String(value ?? ''))?.[0].replaceAll(' ', ''));
const unit = (value: unknown): string => String(value ?? '').replace(/^.*\d\s*/u, '');

/** Two sums are one when they differ by no more than rounding (2.5 %) in one currency. */
function sameSum(a: unknown, b: unknown): boolean | undefined {
  if (a === undefined || b === undefined || unit(a) !== unit(b)) return undefined;
  const [left, right] = [figure(a), figure(b)];
  return Math.abs(left - right) <= 0.025 * Math.max(left, right);
}

/** How likely a claim is about a known subject, 0 to 1, by kind: the same parties and month, the same sum and giver, the same host, operator and family. */
function likeness(claim: Linkable, known: KnownSubject): number {
  const [mine, theirs] = [claim.properties, known.properties];
  const month = sameMonth(claim.when, known.when);
  switch (kindOf(claim.about)) {
    case 'agreement': {
      const parties = overlap(mine.parties, theirs.parties);
      const instrument =
        mine.instrument === undefined || theirs.instrument === undefined
          ? 0.7
          : mine.instrument === theirs.instrument
            ? 1
            : 0.4;
      return parties < 1 ? parties * 0.5 : instrument * (month === undefined ? 0.7 : month ? 1 : 0.3);
    }
    case 'flow': {
      const sum = sameSum(mine.amount, theirs.amount);
      if (sum !== true || overlap(mine.from, theirs.from) === 0) return 0;
      const years =
        mine.covers_years === undefined || theirs.covers_years === undefined
          ? undefined
          : mine.covers_years === theirs.covers_years;
      return month === true || years === true ? 1 : month === false || years === false ? 0.4 : 0.7;
    }
    case 'line': {
      if (overlap(mine.host, theirs.host) === 0 || overlap(mine.family, theirs.family) === 0) return 0;
      const operator =
        mine.operator === undefined || theirs.operator === undefined
          ? 0.6
          : overlap(mine.operator, theirs.operator) > 0
            ? 1
            : 0;
      return operator;
    }
    case 'indicator':
      return mine.series === theirs.series && month === true ? 1 : 0;
    case 'target':
      return figure(mine.value) === figure(theirs.value) && overlap(mine.who, theirs.who) > 0
        ? mine.by_when === theirs.by_when
          ? 1
          : 0.7
        : 0;
    case 'delivery':
      return mine.quantity !== undefined &&
        figure(mine.quantity) === figure(theirs.quantity) &&
        overlap(mine.family, theirs.family) > 0
        ? month === false
          ? 0.6
          : 1
        : 0;
    case 'event':
      return mine.type === theirs.type && claim.when !== undefined && claim.when === known.when ? 0.7 : 0;
    default:
      return 0;
  }
}

const SURE = 0.9;
const DOUBTFUL = 0.55;
const MOST = 5;

/**
 * Finds the subject of a claim among those that are known. One clear match is taken; several, or one that is only likely, are
 * for a person to choose from; none makes a new subject with the claim's own slug (numbered when another subject has it).
 */
export function link(claim: Linkable, known: readonly KnownSubject[]): Link {
  const rated = known
    .filter((subject) => kindOf(subject.subject) === kindOf(claim.about))
    .map((subject) => ({ subject: subject.subject, score: likeness(claim, subject) }))
    .filter((candidate) => candidate.score >= DOUBTFUL)
    .sort((a, b) => b.score - a.score || a.subject.localeCompare(b.subject));
  const sure = rated.filter((candidate) => candidate.score >= SURE);
  if (sure.length === 1 && sure[0] !== undefined) return { outcome: 'known', subject: sure[0].subject };
  const fresh = unused(claim.about, known);
  if (rated.length === 0) return { outcome: 'new', subject: fresh };
  return {
    outcome: 'doubtful',
    subject: fresh,
    candidates: rated.slice(0, MOST).map((candidate) => candidate.subject),
  };
}

function unused(about: string, known: readonly KnownSubject[]): string {
  const taken = new Set(known.map((subject) => subject.subject));
  let subject = about;
  for (let number = 2; taken.has(subject); number += 1) subject = `${about}-${number}`;
  return subject;
}

/** Folds a name so that its transliterations agree: "Šakalienė", "Шакалєне" and "Sakaliene" are one. */
export function nameKey(name: string): string {
  return slugOf(name)
    .replace(/shch/gu, 'sc')
    .replace(/([zsck])h/gu, '$1')
    .replace(/(?:i|y|j)(?=[aeou])/gu, '')
    .replace(/[yj]/gu, 'i')
    .replace(/w/gu, 'v')
    .replace(/h/gu, 'g')
    .replace(/ck/gu, 'k')
    .replace(/(.)\1+/gu, '$1');
}

/** The known person or party that a mention means, by any of its names; undefined when none or several fit. */
export function linkName(mention: string, known: readonly KnownSubject[]): string | undefined {
  const key = nameKey(mention);
  const fitting = known.filter((subject) =>
    [subject.subject.replace(/^[a-z]+\//u, ''), ...(subject.aliases ?? [])].some((name) => nameKey(name) === key),
  );
  return fitting.length === 1 ? fitting[0]?.subject : undefined;
}
