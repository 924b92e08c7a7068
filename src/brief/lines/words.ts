import type { ChangeKind, Effect, Reason } from '../../changes/index.ts';
import type { Translated } from '../../values/index.ts';

const word = (en: string, uk: string): Translated => ({ en, uk });

/** Headings of lists of changes, by kind. */
export const kindHeadings: Readonly<Record<ChangeKind, Translated>> = {
  'subject added': word('New', 'Нове'),
  'subject gone': word('No longer told of', 'Про що більше не йдеться'),
  'partner moved': word('Partners that moved', 'Партнери, що змінили стадію'),
  'stage reached': word('Stages reached', 'Досягнуті стадії'),
  'stage undone': word('Stages undone', 'Скасовані стадії'),
  'plan made': word('Plans made', 'Нові плани'),
  'plan moved': word('Plans moved', 'Перенесені плани'),
  'plan refined': word('Plans made more exact', 'Уточнені плани'),
  'plan loosened': word('Plans told less exactly', 'Плани, про які кажуть менш точно'),
  'plan dropped': word('Plans no longer told', 'Плани, про які більше не йдеться'),
  'sum added': word('Sums added', 'Нові суми'),
  'sum revised': word('Sums revised', 'Змінені суми'),
  'sum withdrawn': word('Sums withdrawn', 'Вилучені суми'),
  'figure added': word('Figures added', 'Нові показники'),
  'figure revised': word('Figures revised', 'Змінені показники'),
  'conflict opened': word('Where sources now differ', 'Де джерела тепер різняться'),
  'conflict settled': word('Where sources no longer differ', 'Де джерела більше не різняться'),
  'claim retracted': word('Claims taken back', 'Відкликані твердження'),
};

export const reasonWords: Readonly<Record<Reason, Translated>> = {
  'new evidence': word('new evidence', 'нові свідчення'),
  correction: word('correction', 'виправлення'),
  merge: word('merge', 'об’єднання'),
  method: word('method', 'метод'),
  'exchange rate': word('exchange rate', 'валютний курс'),
  'GDP edition': word('new edition of the GDP', 'нове видання ВВП'),
  'aid edition': word('new edition of military aid', 'нове видання військової допомоги'),
  'passing time': word('a day came', 'настав час'),
};

export const effectWords: Readonly<Record<Effect, Translated>> = {
  counted: word('counted', 'пораховано'),
  'no longer counted': word('no longer counted', 'більше не пораховано'),
  amount: word('the amount', 'сума'),
  'exchange rate': word('exchange rate', 'валютний курс'),
  parts: word('its parts', 'частини'),
  'not below zero': word('not below zero', 'не менше нуля'),
};

export const lineWords = {
  later: word('later', 'пізніше'),
  earlier: word('earlier', 'раніше'),
  unknown: word('unknown', 'невідомо'),
} as const;
