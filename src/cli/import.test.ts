import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workbookBytes } from '../../scripts/testing/workbook.ts';
import { call, callJson, folderWith, STARTER } from './testing/call.ts';

const RATES = [
  'KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,OBS_STATUS',
  'k,M,DKK,EUR,SP00,A,2025-01,7.4608954545,A',
  'k,M,DKK,EUR,SP00,A,2026-09,7.4641,A',
  'k,M,USD,EUR,SP00,A,2025-01,1.0353727,A',
].join('\n');

/** The outlook of a later edition: one figure as it is held, one revised, one country that is not held. */
const OUTLOOK = [
  'ISO\tWEO Subject Code\tScale\t2024\t2025\tEstimates Start After',
  'DNK\tNGDP\tBillions\t2,926.878\t3,010.5\t2025',
  'DNK\tNGDPD\tBillions\t424.525\t455.1\t2025',
  'GEO\tNGDP\tBillions\t91.9\t..\t2025',
  'GEO\tNGDPD\tBillions\t33.8\t..\t2025',
  'NOR\tNGDP\tBillions\tfive\t\t2025',
].join('\n');

const MAP = `into: evidence
source: { id: 2025-09-01-orders, title: Orders, publisher: Ministry, url: https://example.org/o, published: "2025-09-01", language: en, kind: dataset, reliability: B }
fields: { no: { from: No }, sum: { from: Sum, decimal: "." } }
claims: [{ about: "flow/{no}", from: country/DK, to: country/UA, stage: commitment, amount: "{sum} EUR", when: "2025" }]
`;

const kept = folderWith({
  'exr.csv': RATES,
  'weo.xls': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(OUTLOOK, 'utf16le')]),
  'kiel/Ukraine_Support_Tracker_Release_30.xlsx': workbookBytes({
    'Bilateral Assistance, MAIN DATA': [
      ['announcement_date', 'donor', 'aid_type_general', 'measure', 'tot_sub_activity_value_EUR_redistr'],
      ['2025-06-24', 'Denmark', 'Military', 'Allocation', 2_600_000_000],
      ['2024-06-24', 'Denmark', 'Military', 'Allocation', 'x'],
    ],
  }),
  'orders.csv': 'No,Sum\nx1,5000000\nx2,7000000\n',
  'map.yaml': MAP,
  'programme/reference/.keep': '',
});
const programme = join(kept.folder, 'programme');

beforeAll(() => cpSync(join(STARTER, 'reference'), join(programme, 'reference'), { recursive: true }));
afterAll(() => kept.remove());

const at = (name: string): string => join(kept.folder, name);
const table = (name: string): string => readFileSync(join(programme, 'reference', name), 'utf8');

test('a preview writes nothing, shows both editions and names each cell that could not be read', async () => {
  const before = table('gdp.csv');
  const { status, out } = await call('import', at('weo.xls'), '--edition', '2026-10', '--into', programme);
  expect(status).toBe(1);
  expect(out).toMatch(/DK\/2025 +billions +3057\.418 +3010\.5 +imf-weo-2026-04/);
  expect(out).toContain('weo.xls D6: expected a number above 0');
  expect(out).toContain('Nothing was written. Add --write to write it.');
  expect(out).not.toContain('GE/2024');
  expect(table('gdp.csv')).toBe(before);
});

test('written, the new edition stands beside the held one and the folder loads; again there is nothing to do', async () => {
  const before = table('gdp.csv').split('\n');
  const done = await callJson('import', at('weo.xls'), '--edition', '2026-10', '--into', programme, '--write');
  expect(done).toMatchObject({
    tables: [{ table: 'gdp', added: [], agreeing: 1, revised: [{ key: 'DK/2025' }], kept: [] }],
    written: [join(programme, 'reference', 'sources.yaml'), join(programme, 'reference', 'gdp.csv')],
  });
  const changed = table('gdp.csv')
    .split('\n')
    .filter((line) => !before.includes(line));
  expect(changed).toEqual(['DK,2025,DKK,3010.5,455.1,actual,imf-weo-2026-10']);
  expect(table('sources.yaml')).toContain('# Where the figures of the tables beside this file come from.');
  expect((await call('load', join(programme, 'reference'), '--db', at('r.db'))).status).toBe(0);
  const again = await callJson<{ written: string[] }>(
    'import',
    at('weo.xls'),
    '--edition',
    '2026-10',
    '--into',
    programme,
    '--write',
  );
  expect(again.written).toEqual([]);
});

