import { type DateSpan, parseDate } from '../../values/index.ts';
import type { Body } from '../entries.ts';
import { ClaimIds } from './claimIds.ts';
import { ByteColumn, IntColumn } from './column.ts';
import { facetsOf } from './facets.ts';
import { Interner } from './interner.ts';
import { Texts } from './texts.ts';

type ClaimBody = Body['claim'];

/** A claim in the log: its body, and the entry that brought it first. */
export interface LoggedClaim {
  readonly body: ClaimBody;
  readonly sequence: number;
  /** Facet of each property, in the order of the properties. */
  readonly facets: readonly { readonly facet: number; readonly property: string }[];
  readonly when: DateSpan | undefined;
}

/** How many claims are held as objects at a time; all of them in a ledger of a usual size. */
const HELD = 20_000;
const NONE = -1;
/** What a claim may give in the place of a date: the first is numbered -1, and so on. */
const UNDATED: readonly (string | undefined)[] = [undefined, 'withheld', 'none'];

/**
 * Every claim that was ever entered, by number. What an account asks of each claim lies in columns; the rest is text, made an object
 * again when somebody wants to see the claim.
 */
export class Claims {
  readonly ids = new ClaimIds();
  /** Facet of the stage that a claim tells, -1 where it tells none; 1 where it names parties. */
  readonly stage = new IntColumn();
  readonly parties = new ByteColumn();
  /** Number of the claim's source in the list of sources. */
  readonly #source = new IntColumn();
  readonly #sources = new Interner();
  /** Number of the claim's date in the list of dates; below 0 where it has none: see UNDATED. */
  readonly #when = new IntColumn();
  readonly #dates = new Interner();
  readonly #spans: DateSpan[] = [];
  readonly #sequence = new IntColumn();
  readonly #bodies = new Texts();
  readonly #facets: Interner;
  readonly #held = new Map<number, LoggedClaim>();

  constructor(facets: Interner) {
    this.#facets = facets;
  }

  get size(): number {
    return this.#bodies.size;
  }

  /** Takes in a claim that is not known yet; gives its number. */
  push(body: ClaimBody, sequence: number): number {
    const number = this.ids.push(body.id);
    this.#sequence.push(sequence);
    this.#when.push(this.#dateNumber(body.qualifiers.when));
    this.#source.push(this.#sources.number(body.source));
    this.#bodies.push(JSON.stringify(body));
    const claim = this.#hold(number, body);
    this.stage.push(claim.facets.find(({ property }) => property === 'stage')?.facet ?? NONE);
    this.parties.push(body.properties.parties === undefined ? 0 : 1);
    return number;
  }

  /** Raises where there is no claim of that number. */
  claim(number: number): LoggedClaim {
    const held = this.#held.get(number);
    if (held !== undefined) return held;
    if (!(number >= 0 && number < this.size))
      throw new RangeError(`No claim has number ${number}; ${this.size} are known.`);
    return this.#hold(number, JSON.parse(this.#bodies.text(number)) as ClaimBody);
  }

  /** When the claim says it is, was or will be; undefined where it gives no date. */
  when(number: number): DateSpan | undefined {
    const date = this.#when.values[number] as number;
    return date < 0 ? undefined : this.#spans[date];
  }

  /** The same as the claim gives it; looked up without the claim itself. */
  whenText(number: number): string | undefined {
    const date = this.#when.values[number] as number;
    return date >= 0 ? this.#dates.text(date) : UNDATED[-date - 1];
  }

  /** Id of the source of a claim, which lists ask of every claim. */
  source(number: number): string {
    return this.#sources.text(this.#source.values[number] as number);
  }

  #hold(number: number, body: ClaimBody): LoggedClaim {
    const facets = facetsOf(body).map(({ facet, property }) => ({ facet: this.#facets.number(facet), property }));
    const sequence = this.#sequence.values[number] as number;
    const claim = { body, sequence, facets, when: this.when(number) };
    if (this.#held.size >= HELD) this.#held.clear();
    this.#held.set(number, claim);
    return claim;
  }

  #dateNumber(when: string | undefined): number {
    const undated = UNDATED.indexOf(when);
    if (when === undefined || undated >= 0) return -1 - undated;
    const known = this.#dates.find(when);
    if (known >= 0) return known;
    const result = parseDate(when);
    if (!result.ok) throw new Error(`The ledger holds a date that this version cannot read: "${when}".`);
    this.#spans.push(result.value);
    return this.#dates.number(when);
  }
}
