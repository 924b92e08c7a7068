import type { Hit } from '../lexicon/matcher.ts';
import { hits, overlaps } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import type { Discourse } from './discourse.ts';
import type { Voice } from './voice.ts';

/** "According to a minister": somebody whom the text does not name. */
const ANY = /^(?:a|an|one|another|two|three|several|unnamed|senior|former|some|один|одного|якийсь|неназван\p{L}*)$/u;
const person = (range: { readonly from: number; readonly to: number }, by: string, named = false): Voice => ({
  from: range.from,
  to: range.to,
  by,
  named,
  kind: 'person',
});

const MINISTER = /^(?:|minister|(?:defence|foreign|industry) minister)$/u;

/** The one who is meant by an office: who spoke in this paragraph, who was spoken of last, else whom the document is about. */
function holderOf(state: Discourse, sentence: Sentence, fits: (subject: string) => boolean): string | undefined {
  const here = state.speakerIn === sentence.paragraph ? state.speaker : undefined;
  const last = state.paragraph === sentence.paragraph ? state.person : undefined;
  const near = [here, last].find((subject) => subject !== undefined && fits(subject));
  if (near !== undefined) return near;
  const fitting = state.cast.filter(fits);
  const best = Math.max(...fitting.map((subject) => state.weight.get(subject) ?? 0));
  return (
    fitting.find((subject) => subject === state.person && (state.weight.get(subject) ?? 0) === best) ??
    fitting.find((subject) => (state.weight.get(subject) ?? 0) === best)
  );
}

/** "Poulsen, the defence minister": an office that says what a person of the sentence is, with no verb between them. */
function describes(sentence: Sentence, hit: Hit): boolean {
  const verb = (from: number, to: number): boolean =>
    hits(sentence, 'speech.speech').some((other) => other.from >= from && other.to <= to);
  return sentence.people.some((named) => {
    if (named.from >= hit.to) return named.from - hit.to <= 2 && !verb(hit.to, named.from);
    return hit.from >= named.to && hit.from - named.to <= 5 && !verb(named.to, hit.from);
  });
}

/** "The minister", "Kyiv's defence minister": the person of the document who holds that office. */
export function officeVoices(sentence: Sentence, state: Discourse): readonly Voice[] {
  return hits(sentence, 'speech.offices').flatMap((hit): readonly Voice[] => {
    if (describes(sentence, hit) || hits(sentence, 'speech.roles').some((role) => overlaps(role, hit))) return [];
    if (ANY.test(sentence.tokens[hit.from - 1]?.lower ?? ''))
      return [{ from: hit.from, to: hit.to, by: undefined, named: false, kind: 'unnamed' }];
    const comma = sentence.tokens[hit.from - 1]?.text === ',';
    const country = sentence.countries.find(
      (near) =>
        overlaps(near, hit) ||
        (near.to <= hit.from && hit.from - near.to <= 1 && !comma) ||
        near.from === hit.to ||
        (near.from === hit.to + 1 && sentence.tokens[hit.to]?.lower === 'of'),
    )?.code;
    const plain = hit.value === 'minister' && country === undefined;
    const fits = (subject: string): boolean => {
      const known = state.gazetteer.get(subject);
      if (plain) return MINISTER.test(known?.office ?? '');
      const office = hit.value === 'minister' ? MINISTER.test(known?.office ?? '') : known?.office === hit.value;
      return office && (country === undefined || known?.country === country);
    };
    const found = holderOf(state, sentence, fits);
    return found === undefined ? [] : [person(hit, found)];
  });
}

const singular = /(?:ець|єць|ин|швед|фін|поляк|румун|грек|турок|серб|чех|хорват)$/u;
/** "The Dane said", "сказав естонець": the one of that country who was spoken of last. */
function nationals(sentence: Sentence, state: Discourse): readonly Voice[] {
  const verbs = [...hits(sentence, 'speech.speech'), ...hits(sentence, 'speech.stances')];
  return sentence.countries.flatMap((country) => {
    const word = sentence.tokens[country.to - 1]?.lower ?? '';
    const english = sentence.tokens[country.from - 1]?.lower === 'the' && country.form !== 'name';
    if (country.to - country.from !== 1 || !(english ? !/s$/u.test(word) || word === 'swiss' : singular.test(word)))
      return [];
    const speaks = verbs.some((verb) => verb.from === country.to || verb.to === country.from - (english ? 1 : 0));
    const found = speaks
      ? state.recent.find((subject) => state.gazetteer.get(subject)?.country === country.code)
      : undefined;
    return found === undefined ? [] : [person(country, found)];
  });
}

