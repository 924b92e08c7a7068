import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WATCH_EXAMPLE } from '../src/cli/watchExample.ts';
import { readPlaces } from '../src/watch/index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('the file of places in docs/reading.md is one', () => {
  const page = readFileSync(new URL('../docs/reading.md', import.meta.url), 'utf8');
  const example = /```yaml\n([\s\S]*?)```/u.exec(page)?.[1] ?? '';
  expect(readPlaces('docs/reading.md', bytes(example))).toMatchObject({ ok: true, settings: { every: 1_800_000 } });
});

test('the file of places in the help of "kuznia watch" is one', () => {
  expect(readPlaces('help', bytes(WATCH_EXAMPLE.replace(/^ {2}/gmu, '')))).toMatchObject({ ok: true });
});
