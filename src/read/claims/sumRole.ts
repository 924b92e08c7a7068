import { isPartner } from '../discourse/discourse.ts';
import type { MoneyMention } from '../mentions/money.ts';
import { distance, has, hits } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import { once } from '../text/once.ts';
import { clauseAt, type Range } from './clauses.ts';

/** Sums below this are prices, fees and fines, whatever the currency. */
const LEAST = 1e6;

/** What a sum in a passage is about. */
export type SumRole = 'flow' | 'capacity' | 'needs' | 'worth' | 'asked' | 'other';

/** "Three billion more than planned" is a difference, not a sum. */
function isDifference(sentence: Sentence, sum: MoneyMention): boolean {
  const after = sentence.tokens
    .slice(sum.to, sum.to + 2)
    .map((token) => token.lower)
    .join(' ');
  return /^(?:more|less|higher|lower|fewer) than$|^(?:більше|менше) (?:ніж|за|від)$/u.test(after);
}

/** "If orders worth another 15 billion came in": a condition promises nothing. */
function isCondition(sentence: Sentence, sum: MoneyMention): boolean {
  for (let at = sum.from - 1; at >= sentence.from; at -= 1) {
    const token = sentence.tokens[at];
    if (/^(?:if|якщо|якби)$/u.test(token?.lower ?? '')) return true;
    if (token?.text === ',') return false;
  }
  return false;
}

const NOT_SUBJECT = /^(?:in|at|from|for|to|of|with|against|у|в|з|із|для|до|на|від)$/u;
/** A country that stands as the subject before a sum gives it, whatever the verb. */
function isGiven(sentence: Sentence, sum: MoneyMention): boolean {
  const clause = clauseAt(sentence, sum.from);
  return sentence.countries.some(
    (country) =>
      isPartner(country.code) &&
      country.form !== 'adjective' &&
      !country.asPlace &&
      !country.possessive &&
      country.from >= clause.from &&
      country.to <= sum.from &&
      sum.from - country.to <= 6 &&
      !NOT_SUBJECT.test(sentence.tokens[country.from - 1]?.lower ?? ''),
  );
}

const WISHES =
  /\b(?:would like|wants?|wanted|wishes) (?:to (?:see|get|have|receive)|(?:the|its|his|her|all) )|(?<!\p{L})(?:хотів би|хотіла би|хоче) (?:бачити|отримати|одержати|щоб)/iu;
const WISHED_OF =
  /\b(?:would like|wants?|wanted|hopes?|hoped) to (?:get|receive|have|obtain) (?:it |that |this )?from\b|(?<!\p{L})(?:хотів би|хотіла би|хоче|хочуть|сподівається) (?:отримати|одержати) (?:від|з боку)(?!\p{L})/iu;
/** "He would like to see six billion from the partners", "60 мільярдів Київ хоче одержати від партнерів". */
function isWished(sentence: Sentence, sum: MoneyMention, clause: Range): boolean {
  const near = hits(sentence, 'measure.addressees').some(
    (hit) => hit.from >= clause.from && hit.to <= clause.to && distance(hit, sum) <= ASKED_WITHIN,
  );
  if (!near) return false;
  const at = (token: number): number => (sentence.tokens[token]?.start ?? sentence.end) - sentence.start;
  return (
    WISHES.test(sentence.text.slice(at(clause.from), at(sum.from))) ||
    WISHED_OF.test(sentence.text.slice(at(sum.to), at(clause.to)))
  );
}

const ASKED_WITHIN = 10;
const ASKS =
  /^(?:ask(?:s|ed|ing)?|appeal(?:s|ed|ing)?|call(?:s|ed|ing)?|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|просит\p{L}*|просив|просила|попроси\p{L}*|закликає|закликав|закликала)$/u;
const ASKED_FOR =
  /(?:^| )(?:ask(?:s|ed|ing)? for|(?:про|попро)си(?:в|ла|ли|ть) про)(?: (?:about|some|another|around|nearly|ще|майже|близько))? ?(?:€|\$|£)?$/u;
