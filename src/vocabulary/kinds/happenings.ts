import { actors, endsOfFlow, kindOfSubject, many, one } from '../property.ts';

export const delivery = kindOfSubject(
  'delivery',
  {
    label: ['delivery', 'постачання'],
    plural: ['deliveries', 'постачання'],
    meaning: ['Output handed over.', 'Передана продукція.'],
  },
  {
    product: many(
      { reference: ['product'], orText: true },
      ['product', 'виріб'],
      ['What is handed over.', 'Що передають.'],
    ),
    family: many({ code: 'family' }, ['family', 'група виробів'], ['Product families.', 'Групи виробів.']),
    quantity: one('measure', ['quantity', 'кількість'], ['How much.', 'Скільки.'], 'unit'),
    from: many(endsOfFlow, ['from', 'від кого'], ['Who hands it over.', 'Хто передає.']),
    to: many(endsOfFlow, ['to', 'кому'], ['Who receives it.', 'Хто отримує.']),
  },
);

export const event = kindOfSubject(
  'event',
  {
    label: ['event', 'подія'],
    plural: ['events', 'події'],
    meaning: ['Context: a strike, a summit, a decision, a law.', 'Контекст: удар, саміт, рішення, закон.'],
  },
  {
    type: one(
      'text',
      ['type', 'тип'],
      ['In a word: strike, summit, decision, law …', 'Одним словом: удар, саміт, рішення, закон …'],
    ),
    summary: one('text', ['summary', 'зміст'], ['What happened, in own words.', 'Що сталося, власними словами.']),
    parties: many(actors, ['parties', 'учасники'], ['Whom it concerns.', 'Кого це стосується.']),
    place: one(
      'text',
      ['place', 'місце'],
      ['Where, not closer than a region for a site.', 'Де; для майданчика не точніше ніж регіон.'],
    ),
  },
);
