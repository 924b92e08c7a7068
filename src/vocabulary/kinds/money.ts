import { endsOfFlow, kindOfSubject, many, one } from '../property.ts';

export const flow = kindOfSubject(
  'flow',
  {
    label: ['flow of money', 'потік коштів'],
    plural: ['flows of money', 'потоки коштів'],
    meaning: ['Money promised or moved.', 'Обіцяні або сплачені кошти.'],
  },
  {
    name: one(
      'text',
      ['name', 'назва'],
      ['What it is called, where it has a name.', 'Як називається, якщо має назву.'],
    ),
    from: many(endsOfFlow, ['from', 'від кого'], ['Whose money it is.', 'Чиї це кошти.']),
    via: many(endsOfFlow, ['via', 'через кого'], ['Who channels it for others.', 'Хто спрямовує чужі кошти.']),
    to: many(endsOfFlow, ['to', 'кому'], ['Who receives it.', 'Хто їх отримує.']),
    stage: one(
      { code: 'flow stage' },
      ['rung', 'щабель'],
      ['How far the money has come.', 'Наскільки кошти просунулися.'],
    ),
    amount: one('money', ['amount', 'сума'], ['The whole sum.', 'Уся сума.']),
    instrument: one(
      { code: 'flow instrument' },
      ['instrument', 'вид'],
      ['The form in which it moves.', 'Форма, в якій вони рухаються.'],
    ),
    purpose: one('text', ['purpose', 'призначення'], ['What it is for.', 'На що вони призначені.']),
    funds: many(
      { reference: ['line', 'agreement', 'facility', 'programme', 'product', 'delivery'] },
      ['funds', 'фінансує'],
      ['What it pays for.', 'Що за них оплачують.'],
    ),
    covers_years: one(
      'date',
      ['period', 'період'],
      [
        'The years that the sum is for; not the time at which it was promised.',
        'Роки, на які призначено суму; не час обіцянки.',
      ],
    ),
    part_of: one(
      { reference: ['flow', 'programme', 'agreement'] },
      ['part of', 'входить до'],
      ['A larger sum that holds this one; never added to it.', 'Більша сума, що містить цю; їх ніколи не додають.'],
    ),
  },
);

export const target = kindOfSubject(
  'target',
  {
    label: ['target', 'ціль'],
    plural: ['targets', 'цілі'],
    meaning: [
      'Something parties are asked or have agreed to reach.',
      'Те, чого сторони мають досягти на прохання чи за згодою.',
    ],
  },
  {
    who: many(endsOfFlow, ['who', 'хто'], ['Who is to reach it.', 'Хто має її досягти.']),
    measure: one('text', ['measure', 'міра'], ['What is measured.', 'Що вимірюють.']),
    value: one('measure', ['value', 'значення'], ['How much of it.', 'Скільки саме.']),
    by_when: one('date', ['by when', 'до коли'], ['When it is to be reached.', 'Коли її мають досягти.']),
    status: one({ code: 'target status' }, ['status', 'стан'], ['How far it has come.', 'На якому вона етапі.']),
  },
);

export const indicator = kindOfSubject(
  'indicator',
  {
    label: ['indicator', 'показник'],
    plural: ['indicators', 'показники'],
    meaning: [
      'One measured point of a series: the programme’s or of Ukraine’s industry.',
      'Одна виміряна точка ряду: програми чи української промисловості.',
    ],
  },
  {
    series: one(
      'text',
      ['series', 'ряд'],
      ['Slug of the series; one series has one definition.', 'Код ряду; один ряд має одне визначення.'],
    ),
    value: one('measure', ['value', 'значення'], ['What was measured.', 'Що виміряно.']),
    unit: one(
      'text',
      ['unit', 'одиниця'],
      ['Unit of a value that gives none itself.', 'Одиниця значення, яке її не має.'],
    ),
  },
);
