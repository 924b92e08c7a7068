import { tenseAt } from '../grammar/tense.ts';
import type { Hit } from '../lexicon/matcher.ts';
import type { NameMention } from '../mentions/names.ts';
import { distance, has, hits, nearest, overlaps } from '../mentions/passage.ts';
import type { QuantityMention } from '../mentions/quantities.ts';
import type { ShareMention } from '../mentions/shares.ts';
import type { Sentence } from '../reading.ts';
import { clauseAt } from './clauses.ts';
import { countryOf, type Draft, type DraftModality, measureText, type Reason, type Scene } from './draft.ts';
import { familiesOf } from './lineFamily.ts';
import { madeNow } from './lineNow.ts';
import { outputOf, startOf } from './lineOutput.ts';
import { hostsOf, placed, pointsBack, unique } from './linePlace.ts';
import { movedStart } from './lineShift.ts';
import { isAnnounced, isTownWork, NEXT_TO, startTold } from './lineStage.ts';
import { AHEAD, stateOf } from './lineState.ts';
import type { LineState } from './lineTense.ts';
import { modalityAt } from './modality.ts';

interface Times {
  readonly when?: string;
  readonly start?: string;
  readonly reason?: Reason;
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
/** "According to Lorenz Meier, the head of Auterion", "Auterion's head, Lorenz Meier": where somebody works, not who makes. */
const isEmployer = (sentence: Sentence, company: NameMention): boolean =>
  hits(sentence, 'speech.offices').some(
    (hit) =>
      (hit.to === company.from ||
        (hit.from === company.to && sentence.tokens[company.to - 1]?.possessive === true) ||
        (hit.to === company.from - 1 && OF.test(sentence.tokens[hit.to]?.lower ?? ''))) &&
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
  const modality = modalityOf(scene, state);
  const rate = capacity === undefined ? undefined : `unit/${capacity.per ?? 'year'}`;
  return {
    kind: 'line',
    properties: {
      family: place.family,
      ...(product === undefined ? {} : { product }),
      ...(operators.length === 0 ? {} : { operator: operators }),
      ...(place.host === undefined ? {} : { host: countryOf(place.host) }),
      // "Perhaps it will be made there": what is only possible is proposed.
      stage: state.stage === 'agreed' && modality === 'possibility' ? 'proposed' : state.stage,
      ...(times.start === undefined ? {} : { start_of_production: times.start }),
      ...(capacity === undefined || rate === undefined
        ? {}
        : { capacity: measureText(capacity.low, capacity.high, capacity.comparator, rate) }),
      ...(recipients.length === 0 ? {} : { recipients }),
    },
    modality,
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

/** Making that neither begins nor has a site of its own, or output that has grown. */
const isOldTrade = (sentence: Sentence): boolean =>
  hits(sentence, 'measure.countUnits', 'times').length > 0 ||
  has(sentence, 'measure.series', 'growth') ||
  !(has(sentence, 'production.making', 'site') || has(sentence, 'production.starts'));

const MAKES = new Set(['make', 'build']);
const TO_COME = new Set(['future', 'plan', 'present']);
/** "Pay for drones, to be made in Britain", "оплатити випуск дронів на заводах у Британії". */
const PAID_TO_MAKE =
  /\bto be (?:made|built|produced|manufactured|assembled) (?:in|at|by)\b|(?<!\p{L})(?:оплат|профінанс|заплат)\p{L}+ (?:за )?(?:випуск|виробництво|виготовлення|складання) [^.;]*(?<!\p{L})на (?:заводах|підприємствах|заводі|підприємстві)(?!\p{L})/iu;
/** A promise to pay that says of no making that it is to come: told as a flow. */
const isOnlyPaid = (sentence: Sentence): boolean =>
  sentence.money.length === 0 &&
  has(sentence, 'stages.payments') &&
  !PAID_TO_MAKE.test(sentence.text) &&
  !hits(sentence, 'lines.acts').some((hit) => MAKES.has(hit.value) && TO_COME.has(tenseAt(sentence, hit.from)));

const ALLOWS =
  /\b(?:may|can|could|allow(?:s|ed|ing)?|lets?|letting|permit(?:s|ted|ting)?|enabl(?:es?|ed|ing)|entitl(?:es?|ed|ing))\b|(?<!\p{L})(?:да(?:є|ла|ло|дуть|сть) (?:змогу|право)|дозвол\p{L}+|(?:з)?мож(?:е|уть))(?!\p{L})/iu;
/** "An agreement under which companies may make weapons in Denmark": what a paper allows, for no weapon or firm by name, is told as the paper. */
const isOnlyAllowed = (sentence: Sentence, agreed: boolean, stage: string): boolean =>
  agreed && stage === 'proposed' && ALLOWS.test(sentence.text);

const WHOEVER =
  /(?:(?:companies|firms|makers|manufacturers|producers|those|anyone|whoever) (?:that|which|who)|(?:компані|фірм|виробник|підприємств)\p{L}*,? (?:які|що)|(?:тих|тим|усіх|всіх),? хто)$/u;
const WHOEVER_WITHIN = 9;
/** "Money for companies that go into production on its territory": whoever may come, and no line that is there. */
function isForWhoever(sentence: Sentence, core: Hit): boolean {
  if (sentence.money.length === 0 || sentence.companies.length > 0) return false;
  const words = sentence.tokens.slice(Math.max(sentence.from, core.from - WHOEVER_WITHIN), core.from);
  return words.some((_token, at) =>
    WHOEVER.test(
      words
        .slice(0, at + 1)
        .filter((token) => token.text !== ',')
        .map((token) => token.lower)
        .join(' '),
    ),
  );
}

const WISHED = new Set(['proposed', 'funded']);
function linesAt(
  scene: Scene,
  state: LineState,
  capacity: QuantityMention | undefined,
  agreed: boolean,
  before: Draft | undefined,
): readonly Draft[] {
  const { sentence } = scene;
  if (isTownWork(sentence, state.core)) return [];
  const found = hostsOf(scene, agreed, state.core, state.stage === 'funded');
  const { families, fromContext } = familiesOf(scene, state.core);
  const mind = found.hosts.length === 0 && !agreed ? lineInMind(scene, before, families) : undefined;
  const known = String(mind?.properties.host ?? '').slice('country/'.length);
  const {
    hosts,
    reason,
    doer = false,
  } = known === '' ? found : { hosts: [known], reason: 'host-from-context' as const, doer: false };
  if ((doer || isForWhoever(sentence, state.core)) && fromContext) return [];
  // "More and more production is planned": nobody named, and a place that only the text before gives.
  const nobody = operatorsOf(scene, state.core).operators.length === 0 && capacity === undefined;
  const told =
    has(sentence, 'production.ownGround') ||
    has(sentence, 'speech.pronouns', 'country') ||
    pointsBack(sentence) ||
    timesOf(scene, state).start !== undefined ||
    sentence.countries.some((country) => country.form === 'name' && hosts.includes(country.code));
  if (nobody && reason !== undefined && !told && WISHED.has(state.stage)) return [];
  // A sum for arms in general is a flow, and so is a promise to pay.
  const general = families.every((family) => family === 'weapons');
  if (state.stage === 'funded' && sentence.money.length > 0 && general) return [];
  if (state.stage === 'funded' && isOnlyPaid(sentence)) return [];
  if (general && nobody && isOnlyAllowed(sentence, agreed, state.stage)) return [];
  // What a town or a country makes in general is no line: "has been making weapons since the nineteenth century".
  if (/production$/u.test(state.stage) && general && nobody && isOldTrade(sentence)) return [];
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
  const countries = hosts.filter((host) => host !== 'EU' && host !== 'NATO');
  if (countries.length < hosts.length && countries.length === 0) return [];
  const places = hosts.length === 0 ? [undefined] : countries;
  return places.flatMap((host) =>
    families.flatMap((family) =>
      withOwnStart(draftOf(scene, state, { host, hostReason: reason, family, fromContext }, capacity)),
    ),
  );
}

/** An end of building that is named is no start of production. */
const FINISHED = /\b(?:finished|completed?|completion)\b|(?<!\p{L})(?:заверш|добуд)/iu;
/** "The plant that it is building should begin production in 2026": what is being built, and a start still ahead, are told apart. */
function withOwnStart(draft: Draft): readonly Draft[] {
  const { stage, start_of_production: start, capacity, ...known } = draft.properties;
  if (stage !== 'under construction' || start === undefined || FINISHED.test(draft.sentence.text)) return [draft];
  const built = { ...draft, properties: { ...known, stage } };
  const ahead: Draft = {
    ...draft,
    properties: { ...known, start_of_production: start, ...(capacity === undefined ? {} : { capacity }) },
    modality: 'plan',
  };
  return [built, ahead];
}