const isAnyOfCountry = (sentence: Sentence, hit: Hit): boolean =>
  /^[\u0400-\u04FF]/u.test(sentence.tokens[hit.from]?.text ?? '') &&
  sentence.countries.some((country) => country.form === 'adjective' && country.to === hit.from);

/** "The guest", "his counterpart", "the politician": someone spoken of, by what he is to the others. */
export function roleVoices(sentence: Sentence, state: Discourse): readonly Voice[] {
  const home = (subject: string): string | undefined => state.gazetteer.get(subject)?.country;
  const spoken = state.speakerIn >= sentence.paragraph - 1 ? state.speaker : undefined;
  const host = state.where ?? 'UA';
  const roles = hits(sentence, 'speech.roles').flatMap((hit): readonly Voice[] => {
    // "Німецький посадовець": somebody whom the text does not name.
    if (hit.value === 'politician' && isAnyOfCountry(sentence, hit))
      return [{ from: hit.from, to: hit.to, by: undefined, named: false, kind: 'unnamed' }];
    const all = [
      ...sentence.people.filter((named) => named.to <= hit.from).map((named) => named.subject),
      ...state.recent,
    ];
    const found =
      hit.value === 'guest'
        ? all.find((subject) => home(subject) !== host)
        : hit.value === 'host'
          ? all.find((subject) => home(subject) === host)
          : hit.value === 'colleague'
            ? all.find((subject) => subject !== (spoken ?? all[0]))
            : (all.find((subject) => subject === spoken) ?? all[0]);
    return found === undefined ? [] : [person(hit, found)];
  });
  return [...roles, ...nationals(sentence, state)];
}

const OBJECT = /^(?:his|her|hers|їй|йому|її)$/u;
const BETWEEN = /^(?:own|власн\p{L}*)$/u;
/** "He" speaks; "his" only in "by his account"; "him" only in "according to him", "його" only in "за його словами". */
function speaks(sentence: Sentence, hit: Hit): boolean {
  const word = sentence.tokens[hit.from]?.lower ?? '';
  const own = BETWEEN.test(sentence.tokens[hit.to]?.lower ?? '') ? 1 : 0;
  const account = hits(sentence, 'speech.accounts').some((other) => other.from === hit.to + own);
  const preposition = /^(?:by|in|on|from|за|на|із|з)$/u.test(sentence.tokens[hit.from - 1]?.lower ?? '');
  if (/^(?:його|її|his|her)$/u.test(word)) return account && preposition;
  if (word === 'him') return sentence.tokens[hit.from - 1]?.lower === 'to';
  return !OBJECT.test(word);
}

/** "Фірма здобула ліцензію, і вона має намір": a Ukrainian pronoun stands for the firm of its sentence, where that names nobody. */
function firmOf(sentence: Sentence, hit: Hit): string | undefined {
  if (!/^(?:він|вона)$/u.test(sentence.tokens[hit.from]?.lower ?? '') || sentence.people.length > 0) return undefined;
  return sentence.companies.filter((company) => company.to <= hit.from).at(-1)?.subject;
}

/** "He", "she", "by her account": the one whom the sentence names before, who spoke last, or who was spoken of last. */
export function pronounVoices(sentence: Sentence, state: Discourse): readonly Voice[] {
  const woman = (subject: string): boolean => state.gazetteer.get(subject)?.woman === true;
  const spoken =
    state.speakerIn >= sentence.paragraph - 1 && state.speaker?.startsWith('person/') === true
      ? state.speaker
      : undefined;
  return (['man', 'woman'] as const).flatMap((value) =>
    hits(sentence, 'speech.pronouns', value)
      .filter((hit) => speaks(sentence, hit))
      .flatMap((hit): readonly Voice[] => {
        const wanted = value === 'woman';
        const here = sentence.people.filter((named) => named.to <= hit.from && woman(named.subject) === wanted).at(-1);
        const firm = here === undefined ? firmOf(sentence, hit) : undefined;
        if (firm !== undefined) return [{ from: hit.from, to: hit.to, by: firm, named: true, kind: 'firm' as const }];
        const latest =
          state.peopleIn === sentence.paragraph ? state.recent.find((one) => woman(one) === wanted) : undefined;
        const before = spoken !== undefined && woman(spoken) === wanted ? spoken : undefined;
        const by = here?.subject ?? latest ?? before ?? (wanted ? (state.woman ?? state.person) : state.man);
        return by === undefined ? [] : [person(hit, by, here !== undefined)];
      }),
  );
}
