import { type Tense, tenseAt } from '../grammar/tense.ts';
import type { Hit } from '../lexicon/matcher.ts';
import { distance, hits, overlaps } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import { once } from '../text/once.ts';
import { clauseAt, negated, type Range } from './clauses.ts';
import type { DraftModality } from './draft.ts';

/** What a sentence says of the state of a line, and the word that says it. */
export interface LineState {
  readonly stage: string;
  readonly core: Hit;
  readonly modality?: DraftModality;
}

type Act =
  | 'make'
  | 'build'
  | 'start'
  | 'host'
  | 'move'
  | 'ready'
  | 'stop'
  | 'drop'
  | 'fund'
  | 'permit'
  | 'run'
  | 'land'
  | 'think'
  | 'grow';
type Thing = 'site' | 'making' | 'work' | 'family';

const AHEAD: Partial<Record<Tense, string>> = { future: 'agreed', plan: 'proposed', possible: 'proposed' };
const DONE = new Set<Tense>(['past', 'perfect', 'passive', 'present', 'begun', 'progressive']);
const RUNNING = new Set<Tense>(['progressive', 'begun', 'present', 'passive']);
const NOW =
  /^(?:since|from|з|із|від)(?!\p{L})|\b(?:already|now|currently|since|has been|have been)\b|(?<!\p{L})(?:вже|уже|нині|зараз|наразі|відтепер)(?!\p{L})/iu;
const STANDING = new Set<Tense>(['present', 'progressive', 'perfect', 'passive']);
/** English tells what is going up by the progressive, Ukrainian by the present. */
const CYRILLIC = /[\u0400-\u04FF]/u;
const SEEKS = /\b(?:looking|searching|look|search) for\b|(?<!\p{L})шука/iu;
const FIRST = /\bfirst\b|(?<!\p{L})перш/iu;

const OFF_LINE = /^(?:past|perfect)$/u;
/** "Came off the line", "зійшов з конвеєра": what leaves a line is made there. */
const LINE_OFF =
  /\b(?:came|come|rolled) off (?:the|a|its|their)\b|(?<!\p{L})(?:з|із) (?:конвеєра|лінії|цеху|стапеля)[^,.;]*(?<!\p{L})(?:зійш|вийш)|зійшо?л?\p{L}* (?:з|із) (?:конвеєра|лінії|цеху|стапеля)/iu;

const MADE_THERE =
  /(?<!\b(?:that|which|who)\s)\b(?:is|are) (?:now |already |mostly |all )?(?:made|built|produced|assembled|manufactured) (?:in|at) (?!Ukraine\b)(?:the )?\p{Lu}/u;

/** "Buried the idea of assembling mortars". */
const PLAN = /\b(?:idea|plans?|project|intention)\b|(?<!\p{L})(?:задум|іде[юяї]|план|проєкт|намір)/iu;
const GIVES = new Set<Tense>(['future', 'present', 'progressive', 'plan']);
/** Whether a sentence also says that something is made: money for drones "which Ukraine's own industry builds". */
function makes(sentence: Sentence): boolean {
  return hits(sentence, 'lines.acts').some((hit) => hit.value === 'make' || hit.value === 'build');
}

