import { countryLists } from './countries.ts';
import * as enActors from './en/actors.ts';
import * as enAgreements from './en/agreements.ts';
import * as enAttribution from './en/attribution.ts';
import * as enDates from './en/dates.ts';
import * as enEvents from './en/events.ts';
import * as enFamilies from './en/families.ts';
import * as enFlows from './en/flows.ts';
import * as enHedges from './en/hedges.ts';
import * as enInstruments from './en/instruments.ts';
import * as enLineCues from './en/lineCues.ts';
import * as enLines from './en/lines.ts';
import * as enMeasures from './en/measures.ts';
import * as enMoney from './en/money.ts';
import * as enNumbers from './en/numbers.ts';
import * as enProduction from './en/production.ts';
import * as enSpeech from './en/speech.ts';
import * as enSums from './en/sums.ts';
import * as enTargets from './en/targets.ts';
import * as enVoices from './en/voices.ts';
import { expand, type WordList } from './matcher.ts';
import * as ukActors from './uk/actors.ts';
import * as ukAgreements from './uk/agreements.ts';
import * as ukAttribution from './uk/attribution.ts';
import * as ukDates from './uk/dates.ts';
import * as ukEvents from './uk/events.ts';
import * as ukFamilies from './uk/families.ts';
import * as ukFlows from './uk/flows.ts';
import * as ukHedges from './uk/hedges.ts';
import * as ukInstruments from './uk/instruments.ts';
import * as ukLineCues from './uk/lineCues.ts';
import * as ukLines from './uk/lines.ts';
import * as ukMeasures from './uk/measures.ts';
import * as ukMoney from './uk/money.ts';
import * as ukNumbers from './uk/numbers.ts';
import * as ukProduction from './uk/production.ts';
import * as ukSpeech from './uk/speech.ts';
import * as ukSums from './uk/sums.ts';
import * as ukTargets from './uk/targets.ts';
import * as ukVoices from './uk/voices.ts';

const english = {
  actors: [enActors],
  date: [enDates],
  events: [enEvents],
  families: [enFamilies],
  lines: [enLines, enLineCues],
  measure: [enMeasures, enTargets],
  money: [enMoney],
  number: [enNumbers],
  production: [enProduction],
  speech: [enSpeech, enHedges, enVoices, enAttribution],
  stages: [enAgreements, enInstruments, enFlows, enSums],
};
const ukrainian = {
  actors: [ukActors],
  date: [ukDates],
  events: [ukEvents],
  families: [ukFamilies],
  lines: [ukLines, ukLineCues],
  measure: [ukMeasures, ukTargets],
  money: [ukMoney],
  number: [ukNumbers],
  production: [ukProduction],
  speech: [ukSpeech, ukHedges, ukVoices, ukAttribution],
  stages: [ukAgreements, ukInstruments, ukFlows, ukSums],
};

/** Languages that the reader understands. */
export type ReadLanguage = 'en' | 'uk';

const PAST = /([аиіоуяюї])л\*$/u;
/** A Ukrainian stem of the past ("підписал*") with its masculine ("підписав", "домовився"), which has no "л". */
function withMasculine(patterns: readonly string[]): readonly string[] {
  return patterns.flatMap(expand).flatMap((phrase) => {
    const words = phrase.split(' ');
    if (!words.some((word) => PAST.test(word))) return [phrase];
    const masculine = (ending: string): string =>
      words.map((word) => word.replace(PAST, (_, vowel: string) => `${vowel}${ending}`)).join(' ');
    return [phrase, masculine('в'), masculine('вся')];
  });
}
/** Prepositions that Ukrainian chooses by sound: a phrase with one of them is meant with all. */
const BY_SOUND: readonly (readonly string[])[] = [
  ['з', 'із', 'зі'],
  ['у', 'в'],
  ['і', 'й', 'та'],
];
function bySound(phrase: string): readonly string[] {
  const words = phrase.split(' ');
  const at = words.length < 2 ? -1 : words.findIndex((word) => BY_SOUND.some((all) => all.includes(word)));
  if (at < 0) return [phrase];
  const all = BY_SOUND.find((some) => some.includes(words[at] ?? '')) ?? [];
  return all.map((word) => [...words.slice(0, at), word, ...words.slice(at + 1)].join(' '));
}
const ukrainianForms = (list: WordList): WordList =>
  Object.fromEntries(
    Object.entries(list).map(([value, patterns]) => [value, [...new Set(withMasculine(patterns).flatMap(bySound))]]),
  );

/** All word lists of a language; the topic is `group.list`, for instance `stages.flowStages`. */
export function wordLists(language: ReadLanguage): Readonly<Record<string, WordList>> {
  const files = language === 'en' ? english : ukrainian;
  const lists: Record<string, WordList> = { ...countryLists(language) };
  for (const [group, modules] of Object.entries(files)) {
    for (const [topic, list] of modules.flatMap((module: object) => Object.entries(module as Record<string, WordList>)))
      lists[`${group}.${topic}`] = language === 'uk' ? ukrainianForms(list) : list;
  }
  return lists;
}
