import { expect, test } from 'vitest';
import { account } from './account.ts';
import { append } from './append.ts';
import { load } from './load.ts';
import { publish } from './publish.ts';
import { reader } from './reader.ts';
import { serve } from './serve.ts';
import { tableText } from './support/report.ts';

/** A limit against benchmarks that hang, not a measure. */
const LIMIT_MILLISECONDS = 180_000;

test.each([
  ['account', account],
  ['append', append],
  ['load', load],
  ['publish', publish],
  ['reader', reader],
  ['serve', serve],
] as const)(
  'the benchmark %s runs, and its engines give equal answers',
  async (_name, run) => {
    const { tables } = await run({ quick: true });
    for (const table of tables) expect(tableText(table).split('\n').length).toBe(table.lines.length + 4);
  },
  LIMIT_MILLISECONDS,
);
