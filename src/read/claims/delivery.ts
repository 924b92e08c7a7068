import { isPartner } from '../discourse/discourse.ts';
import { makersIn } from '../mentions/makers.ts';
import { distance, has, hits, nearest, placeOf } from '../mentions/passage.ts';
import type { QuantityMention } from '../mentions/quantities.ts';
import type { Sentence } from '../reading.ts';
import { clauseAt, negated } from './clauses.ts';
import { donorOf } from './donor.ts';
import { countryOf, type Draft, measureText, type Reason, type Scene } from './draft.ts';
import { modalityAt } from './modality.ts';
import { timesAt } from './times.ts';

const THINGS =
  /^(?:aircraft|machines?|units?|pieces|guns|vehicles|apparatus|апарат\p{L}*|машин\p{L}*|одиниц\p{L}*|штук|виробів)$/u;
const LOT = /^(?:lot|batch|batches|consignment|tranche|deliveries|парті.*)$/u;

/** A number without a noun that counts what the text spoke of before: "a first lot of 300". */
function lotFamily(scene: Scene, quantity: QuantityMention): string | undefined {
  const { sentence, state } = scene;
  const lot = sentence.tokens
    .slice(Math.max(sentence.from, quantity.from - 3), quantity.from)
    .some((token) => LOT.test(token.lower));
  const next = sentence.tokens.slice(quantity.to, quantity.to + 3).map((token) => token.lower);
  const english = next[0] === 'of' && next.some((word) => THINGS.test(word));
  const things = english || (/^\p{Script=Cyrillic}/u.test(next[0] ?? '') && THINGS.test(next[0] ?? ''));
  const family = state.families[0] === 'weapons' ? undefined : state.families[0];
  return (lot || things) && quantity.unit === '' ? family : undefined;
}

const ORDER = /^(?:orders?|contracts?|замовлення|контракт\p{L}*)$/u;
/** "Received an order for 150 drones": what was received is the order. */
function isOrder(sentence: Sentence, hit: { to: number; value: string }, quantity: QuantityMention): boolean {
  return (
    hit.value === 'done' &&
    hit.to <= quantity.from &&
    sentence.tokens.slice(hit.to, quantity.from).some((token) => ORDER.test(token.lower))
  );
}

const PLURALS = /^(?:ships|supplies|orders)$/u;
/** "37 ships" are counted, not sent. */
const isCounted = (sentence: Sentence, hit: { from: number; to: number }, quantity: QuantityMention): boolean =>
  hit.from === quantity.to && hit.to - hit.from === 1 && PLURALS.test(sentence.tokens[hit.from]?.lower ?? '');

const MUCH = 4;
/** Words that only mean a delivery beside what was delivered: "had 80 howitzers", "was given 20 tanks". */
const WEAK = /^(?:had|got|given)$/u;
/** "Had been connected", "have been given a task": an auxiliary, or something else that was given. */
const isIdle = (sentence: Sentence, hit: { from: number; to: number }, quantity: QuantityMention): boolean =>
  hit.to - hit.from === 1 &&
  WEAK.test(sentence.tokens[hit.from]?.lower ?? '') &&
  (distance(hit, quantity) > MUCH || !OURS.test(sentence.text));
const OURS = /Ukrain|Kyiv|Укра[їі]н|Ки[їє]в|ЗСУ/u;

/** "Are to have built 4.5 million drones": a number right after a verb of making is made, whatever else was handed over. */
const isOnlyMade = (sentence: Sentence, cue: { from: number; to: number }, quantity: QuantityMention): boolean =>
  hits(sentence, 'lines.acts', 'make')
    .concat(hits(sentence, 'lines.acts', 'build'))
    .some((hit) => hit.to <= quantity.from && distance(hit, quantity) <= MADE_WITHIN && cue.to <= hit.from - 1);
const MADE_WITHIN = 9;

const BOUGHT = /^(?:ordered|bought|purchased|замовлен\p{L}*|куплен\p{L}*|закуплен\p{L}*)$/u;

