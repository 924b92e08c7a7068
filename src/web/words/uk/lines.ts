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
  operator: 'Хто веде',
  family: 'Виробляє',
  agreement: 'Ґрунтується на',
  recipients: 'Кому йде',
  jobs: 'Робочі місця',
  slips: 'Усі названі строки початку',
  slipsIntro: 'Рядок на кожну заяву, найдавніша вгорі.',
  said: 'Сказано',
  startStated: 'Названий початок',
  who: 'Видавець',
  standing: 'Що з нею',
  keySaid: 'коли сказано',
  keyPlanned: 'початок за планом',
  keyHappened: 'початок за повідомленням',
  flows: 'Гроші на лінію',
};
