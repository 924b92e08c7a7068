import { expect, test } from 'vitest';
import { sample } from './sample.ts';

const line = (more: Record<string, string>) => ({ about: 'line/dk-x', ...more });
const stage = (code: string, when: string, modality = 'fact') => line({ stage: code, when, modality });

test('the stage at a date is the furthest that a fact has reached by then (R7)', () => {
  const ledger = sample()
    .source('a', { published: '2025-09-03' }, stage('agreed', '2025-09-03'))
    .source('b', { published: '2025-12-02' }, stage('under construction', '2025-12-01'))
    .source('c', { published: '2025-12-05' }, stage('agreed', '2025-12-05'));
  expect(ledger.account().figure('line/dk-x/stage')).toMatchObject({
    value: { codes: ['under construction'] },
    when: '2025-12-01',
  });
  expect(ledger.account({ at: '2025-10-01' }).figure('line/dk-x/stage').value).toMatchObject({ codes: ['agreed'] });
  expect(ledger.account({ known: '2025-12-01' }).figure('line/dk-x/stage').value).toMatchObject({ codes: ['agreed'] });
});

test('a planned stage is shown as planned, never as fact (R7, R21)', () => {
  const figure = sample()
    .source('a', { published: '2025-09-03' }, stage('funded', '2026', 'plan'))
    .account()
    .figure('line/dk-x/stage');
  expect(figure).toMatchObject({ modality: 'plan', value: { codes: ['funded'] } });
});

test('a line that was halted stays halted until something later is reported (R7)', () => {
  const ledger = sample()
    .source('a', { published: '2025-09-03' }, stage('agreed', '2025-09-03'))
    .source('b', { published: '2025-11-03' }, stage('halted', '2025-11-03'));
  expect(ledger.account().figure('line/dk-x/stage').value).toMatchObject({ codes: ['halted'] });
  ledger.source('c', { published: '2025-12-02' }, stage('under construction', '2025-12-01'));
  expect(ledger.account().figure('line/dk-x/stage').value).toMatchObject({ codes: ['under construction'] });
});

test('a fact dated by a month holds once it is reported, though the month is not over (R2)', () => {
  const ledger = sample()
    .source('a', { published: '2025-07-01' }, stage('proposed', '2025-07-01', 'plan'))
    .source('b', { published: '2025-07-15' }, stage('agreed', '2025-07'));
  expect(ledger.account({ at: '2025-07-20' }).figure('line/dk-x/stage')).toMatchObject({
    value: { codes: ['agreed'] },
  });
  expect(ledger.account({ at: '2025-07-10' }).figure('line/dk-x/stage')).toMatchObject({ modality: 'plan' });
});

const health = (at: string, ...claims: Record<string, string>[]) => {
  const ledger = sample();
  claims.forEach((claim, index) => {
    const { published = '2025-06-01', ...rest } = claim;
    ledger.source(`s${index}`, { published }, line(rest));
  });
  const { value, inferred } = ledger.account({ at }).figure('line/dk-x/health');
  return `${value?.type === 'code' ? value.codes[0] : ''}${inferred ? ', inferred' : ''}`;
};

test('line health says which test was met, and when it is inferred from silence (R19)', () => {
  const plan = { start_of_production: '2025-12', modality: 'plan' };
  expect(health('2025-06-10', plan)).toBe('on plan');
  expect(health('2025-12-10', plan)).toBe('due');
  expect(health('2026-01-10', plan)).toBe('overdue, inferred');
  expect(health('2025-06-10', { stage: 'proposed' })).toBe('no plan');
  expect(health('2026-07-10', { stage: 'proposed' })).toBe('silent, inferred');
  expect(health('2025-06-10', plan, { stage: 'low-rate production' })).toBe('producing');
  expect(health('2025-06-10', plan, { stage: 'cancelled' })).toBe('undone');
});
