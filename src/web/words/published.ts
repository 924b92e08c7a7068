import type { Language } from '../../values/index.ts';

interface PublishedWords {
  readonly latest: string;
  readonly releases: string;
  readonly withoutScripts: string;
  readonly files: string;
  readonly filesIntro: string;
  readonly list: readonly { readonly path: string; readonly text: string }[];
  /** Said where a file for the dates and choices of a page could not be made in the browser. */
  readonly chosen: string;
}

/** What pages say of themselves where they are a copy with no server behind it. */
export const publishedWords: Readonly<Record<Language, PublishedWords>> = {
  en: {
    latest: 'As of the latest release',
    releases: 'Releases: what these pages rest on, and how to cite them',
    withoutScripts:
      'Without scripts this site shows each page as of its latest release, in its own order. Other dates, sorting, filters, further pages of long lists and the search need scripts.',
    files: 'The whole record as files',
    filesIntro: 'As of the latest release. Each release keeps its own tables at an address that does not change.',
    list: [
      { path: '/data/account.json', text: 'The whole account as JSON.' },
      { path: '/data/datapackage/datapackage.json', text: 'Tables as CSV, described by a data package.' },
      { path: '/data/sqlite/account.sqlite', text: 'The same tables in one SQLite file.' },
      { path: '/data/followthemoney/entities.ftm.json', text: 'Entities of FollowTheMoney, one a line.' },
      { path: '/data/prov/provenance.jsonld', text: 'Where every figure comes from, as PROV-O in JSON-LD.' },
      { path: '/manifest.json', text: 'Every file of this site with its SHA-256.' },
      { path: '/CITATION.cff', text: 'How to cite the latest release.' },
    ],
    chosen:
      'The file could not be made here. For these dates and choices it is to be had on a tracker with a server, or by “kuznia export”.',
  },
  uk: {
    latest: 'Станом на останній випуск',
    releases: 'Випуски: на що спираються ці сторінки і як їх цитувати',
    withoutScripts:
      'Без скриптів цей сайт показує кожну сторінку станом на останній випуск, у її власному порядку. Інші дати, сортування, відбір, наступні сторінки довгих списків і пошук потребують скриптів.',
    files: 'Увесь реєстр файлами',
    filesIntro: 'Станом на останній випуск. Кожен випуск зберігає свої таблиці за адресою, що не змінюється.',
    list: [
      { path: '/data/account.json', text: 'Увесь стан як JSON.' },
      { path: '/data/datapackage/datapackage.json', text: 'Таблиці CSV, описані пакетом даних.' },
      { path: '/data/sqlite/account.sqlite', text: 'Ті самі таблиці в одному файлі SQLite.' },
      { path: '/data/followthemoney/entities.ftm.json', text: 'Сутності FollowTheMoney, по одній у рядку.' },
      { path: '/data/prov/provenance.jsonld', text: 'Звідки кожна цифра: PROV-O у JSON-LD.' },
      { path: '/manifest.json', text: 'Кожен файл цього сайту з його SHA-256.' },
      { path: '/CITATION.cff', text: 'Як цитувати останній випуск.' },
    ],
    chosen:
      'Тут файл створити не вдалося. На ці дати й за цим вибором його дає реєстр із сервером або команда «kuznia export».',
  },
};
