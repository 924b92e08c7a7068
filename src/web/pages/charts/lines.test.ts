import { expect, test } from 'vitest';
import { starterLedger } from '../../../../scripts/testing/starter-ledger.ts';
import { isOnMap, outlines } from '../../map/europe.ts';
import { askWith } from '../../testing/ask.ts';
import type { GanttDrawing, MapDrawing, SlipsDrawing } from './drawing.ts';
import { chartAt } from './find.ts';
import { ganttChart } from './gantt.ts';
import { mapChart } from './map.ts';
import { slipsChart } from './slips.ts';

const ledger = await starterLedger();
const gantt = (query = ''): GanttDrawing => ganttChart(askWith(ledger, query)).drawing as GanttDrawing;
const map = (query = ''): MapDrawing => mapChart(askWith(ledger, query)).drawing as MapDrawing;

test('facts and plans of a line are told apart', () => {
  const row = gantt().rows.find(({ subject }) => subject === 'line/dk-fire-point-solid-fuel');
  expect(row?.marks.map(({ kind, planned }) => [kind, planned])).toEqual([
    ['stage', false],
    ['undone', false],
    ['stage', false],
    ['start', true],
  ]);
});

test('a stage that is only planned says so beside the name of its line', () => {
  const lines = new Map(
    askWith(ledger)
      .account.lines()
      .map((line) => [line.subject, line]),
  );
  const planned = gantt().rows.filter(({ subject }) => lines.get(subject)?.planned);
  expect(planned.length).toBeGreaterThan(0);
  for (const { stage } of planned) expect(stage).toMatch(/ \((plan|possible)\)$/);
  expect(gantt().rows.find(({ subject }) => subject === 'line/dk-fire-point-solid-fuel')?.stage).toBe(
    'under construction',
  );
});

test('namesakes are told apart on a line of their own', () => {
  const { rows } = gantt();
  const same = [...Map.groupBy(rows, ({ name }) => name).values()].filter(({ length }) => length > 1);
  expect(same.length).toBeGreaterThan(0);
  for (const namesakes of same) {
    expect(new Set(namesakes.map(({ apart }) => apart)).size).toBe(namesakes.length);
    expect(namesakes.every(({ apart }) => apart !== null)).toBe(true);
  }
});

test('an overdue line runs late from its last plan to the day of the chart', () => {
  const { rows, today } = gantt();
  const late = rows.filter((row) => row.late !== null);
  expect(late.length).toBeGreaterThan(0);
  for (const { health, late: span } of late) {
    expect(health?.code).toBe('overdue');
    expect(span?.[1]).toBe(today.day);
    expect(span?.[0]).toBeLessThan(today.day);
  }
});

test('the chart shows the lines that the list shows, and says how many have no date', () => {
  const chart = ganttChart(askWith(ledger, 'host=DK'));
  const { rows } = chart.drawing as GanttDrawing;
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ subject }) => subject.startsWith('line/dk-'))).toBe(true);
  const all = ganttChart(askWith(ledger));
  const drawn = (all.drawing as GanttDrawing).rows.length;
  expect(all.notes[0]).toContain(String(askWith(ledger).account.lines().length - drawn));
});

test('every start that was stated of the Danish plant is there, the oldest statement first', () => {
  const { statements } = chartAt(askWith(ledger), 'line/dk-fire-point-solid-fuel').drawing as SlipsDrawing;
  expect(statements.length).toBeGreaterThan(3);
  const published = statements.map((statement) => statement.published);
  expect(published).toEqual([...published].sort((a, b) => a - b));
  expect(statements.map(({ stated }) => stated)).toEqual(
    expect.arrayContaining(['1\u00a0December 2025', 'autumn 2026']),
  );
  expect(statements.filter(({ chosen }) => chosen).length).toBe(1);
});

test('before anybody spoke of a start there is no chart of slips', () => {
  expect(slipsChart(askWith(ledger), 'ca-ua-drones')).toBe(null);
});

test('every line stands at its country, beside the map, or among those without one', () => {
  const { hosts, elsewhere, without } = map();
  const marked = [...hosts, ...elsewhere].reduce((sum, { lines }) => sum + lines, 0);
  expect(marked + without).toBe(askWith(ledger).account.lines().length);
  expect(elsewhere.map(({ code }) => code)).toContain('CA');
  expect(hosts.every(({ code }) => isOnMap(code))).toBe(true);
});

test('a country with planned lines only is told apart from one with facts', () => {
  const { hosts } = map();
  expect(hosts.find(({ code }) => code === 'DK')?.facts).toBeGreaterThan(0);
  expect(hosts.some(({ facts }) => facts === 0)).toBe(true);
});

test('a country whose only line was halted is not shown as one where lines are under way', () => {
  const { hosts } = map('at=2026-11-25&known=2026-11-25');
  expect(hosts.find(({ code }) => code === 'GR')).toMatchObject({ lines: 1, facts: 0 });
});

test('places are drawn no closer than the country', () => {
  const { hosts } = map();
  for (const host of hosts) expect(Object.keys(host)).toEqual(['code', 'name', 'lines', 'facts', 'shown', 'label']);
  expect(outlines.UA?.middle).toHaveLength(2);
});
