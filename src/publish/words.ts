import type { Language } from '../values/index.ts';

export interface PublishWords {
  readonly site: (programme: string) => string;
  readonly release: (id: string) => string;
  readonly releases: string;
  readonly releasesIntro: string;
  readonly tracker: string;
  readonly asOf: string;
  readonly ledger: string;
  readonly entry: (sequence: number, hash: string) => string;
  readonly program: string;
  readonly made: string;
  readonly before: string;
  readonly first: string;
  readonly notes: string;
  readonly firstNotes: (counts: Counts) => string;
  readonly otherLedger: string;
  readonly quiet: string;
  readonly since: (day: string, id: string) => string;
  readonly more: (count: number) => string;
  readonly totals: string;
  readonly cite: string;
  readonly files: string;
  readonly filesIntro: string;
  readonly bytes: (kilobytes: string) => string;
  readonly licence: string;
  readonly choose: string;
  readonly absent: string;
  readonly absentHelp: string;
  readonly description: (programme: string) => string;
}

/** What a release holds. */
export interface Counts {
  readonly sources: number;
  readonly partners: number;
  readonly agreements: number;
  readonly lines: number;
}

/** What the pages around the tracker say: releases, the choice of a language, an address that is not there. */
export const publishWords: Readonly<Record<Language, PublishWords>> = {
  en: {
    site: (programme) => `Kuznia, the open record of ${programme}`,
    release: (id) => `Release ${id}`,
    releases: 'Releases',
    releasesIntro: 'Each release stays at its address, with its data, what it rests on and how to cite it.',
    tracker: 'To the tracker',
    asOf: 'As of',
    ledger: 'Rests on',
    entry: (sequence, hash) => `entry ${sequence} of the ledger, SHA-256 ${hash}`,
    program: 'Program',
    made: 'Made',
    before: 'Release before',
    first: 'none, this is the first',
    notes: 'What is new',
    firstNotes: ({ sources, partners, agreements, lines }) =>
      `The first release. Sources: ${sources}; partners: ${partners}; agreements: ${agreements}; production lines: ${lines}.`,
    otherLedger:
      'The release before rests on another ledger, so that what changed since cannot be told entry by entry. Page “Changes” tells what became known when.',
    quiet: 'Nothing that the tracker tells has changed.',
    since: (day, id) => `What changed since ${day}, release ${id}.`,
    more: (count) => `and ${count} more, all of them in changes.json`,
    totals: 'Totals',
    cite: 'How to cite',
    files: 'Files of this release',
    filesIntro: 'They never change. Each is named with its SHA-256.',
    bytes: (kilobytes) => `${kilobytes} KB`,
    licence: 'Evidence and tables: CC BY 4.0. Figures of others under their own terms, each with its source.',
    choose: 'Read in English',
    absent: 'There is nothing at this address',
    absentHelp: 'It may be misspelt, or what it led to has another name by now. Search or start from the overview.',
    description: (programme) =>
      `Partners, agreements, production lines, money and indicators of ${programme}, each figure with the sources it rests on.`,
  },
  uk: {
    site: (programme) => `Кузня, відкритий реєстр програми ${programme}`,
    release: (id) => `Випуск ${id}`,
    releases: 'Випуски',
    releasesIntro:
      'Кожен випуск лишається за своєю адресою: з даними, з тим, на що він спирається, і з тим, як його цитувати.',
    tracker: 'До реєстру',
    asOf: 'Станом на',
    ledger: 'Спирається на',
    entry: (sequence, hash) => `запис ${sequence} реєстру, SHA-256 ${hash}`,
    program: 'Програма',
    made: 'Створено',
    before: 'Попередній випуск',
    first: 'немає, це перший',
    notes: 'Що нового',
    firstNotes: ({ sources, partners, agreements, lines }) =>
      `Перший випуск. Джерела: ${sources}; партнери: ${partners}; угоди: ${agreements}; виробничі лінії: ${lines}.`,
    otherLedger:
      'Попередній випуск спирається на інший реєстр, тож сказати запис за записом, що змінилося, не можна. Що й коли стало відомо, каже сторінка «Зміни».',
    quiet: 'Ніщо з того, про що каже реєстр, не змінилося.',
    since: (day, id) => `Що змінилося від ${day}, випуск ${id}.`,
    more: (count) => `і ще ${count}, усі у файлі changes.json`,
    totals: 'Суми',
    cite: 'Як цитувати',
    files: 'Файли цього випуску',
    filesIntro: 'Вони ніколи не змінюються. Біля кожного його SHA-256.',
    bytes: (kilobytes) => `${kilobytes} КБ`,
    licence: 'Докази й таблиці: CC BY 4.0. Цифри інших авторів на їхніх умовах, кожна з джерелом.',
    choose: 'Читати українською',
    absent: 'За цією адресою нічого немає',
    absentHelp:
      'Можливо, в адресі помилка або те, на що вона вказувала, тепер має іншу назву. Шукайте або почніть з огляду.',
    description: (programme) =>
      `Партнери, угоди, виробничі лінії, гроші й показники програми ${programme}; кожна цифра з джерелами, на які вона спирається.`,
  },
};
