import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { DateMention } from '../mentions/dates.ts';
import { crownOf } from '../mentions/money.ts';
import { has, hits } from '../mentions/passage.ts';
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
  /** Paragraph in which families were named last. */
  familiesIn: number;
  /** A plant or line that a sentence named last, with what is made there. */
  line:
    | { readonly family: string; readonly operator: readonly string[]; readonly host: string | undefined }
    | undefined;
  /** Sentence in which a company was named last. */
  companyAt: number;
  product: string | undefined;
  currency: string | undefined;
  /** Country of the company spoken of last: "a Ukrainian firm". */
  companyHome: string | undefined;
  /** EDTF of the date spoken of last. */
  date: string | undefined;
  /** Day of the news: the first date of the text within two weeks of publication. */
  newsDate: string | undefined;
  speaker: string | undefined;
  /** Paragraph in which somebody spoke last. */
  speakerIn: number;
  /** People spoken of, the latest first. */
  recent: readonly string[];
  /** Paragraph in which a person was named last. */
  peopleIn: number;
  /** How often the document names each person: "the minister" that opens a paragraph is the one it is about. */
  readonly weight: ReadonlyMap<string, number>;
  /** Ministry that was named in full last. */
  ministry: string | undefined;
  /** Newspaper or agency that was named last. */
  medium: string | undefined;
  series: string | undefined;
  /** Weapons for which a sentence told money last. */
  paid: { readonly families: readonly string[]; readonly sentence: number } | undefined;
  /** Country in which the text placed anything last, for "there". */
  where: string | undefined;
  /** Sentences in which a host and any place were told last. */
  hostAt: number;
  whereAt: number;
  /** Countries that the document names at all. */
  readonly named: ReadonlySet<string>;
  /** The company that a paragraph named first: whom "a second contract, with Tulip Tech" is with. */
  hub: { readonly firm: string; readonly paragraph: number } | undefined;
  /** What was counted last ("company"), for "he put the number at 25". */
  counted: string | undefined;
  host: string | undefined;
  /** Place of making that was named last, for "the latter". */
  lastPlace: string | undefined;
  /** Paragraph in which a scheme of several donors was spoken of last. */
  donors: { readonly group: string; readonly paragraph: number } | undefined;
  paragraph: number;
}

function weights(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const person of sentences.flatMap((sentence) => sentence.people))
    all.set(person.subject, (all.get(person.subject) ?? 0) + 1);
  return all;
}

/** The state before the first sentence. */
export function startOf(published: string, gazetteer: Gazetteer, sentences: readonly Sentence[]): Discourse {
  const cast = [...new Set(sentences.flatMap((sentence) => sentence.people.map((person) => person.subject)))];
  const empty = {
    partner: undefined,
    man: undefined,
    woman: undefined,
    person: undefined,
    product: undefined,
    currency: undefined,
    date: undefined,
  };
  return {
    published,
    gazetteer,
    cast,
    ...empty,
    companyHome: undefined,
    line: undefined,
    companyAt: -9,
    familiesIn: -9,
    newsDate: undefined,
    speaker: undefined,
    speakerIn: -9,
    recent: [],
    peopleIn: -9,
    weight: weights(sentences),
    ministry: undefined,
    medium: undefined,
    series: undefined,
    paid: undefined,
    counted: undefined,
    hub: undefined,
    where: undefined,
    hostAt: -1,
    whereAt: -1,
    named: new Set(sentences.flatMap((sentence) => sentence.countries.map((country) => country.code))),
    host: undefined,
    lastPlace: undefined,
    donors: undefined,
    companies: [],
    families: [],
    paragraph: 0,
  };
}

/** A country that acts or is acted with: not Ukraine, not Russia, no alliance. */
export const isPartner = (code: string): boolean => code !== 'UA' && code !== 'RU' && code !== 'BY' && code !== 'NATO';

function followPeople(state: Discourse, people: readonly string[]): void {
  for (const person of people) {
    state.person = person;
    state.recent = [person, ...state.recent.filter((other) => other !== person)];
    if (state.gazetteer.get(person)?.woman === true) state.woman = person;
    else state.man = person;
  }
}

const BESIDE = /^(?:with|and|to|for|of|from|by|between|beside|than|like|з|із|зі|та|і|й|від|для|до|про)$/u;
/** People of a sentence, those last whom it is about: "Kaliňák signed a memorandum with Shmyhal" goes on with "he", Kaliňák. */
function bySubject(sentence: Sentence): readonly string[] {
  const aside = sentence.people.filter((person) => BESIDE.test(sentence.tokens[person.from - 1]?.lower ?? ''));
  const subjects = sentence.people.filter((person) => !aside.includes(person));
  return [...aside, ...subjects].map((person) => person.subject);
}

const ASIDE = /^(?:with|for|to|against|from|unlike|like|than|з|із|для|від|до)$/u;
const GOVERNS =
  /^(?:government|ministry|defen[cs]e|parliament|cabinet|state|prime|minister|president|army|money|уряд.*|міністерств.*|міністр.*|парламент.*|оборонн.*|прем.*)$/u;
