import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Brief } from '../brief/index.ts';
import type { Changes } from '../changes/index.ts';
import { call, callJson, folderWith, STARTER } from './testing/call.ts';

let home: ReturnType<typeof folderWith>;
let db: string;
beforeAll(async () => {
  home = folderWith();
  db = join(home.folder, 'kuznia.db');
  await call('load', STARTER, '--db', db);
});
afterAll(() => home.remove());

test('changes print kind by kind, with reasons, and totals with every cent', async () => {
  const { out, status } = await call('changes', '--since', '2025-06-20', '--until', '2025-06-24', '--db', db);
  expect(status).toBe(0);
  expect(out).toMatch(/^What became known after 20 June 2025, up to 24 June 2025\.\n/);
  expect(out).toContain('STAGES REACHED');
  expect(out).toContain('new evidence: ');
  expect(out).toMatch(/\+EUR\s[\d,]+\.\d\d Denmark: DKK\s500\smillion/);
});

test('the difference that changes tell is the one between the two accounts', async () => {
  const { totals } = await callJson<Changes>('changes', '--since', '2025-06-01', '--until', '2025-06-30', '--db', db);
  const sumOf = async (known: string): Promise<number> => {
    const { value } = await callJson<{ value?: { minor: number } }>(
      'explain',
      'money/committed',
      '--known',
      known,
      '--db',
      db,
    );
    return value?.minor ?? 0;
  };
  const total = totals.find(({ address }) => address === 'money/committed');
  expect(total?.cents).toBe((await sumOf('2025-06-30')) - (await sumOf('2025-06-01')));
});

test('a brief comes as text, Markdown, HTML and JSON, in both languages', async () => {
  const period = ['--since', '2025-06-01', '--until', '2025-06-21', '--db', db];
  const [text, markdown, html] = await Promise.all(
    ['text', 'markdown', 'html'].map(
      async (format) => (await call('brief', ...period, '--lang', 'uk', '--format', format)).out,
    ),
  );
  expect(text).toMatch(/^Україна започаткувала Build with Ukraine/);
  expect(markdown).toMatch(/^# Україна започаткувала Build with Ukraine.*\[\^1\]/);
  expect(html).toMatch(/^<article lang="uk" class="brief">/);
  const brief = await callJson<Brief>('brief', ...period);
  expect(brief.bullets).toHaveLength(3);
  expect(JSON.parse((await call('brief', ...period, '--format', 'json')).out)).toEqual(brief);
});

test('a call without a beginning, with a wrong period or on nobody tells how to mend it', async () => {
  expect((await call('changes', '--db', db)).status).toBe(2);
  const backwards = await call('changes', '--since', '2025-07-01', '--until', '2025-06-01', '--db', db);
  expect(backwards).toMatchObject({ status: 2, out: '' });
  expect(backwards.err).toContain('Give the earlier date as since');
  const nobody = await call('brief', '--since', '2025-06-01', '--until', '2025-06-21', '--partner', 'QA', '--db', db);
  expect(nobody.status).toBe(2);
  expect(nobody.err).toContain('another partner');
});
