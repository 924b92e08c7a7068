import { countryLists } from './countries.ts';
import * as enActors from './en/actors.ts';
import * as enDates from './en/dates.ts';
import * as enEvents from './en/events.ts';
import * as enFamilies from './en/families.ts';
import * as enMeasures from './en/measures.ts';
import * as enMoney from './en/money.ts';
import * as enNumbers from './en/numbers.ts';
import * as enProduction from './en/production.ts';
import * as enSpeech from './en/speech.ts';
import * as enStages from './en/stages.ts';
import type { WordList } from './matcher.ts';
import * as ukActors from './uk/actors.ts';
import * as ukDates from './uk/dates.ts';
import * as ukEvents from './uk/events.ts';
import * as ukFamilies from './uk/families.ts';
import * as ukMeasures from './uk/measures.ts';
import * as ukMoney from './uk/money.ts';
import * as ukNumbers from './uk/numbers.ts';
import * as ukProduction from './uk/production.ts';
import * as ukSpeech from './uk/speech.ts';
import * as ukStages from './uk/stages.ts';

const english = {
  actors: enActors,
  date: enDates,
  events: enEvents,
  families: enFamilies,
  measure: enMeasures,
  money: enMoney,
  number: enNumbers,
  production: enProduction,
  speech: enSpeech,
  stages: enStages,
};
const ukrainian = {
  actors: ukActors,
  date: ukDates,
  events: ukEvents,
  families: ukFamilies,
  measure: ukMeasures,
  money: ukMoney,
  number: ukNumbers,
  production: ukProduction,
  speech: ukSpeech,
  stages: ukStages,
};

/** Languages that the reader understands. */
export type ReadLanguage = 'en' | 'uk';

/** All word lists of a language; the topic is `file.list`, for instance `stages.flowStages`. */
export function wordLists(language: ReadLanguage): Readonly<Record<string, WordList>> {
  const files = language === 'en' ? english : ukrainian;
  const lists: Record<string, WordList> = { ...countryLists(language) };
  for (const [file, topics] of Object.entries(files)) {
    for (const [topic, list] of Object.entries(topics as Record<string, WordList>)) lists[`${file}.${topic}`] = list;
  }
  return lists;
}
