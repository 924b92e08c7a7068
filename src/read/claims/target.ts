import { isPartner } from '../discourse/discourse.ts';
import type { Hit } from '../lexicon/matcher.ts';
import { distance, has, hits } from '../mentions/passage.ts';
import type { QuantityMention } from '../mentions/quantities.ts';
import type { ShareMention } from '../mentions/shares.ts';
import type { Sentence } from '../reading.ts';
import { clauseAt } from './clauses.ts';
import { countryOf, type Draft, measureText, type Scene } from './draft.ts';
import { isGoal, lineSpokenOf } from './lineOutput.ts';

const GOAL =
  /\b(?:goal|aim|target|mark|task|objective|ambition|milestone|halfway|plan)\b|(?<!\p{L})(?:мет[аиу]|ціл[ьі]|завданн|планк|план(?!у)|рубіж|позначк)/iu;

/** Whether a target was asked for, agreed or met, by the words of its sentence; undefined when it is none. */
export function statusOf(scene: Scene): 'asked' | 'agreed' | 'met' | undefined {
  const { sentence } = scene;
  if (has(sentence, 'measure.targets', 'met') && GOAL.test(sentence.text)) return 'met';
  if (has(sentence, 'measure.targets', 'agreed')) return 'agreed';
  return has(sentence, 'measure.targets', 'asked') ? 'asked' : undefined;
}

function partnersOf(scene: Scene): readonly string[] {
  const { sentence, state } = scene;
  if (has(sentence, 'measure.addressees')) return ['party/allies-of-ukraine'];
  const named = sentence.countries.filter(
    (country) => isPartner(country.code) && !country.asPlace && country.form !== 'adjective',
  );
  if (named.length > 0) return [...new Set(named.map((country) => countryOf(country.code)))];
  return state.partner === undefined ? ['party/allies-of-ukraine'] : [countryOf(state.partner)];
}

function byWhen(scene: Scene): string | undefined {
  return (
    scene.dates.find((date) => date.role === 'by') ??
    scene.dates.find((date) => date.size === 'period' && date.text >= scene.state.published.slice(0, 4))
  )?.text;
}

const speakerOf = (scene: Scene): { by?: string } => (scene.speaker === undefined ? {} : { by: scene.speaker.by });

/** "So that the target was met". */
const isMet = (sentence: Sentence): boolean =>
  GOAL.test(sentence.text) && hits(sentence, 'measure.targets', 'met').length > 0 && !has(sentence, 'speech.negations');

const AIDS = /^(?:aid|support|help|contribution|government|допомог\p{L}*|підтримк\p{L}*|внес\p{L}*|уряд\p{L}*)$/u;
const OUGHT = /^(?:should|must|ought|повин\p{L}*|мус\p{L}*|слід|треба)$/u;
function gdpTarget(scene: Scene, share: ShareMention): Draft {
  const giver = scene.sentence.countries.some(
    (country) =>
      isPartner(country.code) &&
      !country.asPlace &&
      (country.form !== 'adjective' || AIDS.test(scene.sentence.tokens[country.to]?.lower ?? '')),
  );
  const owed = hits(scene.sentence, 'measure.obligations').some(
    (hit) => OUGHT.test(scene.sentence.tokens[hit.from]?.lower ?? '') && distance(hit, share) <= NEAR,
  );
  const addressed = has(scene.sentence, 'measure.addressees');
  const asking = addressed || (!giver && !has(scene.sentence, 'measure.targets', 'agreed'));
  const by = byWhen(scene);
  return {
    kind: 'target',
    properties: {
      who: asking && !(giver && !addressed) ? ['party/allies-of-ukraine'] : partnersOf(scene),
      measure: 'share of GDP for support of Ukraine',
      value: measureText(share.low, share.high, share.comparator, '%'),
      status: isMet(scene.sentence) ? 'met' : asking || owed ? 'asked' : 'agreed',
      ...(by === undefined ? {} : { by_when: by }),
    },
    modality: 'fact',
    ...speakerOf(scene),
    sentence: scene.sentence,
    confidence: 0.9,
    context: {},
  };
}

/** Targets set in per cent of GDP ("0.25 percent of its gross domestic product"). */
export function gdpTargets(scene: Scene): readonly Draft[] {
  const { sentence } = scene;
  const gdp = hits(sentence, 'measure.series', 'gdp');
  return sentence.shares
    .filter((share) => !share.fraction && gdp.some((hit) => hit.from >= share.to && distance(hit, share) <= 4))
    .map((share) => gdpTarget(scene, share));
}

const TOLD =
  /^(?:stood|put|spoke|spoken|saying|said|says|reached|казав|казала|називав|назвав|назвала|говорив|становила|становить)$/u;
/** A share that is told as a fact ("stood at about half", "казав приблизно про 40"). */
function told(sentence: Sentence, share: ShareMention): boolean {
  return sentence.tokens
    .slice(Math.max(sentence.from, share.from - 4), share.from)
    .some(
      (token, at, all) =>
        TOLD.test(token.lower) || (token.lower === 'at' && !/^(?:least|most)$/u.test(all[at + 1]?.lower ?? '')),
    );
}

