import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkClaim } from './check.ts';
import type { Claim } from './claim.ts';
import { countries } from './codes/countries.ts';
import { codeLists } from './codes/lists.ts';
import { kinds } from './kinds/kinds.ts';
import type { Raw, RawClaim } from './problem.ts';
import { type KindName, kindNames, type Property, type PropertyType } from './property.ts';
import { qualifiers } from './qualifiers.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const country = fc.constantFrom(...countries.map(({ code }) => code));

function subject(allowed: readonly KindName[]): fc.Arbitrary<string> {
  return fc
    .constantFrom(...allowed)
    .chain((kind) => (kind === 'country' ? country : slug).map((name) => `${kind}/${name}`));
}

const words = fc.stringMatching(/^[A-Za-zА-я][A-Za-zА-я ,.]{0,20}[A-Za-zА-я]$/);
const comparator = fc.constantFrom('', 'about ', 'over ', 'at least ', 'up to ');
const date = fc.constantFrom('2025-06-24', '2025-07', '2025-22', '2026', '2026~', '2025-09/2026-03', '2025-06-24/..');
const figure = fc.tuple(comparator, fc.integer({ min: 1, max: 999 })).map(([word, number]) => `${word}${number}`);
const money = fc
  .tuple(figure, fc.constantFrom('DKK', 'EUR', 'USD', 'UAH'))
  .map(([sum, currency]) => `${sum} ${currency}`);
const quantity = fc.tuple(figure, fc.constantFrom('unit', 'unit/month', 'km')).map(([sum, unit]) => `${sum} ${unit}`);

function value(type: PropertyType): fc.Arbitrary<Raw> {
  if (typeof type === 'object') {
    return 'code' in type ? fc.constantFrom(...codeLists[type.code].map(({ code }) => code)) : subject(type.reference);
  }
  switch (type) {
    case 'date':
      return date;
    case 'money':
      return money;
    case 'quantity':
      return quantity;
    case 'measure':
      return fc.oneof(
        money,
        quantity,
        figure.map((sum) => `${sum} %`),
      );
    case 'count':
      return fc.integer({ min: 1, max: 9999 }).map(String);
    case 'sharing':
      return fc.dictionary(
        subject(['country', 'party']),
        fc.integer({ min: 1, max: 20 }).map((share) => `${share} %`),
        {
          minKeys: 1,
          maxKeys: 4,
          noNullPrototype: true,
        },
      );
    default:
      return words;
  }
}

function raw({ type, many }: Property): fc.Arbitrary<Raw> {
  const one = value(type);
  const list = fc.array(one, { minLength: 1, maxLength: 4 });
  return fc.oneof({ weight: 5, arbitrary: many ? fc.oneof(one, list) : one }, fc.constantFrom('withheld', 'none'));
}

function optional(rows: readonly Property[], make: (row: Property) => fc.Arbitrary<Raw>) {
  return fc.record(Object.fromEntries(rows.map((row) => [row.name, make(row)])), {
    requiredKeys: [],
    noNullPrototype: true,
  });
}

/** Claims as files may hold them; the unit beside a value is left out, for most pairs of them contradict each other. */
const rawClaim: fc.Arbitrary<RawClaim> = fc.constantFrom(...kindNames).chain((kind) =>
  fc
    .tuple(
      subject([kind]),
      optional(
        Object.values(kinds[kind].properties).filter(({ name }) => name !== 'unit'),
        raw,
      ),
      optional(Object.values(qualifiers), ({ type }) => value(type)),
    )
    .map(([about, properties, told]) => ({ about, ...properties, ...told })),
);

/** A claim as a file would hold it. */
function written({ about, properties, qualifiers: told }: Claim): RawClaim {
  const texts = Object.fromEntries(Object.entries(told).map(([name, text]) => [name, String(text)]));
  return { about, ...(properties as RawClaim), ...texts };
}

function checked(claim: RawClaim): Claim {
  const result = checkClaim(claim);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

test('what the tables allow is accepted, and a checked claim checked again is itself', () => {
  fc.assert(
    fc.property(rawClaim, (claim) => {
      const once = checked(claim);
      expect(checked(written(once))).toEqual(once);
    }),
    { numRuns: 1000 },
  );
});

test('the order of keys does not matter, not even to the text of the result', () => {
  fc.assert(
    fc.property(
      rawClaim.chain((claim) =>
        fc.tuple(fc.constant(claim), fc.shuffledSubarray(Object.keys(claim), { minLength: Object.keys(claim).length })),
      ),
      ([claim, keys]) => {
        const shuffled = Object.fromEntries(keys.map((key) => [key, claim[key] as Raw]));
        expect(JSON.stringify(checked(shuffled))).toBe(JSON.stringify(checked(claim)));
      },
    ),
  );
});

test('whatever stands in a file is either accepted or refused with a reason and a remedy; nothing is thrown', () => {
  const anything: fc.Arbitrary<Raw> = fc.letrec<{ raw: Raw }>((tie) => ({
    raw: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.constantFrom('withheld', '5 EUR', 'line/a', '2025', 'drone', '__proto__'),
      fc.array(tie('raw'), { maxLength: 3 }),
      fc.dictionary(fc.string(), tie('raw'), { maxKeys: 3 }),
    ),
  })).raw;
  const names = [
    ...new Set(kindNames.flatMap((kind) => Object.keys(kinds[kind].properties))),
    ...Object.keys(qualifiers),
    'about',
    'other',
  ];
  const claim = fc.dictionary(fc.constantFrom(...names), anything, { maxKeys: 5 });
  fc.assert(
    fc.property(claim, fc.constantFrom(...kindNames), (properties, kind) => {
      const result = checkClaim({ about: `${kind}/a`, ...properties });
      if (result.ok) return;
      expect(result.problems.length).toBeGreaterThan(0);
      for (const { message, remedy } of result.problems) expect([message, remedy]).not.toContain('');
    }),
    { numRuns: 2000 },
  );
});
