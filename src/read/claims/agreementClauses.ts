import { isPartner } from '../discourse/discourse.ts';
import type { Hit } from '../lexicon/matcher.ts';
import type { CountryMention } from '../mentions/names.ts';
import { has, hits } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import { isBare } from './agreementDeals.ts';
import { IN } from './agreementParties.ts';
import { clauseAt, type Range } from './clauses.ts';
import type { Scene } from './draft.ts';

const within = (clause: Range, part: Range): boolean => part.from >= clause.from && part.to <= clause.to;

function clausesOf(sentence: Sentence): readonly Range[] {
  const clauses: Range[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const clause = clauseAt(sentence, at);
    clauses.push(clause);
    at = clause.to + 1;
  }
  return clauses;
}

/** A sentence cut down to one of its clauses. */
function narrowed(sentence: Sentence, clause: Range): Sentence {
  const inside = <T extends Range>(all: readonly T[]): readonly T[] => all.filter((part) => within(clause, part));
  const start = sentence.tokens[clause.from]?.start ?? sentence.start;
  const end = sentence.tokens[clause.to - 1]?.end ?? sentence.end;
  const found = [...sentence.found].map(([topic, all]): [string, readonly Hit[]] => [topic, inside(all)]);
  return {
    ...sentence,
    from: clause.from,
    to: clause.to,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    found: new Map(found.filter(([, all]) => all.length > 0)),
    numbers: inside(sentence.numbers),
    money: inside(sentence.money),
    countries: inside(sentence.countries),
    people: inside(sentence.people),
    companies: inside(sentence.companies),
    families: inside(sentence.families),
  };
}

/** Whether a clause tells of a deal, and with whom. */
function tells(scene: Scene, clause: Range): boolean {
  const verbs = hits(scene.sentence, 'stages.agreementStages').filter((hit) => within(clause, hit));
  const papers = hits(scene.sentence, 'stages.instruments').some((hit) => within(clause, hit));
  return verbs.some((hit) => papers || isBare(scene, hit));
}
const partnerIn = (sentence: Sentence, clause: Range): string | undefined =>
  sentence.countries.find(
    ({ from, to, code, asPlace, form }) =>
      within(clause, { from, to }) &&
      isPartner(code) &&
      !asPlace &&
      form !== 'adjective' &&
      !IN.test(sentence.tokens[from - 1]?.lower ?? ''),
  )?.code;
/** The gazetteer has people who speak for a firm under the firm. */
const isState = (home: string): boolean => /^\p{Lu}{2}$/u.test(home);
/** Whether a clause has a partner of its own: by name, or by a minister of another country than those that are named. */
function namesOwn({ sentence, state }: Scene, clause: Range): boolean {
  if (partnerIn(sentence, clause) !== undefined) return true;
  if (sentence.companies.some((company) => within(clause, company))) return true;
  return sentence.people.some((person) => {
    const home = state.gazetteer.get(person.subject)?.country ?? '';
    const other =
      isState(home) && isPartner(home) && sentence.countries.every((country) => outside(country, home, clause));
    return within(clause, person) && other;
  });
}
const outside = (country: CountryMention, home: string, clause: Range): boolean =>
  country.code !== home || within(clause, country);

/**
 * "Latvia signed a memorandum, while Estonia is still negotiating": clauses that each tell of a deal of their own parties are read on
 * their own; any other sentence is read whole.
 */
export function dealScenes(scene: Scene): readonly Scene[] {
  const { sentence, state } = scene;
  if (!has(sentence, 'stages.agreementStages')) return [scene];
  const telling = clausesOf(sentence).filter((clause) => tells(scene, clause));
  if (telling.length < 2 || !telling.every((clause) => namesOwn(scene, clause))) return [scene];
  return telling.map((clause, index) => {
    const dates = scene.dates.filter((date) => within(clause, date));
    const earlier = telling[index - 1];
    const partner = (earlier === undefined ? undefined : partnerIn(sentence, earlier)) ?? state.partner;
    return {
      ...scene,
      sentence: narrowed(sentence, clause),
      dates: dates.length > 0 ? dates : scene.dates,
      state: { ...state, partner },
    };
  });
}