const JUST = /\b(?:just|now) (?:been |come to |finished|completed|ended|received)|(?<!\p{L})(?:щойно|саме завершил)/iu;
const TERM = /^(?:within|за|протягом|упродовж)$/u;
/** Dates that go with a handing over: none of a term, nor one behind a comma after the number, where something else is told. */
function datesOf({ sentence, dates, state }: Scene, quantity: QuantityMention, handed: 'fact' | 'plan') {
  return dates.filter((date) => {
    if (TERM.test(sentence.tokens[date.from]?.lower ?? '')) return false;
    if (handed === 'plan') return date.text.includes('/') || date.text >= state.published.slice(0, date.text.length);
    const after = date.from >= quantity.to ? sentence.tokens.slice(quantity.to, date.from) : [];
    return date.role !== 'by' || !after.some((token) => /^[,;]$/u.test(token.text));
  });
}

/** When so many were or are to be handed over: an end ("by December") counts as well; the day of a report is none of a plan. */
function timeOf(scene: Scene, quantity: QuantityMention, handed: 'fact' | 'plan'): string | undefined {
  const { published } = scene.state;
  const own = datesOf(scene, quantity, handed);
  const end = nearest(
    own.filter((date) => date.role === 'by' && date.size === 'point'),
    quantity,
  );
  const at = own.filter((date) => date.role === 'at' && date.size === 'point');
  const ahead = at.filter((date) => date.text > published.slice(0, date.text.length));
  const point = nearest(handed === 'plan' && end !== undefined ? ahead : at, quantity);
  if (end !== undefined && (point === undefined || distance(end, quantity) <= distance(point, quantity)))
    return end.text;
  const times = timesAt({ ...scene, dates: own }, quantity, { news: false });
  const just = handed === 'fact' && JUST.test(scene.sentence.text) ? published.slice(0, 7) : undefined;
  return times.when ?? times.years ?? just;
}

function deliveryOf(scene: Scene, quantity: QuantityMention, family: string, fromContext: boolean): Draft | undefined {
  const { sentence, speaker } = scene;
  const told = hits(sentence, 'measure.deliveries').filter(
    (hit) =>
      !isOrder(sentence, hit, quantity) && !isIdle(sentence, hit, quantity) && !isCounted(sentence, hit, quantity),
  );
  // "Drones ordered with Swedish money have begun to arrive": a participle only describes what has arrived.
  const verbs = told.filter((hit) => hit.value === 'done' || !BOUGHT.test(sentence.tokens[hit.from]?.lower ?? ''));
  const cue = [...(verbs.some((hit) => hit.value === 'done') ? verbs : told)].sort(
    (a, b) => distance(a, quantity) - distance(b, quantity) || (a.value === 'done' ? -1 : 1),
  )[0];
  const clause = clauseAt(sentence, quantity.from);
  if (cue === undefined || negated(sentence, clause, quantity)) return undefined;
  if (cue.value === 'done' && isOnlyMade(sentence, cue, quantity)) return undefined;
  const done =
    hits(sentence, 'measure.deliveries', 'done').length > 0 &&
    modalityAt(sentence, cue, clauseAt(sentence, cue.from), { firm: false }) === 'fact' &&
    cue.value === 'done';
  const donor = donorOf(scene, quantity);
  const handed =
    done || (hits(sentence, 'measure.deliveries', 'done').length > 0 && cue.value !== 'planned') ? 'fact' : 'plan';
  const when = timeOf(scene, quantity, handed);
  const context: Record<string, Reason> = {
    ...(donor.reason === undefined ? {} : { from: donor.reason }),
    ...(fromContext ? { family: 'family-from-context' as const } : {}),
  };
  return {
    kind: 'delivery',
    properties: {
      family,
      ...(quantity.product === undefined ? {} : { product: quantity.product }),
      quantity: measureText(quantity.low, quantity.high, quantity.comparator, 'unit'),
      ...(donor.from.length === 0 ? {} : { from: donor.from }),
      to: countryOf('UA'),
    },
    modality: handed,
    ...(when === undefined ? {} : { when }),
    ...(speaker === undefined ? {} : { by: speaker.by }),
    sentence,
    confidence: 0.8,
    context,
  };
}

