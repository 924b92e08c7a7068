import { codes, kind, list, reference, referenceOrText, row } from './table.ts';

const parties = reference('country', 'party', 'programme', 'person');

export const agreementKind = kind('agreement', ['agreement', 'угода'], ['any instrument, from talks to treaty', 'будь-яка домовленість, від перемовин до договору'], [
  row('name', 'text', ['name', 'назва'], ['what it is called', 'як вона зветься']),
  list('parties', parties, ['parties', 'сторони'], ['who it binds or who talks', 'кого вона зобов’язує або хто веде перемовини']),
  row('instrument', codes('agreement instrument'), ['instrument', 'вид документа'], ['what sort of document', 'який це документ']),
  row('stage', codes('agreement stage'), ['stage', 'стадія'], ['how far it has come', 'наскільки просунулася']),
  list('signatories', reference('person', 'party', 'country'), ['signatories', 'підписанти'], ['who signed', 'хто підписав']),
  row('place', 'text', ['place', 'місце'], ['where it was signed or agreed', 'де підписано чи домовлено']),
  list('covers', codes('family'), ['covers', 'охоплює'], ['product families', 'родини виробів']),
  row('programme', reference('programme'), ['programme', 'програма'], ['programme it belongs to', 'до якої програми належить']),
  row('part_of', reference('agreement', 'programme'), ['part of', 'частина'], ['wider agreement', 'ширша угода']),
  row('expected', 'date', ['expected', 'очікується'], ['date for the next stage', 'дата наступної стадії']),
]);

export const facilityKind = kind('facility', ['facility', 'об’єкт'], ['a site, never closer than its region', 'місце, ніколи не точніше за регіон'], [
  row('name', 'text', ['name', 'назва'], ['what it is called', 'як він зветься']),
  row('country', reference('country'), ['country', 'країна'], ['where it is', 'де він']),
  row('region', 'text', ['region', 'регіон'], ['first-level region', 'регіон першого рівня']),
  list('operator', parties, ['operator', 'оператор'], ['who runs it', 'хто ним керує']),
]);

export const lineKind = kind('line', ['line', 'лінія'], ['a production line: one product family by one operator in one country', 'виробнича лінія: одна родина виробів, один оператор, одна країна'], [
  row('name', 'text', ['name', 'назва'], ['what it is called', 'як вона зветься']),
  list('product', referenceOrText('product'), ['product', 'виріб'], ['what it makes', 'що виробляє']),
  list('family', codes('family'), ['family', 'родина'], ['product family', 'родина виробів']),
  list('operator', parties, ['operator', 'оператор'], ['who runs it', 'хто її веде']),
  row('host', reference('country'), ['host', 'країна розміщення'], ['country where it stands', 'країна, де вона стоїть']),
  row('facility', reference('facility'), ['facility', 'об’єкт'], ['site', 'місце']),
  row('agreement', reference('agreement'), ['agreement', 'угода'], ['agreement it rests on', 'угода, на якій ґрунтується']),
  row('programme', reference('programme'), ['programme', 'програма'], ['programme it belongs to', 'до якої програми належить']),
  row('stage', codes('line stage'), ['stage', 'стадія'], ['how far it has come', 'наскільки просунулася']),
  row('start_of_production', 'date', ['start of production', 'початок виробництва'], ['when the first serial output leaves it', 'коли виходить перша серійна продукція']),
  row('capacity', 'quantity', ['capacity', 'потужність'], ['what it can make', 'скільки може виробляти']),
  row('output', 'quantity', ['output', 'випуск'], ['what it makes', 'скільки виробляє']),
  row('recipients', 'sharing', ['recipients', 'отримувачі'], ['who gets what share', 'кому яка частка']),
  row('jobs', 'count', ['jobs', 'робочі місця'], ['people employed', 'скільки людей працює']),
]);

export const productKind = kind('product', ['product', 'виріб'], ['a named weapon or component', 'названа зброя чи складник'], [
  row('name', 'text', ['name', 'назва'], ['its name', 'його назва']),
  row('name_uk', 'text', ['name in Ukrainian', 'назва українською'], ['its name in Ukrainian', 'його назва українською']),
  list('family', codes('family'), ['family', 'родина'], ['product family', 'родина виробів']),
  list('maker', parties, ['maker', 'виробник'], ['who makes it', 'хто виробляє']),
  row('range', 'quantity', ['range', 'дальність'], ['range as published', 'оприлюднена дальність']),
  row('unit_cost', 'money', ['unit cost', 'ціна одиниці'], ['price of one', 'ціна одного виробу']),
]);
