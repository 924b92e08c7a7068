import { FOREVER, kindOf, type Log, type Question } from '../ledger/index.ts';
import { Choice, chooseAmong } from './choice.ts';
import { type FacetPolicy, policyOf } from './comparison.ts';
import type { Conversion } from './conversion.ts';
import { Disagreement } from './disagreement.ts';
import { type Latest, type Settled, type SettledView, settledOf } from './settled.ts';

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
  readonly #view: SettledView;
  readonly #winner: Int32Array;
  readonly #trouble: Uint8Array;
  /** Subject that each subject was merged into, itself where it was not (R22). */
  readonly #canonical = new Map<number, number>();
  readonly #groups = new Map<number, number[]>();
  readonly #merged = new Map<number, Map<number, { winner: number; trouble: number }>>();
  /** Day on which a source last spoke of each subject, -1 where no claim on it can be seen. */
  readonly #lastPublished: Int32Array;
  /** 1 for subjects of which all rows are in view and lie sorted, and that no merge touches. */
  readonly #whole: Uint8Array;
  readonly #policies: FacetPolicy[];
  readonly #disagreement: Disagreement;
  readonly #choice: Choice;
  #scratch = new Int32Array(64);

  constructor(log: Log, question: Question, conversion: Conversion) {
    log.settle();
    this.log = log;
    this.question = question;
    this.sequence = log.sequenceAt(question.recorded.millisecondsExclusive);
    this.#policies = log.facets.all().map(policyOf);
    this.#disagreement = new Disagreement(log, conversion);
    this.#choice = new Choice(log, this.#disagreement);
    this.#joinMerged();
    const settled = settledOf(log, conversion.tables, this.#choice, this.#policies);
    const { known, at, marking } = question;
    this.#view = settled.viewed({ known: known.day, at: at.day, sequence: this.sequence, marking }, log.sequence);
    this.#winner = extended(settled.winner, log.slots.length, NONE);
    this.#trouble = new Uint8Array(log.slots.length);
    this.#trouble.set(settled.trouble);
    this.#lastPublished = extended(settled.lastPublished, log.subjects.size, NONE);
    this.#whole = new Uint8Array(log.subjects.size).fill(1);
    this.#resolveSorted(settled);
    this.#resolveTouched();
    this.#resolveMerged();
  }

  /** The subject that stands for `subject` after merges. */
  canonical(subject: number): number {
    return this.#canonical.size === 0 ? subject : (this.#canonical.get(subject) ?? subject);
  }

  /** Whether any subject of a kind was merged into another. */
  merges(kind: string): boolean {
    return [...this.#canonical.keys()].some((subject) => kindOf(this.log.subjects.text(subject)) === kind);
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
    // A loop: calling `fill` for so few takes longer.
    for (let place = 0; place < rows.length; place++) {
      rows[place] = NONE;
      troubles[place] = 0;
    }
    const merged = this.#merged.size === 0 ? undefined : this.#merged.get(subject);
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
    const winner = this.#winner;
    const trouble = this.#trouble;
    let slot = subject < slots.first.length ? (slots.first.values[subject] as number) : NONE;
    for (; slot !== NONE; slot = next[slot] as number) {
      const place = places[facets[slot] as number] as number;
      if (place < 0) continue;
      rows[place] = winner[slot] as number;
      troubles[place] = trouble[slot] as number;
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

  /** Visible rows of a facet, denials too. */
  rows(subject: number, facet: number): number[] {
    const found: number[] = [];
    this.visitRows(subject, facet, (row) => found.push(row));
    return found;
  }

  /** Calls `visit` with each visible row of a facet, denials too. */
  visitRows(subject: number, facet: number, visit: (row: number) => void): void {
    const { slots } = this.log;
    const seen = (row: number): void => {
      if (this.visible(row)) visit(row);
    };
    const group = this.#groups.size === 0 ? undefined : this.#groups.get(subject);
    if (group === undefined) slots.visit(slots.find(subject, facet), seen);
    else for (const member of group) slots.visit(slots.find(member, facet), seen);
  }

  /** Whether any visible claim is about the subject. */
  exists(subject: number): boolean {
    return this.lastPublished(subject) !== NONE;
  }

  /**
   * Whether all that was ever said of a subject is in view. What is concluded from its rows alone then holds for every question
   * of which the same is true.
   */
  isWhole(subject: number): boolean {
    return this.#whole[subject] === 1;
  }

  /** Day on which a source last spoke of the subject, -1 where no claim on it can be seen. */
  lastPublished(subject: number): number {
    const group = this.#groups.size === 0 ? undefined : this.#groups.get(subject);
    if (group === undefined) return this.#lastPublished[subject] ?? NONE;
    return Math.max(...group.map((member) => this.#lastPublished[member] ?? NONE));
  }

  visible(row: number): boolean {
    const { rows } = this.log;
    const { known, at, sequence, marking } = this.#view;
    return (
      (rows.published.values[row] as number) <= known &&
      (rows.effective.values[row] as number) <= at &&
      (rows.entered.values[row] as number) <= sequence &&
      (rows.left.values[row] as number) > sequence &&
      (rows.marking.values[row] as number) <= marking
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
   * Subjects whose rows all lie sorted. Most have all their rows in view, whatever the question: what stands for them was
   * worked out once (`Settled`). The others are chosen anew, slot by slot.
   */
  #resolveSorted(settled: Settled): void {
    const view = this.#view;
    const first = this.log.slots.first.values;
    const subjects = Math.min(this.log.slots.first.length, settled.lastPublished.length);
    for (let subject = 0; subject < subjects; subject++) {
      if (settled.subjects.inView(subject, view)) continue;
      this.#whole[subject] = 0;
      this.#lastPublished[subject] = NONE;
      if (first[subject] !== NONE) this.#resolveParts(subject, settled.slots);
    }
  }

  /** Chooses anew among the sorted rows of a subject of which not all are in view. */
  #resolveParts(subject: number, latest: Latest): void {
    const { slots } = this.log;
    const view = this.#view;
    const { start } = slots;
    const subjects = slots.subject.values;
    const end = slots.sortedSlots;
    for (let slot = slots.first.values[subject] as number; slot < end && subjects[slot] === subject; slot++) {
      const published = latest.published(slot);
      if (latest.inView(slot, view)) this.#heard(subject, published);
      // Of a single row that is not in view nothing is left to choose.
      else if ((start[slot + 1] as number) - (start[slot] as number) === 1) this.#settle(slot, NONE, 0);
      else this.#resolveSlot(slot, view.onlyDays && published !== FOREVER);
    }
  }

  #settle(slot: number, winner: number, trouble: number): void {
    this.#winner[slot] = winner;
    this.#trouble[slot] = trouble;
  }

  #heard(subject: number, published: number): void {
    if (published > (this.#lastPublished[subject] as number)) this.#lastPublished[subject] = published;
  }

  /** Chooses anew among the sorted rows of a slot that are in view; `onlyDays`: nothing but their days can keep them out of it. */
  #resolveSlot(slot: number, onlyDays: boolean): void {
    const { slots, rows } = this.log;
    const published = rows.published.values;
    const effective = rows.effective.values;
    const { known, at } = this.#view;
    const end = slots.start[slot + 1] as number;
    const begin = slots.start[slot] as number;
    if (end - begin > this.#scratch.length) this.#scratch = new Int32Array(2 * (end - begin));
    let count = 0;
    for (let row = begin; row < end; row++) {
      if ((published[row] as number) > known || (effective[row] as number) > at) continue;
      if (onlyDays || this.visible(row)) this.#scratch[count++] = row;
    }
    this.#settleSlot(slot, count);
  }

  /** Slots in which rows came or were taken back since the last sorting. */
  #resolveTouched(): void {
    const { slots } = this.log;
    const touched = new Set(slots.touched.values.subarray(0, slots.touched.length));
    for (const slot of touched) {
      const found: number[] = [];
      slots.visit(slot, (row) => this.visible(row) && found.push(row));
      this.#fill(found);
      this.#settleSlot(slot, found.length);
    }
    for (const subject of new Set(Array.from(touched, (slot) => slots.subject.values[slot] as number))) {
      this.#whole[subject] = 0;
      this.#listenAgain(subject);
    }
  }

  /** Works out anew on which day a source last spoke of a subject. */
  #listenAgain(subject: number): void {
    const { rows, slots } = this.log;
    this.#lastPublished[subject] = NONE;
    this.#eachSlot(subject, (slot) =>
      slots.visit(slot, (row) => this.visible(row) && this.#heard(subject, rows.published.values[row] as number)),
    );
  }

  /** Chooses among the first `count` rows of the scratch space. */
  #settleSlot(slot: number, count: number): void {
    const { slots, rows } = this.log;
    if (count === 0) {
      this.#settle(slot, NONE, 0);
      return;
    }
    const subject = slots.subject.values[slot] as number;
    const published = rows.published.values;
    for (let i = 0; i < count; i++) this.#heard(subject, published[this.#scratch[i] as number] as number);
    chooseAmong(this.#choice, this.#scratch, count, this.#policies[slots.facet.values[slot] as number] as FacetPolicy);
    this.#settle(slot, this.#choice.winner, this.#choice.trouble);
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
      for (const member of members) this.#whole[member] = 0;
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

/** A copy of a column with room for more, filled with `filler`. */
function extended(column: Int32Array, length: number, filler: number): Int32Array {
  const copy = new Int32Array(length);
  copy.set(column);
  return copy.fill(filler, column.length);
}
