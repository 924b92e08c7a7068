import { isPartner } from '../discourse/discourse.ts';
import type { Hit } from '../lexicon/matcher.ts';
import { crownOf, type MoneyMention } from '../mentions/money.ts';
import { distance, has, hits, nearest } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import { clauseAt, type Range } from './clauses.ts';
import { donorOf, recipientOf } from './donor.ts';
import { type Draft, type DraftModality, measureText, type Reason, type Scene } from './draft.ts';
import { modalityAt } from './modality.ts';
import { timesAt } from './times.ts';

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

const ASKS =
  /^(?:ask(?:s|ed|ing)?|appeal(?:s|ed|ing)?|call(?:s|ed|ing)?|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|просит\p{L}*|просив|просила|попроси\p{L}*|закликає|закликав|закликала)$/u;
/** "Is asking partners for 30 billion": a sum that is wanted of them, promised by nobody. */
function isAsked(sentence: Sentence, sum: MoneyMention): boolean {
  const clause = clauseAt(sentence, sum.from);
  return (
    has(sentence, 'measure.addressees') &&
    sentence.tokens.slice(Math.max(clause.from, sum.from - 7), sum.from).some((token) => ASKS.test(token.lower))
  );
}

/** Tells sums that are aid or orders from the worth of an industry and from markets and prices. */
export function roleOf(sentence: Sentence, sum: MoneyMention, indicatorBefore: boolean, aidBefore = false): SumRole {
  if (sum.low < LEAST || isDifference(sentence, sum) || isCondition(sentence, sum)) return 'other';
  const clause = clauseAt(sentence, sum.from);
  const inClause = (hit: Range): boolean => hit.from >= clause.from && hit.to <= clause.to;
  if (isAsked(sentence, sum)) return 'asked';
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
  if (
    capacity.length > 0 &&
    !hits(sentence, 'stages.flowStages').some(
      (hit) => inClause(hit) && distance(hit, sum) <= 4 && (hit.value === 'allocation' || hit.value === 'commitment'),
    )
  )
    return 'capacity';
  if (
    indicatorBefore &&
    capacity.length === 0 &&
    !has(sentence, 'stages.flowStages', 'allocation') &&
    !has(sentence, 'stages.flowStages', 'disbursement')
  )
    return 'capacity';
  const relevant = ['stages.flowStages', 'stages.weakStages', 'actors.groups', 'actors.programmes', 'money.aid'].some(
    (topic) => has(sentence, topic),
  );
  return relevant || aidBefore || sum.currency === null || isGiven(sentence, sum) ? 'flow' : 'other';
}

/** The currency of a sum: its own, that of the crowns spoken of, or that of the sum before. */
export function currencyOf(scene: Scene, sum: MoneyMention): { currency: string; reason?: Reason } | undefined {
  if (sum.currency !== null) return { currency: sum.currency };
  const { sentence, state } = scene;
  if (sum.crown) {
    const named = sentence.countries.filter((country) => country.code !== 'UA').map((country) => country.code);
    const crown =
      crownOf(named) ??
      (state.currency !== undefined &&
      /^(?:DKK|NOK|SEK|ISK|CZK)$/u.test(state.currency) &&
      crownOf(state.partner === undefined ? [] : [state.partner]) === null
        ? state.currency
        : crownOf(state.partner === undefined ? [] : [state.partner]));
    return crown === null
      ? undefined
      : { currency: crown, ...(crownOf(named) === null ? { reason: 'currency-from-context' as const } : {}) };
  }
  const here =
    sentence.money.filter((other) => other.to <= sum.from && other.currency !== null).at(-1)?.currency ??
    sentence.money.find((other) => other.crown && other.to <= sum.from);
  if (typeof here === 'string') return { currency: here };
  if (here !== undefined && here !== null) return currencyOf(scene, here);
  const next = sentence.money.find((other) => other.from >= sum.to && other.currency !== null)?.currency;
  if (next !== undefined && next !== null) return { currency: next };
  return state.currency === undefined ? undefined : { currency: state.currency, reason: 'currency-from-context' };
}

/** Whether a sum only repeats the one before it in another currency. */
export function repeats(sentence: Sentence, earlier: MoneyMention | undefined, sum: MoneyMention): boolean {
  if (earlier === undefined || earlier.currency === sum.currency || sum.from - earlier.to > 6) return false;
  const between = sentence.tokens.slice(earlier.to, sum.from);
  if (between.some((token) => token.text === '(')) return !between.some((token) => token.text === ')');
  return hits(sentence, 'money.equivalents').some(
    (hit) => hit.from >= earlier.to && hit.from - earlier.to <= 1 && hit.to <= sum.from,
  );
}

