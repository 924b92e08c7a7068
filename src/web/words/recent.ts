import type { Language } from '../../values/index.ts';
import { counted } from './plural.ts';

interface RecentWords {
  readonly title: string;
  readonly intro: (since: string) => string;
  readonly none: (since: string) => string;
  /** After a quiet period: when something last became known, and the way there. */
  readonly latest: (day: string) => string;
  readonly toLatest: string;
  readonly fresh: string;
  /** Between what was and what is, for those who hear the page. */
  readonly becomes: string;
  readonly noLonger: string;
  readonly later: (days: number) => string;
  readonly earlier: (days: number) => string;
  readonly more: (count: number) => string;
  /** After the names of some sources. */
  readonly andMore: (count: number) => string;
  readonly all: string;
}

/** The date ends in "р.": a second full stop would be one too many. */
const stop = (date: string): string => `${date.replace(/\.$/, '')}.`;

const dayWord = (days: number): string => counted('uk', days, { one: 'день', few: 'дні', many: 'днів', other: 'дня' });

/** What the overview says of the last thirty days. */
export const recentWords: Readonly<Record<Language, RecentWords>> = {
  en: {
    title: 'What changed in the last 30 days',
    intro: (since) => `What became known after ${since}.`,
    none: (since) =>
      `Nothing that this ledger holds became known after ${since}. That does not mean that nothing happened.`,
    latest: (day) => `The latest source that it holds is of ${day}.`,
    toLatest: 'What changed in the 30 days up to then',
    fresh: 'new',
    becomes: 'then',
    noLonger: 'no longer stated',
    later: (days) => `${counted('en', days, { one: 'day', other: 'days' })} later`,
    earlier: (days) => `${counted('en', days, { one: 'day', other: 'days' })} earlier`,
    more: (count) => `${count} more`,
    andMore: (count) => `and ${count} more`,
    all: 'All changes, in brief and in full',
  },
  uk: {
    title: 'Що змінилося за останні 30 днів',
    intro: (since) => `Що стало відомо після ${stop(since)}`,
    none: (since) =>
      `Після ${since} не стало відомо нічого, що є в цьому реєстрі. Це не означає, що нічого не сталося.`,
    latest: (day) => `Найновіше джерело в реєстрі — від ${stop(day)}`,
    toLatest: 'Що змінилося за 30 днів до того дня',
    fresh: 'нове',
    becomes: 'потім',
    noLonger: 'більше не згадують',
    later: (days) => `на ${dayWord(days)} пізніше`,
    earlier: (days) => `на ${dayWord(days)} раніше`,
    more: (count) => `ще ${count}`,
    andMore: (count) => `та ще ${count}`,
    all: 'Усі зміни, коротко й докладно',
  },
};
