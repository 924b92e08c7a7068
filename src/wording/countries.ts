import { type Language, pick } from '../values/index.ts';
import { countries } from '../vocabulary/index.ts';

const countryLabels = new Map(countries.map(({ code, label }) => [code, label]));

/** The name of a country by its ISO 3166-1 alpha-2 code, or of EU and NATO; the code itself where it has no name. */
export function countryText(code: string, language: Language): string {
  const label = countryLabels.get(code);
  return label === undefined ? code : pick(label, language);
}
