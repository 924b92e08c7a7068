import { beforeAll, describe, expect, test } from 'vitest';
import { starterLedger } from '../../../scripts/testing/starter-ledger.ts';
import type { Account } from '../../account/index.ts';
import { codeText } from '../../wording/index.ts';
import { agreementsPage } from '../pages/agreements.ts';
import { linesPage } from '../pages/lines.ts';
import { moneyPage } from '../pages/money.ts';
import { partnersPage } from '../pages/partners.ts';
import { whyPage } from '../pages/why.ts';
import type { Shown } from '../show/figure.ts';
import { askWith } from '../testing/ask.ts';
import { downloadAt } from './downloads.ts';
import type { Cell } from './table.ts';

type Row = Readonly<Record<string, Cell>>;

let ledger: Awaited<ReturnType<typeof starterLedger>>;
beforeAll(async () => {
  const opened = await starterLedger();
  const accounts = new Map<string, Account>();
  ledger = {
    account: (texts) => {
      const key = JSON.stringify(texts);
      const account = accounts.get(key) ?? opened.account(texts);
      accounts.set(key, account);
      return account;
    },
  };
});

function rows(path: string, query: string): Row[] {
  const table = downloadAt(askWith(ledger, query), path);
  if (table === undefined) throw new Error(`No table at ${path}.`);
  return table.rows.map((row) => Object.fromEntries(table.columns.map((name, index) => [name, row[index] ?? null])));
}

const DATES = ['known=2025-06-21', 'known=2025-12-31', 'at=2025-12-31', 'known=2025-12-31&sort=name&order=down'];
const TABLES = [
  'partners',
  'agreements',
  'lines',
  'money',
  'money/years',
  'money/funders',
  'indicators',
  'sources',
  'disagreements',
  'partner/DK',
  'agreement/dk-ua-2025-06-letter-of-intent',
  'line/dk-fire-point-solid-fuel',
];

describe.each(DATES)('%s', (query) => {
  test('the agreements are those of the page, each at its stage', () => {
    const shown = agreementsPage(askWith(ledger, `${query}&page=all`)).columns.flatMap(({ items }) => items);
    expect(
      rows('agreements', query).map((row) => [row.subject, row.stage_address, stageText('agreement stage', row)]),
    ).toEqual(shown.map((item) => [item.subject, item.stage.address, item.stage.text]));
  });

  test('the lines are those of the page, each at its stage and with its health', () => {
    const { items } = linesPage(askWith(ledger, `${query}&page=all`));
    expect(
      rows('lines', query).map((row) => [
        row.subject,
        stageText('line stage', row),
        codeText('line health', String(row.health), 'en'),
      ]),
    ).toEqual(items.map((item) => [item.subject, item.stage.text, item.health.text]));
  });

  test('sums are those of the page, to the digit that it shows', () => {
    const page = moneyPage(askWith(ledger, `${query}&page=all`));
    const flows = rows('money', query);
    expect(flows.map((row) => row.subject)).toEqual(page.list.items.map((flow) => flow.subject));
    page.list.items.forEach((flow, index) => {
      expectSum(flow.amount, flows[index]?.amount, flows[index]?.amount_currency);
      if (flow.euro !== null) expectSum(flow.euro, flows[index]?.amount_eur, 'EUR');
    });
    const totals = rows('money/years', query);
    page.years.forEach(({ rows: rungs }, index) => {
      for (const { rung, shown } of rungs) expectSum(shown, totals[index]?.[`${rung}_eur`], 'EUR');
    });
  });

  test('the league is that of the page; a share that is not known is an empty cell', () => {
    const page = partnersPage(askWith(ledger, query));
    const league = rows('partners', query);
    expect(league.map((row) => row.subject)).toEqual(page.rows.map((row) => row.partner.subject));
    page.rows.forEach(({ millionths }, index) => {
      const cell = league[index]?.share_percent_of_gdp ?? null;
      expect(cell).toBe(millionths === null ? null : millionths / 10_000);
    });
  });

  test('each address in each table explains itself', () => {
    for (const path of TABLES.filter((each) => known(query, each))) {
      const ask = askWith(ledger, query);
      for (const row of rows(path, query).slice(0, 30)) {
        for (const [name, cell] of Object.entries(row)) {
          if (name.endsWith('_address') && cell !== null)
            expect(whyPage(ask, String(cell)).shown.address, path).toBe(cell);
        }
      }
    }
  });
});

/** Whether the subject of a table was known on any of the days. */
function known(query: string, path: string): boolean {
  return query !== 'known=2025-06-21' || !/^(agreement|line)\//.test(path);
}

function stageText(list: string, row: Row): string {
  return row.stage === null ? 'unknown' : codeText(list, String(row.stage), 'en');
}

const SCALES = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 } as const;

/** The page shortens to three digits, "EUR 4.42 billion"; what it says must be the exact sum of the file so shortened. */
function expectSum(shown: Shown, cell: Cell | undefined, currency: Cell | undefined): void {
  if (typeof cell !== 'number') {
    expect(shown.state ?? 'known', shown.address).not.toBe('known');
    return;
  }
  const [digits = ''] = /[\d.,]+/.exec(shown.text) ?? [];
  const scale = Object.entries(SCALES).find(([word]) => shown.text.includes(word))?.[1] ?? 1;
  const told = Number(digits.replaceAll(',', '')) * scale;
  expect(told, `${shown.text} for ${cell}`).toBeGreaterThanOrEqual(cell * 0.995);
  expect(told, `${shown.text} for ${cell}`).toBeLessThanOrEqual(cell * 1.005);
  if (cell !== 0) expect(shown.text).toContain(String(currency));
}