/** "The task of the government – to raise the share to half": a dash after a goal opens what it is. */
function isHeading(sentence: Sentence, hit: { to: number }, from: number): boolean {
  return hit.to < from && from - hit.to <= 3 && /^[–—:]$/u.test(sentence.tokens[from - 1]?.text ?? '');
}

const BOUND =
  /\b(?:must|should|ought to|has to|have to|(?:is|are) to (?:go|come|be|get|receive))\b|(?<!\p{L})(?:має|мають|мусить|мусять|повин\p{L}+|слід)(?!\p{L})/iu;
/**
 * "By January half of the weapons are to be Ukrainian", "at least half of the money must go to Ukrainian makers": what must be so by a
 * day, or never less, is a target, whoever set it.
 */
function isDue(scene: Scene, share: ShareMention): boolean {
  const { sentence } = scene;
  const clause = clauseAt(sentence, share.from);
  if (!SHARES.some((series) => has(sentence, 'measure.series', series))) return false;
  const floor = share.comparator === 'at least' && BOUND.test(sentence.text);
  const must = hits(sentence, 'measure.obligations').some((hit) =>
    floor
      ? distance(hit, share) <= BOUND_WITHIN
      : hit.from >= clause.from && hit.to <= clause.to && distance(hit, share) <= OBLIGED_WITHIN,
  );
  const ends = scene.dates.some((date) => date.role === 'by' && date.text > scene.state.published.slice(0, 4));
  return must && (ends || floor);
}
const BOUND_WITHIN = 14;
const OBLIGED_WITHIN = 8;
const SHARES = [
  'domestic share of weapons in use',
  'domestic share of needs',
  'domestic share of procurement',
  'domestic share of ammunition',
];

/** "Half of it, 60 billion": a part of a sum, not of weapons. */
const isOfSum = (sentence: Sentence, share: ShareMention): boolean =>
  share.fraction &&
  sentence.money.some(
    (sum) => sum.from >= share.to && sum.from - share.to <= OF_IT && commaBetween(sentence, share, sum),
  );
const OF_IT = 4;

/** A share of weapons that is the goal, set or met: a share next to "goal", "aim", "to be reached". */
export function shareTarget(scene: Scene, share: ShareMention): Draft | undefined {
  const { sentence } = scene;
  const due = isDue(scene, share);
  const status = statusOf(scene) ?? (due ? 'asked' : undefined);
  const clause = clauseAt(sentence, share.from);
  const near = hits(sentence, 'measure.targets').filter(
    (hit) =>
      distance(hit, share) <= 9 &&
      ((hit.from >= clause.from && hit.to <= clause.to) || isHeading(sentence, hit, clause.from)),
  );
  if (status === undefined || (near.length === 0 && !due) || told(sentence, share) || isOfSum(sentence, share))
    return undefined;
  const by = byWhen(scene);
  return {
    kind: 'target',
    properties: {
      who: [countryOf('UA')],
      measure: 'share of Ukrainian-made weapons',
      value: measureText(share.low, share.high, share.comparator, '%'),
      status: status === 'agreed' ? 'asked' : status,
      ...(by === undefined ? {} : { by_when: by }),
    },
    modality: 'fact',
    ...speakerOf(scene),
    sentence,
    confidence: 0.8,
    context: {},
  };
}

/** Units of progress of the programme itself: a count of them with an end is a target. */
const PROGRESS = new Set(['joint venture', 'agreement', 'centre', 'office', 'project']);

function commaBetween(sentence: Sentence, a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return sentence.tokens.slice(Math.min(a.to, b.to), Math.max(a.from, b.from)).some((token) => token.text === ',');
}

/** "The firm wants to build 10,000 drones": what a company means to make is the output of its line. */
const ofFirm = ({ sentence }: Scene, quantity: QuantityMention): boolean =>
  quantity.family !== undefined &&
  sentence.companies.length > 0 &&
  hits(sentence, 'lines.acts', 'make').some((hit) => distance(hit, quantity) <= OWED_WITHIN);

const OWED_WITHIN = 6;
/** "By the end of the month there should be 800": a count of weapons that is to be reached by a day, by no firm in particular. */
function isOwed(scene: Scene, quantity: QuantityMention): boolean {
  const { sentence } = scene;
  if (quantity.family === undefined || lineSpokenOf(scene) || has(sentence, 'measure.deliveries')) return false;
  return hits(sentence, 'measure.obligations').some((hit) => distance(hit, quantity) <= OWED_WITHIN);
}

const USES =
  /^(?:us(?:e|es|ed|ing)|fir(?:e|es|ed|ing)|launch\p{L}*|expend\p{L}*|застосов\p{L}*|використов\p{L}*|запуска\p{L}*|витрача\p{L}*)$/u;
