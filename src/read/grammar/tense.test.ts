import { expect, test } from 'vitest';
import { sentenceOf } from '../testing/passages.ts';
import { type Tense, tenseAt } from './tense.ts';

/** The tense of the word that stands between brackets. */
function tenseOf(marked: string, language: 'en' | 'uk'): Tense {
  const sentence = sentenceOf(marked.replaceAll(/[[\]]/gu, ''), language);
  const word = /\[([^\]]+)\]/u.exec(marked)?.[1] ?? '';
  const at = sentence.tokens.findIndex((token) => token.text === word);
  return tenseAt(sentence, at);
}

test.each<readonly [string, Tense]>([
  ['Norway is to [start] making drones.', 'future'],
  ['The firm will soon [make] drones.', 'future'],
  ['The works ought to [open] in May.', 'future'],
  ['Kyiv and Oslo agreed to [build] drones.', 'future'],
  ['Lithuania wants to [host] the plant.', 'plan'],
  ['They are thinking of [making] radars.', 'plan'],
  ['Greek yards could one day [build] boats.', 'possible'],
  ['The firm has begun to [make] shells.', 'begun'],
  ['The firm has been [assembling] drones.', 'progressive'],
  ['A factory is being [built].', 'progressive'],
  ['The plant was [opened] in May.', 'passive'],
  ['They have [opened] a plant.', 'perfect'],
  ['They [opened] a plant.', 'past'],
  ['A line for [making] drones.', 'gerund'],
])('English: %s is %s', (marked, tense) => {
  expect(tenseOf(marked, 'en')).toBe(tense);
});

test.each<readonly [string, Tense]>([
  ['Норвегія [випускатиме] дрони.', 'future'],
  ['Завод має [запрацювати] навесні.', 'future'],
  ['Завод [запрацює] навесні.', 'future'],
  ['Президент [відвідає] Осло.', 'future'],
  ['Президент [відвідує] Осло.', 'present'],
  ['Міністри [зустрінуться] в Римі.', 'future'],
  ['Литва прагне [розмістити] в себе завод.', 'plan'],
  ['У Литві можуть [складати] дрони.', 'possible'],
  ['Компанія почала [виробляти] снаряди.', 'begun'],
  ['Компанія [зводить] завод.', 'present'],
  ['Завод [будується].', 'progressive'],
  ['Завод [збудовано].', 'passive'],
  ['Завод [відкрили] в травні.', 'past'],
])('Ukrainian: %s is %s', (marked, tense) => {
  expect(tenseOf(marked, 'uk')).toBe(tense);
});
