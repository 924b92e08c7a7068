import type { Figure, LineView } from '../../../account/index.ts';
import { dayOf } from '../../../values/index.ts';
import { codeText } from '../../../wording/index.ts';
import type { Ask } from '../../ask.ts';
import type { Named } from '../../parts/go.tsx';
import { dayText } from '../../show/day.ts';
import { show } from '../../show/figure.ts';
import { chosenLines } from '../chosenLines.ts';
import { named, toldApart } from '../view.ts';
import { type Cell, type Chart, tableOf } from './chart.ts';
import type { GanttRow } from './drawing.ts';
import { dayOfAnswer, sourceLine } from './sources.ts';
import { markOf, reachedBy, standOf, type Told, titleOf, toldOf, wordsOfTold, yearsOf } from './stageMarks.ts';

/** Planned against actual stages of the lines that the address chooses, in the order of their table. */
export function ganttChart(ask: Ask): Chart {
  const { words, language } = ask;
  const { list, query } = chosenLines(ask);
  const lines = list.shown;
  const day = dayOfAnswer(ask);
  const today = dayOf(day);
  const names = toldApart(
    ask,
    lines.map(({ subject }) => named(subject, ask)),
    list.rows,
  );
  const facts = lines.map((line, index) => factsOf(ask, line, names[index]));
  const rows = facts.map((item) => rowOf(ask, item, today)).filter((row) => row.marks.length > 0);
  const undated = lines.length - rows.length;
  const text = words.charts.gantt;
  return {
    id: 'lines',
    query,
    title: text.title,
    unit: text.unit,
    definition: null,
    source: sourceLine(
      ask,
      lines.flatMap(({ figures }) => [
        figures.stage.address,
        figures.plannedStart.address,
        figures.actualStart.address,
      ]),
    ),
    alt: text.alt(rows.length),
    notes: [
      ...(undated === 0 ? [] : [text.undated(undated)]),
      ...(lines.length < list.rows.length ? [text.part(lines.length, list.rows.length)] : []),
    ],
    drawing: {
      type: 'gantt',
      of: 'line',
      years: yearsOf(rows, today),
      today: { day: today, text: dayText(day, language) },
      rows,
    },
    ...tableOf(
      [{ title: words.lines.line }, { title: text.what }, { title: text.when }, { title: words.lines.health }],
      facts.flatMap((item) => tableRows(ask, item)),
      (row) => row,
    ),
    get values() {
      return {
        columns: ['line', 'what', 'when', 'modality', 'health', 'address'],
        rows: facts.flatMap(({ line, told }) =>
          told.map(({ what, when, modality, address }) => [line.subject, what, when, modality, line.health, address]),
        ),
      };
    },
  };
}

interface LineFacts {
  readonly line: LineView;
  readonly item: Named | undefined;
  readonly told: readonly Told[];
}

function factsOf(ask: Ask, line: LineView, item: Named | undefined): LineFacts {
  const { plannedStart, actualStart } = line.figures;
  const starts = [
    { figure: plannedStart, label: ask.words.charts.gantt.plannedStart, what: 'start of production, planned' },
    { figure: actualStart, label: ask.words.charts.gantt.actualStart, what: 'start of production, actual' },
  ];
  const told = [
    ...line.history.map((stage) => toldOf(ask, 'line', stage)),
    ...starts
      .filter(({ figure }) => dateOf(figure) !== null)
      .map(({ figure, label, what }) => ({
        kind: 'start' as const,
        what,
        label,
        when: dateOf(figure),
        modality: figure === plannedStart ? 'plan' : figure.modality,
        address: figure.address,
      })),
  ];
  return { line, item, told };
}

function dateOf({ value }: Figure): string | null {
  return value?.type === 'date' ? value.edtf : null;
}

function rowOf(ask: Ask, { line, item, told }: LineFacts, today: number): GanttRow {
  const marks = told.map((each) => markOf(ask, each)).filter((mark) => mark !== undefined);
  const plan = Math.max(
    ...marks.filter((mark) => mark.planned && mark.kind === 'start').map(({ until }) => until),
    Number.NEGATIVE_INFINITY,
  );
  return {
    subject: line.subject,
    name: item?.name ?? '',
    apart: item?.apart ?? null,
    stage: standOf(ask, show(line.figures.stage, ask)),
    health: { code: line.health, label: codeText('line health', line.health, ask.language) },
    marks,
    reached: reachedBy(marks, today, line.stage === 'halted'),
    late: line.health === 'overdue' && plan < today && Number.isFinite(plan) ? [plan, today] : null,
  };
}

function tableRows(ask: Ask, { line, item, told }: LineFacts): { key: string; cells: Cell[] }[] {
  const { language, words } = ask;
  const head: Cell = { text: titleOf(item), to: `/line/${line.subject.slice('line/'.length)}` };
  const health: Cell = { figure: show(line.figures.health, ask) };
  if (told.length === 0) return [{ key: line.subject, cells: [head, { text: words.and.notSaid }, {}, health] }];
  return told.map((each) => ({
    key: each.address,
    cells: [
      head,
      { text: wordsOfTold(ask, each) },
      { text: each.when === null ? words.and.notSaid : dayText(each.when, language) },
      health,
    ],
  }));
}
