import type { MoneyMention } from '../mentions/money.ts';
import { has, hits } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import type { DraftModality, Scene } from './draft.ts';

const REACHED_WITHIN = 6;
/** Whether a word that only reaches a sum ("comes to", "становить") stands right before it. */
const isReached = ({ sentence }: Scene, sum: MoneyMention): boolean =>
  hits(sentence, 'stages.reaching').some((hit) => hit.to <= sum.from && sum.from - hit.to <= REACHED_WITHIN);

/** Whether a total counts in what was announced only now: "including it", "which takes the total to". */
const withNew = ({ sentence }: Scene, sum: MoneyMention): boolean =>
  hits(sentence, 'stages.totals', 'with new').some(
    (hit) => hit.to <= sum.from && !sentence.money.some((other) => other.from >= hit.to && other.to <= sum.from),
  );

/** Whether a sum is told for a year that is not over, and not as what was given in it until now. */
function ofThisYear({ sentence, dates, state }: Scene): boolean {
  if (has(sentence, 'stages.totals', 'until now') || dates.some((date) => date.role === 'since')) return false;
  const year = dates.find((date) => date.size === 'period')?.text;
  return year !== undefined && /^\d{4}$/u.test(year) && year >= state.published.slice(0, 4);
}

const GIVES = /^(?:gives?|provides?|надає|надають)$/u;
/** "In all Germany provides nine billion this year": a year's help, told in the present. */
const givesInAll = ({ sentence }: Scene, core: { readonly from: number }): boolean =>
  has(sentence, 'stages.totals', 'in all') && GIVES.test(sentence.tokens[core.from]?.lower ?? '');

/** The help of a year that is not over: part of it may be paid, the whole is what the country is bound to. */
const yearsHelp = (scene: Scene, sum: MoneyMention, rung: Told | undefined): boolean =>
  has(scene.sentence, 'money.aid') &&
  (isReached(scene, sum) || (rung !== undefined && givesInAll(scene, rung.core))) &&
  ofThisYear(scene);

interface Told {
  readonly stage: string;
  readonly strong: boolean;
  readonly core: { readonly from: number; readonly to: number };
}

const PACKAGES = /^(?:packages?|пакет\p{L}*)$/u;
const OF_PACKAGE =
  /\b(?:it|they|th(?:e|is|ese) packages?) (?:is|are|was|were)\b|\bits (?:value|worth|price) (?:is|was)\b|^(?:він|вони|цей пакет|вартість|його (?:вартість|обсяг))(?!\p{L})/iu;
const WORTHS = /^(?:вартіст|обсяг|кошту|worth|cost|value|put|set|становить)/u;
const HANDED_OVER = /^(?:sent|delivered|shipped|handed|transferred|переда(?:в|ла|ли|но)|відправи(?:в|ла|ли))$/u;
/** "It is worth 200 million", after a package that was presented: promised, or handed over if the package was. */
function ofPackage({ sentence, previous }: Scene, rung: Told | undefined): Settled | undefined {
  if (previous?.paragraph !== sentence.paragraph || previous.money.length > 0) return undefined;
  if (rung?.strong === true && !WORTHS.test(sentence.tokens[rung.core.from]?.lower ?? '')) return undefined;
  const told = hits(previous, 'stages.weakStages').some((hit) => PACKAGES.test(previous.tokens[hit.from]?.lower ?? ''));
  if (!told || !OF_PACKAGE.test(sentence.text)) return undefined;
  const sent = previous.tokens.slice(previous.from, previous.to).some((token) => HANDED_OVER.test(token.lower));
  return { stage: sent ? 'disbursement' : 'pledge' };
}

const LOAN = /^(?:loans?|credit|позик\p{L}*|кредит\p{L}*)$/u;
/** "In all the loan comes to 90 billion and is to last": a loan that is granted, whatever is to come of it. */
function ofLoan({ sentence }: Scene, sum: MoneyMention): boolean {
  const verb = hits(sentence, 'stages.reaching').find((hit) => hit.to <= sum.from && sum.from - hit.to <= 2);
  const words = verb === undefined ? [] : sentence.tokens.slice(Math.max(sentence.from, verb.from - 4), verb.from);
  return words.some((token) => LOAN.test(token.lower));
}

const APPROVES = /^(?:погоди|схвали|approv|endors)/u;
/** "Ту позику, 50 млрд доларів, погодила «Сімка»": a loan that is approved is granted. */
const ofApprovedLoan = ({ sentence }: Scene, sum: MoneyMention, rung: Told | undefined): boolean =>
  rung?.stage === 'allocation' &&
  APPROVES.test(sentence.tokens[rung.core.from]?.lower ?? '') &&
  sentence.tokens.slice(sentence.from, sum.from).some((token) => LOAN.test(token.lower));

const isSafe = (told: Sentence | undefined): boolean =>
  told !== undefined && has(told, 'actors.programmes', 'programme/safe');
const SIZE = /^(?:volume|size|scheme|programme|обсяг|програма)$/u;
/** What SAFE can lend, or lends to a country, is set aside for it; what is ordered or paid with it is more. */
function ofSafe(scene: Scene, sum: MoneyMention, rung: Told | undefined, modality: DraftModality): boolean {
  const { sentence, previous } = scene;
  const word = sentence.tokens[rung?.core.from ?? -1]?.lower ?? '';
  if (/^borrow$/u.test(word)) return true;
  const loose =
    rung === undefined ||
    rung.stage === 'pledge' ||
    (rung.stage === 'disbursement' && modality !== 'fact') ||
    LOAN.test(word) ||
    isReached(scene, sum);
  if (!loose) return false;
  const sized = isReached(scene, sum) && sentence.tokens.slice(sentence.from, sum.from).some((t) => SIZE.test(t.lower));
  return isSafe(sentence) || (sized && isSafe(previous));
}

