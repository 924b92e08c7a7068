import { tenseAt } from '../grammar/tense.ts';
import type { Hit } from '../lexicon/matcher.ts';
import type { NameMention } from '../mentions/names.ts';
import { distance, has, hits, nearest, overlaps } from '../mentions/passage.ts';
import type { QuantityMention } from '../mentions/quantities.ts';
import type { ShareMention } from '../mentions/shares.ts';
import type { Sentence } from '../reading.ts';
import { clauseAt, negated } from './clauses.ts';
import { countryOf, type Draft, type DraftModality, measureText, type Reason, type Scene } from './draft.ts';
import { stateByCue } from './lineCues.ts';
import { familiesOf } from './lineFamily.ts';
import { madeNow } from './lineNow.ts';
import { outputOf, startOf } from './lineOutput.ts';
import { hostsOf, placed, pointsBack, unique } from './linePlace.ts';
import { movedStart } from './lineShift.ts';
import {
  hasOwnStart,
  isAnnounced,
  isJustOpened,
  isPaidFor,
  isUnderPlan,
  NEXT_TO,
  onlyDescribes,
  startTold,
} from './lineStage.ts';
import { type LineState, stateByTense, unknownFrom } from './lineTense.ts';
import { modalityAt } from './modality.ts';

const ORDER = [
  'cancelled',
  'halted',
  'full-rate production',
  'low-rate production',
  'commissioning',
  'under construction',
  'funded',
  'agreed',
  'proposed',
];
/** Stages at which nothing stands yet: told as a plan unless the text hedges more. */
const AHEAD = new Set(['funded', 'agreed', 'proposed']);

interface Times {
  readonly when?: string;
  readonly start?: string;
  readonly reason?: Reason;
}

/** The state as a set phrase tells it. */
function stateByPhrase(scene: Scene): LineState | undefined {
  const { sentence } = scene;
  const unknown = unknownFrom(sentence);
  const all = hits(sentence, 'production.lineStages').filter(
    (hit) =>
      (sentence.tokens[hit.from]?.start ?? 0) < unknown &&
      !negated(sentence, clauseAt(sentence, hit.from), hit) &&
      !onlyDescribes(sentence, hit),
  );
  const making = hits(sentence, 'production.making');
  if (all.length === 0 || making.length === 0) return undefined;
  const sorted = [...all].sort(
    (a, b) => nearness(a, making) - nearness(b, making) || ORDER.indexOf(a.value) - ORDER.indexOf(b.value),
  );
  const core = sorted[0] as Hit;
  const paid = AHEAD.has(core.value) && core.value !== 'proposed' && sentence.money.length > 0;
  return { stage: paid ? 'funded' : core.value, core };
}

/** What an industry could make is an indicator, not a line; nor is what somebody asked for. */
function isOther(scene: Scene): boolean {
  const { sentence } = scene;
  const anywhere = placed(sentence).length === 0 && !has(sentence, 'production.ownGround');
  return (
    (has(sentence, 'measure.series', 'growth') && anywhere && sentence.companies.length === 0) ||
    /\basked (?:for|\p{L}+ \p{L}+ to|\p{L}+ to)\b/u.test(sentence.text) ||
    (has(sentence, 'measure.series', 'capacity') &&
      sentence.companies.length === 0 &&
      placed(sentence).length === 0 &&
      !has(sentence, 'production.ownGround'))
  );
}

const CONDITION = /\b(?:once|as soon as|provided|if)\b|(?<!\p{L})(?:щойно|якщо|за умови)(?!\p{L})/iu;

const GIVEN = /^(?:for|into|in|to|на|у|в|для)$/u;
/** "$400m for drone production in Ukraine": money for making something at a named place. */
function paidFor(scene: Scene): LineState | undefined {
  const { sentence } = scene;
  if (sentence.money.length === 0 || sentence.families.length === 0) return undefined;
  if (!placed(sentence).some((code) => code !== 'UA')) return undefined;
  const core = hits(sentence, 'lines.objects').find(
    (hit) =>
      hit.value !== 'work' &&
      sentence.tokens.slice(Math.max(sentence.from, hit.from - 4), hit.from).some((token) => GIVEN.test(token.lower)) &&
      sentence.money.some((sum) => sum.to <= hit.from && hit.from - sum.to <= 6),
  );
  return core === undefined ? undefined : { stage: 'funded', core };
}

