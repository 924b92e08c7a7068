import type { Words } from '../en/index.ts';
import { counted } from '../plural.ts';

const n = (count: number, one: string, few: string, many: string): string =>
  counted('uk', count, { one, few, many, other: few });

export const lines: Words['lines'] = {
  title: 'Виробничі лінії',
  intro:
    'Де виробляють або мають виробляти українську зброю, наскільки просунулася кожна лінія і чи не запізнюється її початок.',
  choices: 'Які лінії',
  everywhere: 'усі країни',
  family: 'Що виробляють',
  any: 'усі',
  found: (found, all) =>
    found === all ? n(all, 'лінія', 'лінії', 'ліній') : `${found} з ${n(all, 'лінії', 'ліній', 'ліній')}`,
  line: 'Лінія',
  host: 'Країна',
  stage: 'Стадія',
  start: 'Початок виробництва',
  health: 'Щодо плану',
  none: 'Жодної лінії не відомо.',
};

export const line: Words['line'] = {
  operator: 'Виробник',
  family: 'Продукція',
  agreement: 'За угодою',
  recipients: 'Отримувачі',
  jobs: 'Робочі місця',
  slips: 'Усі названі строки початку',
  slipsIntro: 'Як змінювався обіцяний початок.',
  said: 'Сказано',
  startStated: 'Названий початок',
  who: 'Видавець',
  standing: 'Статус',
  keySaid: 'коли сказано',
  keyPlanned: 'початок за планом',
  keyHappened: 'початок за повідомленням',
  flows: 'Гроші для лінії',
};
