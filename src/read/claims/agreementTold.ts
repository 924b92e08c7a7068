import type { Hit } from '../lexicon/matcher.ts';
import { has, hits, overlaps } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import {
  ACCORD,
  carriesOn,
  FOLLOWS,
  PARTIES_TOLD,
  pairs,
  speaksOfArms,
  TOGETHER,
  talksGoOn,
} from './agreementDeals.ts';
import { type Deal, REACH, wordsOf } from './agreementStage.ts';
import type { Scene } from './draft.ts';
import type { Parties } from './parties.ts';

/** "Have agreed to go into business together": two firms need not say what they will make. */
const isTogether = (scene: Scene, parties: Parties): boolean =>
  TOGETHER.test(scene.sentence.text) && parties.parties.every((party) => party.startsWith('party/'));

/** "The agreement was signed in Oslo the same day": the one spoken of. */
const THE = /^(?:the|this|that|its|their|цю|ця|цей|її|їхн\p{L}*)$/u;
const wordsBefore = (scene: Scene, hit: Hit): string => scene.sentence.tokens[hit.from - 1]?.lower ?? '';
const WITH = /^(?:with|з|із|зі|between|між)$/u;
/** "The agreement with Denmark": a noun and its other side stand together. */
const isWith = ({ sentence }: Scene, noun: Hit): boolean =>
  WITH.test(sentence.tokens[noun.to]?.lower ?? '') &&
  sentence.countries.some((country) => country.from > noun.to && country.from - noun.to <= 2);

/** "Talks with the Americans continue". */
function talksWith(scene: Scene, deal: Deal): boolean {
  if (!WITH.test(scene.sentence.tokens[deal.verb.to]?.lower ?? '')) return false;
  const other = isWith(scene, deal.verb);
  return other || (has(scene.sentence, 'speech.pronouns', 'company') && scene.state.companies.length > 0);
}

/** "Traders in Lithuania": a country that is only a place, in a sentence about nothing that is made. */
const isBystander = ({ sentence }: Scene): boolean =>
  sentence.countries.length > 0 &&
  sentence.countries.every(({ from }) => /^(?:in|у|в)$/u.test(sentence.tokens[from - 1]?.lower ?? '')) &&
  sentence.families.length === 0 &&
  !has(sentence, 'production.making');

/** "Угоду про випуск дрона уклали в Лондоні 11 вересня": signed on a day in a partner's capital, on something made. */
const isHosted = (scene: Scene): boolean =>
  scene.dates.some((date) => date.size === 'point') &&
  scene.sentence.families.length > 0 &&
  scene.sentence.countries.some(
    ({ code, form, asPlace }) => form === 'capital' && asPlace && code !== 'UA' && scene.state.partner === code,
  );

/** Whether a deal without signature is told firmly enough: two parties in its own sentence, and something made. */
export function wellNamed(scene: Scene, deal: Deal, parties: Parties): boolean {
  if (parties.parties.length < 2) return false;
  const together =
    has(scene.sentence, 'speech.pronouns', 'they') ||
    carriesOn(scene) ||
    (scene.dates.length > 0 && has(scene.sentence, 'speech.pronouns', 'country'));
  const dated =
    (scene.dates.length > 0 && !(deal.instrument === 'contract' && isBystander(scene))) ||
    has(scene.sentence, 'speech.pronouns', 'company');
  const settled = deal.stage === 'agreed' && deal.instrument !== undefined;
  if (deal.stage === 'signed' || deal.stage === 'in force' || deal.stage === 'ended' || settled)
    return deal.instrument === undefined
      ? parties.named >= 2 ||
          together ||
          (deal.stage === 'in force' && isWith(scene, deal.at)) ||
          (parties.named >= 1 && dated && deal.at !== deal.verb && THE.test(wordsBefore(scene, deal.at))) ||
          (deal.at !== deal.verb && isHosted(scene))
      : parties.named >= 1 || together || dated;
  if (deal.stage === 'talks' && parties.named >= 1 && talksWith(scene, deal)) return true;
  if (deal.stage === 'talks' && deal.instrument !== undefined && pairs(scene, deal.verb)) return true;
  if (deal.stage === 'talks' && parties.named >= 1 && deal.at !== deal.verb && pairs(scene, deal.at)) return true;
  const subject =
    deal.instrument !== undefined ||
    (deal.at !== deal.verb && ACCORD.test(wordsOf(scene, deal.at))) ||
    (deal.stage === 'agreed' && (isTogether(scene, parties) || FOLLOWS.test(scene.sentence.text))) ||
    has(scene.sentence, 'production.making') ||
    scene.sentence.families.length > 0 ||
    carriesOn(scene);
  if (deal.stage === 'talks' && deal.instrument === undefined && talksGoOn(scene)) return true;
  if (deal.stage === 'talks' && parties.named >= 2 && (speaksOfArms(scene) || TOGETHER.test(scene.sentence.text)))
    return true;
  if (deal.stage === 'talks' && pairs(scene, deal.verb) && scene.sentence.families.length > 0) return true;
  if (deal.stage === 'talks' && parties.named >= 2 && pairs(scene, deal.verb)) return true;
  return subject && (parties.named >= 2 || together || (deal.instrument !== undefined && parties.named >= 1));
}

