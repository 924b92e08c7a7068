import { crownOf, type MoneyMention } from '../mentions/money.ts';
import { has, hits } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import { clauseAt } from './clauses.ts';
import { donorOf, isReceived, recipientOf } from './donor.ts';
import { type Draft, measureText, type Reason, type Scene } from './draft.ts';
import { aheadOf } from './flowAhead.ts';
import { goesOn, isOfWhole, isOneMore, isShare } from './inherited.ts';
import { modalityAt } from './modality.ts';
import { promisesIn } from './promise.ts';
import { isTotal, rungOf, stageFor, widened } from './rung.ts';
import { ofYearBefore, settledRung } from './settled.ts';
import { isBudgeted, roleOf } from './sumRole.ts';
import { timesAt } from './times.ts';
import { withWhole } from './whole.ts';
import { otherWorth, sameWorth } from './worth.ts';

/** Countries of a sentence, those before a sum first, the nearest of them foremost. */
function nearestFirst(sentence: Sentence, sum: MoneyMention): readonly string[] {
  const named = sentence.countries.filter((country) => country.code !== 'UA');
  const before = named.filter((country) => country.to <= sum.from).reverse();
  return [...before, ...named.filter((country) => country.to > sum.from)].map((country) => country.code);
}

/** Where those whom a sentence names are at home: Støre's crowns are Norwegian, whoever was spoken of before. */
const homesOf = ({ sentence, state }: Scene): readonly string[] =>
  sentence.people.map((person) => state.gazetteer.get(person.subject)?.country ?? '');

const DOLLARS = new Set(['CAD', 'AUD', 'NZD']);
const CROWNS = new Set(['DKK', 'NOK', 'SEK', 'ISK', 'CZK']);
const WHOSE = /^(?:us|american|\$|usd|американськ\p{L}*|сша)$/u;
/** "Two billion dollars" in a text that counts in Canadian ones. */
const isPlainDollar = (sentence: Sentence, sum: MoneyMention): boolean =>
  !sentence.tokens.slice(Math.max(sentence.from, sum.from - 1), sum.to + 1).some((token) => WHOSE.test(token.lower));

/** The currency of a sum: its own, that of the crowns spoken of, or that of the sum before. */
export function currencyOf(scene: Scene, sum: MoneyMention): { currency: string; reason?: Reason } | undefined {
  const { sentence, state } = scene;
  if (sum.currency === 'USD' && isPlainDollar(sentence, sum) && DOLLARS.has(state.currency ?? ''))
    return { currency: state.currency as string, reason: 'currency-from-context' };
  if (sum.currency !== null) return { currency: sum.currency };
  if (sum.crown) {
    const named = crownOf(nearestFirst(sentence, sum)) ?? crownOf(homesOf(scene));
    if (named !== null) return { currency: named };
    const partners = crownOf(state.partner === undefined ? [] : [state.partner]);
    const told = partners ?? (CROWNS.has(state.currency ?? '') ? state.currency : undefined);
    return told === undefined ? undefined : { currency: told, reason: 'currency-from-context' };
  }
  // "Denmark gives 500 million, Norway 300 million kroner": each in the crowns of its own.
  const crowns = sentence.money.some((other) => other.crown && other.from >= sum.to);
  const own = crowns ? crownOf(nearestFirst(sentence, sum)) : null;
  if (own !== null) return { currency: own };
  const here =
    sentence.money.filter((other) => other.to <= sum.from && other.currency !== null).at(-1)?.currency ??
    sentence.money.find((other) => other.crown && other.to <= sum.from);
  if (typeof here === 'string') return { currency: here };
  if (here !== undefined && here !== null) return currencyOf(scene, here);
  const after = sentence.money.find((other) => other.from >= sum.to && other.currency !== null);
  const next = after === undefined || repeats(sentence, sum, after) ? undefined : after.currency;
  if (next !== undefined && next !== null) return { currency: next };
  return state.currency === undefined ? undefined : { currency: state.currency, reason: 'currency-from-context' };
}

/** "A billion zlotys from SAFE, that is about 240 million euros": however far, the same sum again. */
const SAME =
  /(?:that is|or|equal to|equivalent (?:to|of)|i\.e\.|тобто|себто|або|чи)(?: (?:about|some|around|roughly|nearly|almost|over|more than|just over|just under|близько|майже|понад|приблизно))?(?: [€$£₴])?$/u;