test('what was not published by June 2025 is in no table of that day, and is in those of December', () => {
  const [early, late] = ['known=2025-06-21&scope=all', 'known=2025-12-31&scope=all'];
  const has = (path: string, query: string, subject: string): boolean =>
    rows(path, query).some((row) => row.subject === subject);
  for (const [path, subject] of [
    ['agreements', 'agreement/dk-ua-2025-06-letter-of-intent'],
    ['lines', 'line/dk-fire-point-solid-fuel'],
    ['money', 'flow/dk-2025-500m-kroner'],
  ] as const) {
    expect([has(path, early, subject), has(path, late, subject)], subject).toEqual([false, true]);
  }
  const letter = rows('agreements', late).find((row) => row.subject === 'agreement/dk-ua-2025-06-letter-of-intent');
  expect(letter).toMatchObject({ stage: 'signed', stage_since: '2025-06-24' });
  const kroner = rows('money', late).find((row) => row.subject === 'flow/dk-2025-500m-kroner');
  expect(kroner).toMatchObject({ amount: 500_000_000, amount_currency: 'DKK', from: 'country/DK' });
  expect(kroner?.amount_note).toContain('sources differ');
});

test('the filters of the page are those of the table', () => {
  for (const query of ['stage=agreed', 'family=drone&health=silent', 'host=UA&stage=funded', 'family=nothing']) {
    const page = linesPage(askWith(ledger, query));
    expect(
      rows('lines', query).map(({ subject }) => subject),
      query,
    ).toEqual(page.items.map(({ subject }) => subject));
    expect(rows('lines', query).length, query).toBe(query === 'family=nothing' ? 0 : page.paging.found);
  }
  const all = rows('lines', '');
  const danish = rows('lines', 'host=DK');
  expect(danish).toEqual(all.filter((row) => row.host === 'country/DK'));
  expect(danish.length).toBeGreaterThan(0);
  expect(rows('sources', 'publisher=UNN').every((row) => row.publisher === 'UNN')).toBe(true);
  expect(rows('partners', 'year=2024&measure=military-aid')[0]).toMatchObject({ year: 2024, measure: 'military-aid' });
});

test('a file holds the whole list, whatever page of it is shown', () => {
  for (const path of ['money', 'agreements', 'sources', 'disagreements'])
    expect(rows(path, 'scope=all&page=2').length, path).toBe(rows(path, 'scope=all').length);
  expect(rows('sources', 'page=2').length).toBeGreaterThan(60);
});

test('the order of the page is that of the table: no row lost, the ends last to be told', () => {
  const sums = (query: string): Cell[] => rows('money', `scope=all&${query}`).map((row) => row.amount_eur ?? null);
  const down = sums('sort=euro&order=down');
  const told = down.filter((sum) => sum !== null) as number[];
  expect(told).toEqual([...told].sort((a, b) => b - a));
  expect(down.slice(told.length).every((sum) => sum === null)).toBe(true);
  expect(sums('sort=euro&order=up').slice(0, told.length)).toEqual(told.toReversed());
  const byName = rows('lines', 'sort=name&order=up').map((row) => String(row.name));
  expect(byName).toEqual([...byName].sort(new Intl.Collator('en', { numeric: true }).compare));
  expect(rows('lines', 'sort=nothing')).toEqual(rows('lines', ''));
});

test('agreements are chosen by country, disagreements by what they are about', () => {
  const agreements = rows('agreements', 'scope=all&country=DK');
  expect(agreements.length).toBeGreaterThan(0);
  for (const row of agreements) expect(`${row.parties}, ${row.contested_parties}`).toContain('country/DK');
  const flows = rows('disagreements', 'kind=flow');
  expect(flows.length).toBeGreaterThan(0);
  for (const row of flows) expect(row.subject).toMatch(/^flow\//);
});

test('names of columns are the same in both languages, names of things in that of the page', () => {
  for (const path of TABLES) {
    const [en, uk] = [downloadAt(askWith(ledger, ''), path), downloadAt(askWith(ledger, '', 'uk'), path)];
    expect(uk?.columns).toEqual(en?.columns);
    expect(uk?.rows.length).toBe(en?.rows.length);
  }
  const league = downloadAt(askWith(ledger, '', 'uk'), 'partners');
  expect(league?.rows.some((row) => row[1] === 'Данія')).toBe(true);
});

test('the table of a partner holds each figure of its page', () => {
  const page = rows('partner/DK', 'known=2025-12-31');
  expect(page.filter((row) => row.section === 'years').length).toBe(5 * 4);
  expect(page.find((row) => row.value_address === 'partner/DK/share/committed/2025')).toMatchObject({
    value_unit: 'percent',
  });
});

test('there is no table where no page is', () => {
  for (const path of ['', 'nothing', 'partner', 'partner/DK/more', 'constructor', '__proto__/x', 'partners/DK']) {
    expect(downloadAt(askWith(ledger), path), path).toBeUndefined();
  }
});
