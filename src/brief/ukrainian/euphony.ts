import type { Phrase } from '../phrase.ts';

const VOWELS = 'аеєиіїоуюяАЕЄИІЇОУЮЯaeiouAEIOU';

/**
 * Ukrainian alternates "у" and "в" so that sounds flow: "в" between vowels and after a vowel before most consonants, "у"
 * between consonants and at the start before a consonant (Ukrainian orthography of 2019, § 23).
 */
export function euphonic(phrase: Phrase): Phrase {
  const whole = phrase.map(({ text }) => text).join('');
  let at = 0;
  return phrase.map((part) => {
    const start = at;
    at += part.text.length;
    const text = part.text.replace(
      /(?<![\p{L}’'-])([уУвВ]) (?=[\p{L}«])/gu,
      (found, letter: string, offset: number) => {
        const place = start + offset;
        return `${formFor(whole.slice(0, place), whole.slice(place + found.length), letter)} `;
      },
    );
    return { ...part, text };
  });
}

function formFor(before: string, after: string, letter: string): string {
  const last = before.match(/\p{L}(?=[^\p{L}]*$)/u)?.[0] ?? '';
  const pause = before.trim() === '' || /[.,;:–(]\s*$/.test(before);
  const next = after.match(/\p{L}/u)?.[0] ?? '';
  const upper = letter === letter.toLocaleUpperCase('uk-UA');
  const form = chosen(pause ? '' : last, next, after);
  return upper ? form.toLocaleUpperCase('uk-UA') : form;
}

function chosen(last: string, next: string, after: string): string {
  if (VOWELS.includes(next)) return 'в';
  if (last === '' || !VOWELS.includes(last)) return 'у';
  return /^(?:[вфВФ]|льв|св|тв|хв|Льв|Св|Тв|Хв)/.test(after.replace(/^«/, '')) ? 'у' : 'в';
}
