import type { Language } from '../../values/index.ts';

interface PrintedWords {
  readonly sources: string;
  readonly intro: string;
  readonly page: string;
}

/** What only the printed page says. */
export const printedWords: Readonly<Record<Language, PrintedWords>> = {
  en: {
    sources: 'Sources',
    intro: 'The documents that the figures above rest on, up to six for each figure.',
    page: 'This page:',
  },
  uk: {
    sources: 'Джерела',
    intro: 'Документи, на які спираються цифри вище, щонайбільше шість на цифру.',
    page: 'Ця сторінка:',
  },
};
