import { type Day, dayOf } from '../../values/index.ts';
import type { Marking, SourceDescription } from '../../vocabulary/index.ts';
import type { Body, Entry } from '../entries.ts';
import { Claims, type LoggedClaim } from './claims.ts';
import { FloatColumn } from './column.ts';
import { effectiveDay } from './effective.ts';
import { History } from './history.ts';
import { Interner } from './interner.ts';
import { Origins } from './origins.ts';
import { FOREVER, Rows } from './rows.ts';
import { Slots } from './slots.ts';
import { sortOf } from './sorts.ts';
import { gradeOf, strengthOf } from './strength.ts';
import { SubjectsByKind } from './subjectsByKind.ts';
import { ValueTable } from './valueTable.ts';

type ClaimBody = Body['claim'];

/**
 * The ledger in memory, in columns, for asking questions of. It takes entries one after the other, in the order of their
 * sequence numbers, and stays answerable for every earlier state. It holds no clock and reads no file.
 */
export class Log {
  readonly subjects = new Interner();
  readonly subjectsByKind = new SubjectsByKind(this.subjects);
  readonly facets = new Interner();
  readonly origins = new Origins();
  readonly values = new ValueTable(this.subjects);
  readonly rows = new Rows();
  readonly slots = new Slots();
  readonly sources = new History<Body['source']>();
  readonly merges = new History<Body['merge']>();
  readonly editions = new History<Body['edition']>();
  readonly programmes = new History<Body['programme']>();
  readonly reviews = new History<Body['review']>();
  readonly claims = new Claims(this.facets);
  readonly #liveClaimsOfSource = new Map<string, Set<number>>();
  readonly #recorded = new FloatColumn();
  #sequence = 0;

  /** Sequence number of the last entry taken; 0 for an empty log. */
  get sequence(): number {
    return this.#sequence;
  }

  get claimCount(): number {
    return this.claims.size;
  }

  /** Raises where there is no claim of that number. */
  claim(number: number): LoggedClaim {
    return this.claims.claim(number);
  }

  findClaim(id: string): LoggedClaim | undefined {
    const number = this.claims.ids.find(id);
    return number < 0 ? undefined : this.claim(number);
  }

