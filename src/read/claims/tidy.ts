import type { Draft, DraftValue } from './draft.ts';

/** Parties are the same in whichever order a sentence names them. */
const ordered = (value: DraftValue | undefined): string =>
  typeof value === 'string' ? value : [...(value ?? [])].sort().join();
const isSame = (value: DraftValue | undefined, other: DraftValue | undefined): boolean =>
  value === other || ordered(value) === ordered(other);
const SAID = [
  'stage',
  'parties',
  'who',
  'host',
  'family',
  'type',
  'from',
  'amount',
  'value',
  'quantity',
  'series',
  'instrument',
  'start_of_production',
  'capacity',
];
const says = (draft: Draft, first: Draft): boolean =>
  draft.kind === first.kind &&
  SAID.every((name) => isSame(draft.properties[name], first.properties[name])) &&
  ((draft.kind !== 'agreement' && draft.kind !== 'event') || (draft.when ?? '') === (first.when ?? ''));

/** Without claims that only say again what an earlier one says (two copies made on purpose in one sentence stay). */
function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const repeats = (draft: Draft, first: Draft): boolean =>
    first.sentence !== draft.sentence &&
    says(draft, first) &&
    !isOfOtherTime(draft, first) &&
    !isOfOtherFirm(draft, first);
  return drafts.filter((draft, at) => !drafts.slice(0, at).some((first) => repeats(draft, first)));
}

/** Lines of two firms, though in one country and for the same weapons, and plans that two speakers tell. */
const isOfOtherFirm = (draft: Draft, first: Draft): boolean =>
  draft.kind === 'line' &&
  (ofOtherFirm(draft, first) || (AHEAD.has(text(draft, 'stage')) && toldByOther(draft, first)));
const toldByOther = (draft: Draft, first: Draft): boolean =>
  draft.by !== undefined && first.by !== undefined && draft.by !== first.by && draft.context.host === undefined;
const ofOtherFirm = (draft: Draft, first: Draft): boolean =>
  draft.properties.operator !== undefined && first.properties.operator !== undefined && !sameOperators(draft, first);

/** "The president gave the same share on 6 October": a measure is told again where it is told of another day. */
const isOfOtherTime = (draft: Draft, first: Draft): boolean =>
  draft.kind === 'indicator' &&
  draft.when !== undefined &&
  draft.context.when === undefined &&
  first.when !== undefined &&
  (!fits(draft.when, first.when) ||
    (draft.when.length > first.when.length && first.context.when !== undefined && draft.by !== first.by));

const AHEAD = new Set(['proposed', 'agreed', 'funded']);
const fits = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
const text = (draft: Draft, name: string): string => String(draft.properties[name] ?? '');
const weight = (draft: Draft): number => Object.keys(draft.properties).length - Object.keys(draft.context).length / 2;

const FINAL = new Set(['in force', 'ended']);
const SHADOW_WITHIN = 2;
/** What names neither a party nor a weapon of its own says no more, however far it stands: "the document also bears his signature". */
const EMPTY_WITHIN = 6;
const reachOf = (draft: Draft): number =>
  draft.context.parties !== undefined && draft.properties.covers === undefined ? EMPTY_WITHIN : SHADOW_WITHIN;
/** An agreement without instrument is the shadow of one with: same parties, same time, no further stage. */
function shadowsDeal(draft: Draft, other: Draft): boolean {
  if (
    draft.kind !== 'agreement' ||
    other.kind !== 'agreement' ||
    draft.properties.instrument !== undefined ||
    draft.another === true ||
    FINAL.has(text(draft, 'stage')) ||
    other === draft ||
    Math.abs(draft.sentence.index - other.sentence.index) > reachOf(draft)
  )
    return false;
  const same = [draft, other].map((one) => [...(one.properties.parties as readonly string[])].sort().join());
  const further = text(other, 'stage') === 'signed' || text(other, 'stage') === text(draft, 'stage');
  return same[0] === same[1] && further && other.properties.instrument !== undefined && fits(draft.when, other.when);
}

const NEAR = 4;
/** Lines of the same firms, or told close together where one names none. */
function sameOperators(draft: Draft, other: Draft): boolean {
  const [mine, theirs] = [text(draft, 'operator'), text(other, 'operator')];
  if (mine === '' && theirs === '') return true;
  if (mine === '' || theirs === '') return Math.abs(draft.sentence.index - other.sentence.index) <= NEAR;
  return mine.split(',').some((operator) => theirs.split(',').includes(operator));
}

/** A line that nobody builds yet is one claim: of two that differ only in how far ahead they see, the one that says more stays. */
function shadowsLine(draft: Draft, other: Draft): boolean {
  if (draft.kind !== 'line' || other.kind !== 'line' || draft === other) return false;
  if (
    !AHEAD.has(text(draft, 'stage')) ||
    !AHEAD.has(text(other, 'stage')) ||
    text(draft, 'host') !== text(other, 'host') ||
    text(draft, 'family') !== text(other, 'family')
  )
    return false;
  if (!sameOperators(draft, other)) return false;
  if (draft.properties.capacity !== undefined && text(draft, 'capacity') !== text(other, 'capacity')) return false;
  if (draft.by !== undefined && other.by !== undefined && draft.by !== other.by) return false;
  return (
    weight(other) > weight(draft) || (weight(other) === weight(draft) && other.sentence.index < draft.sentence.index)
  );
}

