import type { Log, Question } from '../ledger/index.ts';
import { Choice, chooseAmong } from './choice.ts';
import { type FacetPolicy, policyOf } from './comparison.ts';
import type { Conversion } from './conversion.ts';
import { Disagreement } from './disagreement.ts';
import { type Settled, settledOf } from './settled.ts';

const NONE = -1;

/**
 * Which row stands for each facet of each subject, at a question (R1, R3). Everything that an account concludes rests on
 * these rows. One pass over memory from front to back.
 */
export class Resolution {
  readonly log: Log;
  readonly question: Question;
  /** Last entry that counts. */
  readonly sequence: number;
  /** The question in numbers: last day known, day asked for, highest marking. */
  readonly #known: number;
  readonly #at: number;
  readonly #marking: number;
  readonly #winner: Int32Array;
  readonly #trouble: Uint8Array;
  /** Subject that each subject was merged into, itself where it was not (R22). */
  readonly #canonical = new Map<number, number>();
  readonly #groups = new Map<number, number[]>();
  readonly #merged = new Map<number, Map<number, { winner: number; trouble: number }>>();
  /** Day on which a source last spoke of each subject, -1 where no claim on it can be seen. */
  readonly #lastPublished: Int32Array;
  readonly #policies: FacetPolicy[];
  readonly #disagreement: Disagreement;
  readonly #choice: Choice;
  #scratch = new Int32Array(64);

  constructor(log: Log, question: Question, conversion: Conversion) {
    log.settle();
    this.log = log;
    this.question = question;
    this.#known = question.known.day;
    this.#at = question.at.day;
    this.#marking = question.marking;
    this.sequence = log.sequenceAt(question.recorded.millisecondsExclusive);
    this.#policies = log.facets.all().map(policyOf);
    this.#disagreement = new Disagreement(log, conversion);
    this.#choice = new Choice(log, this.#disagreement);
    this.#winner = new Int32Array(log.slots.length).fill(NONE);
    this.#trouble = new Uint8Array(log.slots.length);
    this.#lastPublished = new Int32Array(log.subjects.size).fill(NONE);
    this.#joinMerged();
    this.#resolveSorted(settledOf(log, conversion.tables, this.#choice, this.#policies));
    this.#resolveLate();
    this.#resolveMerged();
  }

  /** The subject that stands for `subject` after merges. */
  canonical(subject: number): number {
    return this.#canonical.get(subject) ?? subject;
  }

  /** Subjects folded into `subject`, itself first. */
  group(subject: number): readonly number[] {
    return this.#groups.get(subject) ?? [subject];
  }