const USED_WITHIN = 3;
/** "Using 1,000 interceptors every day": what is used up is not what is made. */
export const isUsed = (sentence: Sentence, quantity: QuantityMention): boolean =>
  quantity.per !== null &&
  sentence.tokens
    .slice(Math.max(sentence.from, quantity.from - USED_WITHIN), quantity.from)
    .some((token) => USES.test(token.lower));

const SOON_DAYS = 120;
/** What is promised for the next weeks is a delivery; a target is what a year or half a year is measured by. */
function isSoon({ dates, state: { published } }: Scene): boolean {
  const until = new Date(Date.parse(published) + SOON_DAYS * 86_400_000).toISOString();
  return dates.some(({ role, text }) => role === 'by' && text.length >= 7 && text <= until.slice(0, text.length));
}

const AS_GOAL =
  /\bas (?:the|a|an|his|her|its|their|ukraine's) (?:goal|target|aim|objective)\b|(?<!\p{L})як (?:мету|ціль|завдання)(?!\p{L})/iu;
const GOAL_WITHIN = 7;
/** "Named 1,000 interceptors a day as the goal": what the count is stands after it. */
const isCalledGoal = (sentence: Sentence, quantity: QuantityMention): boolean =>
  AS_GOAL.test(
    sentence.tokens
      .slice(quantity.to, quantity.to + GOAL_WITHIN)
      .map((token) => token.lower)
      .join(' '),
  );

const NEAR = 6;
const ASKED_WITHIN = 13;
const ASKS = /^(?:ask\p{L}*|urg\p{L}*|call\p{L}*|appeal\p{L}*|invit\p{L}*|попрос\p{L}*|прос\p{L}*|заклик\p{L}*)$/u;
/** "Asked the partners in Brussels to pay for 800 a day": whom and what for stand between the asking and the count. */
function isAsking(sentence: Sentence, hit: Hit, quantity: QuantityMention): boolean {
  const verb = sentence.tokens.slice(hit.from, hit.to).some((token) => ASKS.test(token.lower));
  return verb && !commaBetween(sentence, hit, quantity);
}
const isAddressed = (sentence: Sentence): boolean =>
  hits(sentence, 'measure.targets', 'asked').some((hit) =>
    hits(sentence, 'measure.addressees').some((other) => other.from >= hit.from && other.from - hit.to <= 2),
  );

/** Targets in numbers: "called for 1,000 interceptors a day", "would supply 100,000 drones by April 2026", "ten joint ventures over the next year". */
export function countTargets(
  scene: Scene,
  quantities: readonly QuantityMention[],
): ReadonlyMap<QuantityMention, Draft> {
  const { sentence } = scene;
  const found = new Map<QuantityMention, Draft>();
  for (const quantity of quantities) {
    if (quantity.unit === '' || quantity.low < 2 || (quantity.unit === 'country' && quantity.low < 5)) continue;
    if (quantity.fromContext === true && lineSpokenOf(scene)) continue;
    if (ofFirm(scene, quantity) || (quantity.per !== null && quantity.per !== 'day' && isGoal(scene))) continue;
    const asked = hits(sentence, 'measure.targets', 'asked').some((hit) =>
      hit.from >= quantity.from
        ? isCalledGoal(sentence, quantity)
        : distance(hit, quantity) <= (isAsking(sentence, hit, quantity) ? ASKED_WITHIN : NEAR),
    );
    const ends = scene.dates.some((date) => date.role === 'by');
    const agreed =
      ends &&
      !isSoon(scene) &&
      hits(sentence, 'measure.targets', 'agreed').some(
        (hit) => distance(hit, quantity) <= 6 && !commaBetween(sentence, hit, quantity),
      );
    const coming = scene.dates.some((date) => date.size === 'period' && date.text >= scene.state.published.slice(0, 4));
    const opening =
      (ends || (coming && PROGRESS.has(quantity.unit))) &&
      (PROGRESS.has(quantity.unit) || (quantity.unit === 'country' && quantity.low >= 5)) &&
      (has(sentence, 'speech.modalities', 'plan') || has(sentence, 'speech.modalities', 'plan before an infinitive'));
    const due =
      (ends && isOwed(scene, quantity)) || (isUsed(sentence, quantity) && has(sentence, 'measure.obligations'));
    const met = has(sentence, 'measure.targets', 'met') && GOAL.test(sentence.text);
    if (!asked && !agreed && !opening && !met && !due) continue;
    const by = byWhen(scene);
    const unit = quantity.per === null ? quantity.unit : `${quantity.unit}/${quantity.per}`;
    found.set(quantity, {
      kind: 'target',
      properties: {
        who: agreed || (asked && isAddressed(sentence)) ? partnersOf(scene) : [countryOf('UA')],
        measure: `${quantity.family ?? quantity.unit} ${agreed ? 'supplied' : 'wanted'}`,
        value: measureText(quantity.low, quantity.high, quantity.comparator, unit),
        status: met ? 'met' : agreed ? 'agreed' : 'asked',
        ...(by === undefined ? {} : { by_when: by }),
      },
      modality: 'fact',
      ...speakerOf(scene),
      sentence,
      confidence: 0.8,
      context: {},
    });
  }
  return found;
}
