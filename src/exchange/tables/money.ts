import type { Figure, FlowView } from '../../account/index.ts';
import { TO_SUBJECT } from './evidence.ts';
import { type ColumnOf, column, fill, type Table } from './table.ts';

const RUNGS = ['committed', 'allocated', 'disbursed'] as const;

/** Flows of money with their sums at each rung. */
export function flowsTable(flows: readonly FlowView[]): Table {
  return fill<FlowView>(
    {
      name: 'flows',
      title: 'Flows of money',
      description:
        'Money promised or moved. Sums are in minor units of the currency (cents, øre); an empty sum is unknown, not zero, and its state says which. Rungs are not added up: what is disbursed is also allocated and committed. A flow that is part of another is in that other already.',
      key: ['subject'],
      references: [TO_SUBJECT('subject')],
      columns: [
        column('subject', 'text!', 'Kind and slug.', (row) => row.subject),
        column('from', 'text', 'Whose money it is.', (row) => row.from),
        column('via', 'text', 'Who channels it for others.', (row) => row.via),
        column('to', 'list!', 'Who receives it.', (row) => row.to),
        column('part_of', 'text', 'A larger flow that holds this one.', (row) => row.partOf),
        column('funds', 'list!', 'What it pays for.', (row) => row.funds),
        column('scope', 'text!', 'production (counts for Ukrainian production) or other.', (row) => row.scope),
        column('year', 'integer', 'Year that the sum is for; empty for several or none (R13).', (row) => row.year),
        column('covers', 'text', 'EDTF years that the sum is for.', (row) => row.covers),
        column('purpose', 'text', 'What it is for.', (row) => row.purpose),
        column('instrument', 'text', 'Form in which it moves.', (row) => row.instrument),
        column('conflict', 'boolean!', 'Sources differ on it.', (row) => row.conflict),
        ...sums('pledged', 'pledged (never added to the other rungs)', (row) => row.pledged),
        ...RUNGS.flatMap((rung) => sums(rung, rung, (row) => row.original[rung])),
        ...RUNGS.map((rung) =>
          column<FlowView>(`${rung}_euro_cents`, 'integer', `${rung}, in cents of the euro (R12).`, (row) =>
            minorOf(row.euro[rung]),
          ),
        ),
        ...RUNGS.map((rung) =>
          column<FlowView>(
            `${rung}_net_euro_cents`,
            'integer',
            `${rung}, less its own parts, in cents of the euro.`,
            (row) => minorOf(row.net[rung]),
          ),
        ),
      ],
    },
    flows,
  );
}

function sums(name: string, words: string, figure: (row: FlowView) => Figure): ColumnOf<FlowView>[] {
  return [
    column(
      `${name}_state`,
      'text!',
      `What can be said of the sum ${words}: known, zero, unknown, withheld or not applicable.`,
      (row) => figure(row).state,
    ),
    column(`${name}_currency`, 'text', `ISO 4217 code of the sum ${words}.`, (row) => currencyOf(figure(row))),
    column(`${name}_minor`, 'integer', `Sum ${words}, in minor units; the lower end of a range.`, (row) =>
      minorOf(figure(row)),
    ),
    column(
      `${name}_minor_high`,
      'integer',
      'Upper end, where it is a range.',
      (row) => moneyOf(figure(row))?.minorHigh ?? null,
    ),
    column(
      `${name}_comparator`,
      'text',
      'exactly, over, at least, up to or about.',
      (row) => moneyOf(figure(row))?.comparator ?? null,
    ),
    column(
      `${name}_modality`,
      'text!',
      'fact, estimate, plan or possibility: how the claims behind it are meant.',
      (row) => figure(row).modality,
    ),
  ];
}

function moneyOf({ value }: Figure) {
  return value?.type === 'money' ? value : undefined;
}

function currencyOf(figure: Figure): string | null {
  return moneyOf(figure)?.currency ?? null;
}

function minorOf(figure: Figure): number | null {
  return moneyOf(figure)?.minor ?? null;
}
