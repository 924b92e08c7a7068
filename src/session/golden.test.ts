import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Account, Explanation, Figure } from '../account/index.ts';
import { openSqliteStore } from '../store/index.ts';
import { loadReading, OpenLedger, readPaths } from './index.ts';

/** Real disagreements of the starter programme, and what the account makes of them. */
const folder = mkdtempSync(join(tmpdir(), 'kuznia-golden-'));
let ledger: OpenLedger;

beforeAll(async () => {
  const store = await openSqliteStore(join(folder, 'golden.db'));
  await loadReading(store, await readPaths(['programmes/build-with-ukraine']));
  ledger = await OpenLedger.open(store, { now: () => '2026-11-24T12:00:00.000Z' });
}, 60_000);

afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

const known = (day: string): Account => ledger.account({ known: day });
const values = (explanation: Explanation, standing: string): unknown[] =>
  explanation.inputs.flatMap((input) =>
    input.type === 'claim' && input.standing === standing ? [input.citation.value] : [],
  );

test('on 21 June 2025 five partners are in talks, Canada is contested, and nothing is signed with Denmark', () => {
  const view = known('2025-06-21').view();
  const talking = view.partners.filter((partner) => partner.stage === 'talks' && !partner.contested);
  expect(talking.map((partner) => partner.country)).toEqual(['DE', 'DK', 'GB', 'LT', 'NO']);
  expect(view.partners.find((partner) => partner.country === 'CA')).toMatchObject({ stage: 'talks', contested: true });
  expect(view.overview.partners.talks?.value).toEqual({ type: 'count', count: 5 });
  const signed = view.agreements.filter(
    (agreement) => agreement.programme === 'programme/build-with-ukraine' && agreement.stage === 'signed',
  );
  expect(signed).toEqual([]);
});

test('on 21 June 2025 the target is asked at 0.25 % and the domestic share is over 40 %', () => {
  const account = known('2025-06-21');
  expect(account.view().target).toMatchObject({ status: 'asked', value: { value: { millionths: 2500 } } });
  expect(account.figure('indicators/ua-domestic-weapons-share').value).toMatchObject({
    millionths: 400_000,
    comparator: 'over',
  });
  expect(account.figure('indicators/ua-domestic-share-of-needs').value).toMatchObject({ millionths: 400_000 });
});

test('the Danish letter of intent is signed, and 500 million kroner stand beside the dollar figure that differs', () => {
  const account = known('2025-06-25');
  expect(account.figure('agreement/dk-ua-2025-06-letter-of-intent/stage')).toMatchObject({
    value: { codes: ['signed'] },
    when: '2025-06-24',
  });
  const sum = account.explain('flow/dk-2025-500m-kroner/allocated');
  expect(sum).toMatchObject({ value: { currency: 'DKK', minor: 50_000_000_000 }, conflict: true });
  expect(values(sum, 'differs')).toEqual(['over 47 000 000 USD']);
});

test('the Danish model of 2024 is one flow whose parts belong to Denmark and to the windfall profits', () => {
  const account = known('2025-01-31');
  const whole = account.explain('flow/danish-model-2024-total/committed/net');
  const parts = whole.inputs.flatMap((input) =>
    input.type === 'figure' && input.factor === -1 ? [input.figure.address] : [],
  );
  expect(parts).toEqual(
    expect.arrayContaining([
      'flow/dk-2024-1-3bn-kroner/committed/euro',
      'flow/eu-2024-windfall-via-denmark/committed/euro',
    ]),
  );
});

test('of the Danish model of 2025, what was forecast is not what was paid', () => {
  const account = known('2025-12-31');
  expect(account.figure('flow/danish-model-2025-total/disbursed').value).toMatchObject({
    currency: 'EUR',
    minor: 120_000_000_000,
  });
  expect(account.figure('flow/danish-model-2025-total/pledged').modality).not.toBe('disbursement');
  expect(account.figure('money/disbursed/2025').value).toBeDefined();
});

test('Fire Point in Denmark: ground is broken in December 2025, and an abandoned start is history', () => {
  expect(known('2025-11-30').figure('line/dk-fire-point-solid-fuel/stage').value).toMatchObject({ codes: ['halted'] });
  const account = known('2026-01-31');
  expect(account.figure('line/dk-fire-point-solid-fuel/stage')).toMatchObject({
    value: { codes: ['under construction'] },
    when: '2025-12-01',
  });
  const start = account.explain('line/dk-fire-point-solid-fuel/start_of_production:planned');
  expect(start).toMatchObject({ value: { edtf: '2026' }, modality: 'plan', conflict: false });
  expect(values(start, 'replaced')).toContain('2025-12-01');
});

