import type { Hit } from '../lexicon/matcher.ts';
import { DEMONYM } from '../mentions/makers.ts';
import { slugOf } from '../mentions/names.ts';
import { hits, overlaps } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import type { Discourse } from './discourse.ts';

/** Who says what a sentence says. `named`: whether the passage itself names the speaker. */
export interface Speaker {
  readonly by: string;
  readonly named: boolean;
}

interface Voice {
  readonly from: number;
  readonly to: number;
  readonly by: string;
  readonly named: boolean;
}

const BODY: Readonly<Record<string, string>> = {
  'defence ministry': 'ministry of defence',
  'foreign ministry': 'ministry for foreign affairs',
  government: 'government',
};

/** The country that an office or body belongs to: named right before it, else the partner spoken of. */
function ownerOf(sentence: Sentence, hit: Hit, state: Discourse): string | undefined {
  const near =
    sentence.countries.filter((country) => country.to <= hit.from && hit.from - country.to <= 2).at(-1) ??
    sentence.countries.find((country) => country.from >= hit.to && country.from - hit.to <= 2);
  return near?.code ?? state.partner;
}

const wordsOf = (sentence: Sentence, hit: Hit): string =>
  sentence.tokens
    .slice(hit.from, hit.to)
    .map((token) => token.text)
    .join(' ');
/** "The ministry": whichever was named before. */
const BARE = /^(?:the ministry|відомств\p{L}*)$/iu;

function bodyVoices(sentence: Sentence, state: Discourse): readonly Voice[] {
  return hits(sentence, 'speech.bodies').flatMap((hit): readonly Voice[] => {
    if (state.ministry !== undefined && BARE.test(wordsOf(sentence, hit)))
      return [{ from: hit.from, to: hit.to, by: state.ministry, named: false }];
    if (hit.value === 'president office')
      return [{ from: hit.from, to: hit.to, by: 'party/office-of-the-president-of-ukraine', named: true }];
    const owner = ownerOf(sentence, hit, state);
    const demonym = DEMONYM[owner ?? ''];
    if (demonym === undefined) return [];
    return [
      { from: hit.from, to: hit.to, by: `party/${slugOf(`${demonym} ${BODY[hit.value] ?? hit.value}`)}`, named: true },
    ];
  });
}

/** The ministry that a sentence names in full, for "the ministry" after it. */
export function ministryIn(sentence: Sentence, state: Discourse): string | undefined {
  return bodyVoices(sentence, { ...state, ministry: undefined })
    .filter((voice) => /ministry/u.test(voice.by) && !BARE.test(wordsOf(sentence, { ...voice, topic: '', value: '' })))
    .at(-1)?.by;
}

const SAYS =
  /^(?:said|says|announced|announces|reported|reports|stated|confirmed|confirms|let|declared|added|told|заяви\p{L}*|повідом\p{L}*|оголоси\p{L}*|підтвердж?\p{L}*|каж\p{L}*)$/u;
/** "Copenhagen let it be known": a country or capital that itself speaks is its government. */
function countryVoices(sentence: Sentence): readonly Voice[] {
  const verbs = hits(sentence, 'speech.speech', 'verb');
  return sentence.countries.flatMap((country) => {
    const demonym = DEMONYM[country.code];
    const speaks =
      demonym !== undefined &&
      !country.asPlace &&
      !country.possessive &&
      (country.form === 'capital' || country.form === 'name') &&
      verbs.some((verb) => verb.from === country.to && SAYS.test(sentence.tokens[verb.from]?.lower ?? ''));
    return speaks
      ? [{ from: country.from, to: country.to, by: `party/${slugOf(`${demonym} government`)}`, named: true }]
      : [];
  });
}

/** People whom a sentence points at by their office alone ("the head of state"). */
export function peopleByOffice(sentence: Sentence, state: Discourse): readonly string[] {
  return officeVoices(sentence, state).map((voice) => voice.by);
}

/** "The minister", "Kyiv's defence minister": the person of the document who holds that office. */
function officeVoices(sentence: Sentence, state: Discourse): readonly Voice[] {
  return hits(sentence, 'speech.offices').flatMap((hit) => {
    if (sentence.people.some((person) => Math.abs(person.from - hit.to) <= 2 || Math.abs(hit.from - person.to) <= 5))
      return [];
    const country = sentence.countries.find(
      (near) =>
        overlaps(near, hit) ||
        (near.to <= hit.from && hit.from - near.to <= 1) ||
        near.from === hit.to ||
        (near.from === hit.to + 1 && sentence.tokens[hit.to]?.lower === 'of'),
    )?.code;
    const fits = (subject: string): boolean => {
      const person = state.gazetteer.get(subject);
      return person?.office === hit.value && (country === undefined || person.country === country);
    };
    const plain = hit.value === 'minister' && country === undefined;
    const isMinister = (subject: string): boolean =>
      /^(?:|minister|(?:defence|foreign|industry) minister)$/u.test(state.gazetteer.get(subject)?.office ?? '');
    const last =
      state.person !== undefined && (fits(state.person) || (plain && isMinister(state.person)))
        ? state.person
        : undefined;
    const found = last ?? state.cast.find((subject) => fits(subject) || (plain && isMinister(subject)));
    return found === undefined ? [] : [{ from: hit.from, to: hit.to, by: found, named: false }];
  });
}

