import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BoundMismatch } from './comparator.ts';
import { type Currency, currencies, minorUnit } from './currency.ts';
import {
  addMoney,
  CurrencyMismatch,
  compareMoney,
  type Money,
  moneyOf,
  moneyText,
  parseMoney,
  toMajor,
} from './money.ts';
import { read, writtenFigures } from './testing/written.ts';

const codes = Object.keys(currencies) as Currency[];
const anyMoneyText = fc
  .constantFrom(...codes)
  .chain((code) => writtenFigures(1e11, minorUnit(code)).map((figure) => `${figure} ${code}`));
const eurosWritten = writtenFigures(1e11, 2).map((figure) => read(parseMoney(`${figure} EUR`)) as Money<'EUR'>);

test('money is whole minor units of its currency', () => {
  expect(read(parseMoney('500 000 000 DKK'))).toEqual({
    currency: 'DKK',
    comparator: 'exactly',
    minor: 50_000_000_000,
    minorHigh: 50_000_000_000,
    digits: 1,
  });
  expect(read(parseMoney('1 500 JPY')).minor).toBe(1500);
  expect(read(parseMoney('0.1 EUR')).minor).toBe(10);
  expect(read(parseMoney('1 500 000 000..2 000 000 000 USD'))).toMatchObject({ minor: 1.5e11, minorHigh: 2e11 });
});

test.each([
  ['500 000 000', 'with its currency'],
  ['500 000 000 kroner', 'ISO 4217 code'],
  ['500 000 000 dkk', 'ISO 4217 code'],
  ['20 000 000 000 000 EUR', 'a budget can hold'],
  ['9 000 000 000 000 KWD', 'a budget can hold'],
  ['1.500 EUR', 'at most 2 decimals'],
  ['1.5 JPY', 'at most 0 decimals'],
])('%s is refused', (text, expected) => {
  expect(parseMoney(text)).toMatchObject({ ok: false, problem: { message: expect.stringContaining(expected) } });
});

test('a defence budget in won is no slip of the pen', () => {
  expect(read(parseMoney('61 000 000 000 000 KRW')).minor).toBe(61e12);
});

test('what is read is written as it was and read back as the same', () => {
  fc.assert(
    fc.property(anyMoneyText, (text) => {
      const money = read(parseMoney(text));
      expect(Number.isSafeInteger(money.minor) && Number.isSafeInteger(money.minorHigh)).toBe(true);
      expect(read(parseMoney(moneyText(money)))).toEqual(money);
      if (money.comparator !== 'between') expect(moneyText(money)).toBe(text);
    }),
  );
});

test('any safe integer of minor units is written exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e14 }), (minor) => {
      expect(read(parseMoney(moneyText(moneyOf('EUR', minor))))).toEqual(moneyOf('EUR', minor));
    }),
  );
  expect(moneyText(moneyOf('EUR', Number.MAX_SAFE_INTEGER))).toBe('90 071 992 547 409.91 EUR');
  expect(moneyText(moneyOf('EUR', -5))).toBe('-0.05 EUR');
});

/** The sum, or the name of what was raised. */
function sum(add: () => Money): Money | string {
  try {
    return add();
  } catch (error) {
    return (error as Error).name;
  }
}

test('addition is commutative and associative, and an exact zero changes nothing', () => {
  fc.assert(
    fc.property(eurosWritten, eurosWritten, eurosWritten, (a, b, c) => {
      expect(sum(() => addMoney(a, b))).toEqual(sum(() => addMoney(b, a)));
      expect(sum(() => addMoney(addMoney(a, b), c))).toEqual(sum(() => addMoney(a, addMoney(b, c))));
      expect(addMoney(a, moneyOf('EUR', 0))).toEqual(a);
    }),
  );
});

test('a sum is as loose as its looser part', () => {
  const add = (a: string, b: string) => moneyText(addMoney(read(parseMoney(a)), read(parseMoney(b))));
  expect(add('5 EUR', 'about 3 EUR')).toBe('about 8 EUR');
  expect(add('over 5 EUR', 'at least 3 EUR')).toBe('over 8 EUR');
  expect(add('10..20 EUR', '5 EUR')).toBe('15..25 EUR');
  expect(add('10..20 EUR', 'over 5 EUR')).toBe('over 15 EUR');
  expect(add('10..20 EUR', 'up to 5 EUR')).toBe('up to 25 EUR');
  expect(() => add('over 5 EUR', 'up to 3 EUR')).toThrow(BoundMismatch);
});

test('a sum is rounded as far as its coarser part', () => {
  const total = addMoney(read(parseMoney('500 000 000 EUR')), read(parseMoney('47 000 000 EUR')));
  expect(total).toMatchObject({ minor: 54_700_000_000, digits: 1 });
});

test('two currencies neither add up nor compare', () => {
  const [euros, kroner] = [moneyOf('EUR', 1) as Money, moneyOf('DKK', 1) as Money];
  expect(() => addMoney(euros, kroner)).toThrow(CurrencyMismatch);
  expect(() => compareMoney(euros, kroner)).toThrow('Convert one of them at a stated rate first');
  // @ts-expect-error: nor do they type-check where the currencies are known.
  expect(() => addMoney(moneyOf('EUR', 1), moneyOf('DKK', 1))).toThrow();
});

test('a sum beyond safe integers raises instead of rounding', () => {
  expect(() => addMoney(moneyOf('EUR', Number.MAX_SAFE_INTEGER), moneyOf('EUR', 1))).toThrow(RangeError);
  expect(() => moneyOf('EUR', 0.5)).toThrow('Expected whole minor units of EUR');
});

test('comparing orders by the lower end, then by the upper', () => {
  const sorted = ['10..20 EUR', '5 EUR', '10..15 EUR'].map((text) => read(parseMoney(text))).sort(compareMoney);
  expect(sorted.map(moneyText)).toEqual(['5 EUR', '10..15 EUR', '10..20 EUR']);
});

test('major units undo the minor unit', () => {
  expect([toMajor(moneyOf('EUR', 150)), toMajor(moneyOf('JPY', 150)), toMajor(moneyOf('KWD', 1500))]).toEqual([
    1.5, 150, 1.5,
  ]);
});
