import { actors, kindOfSubject, many, one } from '../property.ts';

export const agreement = kindOfSubject(
  'agreement',
  {
    label: ['agreement', 'домовленість'],
    plural: ['agreements', 'домовленості'],
    meaning: ['Any instrument, from talks to a treaty.', 'Будь-яка домовленість, від перемовин до договору.'],
  },
  {
    name: one(
      'text',
      ['name', 'назва'],
      ['What it is called, where it has a name.', 'Як називається, якщо має назву.'],
    ),
    parties: many(actors, ['parties', 'сторони'], ['Who agrees with whom.', 'Хто з ким домовляється.']),
    instrument: one({ code: 'agreement instrument' }, ['document', 'документ'], ['Its form.', 'Її форма.']),
    stage: one(
      { code: 'agreement stage' },
      ['stage', 'стадія'],
      ['How far it has come.', 'Наскільки вона просунулася.'],
    ),
    signatories: many(
      { reference: ['person', 'party', 'country'] },
      ['signed by', 'підписали'],
      ['Who signed or signs.', 'Хто підписав чи підписує.'],
    ),
    place: one('text', ['place', 'місце'], ['Where it was agreed or signed.', 'Де домовилися чи підписали.']),
    covers: many({ code: 'family' }, ['covers', 'охоплює'], ['Product families.', 'Групи виробів.']),
    programme: one(
      { reference: ['programme'] },
      ['programme', 'програма'],
      ['The programme that it belongs to.', 'Програма, до якої вона належить.'],
    ),
    part_of: one(
      { reference: ['agreement', 'programme'] },
      ['part of', 'входить до'],
      ['A wider agreement.', 'Ширша домовленість.'],
    ),
    expected: one(
      'date',
      ['expected', 'очікувано'],
      ['When the next stage is expected.', 'Коли очікують наступної стадії.'],
    ),
  },
);

export const facility = kindOfSubject(
  'facility',
  {
    label: ['facility', 'майданчик'],
    plural: ['facilities', 'майданчики'],
    meaning: ['A site, never closer than its region.', 'Виробничий майданчик, не точніше ніж до регіону.'],
  },
  {
    name: one(
      'text',
      ['name', 'назва'],
      ['What it is called, where it has a name.', 'Як називається, якщо має назву.'],
    ),
    country: one({ reference: ['country'] }, ['country', 'країна'], ['Where it is.', 'Де він розташований.']),
    region: one(
      'text',
      ['region', 'регіон'],
      [
        'County, province or state, and nothing closer. What is closer is never shown.',
        'Область, провінція чи земля, не точніше. Точніше місце не показують.',
      ],
    ),
    operator: many(actors, ['operator', 'оператор'], ['Who works there.', 'Хто там працює.']),
  },
);

export const line = kindOfSubject(
  'line',
  {
    label: ['production line', 'виробнича лінія'],
    plural: ['production lines', 'виробничі лінії'],
    meaning: [
      'One product family made by one operator, or by several together, in one country.',
      'Одна група виробів, яку один оператор чи кілька разом виробляють в одній країні.',
    ],
  },
  {
    name: one(
      'text',
      ['name', 'назва'],
      ['What it is called, where it has a name.', 'Як називається, якщо має назву.'],
    ),
    product: many({ reference: ['product'], orText: true }, ['product', 'виріб'], ['What is made.', 'Що виробляють.']),
    family: many({ code: 'family' }, ['makes', 'продукція'], ['Product families made.', 'Групи виробів.']),
    operator: many(actors, ['run by', 'виробник'], ['Who makes it.', 'Хто виробляє.']),
    host: one(
      { reference: ['country'] },
      ['country', 'країна'],
      ['The country it stands in.', 'Країна, де розташована лінія.'],
    ),
    facility: one({ reference: ['facility'] }, ['facility', 'майданчик'], ['The site.', 'Виробничий майданчик.']),
    agreement: one(
      { reference: ['agreement'] },
      ['agreement', 'угода'],
      ['What it rests on.', 'На чому вона ґрунтується.'],
    ),
    programme: one(
      { reference: ['programme'] },
      ['programme', 'програма'],
      ['The programme that it belongs to.', 'Програма, до якої вона належить.'],
    ),
    stage: one({ code: 'line stage' }, ['stage', 'стадія'], ['How far it has come.', 'Наскільки вона просунулася.']),
    start_of_production: one(
      'date',
      ['start of production', 'початок виробництва'],
      ['When first products come off the line.', 'Коли з лінії сходять перші вироби.'],
    ),
    capacity: one(
      'measure',
      ['capacity', 'потужність'],
      ['What it could make.', 'Скільки вона здатна виробляти.'],
      'unit/month',
    ),
    output: one('measure', ['output', 'випуск'], ['What it makes.', 'Скільки вона виробляє.'], 'unit/month'),
    recipients: one('sharing', ['goes to', 'отримувачі'], ['Who gets how much.', 'Хто скільки отримує.'], '%'),
    jobs: one('count', ['jobs', 'робочі місця'], ['People employed.', 'Кількість працівників.'], 'person'),
  },
);

export const product = kindOfSubject(
  'product',
  {
    label: ['product', 'виріб'],
    plural: ['products', 'вироби'],
    meaning: ['A named weapon or component.', 'Зброя чи комплектувальна частина з власною назвою.'],
  },
  {
    name: one('text', ['name', 'назва'], ['What it is called.', 'Як він називається.']),
    name_uk: one(
      'text',
      ['Ukrainian name', 'назва українською'],
      ['The name in Ukrainian.', 'Назва українською мовою.'],
    ),
    family: many({ code: 'family' }, ['family', 'група виробів'], ['Where it belongs.', 'До якої групи належить.']),
    maker: many(actors, ['maker', 'виробник'], ['Who makes it.', 'Хто його виробляє.']),
    range: one('quantity', ['range', 'дальність'], ['As published.', 'Як оприлюднено.'], 'km'),
    unit_cost: one('money', ['unit cost', 'вартість одиниці'], ['Price of one.', 'Ціна одного виробу.']),
  },
);
