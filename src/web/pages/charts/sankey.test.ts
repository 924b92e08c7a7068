import { expect, test } from 'vitest';
import { starterLedger } from '../../../../scripts/testing/starter-ledger.ts';
import { magnitude } from '../../show/figure.ts';
import { askWith } from '../../testing/ask.ts';
import type { SankeyDrawing } from './drawing.ts';
import { sankeyChart } from './sankey.ts';
import { columns } from './sankeyColumns.ts';

const ledger = await starterLedger();
const rungs = ['committed', 'allocated', 'disbursed'];
const dates = ['', '&known=2025-06-21', '&at=2024-12-31', '&known=2025-11-01&at=2025-12-31'];
const questions = rungs.flatMap((rung) => dates.map((times) => ({ rung, query: `rung=${rung}${times}` })));

function drawn(query: string) {
  const ask = askWith(ledger, query);
  const chart = sankeyChart(ask);
  return { ask, chart, drawing: chart.drawing as SankeyDrawing };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

test.each(questions)('what is drawn for $query adds up to the total of the account, to the cent', ({ rung, query }) => {
  const { ask, drawing } = drawn(query);
  const total = magnitude(ask.account.figure(`money/${rung}`)) ?? 0;
  const left = drawing.bands.filter(({ key }) => key.startsWith('funder:'));
  const right = drawing.bands.filter(({ key }) => key.startsWith('vehicle:'));
  expect(sum(left.map(({ cents }) => cents))).toBe(total);
  expect(sum(right.map(({ cents }) => cents))).toBe(total);
});

test.each(rungs)('each country gives what its own page says it has %s', (rung) => {
  const { ask, drawing } = drawn(`rung=${rung}`);
  for (const code of ask.account.partnerCodes()) {
    const bands = drawing.bands.filter(({ key }) => key.startsWith(`funder:country/${code}>`));
    const own = magnitude(ask.account.figure(`partner/${code}/${rung}`)) ?? 0;
    expect(sum(bands.map(({ cents }) => cents)), code).toBe(own);
  }
});

test('the rows of the spreadsheet add up to the total too, each flow once', () => {
  const { ask, chart } = drawn('rung=committed');
  const { columns: names, rows } = chart.values;
  const flows = rows.map((row) => row[names.indexOf('flow')]);
  expect(new Set(flows).size).toBe(flows.length);
  const cents = rows.map((row) => Math.round(Number(row[names.indexOf('value')]) * 100));
  expect(sum(cents)).toBe(magnitude(ask.account.figure('money/committed')));
});

test('filters of the page change nothing in the drawing', () => {
  const plain = drawn('rung=committed').drawing;
  expect(drawn('rung=committed&scope=all&from=country/DK').drawing).toEqual(plain);
});

test('a programme that passes money on is a vehicle, and whose money it was stays untold', () => {
  const { drawing } = drawn('rung=committed');
  const model = drawing.boxes.find(({ key }) => key === 'vehicle:programme/danish-model');
  expect(model?.name).toBe('Danish model');
  expect(drawing.boxes.some(({ key }) => key === 'funder:programme/danish-model')).toBe(false);
  expect(drawing.bands.some(({ key }) => key === 'funder:>vehicle:programme/danish-model')).toBe(true);
});

test('boxes stand in three columns and do not overlap', () => {
  const { drawing } = drawn('rung=committed');
  for (const column of columns) {
    const boxes = drawing.boxes.filter((box) => box.column === column).sort((a, b) => a.y0 - b.y0);
    for (const [index, box] of boxes.entries()) {
      expect(box.y0).toBeGreaterThanOrEqual(index === 0 ? 0 : (boxes[index - 1]?.y1 ?? 0));
      expect(box.y1).toBeLessThanOrEqual(drawing.height);
    }
  }
});

test('where nothing is known there is nothing to draw, and the total says unknown', () => {
  const { drawing } = drawn('rung=committed&known=2001-01-01');
  expect(drawing.bands).toEqual([]);
  expect(drawing.total.state).toBe('unknown');
});

test.each(rungs)('a sum that leads anywhere leads to the figure of that very sum (%s)', (rung) => {
  const { ask, drawing } = drawn(`rung=${rung}`);
  const leading = drawing.bands.filter(({ address }) => address !== null);
  expect(leading.length).toBeGreaterThan(drawing.bands.length / 2);
  for (const { key, address, cents } of leading) expect(magnitude(ask.account.figure(address ?? '')), key).toBe(cents);
});