const YEAR_BEFORE =
  /(?:last year|the year before|a year (?:earlier|ago|before)|торік|позаторік|рік тому)(?:,? (?:it )?(?:was|було|він становив))? ?$/u;
/** "… this year, торік було 16,5": another year's help beside this one's, which is paid. */
const LAST_YEARS =
  /(?:\blast year's|(?<!\p{L})торішн\p{L}+) .*(?:was|were|came to|amounted to|stood at|становила|сягнула|склала|була)(?: (?:about|some|almost|nearly|майже|близько))? ?[€$£]?$/iu;
export function ofYearBefore({ sentence }: Scene, sum: MoneyMention): boolean {
  if (!has(sentence, 'money.aid')) return false;
  const before = sentence.text.slice(0, (sentence.tokens[sum.from]?.start ?? sentence.start) - sentence.start);
  return sentence.money[0] === sum ? LAST_YEARS.test(before) : YEAR_BEFORE.test(before);
}

const VALUES = /^(?:valued|put|estimated|оцін\p{L}*)$/u;
/** "The contract is valued at 1.6 billion": what is ordered, whatever its worth is taken to be. */
const ofContract = ({ sentence }: Scene, rung: Told | undefined): boolean =>
  rung?.stage === 'pledge' &&
  VALUES.test(sentence.tokens[rung.core.from]?.lower ?? '') &&
  has(sentence, 'stages.instruments', 'contract');

const FOR_A_YEAR = /(?<!\p{L})на (?:цей|поточний|нинішній|наступний) рік/iu;
const SENT = /^(?:спрямува|скерува)/u;
/** "На 2024 рік спрямувала 20 млн": what is meant for a year is set aside. */
function forYear({ sentence }: Scene, rung: Told | undefined): boolean {
  if (rung?.stage !== 'disbursement' || !SENT.test(sentence.tokens[rung.core.from]?.lower ?? '')) return false;
  if (FOR_A_YEAR.test(sentence.text)) return true;
  const year = sentence.tokens.findIndex(
    (token, at) =>
      at > sentence.from && at < sentence.to && /^\d{4}$/u.test(token.text) && sentence.tokens[at - 1]?.lower === 'на',
  );
  return year >= 0;
}

const ANNOUNCED = /^(?:announc\p{L}*|оголоси\p{L}*)$/u;
/** "Оголосив про внесок до PURL": what is announced for a common purse is promised to it. */
const forPurse = ({ sentence }: Scene, rung: Told | undefined): boolean =>
  rung?.stage === 'allocation' &&
  has(sentence, 'actors.programmes', 'programme/purl') &&
  ANNOUNCED.test(sentence.tokens[rung.core.from]?.lower ?? '');

const NAMES =
  /\b(?:put|puts|gave|gives|named|names|mentioned|mentions) (?:the|a|its) (?:sum|figure|amount)\b|\bthe (?:sum|amount|figure) (?:is|was)\b|(?<!\p{L})назва(?:в|ла|но) (?:суму|цифру)|(?<!\p{L})сума (?:–|становить|сягає)|^йдеться про|^ідеться про/iu;
/** "Agreed to finance drones. The minister put the sum at 700 million": the deed stands in the sentence before. */
function named({ sentence, previous }: Scene): string | undefined {
  if (previous?.paragraph !== sentence.paragraph || previous.money.length > 0) return undefined;
  if (!NAMES.test(sentence.text)) return undefined;
  return hits(previous, 'stages.flowStages')[0]?.value;
}

interface Settled {
  readonly stage: string;
  readonly modality?: DraftModality;
}

const HANDED = new Set(['disbursement', 'allocation']);
/**
 * The rung of a sum that the whole sentence settles, whatever the word next to it: a total that counts in what is new, or help of a
 * year that is not over, is committed: not all of it can have been paid.
 */
export function settledRung(
  scene: Scene,
  sum: MoneyMention,
  rung: Told | undefined,
  modality: DraftModality,
): Settled | undefined {
  if (ofSafe(scene, sum, rung, modality)) return { stage: 'allocation' };
  if (ofLoan(scene, sum)) return { stage: 'commitment', modality: 'fact' };
  if (ofApprovedLoan(scene, sum, rung)) return { stage: 'commitment' };
  if (ofContract(scene, rung)) return { stage: 'commitment', modality: 'fact' };
  if (forPurse(scene, rung)) return { stage: 'pledge' };
  if (ofYearBefore(scene, sum)) return { stage: 'disbursement', modality: 'fact' };
  const packaged = ofPackage(scene, rung);
  if (packaged !== undefined || modality !== 'fact') return packaged;
  if (withNew(scene, sum) && (isReached(scene, sum) || !HANDED.has(rung?.stage ?? ''))) return { stage: 'commitment' };
  if (yearsHelp(scene, sum, rung)) return { stage: 'commitment' };
  if (forYear(scene, rung)) return { stage: 'allocation' };
  const deed = named(scene);
  return deed === undefined ? undefined : { stage: deed };
}
