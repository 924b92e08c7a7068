import { beforeAll, expect, test } from 'vitest';
import { sealedStarter } from '../../../scripts/testing/sealed-starter.ts';
import { Account } from '../../account/index.ts';
import { type Log, questionOf } from '../../ledger/index.ts';
import { type Call, dataOf } from './byRoute.ts';

const TODAY = '2026-03-31';
let log: Log;
beforeAll(async () => {
  log = (await sealedStarter()).log;
});

function changesAt(language: string, known: string) {
  const site: Call['site'] = {
    account: ({ at = TODAY, known: day = TODAY, recorded }) =>
      new Account(log, questionOf({ at, known: day, recorded }, TODAY)),
    now: `${TODAY}T12:00:00.000Z`,
  };
  const url = new URL(`http://kuznia.test/${language}/changes?known=${known}`);
  return dataOf('changes', { url, params: { language }, appearance: 'auto', site });
}

test.each(['en', 'uk'])(
  'at any day the page of changes lists them, whether its brief holds or not (%s)',
  (language) => {
    for (const month of ['2025-07', '2025-09', '2025-12', '2026-01', '2026-02']) {
      for (const day of ['01', '11', '21']) {
        const { brief, briefLeftOut, groups } = changesAt(language, `${month}-${day}`);
        expect(groups.length).toBeGreaterThan(0);
        expect(briefLeftOut && brief !== null).toBe(false);
      }
    }
  },
);

test('a quiet period says so, names the last day on which something became known, and leads there', () => {
  const { quiet, latest, groups } = changesAt('uk', '2026-11-25');
  expect([quiet, groups]).toEqual([true, []]);
  expect(changesAt('uk', latest?.until ?? '')).toMatchObject({ quiet: false, latest: null });
});

test('figures in the sentences of a brief lead to their explanation, at the end of the period that they speak of', () => {
  for (const language of ['en', 'uk']) {
    const { brief, until } = changesAt(language, '2025-07-11');
    const sentences = brief === null ? [] : [brief.headline, ...brief.bullets, ...brief.narrative.flat()];
    expect(sentences.length).toBeGreaterThan(0);
    for (const { text, parts } of sentences) expect(parts.map((part) => part.text).join('')).toBe(text);
    const leading = sentences.flatMap(({ parts }) => parts).flatMap(({ why }) => why ?? []);
    expect(leading.length).toBeGreaterThan(0);
    for (const { known, here } of leading) expect(here).toBe(known === until);
  }
});