/** Stage by tense of each act; undefined where the two say nothing of a line. */
function stageOf(act: Act, tense: Tense, thing: Thing, sentence: Sentence, whole: boolean): string | undefined {
  if (act === 'grow')
    return thing === 'family'
      ? undefined
      : (AHEAD[tense] ?? (thing === 'site' && tense === 'progressive' ? 'under construction' : undefined));
  if (act === 'think') return thing === 'family' || sentence.families.length === 0 ? undefined : 'proposed';
  if (act === 'run')
    return thing !== 'site' ? undefined : (AHEAD[tense] ?? (STANDING.has(tense) ? 'production' : undefined));
  if (act === 'land') return thing !== 'site' ? undefined : SEEKS.test(sentence.text) ? 'proposed' : 'agreed';
  if (act === 'stop') return thing !== 'family' && DONE.has(tense) ? 'halted' : undefined;
  if (act === 'drop')
    return (thing === 'site' || (PLAN.test(sentence.text) && makes(sentence))) && DONE.has(tense)
      ? 'cancelled'
      : undefined;
  if (act === 'permit') return thing === 'making' ? 'agreed' : undefined;
  if (act === 'fund')
    return tense === 'gerund' ||
      sentence.families.length === 0 ||
      (thing === 'family' && !(makes(sentence) && GIVES.has(tense)))
      ? undefined
      : 'funded';
  if ((act === 'start' || act === 'host' || act === 'move') && thing === 'family') return undefined;
  if (whole && act === 'make' && thing === 'family' && OFF_LINE.test(tense) && LINE_OFF.test(sentence.text))
    return 'production';
  if (AHEAD[tense] !== undefined) return act === 'ready' ? undefined : AHEAD[tense];
  if (act === 'ready') return thing === 'site' && tense !== 'infinitive' ? 'commissioning' : undefined;
  if (act === 'start')
    return thing === 'work' ? 'under construction' : thing === 'family' || !DONE.has(tense) ? undefined : 'production';
  if (act === 'build')
    return thing !== 'site'
      ? undefined
      : tense === 'perfect'
        ? 'production'
        : RUNNING.has(tense) && (tense !== 'present' || CYRILLIC.test(sentence.text))
          ? 'under construction'
          : undefined;
  if (act === 'move') return RUNNING.has(tense) || tense === 'perfect' ? 'under construction' : undefined;
  if (act !== 'make' || thing !== 'family') return undefined;
  if (tense === 'begun' || tense === 'progressive') return 'production';
  if (tense === 'passive' && MADE_THERE.test(sentence.text)) return 'production';
  if (tense === 'present') return NOW.test(sentence.text) ? 'production' : undefined;
  if (DONE.has(tense) && FIRST.test(sentence.text) && hits(sentence, 'measure.deliveries', 'done').length > 0)
    return 'production';
  return DONE.has(tense) && tense !== 'passive' && FIRST.test(sentence.text) && whole ? 'production' : undefined;
}

const REACH = 7;
/** "Work on the factory that the firm was fitting out has stood still": what stops may stand far before. */
const FAR = 20;
const BACK: Readonly<Record<string, number>> = { stop: FAR, drop: FAR, start: 12 };
interface Near {
  readonly thing: Thing;
  readonly range: Range;
}
const THEM = /^(?:they|them|these|those|ones|half|first|rest|їх|вони|ними|них|таких|половин\p{L}*|перші|решт\p{L}*)$/u;
const BE = /^(?:be|been|being|is|was)$/u;
/** "They would be made there", "it is to be built in Britain": weapons that an earlier sentence names. */
function pointed(sentence: Sentence, act: Hit): readonly Range[] {
  if (sentence.families.length > 0 || act.value !== 'make') return [];
  const passive = BE.test(sentence.tokens[act.from - 1]?.lower ?? '');
  const places = [...Array(sentence.to - sentence.from).keys()].map((step) => sentence.from + step);
  return places
    .filter((at) => {
      const word = sentence.tokens[at]?.lower ?? '';
      return THEM.test(word) || (word === 'it' && passive && at < act.from);
    })
    .map((at) => ({ from: at, to: at + 1 }));
}

/** What an act is done to: construction work, a site, making, or weapons, the nearest first. */
function thingsNear(sentence: Sentence, act: Hit): readonly Near[] {
  const clause = clauseAt(sentence, act.from);
  const things: readonly Near[] = [
    ...hits(sentence, 'lines.objects').map((hit) => ({ thing: hit.value as Thing, range: hit })),
    ...sentence.families.map((mention) => ({ thing: 'family' as const, range: mention })),
    ...pointed(sentence, act).map((range) => ({ thing: 'family' as const, range })),
  ];
  return things
    .filter(
      ({ range }) =>
        (!overlaps(range, act) || isWithin(range, act)) &&
        distance(range, act) <= (range.to <= act.from ? (BACK[act.value] ?? REACH) : REACH) &&
        range.from >= clause.from &&
        range.to <= clause.to,
    )
    .sort((a, b) => distance(a.range, act) - distance(b.range, act));
}

/** "Take up production", "putting a line for rockets into operation": what is done stands in the phrase itself. */
const isWithin = (range: Range, act: Hit): boolean =>
  (act.value === 'start' || act.value === 'ready') &&
  act.to - act.from > 1 &&
  range.from > act.from &&
  range.to <= act.to;

