import type { Words } from '../en/index.ts';
import { counted } from '../plural.ts';

const n = (count: number, one: string, few: string, many: string): string =>
  counted('uk', count, { one, few, many, other: few });

export const sources: Words['sources'] = {
  intro:
    'Усі документи, на яких ґрунтується цей реєстр, найновіші спершу. Назви подано англійською. Оцінка — це надійність джерела: від A, надійне, до E, ненадійне; F — оцінити неможливо.',
  choices: 'Знайти джерела',
  text: 'Слова в назві',
  publisher: 'Видавець',
  anybody: 'усі',
  found: (found, all) =>
    found === all ? n(all, 'джерело', 'джерела', 'джерел') : `${found} з ${n(all, 'джерела', 'джерел', 'джерел')}`,
  none: 'На ці дати жодного джерела не було відомо.',
  noneChosen: 'Жодне джерело не підходить. Спробуйте менше слів або інші умови.',
  title: 'Джерело',
  published: 'Оприлюднено',
  kind: 'Вид',
  grade: 'Оцінка',
  claims: 'Твердження',
};

export const source: Words['source'] = {
  publisher: 'Видавець',
  published: 'Оприлюднено',
  address: 'Адреса',
  language: 'Мова',
  kind: 'Вид',
  reliability: 'Надійність',
  cites: 'Посилається на',
  intro: 'Усе, що стверджує документ. Назва й примітки — наші, англійською.',
};