  /** Claims of a source that stand, whatever a review says of them, in the order in which they first came. */
  claimsOfSource(source: string): readonly LoggedClaim[] {
    const numbers = [...(this.#liveClaimsOfSource.get(source) ?? [])];
    return numbers.sort((a, b) => a - b).map((number) => this.claim(number));
  }

  /** Sequence number of the last entry recorded before an instant (milliseconds since 1970, exclusive). */
  sequenceAt(millisecondsExclusive: number): number {
    if (millisecondsExclusive === Number.POSITIVE_INFINITY) return this.#sequence;
    let low = 0;
    let high = this.#sequence;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#recorded.values[middle] as number) < millisecondsExclusive) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Counts the next entry without what it says, where that is not for whoever asks. Raises where it is not the next one. */
  pass({ sequence, recorded }: Pick<Entry, 'sequence' | 'recorded'>): void {
    if (sequence !== this.#sequence + 1) {
      throw new Error(`Expected entry ${this.#sequence + 1} of the ledger, came ${sequence}. Read it from the start.`);
    }
    this.#sequence = sequence;
    this.#recorded.push(Date.parse(recorded));
  }

  /** Takes the next entry. Raises where it is not the next one: a gap would be a silent wrong answer. */
  take(entry: Entry): void {
    this.pass(entry);
    switch (entry.kind) {
      case 'claim':
        this.#takeClaim(entry.body as ClaimBody);
        break;
      case 'source':
        this.#takeSource(entry.body as Body['source']);
        break;
      case 'review':
        this.#takeReview(entry.body as Body['review']);
        break;
      case 'retraction':
        this.#takeRetraction(entry.body as Body['retraction']);
        break;
      default:
        this.#takeDefinition(entry);
    }
  }

  /** Entries that stand by an id and are looked up, not compared: merges, editions, programmes. */
  #takeDefinition(entry: Entry): void {
    if (entry.kind === 'merge') {
      const merge = entry.body as Body['merge'];
      this.merges.put(merge.id, merge, this.#sequence);
    } else if (entry.kind === 'edition') {
      const edition = entry.body as Body['edition'];
      this.editions.put(edition.table, edition, this.#sequence);
    } else if (entry.kind === 'programme') {
      const programme = entry.body as Body['programme'];
      this.programmes.put(programme.id, programme, this.#sequence);
    } else {
      throw new Error(`Entry ${entry.sequence} is of kind "${entry.kind}", which this version does not know.`);
    }
  }

  /** Sorts late rows in where that pays. Call before asking; costs nothing when little has come since. */
  settle(): void {
    if (this.slots.wantsSettling(this.rows.length)) this.slots.settle(this.rows);
  }

  /** Calls `visit` with each row of a claim that has not been taken back. */
  visitClaimRows(claim: number, visit: (row: number) => void): void {
    const { body, facets } = this.claim(claim);
    const subject = this.subjects.number(body.about);
    for (const { facet } of facets) {
      this.slots.visit(this.slots.find(subject, facet), (row) => {
        if (this.rows.claim.values[row] === claim && this.rows.left.values[row] === FOREVER) visit(row);
      });
    }
  }

  #takeClaim(body: ClaimBody): void {
    const known = this.claims.ids.find(body.id);
    const number = known < 0 ? this.claims.push(body, this.#sequence) : known;
    const live = this.#liveClaimsOfSource.get(body.source) ?? new Set<number>();
    this.#liveClaimsOfSource.set(body.source, live.add(number));
    if (this.reviews.current(body.id)?.verdict !== 'rejected') this.#enter(number);
  }

  /** Writes the rows of a claim as its source and its review stand now. */
  #enter(number: number): void {
    const { body, facets, when } = this.claim(number);
    const source = this.#sourceOf(body);
    const published: Day = dayOf(source.published);
    const { modality, credibility, marking } = body.qualifiers;
    const effective = effectiveDay(modality, when, published);
    const origin = this.origins.number(source.cites ?? source.publisher);
    const strength = strengthOf(modality, this.reviews.current(body.id)?.verdict === 'confirmed');
    const grade = gradeOf(source.reliability, credibility);
    const level = Math.max(markingLevel(marking), markingLevel(source.marking));
    const subject = this.subjects.number(body.about);
    const kind = body.about.slice(0, body.about.indexOf('/'));
    const hint = typeof body.properties.unit === 'string' ? body.properties.unit : undefined;
    const { rows, slots } = this;
    for (const { facet, property } of facets) {
      const slot = slots.slot(subject, facet);
      const sort = sortOf(kind, property);
      const value = body.properties[property] as NonNullable<ClaimBody['properties'][string]>;
      const row = rows.slot.push(slot);
      rows.claim.push(number);
      rows.value.push(this.values.number(value, sort, sort === 'measure' ? hint : undefined));
      rows.published.push(published);
      rows.effective.push(effective);
      rows.entered.push(this.#sequence);
      rows.left.push(FOREVER);
      rows.origin.push(origin);
      rows.strength.push(strength);
      rows.grade.push(grade);
      rows.marking.push(level);
      slots.attach(row, slot);
    }
  }

  #sourceOf(body: ClaimBody): SourceDescription {
    const source = this.sources.current(body.source);
    if (source === undefined) {
      throw new Error(`Claim ${body.id} names source "${body.source}", which no earlier entry describes.`);
    }
    return source;
  }

  #leave(number: number): void {
    this.visitClaimRows(number, (row) => {
      this.rows.left.values[row] = this.#sequence;
      this.slots.spoil(this.rows.slot.values[row] as number);
    });
  }

  #takeSource(body: Body['source']): void {
    this.sources.put(body.id, body, this.#sequence);
    for (const claim of this.#liveClaimsOfSource.get(body.id) ?? []) {
      this.#leave(claim);
      if (this.reviews.current(this.claim(claim).body.id)?.verdict !== 'rejected') this.#enter(claim);
    }
  }

  #takeReview(body: Body['review']): void {
    this.reviews.put(body.claim, body, this.#sequence);
    const number = this.claims.ids.find(body.claim);
    if (number < 0) throw new Error(`A review names claim "${body.claim}", which no earlier entry holds.`);
    if (this.#liveClaimsOfSource.get(this.claim(number).body.source)?.has(number) !== true) return;
    this.#leave(number);
    if (body.verdict !== 'rejected') this.#enter(number);
  }

  #takeRetraction(body: Body['retraction']): void {
    const number = this.claims.ids.find(body.target);
    if (number >= 0) {
      this.#leave(number);
      this.#liveClaimsOfSource.get(this.claim(number).body.source)?.delete(number);
    } else if (this.merges.current(body.target) !== undefined) {
      this.merges.end(body.target, this.#sequence);
    } else {
      throw new Error(`A retraction names "${body.target}", which is neither a claim nor a merge that stands.`);
    }
  }
}

const LEVELS: readonly Marking[] = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'];

/** Traffic Light Protocol level: 0 for TLP:CLEAR (and for no marking) up to 4 for TLP:RED. */
export function markingLevel(marking: string | undefined): number {
  if (marking === undefined) return 0;
  const level = (LEVELS as readonly string[]).indexOf(marking);
  // An unknown marking must never make a claim public.
  return level < 0 ? LEVELS.length - 1 : level;
}

export function markingName(level: number): Marking {
  return LEVELS[level] ?? 'TLP:RED';
}
