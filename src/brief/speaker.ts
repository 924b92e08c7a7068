import type { Account, Citation, FigureValue } from '../account/index.ts';
import type { Changes } from '../changes/index.ts';
import { parseMeasure } from '../values/index.ts';
import { subjectNames } from '../wording/index.ts';
import { moneyValue, valueOfMeasure } from './claimValue.ts';
import { edtfParts } from './edtfParts.ts';
import { figurePart, listed, NOTHING, namePart, type Phrase } from './phrase.ts';
import type { FigureReference, Side } from './types.ts';
import type { DateForm, Gender, Voice } from './voice.ts';

/** Says figures, dates and names, each as a piece that knows what it stands for. */
export class Speaker {
  readonly after: Account;
  readonly before: Account;
  readonly changes: Changes;
  readonly #voice: Voice;
  readonly #name: (subject: string) => string;
  /** Year of the period's end: dates in it are written without their year. */
  readonly #year: string;
  /** Day that the sentence before named, so that the next one need not repeat it. */
  #lastDay: string | undefined;
  #namedDay: string | undefined;
  #yearTold = true;
  #lastSubject: string | undefined;
  #subject: string | undefined;
  readonly #mentioned = new Map<string, number>();

  constructor(changes: Changes, accounts: { before: Account; after: Account }, voice: Voice) {
    this.changes = changes;
    this.before = accounts.before;
    this.after = accounts.after;
    this.#voice = voice;
    this.#name = subjectNames(accounts.after, voice.language);
    this.#year = changes.after.known.slice(0, 4);
  }

  /** Starts a sentence; dates of the one before are then "the day before". */
  begin(): void {
    this.#lastDay = this.#namedDay;
    this.#namedDay = undefined;
    this.#lastSubject = this.#subject;
    this.#subject = undefined;
  }

  /** Starts a text that stands alone: its first date is written with the year. */
  beginText(): void {
    this.#namedDay = undefined;
    this.#lastDay = undefined;
    this.#subject = undefined;
    this.#yearTold = false;
    this.#mentioned.clear();
  }