/** "The sum, which is equal to more than €550m": the sum of the sentence before in another currency. */
function restates(sentence: Sentence, sum: MoneyMention): boolean {
  const pointed = /^(?:the sum|this|that|the amount|ця сума|сума|це)(?!\p{L})/iu.test(sentence.text);
  return pointed && hits(sentence, 'money.equivalents').some((hit) => hit.to <= sum.from && sum.from - hit.to <= 3);
}

interface Rung {
  readonly stage: string;
  readonly core: Range;
  readonly strong: boolean;
}

const widened = (a: Range, b: Range): Range => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });

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
/** The nearest word of a rung; one behind a comma after the sum is further than it looks. */
function nearestVerb(sentence: Sentence, all: readonly Hit[], sum: MoneyMention): Hit | undefined {
  const away = (hit: Hit): number => {
    const comma = hit.from >= sum.to && sentence.tokens.slice(sum.to, hit.from).some((token) => token.text === ',');
    return distance(hit, sum) + (comma ? ACROSS : 0);
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
  /^(?:exceed\p{L}*|surpass\p{L}*|topped|tops|reach\p{L}*|climb\p{L}*|r(?:ises|ose|isen)|amount\p{L}*|total\p{L}*|stands|come|comes|came|сягн\p{L}*|сяга\p{L}*|перевищ\p{L}*|становит\p{L}*|склада\p{L}*|склал\p{L}*|досягл\p{L}*|зросл\p{L}*)$/u;
/** "Help has exceeded nine billion since the war began": a total of what was given. */
function isTotal(scene: Scene, sum: MoneyMention): boolean {
  const { sentence } = scene;
  const since = scene.dates.some((date) => date.role === 'since' || date.text === '2022-02');
  return (
    since &&
    !/commit|зобов/iu.test(sentence.text) &&
    has(sentence, 'money.aid') &&
    sentence.tokens.slice(Math.max(sentence.from, sum.from - 6), sum.from).some((token) => REACHES.test(token.lower))
  );
}

/** "The latest package was worth": an announced package, whatever is said of its worth. */
const PACKAGE = /^(?:packages?|пакет\p{L}*)$/u;

/** The word that puts a sum on a rung: the nearest strong one in its clause, then in its sentence, then a weak one. */
function rungOf(sentence: Sentence, sum: MoneyMention): Rung | undefined {
  const clause = clauseAt(sentence, sum.from);
  const strong = hits(sentence, 'stages.flowStages').filter(
    (hit) => !sentence.money.some((other) => other.from <= hit.from && hit.to <= other.to),
  );
  const local = strong.filter((hit) => hit.from >= clause.from && hit.to <= clause.to);
  // "Has already invested in weapons: last year – 10 million, this year 20 are promised": the verb before the colon rules the first.
  const ruling = strong.filter((hit) => hit.to <= clause.from && clause.from - hit.to <= 12).at(-1);
  const beyond = local.every(
    (hit) => hit.from >= sum.to && sentence.tokens.slice(sum.to, hit.from).some((token) => token.text === ','),
  );
  const inClause = beyond && ruling !== undefined ? [ruling] : local;
  const noun = nounRung(sentence, sum);
  // "The loan has been disbursed": a payment is more than the loan that it comes from.
  const paid = inClause.find((hit) => hit.value === 'disbursement' && distance(hit, sum) <= 6);
  const chosen: Hit | undefined =
    (noun?.value === 'commitment' ? (paid ?? noun) : noun) ??
    nearestVerb(sentence, inClause, sum) ??
    nearest(
      strong.filter((hit) => hit.to <= sum.from),
      sum,
    ) ??
    nearest(strong, sum);
  if (chosen !== undefined) return { ...beyondPlan(chosen, inClause), strong: true };
  const weak =
    hits(sentence, 'stages.weakStages', 'pledge').find((hit) => PACKAGE.test(sentence.tokens[hit.from]?.lower ?? '')) ??
    nearest(hits(sentence, 'stages.weakStages'), sum);
  return weak === undefined ? undefined : { stage: weak.value, core: weak, strong: false };
}

function stageFor(rung: Rung | undefined, modality: DraftModality): string {
  if (rung === undefined) return modality === 'fact' ? 'commitment' : 'pledge';
  if ((rung.stage === 'disbursement' || rung.stage === 'commitment') && modality !== 'fact') return 'pledge';
  if (rung.stage === 'allocation' && modality === 'possibility') return 'pledge';
  return rung.stage;
}

function flowOf(scene: Scene, sum: MoneyMention, earlier: Draft | undefined): Draft | undefined {
  const { sentence, speaker } = scene;
  const money = currencyOf(scene, sum);
  if (money === undefined) return undefined;
  const total = isTotal(scene, sum);
  const rung = rungOf(sentence, sum);
  const clause = clauseAt(sentence, sum.from);
  const core = rung === undefined ? sum : widened(rung.core, sum);
  const modality = modalityAt(sentence, core, clause, { firm: true });
  const inherits = rung === undefined && earlier !== undefined;
  const stage = inherits
    ? String(earlier.properties.stage)
    : total && modality === 'fact'
      ? 'disbursement'
      : stageFor(rung, modality);
  const donor = donorOf(scene, sum);
  const times = timesAt(scene, sum, {
    news: stage !== 'disbursement' && (speaker !== undefined || sentence.paragraph <= 4),
  });
  const running =
    stage === 'disbursement' && times.when === undefined && times.years === scene.state.published.slice(0, 4)
      ? `${times.years}-01/${scene.state.published.slice(0, 7)}`
      : undefined;
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
      ...(times.years === undefined ? {} : { covers_years: times.years }),
    },
    modality: inherits ? earlier.modality : modality,
    ...(times.when === undefined ? (running === undefined ? {} : { when: running }) : { when: times.when }),
    ...(speaker === undefined ? {} : { by: speaker.by }),
    sentence,
    confidence: rung?.strong === true ? 0.9 : 0.7,
    context,
  };
}

