import type { Hit } from '../lexicon/matcher.ts';
import type { MoneyMention } from '../mentions/money.ts';
import { distance, has, hits, nearest } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import { clauseAt, type Range } from './clauses.ts';
import type { DraftModality, Scene } from './draft.ts';

interface Rung {
  readonly stage: string;
  readonly core: Range;
  readonly strong: boolean;
}

export const widened = (a: Range, b: Range): Range => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });

const BOUND =
  /^(?:undertook|undertaken|undertakes|bound|committed|commits|agreed|agrees|зобов'яза\p{L}*|погоди(?:в|ла|ли|ло)с[ья]|погоджу(?:є|ю)ться|взя\p{L}*)$/u;
/** "Undertook to give", "погодилася дати": what is bound to be given is committed. */
function boundTo(sentence: Sentence, chosen: Hit): boolean {
  if (chosen.value !== 'pledge' && chosen.value !== 'allocation') return false;
  const words = sentence.tokens.slice(Math.max(sentence.from, chosen.from - 3), chosen.from + 1);
  const bound = words.findLastIndex((token) => BOUND.test(token.lower));
  // "If parliament agrees, Lithuania will give": who agrees in another clause binds nobody.
  return bound >= 0 && words.slice(bound).every((token) => token.text !== ',');
}

const CONDITION = /^(?:if|unless|якщо|якби)$/u;
/** "… if parliament approves the budget": what only may be done puts no sum on a rung. */
function isConditional(sentence: Sentence, hit: Hit): boolean {
  for (let at = hit.from - 1; at >= sentence.from; at -= 1) {
    const token = sentence.tokens[at];
    if (token === undefined || token.text === ',') return CONDITION.test(sentence.tokens[at + 1]?.lower ?? '');
    if (CONDITION.test(token.lower)) return true;
  }
  return false;
}

const SOURCE = /^(?:from|of|з|із|зі|від)$/u;
const FUNDS = /^(?:loans?|credit|funds?|позик\p{L}*|кредит\p{L}*|фонд\p{L}*)$/u;
/** "Six billion from the loan": where money is taken from is not what is done with it. */
const isSource = (sentence: Sentence, hit: Hit): boolean =>
  FUNDS.test(sentence.tokens[hit.from]?.lower ?? '') &&
  [hit.from - 1, hit.from - 2].some((at) => SOURCE.test(sentence.tokens[at]?.lower ?? ''));

/** "The first payment from its 90-billion loan": what is paid is not the whole that it is taken from. */
const isOutOf = (sentence: Sentence, hit: Hit, sum: Range): boolean =>
  sentence.tokens.slice(hit.to, sum.from).some((token) => OUT_OF.test(token.lower));
const OUT_OF = /^(?:from|з|із|зі)$/u;

const COMES = /^(?:came|comes|come)$/u;
const COMES_WITHIN = 3;
/** "Came to Kyiv with 600 million": who comes to a place reaches no sum. */
const isArrival = (sentence: Sentence, hit: Hit, sum: Range): boolean =>
  hit.to - hit.from === 2 &&
  COMES.test(sentence.tokens[hit.from]?.lower ?? '') &&
  sentence.tokens[hit.to - 1]?.lower === 'to' &&
  (sum.from < hit.to || sum.from - hit.to > COMES_WITHIN || PLACE.test(sentence.tokens[hit.to]?.text ?? ''));
const PLACE = /^\p{Lu}\p{Ll}/u;

const ADDED = /^(?:added|дода(?:в|ла|ли|ло))$/u;
const OPENS = /^(?:[.,:]|that|що)$/u;
/** "…, додали у відомстві", "…, he added": who adds words adds no money. */
function isSpeech(sentence: Sentence, hit: Hit, sum: Range): boolean {
  if (hit.to - hit.from > 1 || !ADDED.test(sentence.tokens[hit.from]?.lower ?? '')) return false;
  const behind = sentence.tokens[hit.from - 1]?.text === ',' || sentence.tokens[hit.from]?.lower === 'added';
  return (hit.from > sum.to && behind) || OPENS.test(sentence.tokens[hit.to]?.text ?? '.');
}

/** "Announced aid worth 615 million, to be mobilised next month": what is still to be done with a sum that was made known. */
function isToCome(sentence: Sentence, hit: Hit, sum: Range): boolean {
  const before = (steps: number): string => sentence.tokens[hit.from - steps]?.lower ?? '';
  return hit.from > sum.to && before(1) === 'be' && before(2) === 'to' && before(3) === ',';
}

/** Whether a semicolon stands between a word and a sum. */
const isApart = (sentence: Sentence, hit: Range, sum: Range): boolean =>
  sentence.tokens.slice(Math.min(hit.to, sum.to), Math.max(hit.from, sum.from)).some((token) => token.text === ';');
/** "Taken from the package that was announced; the rest goes on radars": a weak word on the sum's side of a semicolon. */
const hasOwnWeak = (sentence: Sentence, sum: Range): boolean =>
  hits(sentence, 'stages.weakStages').some((hit) => !isApart(sentence, hit, sum));

const PURPOSE = /^(?:for|on|на|для)$/u;
const BOUGHT =
  /^(?:orders?|contracts?|investments?|purchases?|закуп\p{L}*|замовлен\p{L}*|контракт\p{L}*|інвестиц\p{L}*)$/u;
/** "Set 200 million aside for such purchases", "відвів на такі замовлення": what a sum is for is not done with it. */
function isPurpose(sentence: Sentence, hit: Hit): boolean {
  if (hit.value !== 'commitment' || !BOUGHT.test(sentence.tokens[hit.from]?.lower ?? '')) return false;
  return [hit.from - 1, hit.from - 2].some(
    (at) => at >= sentence.from && PURPOSE.test(sentence.tokens[at]?.lower ?? ''),
  );
}

/** "A package worth 500 million was paid for": what a thing is worth gives way to what is done with it. */
const isWorth = (sentence: Sentence, hit: Hit): boolean =>
  hit.value === 'commitment' &&
  (WORTH.test(sentence.tokens[hit.from]?.lower ?? '') || sentence.tokens[hit.from + 2]?.lower === 'tune');
const WORTH = /^(?:worth|of|its|вартістю)$/u;

/** The words of a rung that rule a sum; purposes and worths only where nothing else does. */
function ruled(sentence: Sentence, all: readonly Hit[]): readonly Hit[] {
  const doing = all.filter((hit) => !isPurpose(sentence, hit) && !isWorth(sentence, hit));
  return doing.length > 0 ? doing : all;
}

/** "Plan to allocate": the plan is a hedge, the rung is that of the verb after it. */
function beyondPlan(chosen: Hit, all: readonly Hit[]): { stage: string; core: Range } {
  const verb =
    chosen.value === 'pledge'
      ? all.find((hit) => hit.value === 'allocation' && hit.from >= chosen.to && hit.from - chosen.to <= 2)
      : undefined;
  return verb === undefined
    ? { stage: chosen.value, core: chosen }
    : { stage: verb.value, core: { from: chosen.from, to: verb.to } };
}

const ACROSS = 6;
const AND = /^(?:and|but|й|і|та)$/u;
/** "Ordered drones for 300 million and promises another 100": a verb behind "and" rules the sum that follows it. */
const isNext = (sentence: Sentence, hit: Hit, sum: Range): boolean =>
  hit.from > sum.to &&
  AND.test(sentence.tokens[sum.to]?.lower ?? '') &&
  sentence.money.some((other) => other.from >= hit.to);

/** The nearest word of a rung; one behind a comma after the sum is further than it looks. */
function nearestVerb(sentence: Sentence, all: readonly Hit[], sum: MoneyMention): Hit | undefined {
  // "The first contribution, €428m, came from": between commas a sum stands beside its noun, and the verb after it is near.
  const from =
    sentence.tokens[sum.from - 1]?.text === ',' && sentence.tokens[sum.to]?.text === ',' ? sum.to + 1 : sum.to;
  const away = (hit: Hit): number => {
    const comma = hit.from >= from && sentence.tokens.slice(from, hit.from).some((token) => token.text === ',');
    return distance(hit, sum) + (comma || isNext(sentence, hit, sum) ? ACROSS : 0);
  };
  return all.reduce<Hit | undefined>(
    (best, hit) => (best === undefined || away(hit) < away(best) ? hit : best),
    undefined,
  );
}

/** Nouns right beside a sum that say what it is: "a 90-billion-euro loan", "a fund of 100 million", "транш на 150 млн". */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:loans?|credit|позик\p{L}*|кредит\p{L}*|contracts?|orders?|контракт\p{L}*|замовлен\p{L}*)$/u, 'commitment'],
  [/^(?:funds?|budget|фонд\p{L}*|бюджет\p{L}*)$/u, 'allocation'],
  [/^(?:tranche|instal+ment|payout|транш\p{L}*|платіж|платеж\p{L}*)$/u, 'disbursement'],
];
const LINK =
  /^(?:of|worth|for|over|totalling|на|у|в|обсягом|розміром|вартістю|суму|about|some|around|близько|понад|,|-)$/u;
