import { isFamilyWithin } from '../../vocabulary/index.ts';

/** A subject that the ledger has, with what is known of it. A property on which claims differ has all their values. */
export interface KnownSubject {
  readonly subject: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Days or months that claims on it name, EDTF. */
  readonly times?: readonly string[];
  /** Its sums in euro at the reference rates, to meet one that is told in another currency. */
  readonly euro?: readonly number[];
  /** Other names, in any script. */
  readonly aliases?: readonly string[];
}

/** A proposed claim, as far as linking looks at it. */
export interface Linkable {
  readonly about: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly when?: string;
  /** Day on which the document was published. */
  readonly published?: string;
  readonly euro?: readonly number[];
}

type Values = Readonly<Record<string, unknown>>;

const listed = (value: unknown): readonly string[] => {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [String(value)];
};

export const kindOf = (subject: string): string => subject.slice(0, subject.indexOf('/'));

const meet = (a: unknown, b: unknown): boolean => listed(a).some((item) => listed(b).includes(item));

/** Whether two properties meet: undefined where one of them is not told. */
function agree(a: unknown, b: unknown): boolean | undefined {
  return listed(a).length === 0 || listed(b).length === 0 ? undefined : meet(a, b);
}

const MONTH = 7;
const DAY = 10;

/** Whether a time falls into the same month (or day) as one of several; undefined where one side is silent or not so exact. */
function sameTime(a: string | undefined, times: readonly string[] = [], digits = MONTH): boolean | undefined {
  const exact = times.filter((time) => time.length >= digits || digits === MONTH);
  if (a === undefined || exact.length === 0 || (digits === DAY && a.length < DAY)) return undefined;
  const own = a.slice(0, digits);
  return exact.some((time) => own.startsWith(time.slice(0, digits)) || time.slice(0, digits).startsWith(own));
}

/**
 * Whether claim and subject are of one month. A report that names no time may well be of the month in which it is published, but
 * one that is published later may tell old news: that says nothing.
 */
function sameMonth({ when, published }: Linkable, { times }: KnownSubject): boolean | undefined {
  if (when !== undefined) return sameTime(when, times);
  return sameTime(published, times) === true ? true : undefined;
}

const figure = (value: unknown): number =>
  Number(/[\d ]*\d(?:\.\d+)?/u.exec(String(value ?? ''))?.[0].replaceAll(' ', ''));
const unit = (value: unknown): string => String(value ?? '').replace(/^.*\d\s*/u, '');
const near = (a: number, b: number, share: number): boolean => Math.abs(a - b) <= share * Math.max(a, b);

/** What two sums in one currency may differ by rounding. */
const ROUNDING = 0.025;
/** What sums in two currencies may differ by (rule R5 of the account). */
const CURRENCIES = 0.03;

/** A sum as subjects are looked up by it: `500000000 DKK`; undefined for a text without a figure. */
export function sumKey(amount: unknown): string | undefined {
  const sum = figure(amount);
  return Number.isNaN(sum) ? undefined : `${sum} ${unit(amount)}`;
}

/** Two sums are one when they differ by no more than rounding in one currency, or by a little more in two. */
function sameSum(claim: Linkable, known: KnownSubject): boolean {
  const mine = listed(claim.properties.amount);
  const theirs = listed(known.properties.amount);
  const inOne = mine.some((a) => theirs.some((b) => unit(a) === unit(b) && near(figure(a), figure(b), ROUNDING)));
  return inOne || (claim.euro ?? []).some((a) => (known.euro ?? []).some((b) => near(a, b, CURRENCIES)));
}

/** Whether one party is named after the other, as a branch or a whole company is: `party/thales-uk` and `party/thales`. */
function akin(a: string, b: string): boolean {
  return a.startsWith('party/') && b.startsWith('party/') && (a.startsWith(`${b}-`) || b.startsWith(`${a}-`));
}

/** How far the parties of two agreements are the same: a report need not name everybody, nor name a company in full. */
function sameParties(a: unknown, b: unknown): number {
  const [left, right] = [[...new Set(listed(a))], [...new Set(listed(b))]];
  const exact = left.filter((item) => right.includes(item)).length;
  const named = left.filter((item) => !right.includes(item) && right.some((other) => akin(item, other))).length;
  const both = exact + named;
  const share = both / Math.max(1, left.length + right.length - both);
  if (both < Math.min(left.length, right.length)) return share * 0.5;
  return (share === 1 ? 1 : share >= 0.6 ? 0.9 : 0.65) * (named > 0 ? 0.85 : 1);
}

