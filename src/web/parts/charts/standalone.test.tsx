import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { starterLedger } from '../../../../scripts/testing/starter-ledger.ts';
import { forPage } from '../../pages/charts/chart.ts';
import { chartAt } from '../../pages/charts/find.ts';
import { askWith } from '../../testing/ask.ts';
import { wordsOf } from '../../words/index.ts';
import { type Frame, FrameContext } from '../frame.ts';
import { DrawingParts, heightOf } from './drawing.tsx';
import { keyOf } from './key.tsx';
import { PlaceContext } from './link.tsx';
import { PAINTS } from './paint.ts';
import { standaloneSvg } from './standalone.tsx';

const ledger = await starterLedger();
const charts = [
  'money',
  'lines',
  'map',
  'partners',
  'line/dk-fire-point-solid-fuel',
  'indicator/ua-domestic-weapons-share',
  'indicator/ua-defence-capacity',
];
const frameIn = (language: 'en' | 'uk'): Frame => ({ language, words: wordsOf(language) });
const fileOf = (id: string, language: 'en' | 'uk'): string =>
  standaloneSvg(forPage(chartAt(askWith(ledger, '', language), id)), frameIn(language));

test.each(charts)('%s as a file carries no style, script, class or link, and nothing from elsewhere', (id) => {
  for (const language of ['en', 'uk'] as const) {
    const svg = fileOf(id, language);
    expect(svg).not.toMatch(/<style|<script|<image|<a[ >]| style=| class=| href=|url\(|undefined|NaN/);
    expect(svg.match(/https?:\/\/[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  }
});

test.each(charts)('%s tells title, unit, sources and day in both languages', (id) => {
  for (const language of ['en', 'uk'] as const) {
    const chart = chartAt(askWith(ledger, '', language), id);
    expect(chart.source).toMatch(
      language === 'en' ? /^Sources: .+ As of 31 March 2026\.$/ : /^Джерела: .+ Станом на 31 березня 2026/,
    );
    expect(chart.unit).not.toBe('');
    expect(chart.alt).not.toBe('');
    expect(fileOf(id, language)).toContain(
      `<title>${chart.title.replaceAll('&', '&amp;').replaceAll("'", '&#x27;')}</title>`,
    );
  }
});

/** Classes that a page needs for what a file does not have: pointers, focus, narrow screens. */
const OF_PAGES = new Set(['draw-link', 'draw-if-wide', 'draw-if-narrow', 'draw-shrinks']);

test.each(charts)('%s draws with classes only that have their looks in files too', (id) => {
  const markup = renderToStaticMarkup(
    <FrameContext value={frameIn('en')}>
      <PlaceContext value="page">
        <svg>
          <title>Chart</title>
          <DrawingParts of={chartAt(askWith(ledger), id).drawing} />
        </svg>
      </PlaceContext>
    </FrameContext>,
  );
  const classes = new Set([...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
  const without = [...classes].filter((name) => PAINTS[name] === undefined && !OF_PAGES.has(name));
  expect(without.filter((name) => !name.startsWith('draw-health-'))).toEqual([]);
});

test('a name that looks like markup stays text', () => {
  const chart = { ...forPage(chartAt(askWith(ledger), 'partners')), title: '<script>alert(1)</script>' };
  expect(standaloneSvg(chart, frameIn('en'))).not.toContain('<script>');
});

test('the key of the lines tells every sign that stands before a name, and nothing else of it', () => {
  const { drawing } = chartAt(askWith(ledger), 'lines');
  if (drawing.type !== 'gantt') throw new Error('Expected a chart of stages.');
  const signs = (given: typeof drawing): string[] =>
    keyOf(given, wordsOf('en')).flatMap(({ name, text }) => (name.startsWith('health-') ? [text] : []));
  expect(signs(drawing).toSorted()).toEqual([...new Set(drawing.rows.map(({ health }) => health?.label))].toSorted());
  expect(signs({ ...drawing, rows: [] })).toEqual([]);
});

test('a map without lines has no key, and plans alone leave the sign of a fact out', () => {
  const empty = { type: 'map', hosts: [], elsewhere: [], without: 0 } as const;
  expect(keyOf(empty, wordsOf('en'))).toEqual([]);
  const { drawing } = chartAt(askWith(ledger), 'map');
  if (drawing.type !== 'map') throw new Error('Expected a map.');
  const plans = drawing.hosts.filter(({ facts }) => facts === 0);
  expect(keyOf({ ...empty, hosts: plans }, wordsOf('en')).map(({ name }) => name)).toEqual(['plan']);
});

test('where a name is long, what stands beside it moves below, so that nothing runs over the edge', () => {
  const { drawing } = chartAt(askWith(ledger), 'lines');
  if (drawing.type !== 'gantt') throw new Error('Expected a chart of stages.');
  const [row] = drawing.rows;
  if (row === undefined) throw new Error('Expected a row.');
  const heightWith = (name: string): number => heightOf({ ...drawing, rows: [{ ...row, name, apart: null }] }, 0);
  expect(heightWith('Thales Belgium and a Ukrainian company, not named: missiles')).toBe(heightWith('Drones') + 16);
});

test('the name of an agreement that is too long for any screen gives way to its month', () => {
  const { drawing } = chartAt(askWith(ledger), 'agreements');
  if (drawing.type !== 'gantt') throw new Error('Expected a chart of stages.');
  const [row] = drawing.rows;
  if (row === undefined) throw new Error('Expected a row.');
  const name = `Letter of intent: ${'Ministry of Defence (Denmark), '.repeat(6)}September 2024`;
  const markup = renderToStaticMarkup(
    <FrameContext value={frameIn('en')}>
      <PlaceContext value="file">
        <DrawingParts of={{ ...drawing, rows: [{ ...row, name }] }} />
      </PlaceContext>
    </FrameContext>,
  );
  const drawn = [...markup.matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, text = '']) => text);
  expect(drawn.find((text) => text.endsWith('…, September 2024'))).toMatch(/^Letter of intent: Ministry of Defence/);
  expect(Math.max(...drawn.map(({ length }) => length))).toBeLessThan(80);
});

test('where sources differ on a band, its sign stands clear of the name of what goes between', () => {
  const markup = fileOf('money', 'en');
  const signs = [...markup.matchAll(/<text[^>]* x="([\d.]+)%"[^>]*>≠</g)].map(([, x]) => Number(x));
  const beyond = signs.filter((x) => x > 50);
  expect(beyond.length).toBeGreaterThan(0);
  for (const x of beyond) expect(x).toBeGreaterThan(80);
});
