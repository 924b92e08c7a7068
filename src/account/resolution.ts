import { kindOf, type Log, type Question } from '../ledger/index.ts';
import { type FacetPolicy, policyOf } from './comparison.ts';
import type { Conversion } from './conversion.ts';
import { SlotChoices } from './slotChoices.ts';

const NONE = -1;
/** Not worked out yet. */
const UNKNOWN = -2;
/** How much of what was said of a subject is in view. */
const PART = 0;
const WHOLE = 1;
const SILENT = 2;

/**
 * Which row stands for each facet of each subject, at a question (R1, R3), merged subjects taken as one (R22). Everything that
 * an account concludes rests on these rows.
 */
export class Resolution {
  readonly log: Log;
  readonly question: Question;
  /** Last entry that counts. */
  readonly sequence: number;
  readonly #choices: SlotChoices;
  /** Subject that each subject was merged into, itself where it was not (R22). */
  readonly #canonical = new Map<number, number>();
  readonly #groups = new Map<number, number[]>();
  readonly #merged = new Map<number, Map<number, { readonly winner: number; readonly trouble: number }>>();
  /** Day on which a source last spoke of each subject that is not whole, -1 where no claim on it can be seen; UNKNOWN until asked for. */
  readonly #lastPublished: Int32Array;
  /** WHOLE for subjects of which all rows are in view and lie sorted, and that no merge touches; SILENT for those without any row. */
  readonly #whole: Uint8Array;
  readonly #policies: FacetPolicy[];

  constructor(log: Log, question: Question, conversion: Conversion) {
    log.settle();
    this.log = log;
    this.question = question;
    this.sequence = log.sequenceAt(question.recorded.millisecondsExclusive);
    this.#policies = log.facets.all().map(policyOf);
    const { known, at, marking } = question;
    const view = { known: known.day, at: at.day, sequence: this.sequence, marking };
    this.#choices = new SlotChoices(log, view, conversion, this.#policies);
    this.#lastPublished = new Int32Array(log.subjects.size).fill(UNKNOWN);
    this.#whole = new Uint8Array(log.subjects.size).fill(SILENT);
    this.#joinMerged();
    this.#findParts();
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
    const merged = this.#mergedInto(subject);
    if (merged !== undefined) return merged.get(facet)?.winner ?? NONE;
    const slot = this.log.slots.find(subject, facet);
    return slot === NONE ? NONE : this.#winner(subject, slot);
  }

  /** DIFFERS and DENIED bits of a facet. */
  trouble(subject: number, facet: number): number {
    const merged = this.#mergedInto(subject);
    if (merged !== undefined) return merged.get(facet)?.trouble ?? 0;
    const slot = this.log.slots.find(subject, facet);
    return slot === NONE ? 0 : this.#troubleIn(subject, slot);
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
    const merged = this.#mergedInto(subject);
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
      rows[place] = this.#winner(subject, slot);
      troubles[place] = this.#troubleIn(subject, slot);
    }
  }

  #winner(subject: number, slot: number): number {
    return this.#whole[subject] === WHOLE ? (this.#choices.settled.winner[slot] as number) : this.#choices.winner(slot);
  }

  #troubleIn(subject: number, slot: number): number {
    return this.#whole[subject] === WHOLE
      ? (this.#choices.settled.trouble[slot] as number)
      : this.#choices.trouble(slot);
  }

  #mergedInto(subject: number): ReadonlyMap<number, { readonly winner: number; readonly trouble: number }> | undefined {
    return this.#merged.size === 0 ? undefined : this.#merged.get(subject);
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
    const group = this.#groups.size === 0 ? undefined : this.#groups.get(subject);
    return group === undefined ? this.#isSeen(subject) : group.some((member) => this.#isSeen(member));
  }

  #isSeen(subject: number): boolean {
    if (this.#whole[subject] !== PART) return this.#whole[subject] === WHOLE;
    const { slots } = this.log;
    let slot = subject < slots.first.length ? (slots.first.values[subject] as number) : NONE;
    for (; slot !== NONE; slot = slots.next.values[slot] as number) if (this.#choices.seesAny(slot)) return true;
    return false;
  }

  /**
   * Whether all that was ever said of a subject is in view. What is concluded from its rows alone then holds for every question
   * of which the same is true.
   */
  isWhole(subject: number): boolean {
    return this.#whole[subject] === WHOLE;
  }

  /** Day on which a source last spoke of the subject, -1 where no claim on it can be seen. */
  lastPublished(subject: number): number {
    const group = this.#groups.size === 0 ? undefined : this.#groups.get(subject);
    if (group === undefined) return this.#heardOf(subject);
    return Math.max(...group.map((member) => this.#heardOf(member)));
  }

  #heardOf(subject: number): number {
    if (this.#whole[subject] === WHOLE) return this.#choices.settled.lastPublished[subject] ?? NONE;
    if (this.#whole[subject] === SILENT) return NONE;
    const known = this.#lastPublished[subject] ?? NONE;
    if (known !== UNKNOWN) return known;
    let last = NONE;
    const { slots } = this.log;
    let slot = subject < slots.first.length ? (slots.first.values[subject] as number) : NONE;
    for (; slot !== NONE; slot = slots.next.values[slot] as number) last = Math.max(last, this.#choices.heard(slot));
    this.#lastPublished[subject] = last;
    return last;
  }

  visible(row: number): boolean {
    return this.#choices.visible(row);
  }

  /** How two rows of one facet compare: whether the second says something else than the first (R5). */
  differs(facet: number, first: number, second: number): boolean {
    return this.#choices.disagreement.differs(this.#policies[facet] as FacetPolicy, first, second);
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

  /** Most subjects have all their rows in view, whatever the question. Finds those that do not. */
  #findParts(): void {
    const { settled } = this.#choices;
    const subjects = Math.min(this.log.slots.first.length, settled.lastPublished.length);
    for (let subject = 0; subject < subjects; subject++) {
      if (settled.lastPublished[subject] === NONE) continue;
      this.#whole[subject] = this.#choices.seesAll(subject) ? WHOLE : PART;
    }
    for (const slot of this.#choices.touched) this.#whole[this.log.slots.subject.values[slot] as number] = PART;
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
      for (const member of members) this.#whole[member] = PART;
      const facets = new Set<number>();
      for (const member of members) this.#eachSlot(member, (_slot, facet) => facets.add(facet));
      const resolved = new Map<number, ReturnType<SlotChoices['among']>>();
      for (const facet of facets) {
        const found = this.rows(into, facet);
        if (found.length > 0) resolved.set(facet, this.#choices.among(found, facet));
      }
      this.#merged.set(into, resolved);
    }
  }
}
