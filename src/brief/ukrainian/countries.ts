import type { Gender } from '../voice.ts';

/** Cases of a country's name, and what a verb in the past tense agrees with. */
export interface CountryForms {
  readonly nominative: string;
  readonly genitive: string;
  readonly instrumental: string;
  /** With its preposition: "у Данії", "на Кіпрі". */
  readonly locative: string;
  readonly agrees: Gender | 'plural';
}

/** Countries that take the cases of one declension: nominative, genitive (also dative and locative), accusative is not needed. */
const FEMININE =
  'Данія Данії Данією|Норвегія Норвегії Норвегією|Німеччина Німеччини Німеччиною|Велика_Британія Великої_Британії Великою_Британією|Литва Литви Литвою|Україна України Україною|Швеція Швеції Швецією|Румунія Румунії Румунією|Латвія Латвії Латвією|Ісландія Ісландії Ісландією|Естонія Естонії Естонією|Греція Греції Грецією|Польща Польщі Польщею|Фінляндія Фінляндії Фінляндією|Іспанія Іспанії Іспанією|Канада Канади Канадою|Бельгія Бельгії Бельгією|Росія Росії Росією|Франція Франції Францією|Хорватія Хорватії Хорватією|Португалія Португалії Португалією|Словаччина Словаччини Словаччиною|Саудівська_Аравія Саудівської_Аравії Саудівською_Аравією|Італія Італії Італією|Болгарія Болгарії Болгарією|Японія Японії Японією|Угорщина Угорщини Угорщиною|Чехія Чехії Чехією|Туреччина Туреччини Туреччиною|Австрія Австрії Австрією|Швейцарія Швейцарії Швейцарією|Ірландія Ірландії Ірландією|Словенія Словенії Словенією|Албанія Албанії Албанією|Північна_Македонія Північної_Македонії Північною_Македонією|Австралія Австралії Австралією|Нова_Зеландія Нової_Зеландії Новою_Зеландією|Грузія Грузії Грузією|Молдова Молдови Молдовою|Сербія Сербії Сербією|Південна_Корея Південної_Кореї Південною_Кореєю|Індія Індії Індією';
const FEMININE_CODES =
  'DK NO DE GB LT UA SE RO LV IS EE GR PL FI ES CA BE RU FR HR PT SK SA IT BG JP HU CZ TR AT CH IE SI AL MK AU NZ GE MD RS KR IN'.split(
    ' ',
  );
/** Locatives that are not the genitive's form. */
const LOCATIVES: Readonly<Record<string, string>> = {
  DE: 'Німеччині',
  LT: 'Литві',
  UA: 'Україні',
  CA: 'Канаді',
  SK: 'Словаччині',
  HU: 'Угорщині',
  TR: 'Туреччині',
  MD: 'Молдові',
  GB: 'Великій Британії',
  SA: 'Саудівській Аравії',
  MK: 'Північній Македонії',
  NZ: 'Новій Зеландії',
  KR: 'Південній Кореї',
};

const OTHERS: Readonly<Record<string, CountryForms>> = {
  NL: {
    nominative: 'Нідерланди',
    genitive: 'Нідерландів',
    instrumental: 'Нідерландами',
    locative: 'у Нідерландах',
    agrees: 'plural',
  },
  US: {
    nominative: 'Сполучені Штати',
    genitive: 'Сполучених Штатів',
    instrumental: 'Сполученими Штатами',
    locative: 'у Сполучених Штатах',
    agrees: 'plural',
  },
  AE: {
    nominative: 'Об’єднані Арабські Емірати',
    genitive: 'Об’єднаних Арабських Еміратів',
    instrumental: 'Об’єднаними Арабськими Еміратами',
    locative: 'в Об’єднаних Арабських Еміратах',
    agrees: 'plural',
  },
  EU: {
    nominative: 'Європейський Союз',
    genitive: 'Європейського Союзу',
    instrumental: 'Європейським Союзом',
    locative: 'у Європейському Союзі',
    agrees: 'masculine',
  },
  NATO: { nominative: 'НАТО', genitive: 'НАТО', instrumental: 'НАТО', locative: 'у НАТО', agrees: 'neuter' },
  QA: { nominative: 'Катар', genitive: 'Катару', instrumental: 'Катаром', locative: 'у Катарі', agrees: 'masculine' },
  LU: {
    nominative: 'Люксембург',
    genitive: 'Люксембургу',
    instrumental: 'Люксембургом',
    locative: 'у Люксембурзі',
    agrees: 'masculine',
  },
  CY: { nominative: 'Кіпр', genitive: 'Кіпру', instrumental: 'Кіпром', locative: 'на Кіпрі', agrees: 'masculine' },
  MT: { nominative: 'Мальта', genitive: 'Мальти', instrumental: 'Мальтою', locative: 'на Мальті', agrees: 'feminine' },
  IL: {
    nominative: 'Ізраїль',
    genitive: 'Ізраїлю',
    instrumental: 'Ізраїлем',
    locative: 'в Ізраїлі',
    agrees: 'masculine',
  },
  ME: {
    nominative: 'Чорногорія',
    genitive: 'Чорногорії',
    instrumental: 'Чорногорією',
    locative: 'у Чорногорії',
    agrees: 'feminine',
  },
  AZ: {
    nominative: 'Азербайджан',
    genitive: 'Азербайджану',
    instrumental: 'Азербайджаном',
    locative: 'в Азербайджані',
    agrees: 'masculine',
  },
  KZ: {
    nominative: 'Казахстан',
    genitive: 'Казахстану',
    instrumental: 'Казахстаном',
    locative: 'у Казахстані',
    agrees: 'masculine',
  },
  CN: { nominative: 'Китай', genitive: 'Китаю', instrumental: 'Китаєм', locative: 'у Китаї', agrees: 'masculine' },
};

const FORMS: ReadonlyMap<string, CountryForms> = new Map([
  ...FEMININE.split('|').map((line, index): [string, CountryForms] => {
    const code = FEMININE_CODES[index] as string;
    const [nominative = '', genitive = '', instrumental = ''] = line.split(' ').map((word) => word.replace('_', ' '));
    const place = LOCATIVES[code] ?? genitive;
    return [
      code,
      {
        nominative,
        genitive,
        instrumental,
        locative: `${/^[АЕЄИІЇОУЮЯ]/.test(place) ? 'в' : 'у'} ${place}`,
        agrees: 'feminine',
      },
    ];
  }),
  ...Object.entries(OTHERS),
]);

/** The forms of a country's name; undefined where this table has none. */
export function countryForms(code: string): CountryForms | undefined {
  return FORMS.get(code);
}
