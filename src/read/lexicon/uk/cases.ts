/** Endings of the seven cases for the kinds of Ukrainian nouns that name countries and towns, by how the nominative ends. */
const nounEndings: readonly (readonly [RegExp, number, readonly string[]])[] = [
  [/ія$/u, 1, ['я', 'ї', 'ю', 'єю', 'є']],
  [/[еє]я$/u, 1, ['я', 'ї', 'ю', 'єю', 'є']],
  [/ща$/u, 1, ['а', 'і', 'у', 'ею']],
  [/а$/u, 1, ['а', 'и', 'і', 'у', 'ою', 'о']],
  [/ти$/u, 1, ['и', 'ів', 'ам', 'ами', 'ах']],
  [/ди$/u, 1, ['и', 'ів', 'ам', 'ами', 'ах']],
  [/ни$/u, 1, ['и', '', 'ам', 'ами', 'ах']],
  [/ль$/u, 1, ['ь', 'ю', 'я', 'ем', 'і', 'еві']],
  [/[бвгґджзйклмнпрстфхцчшщ]$/u, 0, ['', 'а', 'у', 'ові', 'ом', 'ем', 'і']],
];

/** Endings of hard adjectives ("данський", "Чеська"). */
export const adjectiveEndings = [
  'ий',
  'ого',
  'ому',
  'им',
  'ім',
  'а',
  'ої',
  'ій',
  'у',
  'ою',
  'е',
  'і',
  'их',
  'ими',
] as const;

/** Case forms of one noun; a name of a kind that is not declined ("Осло", "США") stays as it is. */
export function nounForms(name: string): readonly string[] {
  if (/^\p{Lu}+$/u.test(name)) return [name];
  for (const [ending, cut, endings] of nounEndings) {
    if (ending.test(name)) return endings.map((added) => name.slice(0, name.length - cut) + added);
  }
  return [name];
}

/** Case forms of an adjective given in the masculine nominative. */
export function adjectiveForms(name: string): readonly string[] {
  const stem = name.replace(/(?:ий|а|е|і)$/u, '');
  return adjectiveEndings.map((ending) => stem + ending);
}

const ADJECTIVE = /(?:ський|ська|ське|ський|цький|зький|йська|ні|чена|чене|чені|лика|нова|Нова)$/u;

/** Case forms of a name of one or two words, the first of which may be an adjective ("Велика Британія"). */
export function nameForms(name: string): readonly string[] {
  const words = name.split(' ');
  if (words.length === 1) return nounForms(name);
  const last = words.at(-1) ?? '';
  const first = words.slice(0, -1);
  const openings = first.map((word) =>
    ADJECTIVE.test(word) || /(?:ський|а|ий|і)$/u.test(word) ? `(${adjectiveForms(word).join('|')})` : word,
  );
  return [`${openings.join(' ')} (${nounForms(last).join('|')})`];
}