/** "Joint plants" beside "plants for drones" in the same country: the weapons that nobody names are those that are named. */
function shadowsWeapons(draft: Draft, other: Draft): boolean {
  if (draft.kind !== 'line' || other.kind !== 'line' || text(draft, 'family') !== 'weapons') return false;
  return (
    text(other, 'family') !== 'weapons' &&
    AHEAD.has(text(draft, 'stage')) &&
    AHEAD.has(text(other, 'stage')) &&
    text(draft, 'host') === text(other, 'host') &&
    draft.properties.recipients === undefined &&
    draft.by === other.by &&
    Math.abs(draft.sentence.index - other.sentence.index) <= NEAR
  );
}

function withoutShadows(drafts: readonly Draft[]): readonly Draft[] {
  const kept = drafts.filter(
    (draft) =>
      !drafts.some((other) => shadowsDeal(draft, other) || shadowsLine(draft, other) || shadowsWeapons(draft, other)),
  );
  return kept.map((draft) => {
    if (draft.kind !== 'line' || draft.properties.start_of_production !== undefined) return draft;
    // A start that only the lesser of two has goes to the one that stays.
    const start = drafts.find(
      (other) => other.properties.start_of_production !== undefined && shadowsLine(other, draft),
    )?.properties.start_of_production;
    return start === undefined ? draft : withStart(draft, start);
  });
}

const withStart = (line: Draft, start: Draft['properties'][string]): Draft => ({
  ...line,
  properties: { ...line.properties, start_of_production: start },
  context: { ...line.context, start_of_production: 'date-from-context' as const },
});

const SIGNS_WITHIN = 2;
/** "The joint venture is to be signed by March", told of what was agreed before: one agreement, with its next stage. */
function signsLater(draft: Draft, deal: Draft): boolean {
  if (draft.kind !== 'agreement' || deal.kind !== 'agreement' || draft.context.parties === undefined) return false;
  const away = draft.sentence.index - deal.sentence.index;
  if (away < 1 || away > SIGNS_WITHIN || draft.sentence.paragraph !== deal.sentence.paragraph) return false;
  const ahead = text(draft, 'stage') === 'talks' && draft.modality !== 'fact';
  const open = ['agreed', 'talks'].includes(text(deal, 'stage')) && deal.modality === 'fact';
  const others = deal.properties.parties as readonly string[];
  return ahead && open && (draft.properties.parties as readonly string[]).some((party) => others.includes(party));
}

/** What was agreed with what is said of its signing. */
function withSigning(drafts: readonly Draft[]): readonly Draft[] {
  const merged = new Map<Draft, Draft>();
  for (const draft of drafts) {
    const deal = drafts.findLast((other) => signsLater(draft, other));
    if (deal !== undefined) merged.set(deal, draft);
  }
  const gone = new Set(merged.values());
  return drafts
    .filter((draft) => !gone.has(draft))
    .map((deal) => {
      const later = merged.get(deal)?.properties;
      if (later === undefined) return deal;
      const { instrument, expected } = later;
      const plain = ['', 'talks'].includes(text(deal, 'instrument')) && instrument !== undefined;
      return {
        ...deal,
        properties: {
          ...deal.properties,
          ...(plain ? { instrument } : {}),
          ...(expected === undefined || deal.properties.expected !== undefined ? {} : { expected }),
        },
        ...(expected === undefined ? {} : { context: { ...deal.context, expected: 'date-from-context' as const } }),
      };
    });
}

/** "They agreed on a joint venture. The contract was signed in December": one agreement, signed. */
function signsSame(draft: Draft, deal: Draft): boolean {
  if (draft.kind !== 'agreement' || deal.kind !== 'agreement' || draft.another === true) return false;
  const away = draft.sentence.index - deal.sentence.index;
  if (away < 1 || away > SIGNS_WITHIN || draft.sentence.paragraph !== deal.sentence.paragraph) return false;
  const paper = ['', 'contract'].includes(text(draft, 'instrument')) && text(deal, 'instrument') === 'joint venture';
  const later = text(draft, 'stage') === 'signed' && text(deal, 'stage') === 'agreed';
  const others = deal.properties.parties as readonly string[];
  const shared = (draft.properties.parties as readonly string[]).filter((party) => others.includes(party)).length;
  return paper && later && shared >= (draft.context.parties === undefined ? others.length : 1);
}