const WISHED = new Set(['plan', 'possible']);
const INLAND = /\bin the country\b|(?<!\p{L})(?:в|у) (?:цій |тій )?країні(?!\p{L})/u;
const MAKES = new Set(['make', 'build']);
const INTENT = new Set(['letter of intent', 'memorandum of understanding']);
/** "A memorandum on joint production on Norwegian soil is being prepared": what is written of may come to stand there. */
function inPaper(scene: Scene): LineState | undefined {
  const { sentence } = scene;
  const paper = hits(sentence, 'stages.instruments').some((hit) => INTENT.has(hit.value));
  const talked = has(sentence, 'stages.agreementStages', 'talks');
  const named = sentence.families.length > 0 || scene.state.familiesIn === sentence.paragraph;
  const there = placed(sentence, { signing: true }).some((code) => code !== 'UA') || INLAND.test(sentence.text);
  if (!(paper || talked) || !named || !there) return undefined;
  const core =
    hits(sentence, 'lines.objects').find((hit) => hit.value === 'making' || hit.value === 'site') ??
    hits(sentence, 'lines.acts').find((hit) => MAKES.has(hit.value) && tenseAt(sentence, hit.from) === 'gerund');
  return core === undefined || negated(sentence, clauseAt(sentence, core.from), core)
    ? undefined
    : { stage: 'proposed', core };
}

/** A site for a weapon at a named place, in a sentence of plans, by whatever verb. */
function inPlan(scene: Scene): LineState | undefined {
  const { sentence } = scene;
  if (sentence.families.length === 0 || !placed(sentence).some((code) => code !== 'UA')) return undefined;
  const core = hits(sentence, 'lines.objects').find((hit) => hit.value === 'site');
  if (core === undefined) return undefined;
  const clause = clauseAt(sentence, core.from);
  const hedge = modalityAt(sentence, core, clause, { firm: false });
  const close = sentence.families.some((mention) => distance(mention, core) <= BESIDE);
  const ahead = scene.dates.some((date) => date.text.slice(0, 4) > scene.state.published.slice(0, 4));
  return close && (hedge === 'plan' || hedge === 'possibility' || ahead) && !negated(sentence, clause, core)
    ? { stage: 'proposed', core }
    : undefined;
}
const BESIDE = 4;

/** Stages at which something is done already. */
const STANDS = new Set(['under construction', 'commissioning', 'halted', 'cancelled']);

/** The state that a sentence tells, by a set phrase, else by a verb and its tense. */
function stateOf(scene: Scene): LineState | undefined {
  const state = toldState(scene);
  const intent = hits(scene.sentence, 'stages.instruments').some((hit) => INTENT.has(hit.value));
  // What a letter of intent speaks of is proposed, however firmly it is told.
  if (state?.stage === 'agreed' && (intent || isUnderPlan(scene.sentence, state.core)))
    return { ...state, stage: 'proposed' };
  if (state?.stage === 'proposed' && state.modality === undefined && !intent && hasOwnStart(scene, state))
    return { ...state, stage: 'agreed' };
  if (state !== undefined && AHEAD.has(state.stage) && state.modality === undefined && isPaidFor(scene))
    return { ...state, stage: 'funded' };
  return state?.stage === 'low-rate production' && isJustOpened(scene, state)
    ? { ...state, stage: 'commissioning' }
    : state;
}

function toldState(scene: Scene): LineState | undefined {
  if (isOther(scene)) return undefined;
  const byCue = stateByCue(scene.sentence);
  if (byCue?.firm === true) return byCue;
  const told = stateTold(scene);
  // A cue of what is to come tells more than "would" and "will", and less than what stands.
  return byCue !== undefined && (told === undefined || AHEAD.has(told.stage)) ? byCue : told;
}

