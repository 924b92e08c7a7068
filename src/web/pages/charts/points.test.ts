import { expect, test } from 'vitest';
import { starterLedger } from '../../../../scripts/testing/starter-ledger.ts';
import { askWith } from '../../testing/ask.ts';
import type { Chart } from './chart.ts';
import type { PointsDrawing } from './drawing.ts';
import { chartAt } from './find.ts';

const ledger = await starterLedger();
const chartOf = (series: string, query = ''): Chart => chartAt(askWith(ledger, query), `indicator/${series}`);
const drawingOf = (series: string, query = ''): PointsDrawing => chartOf(series, query).drawing as PointsDrawing;

test('each point leads to its explanation', () => {
  const { account } = askWith(ledger);
  for (const { shown } of drawingOf('ua-domestic-weapons-share').points) {
    expect(account.explain(shown.address).inputs.length).toBeGreaterThan(0);
  }
});

test('what contradicts a point is drawn at the value that it names, with its source', () => {
  const { points, others } = drawingOf('ua-domestic-weapons-share');
  const contested = points.filter(({ shown }) => shown.conflict);
  expect(contested.map(({ low }) => low)).toEqual([400_000]);
  expect(others.map(({ value }) => value)).toEqual([500_000]);
  expect(others[0]?.label).toMatch(/^Differs: about 50\s?%/);
});

test('September and October 2025 stand side by side, though they contradict each other', () => {
  const values = chartOf('ua-domestic-weapons-share').values;
  const dates = values.rows.map((row) => String(row[values.columns.indexOf('date')]));
  expect(dates.some((date) => date.startsWith('2025-09'))).toBe(true);
  expect(dates.some((date) => date.startsWith('2025-10'))).toBe(true);
});

test('"over" points up, "up to" points down, and an exact value nowhere', () => {
  const { points } = drawingOf('ua-domestic-weapons-share');
  const bounds = new Map(points.map(({ shown, bound }) => [shown.text.split(' ')[0], bound]));
  expect(bounds.get('over')).toBe('up');
  expect(bounds.get('about')).toBe(null);
});

test('figures without a date are in the table and counted in a note', () => {
  const chart = chartOf('ua-domestic-weapons-share');
  const drawn = (chart.drawing as PointsDrawing).points.length;
  expect(chart.table.rows.length).toBe(drawn + 2);
  expect(chart.notes).toEqual(['2\u00a0figures without a date: in the table only.']);
});

test('a plan is drawn as one', () => {
  const { points } = drawingOf('ua-defence-capacity');
  expect(points.filter(({ planned }) => planned).length).toBe(1);
});

test('what was not yet known is not drawn', () => {
  const before = drawingOf('ua-domestic-weapons-share', 'known=2025-06-21').points.length;
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(drawingOf('ua-domestic-weapons-share').points.length);
});

test('a series that nobody speaks of is answered as absent', () => {
  expect(() => chartOf('no-such-series')).toThrow();
});
