import type { Finding } from '../../values/index.ts';
import type { VocabularyFinding } from '../../vocabulary/index.ts';
import { counted } from './plural.ts';

type Given = Finding['given'];
type Told = readonly [told: string, remedy: string];

const ITEMS = { one: 'значення', few: 'значення', many: 'значень', other: 'значення' };
const DECIMALS = {
  one: 'знак після крапки',
  few: 'знаки після крапки',
  many: 'знаків після крапки',
  other: 'знака після крапки',
};
const CHARACTERS = { one: 'знак', few: 'знаки', many: 'знаків', other: 'знака' };

/** What came: a text in quotation marks, a list by its length, nothing. */
function came({ came: text, list }: Given): string {
  if (list !== undefined) return list === '' ? 'маємо таблицю' : `маємо ${counted('uk', Number(list), ITEMS)}`;
  return text === undefined || text === '' ? 'не маємо нічого' : `маємо «${text}»`;
}

const meant = ({ meant: name }: Given): string => (name === undefined ? '' : `Може, «${name}»? `);
const kindsText = ({ kinds = '' }: Given): string => (kinds === '' ? 'kind/slug' : `вид із цих: ${kinds}`);
const write = ({ write: text = '' }: Given, otherwise: string): string =>
  text === '' ? otherwise : `Напишіть «${text}».`;

