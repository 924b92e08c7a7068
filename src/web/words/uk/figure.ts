import type { Words } from '../en/index.ts';
import { counted } from '../plural.ts';

const n = (count: number, one: string, few: string, many: string): string =>
  counted('uk', count, { one, few, many, other: few });

export const figure: Words['figure'] = {
  why: 'Звідки ця цифра',
  plan: 'план',
  estimate: 'оцінка',
  possibility: 'можливо',
  denial: 'спростування',
  inferred: 'висновок',
  conflict: 'джерела розходяться',
  denied: 'одне з джерел заперечує',
};

export const legend: Words['legend'] = {
  title: 'Як читати цифри',
  fact: 'Те, про що джерела повідомляють як про факт. Кожна цифра веде до речення, на яке спирається.',
  plan: 'Заплановано, але не зроблено. Так само позначено й те, що лише можливе, зі словом «можливо».',
  estimate: 'Чиясь оцінка, а не повідомлення.',
  conflict: 'Джерела кажуть різне. Одне значення обрано за правилами, решту видно за посиланням із цифри.',
  denied: 'Принаймні одне джерело каже, що це не так.',
  inferred: 'Висновок із мовчання, як-от коли минув строк початку. Жодне джерело цього прямо не каже.',
  unknown: 'Жодне джерело не каже. Це не нуль.',
  zero: 'Джерело каже, що цього немає, або підрахунок дав нуль.',
  withheld: 'Джерело каже, що це є, але не розголошує подробиць.',
  notApplicable: 'Це питання тут не постає.',
};

export const state: Words['state'] = {
  unknown: 'невідомо',
  zero: 'немає',
  withheld: 'не розголошено',
  'not applicable': 'не застосовно',
};

export const rung: Words['rung'] = {
  pledged: 'Обіцяно',
  committed: 'Зобов’язання',
  allocated: 'Виділено',
  disbursed: 'Виплачено',
};

export const rungMeaning: Words['rungMeaning'] = {
  pledged: 'оголошено, нічого не зобов’язує',
  committed: 'за рішенням чи угодою',
  allocated: 'відкладено на певну мету',
  disbursed: 'гроші передано',
};

export const ladder: Words['ladder'] = {
  reached: 'дату не названо',
  planned: 'заплановано',
  undone: 'дату не названо',
  overtaken: 'стадія вже інша',
  passed: 'не повідомлено',
  ahead: 'не досягнуто',
};

export const count: Words['count'] = {
  claims: (count) => n(count, 'твердження', 'твердження', 'тверджень'),
  flows: (count) => n(count, 'грошовий потік', 'грошові потоки', 'грошових потоків'),
};
