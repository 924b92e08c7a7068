import { expect, test } from 'vitest';
import { starterLedger } from '../../../../scripts/testing/starter-ledger.ts';
import { askWith } from '../../testing/ask.ts';
import type { LeagueDrawing } from './drawing.ts';
import { leagueChart } from './league.ts';

const ledger = await starterLedger();
const league = (query: string): LeagueDrawing => leagueChart(askWith(ledger, query)).drawing as LeagueDrawing;

test('bars are shares of GDP as the account has them, the largest first', () => {
  const { bars, target } = league('year=2025');
  const { account } = askWith(ledger);
  for (const { share, millionths } of bars) {
    expect(account.figure(share.address).value).toMatchObject({ type: 'share', millionths });
  }
  const lengths = bars.map(({ millionths }) => millionths ?? -1);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  expect(target?.millionths).toBe(2500);
});

test('a partner without a share is counted as unknown and has no bar', () => {
  const { bars, unknown } = league('year=2025');
  expect(bars.length + unknown).toBe(askWith(ledger).account.partnerCodes().length);
  expect(bars.every(({ millionths }) => millionths !== null)).toBe(true);
});

test('year, rung and scope change what is drawn, and go into the addresses of the files', () => {
  const chart = leagueChart(askWith(ledger, 'year=2024&measure=military-aid'));
  expect(chart.query).toBe('year=2024&measure=military-aid');
  expect(chart.drawing).not.toEqual(league('year=2025'));
  expect((chart.drawing as LeagueDrawing).bars[0]?.share.address).toMatch(/^partner\/..\/share\/military-aid\/2024$/);
});