function stateTold(scene: Scene): LineState | undefined {
  const byPhrase = stateByPhrase(scene);
  const byTense = stateByTense(scene.sentence);
  const building = byTense?.stage === 'under construction' && byPhrase?.stage === 'low-rate production';
  if (byPhrase !== undefined && !AHEAD.has(byPhrase.stage) && !building) return byPhrase;
  if (
    byPhrase !== undefined &&
    AHEAD.has(byPhrase.stage) &&
    byTense?.stage === 'funded' &&
    !WISHED.has(tenseAt(scene.sentence, byTense.core.from))
  )
    return byTense;
  // A verb in the present tells more than a phrase of plans: "the plant that it is building will make drones".
  if (byPhrase !== undefined && !STANDS.has(byTense?.stage ?? '')) return byPhrase;
  if (byTense === undefined) {
    const other = paidFor(scene) ?? inPaper(scene) ?? inPlan(scene);
    const known = (scene.sentence.tokens[other?.core.from ?? 0]?.start ?? 0) < unknownFrom(scene.sentence);
    return known ? other : undefined;
  }
  const stage = byTense.stage === 'agreed' && CONDITION.test(scene.sentence.text) ? 'proposed' : byTense.stage;
  const paid =
    byTense !== undefined &&
    AHEAD.has(byTense.stage) &&
    byTense.stage !== 'proposed' &&
    scene.sentence.money.length > 0;
  return { ...byTense, stage: paid ? 'funded' : stage };
}

function nearness(hit: Hit, making: readonly Hit[]): number {
  const near = nearest(making, hit);
  return near === undefined ? 99 : Math.min(distance(near, hit), 3);
}

function modalityOf(scene: Scene, state: LineState): DraftModality {
  if (state.modality !== undefined) return state.modality;
  const hedge = modalityAt(scene.sentence, state.core, clauseAt(scene.sentence, state.core.from), { firm: false });
  const inside = hits(scene.sentence, 'speech.modalities').find(
    (hit) => hit.from >= state.core.from && hit.to <= state.core.to,
  );
  if (hedge === 'possibility' || inside?.value === 'possibility') return 'possibility';
  if (isAnnounced(scene, state)) return 'fact';
  if (AHEAD.has(state.stage)) return hedge === 'estimate' ? 'estimate' : 'plan';
  const near = hits(scene.sentence, 'speech.modalities', 'plan').some(
    (hit) => distance(hit, state.core) <= 2 && !overlaps(hit, state.core) && hit.from > state.core.from,
  );
  return near && /^\p{Script=Cyrillic}/u.test(scene.sentence.tokens[state.core.from]?.text ?? '') ? 'plan' : 'fact';
}

function timesOf(scene: Scene, state: LineState): Times {
  const { dates, state: discourse } = scene;
  const now = discourse.published.slice(0, 7);
  const begun = startTold(scene, state);
  if (begun !== undefined) return { when: begun, start: begun };
  const coming = dates.find(
    (date) =>
      date.text.slice(0, 4) > now.slice(0, 4) ||
      (date.text.length >= 7 && date.text.slice(0, 7) > now) ||
      (date.text === now && AHEAD.has(state.stage) && distance(date, state.core) <= NEXT_TO) ||
      (date.size === 'period' && date.text >= now.slice(0, 4)),
  );
  const past = dates.find((date) => date !== coming);
  const start =
    coming !== undefined && (AHEAD.has(state.stage) || has(scene.sentence, 'production.starts'))
      ? coming.text
      : undefined;
  const when = past?.text ?? (start === undefined ? coming?.text : undefined);
  if (when !== undefined) return { when, ...(start === undefined ? {} : { start }) };
  const news = discourse.newsDate;
  return {
    ...(start === undefined ? {} : { start }),
    ...(news === undefined ? {} : { when: news, reason: 'date-from-context' as const }),
  };
}

const OF = /^(?:of|at|for)$/u;
/** "According to Lorenz Meier, the head of Auterion": where somebody works, not who makes. */
const isEmployer = (sentence: Sentence, company: NameMention): boolean =>
  hits(sentence, 'speech.offices').some(
    (hit) =>
      (hit.to === company.from || (hit.to === company.from - 1 && OF.test(sentence.tokens[hit.to]?.lower ?? ''))) &&
      sentence.people.some((person) => Math.abs(person.to - hit.from) <= 3 || Math.abs(person.from - hit.to) <= 3),
  );

