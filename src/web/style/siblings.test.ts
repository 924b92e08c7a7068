import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = import.meta.dirname;
/** What may stand in a table, and would be looked at there whenever a row comes or goes. */
const IN_TABLES = /^(?:\*|div|span|a|th|td|tr)(?![\w.#[-])|^:not/;

// The desk has no time machine that would have to keep up with a hand.
test('no style asks of anything in a table what it follows, unless by the class of what it follows', () => {
  const costly: string[] = [];
  for (const name of globSync('*.css', { cwd: folder })) {
    const text = readFileSync(join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, selectors = ''] of text.matchAll(/([^{};]+)\{/g)) {
      for (const [whole, before = '', after = ''] of selectors.matchAll(/(\S+)\s+[+~]\s+([^\s,]+)/g)) {
        if (!/[.#[]/.test(before) && IN_TABLES.test(after)) costly.push(`${name}: ${whole}`);
      }
    }
  }
  expect(costly).toEqual([]);
});
