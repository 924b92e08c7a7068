import type { Words } from '../en/index.ts';

export const disagreements: Words['disagreements'] = {
  choices: 'Які розбіжності',
  about: 'Про що',
  everything: (count) => `усі (${count})`,
  intro:
    'Де джерела розходяться більше, ніж на округлення, або одне заперечує інше. Одне значення обрано за правилами, решту збережено.',
  none: 'На ці дати жодне джерело не суперечить іншому.',
  others: 'Інші кажуть',
  denials: 'Заперечують',
  kinds: {
    agreement: 'Угоди',
    line: 'Лінії',
    flow: 'Гроші',
    indicator: 'Показники',
    target: 'Цілі',
    delivery: 'Постачання',
    facility: 'Майданчики',
    product: 'Вироби',
    event: 'Події',
  },
};