const FIRST =
  /(?:first|initial) (?:deliver(?:y|ies)|consignments?|batch(?:es)?) .{0,40}(?:came|arrived|began|were made|was made|took place)|перш(?:і|а) (?:поставк|парті)\S* .{0,30}(?:надійш|прибу|відбу)/iu;
/** Deliveries told without a number: "the first deliveries came in December". */
function uncounted(scene: Scene): readonly Draft[] {
  const { sentence, state } = scene;
  const family = sentence.families[0]?.family ?? state.families[0];
  const date = scene.dates.find((candidate) => candidate.role === 'at');
  if (family === undefined || date === undefined || !FIRST.test(sentence.text)) return [];
  return [
    {
      kind: 'delivery',
      properties: { family, to: countryOf('UA') },
      modality: 'fact',
      when: date.text,
      sentence,
      confidence: 0.7,
      context: { family: 'family-from-context', to: 'party-from-context' },
    },
  ];
}

const ONE = /^(?:first|very|перший|першу|перше|перша)$/u;
const OF_THEM = /^(?:of them|of these|of those|of its kind|of the \p{L}+|one|з них|із них|такий|таку|з цих)/u;
const TO_UKRAINE =
  /\bto (?:Ukraine|Kyiv|the Ukrainian|Ukrainian|(?:President |Volodymyr )?Zelensky)|(?<!\p{L})(?:Україні|Києву|ЗСУ|українськ\p{L}+ (?:армії|військ\p{L}*|військовим|стороні)|Зеленськ\p{L}+|в Україну|війську)(?!\p{L})/u;
/** What "the first" is one of, if it is one: "the first drone", "a Linza, the first to be made there", "перший із них". */
function firstOf({
  sentence,
  state,
}: Scene): { readonly family: string; readonly at: number; readonly product?: string } | undefined {
  const at = placeOf(sentence, (token) => ONE.test(token.lower));
  if (at < 0) return undefined;
  const after = sentence.families.find((mention) => mention.from > at && mention.from - at <= 2);
  const before = sentence.families.findLast((mention) => mention.to <= at && at - mention.to <= 2);
  const named = after ?? before;
  const next = sentence.tokens
    .slice(at + 1, at + 3)
    .map((token) => token.lower)
    .join(' ');
  const one =
    named === undefined
      ? OF_THEM.test(next)
      : /^\p{Script=Latin}/u.test(sentence.tokens[at]?.text ?? '')
        ? !/s$/iu.test(sentence.tokens[named.to - 1]?.lower ?? '')
        : true;
  const family = named?.family ?? state.families[0];
  if (!one || family === undefined || family === 'weapons') return undefined;
  const product =
    sentence.families.find((mention) => mention.product !== undefined)?.product ??
    (named === undefined ? state.product : undefined);
  return { family, at, ...(product === undefined ? {} : { product }) };
}

const HEDGED_WITHIN = 3;
/** "Handed the first drone over to Ukraine": one, from the firm that made it. */
function firstHanded(scene: Scene): readonly Draft[] {
  const { sentence, state, speaker } = scene;
  const first = firstOf(scene);
  const cue = hits(sentence, 'measure.deliveries', 'done').find(
    (hit) => !WEAK.test(sentence.tokens[hit.from]?.lower ?? ''),
  );
  if (first === undefined || cue === undefined || !TO_UKRAINE.test(sentence.text)) return [];
  const clause = clauseAt(sentence, cue.from);
  if (
    modalityAt(sentence, cue, clause, { firm: false, within: HEDGED_WITHIN }) !== 'fact' ||
    negated(sentence, clause, cue)
  )
    return [];
  const firm =
    sentence.companies[0]?.subject ?? (has(sentence, 'speech.pronouns', 'company') ? state.companies[0] : undefined);
  const donor = firm === undefined ? donorOf(scene, cue) : { from: [firm] };
  const { when } = timesAt(scene, cue, { news: false });
  return [
    {
      kind: 'delivery',
      properties: {
        family: first.family,
        ...(first.product === undefined ? {} : { product: first.product }),
        quantity: '1 unit',
        ...(donor.from.length === 0 ? {} : { from: donor.from }),
        to: countryOf('UA'),
      },
      modality: 'fact',
      ...(when === undefined ? {} : { when }),
      ...(speaker === undefined ? {} : { by: speaker.by }),
      sentence,
      confidence: 0.7,
      context: {},
    },
  ];
}

