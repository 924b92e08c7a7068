import type { Words } from '../en/index.ts';

export const siteName: Words['siteName'] = 'Кузня';

export const skip: Words['skip'] = 'Перейти до змісту';

export const otherLanguage: Words['otherLanguage'] = { code: 'en', name: 'English' };

export const nav: Words['nav'] = {
  label: 'Головне',
  overview: 'Огляд',
  partners: 'Партнери',
  agreements: 'Угоди',
  lines: 'Лінії',
  money: 'Гроші',
  indicators: 'Показники',
  sources: 'Джерела',
  disagreements: 'Розбіжності',
  desk: 'Розгляд',
  method: 'Метод',
  data: 'Дані',
  about: 'Про Кузню',
};

export const footer: Words['footer'] = {
  label: 'Про цей реєстр',
  licence: 'Свідчення й таблиці: CC BY 4.0. Чужі цифри — на умовах їхніх видавців, кожна з джерелом.',
  entry: (sequence) => `Ця сторінка показує реєстр до запису ${sequence}.`,
};

export const appearance: Words['appearance'] = {
  label: 'Вигляд',
  auto: 'Як на пристрої',
  light: 'Світлий',
  dark: 'Темний',
};

export const time: Words['time'] = {
  label: 'Дати цієї сторінки',
  now: (date) => `Станом на ${date}`,
  change: 'Змінити дати',
  at: 'Стан на',
  atHelp: 'Що сталося до цього дня.',
  known: 'Відоме на',
  knownHelp: 'Що було оприлюднено до цього дня.',
  recorded: 'Записане тут на',
  recordedHelp: 'Що на той час містив реєстр. Дата або точний час, як-от 2026-01-31T12:00:00Z.',
  show: 'Показати',
  back: 'Повернутися до сьогодні',
  asAt: (date) => `стан на ${date}`,
  asKnown: (date) => `відоме на ${date}`,
  asRecorded: (date) => `записане тут на ${date}`,
  past: 'Ви переглядаєте реєстр на іншу дату:',
};

export const and: Words['and'] = {
  year: 'Рік',
  country: 'Країна',
  sort: 'упорядкувати за цим стовпцем',
  sortedUp: 'упорядковано від найменшого; змінити напрям',
  sortedDown: 'упорядковано від найбільшого; змінити напрям',
  apply: 'Показати',
  reference: 'Позначення',
  noneChosen: 'Цим умовам ніщо не відповідає.',
  toldSince: (day: string) => `відомо з ${day}`,
  notSaid: 'не сказано',
  titleCount: (title, count) => `${title} (${count})`,
};

export const trouble: Words['trouble'] = {
  absent: {
    title: 'Такого тут немає',
    text: 'Такої сторінки немає або на обрані дати про це нічого не було відомо.',
  },
  date: { title: 'Це не дата', text: 'Напишіть дату як 2025-06-24 або точний час як 2025-06-24T12:00:00Z.' },
  period: { title: 'Такого періоду немає', text: 'Перший день періоду має бути раніше за останній.' },
  ours: { title: 'Тут щось пішло не так', text: 'Сторінку не вдалося створити. Помилка наша; спробуйте за хвилину.' },
  unreachable: {
    title: 'Сторінка не надійшла',
    text: 'Немає зв’язку, або сайт зараз не відповідає. Нічого не втрачено: спробуйте ще раз або поверніться назад.',
  },
  again: 'Спробувати ще раз',
  still: 'Відповіді досі немає.',
  nearest: 'Можливо, ви мали на увазі:',
  today: 'Ця сторінка станом на сьогодні',
  home: 'До огляду',
};
