import { FOREVER, kindOf, type Log, type Question } from '../ledger/index.ts';
import { Choice, chooseAmong } from './choice.ts';
import { type FacetPolicy, policyOf } from './comparison.ts';
import type { Conversion } from './conversion.ts';
import { type Cuts, EARLIEST, NOTHING, OWN, WHOLE } from './cuts.ts';
import { Cutting } from './cutting.ts';
import { Disagreement } from './disagreement.ts';
import { type Settled, type SettledView, settledOf, type View } from './settled.ts';

const NONE = -1;
/** Later than any day that a source can name. */
const LAST_DAYS = { known: FOREVER - 1, at: FOREVER - 1 };

/**
 * Which row stands for each facet of each subject, at a question (R1, R3). Everything that an account concludes rests on
 * these rows. One pass over memory from front to back.
 */
export class Resolution {
  readonly log: Log;
  readonly question: Question;
  /** Last entry that counts. */
  readonly sequence: number;
  readonly cuts: Cuts;
  readonly #view: SettledView;
  readonly #settled: Settled;
  /** What is seen of each subject: WHOLE, NOTHING, OWN or the number of a cut. */
  readonly #sights: Int32Array;
  readonly #heads: Int32Array;
  /** What stands in the slots of subjects that are chosen for this question alone; empty where there are none. */
  #winner = new Int32Array(0);
  #trouble = new Uint8Array(0);
  readonly #lastPublished = new Map<number, number>();
  /** Subject that each subject was merged into, itself where it was not (R22). */
  readonly #canonical = new Map<number, number>();
  readonly #groups = new Map<number, number[]>();
  readonly #merged = new Map<number, Map<number, { winner: number; trouble: number }>>();
  readonly #policies: FacetPolicy[];
  readonly #disagreement: Disagreement;
  readonly #choice: Choice;
  /** Absent for earlier states of the ledger: they are asked for too seldom to keep what is cut from them. */
  readonly #cutting: Cutting | undefined;
  /** The first `#gathered` places: rows in view among which to choose. */
  #scratch = new Int32Array(64);
  #gathered = 0;
  readonly #gather = (row: number): void => {
    if (!this.visible(row)) return;
    if (this.#gathered === this.#scratch.length) this.#scratch = extended(this.#scratch, 2 * this.#gathered);
    this.#scratch[this.#gathered++] = row;
  };

