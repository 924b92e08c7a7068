import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { DateMention } from '../mentions/dates.ts';
import { has } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';

/** What the text has spoken of so far: what "the kingdom", "he", "the firm" and a sum without currency stand for. */
export interface Discourse {
  readonly published: string;
  readonly gazetteer: Gazetteer;
  /** People of the whole document, so that "Kyiv's defence minister" finds the one who is named later. */
  readonly cast: readonly string[];
  /** Country spoken of last that is not Ukraine, as ISO 3166-1. */
  partner: string | undefined;
  man: string | undefined;
  woman: string | undefined;
  person: string | undefined;
  companies: readonly string[];
  families: readonly string[];
  product: string | undefined;
  currency: string | undefined;
  /** EDTF of the date spoken of last. */
  date: string | undefined;
  /** Day of the news: the first date of the text within two weeks of publication. */
  newsDate: string | undefined;
  speaker: string | undefined;
  series: string | undefined;
  host: string | undefined;
  /** Paragraph in which a scheme of several donors was spoken of last. */
  donors: { readonly group: string; readonly paragraph: number } | undefined;
  paragraph: number;
}

/** The state before the first sentence. */
export function startOf(published: string, gazetteer: Gazetteer, sentences: readonly Sentence[]): Discourse {
  const cast = [...new Set(sentences.flatMap((sentence) => sentence.people.map((person) => person.subject)))];
  const empty = { partner: undefined, man: undefined, woman: undefined, person: undefined, product: undefined, currency: undefined, date: undefined };
  return { published, gazetteer, cast, ...empty, newsDate: undefined, speaker: undefined, series: undefined, host: undefined, donors: undefined, companies: [], families: [], paragraph: 0 };
}

/** A country that acts or is acted with: not Ukraine, not Russia, no alliance. */
export const isPartner = (code: string): boolean => code !== 'UA' && code !== 'RU' && code !== 'BY' && code !== 'NATO';

function followPeople(state: Discourse, sentence: Sentence): void {
  for (const person of sentence.people) {
    state.person = person.subject;
    if (state.gazetteer.get(person.subject)?.woman === true) state.woman = person.subject;
    else state.man = person.subject;
  }
}

function partnerOf(state: Discourse, sentence: Sentence): string | undefined {
  const acting = sentence.countries.filter((country) => isPartner(country.code) && !country.asPlace);
  const strong = acting.filter((country) => country.form !== 'adjective' && country.code !== 'EU');
  const chosen = strong[0] ?? acting.find((country) => country.code !== 'EU') ?? acting[0];
  if (chosen !== undefined) return chosen.code;
  const homes = sentence.people.map((person) => state.gazetteer.get(person.subject)?.country).filter((home) => home !== undefined && /^\p{Lu}{2}$/u.test(home) && isPartner(home));
  return homes[0];
}

/** Takes a sentence into the state, after claims were drawn from it. */
export function follow(state: Discourse, sentence: Sentence, dates: readonly DateMention[]): void {
  state.paragraph = sentence.paragraph;
  followPeople(state, sentence);
  const partner = partnerOf(state, sentence);
  if (partner !== undefined) state.partner = partner;
  if (sentence.companies.length > 0) state.companies = [...new Set(sentence.companies.map((company) => company.subject))];
  if (sentence.families.length > 0) {
    const fine = sentence.families.filter((mention) => mention.family !== 'weapons');
    state.families = [...new Set((fine.length > 0 ? fine : sentence.families).map((mention) => mention.family))];
    state.product = sentence.families.find((mention) => mention.product !== undefined)?.product ?? state.product;
  }
  const currency = sentence.money.filter((sum) => sum.currency !== null).at(-1)?.currency;
  if (currency !== undefined && currency !== null) state.currency = currency;
  const last = dates.filter((date) => date.size === 'point').at(-1);
  if (last !== undefined) state.date = last.text;
  if (has(sentence, 'actors.groups', 'party/danish-model-donors')) state.donors = { group: 'party/danish-model-donors', paragraph: sentence.paragraph };
}