function nounRung(sentence: Sentence, sum: MoneyMention): Hit | undefined {
  const rung = (at: number): Hit | undefined => {
    const word = sentence.tokens[at]?.lower ?? '';
    const value = NOUNS.find(([pattern]) => pattern.test(word))?.[1];
    return value === undefined ? undefined : { topic: 'stages.flowStages', value, from: at, to: at + 1 };
  };
  const dash = sentence.tokens[sum.to]?.text === '-' ? 1 : 0;
  const after = rung(sum.to + dash);
  if (after !== undefined) return after;
  let at = sum.from - 1;
  while (at > sum.from - 4 && LINK.test(sentence.tokens[at]?.lower ?? '')) at -= 1;
  return at < sum.from - 1 ? rung(at) : undefined;
}

const REACHES =
  /^(?:exceed\p{L}*|surpass\p{L}*|topped|tops|reach\p{L}*|climb\p{L}*|added|r(?:ises|ose|isen)|amount\p{L}*|total\p{L}*|stands|come|comes|came|сягн\p{L}*|сяга\p{L}*|перевищ\p{L}*|становит\p{L}*|склада\p{L}*|склал\p{L}*|досягл\p{L}*|зросл\p{L}*)$/u;
/** "Help has exceeded nine billion since the war began": a total of what was given. */
export function isTotal(scene: Scene, sum: MoneyMention): boolean {
  const { sentence } = scene;
  const since =
    has(sentence, 'stages.totals', 'since the war') ||
    scene.dates.some((date) => date.role === 'since' || date.text === '2022-02');
  return (
    since &&
    !/commit|зобов/iu.test(sentence.text) &&
    has(sentence, 'money.aid') &&
    sentence.tokens
      .slice(Math.max(sentence.from, sum.from - 6), sum.from)
      .some((token, at, all) => REACHES.test(token.lower) && all[at + 1]?.lower !== 'on')
  );
}

