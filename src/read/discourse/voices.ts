import type { Hit } from '../lexicon/matcher.ts';
import { DEMONYM } from '../mentions/makers.ts';
import { slugOf } from '../mentions/names.ts';
import { has, hits, overlaps } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import type { Discourse } from './discourse.ts';
import { officeVoices, pronounVoices, roleVoices } from './persons.ts';
import type { Voice } from './voice.ts';

const BODY: Readonly<Record<string, string>> = {
  'defence ministry': 'ministry of defence',
  'foreign ministry': 'ministry for foreign affairs',
  'economy ministry': 'ministry of economy',
  'finance ministry': 'ministry of finance',
  government: 'government',
};

const wordsOf = (sentence: Sentence, hit: { readonly from: number; readonly to: number }): string =>
  sentence.tokens
    .slice(hit.from, hit.to)
    .map((token) => token.text)
    .join(' ');

/** Bodies that only one country has. */
const ONE_OF_A_KIND: readonly (readonly [RegExp, string])[] = [
  [/^(?:verkhovna )?rada$|^(?:верховн\p{L}* )?рад[аи]$/iu, 'UA'],
  [/bundestag|бундестаг/iu, 'DE'],
  [/folketing|фолькетинг/iu, 'DK'],
  [/storting/iu, 'NO'],
  [/riksdag/iu, 'SE'],
  [/seimas/iu, 'LT'],
  [/saeima/iu, 'LV'],
  [/riigikogu/iu, 'EE'],
  [/sejm/iu, 'PL'],
];
/** In a Ukrainian text the ministry with a capital is that of the country itself. */
const OURS = /^(?:Міноборони|Мінстратегпром\p{L}*|Кабмін\p{L}*|МЗС)$/u;
/** The country that an office or body belongs to: named right before it, else the partner spoken of. */
function ownerOf(sentence: Sentence, hit: Hit, state: Discourse): string | undefined {
  const words = wordsOf(sentence, hit);
  const only = ONE_OF_A_KIND.find(([pattern]) => pattern.test(words))?.[1];
  if (only !== undefined) return only;
  const near =
    sentence.countries.find((country) => overlaps(country, hit)) ??
    sentence.countries.filter((country) => country.to <= hit.from && hit.from - country.to <= 2).at(-1) ??
    sentence.countries.find((country) => country.from >= hit.to && country.from - hit.to <= 2);
  // "According to its ministry of defence": of the country that the sentence is about.
  const its = /^(?:its|their|його|її)$/u.test(sentence.tokens[hit.from - 1]?.lower ?? '')
    ? sentence.countries.find((country) => country.to <= hit.from && country.form !== 'adjective')
    : undefined;
  return near?.code ?? its?.code ?? (OURS.test(words) ? 'UA' : state.partner);
}

/** "The ministry": whichever was named before. */
const BARE = /^(?:the ministry|відомств\p{L}*)$/iu;

const OFFICE = 'party/office-of-the-president-of-ukraine';
/** Whether "office" is that of Ukraine's president: named right before it, or spoken of as "the office" after that. */
function isPresidents(sentence: Sentence, hit: Hit, state: Discourse): boolean {
  const owner = sentence.people.find((person) => person.to === hit.from && sentence.tokens[person.to - 1]?.possessive);
  const known = owner === undefined ? undefined : state.gazetteer.get(owner.subject);
  if (known !== undefined) return known.country === 'UA' && known.office === 'president';
  return sentence.tokens[hit.from - 1]?.lower === 'the' && state.speaker === OFFICE;
}

