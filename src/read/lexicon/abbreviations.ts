/** Words that end in a full stop without ending a sentence, lower case, without the stop. English and Ukrainian together. */
export const abbreviations: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'dr', 'prof', 'sir', 'st', 'lt', 'col', 'gen', 'maj', 'capt', 'adm', 'sgt', 'sen', 'rep', 'gov'],
  ...['no', 'vs', 'inc', 'ltd', 'co', 'corp', 'approx', 'ca', 'est', 'jan', 'feb', 'aug', 'sept', 'oct', 'nov', 'dec'],
  ...['млн', 'млрд', 'трлн', 'тис', 'грн', 'дол', 'ім', 'м', 'р', 'рр', 'ст', 'гр', 'п', 'вул', 'обл', 'див', 'напр', 'ген'],
]);
