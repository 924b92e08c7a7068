import { expect, test } from 'vitest';
import { tokenise } from '../text/tokens.ts';
import { type ReadLanguage, wordLists } from './lexicon.ts';
import { compile, expand, find, type Matcher } from './matcher.ts';

const matchers: Readonly<Record<ReadLanguage, Matcher>> = {
  en: compile(wordLists('en')),
  uk: compile(wordLists('uk')),
};

/** Values that a topic's phrases give in a text. */
function values(language: ReadLanguage, topic: string, text: string): readonly string[] {
  return (find(matchers[language], tokenise(text)).get(topic) ?? []).map((hit) => hit.value);
}

for (const language of ['en', 'uk'] as const) {
  for (const [topic, list] of Object.entries(wordLists(language))) {
    test(`${language} ${topic}: every phrase is found where it stands`, () => {
      for (const [value, patterns] of Object.entries(list)) {
        for (const phrase of patterns.flatMap(expand)) {
          const text = phrase.replaceAll('…', '').replaceAll('*', '').replace(/\s+/gu, ' ');
          expect(values(language, topic, text).length, `${value}: ${phrase}`).toBeGreaterThan(0);
        }
      }
    });
  }
}

const examples: readonly (readonly [ReadLanguage, string, string, readonly string[]])[] = [
  ['en', 'country.name', 'Norway, the United Kingdom and South Korea', ['NO', 'GB', 'KR']],
  ['en', 'country.adjective', 'a Polish firm will polish it', ['PL']],
  ['en', 'country.capital', 'Oslo told Kyiv', ['NO', 'UA']],
  ['uk', 'country.name', 'в Данії, з Великою Британією, до Сполучених Штатів і для Литви', ['DK', 'GB', 'US', 'LT']],
  ['uk', 'country.adjective', 'шведського уряду й фінськими заводами', ['SE', 'FI']],
  ['uk', 'country.capital', 'з Гаагою, у Празі, Києва', ['NL', 'CZ', 'UA']],
  ['en', 'number.scales', '3 billion and 4bn', ['1000000000', '1000000000']],
  ['uk', 'number.scales', 'три мільярди, 5 млн, 7 тисяч', ['1000000000', '1000000', '1000']],
  ['en', 'number.comparators', 'no fewer than ten, up to five, nearly six', ['at least', 'up to', 'about']],
  ['uk', 'number.comparators', 'більш ніж десять, щонайменше п’ять, майже шість', ['over', 'at least', 'about']],
  ['en', 'money.currencies', 'Danish kroner, zlotys, Canadian dollars', ['DKK', 'PLN', 'CAD']],
  ['uk', 'money.currencies', 'гривень, шведських крон, фунтів стерлінгів', ['UAH', 'SEK', 'GBP']],
  [
    'en',
    'families.families',
    'sea drones, howitzers and solid rocket fuel',
    ['unmanned surface vessel', 'artillery system', 'rocket propellant'],
  ],
  [
    'uk',
    'families.families',
    'ударні безпілотники, снаряди й міномети',
    ['strike drone', 'artillery ammunition', 'mortar'],
  ],
  ['en', 'stages.flowStages', 'set 60 million aside', ['allocation']],
  ['en', 'stages.flowStages', 'has handed over', ['disbursement']],
  ['uk', 'stages.flowStages', 'виділила, зобов’язалася, переказав', ['allocation', 'commitment', 'disbursement']],
  [
    'en',
    'stages.instruments',
    'a letter of intent and two memorandums',
    ['letter of intent', 'memorandum of understanding'],
  ],
  ['uk', 'stages.instruments', 'листа про наміри, спільне підприємство', ['letter of intent', 'joint venture']],
  ['en', 'stages.agreementStages', 'the pact entered into force', ['in force']],
  ['uk', 'stages.agreementStages', 'угода набула чинності; тривають переговори', ['in force', 'talks', 'talks']],
  ['en', 'production.lineStages', 'they broke ground', ['under construction']],
  ['uk', 'production.lineStages', 'завод зводять', ['under construction']],
  ['en', 'date.relative', 'last month and next year', ['month -1', 'year 1']],
  ['uk', 'date.relative', 'торік, цього місяця', ['year -1', 'month 0']],
  ['en', 'speech.modalities', 'it might come', ['possibility']],
  ['uk', 'speech.modalities', 'можливо', ['possibility']],
  ['en', 'speech.offices', 'the defence secretary', ['defence minister']],
  ['uk', 'speech.offices', 'міністра оборони', ['defence minister']],
  ['en', 'measure.series', "the army's needs", ['domestic share of needs']],
  ['uk', 'measure.series', 'частка вітчизняних боєприпасів', ['domestic share of ammunition']],
  ['en', 'events.events', 'the NATO summit', ['summit']],
  ['uk', 'events.events', 'оборонний форум', ['summit']],
  ['en', 'actors.programmes', 'under Build with Ukraine', ['programme/build-with-ukraine']],
  ['uk', 'actors.programmes', 'коаліції дронів', ['programme/drone-coalition']],
];

test.each(examples)('%s %s in "%s"', (language, topic, text, expected) => {
  expect(values(language, topic, text)).toEqual(expected);
});

test('words that only look like a phrase are left alone', () => {
  expect(values('en', 'country.name', 'turkey with us at it')).toEqual([]);
  expect(values('uk', 'country.name', 'даний литий')).toEqual([]);
});