test('--all takes countries that no table holds', async () => {
  const { out } = await call('import', at('weo.xls'), '--edition', '2026-10', '--into', programme, '--all');
  expect(out).toContain('GE/2024');
});

test('rates that agree to the digits held stay, and a new month is added', async () => {
  const done = await callJson('import', at('exr.csv'), '--into', programme, '--write');
  expect(done).toMatchObject({ tables: [{ added: ['DKK/2026-09'], agreeing: 2, revised: [], kept: [] }], unread: [] });
  expect(table('exchange-rates.csv')).toContain(
    '\nDKK,2026-09,7.4641,no,mean of the month by the bank,ecb-reference-rates-2026-09\n',
  );
});

test('a workbook is read by its sheet and address', async () => {
  const { status, out } = await call('import', at('kiel/Ukraine_Support_Tracker_Release_30.xlsx'), '--into', programme);
  expect(status).toBe(1);
  expect(out).toMatch(/DK\/2025 +eur_billions +2\.536866 +2\.600000 +kiel-ukraine-support-tracker-29/);
  expect(out).toContain('[Bilateral Assistance, MAIN DATA] E3: expected a sum in euro');
});

test('any table comes in by a mapping file; evidence that stands with another text is left as it is', async () => {
  const args = ['import', at('orders.csv'), '--map', at('map.yaml'), '--into', programme] as const;
  const path = join(programme, 'evidence/2025/2025-09-01-orders.yaml');
  const { out } = await call(...args);
  expect(out).toContain('2 claims) is new');
  expect(existsSync(path)).toBe(false);
  expect((await callJson<{ written: string[] }>(...args, '--write')).written).toEqual([path]);
  expect((await call('load', path, '--db', at('e.db'))).status).toBe(0);
  writeFileSync(path, '# mine\n');
  expect((await call(...args, '--write')).out).toMatch(/stands already with another text[\s\S]*nothing to write/);
  expect(readFileSync(path, 'utf8')).toBe('# mine\n');
});

test('nothing is left aside of what is written', () => {
  expect(readdirSync(join(programme, 'reference')).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('calls that cannot be carried out say why, and write nothing', async () => {
  mkdirSync(at('empty'), { recursive: true });
  writeFileSync(at('text.txt'), 'hello');
  writeFileSync(at('bad.json'), '{"releases": [');
  writeFileSync(at('old.xls'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
  writeFileSync(at('zip.xlsx'), Buffer.from('PK\u0003\u0004nothing'));
  for (const [args, why] of [
    [[at('text.txt')], 'looks like none of them'],
    [[at('bad.json')], 'expected JSON'],
    [[at('old.xls')], 'save it as .xlsx'],
    [[at('zip.xlsx')], 'unpack it first'],
    [[at('weo.xls')], 'edition'],
    [[at('weo.xls'), at('exr.csv')], 'files of one kind'],
    [[at('weo.xls'), at('none.csv')], 'found none there'],
    [[at('exr.csv'), '--as', 'imf'], 'one of world-bank-gdp'],
    [[at('exr.csv'), '--as', 'ecb-rates', '--map', at('map.yaml')], '--as or --map'],
    [[at('exr.csv'), '--map', at('none.yaml')], 'mapping file'],
    [[at('orders.csv'), '--map', at('exr.csv')], 'exr.csv:1:'],
  ] as const) {
    const { status, err } = await call('import', ...args, '--into', at('empty'), '--write');
    expect({ status, err }, why).toMatchObject({ status: 2, err: expect.stringContaining(why) });
  }
  expect(readdirSync(at('empty'))).toEqual([]);
  expect((await call('import', at('exr.csv'), '--into', at('nowhere'))).err).toContain('programme folder');
});