function bodyVoices(sentence: Sentence, state: Discourse): readonly Voice[] {
  return hits(sentence, 'speech.bodies').flatMap((hit): readonly Voice[] => {
    const place = { from: hit.from, to: hit.to, kind: 'body' as const };
    // "Volodymyr Zelensky's office": of a president who is named, which is none of another country.
    if (hit.value === 'an office' && !isPresidents(sentence, hit, state)) return [];
    if (hits(sentence, 'speech.roles').some((role) => overlaps(role, hit))) return [];
    const owned = sentence.countries.some((country) => country.form === 'adjective' && country.to === hit.from);
    if (state.ministry !== undefined && !owned && BARE.test(wordsOf(sentence, hit)))
      return [{ ...place, by: state.ministry, named: false }];
    if (hit.value === 'president office' || hit.value === 'an office') return [{ ...place, by: OFFICE, named: true }];
    const demonym = DEMONYM[ownerOf(sentence, hit, state) ?? ''];
    if (demonym === undefined) return [];
    return [{ ...place, by: `party/${slugOf(`${demonym} ${BODY[hit.value] ?? hit.value}`)}`, named: true }];
  });
}

/** The ministry that a sentence names in full, for "the ministry" after it. */
export function ministryIn(sentence: Sentence, state: Discourse): string | undefined {
  if (!has(sentence, 'speech.bodies')) return undefined;
  return bodyVoices(sentence, { ...state, ministry: undefined })
    .filter((voice) => /ministry/u.test(`${voice.by}`) && !BARE.test(wordsOf(sentence, voice)))
    .at(-1)?.by;
}

const institutionVoices = (sentence: Sentence): readonly Voice[] =>
  hits(sentence, 'speech.institutions').map((hit) => ({
    from: hit.from,
    to: hit.to,
    by: `party/${hit.value}`,
    named: true,
    kind: 'body',
  }));

const SAYS =
  /^(?:said|says|announced|announces|reported|reports|stated|confirmed|confirms|let|declared|added|told|заяви\p{L}*|повідом\p{L}*|оголоси\p{L}*|підтвердж?\p{L}*|каж\p{L}*)$/u;
const HELPS = /^(?:has|have|had|already|also|earlier|later|вже|уже|також|раніше|теж|ще)$/u;
/** Whether a verb stands right after somebody, with helping words between: "London had already announced". */
const follows = (sentence: Sentence, to: number, verb: number): boolean =>
  verb >= to && verb - to <= 2 && sentence.tokens.slice(to, verb).every((token) => HELPS.test(token.lower));

/** "Copenhagen let it be known", "by Kyiv's reckoning", "за підрахунками Києва": a country or capital that itself speaks is its government. */
function countryVoices(sentence: Sentence): readonly Voice[] {
  const verbs = hits(sentence, 'speech.speech');
  const accounts = hits(sentence, 'speech.accounts');
  return sentence.countries.flatMap((country): readonly Voice[] => {
    const demonym = DEMONYM[country.code];
    if (demonym === undefined || (country.form !== 'capital' && country.form !== 'name')) return [];
    const home = /^(?:of|from|in|з|із|зі|у|в)$/u.test(sentence.tokens[country.from - 1]?.lower ?? '');
    // "Речник міноборони Німеччини повідомив": whose ministry it is does not speak.
    const lead = sentence.tokens[country.from - 1];
    const genitive =
      /^[\u0400-\u04FF]/u.test(sentence.tokens[country.from]?.text ?? '') &&
      country.from > sentence.from &&
      lead?.kind === 'word' &&
      !/^(?:і|й|та|а|але|що|як)$/u.test(lead.lower);
    const speaks =
      !home &&
      !genitive &&
      !country.asPlace &&
      !country.possessive &&
      verbs.some(
        (verb) => follows(sentence, country.to, verb.from) && SAYS.test(sentence.tokens[verb.from]?.lower ?? ''),
      );
    const told = verbs.some((verb) => verb.value === 'after' && verb.to === country.from);
    const reckons = country.possessive && accounts.some((account) => account.from === country.to);
    if (!speaks && !told && !reckons) return [];
    const by = `party/${slugOf(`${demonym} government`)}`;
    return [{ from: country.from, to: country.to, by, named: true, kind: 'country' }];
  });
}

