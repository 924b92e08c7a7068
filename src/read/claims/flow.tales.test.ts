import { expect, test } from 'vitest';
import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { claimsIn } from '../testing/claims.ts';

/** Two sentences on money, with the rung and the giver of each sum. */
const TALES: readonly (readonly [ReadLanguage, string, readonly string[]])[] = [
  [
    'en',
    'Sweden has unveiled its twentieth package of military aid. At 1.6 billion kronor, it is among the larger ones.',
    ['pledge SE'],
  ],
  ['en', 'The Danish minister spoke of a new package for Kyiv. Its value is put at 200 million kroner.', ['pledge DK']],
  [
    'en',
    'Norway set aside 6.5 billion kroner for drones. Two billion of this goes to makers in Ukraine.',
    ['allocation NO', 'allocation NO'],
  ],
  ['en', 'Germany promised two billion euros. 500 million of that is for PURL.', ['pledge DE', 'pledge DE']],
  [
    'en',
    'EU leaders agreed on a loan of 90 billion euros. Two thirds, 60 billion, is for defence; the rest, 30 billion, for the budget.',
    ['commitment EU', 'commitment EU', 'commitment EU'],
  ],
  ['en', 'Finland placed an order with Insta for drones. The order is worth 24 million euros.', ['commitment FI']],
  ['en', 'Latvia is buying drones from seven makers. They cost the state four million euros.', ['commitment LV']],
  [
    'en',
    'Denmark gave Ukraine 16.5 billion kroner last year. The year before it had been almost 19 billion.',
    ['disbursement DK', 'disbursement DK'],
  ],
  [
    'en',
    'Denmark will give 9.4 billion kroner next year. In 2027 it will be seven billion.',
    ['pledge DK', 'pledge DK'],
  ],
  [
    'en',
    'Through the Danish model Ukraine received 1.2 billion euros this year. Another half a billion is to come by December.',
    ['disbursement danish-model-donors', 'pledge danish-model-donors'],
  ],
  [
    'en',
    'The Netherlands bought drones for 500 million euros in June. Before that, in October, it had earmarked 400 million for joint development.',
    ['commitment NL', 'allocation NL'],
  ],
  [
    'en',
    'Spain will provide one billion euros in military aid in 2026. A package of 615 million euros is to come first, with 100 million set aside for PURL.',
    ['pledge ES', 'pledge ES', 'allocation ES'],
  ],
  [
    'en',
    'Britain signed a contract worth 1.6 billion pounds with Thales. The first 1.16 billion pounds is already committed.',
    ['commitment GB', 'commitment GB'],
  ],
  [
    'en',
    'Belgium set 977 million euros aside for military aid this year. Of this, 100 million has been spent on F-16 spares.',
    ['allocation BE', 'disbursement BE'],
  ],
  [
    'en',
    'Norway backs the Danish model. To it Oslo gave 500 million kroner last year and 1.1 billion this year.',
    ['disbursement NO', 'disbursement NO'],
  ],
  ['en', 'Iceland, too, has joined. It is to put 15 million dollars into the scheme.', ['pledge IS']],
  [
    'en',
    'Sweden announced aid. The package comes out of the frame of 40 billion kronor reserved for this year.',
    ['allocation SE'],
  ],
  [
    'en',
    'Canada supports Ukraine. Ottawa has delivered military aid to the tune of 6.5 billion Canadian dollars so far.',
    ['disbursement CA'],
  ],
  ['uk', 'Швеція представила двадцятий пакет військової допомоги. Його вартість – 1,6 млрд крон.', ['pledge SE']],
  [
    'uk',
    'Норвегія відклала на дрони 6,5 млрд крон. Два мільярди з них підуть українським виробникам.',
    ['allocation NO', 'allocation NO'],
  ],
  ['uk', 'Німеччина пообіцяла два мільярди євро. З них 500 мільйонів – на PURL.', ['pledge DE', 'pledge DE']],
  ['uk', 'Фінляндія замовила дрони в компанії Insta. Замовлення коштує 24 млн євро.', ['commitment FI']],
  [
    'uk',
    'Торік Данія дала Україні 16,5 млрд крон. Позаторік було майже 19 мільярдів.',
    ['disbursement DK', 'disbursement DK'],
  ],
  ['uk', 'Наступного року Данія дасть 9,4 млрд крон. 2027-го буде сім мільярдів.', ['pledge DK', 'pledge DK']],
  [
    'uk',
    'За «данською моделлю» Україна отримала цього року 1,2 млрд євро. До грудня має надійти ще пів мільярда.',
    ['disbursement danish-model-donors', 'pledge danish-model-donors'],
  ],
  [
    'uk',
    'Країни ЄС домовилися про позику на 90 млрд євро. Дві третини, 60 млрд, підуть на оборону.',
    ['commitment EU', 'commitment EU'],
  ],
  [
    'uk',
    'Бельгія відклала на військову допомогу 977 млн євро. З цих коштів 100 млн уже витратили на запчастини.',
    ['allocation BE', 'disbursement BE'],
  ],
  [
    'uk',
    'Литва виділяє 30 млн євро на системи Patriot. У березні вона вже оголосила про 20 млн для української промисловості.',
    ['allocation LT', 'allocation LT'],
  ],
  ['uk', 'Латвія купує дрони в семи виробників. Обійдуться вони в чотири мільйони євро.', ['commitment LV']],
  [
    'uk',
    'Нідерланди замовили дрони на 500 млн євро. А ще раніше, у жовтні, країна виділила 400 млн на спільну розробку.',
    ['commitment NL', 'allocation NL'],
  ],
];

test.each(TALES)('%s: %s', (language, text, expected) => {
  const told = claimsIn(text, language, '2025-11-20')
    .filter((claim) => claim.kind === 'flow')
    .map((claim) => `${claim.stage} ${String(claim.from).replace(/^.*\//u, '')}`);
  expect(told).toEqual(expected);
});