/** "The latest package was worth": an announced package, whatever is said of its worth. */
const PACKAGE = /^(?:packages?|пакет\p{L}*)$/u;

const PROMISE = /^(?:promis\p{L}*|pledg\p{L}*|обіця\p{L}*|пообіця\p{L}*)$/u;
const ANNOUNCES = /^(?:announc\p{L}*|оголо\p{L}*|анонсу\p{L}*)$/u;
const PREPARES = /^(?:prepar\p{L}*|готу\p{L}*)$/u;
/** A package that is still being put together is promised, whatever it is part of. */
export const PREPARED = /\b(?:being prepared|preparing|in preparation)\b|(?<!\p{L})готу(?:ють|ється|є)/iu;
/** The nearest word of a rung in other clauses, those before the sum first; none behind a semicolon if the sum has a weak one. */
function elsewhere(sentence: Sentence, strong: readonly Hit[], sum: Range): Hit | undefined {
  if (strong.every((hit) => isApart(sentence, hit, sum)) && hasOwnWeak(sentence, sum)) return undefined;
  const before = strong.filter((hit) => hit.to <= sum.from);
  return nearest(before, sum) ?? nearest(strong, sum);
}

/** The word that puts a sum on a rung: the nearest strong one in its clause, then in its sentence, then a weak one. */
export function rungOf(sentence: Sentence, sum: MoneyMention): Rung | undefined {
  const clause = clauseAt(sentence, sum.from);
  const strong = hits(sentence, 'stages.flowStages').filter(
    (hit) =>
      !sentence.money.some((other) => other.from <= hit.from && hit.to <= other.to) &&
      !isConditional(sentence, hit) &&
      !isSource(sentence, hit) &&
      !isArrival(sentence, hit, sum) &&
      !isSpeech(sentence, hit, sum) &&
      !isToCome(sentence, hit, sum),
  );
  const local = strong.filter((hit) => hit.from >= clause.from && hit.to <= clause.to);
  // "Has already invested in weapons: last year – 10 million, this year 20 are promised": the verb before the colon rules the first.
  const ruling = strong.filter((hit) => hit.to <= clause.from && clause.from - hit.to <= 12).at(-1);
  const beyond = local.every(
    (hit) => hit.from >= sum.to && sentence.tokens.slice(sum.to, hit.from).some((token) => token.text === ','),
  );
  const inClause = ruled(sentence, beyond && ruling !== undefined ? [ruling] : local);
  const packet = hits(sentence, 'stages.weakStages', 'pledge').find((hit) =>
    PACKAGE.test(sentence.tokens[hit.from]?.lower ?? ''),
  );
  const prepared = strong.find(
    (hit) =>
      PREPARES.test(sentence.tokens[hit.from]?.lower ?? '') || PREPARES.test(sentence.tokens[hit.to - 1]?.lower ?? ''),
  );
  if (packet !== undefined && prepared !== undefined && PREPARED.test(sentence.text))
    return { stage: 'pledge', core: prepared, strong: true };
  const noun = nounRung(sentence, sum);
  // "The loan has been disbursed": a payment is more than the loan, but not one that comes from it.
  const paid = inClause.find(
    (hit) => hit.value === 'disbursement' && distance(hit, sum) <= 6 && !isOutOf(sentence, hit, sum),
  );
  const chosen: Hit | undefined =
    (noun?.value === 'commitment' ? (paid ?? noun) : noun) ??
    nearestVerb(sentence, inClause, sum) ??
    elsewhere(sentence, strong, sum);
  const promise = inClause.find(
    (hit) => hit.value === 'pledge' && hit.to <= sum.from && PROMISE.test(sentence.tokens[hit.from]?.lower ?? ''),
  );
  if (chosen === noun && noun?.value === 'commitment' && promise !== undefined)
    return { stage: 'pledge', core: promise, strong: true };
  // "Announced a package worth 1 billion": promised, and not yet set aside.
  if (
    chosen?.value === 'allocation' &&
    packet !== undefined &&
    ANNOUNCES.test(sentence.tokens[chosen.from]?.lower ?? '')
  )
    return { stage: 'pledge', core: chosen, strong: true };
  if (chosen !== undefined && boundTo(sentence, chosen)) return { stage: 'commitment', core: chosen, strong: true };
  if (chosen !== undefined) return { ...beyondPlan(chosen, inClause), strong: true };
  const weak =
    hits(sentence, 'stages.weakStages', 'pledge').find((hit) => PACKAGE.test(sentence.tokens[hit.from]?.lower ?? '')) ??
    nearest(hits(sentence, 'stages.weakStages'), sum);
  return weak === undefined ? undefined : { stage: weak.value, core: weak, strong: false };
}

export function stageFor(rung: Rung | undefined, modality: DraftModality): string {
  if (rung === undefined) return modality === 'fact' ? 'commitment' : 'pledge';
  if ((rung.stage === 'disbursement' || rung.stage === 'commitment') && modality !== 'fact') return 'pledge';
  if (rung.stage === 'allocation' && modality === 'possibility') return 'pledge';
  return rung.stage;
}