/** What the checks of the vocabulary find wrong, and how to mend it, in Ukrainian. */
export const checksUk: Readonly<Record<VocabularyFinding, (given: Given) => Told>> = {
  'invisible-character': (given) => [`потрібне число без невидимих знаків, ${came(given)}`, 'Наберіть число ще раз.'],
  negative: (given) => [
    `потрібне число, не менше від нуля, ${came(given)}`,
    'Приберіть мінус; якщо гроші повернулися, заявіть потік у зворотному напрямку.',
  ],
  separators: (given) => [
    `тисячі треба розділяти пробілами, а дроби — крапкою, ${came(given)}`,
    'Напишіть «1 500 000» замість 1,500,000 та «0.25» замість 0,25.',
  ],
  'scale-word': (given) => [
    `потрібне число з усіма цифрами, ${came(given)}`,
    'Напишіть «1 500 000 EUR» замість 1,5 млн євро.',
  ],
  'currency-sign': (given) => [
    `після числа потрібен код валюти за ISO 4217, ${came(given)}`,
    'Напишіть «500 000 EUR» замість €500 000.',
  ],
  'range-dash': (given) => [`між межами потрібні дві крапки, ${came(given)}`, 'Напишіть «600..800 unit/day».'],
  'no-figure': (given) => [
    `потрібне число, як-от «500 000 000 DKK», «over 40 %» або «600..800 unit/day», ${came(given)}`,
    'Пишіть цифри групами по три, а перед одиницею — пробіл; де це каже джерело, додайте попереду about, over, at least, up to або under.',
  ],
  'comparator-and-range': (given) => [
    `потрібне або слово на зразок over, або межі, ${came(given)}`,
    `Приберіть «${given.comparator}» або подайте одне число.`,
  ],
  'too-many-digits': (given) => [
    `значущих цифр може бути щонайбільше ${given.most}, ${came(given)}`,
    'Перевірте кількість цифр або заокругліть.',
  ],
  'range-of-one': (given) => [`межі мають різнитися, ${came(given)}`, 'Подайте одне число.'],
  'range-backwards': (given) => [`спершу потрібна менша межа, потім більша, ${came(given)}`, 'Поміняйте межі місцями.'],
  'too-many-decimals': (given) => [
    `дозволено щонайбільше ${counted('uk', Number(given.most), DECIMALS)}, ${came(given)}`,
    'Заокругліть число; якщо крапка розділяє тисячі, поставте там пробіл.',
  ],
  'sum-too-large': (given) => [
    `сума має вміститися в бюджет, щонайбільше ${given.most}, ${came(given)}`,
    'Перевірте кількість нулів.',
  ],
  'currency-missing': (given) => [
    `потрібна сума з валютою, ${came(given)}`,
    'Додайте код за ISO 4217, як-от «500 000 000 DKK».',
  ],
  'currency-unknown': (given) => [
    `потрібен код валюти за ISO 4217, маємо «${given.currency}» у «${given.came}»`,
    'Три великі латинські літери, як-от EUR, DKK, USD або UAH.',
  ],
  'two-units': (given) => [
    `потрібна одна одиниця, маємо «${given.unit}» у «${given.came}» і поруч «${given.other}»`,
    'Залиште ту, яку дає джерело.',
  ],
  'no-percentage': (given) => [`потрібні відсотки, ${came(given)}`, 'Напишіть, як-от «over 40 %».'],
  'share-too-large': (given) => [
    `частка може бути щонайбільше 1 000 %, ${came(given)}`,
    'Перевірте число; зростання — це кількість у «times».',
  ],
  'no-date': (given) => [
    `потрібна дата за EDTF, ${came(given)}`,
    'Напишіть 2025-06-24, 2025-07, 2025-22 (літо), 2026, 2026~ (приблизно), 2025-09/2026-03 або 2025-06-24/.. (відтоді).',
  ],
  'date-out-of-range': (given) => [
    `дата має бути між ${given.first} і ${given.last} роками, ${came(given)}`,
    'Перевірте рік; якщо джерело дати не дає, не вказуйте її.',
  ],
  'interval-backwards': (given) => [
    `проміжок має йти від ранішої дати до пізнішої, ${came(given)}`,
    'Поміняйте дати місцями.',
  ],
  'period-unknown': (given) => [
    `кількість може бути на день, місяць або рік, маємо «${given.unit}» у «${given.came}»`,
    'Напишіть, як-от «1 000 unit/month».',
  ],
  'quantity-too-large': (given) => [`кількість завелика, ${came(given)}`, 'Перевірте кількість нулів.'],
  'no-quantity': (given) => [
    `потрібна кількість речей, маємо «${given.unit}» у «${given.came}»`,
    'Частку пишіть як «40 %», гроші — як «500 000 EUR» із кодом великими літерами, речі — як «500 unit».',
  ],
  'value-missing': () => [
    'потрібне значення, не маємо нічого',
    'Залиште поле порожнім, якщо джерело мовчить; якщо воно це каже, виберіть withheld або none.',
  ],
  'several-values': (given) => [`потрібне одне значення, ${came(given)}`, 'Зробіть окреме твердження для кожного.'],
  table: () => ['потрібне одне значення, маємо таблицю', 'Напишіть його в одному рядку.'],
  'special-among-others': (given) => [
    `«${given.came}» стосується всього поля, а стоїть серед інших значень`,
    'Приберіть його зі списку й скажіть про це в примітці.',
  ],
  'value-needed': (given) => [`тут потрібне саме значення, ${came(given)}`, 'Напишіть його або залиште поле порожнім.'],
  'control-characters': () => ['текст містить керівні знаки, яких людина не бачить', 'Наберіть текст ще раз.'],
  'unknown-code': (given) => [`такого коду немає, ${came(given)}`, `${meant(given)}Коди: ${given.codes}.`],
  'unit-missing': (given) => [`потрібна кількість з одиницею, ${came(given)}`, 'Напишіть, як-от «over 1 000 km».'],
  'no-whole-number': (given) => [`потрібне ціле число, ${came(given)}`, 'Напишіть, як-от «about 200».'],
  'unknown-property': (given) => [
    `предмет виду ${given.kind} не має властивості «${given.name}»`,
    `${meant(given)}Він має такі: ${given.known}.`,
  ],
  'no-paragraph': (given) => [`потрібен номер абзацу, ${came(given)}`, 'Лічіть абзаци джерела від 1.'],
  'about-missing': (given) => ['не сказано, про що твердження', `Виберіть предмет. Види: ${given.kinds}.`],
  'unknown-kind': (given) => [`потрібен ${kindsText(given)}; ${came(given)}`, `${meant(given)}Такого виду немає.`],
  'wrong-kind': (given) => [
    `потрібен ${kindsText(given)}; ${came(given)}`,
    write(given, 'Назвіть предмет, який підходить.'),
  ],
  'no-slug': (given) => [
    `потрібні малі латинські літери, цифри й поодинокі дефіси, ${came(given)}${
      given.letter === '' || given.letter === undefined ? '' : ` з літерою «${given.letter}»`
    }`,
    write(given, ''),
  ],
  'no-reference': (given) => [
    `потрібне посилання на предмет (${kindsText(given)}), ${came(given)}`,
    write(given, 'Напишіть, як-от «line/dk-first-joint-line».'),
  ],
  'no-country': (given) => [
    `потрібна країна за кодом ISO 3166-1 alpha-2, ${came(given)}`,
    write(given, 'Дві великі латинські літери, як-от «country/DK»; EU та NATO — для самих організацій.'),
  ],
  'no-share': (given) => [
    `потрібні відсотки, ${came(given)}`,
    'Напишіть, як-от «country/UA: 100 %»; самі сторони, якщо часток не названо.',
  ],
  'party-twice': () => ['кожна сторона має бути один раз, а котрась стоїть двічі', 'Подайте кожній одну частку.'],
  'shares-too-large': (given) => [`частки разом не можуть перевищувати 100 %, ${came(given)}`, 'Перевірте частки.'],
  'quote-missing': () => ['немає цитати', 'Виберіть уривок у документі.'],
  'quote-too-long': (given) => [
    `уривок може мати щонайбільше ${counted('uk', Number(given.most), CHARACTERS)}, а має ${given.came}`,
    'Виберіть лише те, на чому ґрунтується твердження.',
  ],
  'place-backwards': () => ['початок уривка має бути перед кінцем', 'Виберіть уривок ще раз.'],
  'no-place': (given) => [`потрібне число, ${came(given)}`, 'Лічіть знаки тексту від 0.'],
  'source-part-missing': () => ['цього про джерело не сказано', 'Додайте це до опису джерела.'],
  'no-source-id': (given) => [
    `потрібні малі латинські літери, цифри й дефіси, ${came(given)}`,
    'Назвіть його за днем, видавцем і темою, як-от 2025-06-24-pravda-denmark-letter-of-intent.',
  ],
  'no-day': (given) => [`потрібен день публікації, ${came(given)}`, 'Напишіть рік, місяць і день, як-от 2025-06-24.'],
  'no-web-address': (given) => [
    `потрібна вебадреса, ${came(given)}`,
    'Напишіть її повністю, з https:// і без пробілів.',
  ],
  'no-language': (given) => [`потрібна позначка мови за BCP 47, ${came(given)}`, 'Напишіть en, uk, da тощо.'],
};