/** "Construction of the plant got under way": what has begun is the building, however far it stands. */
function worksBegun(sentence: Sentence, act: Hit): boolean {
  const clause = clauseAt(sentence, act.from);
  // "Construction of a factory, in which the firm is investing, got under way": what opens the sentence is what has begun.
  const opens = hits(sentence, 'lines.objects', 'work').some(
    (hit) => hit.from - sentence.from <= 1 && hit.to < act.from && BEGUN.test(sentence.tokens[act.from]?.lower ?? ''),
  );
  if (opens && act.value === 'start' && act.from > clause.from) return hasSite(sentence);
  return (
    act.value === 'start' &&
    hits(sentence, 'lines.objects', 'work').some(
      (hit) => hit.from >= clause.from && hit.to <= clause.to && !overlaps(hit, act) && distance(hit, act) <= 2 * REACH,
    ) &&
    hasSite(sentence)
  );
}
const hasSite = (sentence: Sentence): boolean => hits(sentence, 'lines.objects', 'site').length > 0;
const BEGUN = /^(?:got|gets|began|begins|started|starts|commenced|kicked|розпочал\p{L}*|почал\p{L}*|стартувал\p{L}*)$/u;

/** The verb of a phrase: its first word, or its last where it opens with a preposition ("з конвеєра зійшли"). */
function verbOf(sentence: Sentence, hit: Hit): number {
  return /^(?:з|із|зі|на|у|в|on)$/u.test(sentence.tokens[hit.from]?.lower ?? '') ? hit.to - 1 : hit.from;
}

/** "Drones of Ukrainian make", "an order was filled": no making. */
const isMake = (sentence: Sentence, hit: Hit): boolean =>
  (sentence.tokens[hit.from]?.lower === 'make' &&
    sentence.countries.some((country) => country.to === hit.from && country.form === 'adjective')) ||
  (FILLS.test(sentence.tokens[hit.from]?.lower ?? '') && ORDER.test(sentence.text));
/** "The order was filled". */
const FILLS = /^fill/u;
const ORDER = /\borders?\b/iu;

