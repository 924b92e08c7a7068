import type { Words } from '../en/index.ts';
import { counted } from '../plural.ts';

const n = (count: number, one: string, few: string, many: string): string =>
  counted('uk', count, { one, few, many, other: few });

export const overview: Words['overview'] = {
  partners: 'Партнери за стадіями',
  contested: 'Замало джерел, щоб зарахувати:',
  allPartners: 'Усі партнери',
  allAgreements: 'Усі угоди',
  money: 'Гроші на українське виробництво',
  moneyIntro: 'Гроші враховано на кожному щаблі, якого вони досягли. Обіцянки не входять.',
  allMoney: 'Усі грошові потоки',
  target: (year) => `Частка ВВП у ${year} році`,
  targetIntro: 'Зобов’язання щодо українського виробництва; риска — 0,25\u00a0%, про які просить Україна.',
  noShares: 'Жодної частки за цей рік не відомо.',
  without: (count) =>
    `Ще для ${n(count, 'партнера', 'партнерів', 'партнерів')} жодне джерело не називає суми за цей рік. Це не нуль.`,
  league: 'Усі партнери порівняно з ціллю',
  lines: 'Виробничі лінії',
  linesIntro: 'За найдальшою стадією, про яку повідомлено як про факт.',
  withoutStage: 'заплановано або невідомо',
  byHealth: 'Порівняно з планами',
  allLines: 'Усі лінії',
  indicators: 'Що Україна виробляє сама',
  indicatorsIntro: 'Посадовці рахують за різними означеннями; порівнювати їх між собою не можна.',
  allIndicators: 'Усі показники в часі',
};
