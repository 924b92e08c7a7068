import type { Language } from '../../values/index.ts';

interface RenderWords {
  readonly sources: string;
  readonly period: (since: string, until: string) => string;
  readonly edition: string;
  readonly wording: string;
}

/** What stands around the sentences of a brief. */
export const renderWords: Readonly<Record<Language, RenderWords>> = {
  en: {
    sources: 'Sources',
    period: (since, until) => `What became known after ${since}, up to and including ${until}`,
    edition: 'edition',
    wording:
      'How it is worded: what happened is told in the past or present tense; “is to”, “plans” and “expected” mark what a source calls planned; “could” marks what it calls possible; a publisher is named where its report stands alone.',
  },
  uk: {
    sources: 'Джерела',
    period: (since, until) => `Що стало відомо після ${since} і до ${until} включно`,
    edition: 'видання',
    wording:
      'Як це сформульовано: про те, що сталося, сказано в минулому чи теперішньому часі; «має», «планує» та «очікують» позначають те, що джерело називає запланованим; «може» – те, що воно називає можливим; видання названо там, де його повідомлення ніхто не підтвердив.',
  },
};