function withSignature(drafts: readonly Draft[]): readonly Draft[] {
  const signed = new Map<Draft, Draft>();
  for (const draft of drafts) {
    const deal = drafts.findLast((other) => signsSame(draft, other));
    if (deal !== undefined && !signed.has(deal)) signed.set(deal, draft);
  }
  const gone = new Set(signed.values());
  return drafts
    .filter((draft) => !gone.has(draft))
    .map((deal) => {
      const later = signed.get(deal);
      if (later === undefined) return deal;
      const { when = deal.when } = later;
      return {
        ...deal,
        until: later.sentence,
        properties: { ...deal.properties, stage: 'signed' },
        ...(when === undefined ? {} : { when }),
      };
    });
}

/** "It will open in autumn", told of a line that is only agreed: one claim, with its start. */
function startsLine(draft: Draft, line: Draft): boolean {
  const isStart =
    draft.kind === 'line' && draft.properties.stage === undefined && draft.properties.capacity === undefined;
  if (!isStart || line.kind !== 'line' || draft.properties.start_of_production === undefined) return false;
  const other = draft.by !== undefined && line.by !== undefined && draft.by !== line.by;
  if (other || !fits(draft.when, line.when)) return false;
  return (
    AHEAD.has(text(line, 'stage')) &&
    line.properties.start_of_production === undefined &&
    line.sentence.index <= draft.sentence.index &&
    draft.sentence.index - line.sentence.index <= START_WITHIN &&
    ['host', 'family'].every((name) => text(line, name) === '' || text(line, name) === text(draft, name))
  );
}
const START_WITHIN = 3;

function withStarts(drafts: readonly Draft[]): readonly Draft[] {
  const merged = new Map<Draft, Draft>();
  for (const draft of drafts) {
    const line = drafts.findLast((other) => startsLine(draft, other));
    if (line !== undefined) merged.set(draft, line);
  }
  return drafts
    .filter((draft) => !merged.has(draft))
    .map((line) => {
      const start = [...merged].find(([, other]) => other === line)?.[0].properties.start_of_production;
      return start === undefined ? line : withStart(line, start);
    });
}

/** "The first drone was handed over on Friday. Output began in January": a start before what is told. */
const isEarlier = (draft: Draft, first: Draft): boolean =>
  draft.when === draft.properties.start_of_production && String(draft.when) < String(first.when);

/** "A factory has begun to build drones. The line was started up on Friday": one state told twice, the second time with its day. */
function echoes(draft: Draft, first: Draft): boolean {
  if (draft.kind !== 'line' || first.kind !== 'line' || draft.sentence.index <= first.sentence.index) return false;
  const near = draft.sentence.index - first.sentence.index <= START_WITHIN;
  const same = ['stage', 'host', 'family'].every((name) => text(draft, name) === text(first, name));
  const plain = draft.properties.capacity === undefined && first.properties.start_of_production === undefined;
  return (
    near &&
    same &&
    plain &&
    text(draft, 'stage').endsWith('production') &&
    draft.properties.start_of_production !== undefined &&
    sameOperators(draft, first) &&
    (fits(draft.when, first.context.when === undefined ? first.when : undefined) || isEarlier(draft, first))
  );
}

function withoutEchoes(drafts: readonly Draft[]): readonly Draft[] {
  const merged = new Map<Draft, Draft>();
  for (const draft of drafts) {
    const first = drafts.find((other) => echoes(draft, other));
    if (first !== undefined) merged.set(draft, first);
  }
  return drafts
    .filter((draft) => !merged.has(draft))
    .map((first) => {
      const echo = [...merged].find(([, other]) => other === first)?.[0];
      const start = echo?.properties.start_of_production;
      return start === undefined ? first : withStart(first, start);
    });
}

/** "At the summit in The Hague", told again as "the summit": one event, under the fuller of its dates. */
function echoesEvent(draft: Draft, other: Draft): boolean {
  if (draft.kind !== 'event' || other.kind !== 'event' || draft === other || text(draft, 'type') === 'statement')
    return false;
  if (text(draft, 'type') !== text(other, 'type') || draft.modality !== other.modality) return false;
  if (!fits(draft.when, other.when)) return false;
  const [mine, theirs] = [draft, other].map((one) => (one.context.when === undefined ? (one.when ?? '').length : 0));
  const vaguer = mine ?? 0;
  const fuller = theirs ?? 0;
  return vaguer < fuller || (vaguer === fuller && vaguer === 0 && other.sentence.index < draft.sentence.index);
}

/**
 * A line that stands nowhere, though it is agreed, begun or dated: of those that the reader finds fewer than one in six are right
 * (articles 01 to 116), so that none is proposed. What may be made, and what a firm makes now, may leave the place open.
 */
function standsNowhere(draft: Draft): boolean {
  if (draft.kind !== 'line' || draft.properties.host !== undefined || draft.modality === 'possibility') return false;
  return ['stage', 'start_of_production', 'capacity'].some((name) => draft.properties[name] !== undefined);
}

/** All claims without those that only say again, or say less of, what another one says. */
export const tidied = (drafts: readonly Draft[]): readonly Draft[] =>
  withoutRepeats(withoutShadows(withoutEchoes(withStarts(withSignature(withSigning(withoutRepeats(drafts))))))).filter(
    (draft, _, all) => !standsNowhere(draft) && !all.some((other) => echoesEvent(draft, other)),
  );
