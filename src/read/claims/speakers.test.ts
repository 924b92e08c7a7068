import { expect, test } from 'vitest';
import { claimsIn } from '../testing/claims.ts';

const speakers = (text: string, language: 'en' | 'uk' = 'en') => claimsIn(text, language).map((claim) => claim.by);

test('who speaks goes on speaking in the paragraph', () => {
  expect(
    speakers('Norway has set aside 90 million euros, Tore Sandvik said. Another 20 million euros were paid in May.'),
  ).toEqual(['person/tore-sandvik', 'person/tore-sandvik']);
});

test('what was signed is not put into the mouth of who spoke before', () => {
  expect(
    speakers(
      'Norway has set aside 90 million euros, Tore Sandvik said. Ukraine and Norway signed a memorandum in April.',
    ),
  ).toEqual(['person/tore-sandvik', undefined]);
});

test('in turned speech nobody before the verb speaks', () => {
  expect(
    speakers('Україна готова виробляти дрони разом з італійською Leonardo, заявив міністр Андрій Сибіга.', 'uk'),
  ).toEqual(['person/andrii-sybiha']);
});

test('"the ministry" is the one that was named in full', () => {
  expect(
    speakers(
      "Iceland's foreign ministry reported aid of 13 million euros. The ministry said that 2 million euros were paid in May.",
    ),
  ).toEqual(['party/icelandic-ministry-for-foreign-affairs', 'party/icelandic-ministry-for-foreign-affairs']);
});

test('a capital that speaks is its government', () => {
  expect(speakers('Copenhagen announced that it would give 20 million euros.')).toEqual(['party/danish-government']);
});