const TOLD_TO = /^(?:агентству|газеті|виданню|телеканалу|каналу|порталу|журналу|радіо)$/u;
const REPORT = /^(?:report|article|publication|видання|публікаці\p{L}*|стат[тч]\p{L}*)$/u;
function mediaVoices(sentence: Sentence, state: Discourse): readonly Voice[] {
  const known = state.medium ?? (state.speaker?.startsWith('party/') === true ? state.speaker : undefined);
  const named = hits(sentence, 'actors.media').flatMap((hit): readonly Voice[] => {
    const place = { from: hit.from, to: hit.to, kind: 'medium' as const };
    const text = wordsOf(sentence, hit);
    // "Розповів агентству Reuters": whom somebody tells.
    const lead = [hit.from, hit.from - 1, hit.from - 2].map((at) => sentence.tokens[at]?.lower ?? '');
    if (lead.slice(0, 2).some((word) => TOLD_TO.test(word)) || lead.slice(1).includes('told')) return [];
    if (/^\p{Lu}/u.test(text)) return [{ ...place, by: `party/${slugOf(text)}`, named: true }];
    return known === undefined ? [] : [{ ...place, by: known, named: false }];
  });
  if (state.medium === undefined) return named;
  // "According to the report": what the newspaper says that was named before.
  const told = hits(sentence, 'speech.speech', 'verb').flatMap((verb): readonly Voice[] => {
    const at = verb.from - 1;
    const report =
      REPORT.test(sentence.tokens[at]?.lower ?? '') && !/^(?:a|an)$/u.test(sentence.tokens[at - 1]?.lower ?? '');
    return report ? [{ from: at, to: at + 1, kind: 'medium', by: state.medium, named: false }] : [];
  });
  const reports = hits(sentence, 'speech.speech', 'after').flatMap((hit): readonly Voice[] => {
    const at = [hit.to, hit.to + 1, hit.to + 2].find((place) => REPORT.test(sentence.tokens[place]?.lower ?? ''));
    return at === undefined ? [] : [{ from: at, to: at + 1, kind: 'medium', by: state.medium, named: false }];
  });
  return [...named, ...told, ...reports];
}

/** The newspaper or agency that a sentence names, for "the paper" after it. */
export function mediumIn(sentence: Sentence, state: Discourse): string | undefined {
  return mediaVoices(sentence, state)
    .filter((voice) => voice.named)
    .at(-1)?.by;
}

/** "The German arms maker". */
const MAKES = /^(?:arms|drone|defen[cs]e|weapons|missile|shell|truck|збройн\p{L}*|оборонн\p{L}*|дронов\p{L}*)$/u;
/** "The company said", "the Czech holding said": the firm that the sentence is about, else the one spoken of before. */
function firmVoices(sentence: Sentence, state: Discourse): readonly Voice[] {
  const named = sentence.companies.map((company): Voice => {
    return { from: company.from, to: company.to, by: company.subject, named: true, kind: 'firm' };
  });
  const pointed = [
    ...hits(sentence, 'speech.pronouns', 'company'),
    ...hits(sentence, 'actors.companyCues', 'before').flatMap((cue) => {
      const home = sentence.countries.find(
        (country) =>
          country.form === 'adjective' &&
          (country.to === cue.from ||
            (country.to === cue.from - 1 && MAKES.test(sentence.tokens[country.to]?.lower ?? ''))),
      );
      return home === undefined ? [] : [{ from: home.from, to: cue.to }];
    }),
  ].flatMap((hit): readonly Voice[] => {
    const tells = [...hits(sentence, 'speech.speech'), ...hits(sentence, 'speech.stances')].some(
      (verb) => follows(sentence, hit.to, verb.from) || (hit.from >= verb.to && hit.from - verb.to <= 1),
    );
    const here = tells ? sentence.companies.find((company) => company.to <= hit.from)?.subject : undefined;
    const by = here ?? state.companies[0];
    return by === undefined ? [] : [{ from: hit.from, to: hit.to, by, named: here !== undefined, kind: 'firm' }];
  });
  return [...named, ...pointed];
}

