import type { AgreementView } from '../../../account/index.ts';
import { dayOf } from '../../../values/index.ts';
import type { Ask } from '../../ask.ts';
import type { Named } from '../../parts/go.tsx';
import { dayText } from '../../show/day.ts';
import { show } from '../../show/figure.ts';
import { chosenAgreements } from '../agreements.ts';
import { named, toldApart } from '../view.ts';
import { type Chart, tableOf } from './chart.ts';
import type { GanttRow } from './drawing.ts';
import { dayOfAnswer, sourceLine } from './sources.ts';
import { markOf, reachedBy, standOf, type Told, titleOf, toldOf, wordsOfTold, yearsOf } from './stageMarks.ts';

/** As many rows as a reader looks through; the file holds all. */
const MOST_ROWS = 60;

/** What the address chooses agreements by. */
const FIELDS = ['scope', 'country', 'stage'];

interface AgreementFacts {
  readonly agreement: AgreementView;
  readonly item: Named | undefined;
  readonly told: readonly Told[];
}

/** Stages of the agreements that the address chooses, over time, with the next one where a source expects it. */
export function agreementsChart(ask: Ask): Chart {
  const { words, language } = ask;
  const { rows: chosen } = chosenAgreements(ask);
  const day = dayOfAnswer(ask);
  const today = dayOf(day);
  const all = chosen.map((agreement) => factsOf(ask, agreement));
  const names = toldApart(
    ask,
    chosen.map(({ subject }) => named(subject, ask)),
    chosen,
  );
  const facts = all.map((item, index): AgreementFacts => ({ ...item, item: names[index] }));
  const shown = facts.slice(0, MOST_ROWS);
  const rows = shown.map((item) => rowOf(ask, item, today)).filter((row) => row.marks.length > 0);
  const text = words.charts.agreements;
  return {
    id: 'agreements',
    query: queryOf(ask),
    title: text.title,
    unit: text.unit,
    definition: null,
    source: sourceLine(
      ask,
      shown.map(({ agreement }) => agreement.figures.stage.address),
    ),
    alt: text.alt(rows.length),
    notes: [
      ...(rows.length === shown.length ? [] : [text.undated(shown.length - rows.length)]),
      ...(shown.length === facts.length ? [] : [text.part(shown.length, facts.length)]),
    ],
    drawing: {
      type: 'gantt',
      of: 'agreement',
      years: yearsOf(rows, today),
      today: { day: today, text: dayText(day, language) },
      rows,
    },
    ...tableOf(
      [{ title: text.agreement }, { title: words.charts.gantt.what }, { title: words.charts.gantt.when }],
      facts.flatMap((item) => tableRows(ask, item)),
      (row) => row,
    ),
    get values() {
      return {
        columns: ['agreement', 'what', 'when', 'modality', 'address'],
        rows: facts.flatMap(({ agreement, told }) =>
          told.map(({ what, when, modality, address }) => [agreement.subject, what, when, modality, address]),
        ),
      };
    },
  };
}

/** Those that a country is a party to. At an address of its own and not by choices: a copy of the site has a file for that. */
export function agreementsOfChart(ask: Ask, country: string): Chart {
  const choices = new URLSearchParams({ scope: 'all', country });
  return { ...agreementsChart({ ...ask, choices }), id: `partner/${country}`, query: '' };
}

function queryOf({ choices }: Ask): string {
  const given = FIELDS.map((name) => [name, choices.get(name) ?? '']).filter(([, value]) => value !== '');
  return new URLSearchParams(given).toString();
}

function factsOf(ask: Ask, agreement: AgreementView): Omit<AgreementFacts, 'item'> {
  const stages = agreement.history.map((stage) => toldOf(ask, 'agreement', stage));
  if (agreement.expected === null) return { agreement, told: stages };
  const next: Told = {
    kind: 'stage',
    what: 'next stage, expected',
    label: ask.words.charts.agreements.expected,
    when: agreement.expected,
    modality: 'plan',
    address: `${agreement.subject}/expected`,
  };
  return { agreement, told: [...stages, next] };
}

function rowOf(ask: Ask, { agreement, item, told }: AgreementFacts, today: number): GanttRow {
  const marks = told.map((each) => markOf(ask, each)).filter((mark) => mark !== undefined);
  const { stage } = agreement;
  return {
    subject: agreement.subject,
    name: item?.name ?? '',
    apart: item?.apart ?? null,
    stage: stage === null ? ask.words.agreements.without : standOf(ask, show(agreement.figures.stage, ask)),
    health: null,
    marks,
    reached: reachedBy(marks, today, false),
    late: null,
  };
}

function tableRows(ask: Ask, { agreement, item, told }: AgreementFacts): Chart['table']['rows'] {
  const head = { text: titleOf(item), to: `/${agreement.subject}` };
  if (told.length === 0) return [{ key: agreement.subject, cells: [head, { text: ask.words.and.notSaid }, {}] }];
  return told.map((each) => ({
    key: each.address,
    cells: [
      head,
      { text: wordsOfTold(ask, each) },
      { text: each.when === null ? ask.words.and.notSaid : dayText(each.when, ask.language) },
    ],
  }));
}
