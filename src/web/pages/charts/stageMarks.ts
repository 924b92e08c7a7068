import type { StageView } from '../../../account/index.ts';
import { dayOf, earliestDay, latestDay, parseDate, yearOf } from '../../../values/index.ts';
import { agreementStages, lineStages, type Stage } from '../../../vocabulary/index.ts';
import { capital, codeText, dateText } from '../../../wording/index.ts';
import type { Ask } from '../../ask.ts';
import type { Named } from '../../parts/go.tsx';
import type { Shown } from '../../show/figure.ts';
import type { GanttMark, GanttRow } from './drawing.ts';

type Modality = NonNullable<Shown['modality']>;

/** Something that claims tell of a line or an agreement, with the figure that it can be asked for at. */
export interface Told {
  readonly kind: GanttMark['kind'];
  readonly what: string;
  readonly label: string;
  /** EDTF; null where no source tells. */
  readonly when: string | null;
  readonly modality: string;
  readonly address: string;
}

const STAGES: Readonly<Record<'agreement' | 'line', readonly Stage[]>> = {
  agreement: agreementStages,
  line: lineStages,
};

/** Whether a stage undoes what was reached before: halted, cancelled, ended. */
export function isUndone(kind: 'agreement' | 'line', stage: string): boolean {
  return STAGES[kind].some(({ code, undone = false }) => code === stage && undone);
}

/** A stage that was reached or is planned, as something to draw. */
export function toldOf(ask: Ask, kind: 'agreement' | 'line', { stage, when, modality, address }: StageView): Told {
  const label = capital(codeText(`${kind} stage`, stage, ask.language));
  return { kind: isUndone(kind, stage) ? 'undone' : 'stage', what: stage, label, when, modality, address };
}

/** The mark of what is told; undefined where it has no date. */
export function markOf(ask: Ask, { kind, label, when, modality, address }: Told): GanttMark | undefined {
  const date = when === null ? undefined : parseDate(when);
  if (when === null || date === undefined || !date.ok) return undefined;
  const [first, last] = [earliestDay(date.value), latestDay(date.value)];
  const from = first ?? last;
  if (from === null) return undefined;
  const planned = modality !== 'fact' && modality !== 'estimate';
  const text = `${label}: ${dateText(when, ask.language)}${planned ? `, ${ask.words.figure[modality as Modality] ?? modality}` : ''}`;
  return { address, label: text, from, until: last ?? from, kind, planned };
}

/** Days from the first fact to today, or to the last fact where that undid all; null without facts. */
export function reachedBy(marks: readonly GanttMark[], today: number, over: boolean): GanttRow['reached'] {
  const done = marks.filter((mark) => !mark.planned);
  if (done.length === 0) return null;
  const last = Math.max(...done.map(({ until }) => until));
  const ends = over || done.some(({ kind }) => kind === 'undone');
  return [Math.min(...done.map(({ from }) => from)), ends ? last : Math.max(last, today)];
}

/** Part of a year that stays free after the last day, for its mark. */
const FREE = 0.08;

/** First and last year of a chart; less than a whole last year where the rest of it would be empty: 2025.5 ends in mid-2026. */
export function yearsOf(rows: readonly GanttRow[], today: number): [number, number] {
  const days = [today, ...rows.flatMap(({ marks }) => marks.flatMap(({ from, until }) => [from, until]))];
  const last = Math.max(...days);
  const year = yearOf(last);
  const start = dayOf(`${year}-01-01`);
  const end = year + (last + 1 - start) / (dayOf(`${year + 1}-01-01`) - start);
  const inQuarters = Math.ceil((end + FREE) * 4) / 4;
  return [Math.min(...days.map(yearOf)), Math.min(inQuarters, year + 1) - 1];
}

/** What is told, in words; what is no fact says so. */
export function wordsOfTold(ask: Ask, { modality, label }: Told): string {
  if (modality === 'fact') return label;
  return `${label} (${ask.words.figure[modality as Modality] ?? modality})`;
}

/** Where a line or an agreement stands, in words; what is no fact says so. */
export function standOf({ words }: Ask, { text, modality }: Shown): string {
  return modality === undefined ? text : `${text} (${words.figure[modality]})`;
}

/** A name, with what tells it apart where another of the same list has the same one. */
export function titleOf(item: Named | undefined): string {
  if (item === undefined) return '';
  return item.apart === undefined ? item.name : `${item.name} (${item.apart})`;
}
