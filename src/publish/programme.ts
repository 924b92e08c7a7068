import type { Account } from '../account/index.ts';
import { type Language, languages, pick } from '../values/index.ts';
import { publishWords } from './words.ts';

/** A programme in the words of a site about it. */
export interface ProgrammeText {
  readonly title: Readonly<Record<Language, string>>;
  readonly description: Readonly<Record<Language, string>>;
  readonly keywords: readonly string[];
}

export function programmeText(account: Account): ProgrammeText {
  const { programme } = account.core;
  const name = (language: Language): string => (programme === undefined ? '' : pick(programme.name, language));
  const each = (text: (language: Language) => string) =>
    Object.fromEntries(languages.map((language) => [language, text(language)])) as Record<Language, string>;
  return {
    title: each((language) => publishWords[language].site(name(language))),
    description: each((language) => publishWords[language].description(name(language))),
    keywords: [name('en'), 'weapons co-production', 'Ukraine', 'open data'].filter((word) => word !== ''),
  };
}
