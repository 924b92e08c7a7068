import { beforeAll, expect, test } from 'vitest';
import { starterLedger } from '../../../scripts/testing/starter-ledger.ts';
import { askWith } from '../testing/ask.ts';
import { agreementPage } from './agreement.ts';
import { linePage } from './line.ts';
import { linesPage } from './lines.ts';
import { overviewPage } from './overview.ts';
import { partnerPage } from './partner.ts';
import { partnersPage } from './partners.ts';
import { recordPage } from './record.ts';
import { sourcePage } from './source.ts';
import { reasoned } from './view.ts';
import { type WhyInput, whyPage } from './why.ts';

let ledger: Awaited<ReturnType<typeof starterLedger>>;
beforeAll(async () => {
  ledger = await starterLedger();
});

/** Intl parts figures from units with no-break spaces; what matters here is the words. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test('the overview at the announcement shows five partners in talks and none further', () => {
  const { ladder } = overviewPage(askWith(ledger, 'known=2025-06-21'), ledger);
  expect(ladder.map(({ code, count }) => [code, count.text])).toEqual([
    ['talks', '5'],
    ['agreed', '0'],
    ['signed', '0'],
    ['in force', '0'],
  ]);
  expect(ladder[0]?.partners.map(({ name }) => name)).toEqual([
    'Denmark',
    'Germany',
    'Lithuania',
    'Norway',
    'United Kingdom',
  ]);
});

test('names of countries are in the reader’s language and in its order', () => {
  const { ladder } = overviewPage(askWith(ledger, 'known=2025-06-21', 'uk'), ledger);
  expect(ladder[0]?.partners.map(({ name }) => name)).toEqual([
    'Велика Британія',
    'Данія',
    'Литва',
    'Німеччина',
    'Норвегія',
  ]);
});

test('the Danish letter of intent is signed, with who signed it and where', () => {
  const data = agreementPage(askWith(ledger, 'known=2025-06-25'), 'dk-ua-2025-06-letter-of-intent');
  expect(data.item.stage).toMatchObject({ text: 'signed', when: '24\u00a0June 2025' });
  expect(data.place).toBe('The Hague');
  expect(data.ladder.find(({ code }) => code === 'signed')).toMatchObject({ state: 'reached', current: true });
  expect(data.ladder.find(({ code }) => code === 'in force')).toMatchObject({ state: 'ahead' });
  // The line under the agreement is told above, and not once more as a subject that mentions it.
  const lines = data.lines.items.map(({ subject }) => subject);
  expect(lines.length).toBeGreaterThan(0);
  expect(data.record.namedBy.filter(({ subject }) => lines.includes(subject.subject))).toEqual([]);
});

test('an agreement without money names the partners whose money may be looked at instead, and not Ukraine', () => {
  const { flows, partners } = agreementPage(askWith(ledger), 'dk-ua-2025-06-letter-of-intent');
  expect([flows.paging.found, partners.map(({ name }) => name)]).toEqual([0, ['Denmark']]);
});

test('where the letter was signed is told in the language of the page', () => {
  const { place } = agreementPage(askWith(ledger, 'known=2025-06-25', 'uk'), 'dk-ua-2025-06-letter-of-intent');
  expect(place).toBe('Гаага');
});

test('the 500 million kroner stand with the dollar figure that contradicts them', () => {
  const { facets } = recordPage(askWith(ledger, 'known=2025-06-25'), 'flow', 'dk-2025-500m-kroner');
  const amount = facets.find(({ facet }) => facet.startsWith('amount:') && facets.length > 0 && facet !== 'amount:');
  expect(plain(amount?.figure.text ?? '')).toBe('DKK 500 million');
  expect(amount?.figure.conflict).toBe(true);
  const differing = amount?.claims.filter(({ standing }) => standing === 'differs') ?? [];
  expect(differing.map(({ value }) => plain(value))).toContain('over USD 47 million');
  // The label names the rung; the answer is since when.
  expect(facets.find(({ facet }) => facet === 'rung:allocation')?.summary).toBe('24\u00a0June 2025');
});

test('a line that was halted and went on shows the halt apart from the ladder', () => {
  const { ladder } = linePage(askWith(ledger), 'dk-fire-point-solid-fuel');
  expect(ladder.find(({ code }) => code === 'halted')).toMatchObject({ state: 'undone', current: false });
  expect(ladder.find(({ code }) => code === 'commissioning')).toMatchObject({ state: 'ahead' });
});

test('lines of one name are told apart by the day since which each is told of', () => {
  const { items } = linesPage(askWith(ledger, 'host=NL', 'uk'));
  const drones = items.filter(({ name }) => name === 'Дрони (Нідерланди)');
  expect(drones.map(({ apart }) => plain(apart ?? '')).sort()).toEqual([
    'відомо з 1 грудня 2025 р.',
    'відомо з 10 жовтня 2025 р.',
    'відомо з 7 жовтня 2024 р.',
  ]);
  const { items: earlier } = linesPage(askWith(ledger, 'host=NL&known=2025-06-21'));
  expect(earlier.filter(({ name }) => name === 'Drones (Netherlands)').map(({ apart }) => apart)).toEqual([undefined]);
});

test('partners without a figure come last, whichever way the league runs', () => {
  for (const order of ['up', 'down']) {
    const { rows } = partnersPage(askWith(ledger, `year=2025&sort=share&order=${order}`));
    const known = rows.map(({ millionths }) => millionths !== null);
    expect(known).toEqual([...known].sort((a, b) => Number(b) - Number(a)));
    expect(rows.filter(({ millionths }) => millionths === null).every(({ share }) => share?.remark !== undefined)).toBe(
      true,
    );
  }
});

test('a claim of a source is told once, with all that it asserts', () => {
  const { claims } = sourcePage(askWith(ledger), '2025-06-24-pravda-denmark-letter-of-intent');
  const letter = claims.find(({ about }) => about === 'agreement/dk-ua-2025-06-letter-of-intent');
  expect(letter?.properties.map(({ property }) => property)).toEqual(
    expect.arrayContaining(['parties', 'stage', 'signatories']),
  );
  expect(new Set(claims.map(({ claim }) => claim)).size).toBe(claims.length);
});

test.each([
  'money/committed',
  'partner/DK/share/committed/2025',
  'overview/partners/signed',
  'indicators/ua-domestic-weapons-share',
])('the explanation of %s ends at claims with publisher, date and address', (address) => {
  const { inputs, rules } = whyPage(askWith(ledger), address);
  const claims = claimsIn(inputs);
  expect(claims.length).toBeGreaterThan(0);
  for (const { claim } of claims) {
    expect(claim.source.publisher).not.toBe('');
    expect(claim.source.published).toMatch(/20\d\d/);
  }
  expect(claims.some(({ claim }) => claim.source.url?.startsWith('https://'))).toBe(true);
  expect(rules.length).toBeGreaterThan(0);
});

function claimsIn(inputs: readonly WhyInput[]): Extract<WhyInput, { type: 'claim' }>[] {
  return inputs.flatMap((input) =>
    input.type === 'claim' ? [input] : input.type === 'figure' ? claimsIn(input.inputs) : [],
  );
}

test('what is not there is answered with 404 and the nearest that is', () => {
  try {
    linePage(askWith(ledger), 'dk-fire-pont-solid-fuel');
    expect.unreachable();
  } catch (thrown) {
    expect(thrown).toMatchObject({
      init: { status: 404 },
      data: { nearest: expect.arrayContaining(['line/dk-fire-point-solid-fuel']) },
    });
  }
});

test('who reached the target is told at every rung of money for Ukrainian production', () => {
  const { reached } = partnersPage(askWith(ledger, 'known=2026-11-25&year=2025'));
  const told = reached.map(({ measure, partners }) => [measure, partners.map(({ partner }) => partner.name)]);
  expect(told).toEqual([
    ['committed', ['Denmark']],
    ['allocated', []],
    ['disbursed', []],
  ]);
});

test('where there is no share of GDP, every cell names which of the sum and the GDP is missing', () => {
  const { rows } = partnersPage(askWith(ledger, 'known=2026-11-25&year=2025', 'uk'));
  const union = rows.find(({ partner }) => partner.subject === 'country/EU');
  expect([union?.share?.text, union?.distance?.text]).toEqual(['немає ВВП за цей рік', 'немає ВВП за цей рік']);
  const aid = (code: string) =>
    partnerPage(askWith(ledger, 'known=2026-11-25'), code).years.find(({ year }) => year === 2026)?.militaryAidShare
      .text;
  expect([aid('DK'), aid('GR')]).toEqual(['no GDP for that year', 'no sum in any source']);
});

test('a share of a withheld sum is said to be withheld, not to lack a GDP', () => {
  const ask = askWith(ledger);
  const share = { address: 'partner/XX/share/committed/2025', text: 'unknown', state: 'unknown' } as const;
  const money = { ...ask.account.figure('partner/GR/committed/2025'), state: 'withheld' } as const;
  expect(reasoned(share, money, true, ask)).toMatchObject({ state: 'unknown', text: 'withheld' });
  expect(reasoned({ ...share, state: 'not applicable' }, money, false, ask).text).toBe('unknown');
});

test('hosts of as many lines stand in the order of the alphabet of the page', () => {
  const hosts = overviewPage(askWith(ledger, 'known=2026-11-25', 'uk'), ledger).hosts.filter(
    ({ count }) => count.text === '1',
  );
  const names = hosts.map(({ name }) => name);
  expect(names).toContain('Чехія');
  expect(names).toEqual([...names].sort(new Intl.Collator('uk').compare));
});

test('where no partner is known, nobody is said to be without the target', () => {
  expect(partnersPage(askWith(ledger, 'known=2020-01-01'))).toMatchObject({ rows: [], reached: [] });
});

test('what was halted stands after what goes on, and a halt that passed is not the end of the line', () => {
  const line = 'dk-fire-point-solid-fuel';
  const halt = (query: string) => linePage(askWith(ledger, query), line).ladder.find(({ code }) => code === 'halted');
  expect(halt('known=2025-11-30')).toMatchObject({ state: 'undone', current: true });
  expect(halt('known=2025-11-30')).not.toHaveProperty('overtaken');
  expect(halt('known=2026-11-25')).toMatchObject({ state: 'undone', current: false, overtaken: true });
  const stages = linesPage(askWith(ledger, 'known=2025-11-30')).items.map(({ stage }) => stage.text);
  expect(stages.indexOf('halted')).toBeGreaterThan(stages.indexOf('under construction'));
});

test('parts of Denmark’s flows that others pay are named, so that nobody takes them for its own', () => {
  const { paidByOthers } = partnerPage(askWith(ledger, 'known=2026-11-25'), 'DK');
  expect(paidByOthers.map(({ subject }) => subject)).toContain('flow/eu-2024-windfall-via-denmark');
});
