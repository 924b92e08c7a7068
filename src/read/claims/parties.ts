import { hits } from '../mentions/passage.ts';
import type { CountryMention } from '../mentions/names.ts';
import { isPartner } from '../discourse/discourse.ts';
import { countryOf, type Reason, type Scene } from './draft.ts';

/** Who is party to an agreement, and how many of them the passage names itself. */
export interface Parties {
  readonly parties: readonly string[];
  readonly named: number;
  readonly reason?: Reason;
}

/** A country acts as a party when it is named as such, or by its capital or people, not as a place or a mere adjective. */
function acts(scene: Scene, country: CountryMention): boolean {
  if (country.asPlace || country.code === 'RU' || country.code === 'NATO') return false;
  if (country.form === 'adjective') return adjectiveActs(scene, country);
  const before = scene.sentence.tokens[country.from - 1]?.lower ?? '';
  return !/^(?:in|inside|at|from|into|у|в|із)$/u.test(before) || country.form === 'people';
}

const ACTOR = /^(?:government|company|companies|firm|manufacturer|defen[cs]e|minister|ministers|side|partner|prime|president|foreign|colleague|counterpart|drone|maker|contract|sides?|уряд.*|сторон.*|компан.*|міністр.*|колег.*|виробник.*|фірм.*)$/u;
function adjectiveActs(scene: Scene, country: CountryMention): boolean {
  return ACTOR.test(scene.sentence.tokens[country.to]?.lower ?? '');
}

function homes(scene: Scene): readonly string[] {
  const { sentence, state } = scene;
  return sentence.people.map((person) => state.gazetteer.get(person.subject)?.country ?? '').filter((home) => /^\p{Lu}{2}$/u.test(home) && home !== 'RU');
}

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];

function contextual(scene: Scene, countries: readonly string[]): Parties {
  const { state } = scene;
  const partner = countries.find(isPartner) ?? state.partner;
  if (partner === undefined) return { parties: countries.map(countryOf), named: countries.length };
  const parties = unique([...countries, partner, 'UA']).map(countryOf);
  return { parties, named: countries.length, reason: 'party-from-context' };
}

/** The parties that a sentence names: two companies; a company and the country that it deals with; else countries. */
export function partiesOf(scene: Scene): Parties {
  const { sentence } = scene;
  const countries = unique([...sentence.countries.filter((country) => acts(scene, country)).map((country) => country.code), ...homes(scene)]).filter((code) => code !== 'EU' || sentence.countries.length === 1);
  const firms = unique(sentence.companies.map((company) => company.subject));
  if (firms.length >= 2) return { parties: firms, named: firms.length };
  if (firms.length === 1) {
    const buyer = countries.find((code) => code === 'UA') ?? countries[0] ?? 'UA';
    return { parties: [countryOf(buyer), ...firms], named: countries.length > 0 ? 2 : 1 };
  }
  if (countries.length >= 2) return { parties: countries.map(countryOf), named: countries.length };
  if (countries.length === 1 && isPartner(countries[0] ?? 'UA') && hits(sentence, 'speech.pronouns', 'they').length === 0) return { parties: unique([...countries, 'UA']).map(countryOf), named: 1, ...(countries[0] === 'UA' ? {} : { reason: 'party-from-context' as const }) };
  return contextual(scene, countries);
}