/** What sets "500 million kroner to the programme, about 67 million euros," apart from "100 million euros and 110 million dollars". */
const ASIDE = /^[,(–—]$/u;
/** Whether a sum only repeats the one before it in another currency. */
export function repeats(sentence: Sentence, earlier: MoneyMention | undefined, sum: MoneyMention): boolean {
  if (earlier === undefined || earlier.currency === sum.currency || sum.from - earlier.to > 10) return false;
  if (sum.currency === null && !sum.crown) return false;
  if (otherWorth(earlier, sum)) return false;
  const between = sentence.tokens.slice(earlier.to, sum.from);
  if (sum.currency !== null && SAME.test(between.map((token) => token.lower).join(' '))) return true;
  if (sameWorth(earlier, sum) && between.some((token) => ASIDE.test(token.text))) return true;
  if (sum.from - earlier.to > 6) return false;
  if (between.some((token) => token.text === '(')) return !between.some((token) => token.text === ')');
  return hits(sentence, 'money.equivalents').some(
    (hit) => hit.from >= earlier.to && hit.from - earlier.to <= 1 && hit.to <= sum.from,
  );
}

/** "The sum, which is equal to more than €550m": the sum of the sentence before in another currency. */
function restates(sentence: Sentence, sum: MoneyMention): boolean {
  const pointed =
    /^(?:the sum|this|that|the amount|the money|these funds|ця сума|ці гроші|ці кошти|сума|це)(?!\p{L})/iu.test(
      sentence.text,
    );
  return pointed && hits(sentence, 'money.equivalents').some((hit) => hit.to <= sum.from && sum.from - hit.to <= 3);
}

const FOR_THIS =
  /^(?:for (?:this|these|them|it)|the (?:price|cost|bill)|that (?:costs?|will cost)|it costs?|на (?:це|них|нього)|ціна|вартість)(?!\p{L})/iu;
/** "170 million will go on this", after a contract. */
const paysContract = ({ sentence, previous }: Scene): boolean =>
  FOR_THIS.test(sentence.text) &&
  previous?.paragraph === sentence.paragraph &&
  has(previous, 'stages.instruments', 'contract');

function flowOf(scene: Scene, sum: MoneyMention, earlier: Draft | undefined): Draft | undefined {
  const { sentence, speaker } = scene;
  const money = currencyOf(scene, sum);
  if (money === undefined) return undefined;
  const total = isTotal(scene, sum);
  const rung = rungOf(sentence, sum);
  const clause = clauseAt(sentence, sum.from);
  const core = rung === undefined ? sum : widened(rung.core, sum);
  const modality = modalityAt(sentence, core, clause, { firm: true });
  const goes = rung === undefined && (earlier?.sentence === sentence || goesOn(scene));
  const inherits =
    earlier !== undefined &&
    (goes || isOneMore(scene, sum) || isOfWhole(scene) || isShare(scene, sum)) &&
    !ofYearBefore(scene, sum);
  const ahead = inherits ? undefined : aheadOf(sentence, sum, rung);
  const settled = inherits ? undefined : settledRung(scene, sum, rung, modality);
  const stage = inherits
    ? String(earlier.properties.stage)
    : settled !== undefined
      ? settled.stage
      : ahead !== undefined
        ? ahead.stage
        : total && modality === 'fact'
          ? 'disbursement'
          : isReceived(scene) || isBudgeted(sentence, sum)
            ? 'allocation'
            : paysContract(scene)
              ? 'commitment'
              : stageFor(rung, modality);
  const donor = donorOf(scene, sum);
  const times = timesAt(scene, sum, {
    news: stage !== 'disbursement' && (speaker !== undefined || sentence.paragraph <= 4),
  });
  const since =
    stage === 'disbursement' && times.when === undefined
      ? scene.dates.find((date) => date.role === 'since' && date.size === 'period' && /^\d{4}$/u.test(date.text))?.text
      : undefined;
  const running =
    since !== undefined
      ? `${since}/${scene.state.published.slice(0, 7)}`
      : stage === 'disbursement' && times.when === undefined && times.years === scene.state.published.slice(0, 4)
        ? `${times.years}-01/${scene.state.published.slice(0, 7)}`
        : undefined;
  // "Transferred in the first six months of the year": months over which a sum was paid, no budget year.
  const spent = modality === 'fact' && /^\d{4}-\d\d\/\d{4}-\d\d$/u.test(times.years ?? '') && stage !== 'pledge';
  const when = spent ? times.years : (times.when ?? running);
  const context: Record<string, Reason> = {};
  if (donor.reason !== undefined) context.from = donor.reason;
  if (money.reason !== undefined) context.amount = money.reason;
  if (times.reason !== undefined) context.when = times.reason;
  return {
    kind: 'flow',
    properties: {
      ...(donor.from.length === 0 ? {} : { from: donor.from }),
      to: recipientOf(scene),
      stage,
      amount: measureText(sum.low, sum.high, sum.comparator, money.currency),
      ...(times.years === undefined || spent ? {} : { covers_years: times.years }),
    },
    modality: inherits ? earlier.modality : (settled?.modality ?? ahead?.modality ?? modality),
    ...(when === undefined ? {} : { when }),
    ...(speaker === undefined ? {} : { by: speaker.by }),
    sentence,
    confidence: rung?.strong === true ? 0.9 : 0.7,
    context,
  };
}

const lastBefore = ({ previous }: Scene, before: Draft | undefined): Draft | undefined =>
  before?.sentence === previous ? before : undefined;

/** A sum in crowns that name no country, in those that the sentence speaks of. */
const inCrowns = (scene: Scene, sum: MoneyMention): MoneyMention =>
  sum.crown && sum.currency === null ? { ...sum, currency: currencyOf(scene, sum)?.currency ?? null } : sum;

/** Flows: every sum of a sentence that is promised, committed, set aside or paid. */
export function flowsIn(scene: Scene, indicatorBefore: boolean, before: Draft | undefined): readonly Draft[] {
  const { sentence } = scene;
  const drafts: Draft[] = [];
  let earlierSum: MoneyMention | undefined;
  for (const sum of sentence.money) {
    if (repeats(sentence, earlierSum, inCrowns(scene, sum))) {
      const last = drafts.pop();
      if (last !== undefined && sum.currency !== null)
        drafts.push({ ...last, note: `also given as ${measureText(sum.low, sum.high, sum.comparator, sum.currency)}` });
      continue;
    }
    earlierSum = inCrowns(scene, sum);
    const aidBefore = scene.previous?.paragraph === sentence.paragraph && has(scene.previous, 'money.aid');
    if (roleOf(sentence, sum, indicatorBefore, aidBefore) !== 'flow' || restates(sentence, sum)) continue;
    const draft = flowOf(scene, sum, drafts.at(-1) ?? lastBefore(scene, before));
    if (draft !== undefined) drafts.push(withWhole(draft, sum, drafts.at(-1) ?? before));
  }
  return drafts.length > 0 ? drafts : promisesIn(scene);
}
