import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness, nearCopyAmong, type Signature, signatureOf } from './nearCopies.ts';

const AGENCY = `Denmark and Ukraine signed a letter of intent on Tuesday that is to bring the production of Ukrainian weapons to Danish soil.
The government in Copenhagen has set aside 500 million kroner for the first lines, the defence ministry said. Companies from Ukraine are to
open plants before the end of the year, and what they make goes to the armed forces of Ukraine. The minister called it a model for other
partners. Talks on further sites go on, and the two governments want to settle the questions of licences and export control by autumn.`;
const EDITED = `COPENHAGEN, 24 June. — ${AGENCY.replace('The minister called it a model for other\npartners. ', '').replace('500 million', 'some 500 million')}`;
const OTHER = `Copenhagen and Kyiv have agreed that Ukrainian arms makers will work in Denmark. On Tuesday the two defence ministers put their
names to a paper on it. Half a billion kroner is there for a start. The first factories should stand by winter; their output is meant for
Ukraine's army, which needs more drones and missiles than its own industry can pay for.`;

const signed = (text: string): Signature => signatureOf(text) as Signature;
const known = [AGENCY, OTHER].map((text, index) => ({ id: String(index), signature: signed(text) }));

test('agency copy that was cut and opened anew is a near-copy', () => {
  expect(nearCopyAmong(signed(EDITED), known)?.id).toBe('0');
});

test('two reports of one event in own words are not', () => {
  expect(likeness(signed(AGENCY), signed(OTHER))).toBeLessThan(0.1);
  expect(nearCopyAmong(signed(OTHER), known.slice(0, 1))).toBeUndefined();
});

test('Ukrainian texts are compared as English ones are', () => {
  const text =
    'Данія та Україна підписали лист про наміри щодо виробництва української зброї на данській землі у вівторок.';
  expect(likeness(signed(text), signed(text.toUpperCase()))).toBe(1);
});

test('a text without a word has no signature', () => {
  expect(signatureOf(' … 😀 ')).toBeUndefined();
});

const word = fc.stringMatching(/^[a-z]{2,8}$/u);
const longText = fc.array(word, { minLength: 60, maxLength: 200 });

test('case, spaces and punctuation change nothing', () => {
  fc.assert(
    fc.property(longText, fc.constantFrom(' ', '  \n', ', ', ' — '), (words, between) => {
      expect(likeness(signed(words.join(' ')), signed(words.join(between).toUpperCase()))).toBe(1);
    }),
  );
});

test('likeness is the same both ways, and whole for a text with itself', () => {
  fc.assert(
    fc.property(longText, longText, (a, b) => {
      const [first, second] = [signed(a.join(' ')), signed(b.join(' '))];
      expect(likeness(first, second)).toBe(likeness(second, first));
      expect(likeness(first, first)).toBe(1);
    }),
  );
});

test('the estimate is near the share of shingles in common', () => {
  const shingles = (words: readonly string[]): Set<string> =>
    new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
  fc.assert(
    fc.property(longText, longText, fc.nat({ max: 60 }), (base, other, kept) => {
      const mixed = [...base.slice(0, kept), ...other];
      const [a, b] = [shingles(base), shingles(mixed)];
      const common = [...a].filter((item) => b.has(item)).length;
      const jaccard = common / (a.size + b.size - common);
      // Four standard errors and a half of 128 places.
      expect(Math.abs(likeness(signed(base.join(' ')), signed(mixed.join(' '))) - jaccard)).toBeLessThan(0.2);
    }),
    { seed: 7, numRuns: 200 },
  );
});