const CONTRACTS = /^(?:contracts?|orders?|контракт\p{L}*|замовлен\p{L}*)$/u;
const FOR = /^(?:for|на)$/u;
const FOR_WITHIN = 8;
const ABOUT = /^(?:about|around|some|nearly|almost|over|близько|понад|майже|приблизно|more|than)$/u;
/** "Contracts with Ukrainian manufacturers for 600,000 drones": what a partner orders of Ukraine's makers is to be handed over to it. */
function isOrdered(sentence: Sentence, quantity: QuantityMention): boolean {
  let at = quantity.from - 1;
  while (ABOUT.test(sentence.tokens[at]?.lower ?? '')) at -= 1;
  if (!FOR.test(sentence.tokens[at]?.lower ?? '')) return false;
  const paper = sentence.tokens
    .slice(Math.max(sentence.from, at - FOR_WITHIN), at)
    .some((token) => CONTRACTS.test(token.lower));
  const signed = hits(sentence, 'stages.agreementStages').some(
    (hit) => hit.value === 'signed' || hit.value === 'agreed',
  );
  return paper && signed && makersIn(sentence).some((makers) => makers.code === 'UA');
}

function orderedOf(scene: Scene, quantities: readonly QuantityMention[]): readonly Draft[] {
  const { sentence, speaker } = scene;
  if (sentence.companies.length > 0) return [];
  return quantities.flatMap((quantity): readonly Draft[] => {
    const { family } = quantity;
    if (family === undefined || quantity.per !== null || quantity.low < 2 || !isOrdered(sentence, quantity)) return [];
    const donor = donorOf(scene, quantity);
    if (donor.from.length === 0 || donor.from.includes(countryOf('UA'))) return [];
    return [
      {
        kind: 'delivery',
        properties: {
          family,
          quantity: measureText(quantity.low, quantity.high, quantity.comparator, 'unit'),
          from: donor.from,
          to: countryOf('UA'),
        },
        modality: 'plan',
        ...(speaker === undefined ? {} : { by: speaker.by }),
        sentence,
        confidence: 0.65,
        context: {
          to: 'party-from-context',
          ...(donor.reason === undefined ? {} : { from: donor.reason }),
          ...(quantity.fromContext === true ? { family: 'family-from-context' as const } : {}),
        },
      },
    ];
  });
}

const BUYS =
  /^(?:buy|buys|bought|purchase.*|procure.*|order|ordered|contract|contracted|закуп.*|купи.*|замов.*|законтракт.*)$/u;
/** What Ukraine buys for itself is no delivery by a partner. */
function ownPurchase(scene: Scene): boolean {
  const { sentence } = scene;
  const first = sentence.countries[0];
  const partner = sentence.countries.some((country) => isPartner(country.code));
  if (first?.code !== 'UA' || first.form !== 'name' || first.possessive || partner) return false;
  return sentence.tokens.slice(first.to, sentence.to).some((token) => BUYS.test(token.lower));
}

/** Deliveries: counts of weapons that are handed over, ordered for Ukraine or promised. */
export function deliveriesIn(scene: Scene, quantities: readonly QuantityMention[]): readonly Draft[] {
  if (ownPurchase(scene)) return [];
  const ordered = orderedOf(scene, quantities);
  if (ordered.length > 0) return ordered;
  if (!has(scene.sentence, 'measure.deliveries')) return uncounted(scene);
  const counted = quantities.flatMap((quantity) => {
    const family = quantity.family ?? lotFamily(scene, quantity);
    if (family === undefined || quantity.per !== null || quantity.low < 2) return [];
    const draft = deliveryOf(scene, quantity, family, quantity.family === undefined);
    return draft === undefined ? [] : [draft];
  });
  const one = firstHanded(scene);
  if (one.length > 0) return [...one, ...counted];
  return counted.length > 0 ? counted : uncounted(scene);
}
