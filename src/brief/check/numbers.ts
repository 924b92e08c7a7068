import type { Language } from '../../values/index.ts';

/** A number as a text writes it. */
export interface WrittenNumber {
  readonly value: number;
  /** Half a unit of the last digit written: by so much a rounded figure may differ. */
  readonly tolerance: number;
}

const ENGLISH_WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const UKRAINIAN_WORDS: Readonly<Record<string, number>> = {
  жодної: 0,
  один: 1,
  одна: 1,
  одне: 1,
  два: 2,
  дві: 2,
  три: 3,
  чотири: 4,
  'п’ять': 5,
  шість: 6,
  сім: 7,
  вісім: 8,
  'дев’ять': 9,
  десять: 10,
  одинадцять: 11,
  дванадцять: 12,
};
const WORDS: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: Object.fromEntries(ENGLISH_WORDS.map((word, index) => [word, index])),
  uk: UKRAINIAN_WORDS,
};
/** Powers of ten. */
const SCALES: Readonly<Record<string, number>> = { million: 6, billion: 9, млн: 6, млрд: 9 };

/** Every number in a text, in words too, in its order. A range whose ends share a scale gives both ends at that scale. */
export function numbersIn(text: string, language: Language): WrittenNumber[] {
  const inWords = wordsIn(text, language);
  if (inWords.length > 0 && !/\d/.test(text))
    return inWords.map((word) => ({ value: WORDS[language][word] as number, tolerance: 0 }));
  const pattern =
    language === 'en'
      ? /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s(million|billion))?/g
      : /(\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?:[\s\u00a0](млн|млрд))?/gu;
  const found = [...text.matchAll(pattern)].map(([, digits = '', scale]) => ({
    digits: plain(digits, language),
    scale,
  }));
  return found.map(({ digits, scale }, index) => {
    const power = SCALES[scale ?? found[index + 1]?.scale ?? ''] ?? 0;
    const decimals = digits.split('.')[1]?.length ?? 0;
    // Read with its power of ten, not multiplied by it: 16.6 times a billion is not 16.6 billion in binary.
    return { value: Number(`${digits}e${power}`), tolerance: 0.5 * 10 ** (power - decimals) };
  });
}

function plain(digits: string, language: Language): string {
  return language === 'en' ? digits.replaceAll(',', '') : digits.replace(/[\u00a0\u202f]/g, '').replace(',', '.');
}

/** Numbers in words, "one" left out where it may be no number ("one source"). */
export function wordsIn(text: string, language: Language): string[] {
  const words = text.toLocaleLowerCase('uk-UA').match(/[\p{L}’]+/gu) ?? [];
  return words.filter((word) => Object.hasOwn(WORDS[language], word));
}

const AMBIGUOUS = new Set(['no', 'one', 'один', 'одна', 'одне', 'жодної']);

/** What in plain words would be read as a figure. */
export function looseFigures(text: string, language: Language): string[] {
  return [...(text.match(/\d[\d.,\u00a0]*/g) ?? []), ...wordsIn(text, language).filter((word) => !AMBIGUOUS.has(word))];
}
