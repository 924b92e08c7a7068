import type { Language } from '../../values/index.ts';

/** What stands before the links to the parts of a long page. */
export const jumpWords: Readonly<Record<Language, string>> = { en: 'On this page', uk: 'На цій сторінці' };