function operatorsOf(scene: Scene, core: Hit): { operators: readonly string[]; reason?: Reason } {
  const clause = clauseAt(scene.sentence, core.from);
  const own = scene.sentence.companies.filter((company) => !isEmployer(scene.sentence, company));
  const within = own.filter((company) => company.from >= clause.from && company.to <= clause.to);
  const named = unique((within.length > 0 ? within : own).map((company) => company.subject));
  if (named.length > 0) return { operators: named };
  const places = placed(scene.sentence);
  const elsewhere = places.length > 0 && !places.includes(scene.state.host ?? '');
  const pointed =
    has(scene.sentence, 'speech.pronouns', 'company') ||
    (has(scene.sentence, 'production.making', 'site') && !elsewhere) ||
    (scene.sentence.index - scene.state.companyAt === 1 && pointsBack(scene.sentence));
  return pointed && scene.state.companies.length > 0
    ? { operators: scene.state.companies, reason: 'party-from-context' }
    : { operators: [] };
}

function recipientsOf(scene: Scene, host: string | undefined): readonly string[] {
  if (has(scene.sentence, 'production.recipients', 'both') && host !== undefined)
    return unique([host, 'UA']).map(countryOf);
  return has(scene.sentence, 'production.recipients', 'ukraine') ? [countryOf('UA')] : [];
}

function draftOf(
  scene: Scene,
  state: LineState,
  place: { host: string | undefined; hostReason: Reason | undefined; family: string; fromContext: boolean },
  capacity: QuantityMention | undefined,
): Draft {
  const { operators, reason } = operatorsOf(scene, state.core);
  const year =
    capacity === undefined
      ? undefined
      : nearest(
          scene.dates.filter((date) => date.size === 'period' || date.role === 'by'),
          capacity,
        )?.text;
  const times: Times =
    year === undefined || has(scene.sentence, 'production.starts') ? timesOf(scene, state) : { when: year };
  const recipients = recipientsOf(scene, place.host);
  const product = scene.sentence.families.find((mention) => mention.product !== undefined)?.product;
  const rate = capacity === undefined ? undefined : `unit/${capacity.per ?? 'year'}`;
  return {
    kind: 'line',
    properties: {
      family: place.family,
      ...(product === undefined ? {} : { product }),
      ...(operators.length === 0 ? {} : { operator: operators }),
      ...(place.host === undefined ? {} : { host: countryOf(place.host) }),
      stage: state.stage,
      ...(times.start === undefined ? {} : { start_of_production: times.start }),
      ...(capacity === undefined || rate === undefined
        ? {}
        : { capacity: measureText(capacity.low, capacity.high, capacity.comparator, rate) }),
      ...(recipients.length === 0 ? {} : { recipients }),
    },
    modality: modalityOf(scene, state),
    ...(times.when === undefined ? {} : { when: times.when }),
    ...(scene.speaker === undefined ? {} : { by: scene.speaker.by }),
    sentence: scene.sentence,
    confidence: place.host !== undefined && !place.fromContext ? 0.8 : 0.6,
    context: {
      ...(reason === undefined ? {} : { operator: reason }),
      ...(place.hostReason === undefined ? {} : { host: place.hostReason }),
      ...(place.fromContext ? { family: 'family-from-context' as const } : {}),
      ...(times.reason === undefined ? {} : { when: times.reason }),
    },
  };
}

/** "In which Rheinmetall holds 51 percent": a share of a firm, of no weapons. */
const OWNED =
  /\b(?:hold|holds|held|own|owns|owned|stake)\b|(?<!\p{L})(?:належ|частк\p{L}* (?:в|у) (?:компан|статут|підприєм)|володі)/iu;

/** "Half finished", "80 percent complete": how far building has come, no share of anything. */
const isProgress = (sentence: Sentence, share: { readonly from: number; readonly to: number }): boolean =>
  hits(sentence, 'lines.cues', 'under construction').some((hit) => distance(hit, share) === 0);

/** "Half of them would be made there": a part of what is made, no measure of an industry. */
const isPart = (sentence: Sentence, share: ShareMention): boolean =>
  share.fraction &&
  !hits(sentence, 'measure.series').some((hit) => MEASURES.test(hit.value)) &&
  !INDUSTRY.test(sentence.text);
const MEASURES = /^(?:domestic|financed|unfinanced|needs|gdp)/u;
const INDUSTRY = /\bindustry\b|(?<!\p{L})(?:промислов|галуз)/iu;

/** "Will be able to turn out 2,000 a month": what a line can reach, no stage. */
const ABLE =
  /\b(?:will|should|is to|ought to) (?:then |soon |eventually |)be able to\b|(?<!\p{L})зможе|(?<!\p{L})здатн/iu;