  /** The value of a figure of the account. */
  value(address: string, side: Side = 'after'): Phrase {
    const { value } = (side === 'after' ? this.after : this.before).figure(address);
    return value === undefined
      ? NOTHING
      : figurePart(this.#voice.value(value), { of: 'figure', address, side, aspect: 'value' });
  }

  /** Whether a figure is a whole, unrounded number of things. */
  valueOf(address: string): FigureValue | undefined {
    return this.after.figure(address).value;
  }

  /** What one claim gives at an address where claims differ. */
  claimed(citation: Citation, address: string): Phrase {
    const reference: FigureReference = { of: 'claim', claim: citation.claim, address, side: 'after' };
    const text = String(citation.value);
    if (edtfParts(text) !== undefined)
      return figurePart(this.#voice.date(text, 'on', text.slice(0, 4) !== this.#year), reference);
    const measure = parseMeasure(text);
    return measure.ok ? figurePart(this.#voice.value(valueOfMeasure(measure.value)), reference) : NOTHING;
  }

  /** A number of things that the overview counts. */
  count(address: string, gender?: Gender): { phrase: Phrase; count: number } {
    const { value } = this.after.figure(address);
    const count = value?.type === 'count' ? value.count : 0;
    return {
      count,
      phrase: figurePart(this.#voice.count(count, gender), { of: 'figure', address, side: 'after', aspect: 'value' }),
    };
  }

  /** How many entered a count in the period. */
  entered(address: string, gender?: Gender): { phrase: Phrase; count: number } {
    const count = this.changes.counts.find((item) => item.address === address)?.entered.length ?? 0;
    return { count, phrase: figurePart(this.#voice.count(count, gender), { of: 'entered', address }) };
  }

  /** How many the sentence itself names. */
  named(subjects: readonly string[], gender?: Gender): Phrase {
    return figurePart(this.#voice.count(subjects.length, gender), { of: 'named', subjects });
  }

  /** The day from which a figure holds, or the date that it is. */
  date(edtf: string, form: DateForm, address: string, aspect: 'value' | 'when', side: Side = 'after'): Phrase {
    this.#namedDay = edtf;
    const year = !this.#yearTold || edtf.slice(0, 4) !== this.#year;
    this.#yearTold = true;
    return figurePart(this.#voice.date(edtf, form, year), { of: 'figure', address, side, aspect });
  }

  /** Whether the sentence before named the same day. */
  isSameDay(edtf: string): boolean {
    return edtf === this.#lastDay && edtf.length === 10;
  }

  period(end: 'since' | 'until', form: DateForm): Phrase {
    const day = (end === 'since' ? this.changes.before.known : this.changes.after.known).slice(0, 10);
    return figurePart(this.#voice.date(day, form, end === 'until' || day.slice(0, 4) !== this.#year), {
      of: 'period',
      end,
    });
  }

  /** The year that a figure is of. */
  year(address: string, year: number): Phrase {
    return figurePart(String(year), { of: 'year', address });
  }

  daysMoved(address: string, days: number): Phrase {
    return figurePart(this.#voice.days(Math.abs(days)), { of: 'days moved', address });
  }

  /** By how much a total changed, as an amount without a sign. */
  totalChange(address: string, cents: number): Phrase {
    return figurePart(this.#voice.more(moneyValue(Math.abs(cents))), { of: 'total change', address });
  }

  /** The name of a subject as the subject of a sentence. */
  name(subject: string): Phrase {
    return namePart(this.#voice.subject(subject, this.#name(subject)), subject);
  }

  /** Ukraine stays where it stands, as the party that all others join. */
  #ordered(subjects: readonly string[]): string[] {
    const end = subjects.findIndex((subject) => subject === 'country/UA' || !subject.startsWith('country/'));
    const [countries, others] = end < 0 ? [subjects, []] : [subjects.slice(0, end), subjects.slice(end)];
    const { compare } = new Intl.Collator(this.#voice.language);
    return [...[...countries].sort((a, b) => compare(this.#name(a), this.#name(b))), ...others];
  }

  /** The name alone, as programme and claims give it. */
  plainName(subject: string): string {
    return this.#name(subject);
  }

  /** Names in a list, the countries that lead it in the order of the alphabet; `joint` stands before the last one. */
  names(subjects: readonly string[], joint: ',' | 'and' = 'and'): Phrase {
    return listed(
      this.#ordered(subjects).map((subject) => this.name(subject)),
      joint === ',' ? joint : ` ${this.#voice.and}`,
    );
  }

  /** Names as headlines have them. */
  bareNames(subjects: readonly string[]): Phrase {
    return listed(
      subjects.map((subject) => namePart(this.#name(subject), subject)),
      ` ${this.#voice.and}`,
    );
  }

  /** How often something was mentioned before in this text; every call is a mention. */
  mentions(what: string): number {
    const before = this.#mentioned.get(what) ?? 0;
    this.#mentioned.set(what, before + 1);
    return before;
  }

  /** Whether the sentence before named a later day or month: what is told now had happened by then. */
  isEarlier(edtf: string): boolean {
    const month = /^\d{4}-(?:0\d|1[0-2])/;
    return (
      this.#lastDay !== undefined &&
      month.test(edtf) &&
      month.test(this.#lastDay) &&
      edtf < this.#lastDay.slice(0, edtf.length)
    );
  }

  /** Whether the sentence before had the same subject, so that a pronoun can stand for it. */
  isSameSubject(subjects: readonly string[]): boolean {
    this.#subject = subjects.join(' ');
    return this.#subject === this.#lastSubject;
  }

  publisher(publisher: string): Phrase {
    return namePart(this.#voice.publisher(publisher), `publisher/${publisher}`);
  }
}