/** An order that is known by its price alone is a flow, not an agreement as well. */
export function onlyPriced(scene: Scene, deal: Deal): boolean {
  const { sentence } = scene;
  const counted = /^(?:contracts|контракти)$/u.test(wordsOf(scene, deal.at)) && deal.at.from === sentence.from;
  return (
    deal.instrument === 'contract' &&
    sentence.companies.length === 0 &&
    sentence.money.some((sum) => sum.from >= deal.at.to && sum.from - deal.at.to <= (counted ? REACH : 6))
  );
}

const OPENS_WITHIN = 6;
const ANOTHER = /^(?:similar|подібн\p{L}*|second|third|another|further|other|друг\p{L}*|трет\p{L}*|інш\p{L}*|ще)$/u;
/** "A second paper was agreed the same day": between those who agreed on the first. */
export function isAnother(scene: Scene, deal: Deal): boolean {
  const { sentence } = scene;
  // "Другий підписаний того самого дня документ": what is signed stands between.
  const opens = ANOTHER.test(sentence.tokens[sentence.from]?.lower ?? '') ? OPENS_WITHIN : 2;
  const before = sentence.tokens.slice(Math.max(sentence.from, deal.at.from - opens), deal.at.from);
  return deal.stage !== 'talks' && before.some((token) => ANOTHER.test(token.lower));
}

const SUM =
  /\b(?:the|this|that) (?:sum|amount|price|loan)\b|(?<!\p{L})(?:цю суму|ціну|позик\p{L}*|кредит\p{L}*)(?!\p{L})/iu;
/** "Peace talks", "a lease agreement": talks and papers of another kind. */
export const isUnrelated = ({ sentence }: Scene, deal: Deal): boolean =>
  hits(sentence, 'stages.unrelated').some((hit) => overlaps(hit, deal.at) || overlaps(hit, deal.verb));

const PAYS =
  /\bagree[ds]? to (?:lend|give|pay|provide|grant|contribute|allocate|donate|spend|add|send)\b|погоди(?:вся|лася|лися|лись) (?:позичити|дати|надати|виділити|заплатити|внести|перерахувати|додати|передати)/iu;
/** "Britain agreed to lend two billion": a sum that one side promises, which is a flow. */
const isPromise = ({ sentence }: Scene, deal: Deal): boolean =>
  deal.instrument === undefined && sentence.money.length > 0 && PAYS.test(sentence.text);

const ADJUNCT = /^(?:after|following|before|during|since|по|після|під|перед)$/u;
/** "He said after talks with his colleague": talks that only tell when something was said. */
export const isAdjunct = ({ sentence }: Scene, deal: Deal): boolean =>
  deal.stage === 'talks' &&
  deal.at === deal.verb &&
  ADJUNCT.test(sentence.tokens[deal.verb.from - 1]?.lower ?? '') &&
  sentence.families.length === 0 &&
  !TOGETHER.test(sentence.text) &&
  !hits(sentence, 'production.making').some((making) => making.from >= deal.verb.to);

/** "Agreement on the sum has been reached": a promise of money, which is a flow. */
export const isAboutMoney = (scene: Scene, deal: Deal): boolean => isPromise(scene, deal) || isAboutSum(scene, deal);
const isAboutSum = ({ sentence }: Scene, deal: Deal): boolean =>
  deal.instrument === undefined &&
  SUM.test(sentence.text) &&
  sentence.families.length === 0 &&
  !has(sentence, 'production.making');

const NEAR_PAPER = 6;
const OTHER_SIDE = 5;
/** "Saab signed a contract with the Brazilian air force": a side that the reader does not know, where nothing is Ukraine's. */
export function isElsewhere(scene: Scene, deal: Deal, parties: Parties): boolean {
  const { sentence, previous, state } = scene;
  const ours = (near: Sentence | undefined): boolean =>
    near !== undefined &&
    (near.countries.some((country) => country.code === 'UA') ||
      near.people.some((person) => state.gazetteer.get(person.subject)?.country === 'UA') ||
      hits(near, 'actors.groups').length > 0);
  if (!parties.parties.includes('country/UA') || parties.parties.every(isCountry) || ours(sentence)) return false;
  const last = Math.max(deal.at.to, deal.verb.to);
  const at = sentence.tokens
    .slice(last, Math.min(last + NEAR_PAPER, sentence.to))
    .findIndex((token) => WITH.test(token.lower));
  if (at < 0) return false;
  const side = { from: last + at + 1, to: Math.min(last + at + 1 + OTHER_SIDE, sentence.to) };
  const known =
    [...sentence.countries, ...sentence.companies, ...sentence.people].some((some) => overlaps(some, side)) ||
    hits(sentence, 'speech.pronouns').some((some) => overlaps(some, side)) ||
    hits(sentence, 'speech.bodies').some((some) => overlaps(some, side));
  return !known && !ours(previous);
}

const isCountry = (party: string): boolean => party.startsWith('country/');

/** A deal of other states with each other, in a text that does not bring Ukraine in: not of this programme. */
export function isForeign(scene: Scene, deal: Deal, parties: Parties): boolean {
  const { sentence, previous } = scene;
  const ours = (near: Sentence | undefined): boolean =>
    near?.paragraph === sentence.paragraph && near.countries.some((country) => country.code === 'UA');
  const states = parties.parties.every((party) => party.startsWith('country/') && party !== 'country/UA');
  const own =
    deal.instrument === 'contract' &&
    deal.stage !== 'talks' &&
    parties.named < PARTIES_TOLD &&
    parties.parties.every(isCountry);
  return (states || own) && parties.parties.length >= PARTIES_TOLD && !ours(sentence) && !ours(previous);
}
