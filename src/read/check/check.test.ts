import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepare } from '../reading.ts';
import { sharedReader, wholeClaims } from '../testing/claims.ts';
import { codePointPlaces } from '../text/codepoints.ts';
import { type Checkable, checkAgainstPassage } from './check.ts';
import { findPassage, selectPassage } from './selector.ts';

const PASSAGE = 'Denmark has earmarked about 500 million kroner for Ukrainian drones on Tuesday.';
const TEXT = `${PASSAGE} Norway gave €20m in 2024.`;
const flow = (properties: Record<string, unknown>, rest: Partial<Checkable> = {}): Checkable => ({
  properties: { from: ['country/DK'], amount: 'about 500 000 000 DKK', ...properties },
  modality: 'fact',
  ...rest,
});

function codes(claim: Checkable, text = TEXT): readonly string[] {
  const document = prepare(text, 'en', sharedReader.matcher('en'), sharedReader.gazetteer);
  const verdict = checkAgainstPassage(
    claim,
    { passage: document.sentences.slice(0, 1), document, published: '2025-10-15' },
    () => undefined,
  );
  return [verdict.outcome, ...verdict.flags.map((flag) => `${flag.field} ${flag.code}`)];
}

test('a claim whose values all stand in its passage is kept', () => {
  expect(codes(flow({}, { when: '2025-10-14' }))).toEqual(['keep']);
});

test.each([
  ['a number that the passage does not hold', flow({ amount: '600 000 000 DKK' }), 'amount number-not-in-passage'],
  ['a currency that the text does not hold', flow({ amount: '500 000 000 USD' }), 'amount currency-not-in-passage'],
  ['a date that the text does not hold', flow({}, { when: '2023-01' }), 'when date-not-in-passage'],
  ['a party that the text does not name', flow({ from: ['country/JP'] }), 'from party-not-in-text'],
])('%s drops the claim', (_name, claim, code) => {
  expect(codes(claim)).toEqual(['drop', code]);
});

test('values from the surrounding text are for a person to look at', () => {
  expect(codes(flow({ from: ['country/NO'], covers_years: '2024' }))).toEqual([
    'ask',
    'covers_years date-from-context',
    'from party-from-context',
  ]);
  expect(codes(flow({ amount: '500 000 000 EUR' }))).toEqual(['ask', 'amount currency-from-context']);
});

test('a hedge or a denial that the passage does not hold is flagged', () => {
  expect(codes(flow({}, { modality: 'possibility' }))).toContain('modality modality-contradicts');
  expect(codes(flow({}, { modality: 'denial' }))).toContain('modality modality-contradicts');
});

test('every proposed claim quotes its passage exactly, by code points, also after astral characters', () => {
  const text = `😀😀 ${TEXT}`;
  const claims = wholeClaims(text, 'flow');
  expect(claims.length).toBeGreaterThan(0);
  for (const { evidence } of claims) {
    expect([...text].slice(evidence.start, evidence.end).join('')).toBe(evidence.exact);
  }
});

test('a passage is found again when the text has moved around it', () => {
  const passage = selectPassage(TEXT, 0, PASSAGE.length);
  const moved = `A new first line.\n\n${TEXT}`;
  expect(findPassage(moved, passage)).toEqual({
    start: moved.indexOf(PASSAGE),
    end: moved.indexOf(PASSAGE) + PASSAGE.length,
  });
  expect(findPassage('Nothing of it is left.', passage)).toBeUndefined();
});

test('of two places with the same words the one with the same surroundings is found', () => {
  const text = 'One said: yes. Two said: yes. Three said: yes.';
  const start = text.lastIndexOf('yes');
  expect(findPassage(text, selectPassage(text, start, start + 3))).toEqual({ start, end: start + 3 });
});

test('places in code points agree with the text, whatever characters it has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, seed) => {
      const points = [...text];
      const at = points.length === 0 ? 0 : seed % (points.length + 1);
      const unit = points.slice(0, at).join('').length;
      expect(codePointPlaces(text)(unit)).toBe(at);
    }),
  );
});
