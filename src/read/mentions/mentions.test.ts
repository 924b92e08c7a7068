import { expect, test } from 'vitest';
import { sentenceOf } from '../testing/passages.ts';
import { datesIn } from './dates.ts';
import { slugOf } from './names.ts';
import { numberValue } from './numbers.ts';
import { quantitiesIn } from './quantities.ts';

type Language = 'en' | 'uk';
const sums = (text: string, language: Language = 'en'): readonly string[] =>
  sentenceOf(text, language).money.map(
    (sum) =>
      `${sum.comparator} ${sum.low}${sum.high === sum.low ? '' : `..${sum.high}`} ${sum.currency ?? (sum.crown ? 'crown' : 'bare')}`,
  );
const dates = (text: string, language: Language = 'en', published = '2025-10-15', last?: string): readonly string[] => {
  const sentence = sentenceOf(text, language);
  return datesIn(sentence, { published, last }, sentence.numbers).map((date) =>
    date.role === 'at' ? date.text : `${date.role} ${date.text}`,
  );
};

test.each([
  ['1,204', 'en', 1204],
  ['1,2', 'uk', 1.2],
  ['3.9', 'en', 3.9],
  ['16.68', 'en', 16.68],
] as const)('%s in %s is %d', (text, language, value) => {
  expect(numberValue(text, language)).toBe(value);
});

test.each([
  ['It gives €830m.', 'en', ['exact 830000000 EUR']],
  ['It gives half a billion Danish kroner.', 'en', ['exact 500000000 DKK']],
  ['It gives NOK 6.5bn.', 'en', ['exact 6500000000 NOK']],
  ['A deal of between 10 and 30 billion dollars.', 'en', ['range 10000000000..30000000000 USD']],
  ['It gives more than C$2 billion.', 'en', ['over 2000000000 CAD']],
  ['It gives 16 billion kroner.', 'en', ['exact 16000000000 crown']],
  ['It rises to 3.6 billion.', 'en', ['exact 3600000000 bare']],
  ['It costs one and a half million pounds.', 'en', ['exact 1500000 GBP']],
  ['They signed a two-billion-pound loan.', 'en', ['exact 2000000000 GBP']],
  ['It gives another billion kroner.', 'en', ['exact 1000000000 crown']],
  ['Дають понад мільярд євро.', 'uk', ['over 1000000000 EUR']],
  ['Понад пів мільярда євро.', 'uk', ['over 500000000 EUR']],
  ['Контракт більш ніж на 21 млрд грн.', 'uk', ['over 21000000000 UAH']],
  ['Майже 1,6 млрд крон.', 'uk', ['about 1600000000 crown']],
  ['Двадцять мільйонів фунтів стерлінгів.', 'uk', ['exact 20000000 GBP']],
] as const)('sums of "%s"', (text, language, expected) => {
  expect(sums(text, language)).toEqual(expected);
});

test('a count of weapons is no sum, nor is a year a number of anything', () => {
  expect(sums('It can make four million drones a year and contracted more than one million in 2024.')).toEqual([]);
  expect(
    quantitiesIn(sentenceOf('In 2025 it made 80 drones a month.')).map((quantity) => [
      quantity.low,
      quantity.family,
      quantity.per,
    ]),
  ).toEqual([[80, 'drone', 'month']]);
});

test.each([
  ['It fell to 40 percent.', 'en', ['exact 40']],
  ['It covered about a third of capacity.', 'en', ['about 33']],
  ['A quarter of a percent of GDP.', 'en', ['exact 0.25']],
  ['Понад три чверті грошей.', 'uk', ['over 75']],
  ['Чверть відсотка ВВП.', 'uk', ['exact 0.25']],
  ['They bear half the cost.', 'en', []],
  ['A quarter per cent of GDP.', 'en', ['exact 0.25']],
] as const)('shares of "%s"', (text, language, expected) => {
  expect(sentenceOf(text, language).shares.map((share) => `${share.comparator} ${share.low}`)).toEqual(expected);
});

// 15 October 2025 was a Wednesday.
test.each([
  ['They met on Monday.', 'en', ['2025-10-13']],
  ['They met on 9 September.', 'en', ['2025-09-09']],
  ['It came in December.', 'en', ['2024-12']],
  ['It will be delivered by December.', 'en', ['by 2025-12']],
  ['It dates from last August.', 'en', ['2025-08']],
  ['It starts next autumn.', 'en', ['2026-23']],
  ['It starts in the first half of 2026.', 'en', ['2026-01/2026-06']],
  ['It ran from 2024 to 2027.', 'en', ['2024/2027']],
  ['It happened two months ago.', 'en', ['2025-08']],
  ['It is due by the end of the year.', 'en', ['by 2025-12']],
  ['It lasted between April and October 2025.', 'en', ['2025-04/2025-10']],
  ['Договір підписали 24 червня 2025 року.', 'uk', ['2025-06-24']],
  ['Торік уклали контракт.', 'uk', ['2024']],
  ['У вівторок зустрілися.', 'uk', ['2025-10-14']],
  ['До кінця року має надійти.', 'uk', ['by 2025-12']],
  ['Це зробили на початку вересня.', 'uk', ['2025-09']],
  ['Гроші дали у День Незалежності.', 'uk', ['2025-08-24']],
  ['На 2026-2027 роки дали більше.', 'uk', ['2026/2027']],
] as const)('dates of "%s"', (text, language, expected) => {
  expect(dates(text, language)).toEqual(expected);
});