  constructor(log: Log, question: Question, conversion: Conversion) {
    log.settle();
    this.log = log;
    this.question = question;
    this.sequence = log.sequenceAt(question.recorded.millisecondsExclusive);
    this.#policies = log.facets.all().map(policyOf);
    this.#disagreement = new Disagreement(log, conversion);
    this.#choice = new Choice(log, this.#disagreement);
    this.#joinMerged();
    this.#settled = settledOf(log, conversion.tables, this.#choice, this.#policies);
    this.cuts = this.#settled.cuts;
    const { known, at, marking } = question;
    this.#view = this.#settled.viewed({ known: known.day, at: at.day, sequence: this.sequence, marking });
    this.#heads = this.cuts.heads(marking);
    this.#sights = new Int32Array(log.subjects.size).fill(NOTHING, this.#settled.lastPublished.length);
    const tools = { log, choice: this.#choice, policies: this.#policies };
    this.#cutting = this.#view.isLatest ? new Cutting(tools, this.#settled, this.#view) : undefined;
    this.#see();
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

  /** What the question sees of a subject: WHOLE, NOTHING, OWN or the number of a cut. What is concluded from it depends on it alone. */
  sight(subject: number): number {
    return this.#sights[subject] ?? NOTHING;
  }

  /** The first of the cuts that are kept of a subject for those who ask, -1 for none; `Cuts.next` leads on. */
  firstCut(subject: number): number {
    return this.#heads[subject] ?? NONE;
  }

  /** Whether some later question may see all rows of a subject: none of them was taken back, and none is too highly marked. */
  canBeWhole(subject: number): boolean {
    return this.#settled.subjects.inView(subject, { ...this.#view, ...LAST_DAYS });
  }

  /** The chosen row of a facet, or -1 where no claim speaks of it. `facet` is the number that the log gave it. */
  chosen(subject: number, facet: number): number {
    const merged = this.#merged.get(subject);
    if (merged !== undefined) return merged.get(facet)?.winner ?? NONE;
    const slot = this.log.slots.find(subject, facet);
    const slotted = this.#slotsOf(subject, this.sight(subject));
    return isIn(slotted, slot) ? (slotted.winner[slotted.from + slot] as number) : NONE;
  }

  /**
   * Chosen rows (-1 for none) and trouble bits of several facets of one subject, in one walk, for what is seen of it. `places`
   * gives the place in `rows` and `troubles` of each facet, by its number; -1 for facets that are not asked for.
   */
  collect(subject: number, sight: number, into: Collected): void {
    const { places, rows, troubles } = into;
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
    const slotted = this.#slotsOf(subject, sight);
    if (slotted === undefined) return;
    const { winner, trouble, from, end } = slotted;
    const { slots } = this.log;
    const facets = slots.facet.values;
    const next = slots.next.values;
    for (let slot = slots.first.values[subject] as number; slot !== NONE && slot < end; slot = next[slot] as number) {
      const place = places[facets[slot] as number] as number;
      if (place < 0) continue;
      rows[place] = winner[from + slot] as number;
      troubles[place] = trouble[from + slot] as number;
    }
  }

  /** DIFFERS and DENIED bits of a facet. */
  trouble(subject: number, facet: number): number {
    const merged = this.#merged.get(subject);
    if (merged !== undefined) return merged.get(facet)?.trouble ?? 0;
    const slot = this.log.slots.find(subject, facet);
    const slotted = this.#slotsOf(subject, this.sight(subject));
    return isIn(slotted, slot) ? (slotted.trouble[slotted.from + slot] as number) : 0;
  }

  /** Whether any facet that a visible claim speaks of is contradicted or denied. */
  isTroubled(subject: number): boolean {
    const merged = this.#merged.get(subject);
    if (merged !== undefined) return [...merged.values()].some(({ trouble }) => trouble !== 0);
    const slotted = this.#slotsOf(subject, this.sight(subject));
    if (slotted === undefined || subject >= this.log.slots.first.length) return false;
    const { trouble, from, end } = slotted;
    const next = this.log.slots.next.values;
    let slot = this.log.slots.first.values[subject] as number;
    for (; slot !== NONE && slot < end; slot = next[slot] as number) if (trouble[from + slot] !== 0) return true;
    return false;
  }

  #slotsOf(subject: number, sight: number): Slotted | undefined {
    if (sight === NOTHING) return undefined;
    if (sight === OWN) return { winner: this.#winner, trouble: this.#trouble, from: 0, end: this.#winner.length };
    const { winner, trouble } = sight === WHOLE ? this.#settled : this.cuts.standing;
    const from = sight === WHOLE ? 0 : this.cuts.begin(sight) - (this.log.slots.first.values[subject] as number);
    return { winner, trouble, from, end: this.#settled.winner.length };
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
    const group = this.#groups.size === 0 ? undefined : this.#groups.get(subject);
    for (const member of group ?? [subject]) this.#visitIn(member, facet, this.#view, visit);
  }

  /** As `visitRows`, of what is seen of a subject: with rows that the question does not see where `sight` is not its own. */
  visitSeen(subject: number, sight: number, facet: number, visit: (row: number) => void): void {
    if (sight === this.sight(subject)) this.visitRows(subject, facet, visit);
    else
      this.#visitIn(
        subject,
        facet,
        { ...this.#view, ...(sight === WHOLE ? LAST_DAYS : this.cuts.firstDays(sight)) },
        visit,
      );
  }

  #visitIn(subject: number, facet: number, view: View, visit: (row: number) => void): void {
    const { slots } = this.log;
    slots.visit(slots.find(subject, facet), (row) => this.#isIn(view, row) && visit(row));
  }

  /** Whether any visible claim is about the subject. */
  exists(subject: number): boolean {
    return this.sight(subject) !== NOTHING;
  }

  /** Day on which a source last spoke of the subject, -1 where no claim on it can be seen. */
  lastPublished(subject: number): number {
    const group = this.#groups.size === 0 ? undefined : this.#groups.get(subject);
    if (group === undefined) return this.#lastHeard(subject);
    return Math.max(...group.map((member) => this.#lastHeard(member)));
  }

  #lastHeard(subject: number): number {
    const sight = this.sight(subject);
    if (sight >= 0) return this.cuts.lastPublished(sight);
    if (sight === WHOLE) return this.#settled.lastPublished[subject] as number;
    return this.#lastPublished.get(subject) ?? NONE;
  }

  visible(row: number): boolean {
    return this.#isIn(this.#view, row);
  }

  #isIn({ known, at, sequence, marking }: View, row: number): boolean {
    const { rows } = this.log;
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

  /** Tells what is seen of each subject, as far as its rows lie sorted. */
  #see(): void {
    const { subjects, lastPublished } = this.#settled;
    const view = this.#view;
    for (let subject = 0; subject < lastPublished.length; subject++) {
      if (!subjects.inView(subject, view)) this.#sights[subject] = this.#seePart(subject);
      else this.#sights[subject] = subjects.published(subject) === EARLIEST ? NOTHING : WHOLE;
    }
  }

  #seePart(subject: number): number {
    const cut = this.#cutting === undefined ? OWN : this.#cutting.cut(subject);
    if (cut === OWN) return this.#resolveAlone(subject);
    return this.cuts.isEmpty(cut) ? NOTHING : cut;
  }

  /** Subjects with slots in which rows came or were taken back since the last sorting. */
  #resolveTouched(): void {
    const { slots } = this.log;
    const touched = new Set<number>();
    for (let index = 0; index < slots.touched.length; index++) {
      touched.add(slots.subject.values[slots.touched.values[index] as number] as number);
    }
    for (const subject of touched) this.#sights[subject] = this.#resolveAlone(subject);
  }

  /** Chooses in all slots of a subject for this question alone. Gives what is seen of it. */
  #resolveAlone(subject: number): number {
    if (this.#winner.length === 0) {
      this.#winner = new Int32Array(this.log.slots.length);
      this.#trouble = new Uint8Array(this.log.slots.length);
    }
    let last = NONE;
    this.#eachSlot(subject, (slot, facet) => {
      this.#gathered = 0;
      this.log.slots.visit(slot, this.#gather);
      for (let index = 0; index < this.#gathered; index++) {
        last = Math.max(last, this.log.rows.published.values[this.#scratch[index] as number] as number);
      }
      this.#choice.settle(NONE, 0);
      if (this.#gathered > 0) this.#chooseGathered(facet);
      this.#winner[slot] = this.#choice.winner;
      this.#trouble[slot] = this.#choice.trouble;
    });
    this.#lastPublished.set(subject, last);
    return last === NONE ? NOTHING : OWN;
  }

  #chooseGathered(facet: number): void {
    chooseAmong(this.#choice, this.#scratch, this.#gathered, this.#policies[facet] as FacetPolicy);
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
        this.#gathered = 0;
        this.visitRows(into, facet, this.#gather);
        if (this.#gathered === 0) continue;
        this.#chooseGathered(facet);
        resolved.set(facet, { winner: this.#choice.winner, trouble: this.#choice.trouble });
      }
      this.#merged.set(into, resolved);
    }
    // What is concluded of a merged subject rests on others too, and holds for this question alone. Last: until here `#sights`
    // says what is seen of each member by itself.
    for (const [into, members] of this.#groups) {
      if (members.every((member) => this.sight(member) === NOTHING)) continue;
      this.#lastPublished.set(into, this.#lastHeard(into));
      this.#sights[into] = OWN;
    }
  }
}

/** What is asked of several facets at once, and where it is written to. */
export interface Collected {
  readonly places: Int8Array;
  readonly rows: Int32Array;
  readonly troubles: Uint8Array;
}

/** Where what stands in the slots of a subject lies: at `from` and the number of the slot. */
interface Slotted {
  readonly winner: Int32Array;
  readonly trouble: Uint8Array;
  readonly from: number;
  /** Slots from here on came when the account was there already: it knows nothing of them. */
  readonly end: number;
}

function isIn(slotted: Slotted | undefined, slot: number): slotted is Slotted {
  return slotted !== undefined && slot !== NONE && slot < slotted.end;
}

/** A copy of a column with room for more. */
function extended(column: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(column);
  return copy;
}
