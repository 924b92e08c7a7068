import type { Words } from '../en/index.ts';
import { counted } from '../plural.ts';

const n = (count: number, one: string, few: string, many: string): string =>
  counted('uk', count, { one, few, many, other: few });

export const why: Words['why'] = {
  title: 'Звідки ця цифра',
  close: 'Закрити',
  back: 'Назад',
  loading: 'Шукаємо …',
  failed: 'Пояснення не надійшло: немає з’єднання або сайт зараз не відповідає. Сторінка лишається, як є.',
  page: 'Відкрити як сторінку',
  method: 'За якими правилами',
  rests: 'На що спирається',
  others: 'Що ще стверджують',
  sumOf: (count) =>
    `Сума, у якій ${n(count, 'складник', 'складники', 'складників')}, кожен із тим, на що він спирається:`,
  nothing: 'За цим не стоїть жодне твердження: реєстр нічого про це не містить.',
  more: (count) => `Ще ${n(count, 'складник', 'складники', 'складників')} на сторінці цієї цифри`,
  leftOut: (count) =>
    `Ще ${n(count, 'складник', 'складники', 'складників')} тут не показано; усі дає інтерфейс для програм.`,
  address: 'Адреса цієї цифри',
  reference: {
    'exchange-rates': 'Обмінний курс',
    gdp: 'Валовий внутрішній продукт',
    'military-allocations': 'Виділена військова допомога',
    'defence-shares': 'Видатки на оборону',
  },
  derived: 'виведено з цифр джерела',
  edition: (edition) => `видання ${edition}`,
};

export const claim: Words['claim'] = {
  saidBy: (who) => `каже ${who}`,
  when: (date) => `датовано: ${date}`,
  cites: (origin) => `посилається на: ${origin}`,
  grade: (source, information) =>
    information === undefined ? `Джерело: ${source}` : `Джерело: ${source}; відомості: ${information}`,
  open: 'Читати у видавця',
  here: 'Усе, взяте з цього джерела',
  noAddress: 'без публічної адреси',
  standing: {
    chosen: 'Обрано',
    agrees: 'Узгоджується',
    differs: 'Різниться',
    denies: 'Заперечує',
    weaker: 'Також сказано',
    replaced: 'Сказано раніше, заступлено новішим',
  },
};

export const record: Words['record'] = {
  claims: 'Що кажуть джерела',
  claimsIntro: 'Яке значення враховано з кожного питання.',
  openRow: 'Розгорніть рядок, щоб побачити всі твердження.',
  namedBy: 'Де згадано',
  mergedFrom: 'Об’єднано з',
};
