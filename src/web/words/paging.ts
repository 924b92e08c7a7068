import type { Language } from '../../values/index.ts';

interface PagingWords {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly rows: (from: number, to: number, of: number) => string;
  readonly page: (page: number, pages: number) => string;
  readonly whole: (count: number) => string;
  readonly all: (count: number) => string;
  readonly inPages: string;
  readonly sortBy: string;
}

const number = { en: new Intl.NumberFormat('en-GB'), uk: new Intl.NumberFormat('uk-UA') } as const;
const en = (count: number): string => number.en.format(count);
const uk = (count: number): string => number.uk.format(count);

/** Words for long lists that are shown page by page. */
export const pagingWords: Readonly<Record<Language, PagingWords>> = {
  en: {
    label: 'Pages of the list',
    before: 'Previous',
    after: 'Next',
    rows: (from, to, of) => `${en(from)}–${en(to)} of ${en(of)}`,
    page: (page, pages) => `page ${en(page)} of ${en(pages)}`,
    whole: (count) => `All ${en(count)} on one page`,
    all: (count) => `All ${en(count)}`,
    inPages: 'Show in pages',
    sortBy: 'Sort by',
  },
  uk: {
    label: 'Сторінки переліку',
    before: 'Назад',
    after: 'Далі',
    rows: (from, to, of) => `${uk(from)}–${uk(to)} з ${uk(of)}`,
    page: (page, pages) => `сторінка ${uk(page)} з ${uk(pages)}`,
    whole: (count) => `Усі ${uk(count)} на одній сторінці`,
    all: (count) => `Усі ${uk(count)}`,
    inPages: 'Показати посторінково',
    sortBy: 'Порядок',
  },
};