const OBJECT = /^(?:his|her|hers|їй|йому|її)$/u;
/** "He" speaks; "his" does not; "him" only in "according to him", "його" only in "за його словами". */
function speaks(sentence: Sentence, hit: Hit): boolean {
  const word = sentence.tokens[hit.from]?.lower ?? '';
  if (/^(?:його|її)$/u.test(word)) return sentence.tokens[hit.to]?.lower === 'словами';
  if (word === 'him') return sentence.tokens[hit.from - 1]?.lower === 'to';
  return !OBJECT.test(word);
}

function pronounVoices(sentence: Sentence, state: Discourse): readonly Voice[] {
  const of = (value: string, by: string | undefined): readonly Voice[] =>
    hits(sentence, 'speech.pronouns', value)
      .filter((hit) => speaks(sentence, hit))
      .flatMap((hit): readonly Voice[] => {
        const here =
          value === 'company'
            ? undefined
            : sentence.people
                .filter(
                  (person) =>
                    person.to <= hit.from &&
                    (state.gazetteer.get(person.subject)?.woman === true) === (value === 'woman'),
                )
                .at(-1)?.subject;
        const who = here ?? by;
        return who === undefined ? [] : [{ from: hit.from, to: hit.to, by: who, named: here !== undefined }];
      });
  return [...of('man', state.man), ...of('woman', state.woman ?? state.person), ...of('company', state.companies[0])];
}

function mediaVoices(sentence: Sentence, state: Discourse): readonly Voice[] {
  return hits(sentence, 'actors.media').flatMap((hit): readonly Voice[] => {
    const text = wordsOf(sentence, hit);
    if (/^\p{Lu}/u.test(text)) return [{ from: hit.from, to: hit.to, by: `party/${slugOf(text)}`, named: true }];
    const known = state.medium ?? (state.speaker?.startsWith('party/') === true ? state.speaker : undefined);
    return known === undefined ? [] : [{ from: hit.from, to: hit.to, by: known, named: false }];
  });
}

/** The newspaper or agency that a sentence names, for "the paper" after it. */
export function mediumIn(sentence: Sentence, state: Discourse): string | undefined {
  return mediaVoices(sentence, state)
    .filter((voice) => voice.named)
    .at(-1)?.by;
}

function voices(sentence: Sentence, state: Discourse): readonly Voice[] {
  const people = sentence.people.map((person) => ({
    from: person.from,
    to: person.to,
    by: person.subject,
    named: true,
  }));
  const firms = sentence.companies.map((company) => ({
    from: company.from,
    to: company.to,
    by: company.subject,
    named: true,
  }));
  return [
    ...people,
    ...bodyVoices(sentence, state),
    ...mediaVoices(sentence, state),
    ...countryVoices(sentence),
    ...officeVoices(sentence, state),
    ...firms,
    ...pronounVoices(sentence, state),
  ];
}

/** How well a voice goes with a verb of saying: the tokens between them, one more when the voice comes after. */
function apart(voice: Voice, verb: Hit, turned: boolean): number {
  const before = voice.to <= verb.from;
  const [low, high] = before ? [voice.to, verb.from] : [verb.to, voice.from];
  const cost = before ? (turned ? TURNED : 0) : turned ? 0 : 1;
  return cost + Math.max(0, high - low);
}

const LIMIT = 8;
/** What a voice before a turned verb costs: in "…, said the minister" nobody before it speaks. */
const TURNED = 6;
const COMMA = /^[,–—-]$/u;
/** The speaker of a sentence, if it has a verb of saying and someone to say it. */
export function speakerOf(sentence: Sentence, state: Discourse): Speaker | undefined {
  const all = voices(sentence, state);
  let best: { cost: number; voice: Voice } | undefined;
  for (const verb of hits(sentence, 'speech.speech')) {
    const turned =
      COMMA.test(sentence.tokens[verb.from - 1]?.text ?? '') &&
      all.some((voice) => voice.from >= verb.to && voice.from - verb.to <= LIMIT);
    for (const voice of all) {
      if (verb.value === 'after' && voice.from < verb.to) continue;
      const cost = apart(voice, verb, turned) + (verb.value === 'after' ? -2 : 0) + (voice.named ? 0 : 0.5);
      if (cost <= LIMIT && (best === undefined || cost < best.cost)) best = { cost, voice };
    }
  }
  return best === undefined ? undefined : { by: best.voice.by, named: best.voice.named };
}
