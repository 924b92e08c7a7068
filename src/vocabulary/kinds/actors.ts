import { codes, kind, list, reference, row } from './table.ts';

export const programmeKind = kind('programme', ['programme', 'програма'], ['an initiative such as Build with Ukraine', 'ініціатива, як-от Build with Ukraine'], [
  row('name', 'text', ['name', 'назва'], ['what it is called', 'як вона зветься']),
  row('aim', 'text', ['aim', 'мета'], ['what it is for, in own words', 'для чого вона, власними словами']),
  list('owner', reference('country', 'party', 'programme'), ['owner', 'власник'], ['who runs it', 'хто її веде']),
  row('started', 'date', ['started', 'початок'], ['when it began', 'коли почалася']),
]);

export const countryKind = kind('country', ['country', 'країна'], ['ISO 3166-1 alpha-2; EU and NATO for the organisations', 'код ISO 3166-1 alpha-2; EU та NATO для організацій'], [
  row('name', 'text', ['name', 'назва'], ['its name', 'її назва']),
]);

export const partyKind = kind('party', ['party', 'сторона'], ['a government body, company, fund or organisation', 'орган влади, компанія, фонд чи організація'], [
  row('name', 'text', ['name', 'назва'], ['its name', 'її назва']),
  row('name_uk', 'text', ['name in Ukrainian', 'назва українською'], ['its name in Ukrainian', 'її назва українською']),
  row('type', codes('party type'), ['type', 'вид'], ['what it is', 'що це']),
  list('country', reference('country'), ['country', 'країна'], ['where it belongs', 'звідки вона']),
  list('part_of', reference('party', 'country', 'programme'), ['part of', 'частина'], ['what it belongs to', 'до чого належить']),
]);

export const personKind = kind('person', ['person', 'особа'], ['someone who is cited or signs', 'той, кого цитують або хто підписує'], [
  row('name', 'text', ['name', 'ім’я'], ['the person’s name', 'ім’я особи']),
  row('name_uk', 'text', ['name in Ukrainian', 'ім’я українською'], ['the name in Ukrainian', 'ім’я українською']),
  row('role', 'text', ['role', 'посада'], ['office held', 'яку посаду обіймає']),
  list('of', reference('party', 'country', 'programme'), ['of', 'звідки'], ['party or country', 'сторона чи країна']),
]);

export const eventKind = kind('event', ['event', 'подія'], ['context: a strike, a summit, a decision, a law', 'тло: удар, саміт, рішення, закон'], [
  row('type', 'text', ['type', 'вид'], ['what sort of event', 'якого роду подія']),
  row('summary', 'text', ['summary', 'зміст'], ['one line in own words', 'один рядок власними словами']),
  list('parties', reference('country', 'party', 'person', 'programme'), ['parties', 'сторони'], ['who took part', 'хто брав участь']),
  row('place', 'text', ['place', 'місце'], ['where it was held', 'де відбулася']),
]);