const ASKED_FOR_WITHIN = 4;
/** "Asked for six billion dollars": whomever he asked. */
const isAskedFor = (sentence: Sentence, sum: MoneyMention): boolean =>
  ASKED_FOR.test(
    sentence.tokens
      .slice(Math.max(sentence.from, sum.from - ASKED_FOR_WITHIN), sum.from)
      .map((token) => token.lower)
      .join(' '),
  );

/** "Is asking partners for 30 billion": a sum that is wanted of them, promised by nobody. */
function isAsked(sentence: Sentence, sum: MoneyMention): boolean {
  const clause = clauseAt(sentence, sum.from);
  if (isWished(sentence, sum, clause) || isAskedFor(sentence, sum)) return true;
  return (
    has(sentence, 'measure.addressees') &&
    sentence.tokens
      .slice(Math.max(clause.from, sum.from - ASKED_WITHIN), sum.from)
      .some((token) => ASKS.test(token.lower))
  );
}

const PROMISED_WITHIN = 4;
/** "Promised €10m for the Palianytsia": aid, though the text spoke of what industries can make. */
const isPromised = (sentence: Sentence, sum: MoneyMention): boolean =>
  hits(sentence, 'stages.flowStages').some(
    (hit) => PROMISES.has(hit.value) && hit.to <= sum.from && distance(hit, sum) <= PROMISED_WITHIN,
  );
const PROMISES = new Set(['pledge', 'commitment']);

const PAYS =
  /^(?:pays?|paid|paying|buys?|bought|orders?|ordered|funds?|funded|замови\p{L}*|заплати\p{L}*|оплати\p{L}*|купи\p{L}*)$/u;
const PAID_WITHIN = 4;
/** "The state means to pay for some 14 billion of that": an order, after the worth of what could be made. */
const isPaid = (sentence: Sentence, sum: MoneyMention): boolean =>
  sentence.tokens
    .slice(Math.max(sentence.from, sum.from - PAID_WITHIN), sum.from)
    .some((token) => PAYS.test(token.lower));

const PEOPLE =
  /\b(?:inhabitants|population|people|readers|viewers|passengers|tourists|visitors|listeners|users)\b|(?<!\p{L})(?:жител|мешканц|населенн|читач|глядач|пасажир|турист|відвідувач|людей)/iu;
/** "The number of inhabitants, which is 6 million": heads, no sum. */
const isHeads = (sentence: Sentence, sum: MoneyMention): boolean =>
  sum.currency === null && !sum.crown && PEOPLE.test(sentence.text) && sentence.money.length === 1;

const TOWN =
  /\b(?:bridges?|roads?|motorway|tunnel|railway|stadium|stadiums|hospitals?|schools?|museums?|metro|trams?|airport terminal|swimming pool|theatre|opera|lottery|jackpot|film|transfer fee|footballer|hotels?|shopping centre)\b|(?<!\p{L})(?:міст(?:у|ка|ок)? через|(?:збуд|буд|спор)\p{L}+ (?:\p{L}+ )?міст(?!\p{L})|мосту?(?!\p{L})|дорог[аиу](?!\p{L})|тунел|стадіон|лікарн|школ|музе|метро(?!\p{L})|трамва|басейн|театр|лотере|фільм|футболіст|готел|торгов\p{L}+ центр)/iu;
/** "The new bridge is to cost 20 million": a town's money, in a sentence without weapons, aid or Ukraine. */
const isTownMoney = once(
  (sentence: Sentence): boolean =>
    sentence.families.length === 0 &&
    !sentence.countries.some((country) => country.code === 'UA') &&
    TOWN.test(sentence.text) &&
    !/\b(?:aid|military|defen[cs]e|arms)\b|(?<!\p{L})(?:допомог|військов|оборон|зброї)/iu.test(sentence.text),
);

