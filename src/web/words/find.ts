import { counted } from './plural.ts';

/** Words of the search, in English. */
export const findEn = {
  title: 'Search',
  label: 'Search everything',
  placeholder: 'Search',
  submit: 'Search',
  keys: 'Press / to search',
  series: 'Indicator',
  rule: (id: string) => `Rule ${id}`,
  results: 'Results',
  resultsFor: (query: string) => `Results for “${query}”`,
  intro:
    'Partners, agreements, lines, money, people, sources, indicators and rules, in English or Ukrainian. A word may be unfinished or misspelt.',
  found: (count: number) => counted('en', count, { one: 'result', other: 'results' }),
  firstOf: (shown: number, count: number) => `The best ${shown} of ${count} results. More words narrow them down.`,
  none: 'Nothing has these words at the dates of this page. Try fewer words, or another spelling.',
  someWords: 'Nothing has all of these words. These have some of them:',
  all: (count: number) => `Show all ${count} results`,
  failed: 'The search does not answer. Press Enter to ask on a page of its own.',
};

/** Words of the search, in Ukrainian. */
export const findUk: typeof findEn = {
  title: 'Пошук',
  label: 'Пошук усюди',
  placeholder: 'Пошук',
  submit: 'Шукати',
  keys: 'Натисніть /, щоб шукати',
  series: 'Показник',
  rule: (id) => `Правило ${id}`,
  results: 'Результати',
  resultsFor: (query) => `Результати пошуку «${query}»`,
  intro:
    'Партнери, угоди, лінії, гроші, люди, джерела, показники й правила, українською чи англійською. Слово можна не дописати або написати з помилкою.',
  found: (count) => counted('uk', count, { one: 'збіг', few: 'збіги', many: 'збігів', other: 'збігу' }),
  firstOf: (shown, count) => `Найкращі ${shown} з ${count}. Додайте слів, щоб звузити пошук.`,
  none: 'На дати цієї сторінки нічого не знайдено. Спробуйте менше слів або інше написання.',
  someWords: 'Усіх цих слів разом ніде немає. Ось де є деякі з них:',
  all: (count) => `Показати всі: ${count}`,
  failed: 'Пошук не відповідає. Натисніть Enter, щоб шукати на окремій сторінці.',
};
