import { expect, test } from 'vitest';
import { starterLedger } from '../../../../scripts/testing/starter-ledger.ts';
import { askWith } from '../../testing/ask.ts';
import { chosenAgreements } from '../agreements.ts';
import { agreementsChart } from './agreements.ts';
import type { GanttDrawing } from './drawing.ts';
import { chartAt } from './find.ts';

const ledger = await starterLedger();
const drawn = (query: string): GanttDrawing => agreementsChart(askWith(ledger, query)).drawing as GanttDrawing;

test('the letter of intent with Denmark is signed on 24 June 2025, and not a day before anybody knew of it', () => {
  const letter = 'agreement/dk-ua-2025-06-letter-of-intent';
  const row = drawn('country=DK').rows.find(({ subject }) => subject === letter);
  expect(row?.marks.some(({ label, planned }) => /signed/i.test(label) && /24 June 2025/.test(label) && !planned)).toBe(
    true,
  );
  const before = drawn('country=DK&known=2025-06-21').rows.find(({ subject }) => subject === letter);
  expect(before?.marks.some(({ planned }) => !planned) ?? false).toBe(false);
});

test('an agreement runs on to the day of the chart, and one that ended stops there', () => {
  const { rows, today } = drawn('scope=all');
  const reached = rows.filter((row) => row.reached !== null);
  expect(reached.length).toBeGreaterThan(10);
  for (const { marks, reached: span } of reached) {
    const over = marks.some(({ kind, planned }) => kind === 'undone' && !planned);
    if (!over) expect(span?.[1]).toBeGreaterThanOrEqual(today.day);
  }
});

test('the agreements of a country have a chart at an address without choices', () => {
  const { id, query, values } = chartAt(askWith(ledger), 'partner/DK');
  expect({ id, query }).toEqual({ id: 'partner/DK', query: '' });
  expect(values).toEqual(agreementsChart(askWith(ledger, 'scope=all&country=DK')).values);
  expect(() => chartAt(askWith(ledger), 'partner/XX')).toThrow();
});

test('the chart, its table and its file speak of the agreements that the board shows', () => {
  for (const query of ['', 'scope=all', 'scope=all&country=DE', 'scope=all&stage=signed']) {
    const chart = agreementsChart(askWith(ledger, query));
    const chosen = new Set(chosenAgreements(askWith(ledger, query)).rows.map(({ subject }) => subject));
    const filed = new Set(chart.values.rows.map(([subject]) => subject));
    expect([...filed].every((subject) => chosen.has(String(subject)))).toBe(true);
    const tabled = new Set(chart.table.rows.map(({ cells }) => cells[0]?.to)).size;
    // A page has no room for all rows; it tells how many it leaves out.
    if (chart.left === 0) expect(tabled).toBe(chosen.size);
    else expect(chart.table.rows.length + chart.left).toBe(chart.values.rows.length);
  }
});
