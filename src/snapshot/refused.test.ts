import { expect, test } from 'vitest';
import { checksum } from './checksum.ts';
import { UnreadableSnapshot } from './errors.ts';
import { readSnapshot } from './read.ts';
import { entriesOf, flow, programme, source } from './testing/written.ts';
import { writeSnapshot } from './write.ts';

const text = writeSnapshot(entriesOf([programme, source('a'), flow('1', 'a', 'x')]));

function refusal(of: string): UnreadableSnapshot {
  try {
    readSnapshot(of);
  } catch (error) {
    if (error instanceof UnreadableSnapshot) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

test('a snapshot as it was written is read', () => {
  expect(readSnapshot(text).log.sequence).toBe(3);
});

test('an empty ledger has a snapshot too', () => {
  expect(readSnapshot(writeSnapshot([])).log.sequence).toBe(0);
});

test.each([
  ['nothing at all', ''],
  ['a page instead of a snapshot', '<!doctype html><title>Not found</title>'],
  ['a text that is cut off', text.slice(0, -20)],
  ['null', 'null'],
])('%s is refused as no snapshot', (_what, came) => {
  expect(refusal(came).message).toContain('Expected a snapshot, came');
});

test('other JSON is refused as no snapshot', () => {
  expect(refusal('{"format":"other"}').message).toContain('"format":"kuznia-snapshot"');
});

test('another version is refused, with how to come by one that fits', () => {
  const other = refusal(text.replace(/"version":1\}$/, '"version":2}'));
  expect(other.message).toBe('Expected a snapshot of version 1, came version 2.');
  expect(other.remedy).toContain('Load the page anew');
});

test('one changed letter is found', () => {
  expect(refusal(text.replace('flow/x', 'flow/y')).message).toContain('damaged');
});

test('a text around the sum that is not as it was written is refused', () => {
  expect(refusal(` ${text}`).message).toContain('damaged');
});

test('the checksum is the CRC-32 of both bytes of each unit', () => {
  expect(checksum('')).toBe('00000000');
  // The bytes of "12345678", two to a unit, and what gzip gives for them.
  expect(checksum('\u3231\u3433\u3635\u3837')).toBe('9ae0daaf');
});