test('a step is counted from the date spoken of before, in the sentence or in the text', () => {
  expect(dates('A month later it opened.', 'en', '2025-12-02', '2025-09')).toEqual(['2025-10']);
  expect(dates('На початку вересня він казав одне, а через місяць – інше.', 'uk', '2025-12-26')).toEqual([
    '2025-09',
    '2025-10',
  ]);
});

test('countries are told by form, and a capital in which something happens is a place', () => {
  const forms = sentenceOf('Copenhagen and the Norwegian government met in Berlin.').countries.map(
    (country) => `${country.code} ${country.form}${country.asPlace ? ' place' : ''}`,
  );
  expect(forms).toEqual(['DK capital', 'NO adjective', 'DE capital place']);
});

test('a country inside another name is not a country', () => {
  expect(sentenceOf('Money came through the Danish model.').countries).toEqual([]);
});

test('people are known by family name and case, and unknown ones by their office', () => {
  expect(sentenceOf('Так сказав Умєров Денисові Шмигалю.', 'uk').people.map((person) => person.subject)).toEqual([
    'person/rustem-umerov',
    'person/denys-shmyhal',
  ]);
  expect(sentenceOf('Defence Minister Jana Nováková said so.').people.map((person) => person.subject)).toEqual([
    'person/jana-novakova',
  ]);
});

test('companies not known before are found by what stands before or in their names', () => {
  expect(
    sentenceOf('The Belgian company Vulkan Aero met Nord Systems.').companies.map((company) => company.subject),
  ).toEqual(['party/vulkan-aero', 'party/nord-systems']);
});

test.each([
  ['Dovilė Šakalienė', 'dovile-sakaliene'],
  ['Troels Lund Poulsen', 'troels-lund-poulsen'],
  ['Руслан Стефанчук', 'ruslan-stefanchuk'],
  ['Bødskov', 'bodskov'],
])('slug of %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('what is for something is not what is made', () => {
  expect(sentenceOf('A plant for fuel for rockets and drones.').families.map((mention) => mention.family)).toContain(
    'rocket propellant',
  );
  expect(sentenceOf('They make ammunition for tanks.').families.map((mention) => mention.family)).toEqual([
    'artillery ammunition',
  ]);
});

test.each([
  ['On the 17th, parliament ratified it.', '2025-09-11', ['2025-09-17']],
  ['On the 17th, parliament ratified it.', undefined, ['2025-09-17']],
  ['On the 3rd, parliament ratified it.', undefined, ['2025-10-03']],
  ['On the 17th, parliament ratified it.', '2026-09', ['2025-09-17']],
  ['On the 17th floor nobody was hurt.', undefined, []],
] as const)('a day without its month is one of the month spoken of: %s after %s', (text, last, told) => {
  expect(dates(text, 'en', '2025-10-15', last)).toEqual(told);
});

test.each([
  ['In September London promised to pay for drones.', 'en', '2025-10-10', ['2025-09']],
  ['In September London will pay for drones.', 'en', '2025-10-10', ['2026-09']],
  ['Ісландія в лютому пообіцяла збільшити випуск дронів.', 'uk', '2025-03-08', ['2025-02']],
  ['Щомісяця випускатимуть близько 2000 перехоплювачів.', 'uk', '2025-10-15', []],
  ['Ідеться приблизно про 2000 дронів.', 'uk', '2025-10-15', []],
  ['Щомісяця випускатимуть 50 перехоплювачів, з 2026 року 100.', 'uk', '2025-10-15', ['since 2026']],
] as const)(
  'a month is past where something was promised in it, and no count is a year: %s',
  (text, language, day, told) => {
    expect(dates(text, language, day)).toEqual(told);
  },
);

test.each([
  ['The minister will tour factories in Bergen on Monday.', 'en', ['2025-10-20']],
  ['The minister toured factories in Bergen on Monday.', 'en', ['2025-10-13']],
  ['Norway will pay for it, the minister said on Monday.', 'en', ['2025-10-13']],
  ['The factory will build drones that were ordered on Monday.', 'en', ['2025-10-13']],
  ['Міністр відвідає завод у Бергені в понеділок.', 'uk', ['2025-10-20']],
  ['У понеділок міністр відвідає завод у Бергені.', 'uk', ['2025-10-20']],
  ['Міністр відвідав завод у Бергені в понеділок.', 'uk', ['2025-10-13']],
  ['У понеділок міністр заявив, що Норвегія заплатить.', 'uk', ['2025-10-13']],
] as const)('a weekday lies where its verb looks: %s', (text, language, told) => {
  expect(dates(text, language, '2025-10-15')).toEqual(told);
});

test.each([
  'Romania has allocated 16.6 billion euros.',
  'Of 16.6 and 18.1 billion euros it allocated a part.',
  'It may borrow 16.6 to 18.1 billion euros.',
])('no binary fraction is left in a sum: %s', (text) => {
  expect(sentenceOf(text).money[0]?.low).toBe(16_600_000_000);
});