/** "…, it said on Wednesday": the body, firm or country that its sentence is about, else the one that spoke before. */
function itVoices(sentence: Sentence, state: Discourse, bodies: readonly Voice[]): readonly Voice[] {
  return hits(sentence, 'speech.pronouns', 'it').flatMap((hit): readonly Voice[] => {
    const word = sentence.tokens[hit.from]?.lower ?? '';
    const says = word === 'it' && hits(sentence, 'speech.speech', 'verb').some((verb) => verb.from === hit.to);
    const aside = hit.from === sentence.from || sentence.tokens[hit.from - 1]?.text === ',';
    const own = sentence.tokens[hit.to]?.lower === 'own' ? 1 : 0;
    const account = word === 'its' && hits(sentence, 'speech.accounts').some((other) => other.from === hit.to + own);
    if (!account && !(says && aside)) return [];
    const country = sentence.countries.find((other) => other.to <= hit.from && other.form !== 'adjective');
    const demonym = country === undefined || country.asPlace ? undefined : DEMONYM[country.code];
    const here = bodies.find((voice) => voice.to <= hit.from)?.by;
    const before = state.speaker?.startsWith('party/') === true ? state.speaker : state.companies[0];
    const by = here ?? (demonym === undefined ? before : `party/${slugOf(`${demonym} government`)}`);
    return by === undefined ? [] : [{ from: hit.from, to: hit.to, by, named: false, kind: 'body' }];
  });
}

/** Voices that an office or body stands before: "president of the Commission", "очільник Rheinmetall", "the cabinet of Dick Schoof". */
function asOwner(sentence: Sentence, voice: Voice): Voice {
  const word = (at: number): string => sentence.tokens[at]?.lower ?? '';
  // "Volodymyr Zelensky's office said".
  const owns = voice.kind === 'person' && sentence.tokens[voice.to - 1]?.possessive === true;
  if (owns && hits(sentence, 'speech.bodies').some((hit) => hit.from === voice.to)) return { ...voice, owner: true };
  let before = voice.from;
  if (/^(?:the|its|their)$/u.test(word(before - 1))) before -= 1;
  const of = word(before - 1) === 'of';
  if (of) before -= 1;
  const topic = voice.kind === 'person' ? 'speech.bodies' : 'speech.offices';
  const owner = hits(sentence, topic).some((hit) => hit.to === before) && (of || voice.kind !== 'person');
  return owner ? { ...voice, owner } : voice;
}

/** All who can speak in a sentence; of equally good ones, people come first. */
export function voicesIn(sentence: Sentence, state: Discourse): readonly Voice[] {
  const people = sentence.people.map((person): Voice => {
    return { from: person.from, to: person.to, by: person.subject, named: true, kind: 'person' };
  });
  const bodies = [...bodyVoices(sentence, state), ...institutionVoices(sentence)];
  const firms = firmVoices(sentence, state);
  // "За оцінкою аналітика Ніко Ланге": somebody whom the text names after all.
  const unnamed = hits(sentence, 'speech.unnamed')
    .filter((hit) => !people.some((person) => person.from === hit.to))
    .map((hit): Voice => ({ from: hit.from, to: hit.to, by: undefined, named: false, kind: 'unnamed' }));
  return [
    ...people,
    ...bodies,
    ...mediaVoices(sentence, state),
    ...countryVoices(sentence),
    ...officeVoices(sentence, state),
    ...roleVoices(sentence, state),
    ...firms,
    ...itVoices(sentence, state, [...bodies, ...firms]),
    ...pronounVoices(sentence, state),
    ...unnamed,
  ].map((voice) => asOwner(sentence, voice));
}
