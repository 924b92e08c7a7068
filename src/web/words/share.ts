import type { Language } from '../../values/index.ts';

interface ShareWords {
  readonly kinds: Readonly<Record<'overview' | 'partner' | 'agreement' | 'line', string>>;
  readonly partners: string;
  readonly committed: string;
  readonly share: (year: number) => string;
  readonly asked: (share: string) => string;
  readonly lines: string;
  readonly foot: string;
}

/** Words of the pictures that other sites show of a page. */
export const shareWords: Readonly<Record<Language, ShareWords>> = {
  en: {
    kinds: { overview: 'Overview', partner: 'Partner', agreement: 'Agreement', line: 'Production line' },
    partners: 'Partners that signed',
    committed: 'Committed to production',
    share: (year) => `Share of GDP, ${year}`,
    asked: (share) => `asked: ${share}`,
    lines: 'Lines, planned ones too',
    foot: 'Every figure leads to the sentence it rests on.',
  },
  uk: {
    kinds: { overview: 'Огляд', partner: 'Партнер', agreement: 'Угода', line: 'Виробнича лінія' },
    partners: 'Партнери, що підписали',
    committed: 'Зобов’язання на виробництво',
    share: (year) => `Частка ВВП, ${year} рік`,
    asked: (share) => `просять: ${share}`,
    lines: 'Лінії, разом із планами',
    foot: 'Кожна цифра веде до речення, на яке вона спирається.',
  },
};
