import { isPartner } from '../discourse/discourse.ts';
import { distance, has, hits } from '../mentions/passage.ts';
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

const BOUGHT = /^(?:ordered|bought|purchased|замовлен\p{L}*|куплен\p{L}*|закуплен\p{L}*)$/u;

function deliveryOf(scene: Scene, quantity: QuantityMention, family: string, fromContext: boolean): Draft | undefined {
  const { sentence, speaker } = scene;
  const told = hits(sentence, 'measure.deliveries').filter((hit) => !isOrder(sentence, hit, quantity));
  // "Drones ordered with Swedish money have begun to arrive": a participle only describes what has arrived.
  const verbs = told.filter((hit) => hit.value === 'done' || !BOUGHT.test(sentence.tokens[hit.from]?.lower ?? ''));
  const cue = [...(verbs.some((hit) => hit.value === 'done') ? verbs : told)].sort(
    (a, b) => distance(a, quantity) - distance(b, quantity) || (a.value === 'done' ? -1 : 1),
  )[0];
  const clause = clauseAt(sentence, quantity.from);
  if (cue === undefined || negated(sentence, clause, quantity)) return undefined;
  const done =
    hits(sentence, 'measure.deliveries', 'done').length > 0 &&
    modalityAt(sentence, cue, clauseAt(sentence, cue.from), { firm: false }) === 'fact' &&
    cue.value === 'done';
  const donor = donorOf(scene, quantity);
  const times = timesAt(scene, quantity, { news: false });
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
    modality:
      done || (hits(sentence, 'measure.deliveries', 'done').length > 0 && cue.value !== 'planned') ? 'fact' : 'plan',
    ...(times.when === undefined && times.years === undefined ? {} : { when: times.when ?? (times.years as string) }),
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
  if (!FIRST.test(sentence.text) || family === undefined || date === undefined) return [];
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
  if (!has(scene.sentence, 'measure.deliveries')) return uncounted(scene);
  const counted = quantities.flatMap((quantity) => {
    const family = quantity.family ?? lotFamily(scene, quantity);
    if (family === undefined || quantity.per !== null || quantity.low < 2) return [];
    const draft = deliveryOf(scene, quantity, family, quantity.family === undefined);
    return draft === undefined ? [] : [draft];
  });
  return counted.length > 0 ? counted : uncounted(scene);
}