test('Ukrspecsystems in the United Kingdom is opened in February 2026', () => {
  expect(known('2026-02-25').figure('line/gb-ukrspecsystems-drones/stage')).toMatchObject({
    value: { codes: ['commissioning'] },
    modality: 'fact',
  });
});

test('Octopus stays a plan, whatever was announced, and its capacity is disputed', () => {
  const account = known('2026-02-28');
  expect(account.figure('line/gb-octopus-interceptor/stage').modality).toBe('plan');
  expect(account.explain('line/gb-octopus-interceptor/capacity:planned:2025').conflict).toBe(true);
});

test('definitions of the domestic share are never put on one line, and contradictions stay visible', () => {
  const { indicators } = known('2026-03-31').view();
  const weapons = indicators.find((series) => series.series === 'ua-domestic-weapons-share');
  const needs = indicators.find((series) => series.series === 'ua-domestic-share-of-needs');
  expect(weapons?.points.every((point) => point.address.startsWith('indicator/ua-domestic-weapons-share'))).toBe(true);
  expect(needs?.points.some((point) => point.address.includes('weapons-share'))).toBe(false);
  expect(weapons?.points.map((point) => (point.value?.type === 'share' ? point.value.millionths : 0))).toEqual(
    expect.arrayContaining([600_000, 400_000, 500_000]),
  );
});

test('one speech of 24 June 2025 is reported with 35 and with 44 billion dollars', () => {
  const capacity = known('2025-06-30').explain('indicator/ua-defence-capacity-2025-06/value');
  expect(capacity).toMatchObject({ value: { minor: 3_500_000_000_000 }, conflict: true });
  expect(values(capacity, 'differs')).toEqual(['over 44 000 000 000 USD']);
});

test('every figure of the overview ends at claims or tables with source, publisher, day and address', () => {
  const account = ledger.account({});
  const overview = account.overview();
  const figures = [overview.partners, overview.agreements, overview.lines, overview.health, overview.money].flatMap(
    (group) => Object.values(group),
  );
  for (const figure of figures) {
    if (figure.state === 'zero') continue;
    expect(leaves(account, figure.address), figure.address).toBeGreaterThan(0);
  }
});

test('every total is the sum of its inputs, and every share is its money over its GDP', () => {
  const account = ledger.account({});
  for (const address of [
    'money/committed',
    'money/allocated/2025',
    'partner/DK/committed/2025',
    'partner/NL/committed',
  ]) {
    const { value, inputs } = account.explain(address);
    const sum = inputs.reduce(
      (cents, input) => cents + (input.type === 'figure' ? (input.factor ?? 1) * euroCents(input.figure) : 0),
      0,
    );
    expect(value, address).toMatchObject({ type: 'money', minor: sum });
  }
  for (const address of [
    'partner/DK/share/committed/2025',
    'partner/NO/share/military-aid/2024',
    'partner/DE/share/military-aid/2025',
  ]) {
    const { value, inputs } = account.explain(address);
    const number = (table: string): number => {
      const found = inputs.find((input) => input.type === 'reference' && input.table === table);
      return found?.type === 'reference' ? found.value : 1;
    };
    const money = inputs.find((input) => input.type === 'figure');
    const cents = money?.type === 'figure' ? euroCents(money.figure) : Number.NaN;
    const share = Math.round((((cents / 100) * number('exchange-rates')) / number('gdp')) * 1_000_000);
    expect(value, address).toMatchObject({ type: 'share', millionths: share });
  }
});

function euroCents(figure: Figure): number {
  expect(figure.value, figure.address).toMatchObject({ type: 'money', currency: 'EUR' });
  return figure.value?.type === 'money' ? figure.value.minor : Number.NaN;
}

/** Number of claims and table rows under a figure; each must say where it can be read. */
function leaves(account: Account, address: string, seen = new Set<string>()): number {
  if (seen.has(address)) return 0;
  seen.add(address);
  return account.explain(address).inputs.reduce((count, input) => {
    if (input.type === 'figure') return count + leaves(account, input.figure.address, seen);
    if (input.type === 'reference') expect(input.source).not.toBe('');
    else {
      const { publisher, published, url } = input.citation.source;
      expect([publisher, published, url].every((text) => text !== undefined && text !== '')).toBe(true);
    }
    return count + 1;
  }, 0);
}
