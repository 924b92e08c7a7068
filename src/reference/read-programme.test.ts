import { expect, test } from 'vitest';
import { readProgramme } from './read-programme.ts';

const written = `id: programme/test
name: {en: Test, uk: Проба}
aim: {en: To test., uk: Перевірити.}
owner: country/UA
announced: 2025-06-21
target:
  subject: target/test
  share: 0.25 %
  meaning: {en: A share., uk: Частка.}
partners: [country/DK, country/NO]
families: [drone]
scopes:
  production:
    name: {en: Production, uk: Виробництво}
    meaning: {en: Money., uk: Гроші.}
    recipients:
      - {subject: line/*, why: {en: Any line., uk: Будь-яка лінія.}}
    flows: []
    excluded: []
  military-aid:
    name: {en: Aid, uk: Допомога}
    meaning: {en: Money., uk: Гроші.}
    table: military-allocations
indicators:
  - {series: ua-share, name: {en: Share, uk: Частка}, definition: {en: A share., uk: Частка.}, percent: true}
vehicles: []
`;

function read(text: string) {
  return readProgramme('programme.yaml', new TextEncoder().encode(text));
}

function rejectionsOf(text: string) {
  const reading = read(text);
  return reading.ok ? [] : reading.rejections;
}

test('reads a programme, its target share also in millionths', () => {
  expect(read(written)).toMatchObject({
    ok: true,
    programme: { id: 'programme/test', target: { share: '0.25 %', millionths: 2500 } },
  });
});

test('what it gives is plain data', () => {
  const reading = read(written);
  if (!reading.ok) throw new Error('not read');
  expect(JSON.parse(JSON.stringify(reading.programme))).toEqual(reading.programme);
});

test('a missing translation is named with its place', () => {
  expect(rejectionsOf(written.replace('{en: To test., uk: Перевірити.}', '{en: To test.}'))).toEqual([
    {
      file: 'programme.yaml',
      line: 3,
      column: 6,
      message: "Expected Ukrainian text as 'uk' of aim, came nothing.",
      remedy: "Add 'uk' to aim.",
    },
  ]);
});

test('an unknown key is named, with the nearest known one', () => {
  expect(rejectionsOf(written.replace('owner:', 'ownr: x\nowner:'))).toMatchObject([
    { line: 4, column: 1, message: "Unknown key 'ownr' of the document.", remedy: "Did you mean 'owner'?" },
  ]);
});

test('a value of another form is told with what came', () => {
  expect(rejectionsOf(written.replace('percent: true', 'percent: yes'))).toMatchObject([
    { line: 25, message: "Expected true or false as indicators[1].percent, came 'yes'." },
  ]);
  expect(rejectionsOf(written.replace('country/NO', 'Norway'))).toMatchObject([
    { line: 10, column: 24, message: "Expected a subject such as country/DK as partners[2], came 'Norway'." },
  ]);
});

test('families and kinds are those of the vocabulary', () => {
  expect(rejectionsOf(written.replace('[drone]', '[drone, dron]'))).toMatchObject([{ line: 11, column: 19 }]);
  expect(
    rejectionsOf(written.replace('excluded: []', 'excluded: [{subject: lin/a, why: {en: x, uk: x}}]')),
  ).toMatchObject([{ line: 19 }]);
});

test('the target is one share', () => {
  for (const share of ['a quarter', 'over 0.25 %', '0.25', '0.2..0.3 %']) {
    expect(rejectionsOf(written.replace('share: 0.25 %', `share: ${share}`))).toMatchObject([{ line: 8 }]);
  }
});

test('a subject may stand in one list of the scope only', () => {
  const twice = written.replace(
    'excluded: []',
    'excluded:\n      - {subject: line/a, why: {en: x, uk: x}}\n      - {subject: line/a, why: {en: x, uk: x}}',
  );
  expect(rejectionsOf(twice)).toMatchObject([{ line: 21, remedy: 'Keep one of the two.' }]);
});