/** "Could sea drones one day be built there?": whatever is asked for is only possible. */
const ASKS = /^[«“"]?(?:Could|Might|May|Can)\s(?!\d)/u;
/** "Poland to become home to drones": a bare infinitive right after who does it tells what is to come. */
const headlined = (sentence: Sentence, hit: Hit): boolean =>
  sentence.tokens[hit.from - 1]?.lower === 'to' &&
  [...sentence.countries, ...sentence.companies].some((doer) => doer.to === hit.from - 1);

const DEALS = new Set(['joint venture', 'contract', 'licence']);
const PURPOSE_WITHIN = 8;
/** "Has set up a joint venture with a British partner to build drones": what a deal is for is agreed. */
const isPurpose = (sentence: Sentence, hit: Hit): boolean =>
  sentence.tokens[hit.from - 1]?.lower === 'to' &&
  hits(sentence, 'stages.instruments').some(
    (deal) => DEALS.has(deal.value) && deal.to < hit.from && hit.from - deal.to <= PURPOSE_WITHIN,
  ) &&
  tenseAt(sentence, hit.from) === 'infinitive';

/** "Since the start of the war": no start of a line. */
const isNoun = (sentence: Sentence, hit: Hit): boolean =>
  /^(?:start|launch)$/u.test(sentence.tokens[hit.from]?.lower ?? '') &&
  sentence.tokens[hit.from - 1]?.lower === 'the' &&
  sentence.tokens[hit.to]?.lower === 'of' &&
  !hits(sentence, 'lines.objects').some((other) => other.from >= hit.to && other.from - hit.to <= CLOSE);
/** "The full-scale war". */
const isWar = (sentence: Sentence, word: Hit): boolean =>
  [0, 1, 2].some((step) =>
    /^(?:war|invasion|вторгненн\p{L}*|війн\p{L}*|агресі\p{L}*)$/u.test(sentence.tokens[word.to + step]?.lower ?? ''),
  );

const INSIDE = /^(?:in|at|inside|у|в|на)$/u;
/** "Missiles that are built in Ukrainian plants": where they are built, not what is. */
const isPlaceOf = (sentence: Sentence, act: Hit, site: Range): boolean =>
  act.value === 'build' &&
  site.from > act.to &&
  sentence.families.some((mention) => mention.to <= act.from) &&
  INSIDE.test(sentence.tokens[act.to]?.lower ?? '');

const CLOSE = 4;
/** Weapons are built, but a line for them is set up. */
const BUILDS = /^(?:build|builds|building|built|construct\p{L}*|буду\p{L}*|збуду\p{L}*|побуду\p{L}*)$/u;
/** The first stage that the things near an act give: a site or making before weapons, which may only be what is made there. */
function readingOf(sentence: Sentence, hit: Hit): LineState | undefined {
  const act = hit.value as Act;
  // "Was ready to host a factory": willing, not finished.
  const willing = act === 'ready' && hit.to - hit.from === 1 && sentence.tokens[hit.to]?.lower === 'to';
  if (willing || isMake(sentence, hit) || (act === 'run' && sentence.tokens[hit.to]?.lower === 'by')) return undefined;
  const tense =
    headlined(sentence, hit) || isPurpose(sentence, hit)
      ? 'future'
      : ASKS.test(sentence.text)
        ? 'possible'
        : tenseAt(sentence, verbOf(sentence, hit));
  // "Rolled off the line" is told of output; a bare "made" may only describe it.
  const whole = hit.to - hit.from > 1 || tense === 'perfect';
  if (act === 'start' && isNoun(sentence, hit)) return undefined;
  if (worksBegun(sentence, hit) && DONE.has(tense)) return { stage: 'under construction', core: hit };
  for (const { thing, range } of thingsNear(sentence, hit)) {
    if (
      act === 'start' &&
      /^(?:doors?|двері)$/u.test(sentence.tokens[hit.to + 1]?.lower ?? sentence.tokens[hit.to]?.lower ?? '')
    )
      continue;
    if (thing === 'site' && isPlaceOf(sentence, hit, range)) continue;
    if (act === 'permit' && (range.from < hit.to || range.from - hit.to > CLOSE || thing === 'family')) continue;
    const stage =
      stageOf(act, tense, thing, sentence, whole) ??
      (BUILDS.test(sentence.tokens[hit.from]?.lower ?? '') && thing === 'family'
        ? stageOf('make', tense, thing, sentence, whole)
        : undefined);
    if (stage === undefined) continue;
    const full = stage === 'production' && hits(sentence, 'lines.fullRate').some((word) => !isWar(sentence, word));
    return {
      stage: stage === 'production' ? (full ? 'full-rate production' : 'low-rate production') : stage,
      core: hit,
      ...(tense === 'possible' ? { modality: 'possibility' as const } : {}),
    };
  }
  return undefined;
}

const RANK = [
  'cancelled',
  'halted',
  'under construction',
  'commissioning',
  'full-rate production',
  'low-rate production',
  'funded',
  'agreed',
  'proposed',
];

const UNKNOWN =
  /\b(?:nor|not|no word|unclear|unknown|open|did not|yet to)\b[^.;]*\b(?:where|whether|when|how)\b|(?<!\p{L})(?:невідомо|не (?:сказ|назв|повідом|розкр|уточн|кажуть|відомо)\p{L}*)[^.;]*(?<!\p{L})(?:де|чи|коли|хто|скільки)(?!\p{L})|^(?:where|whether|де|чи|скільки)(?!\p{L})/iu;

/** "Whether production moves there is still being discussed": it may come to that. */
const TALKED = /\b(?:discuss|considered|talked|negotiat|weigh)|(?<!\p{L})(?:обговор|розгляда|зважу|домовля|узгоджу)/iu;

/** Where a sentence turns, in UTF-16 units of the text, to what is not known: "…, which would not say when it will open". */
export const unknownFrom = once((sentence: Sentence): number => {
  const match = UNKNOWN.exec(sentence.text);
  if (match === null || (match.index === 0 && TALKED.test(sentence.text))) return Number.POSITIVE_INFINITY;
  const behind = /(?:^|,)[^,]*$/u.exec(sentence.text.slice(0, match.index + match[0].length))?.index ?? match.index;
  const opens = Math.min(behind, match.index);
  return sentence.start + (opens < OPENING ? 0 : opens);
});
/** "It is not known where the drones will be built": all of the sentence is unknown. */
const OPENING = 12;

/** The state of a line as verbs and their tenses tell it; the furthest of those that a sentence holds. */
export function stateByTense(sentence: Sentence): LineState | undefined {
  const acts = hits(sentence, 'lines.acts');
  if (acts.length === 0) return undefined;
  const unknown = unknownFrom(sentence);
  const found = acts.flatMap((hit) => {
    if ((sentence.tokens[hit.from]?.start ?? 0) >= unknown || negated(sentence, clauseAt(sentence, hit.from), hit))
      return [];
    const state = readingOf(sentence, hit);
    return state === undefined ? [] : [state];
  });
  return [...found].sort((a, b) => RANK.indexOf(a.stage) - RANK.indexOf(b.stage))[0];
}
