/** Languages of the interface. Sources may be in any language. */
export const languages = ['en', 'uk'] as const;
export type Language = (typeof languages)[number];

/** Locales whose number and date forms the languages take. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', uk: 'uk-UA' };

/** A text in the languages of the interface; English is always there and stands in where the other is missing. */
export interface Translated {
  readonly en: string;
  readonly uk?: string;
}

/** The text in a language, else in English. */
export function pick(text: Translated, language: Language): string {
  return text[language] ?? text.en;
}
