import { actors, kindOfSubject, many, one } from '../property.ts';

export const programme = kindOfSubject(
  'programme',
  {
    label: ['programme', 'програма'],
    plural: ['programmes', 'програми'],
    meaning: ['An initiative such as Build with Ukraine.', 'Ініціатива на зразок Build with Ukraine.'],
  },
  {
    name: one('text', ['name', 'назва'], ['What it is called.', 'Як вона називається.']),
    aim: one('text', ['aim', 'мета'], ['What it is for.', 'Для чого вона.']),
    owner: many(actors, ['owner', 'власник'], ['Who runs it.', 'Хто нею керує.']),
    started: one('date', ['started', 'початок'], ['When it began.', 'Коли вона почалася.']),
  },
);

export const country = kindOfSubject(
  'country',
  {
    label: ['country', 'країна'],
    plural: ['countries', 'країни'],
    meaning: [
      'A country by its code of ISO 3166-1 alpha-2; `EU` and `NATO` for the organisations.',
      'Країна за кодом ISO 3166-1 alpha-2; `EU` та `NATO` — для організацій.',
    ],
  },
  { name: one('text', ['name', 'назва'], ['What it is called.', 'Як вона називається.']) },
);

export const party = kindOfSubject(
  'party',
  {
    label: ['organisation', 'організація'],
    plural: ['organisations', 'організації'],
    meaning: ['A government body, company, fund or organisation.', 'Державний орган, компанія, фонд чи організація.'],
  },
  {
    name: one('text', ['name', 'назва'], ['What it is called.', 'Як вона називається.']),
    name_uk: one(
      'text',
      ['Ukrainian name', 'назва українською'],
      ['The name in Ukrainian.', 'Назва українською мовою.'],
    ),
    type: one({ code: 'party type' }, ['type', 'тип'], ['What sort of party it is.', 'Якого типу ця організація.']),
    country: one({ reference: ['country'] }, ['country', 'країна'], ['Where it is at home.', 'Де вона розташована.']),
    part_of: one(
      { reference: ['party', 'country', 'programme'] },
      ['part of', 'входить до'],
      ['What it belongs to.', 'До чого вона належить.'],
    ),
  },
);

export const person = kindOfSubject(
  'person',
  {
    label: ['person', 'особа'],
    plural: ['persons', 'особи'],
    meaning: ['Someone who is cited or signs.', 'Той, кого цитують або хто підписує.'],
  },
  {
    name: one('text', ['name', 'ім’я'], ['What the person is called.', 'Як звати особу.']),
    name_uk: one('text', ['Ukrainian name', 'ім’я українською'], ['The name in Ukrainian.', 'Ім’я українською мовою.']),
    role: one('text', ['role', 'посада'], ['The office held at the time.', 'Посада на той час.']),
    of: many(
      { reference: ['party', 'country', 'programme'] },
      ['of', 'де'],
      ['Whose office that is.', 'Де особа обіймає посаду.'],
    ),
  },
);
