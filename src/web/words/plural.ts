import type { Language } from '../../values/index.ts';

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  uk: new Intl.PluralRules('uk'),
};

/** Forms of a word by number: English has one and other, Ukrainian one, few, many. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The form of a word that goes with a number, without the number. */
export function form(language: Language, count: number, forms: Forms): string {
  return forms[rules[language].select(count)] ?? forms.other;
}

/** The number with the form of the word that goes with it: "21 угода". */
export function counted(language: Language, count: number, forms: Forms): string {
  return `${count}\u00a0${form(language, count, forms)}`;
}
