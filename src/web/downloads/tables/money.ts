import type { Ask } from '../../ask.ts';
import type { FlowItem } from '../../pages/flows.ts';
import { type FunderRow, type MoneyData, moneyPage } from '../../pages/money.ts';
import { measured, sum } from '../figures.ts';
import { other, others, subject } from '../subjects.ts';
import { column, type Download, download } from '../table.ts';

/** Flows that fit what was chosen. A flow within another is listed too: never add the column up, take the totals. */
export function flowsTable(ask: Ask): Download {
  const periods = new Map(ask.account.flows().map(({ subject: flow, covers, year }) => [flow, covers ?? year]));
  return download<FlowItem>(moneyPage(ask).list.items, [
    subject(),
    other('from', (row) => row.from),
    other('via', (row) => row.via),
    others('to', (row) => row.to),
    other('part_of', (row) => row.partOf),
    column('rung', (row) => row.rung),
    sum(ask, 'amount', (row) => row.amount),
    measured(ask, 'amount', 'EUR', (row) => row.euro, 'amount_eur'),
    column('period', (row) => periods.get(row.subject) ?? null),
    column('purpose', (row) => row.purpose),
    column('instrument', (row) => row.instrument),
    column('for_production', (row) => (row.production ? 'yes' : 'no')),
  ]);
}

const RUNGS = ['committed', 'allocated', 'disbursed'] as const;

/** Totals by year; sums for several years, or without a year, in a row of their own. */
export function yearsTable(ask: Ask): Download {
  return download<MoneyData['years'][number]>(moneyPage(ask).years, [
    column('year', (row) => row.year),
    ...RUNGS.map((rung) => measured<MoneyData['years'][number]>(ask, rung, 'EUR', (row) => shownAt(row, rung))),
  ]);
}

function shownAt({ rows }: MoneyData['years'][number], rung: (typeof RUNGS)[number]) {
  return rows.find((row) => row.rung === rung)?.shown ?? null;
}

/** Countries by their own money. */
export function fundersTable(ask: Ask): Download {
  return download<FunderRow>(moneyPage(ask).funders, [
    column('subject', (row) => row.funder.subject),
    column('name', (row) => row.funder.name),
    ...RUNGS.map((rung) => measured<FunderRow>(ask, rung, 'EUR', (row) => row[rung])),
  ]);
}
