import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type SealedStarter, sealedStarter } from '../../../scripts/testing/sealed-starter.ts';
import { Account } from '../../account/index.ts';
import { type Entry, Log, questionOf } from '../../ledger/index.ts';
import { sha256 } from '../../store/index.ts';
import { BadLedgerLine, LedgerLines } from './read.ts';
import { ledgerLine, MarkedEntries } from './write.ts';

let kept: SealedStarter;
let lines: string[];

beforeAll(async () => {
  kept = await sealedStarter();
  lines = kept.entries.map(ledgerLine);
});

function read(texts: readonly string[]): readonly { entry: Entry }[] {
  const reader = new LedgerLines(sha256);
  for (const text of texts) reader.take(text);
  return reader.entries;
}

/** What an import raises. */
function refusal(texts: readonly string[]): BadLedgerLine {
  try {
    read(texts);
  } catch (error) {
    if (error instanceof BadLedgerLine) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

test('the whole ledger comes back with the same hash, and gives the same account', () => {
  const entries = read(lines).map(({ entry }) => entry);
  expect(entries.at(-1)?.hash).toBe(kept.entries.at(-1)?.hash);
  expect(entries.map(ledgerLine)).toEqual(lines);
  const log = new Log();
  for (const entry of entries) log.take(entry);
  const question = questionOf({}, '2026-11-01');
  expect(new Account(log, question).view()).toEqual(new Account(kept.log, question).view());
});

test('a changed word, a missing line and two lines that changed places are each named by line', () => {
  const claim = lines.findIndex((line) => line.includes('"kind":"claim"'));
  const changed = lines.with(claim, (lines[claim] as string).replace('"modality":"fact"', '"modality":"plan"'));
  expect(refusal(changed)).toMatchObject({
    line: claim + 1,
    message: expect.stringContaining('does not match its hash'),
  });
  expect(refusal(lines.toSpliced(4, 1))).toMatchObject({ line: 5, message: expect.stringContaining('entry 5') });
  expect(refusal([lines[1] as string, lines[0] as string]).line).toBe(1);
});

test('whatever single character is changed in a line, it is refused', () => {
  const some = lines.slice(0, 30);
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.constantFrom('0', 'x', '"', ' ', '}', '9', 'і'), (line, place, letter) => {
      const at = line % some.length;
      const text = some[at] as string;
      const index = place % (text.length - 1);
      fc.pre(text[index] !== letter && text[index] !== ' ');
      const changed = `${text.slice(0, index)}${letter}${text.slice(index + 1)}`;
      // White space between the parts of a line says nothing.
      fc.pre(!sameJson(changed, text));
      expect(refusal(some.with(at, changed)).line).toBe(at + 1);
    }),
    { numRuns: 30 },
  );
});

function sameJson(one: string, other: string): boolean {
  try {
    return JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));
  } catch {
    return false;
  }
}

test('what is no entry is refused with what was expected', () => {
  for (const text of ['', ' \n']) expect(read([text])).toEqual([]);
  for (const text of ['about: line/x', 'null', '[]', '1', '{}', '{"body":{}}', '"x"']) {
    expect(refusal([text]).message, text).toMatch(/^Line 1: expected /);
  }
});

test('an entry of a claim that the vocabulary does not take is refused although its hash is right', () => {
  const forged = kept.forge({
    kind: 'source',
    body: { id: 'x', title: 'T', publisher: 'P', published: 'soon', language: 'en', kind: 'report', reliability: 'B' },
  });
  expect(refusal([ledgerLine(forged)]).message).toContain('published');
});

test('sources and claims above TLP:CLEAR are counted', () => {
  const marked = new MarkedEntries();
  for (const entry of kept.entries) marked.take(entry);
  expect(marked.found).toEqual({ entries: 0, markings: [] });
  const { body } = kept.entries.find(({ kind }) => kind === 'source') as Entry<'source'>;
  marked.take(kept.forge({ kind: 'source', body: { ...body, marking: 'TLP:AMBER' } }));
  expect(marked.found).toEqual({ entries: 1, markings: ['TLP:AMBER'] });
});