function likeAgreement(mine: Values, theirs: Values, claim: Linkable, known: KnownSubject): number {
  const month = sameMonth(claim, known);
  const instrument = agree(mine.instrument, theirs.instrument);
  const told = instrument === undefined ? (month ? 0.9 : 0.7) : instrument ? 1 : 0.4;
  // Reports of one day call one paper a letter, a memorandum and a declaration: that is for a person to tell apart.
  const sameDay = instrument === false && sameTime(claim.when, known.times, DAY) === true;
  // Countries sign with each other again and again; a company and its partner rarely have two of one sort.
  const lasting = instrument === true && listed(mine.parties).some((party) => party.startsWith('party/'));
  const time = month === undefined ? 0.7 : month ? 1 : lasting ? 0.65 : 0.3;
  return sameParties(mine.parties, theirs.parties) * (sameDay ? 0.6 : told) * time;
}

/** Whether one of the givers may stand for the other: a group for its members, the Union for a country, or nobody named. */
function mayBeOne(a: unknown, b: unknown): boolean {
  const givers = [listed(a), listed(b)];
  const vague = (giver: string): boolean => !giver.startsWith('country/') || giver === 'country/EU';
  return givers.some((side) => side.length === 0 || side.some(vague));
}

function likeFlow(mine: Values, theirs: Values, claim: Linkable, known: KnownSubject): number {
  if (!sameSum(claim, known)) return 0;
  const month = sameMonth(claim, known);
  const years = agree(mine.covers_years, theirs.covers_years);
  // One sum, one time, and another word for who gives: that is for a person to tell.
  if (!meet(mine.from, theirs.from)) return (month || years) && mayBeOne(mine.from, theirs.from) ? 0.6 : 0;
  if (month === true || years === true) return 1;
  return month === false || years === false ? 0.4 : 0.7;
}

function likeLine(mine: Values, theirs: Values): number {
  const families = listed(mine.family).some((one) =>
    listed(theirs.family).some((other) => isFamilyWithin(one, other) || isFamilyWithin(other, one)),
  );
  if (!meet(mine.host, theirs.host) || !families) return 0;
  const operator = agree(mine.operator, theirs.operator);
  if (operator !== false) return operator === true ? 1 : 0.6;
  const branch = listed(mine.operator).some((one) => listed(theirs.operator).some((other) => akin(one, other)));
  return branch ? 0.7 : 0;
}

function likeTarget(mine: Values, theirs: Values): number {
  const same = listed(theirs.value).some((value) => figure(mine.value) === figure(value));
  if (!same || !meet(mine.who, theirs.who)) return 0;
  return mine.by_when === theirs.by_when ? 1 : 0.7;
}

function likeDelivery(mine: Values, theirs: Values, claim: Linkable, known: KnownSubject): number {
  const same = listed(theirs.quantity).some((quantity) => figure(mine.quantity) === figure(quantity));
  if (mine.quantity === undefined || !same || !meet(mine.family, theirs.family)) return 0;
  return sameTime(claim.when, known.times) === false ? 0.6 : 1;
}

/**
 * How likely a claim is about a known subject, 0 to 1, by kind: the same parties and month, the same sum and giver, the same
 * host, operator and family.
 */
export function likeness(claim: Linkable, known: KnownSubject): number {
  const [mine, theirs] = [claim.properties, known.properties];
  switch (kindOf(claim.about)) {
    case 'agreement':
      return likeAgreement(mine, theirs, claim, known);
    case 'flow':
      return likeFlow(mine, theirs, claim, known);
    case 'line':
      return likeLine(mine, theirs);
    case 'indicator':
      return meet(mine.series, theirs.series) && sameTime(claim.when, known.times) === true ? 1 : 0;
    case 'target':
      return likeTarget(mine, theirs);
    case 'delivery':
      return likeDelivery(mine, theirs, claim, known);
    case 'event':
      return meet(mine.type, theirs.type) && sameTime(claim.when, known.times, DAY) === true ? 0.7 : 0;
    default:
      return 0;
  }
}