/** "It now builds 80 a month": what is made, at whatever rate. */
const onlyMakes = (sentence: Sentence, state: LineState): boolean =>
  /production$/u.test(state.stage) &&
  ['present', 'progressive'].includes(tenseAt(sentence, state.core.from)) &&
  hits(sentence, 'lines.acts', 'make').some((hit) => overlaps(hit, state.core)) &&
  !has(sentence, 'lines.fullRate');

/** Lines: what is or will be made where; one claim for each family and country. `agreed`: the sentence tells an agreement as well. */
export function linesIn(
  scene: Scene,
  capacities: readonly QuantityMention[],
  before: Draft | undefined,
  agreed: boolean,
): readonly Draft[] {
  const { sentence } = scene;
  const shares = sentence.shares.filter((share) => !isProgress(sentence, share) && !isPart(sentence, share));
  if (shares.length > 0 && !OWNED.test(sentence.text)) return [];
  const moved = movedStart(scene);
  if (moved.length > 0) return moved;
  const [capacity, ...others] = capacities;
  const told = capacity !== undefined && ABLE.test(sentence.text) ? undefined : stateOf(scene);
  const state = capacity !== undefined && told !== undefined && onlyMakes(sentence, told) ? undefined : told;
  const lines = state === undefined ? [] : linesAt(scene, state, capacity, agreed, before);
  if (lines.length === 0 || others.length > 0) {
    const outputs: Draft[] = [];
    for (const more of lines.length === 0 ? capacities : others)
      outputs.push(...outputOf(scene, more, outputs.at(-1) ?? lines.at(-1) ?? before));
    if (outputs.length > 0) return [...lines, ...outputs];
  }
  const present = lines.length === 0 && state === undefined ? madeNow(scene) : [];
  return [...lines, ...present, ...startOf(scene, lines.at(-1) ?? before, lines)];
}

const MEMORY = 4;
/** The line told a few sentences before, when this sentence names no other place, company or weapon. */
function lineInMind(scene: Scene, before: Draft | undefined, families: readonly string[]): Draft | undefined {
  const { sentence } = scene;
  const near = before !== undefined && sentence.index - before.sentence.index <= MEMORY;
  const elsewhere = sentence.countries.some((country) => country.form !== 'adjective' && country.code !== 'UA');
  return near && !elsewhere && sentence.companies.length === 0 && families.includes(String(before.properties.family))
    ? before
    : undefined;
}

function linesAt(
  scene: Scene,
  state: LineState,
  capacity: QuantityMention | undefined,
  agreed: boolean,
  before: Draft | undefined,
): readonly Draft[] {
  const { sentence } = scene;
  const found = hostsOf(scene, agreed, state.core, state.stage === 'funded');
  const { families, fromContext } = familiesOf(scene, state.core);
  const mind = found.hosts.length === 0 && !agreed ? lineInMind(scene, before, families) : undefined;
  const known = String(mind?.properties.host ?? '').slice('country/'.length);
  const {
    hosts,
    reason,
    doer = false,
  } = known === '' ? found : { hosts: [known], reason: 'host-from-context' as const, doer: false };
  if (doer && fromContext) return [];
  // A sum for arms in general is a flow.
  const general = families.every((family) => family === 'weapons');
  if (state.stage === 'funded' && sentence.money.length > 0 && general) return [];
  const starts = has(sentence, 'production.starts');
  const together =
    !agreed && has(sentence, 'speech.pronouns', 'they') && /together|joint|разом|спільн/iu.test(sentence.text);
  const anchored =
    hosts.length > 0 ||
    together ||
    (sentence.companies.length > 0 && !(agreed && AHEAD.has(state.stage) && !starts)) ||
    (starts && timesOf(scene, state).start !== undefined) ||
    (sentence.families.some((mention) => mention.product !== undefined) && has(sentence, 'production.starts'));
  if (
    !anchored ||
    families.length === 0 ||
    (fromContext &&
      !has(sentence, 'production.making', 'site') &&
      sentence.companies.length === 0 &&
      hosts.length === 0)
  )
    return [];
  const places = hosts.length === 0 ? [undefined] : hosts;
  return places.flatMap((host) =>
    families.map((family) => draftOf(scene, state, { host, hostReason: reason, family, fromContext }, capacity)),
  );
}