const PART = /(?:of (?:that|this|these|which)|з них|із них|з цього|з цієї суми|решт)/iu;
/** A sum that is part of the one before shares its dates, owner and speaker where it has none of its own. */
function withWhole(draft: Draft, whole: Draft | undefined): Draft {
  if (whole === undefined || !PART.test(draft.sentence.text)) return draft;
  const years = draft.properties.covers_years ?? whole.properties.covers_years;
  const own = draft.when !== undefined && draft.context.when === undefined;
  const when = own ? draft.when : (whole.when ?? draft.when);
  const by = draft.by ?? whole.by;
  return {
    ...draft,
    properties: {
      ...draft.properties,
      ...(draft.context.from !== undefined && whole.properties.from !== undefined
        ? { from: whole.properties.from }
        : {}),
      ...(years === undefined ? {} : { covers_years: years }),
    },
    ...(when === undefined ? {} : { when }),
    ...(by === undefined ? {} : { by }),
    context: {
      ...draft.context,
      ...(own ? {} : { when: 'date-from-context' as const }),
      ...(draft.by === undefined && by !== undefined ? { by: 'speaker-from-context' as const } : {}),
    },
  };
}

const MORE = /\b(?:double|triple|raise|increase|step up|expand)\b|подвоїти|потроїти|збільшити|наростити/iu;
const AID = /support|aid|assistance|help|допомог|підтримк/iu;
/** A promise of more aid without a figure: "promised to double defence support this year". */
function promiseOf(scene: Scene): readonly Draft[] {
  const { sentence, speaker } = scene;
  const cue = hits(sentence, 'stages.flowStages', 'pledge')[0];
  if (cue === undefined || sentence.money.length > 0 || !MORE.test(sentence.text) || !AID.test(sentence.text))
    return [];
  const donor = donorOf(scene, cue);
  if (donor.from.length === 0) return [];
  const times = timesAt(scene, cue, { news: true });
  return [
    {
      kind: 'flow',
      properties: {
        from: donor.from,
        to: recipientOf(scene),
        stage: 'pledge',
        ...(times.years === undefined ? {} : { covers_years: times.years }),
      },
      modality: 'fact',
      ...(times.when === undefined ? {} : { when: times.when }),
      ...(speaker === undefined ? {} : { by: speaker.by }),
      sentence,
      confidence: 0.6,
      context: donor.reason === undefined ? {} : { from: donor.reason },
    },
  ];
}

/** Flows: every sum of a sentence that is promised, committed, set aside or paid. */
export function flowsIn(scene: Scene, indicatorBefore: boolean, before: Draft | undefined): readonly Draft[] {
  const { sentence } = scene;
  const drafts: Draft[] = [];
  let earlierSum: MoneyMention | undefined;
  for (const sum of sentence.money) {
    if (repeats(sentence, earlierSum, sum)) {
      const last = drafts.pop();
      if (last !== undefined && sum.currency !== null)
        drafts.push({ ...last, note: `also given as ${measureText(sum.low, sum.high, sum.comparator, sum.currency)}` });
      continue;
    }
    earlierSum = sum;
    const aidBefore = scene.previous?.paragraph === sentence.paragraph && has(scene.previous, 'money.aid');
    if (roleOf(sentence, sum, indicatorBefore, aidBefore) !== 'flow' || restates(sentence, sum)) continue;
    const draft = flowOf(scene, sum, drafts.at(-1));
    if (draft !== undefined) drafts.push(withWhole(draft, drafts.at(-1) ?? before));
  }
  return drafts.length > 0 ? drafts : promiseOf(scene);
}