function partnerOf(state: Discourse, sentence: Sentence): string | undefined {
  const named = sentence.countries.filter((country) => isPartner(country.code) && !country.asPlace);
  const subjects = named.filter((country) => !ASIDE.test(sentence.tokens[country.from - 1]?.lower ?? ''));
  if (subjects.length === 0 && has(sentence, 'speech.pronouns', 'country') && state.partner !== undefined)
    return state.partner;
  const acting = subjects.length > 0 ? subjects : named;
  const strong = acting.filter((country) => country.form !== 'adjective' && country.code !== 'EU');
  const governing = acting.filter(
    (country) => country.form === 'adjective' && GOVERNS.test(sentence.tokens[country.to]?.lower ?? ''),
  );
  const chosen = strong[0] ?? governing[0] ?? (state.partner === undefined ? acting[0] : undefined);
  if (chosen !== undefined) return chosen.code;
  const homes = sentence.people
    .map((person) => state.gazetteer.get(person.subject)?.country)
    .filter((home) => home !== undefined && /^\p{Lu}{2}$/u.test(home) && isPartner(home));
  return homes[0];
}

function homeOfCompany(state: Discourse, sentence: Sentence): string | undefined {
  const cue = hits(sentence, 'actors.companyCues', 'before').at(-1);
  const adjective =
    cue === undefined
      ? undefined
      : sentence.countries
          .filter((country) => country.form === 'adjective' && country.to <= cue.from && cue.from - country.to <= 1)
          .at(-1);
  const known = state.gazetteer.get(sentence.companies.at(-1)?.subject ?? '')?.country;
  return adjective?.code ?? (known === '' ? undefined : known);
}

/** "That is about 355 million euros": the sum before in another currency, in which the text does not go on. */
const RESTATES =
  /^(?:the sum|this|that|the amount|it) (?:is|equals|comes|corresponds|amounts)|^(?:ця сума|сума|це)(?!\p{L})/iu;

const EQUIVALENT_WITHIN = 2;
/** "2.6 billion kroner, or about €348m": the second is the first again. */
const isEquivalent = (sentence: Sentence, sum: { readonly from: number }): boolean =>
  sentence.tokens[sum.from - 1]?.text === '(' ||
  hits(sentence, 'money.equivalents').some((hit) => hit.to <= sum.from && sum.from - hit.to <= EQUIVALENT_WITHIN);

const ASIDE_WITHIN = 6;
/** "Since he took office in February": a date of what was before, which "the same day" does not mean. */
const isAside = (sentence: Sentence, date: { readonly from: number }): boolean =>
  sentence.tokens
    .slice(Math.max(sentence.from + 1, date.from - ASIDE_WITHIN), date.from - 1)
    .some((token) => /^(?:since|відколи)$/u.test(token.lower));

/** Takes a sentence into the state, after claims were drawn from it. */
export function follow(
  state: Discourse,
  sentence: Sentence,
  dates: readonly DateMention[],
  pointed: readonly string[],
): void {
  state.paragraph = sentence.paragraph;
  const people = [...pointed, ...bySubject(sentence)];
  followPeople(state, people);
  if (people.length > 0) state.peopleIn = sentence.paragraph;
  const partner = partnerOf(state, sentence);
  if (partner !== undefined) state.partner = partner;
  state.companyHome = homeOfCompany(state, sentence) ?? state.companyHome;
  const place = sentence.countries
    .filter((country) => country.asPlace || /^(?:in|у|в)$/u.test(sentence.tokens[country.from - 1]?.lower ?? ''))
    .at(-1);
  if (
    place !== undefined &&
    place.code !== 'EU' &&
    place.code !== 'NATO' &&
    (has(sentence, 'production.making') || has(sentence, 'stages.instruments', 'joint venture'))
  ) {
    state.host = place.code;
    state.hostAt = sentence.index;
    state.lastPlace = place.code;
  }
  if (place !== undefined) {
    state.where = place.code;
    state.whereAt = sentence.index;
  }
  if (sentence.companies[0] !== undefined) {
    state.companyAt = sentence.index;
    if (state.hub?.paragraph !== sentence.paragraph)
      state.hub = { firm: sentence.companies[0].subject, paragraph: sentence.paragraph };
  }
  const family = sentence.families.find((mention) => mention.family !== 'weapons')?.family;
  if (family !== undefined && sentence.companies.length > 0 && has(sentence, 'production.making', 'site'))
    state.line = {
      family,
      operator: sentence.companies.slice(0, 1).map((company) => company.subject),
      host: place?.code ?? state.host,
    };
  if (sentence.companies.length > 0)
    state.companies = [...new Set(sentence.companies.map((company) => company.subject))];
  if (sentence.families.length > 0) {
    state.familiesIn = sentence.paragraph;
    const fine = sentence.families.filter((mention) => mention.family !== 'weapons');
    state.families = [...new Set((fine.length > 0 ? fine : sentence.families).map((mention) => mention.family))];
    if (sentence.money.length > 0) state.paid = { families: state.families, sentence: sentence.index };
    state.product = sentence.families.find((mention) => mention.product !== undefined)?.product ?? state.product;
  }
  const again = RESTATES.test(sentence.text);
  const sum = again
    ? undefined
    : sentence.money
        .filter((other) => (other.currency !== null || other.crown) && !isEquivalent(sentence, other))
        .at(-1);
  const named = sentence.countries.filter((country) => country.code !== 'UA').map((country) => country.code);
  const currency =
    sum?.crown === true
      ? (crownOf(named) ?? crownOf(state.partner === undefined ? [] : [state.partner]))
      : sum?.currency;
  if (currency !== undefined && currency !== null) state.currency = currency;
  const last = dates.filter((date) => date.size === 'point' && !isAside(sentence, date)).at(-1);
  if (last !== undefined) state.date = last.text;
  if (has(sentence, 'actors.groups', 'party/danish-model-donors'))
    state.donors = { group: 'party/danish-model-donors', paragraph: sentence.paragraph };
}