const HAS = /^(?:has|have|had|holds?|має|мають|мав|мала)$/u;
const PURSE = /^(?:budget|state|treasury|бюджет\p{L}*|держбюджет\p{L}*|держава|казна)$/u;
/** Contracts that a state has are concluded: more than what it may spend. */
const DONE = /^(?:contracts?|orders?|контракт\p{L}*|замовлен\p{L}*)$|(?:ed|given|put|set|paid|spent)$|ти$/u;
const PURSE_WITHIN = 10;
/** "The state budget has only 14 billion for them": what is there to be spent, after what could be made. */
export function isBudgeted(sentence: Sentence, sum: MoneyMention): boolean {
  const words = sentence.tokens
    .slice(Math.max(sentence.from, sum.from - PURSE_WITHIN), sum.from)
    .map((token) => token.lower);
  const purse = words.findLastIndex((word) => PURSE.test(word));
  return purse >= 0 && words.slice(purse).some((word, step, all) => HAS.test(word) && !DONE.test(all[step + 1] ?? ''));
}

const REACHES =
  /^(?:reach\p{L}*|climb\p{L}*|r(?:ise|ises|ose|isen)|grow\p{L}*|grew|exceed\p{L}*|сягн\p{L}*|зрос\p{L}*|дій(?:ти|де|шла)|перевищ\p{L}*)$/u;
const REACHED_WITHIN = 3;
/** "The capacity of the industry could reach 20 billion": what it grows to, whoever would have to pay. */
const isReached = (sentence: Sentence, sum: MoneyMention): boolean =>
  sentence.tokens
    .slice(Math.max(sentence.from, sum.from - REACHED_WITHIN), sum.from)
    .some((token) => REACHES.test(token.lower));

/** Tells sums that are aid or orders from the worth of an industry and from markets and prices. */
export function roleOf(sentence: Sentence, sum: MoneyMention, indicatorBefore: boolean, aidBefore = false): SumRole {
  if (sum.low < LEAST || isDifference(sentence, sum) || isCondition(sentence, sum)) return 'other';
  const clause = clauseAt(sentence, sum.from);
  const inClause = (hit: Range): boolean => hit.from >= clause.from && hit.to <= clause.to;
  if (isHeads(sentence, sum) || isTownMoney(sentence)) return 'other';
  if (isAsked(sentence, sum)) return 'asked';
  if (isBudgeted(sentence, sum)) return 'flow';
  if (hits(sentence, 'money.otherMoney').some((hit) => distance(hit, sum) <= 6)) return 'other';
  if (has(sentence, 'measure.series', 'value of agreements')) return 'worth';
  const spent = hits(sentence, 'stages.flowStages').some(
    (hit) => inClause(hit) && hit.value !== 'pledge' && distance(hit, sum) <= 8,
  );
  if (
    hits(sentence, 'measure.series', 'needs').some(inClause) &&
    (hits(sentence, 'speech.speech').length > 0 || !spent)
  )
    return 'needs';
  const capacity = hits(sentence, 'measure.series', 'capacity');
  if (capacity.some((hit) => hit.to <= sum.from) && isReached(sentence, sum)) return 'capacity';
  if (
    capacity.length > 0 &&
    !hits(sentence, 'stages.flowStages').some(
      (hit) =>
        inClause(hit) &&
        distance(hit, sum) <= 4 &&
        (hit.value === 'allocation' || hit.value === 'commitment') &&
        !sentence.money.some((other) => distance(other, hit) < distance(sum, hit)),
    )
  )
    return 'capacity';
  if (
    indicatorBefore &&
    capacity.length === 0 &&
    !isPaid(sentence, sum) &&
    !isPromised(sentence, sum) &&
    !has(sentence, 'stages.flowStages', 'allocation') &&
    !has(sentence, 'stages.flowStages', 'disbursement')
  )
    return 'capacity';
  const relevant = ['stages.flowStages', 'stages.weakStages', 'actors.groups', 'actors.programmes', 'money.aid'].some(
    (topic) => has(sentence, topic),
  );
  return relevant || aidBefore || sum.currency === null || isGiven(sentence, sum) ? 'flow' : 'other';
}