  /** The chosen row of a facet, or -1 where no claim speaks of it. `facet` is the number that the log gave it. */
  chosen(subject: number, facet: number): number {
    const merged = this.#merged.get(subject);
    if (merged !== undefined) return merged.get(facet)?.winner ?? NONE;
    const slot = this.log.slots.find(subject, facet);
    return slot === NONE ? NONE : (this.#winner[slot] as number);
  }

  /**
   * Chosen rows (-1 for none) and trouble bits of several facets of one subject, in one walk. `places` gives the place in
   * `rows` and `troubles` of each facet, by its number; -1 for facets that are not asked for.
   */
  collect(subject: number, places: Int8Array, rows: Int32Array, troubles: Uint8Array): void {
    rows.fill(NONE);
    troubles.fill(0);
    const merged = this.#merged.get(subject);
    if (merged !== undefined) {
      for (const [facet, { winner, trouble }] of merged) {
        const place = places[facet] as number;
        if (place < 0) continue;
        rows[place] = winner;
        troubles[place] = trouble;
      }
      return;
    }
    const { slots } = this.log;
    const facets = slots.facet.values;
    const next = slots.next.values;
    let slot = subject < slots.first.length ? (slots.first.values[subject] as number) : NONE;
    for (; slot !== NONE; slot = next[slot] as number) {
      const place = places[facets[slot] as number] as number;
      if (place < 0) continue;
      rows[place] = this.#winner[slot] as number;
      troubles[place] = this.#trouble[slot] as number;
    }
  }

  /** DIFFERS and DENIED bits of a facet. */
  trouble(subject: number, facet: number): number {
    const merged = this.#merged.get(subject);
    if (merged !== undefined) return merged.get(facet)?.trouble ?? 0;
    const slot = this.log.slots.find(subject, facet);
    return slot === NONE ? 0 : (this.#trouble[slot] as number);
  }

  /** Facets of a subject that some visible claim speaks of. */
  facets(subject: number): number[] {
    const facets = new Set<number>();
    for (const member of this.group(subject)) this.#eachSlot(member, (_slot, facet) => facets.add(facet));
    return [...facets].filter((facet) => this.rows(subject, facet).length > 0);
  }

  /** Visible rows of a facet, denials too, in the order of the log. */
  rows(subject: number, facet: number): number[] {
    const found: number[] = [];
    const group = this.#groups.get(subject);
    if (group === undefined) this.#addRows(subject, facet, found);
    else for (const member of group) this.#addRows(member, facet, found);
    return found;
  }

  #addRows(subject: number, facet: number, found: number[]): void {
    const { slots } = this.log;
    const slot = slots.find(subject, facet);
    if (slot === NONE) return;
    if (slot < slots.sortedSlots) {
      const end = slots.start[slot + 1] as number;
      for (let row = slots.start[slot] as number; row < end; row++) if (this.visible(row)) found.push(row);
    }
    let row = slots.tail.values[slot] as number;
    for (; row !== NONE; row = slots.chain.values[row] as number) if (this.visible(row)) found.push(row);
  }

  /** Whether any visible claim is about the subject. */
  exists(subject: number): boolean {
    return this.lastPublished(subject) !== NONE;
  }

  /** Day on which a source last spoke of the subject, -1 where no claim on it can be seen. */
  lastPublished(subject: number): number {
    const group = this.#groups.get(subject);
    if (group === undefined) return this.#lastPublished[subject] ?? NONE;
    return Math.max(...group.map((member) => this.#lastPublished[member] ?? NONE));
  }

  visible(row: number): boolean {
    const { rows } = this.log;
    return (
      (rows.published.values[row] as number) <= this.#known &&
      (rows.effective.values[row] as number) <= this.#at &&
      (rows.entered.values[row] as number) <= this.sequence &&
      (rows.left.values[row] as number) > this.sequence &&
      (rows.marking.values[row] as number) <= this.#marking
    );
  }

  /** How two rows of one facet compare: whether the second says something else than the first (R5). */
  differs(facet: number, first: number, second: number): boolean {
    return this.#disagreement.differs(this.#policies[facet] as FacetPolicy, first, second);
  }

  policy(facet: number): FacetPolicy {
    return this.#policies[facet] as FacetPolicy;
  }

  #eachSlot(subject: number, visit: (slot: number, facet: number) => void): void {
    const { slots } = this.log;
    if (subject >= slots.first.length) return;
    let slot = slots.first.values[subject] as number;
    for (; slot !== NONE; slot = slots.next.values[slot] as number) visit(slot, slots.facet.values[slot] as number);
  }

  /**
   * Slots whose rows all lie sorted. Most have all their rows in view, whatever the question: what stands in them was worked
   * out once (`Settled`). The others are chosen anew.
   */
  #resolveSorted(settled: Settled): void {
    const { slots } = this.log;
    const { sortedSlots } = slots;
    const tail = slots.tail.values;
    const spoilt = slots.spoilt.values;
    const subjects = slots.subject.values;
    const { published, effective, entered, marking } = settled;
    const { day: known } = this.question.known;
    const { day: at } = this.question.at;
    this.#winner.set(settled.winner);
    this.#trouble.set(settled.trouble);
    for (let slot = 0; slot < sortedSlots; slot++) {
      const inView =
        (published[slot] as number) <= known &&
        (effective[slot] as number) <= at &&
        (entered[slot] as number) <= this.sequence &&
        (marking[slot] as number) <= this.question.marking;
      if (tail[slot] !== NONE) this.#clear(slot);
      else if (!inView || spoilt[slot] === 1) this.#resolveSlot(slot);
      else {
        const subject = subjects[slot] as number;
        const last = published[slot] as number;
        if (last > (this.#lastPublished[subject] as number)) this.#lastPublished[subject] = last;
      }
    }
  }

  /** Chooses anew among the sorted rows of a slot that are in view. */
  #resolveSlot(slot: number): void {
    const { slots } = this.log;
    const end = slots.start[slot + 1] as number;
    const begin = slots.start[slot] as number;
    if (end - begin > this.#scratch.length) this.#scratch = new Int32Array(2 * (end - begin));
    let count = 0;
    for (let row = begin; row < end; row++) if (this.visible(row)) this.#scratch[count++] = row;
    this.#clear(slot);
    if (count > 0) this.#settleSlot(slot, count);
  }

  #clear(slot: number): void {
    this.#winner[slot] = NONE;
    this.#trouble[slot] = 0;
  }

  /** Slots with rows that came since the last sorting. */
  #resolveLate(): void {
    const { slots } = this.log;
    for (let slot = 0; slot < slots.length; slot++) {
      if (slot < slots.sortedSlots && slots.tail.values[slot] === NONE) continue;
      const found: number[] = [];
      slots.visit(slot, (row) => this.visible(row) && found.push(row));
      if (found.length === 0) continue;
      this.#fill(found);
      this.#settleSlot(slot, found.length);
    }
  }

  #settleSlot(slot: number, count: number): void {
    const { slots, rows } = this.log;
    const subject = slots.subject.values[slot] as number;
    for (let i = 0; i < count; i++) {
      const published = rows.published.values[this.#scratch[i] as number] as number;
      if (published > (this.#lastPublished[subject] as number)) this.#lastPublished[subject] = published;
    }
    chooseAmong(this.#choice, this.#scratch, count, this.#policies[slots.facet.values[slot] as number] as FacetPolicy);
    this.#winner[slot] = this.#choice.winner;
    this.#trouble[slot] = this.#choice.trouble;
  }

  #fill(found: readonly number[]): void {
    if (found.length > this.#scratch.length) this.#scratch = new Int32Array(2 * found.length);
    this.#scratch.set(found);
  }

  #joinMerged(): void {
    for (const { from, into } of this.log.merges.allAt(this.sequence).values()) {
      this.#canonical.set(this.log.subjects.number(from), this.log.subjects.number(into));
    }
    for (const from of this.#canonical.keys()) {
      const into = this.#follow(from);
      this.#canonical.set(from, into);
      const group = this.#groups.get(into) ?? [into];
      group.push(from);
      this.#groups.set(into, group);
    }
  }

  /** Where a chain of merges ends. Raises on a circle, which would make both subjects vanish. */
  #follow(from: number): number {
    const seen = new Set<number>();
    let subject = from;
    for (let next = this.#canonical.get(subject); next !== undefined; next = this.#canonical.get(subject)) {
      if (seen.has(subject)) {
        throw new Error(`The merges lead in a circle at ${this.log.subjects.text(from)}. Take one of them back.`);
      }
      seen.add(subject);
      subject = next;
    }
    return subject;
  }

  #resolveMerged(): void {
    for (const [into, members] of this.#groups) {
      const facets = new Set<number>();
      for (const member of members) this.#eachSlot(member, (_slot, facet) => facets.add(facet));
      const resolved = new Map<number, { winner: number; trouble: number }>();
      for (const facet of facets) {
        const found = this.rows(into, facet);
        if (found.length === 0) continue;
        this.#fill(found);
        chooseAmong(this.#choice, this.#scratch, found.length, this.#policies[facet] as FacetPolicy);
        resolved.set(facet, { winner: this.#choice.winner, trouble: this.#choice.trouble });
      }
      this.#merged.set(into, resolved);
    }
  }
}
