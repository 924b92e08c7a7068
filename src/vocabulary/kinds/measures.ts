import { codes, kind, list, reference, referenceOrText, row } from './table.ts';

const anyone = reference('country', 'party', 'programme', 'person', 'line', 'facility', 'agreement', 'flow');

export const flowKind = kind('flow', ['flow', 'потік'], ['money promised or moved', 'обіцяні чи передані гроші'], [
  row('name', 'text', ['name', 'назва'], ['what it is called', 'як він зветься']),
  list('from', anyone, ['from', 'від'], ['whose money it is', 'чиї це гроші']),
  list('via', anyone, ['via', 'через'], ['who channels it', 'хто їх проводить']),
  list('to', anyone, ['to', 'до'], ['who gets it', 'хто їх отримує']),
  row('stage', codes('flow stage'), ['rung', 'щабель'], ['rung of the ladder that the source speaks of', 'щабель, про який каже джерело']),
  row('amount', 'money', ['amount', 'сума'], ['the sum, in its own currency', 'сума у власній валюті']),
  row('instrument', codes('flow instrument'), ['instrument', 'інструмент'], ['grant, loan or other', 'грант, позика чи інше']),
  row('purpose', 'text', ['purpose', 'призначення'], ['what it is for, in own words', 'на що, власними словами']),
  list('funds', reference('line', 'agreement', 'facility', 'programme'), ['funds', 'фінансує'], ['line or agreement it pays for', 'лінія чи угода, за яку платять']),
  row('covers_years', 'date', ['covers years', 'роки'], ['period that the sum is for', 'проміжок, на який дано суму']),
  row('part_of', reference('flow', 'programme', 'agreement'), ['part of', 'частина'], ['wider sum that it belongs to', 'ширша сума, до якої належить']),
]);

export const targetKind = kind('target', ['target', 'ціль'], ['something parties are asked or have agreed to reach', 'те, чого сторін просять або вони погодилися досягти'], [
  list('who', anyone, ['who', 'хто'], ['who is to reach it', 'хто має досягти']),
  row('measure', 'text', ['measure', 'міра'], ['what is measured', 'що вимірюють']),
  row('value', 'measure', ['value', 'значення'], ['the figure to reach', 'якого значення досягти']),
  row('by_when', 'date', ['by when', 'до коли'], ['until when', 'до якого часу']),
  row('status', codes('target status'), ['status', 'стан'], ['asked, agreed or met', 'запитано, погоджено чи досягнуто']),
]);

export const indicatorKind = kind('indicator', ['indicator', 'показник'], ['a measured quantity of the programme or of Ukraine’s industry', 'виміряна величина програми чи промисловості України'], [
  row('series', 'text', ['series', 'ряд'], ['series (one definition) that the point belongs to', 'ряд (одне означення), до якого належить точка']),
  row('value', 'measure', ['value', 'значення'], ['the figure', 'цифра']),
  row('unit', 'text', ['unit', 'одиниця'], ['unit of the figure', 'одиниця цифри']),
]);

export const deliveryKind = kind('delivery', ['delivery', 'постачання'], ['output handed over', 'передана продукція'], [
  list('product', referenceOrText('product'), ['product', 'виріб'], ['what was handed over', 'що передано']),
  list('family', codes('family'), ['family', 'родина'], ['product family', 'родина виробів']),
  row('quantity', 'quantity', ['quantity', 'кількість'], ['how many', 'скільки']),
  list('from', anyone, ['from', 'від'], ['who hands over', 'хто передає']),
  list('to', anyone, ['to', 'до'], ['who receives', 'хто отримує']),
]);
