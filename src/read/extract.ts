import { agreementsIn } from './claims/agreement.ts';
import { counted as withCounted } from './claims/counted.ts';
import { deliveriesIn } from './claims/delivery.ts';
import type { Draft, Scene } from './claims/draft.ts';
import { eventsIn } from './claims/event.ts';
import { flowsIn } from './claims/flow.ts';
import { countsOf, sharesOf, sumsOf } from './claims/indicator.ts';
import { linesIn } from './claims/line.ts';
import { capacitiesIn } from './claims/lineOutput.ts';
import { placed } from './claims/linePlace.ts';
import { withRate } from './claims/madeAbroad.ts';
import { partsOf } from './claims/parts.ts';
import { type Speech, type SpokenScene, speechOf, withSpeakers } from './claims/speakers.ts';
import { countTargets, gdpTargets } from './claims/target.ts';
import { tidied } from './claims/tidy.ts';
import { type Discourse, follow, startOf } from './discourse/discourse.ts';
import { mediumIn, ministryIn, peopleByOffice, speakerOf } from './discourse/speaker.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { datesIn } from './mentions/dates.ts';
import { has } from './mentions/passage.ts';
import { type QuantityMention, quantitiesIn } from './mentions/quantities.ts';
import type { Reading, Sentence } from './reading.ts';

const DAYS_OF_NEWS = 14;
/** Sentences in which the news itself is told. */
const LEAD = 7;

/** The day of the news: the first day that the lead names within two weeks before publication. */
function newsDate(reading: Reading, published: string): string | undefined {
  const since = Date.parse(published) - DAYS_OF_NEWS * 86_400_000;
  for (const sentence of reading.sentences.slice(0, LEAD)) {
    const dates = datesIn(sentence, { published, last: undefined }, sentence.numbers);
    const day = dates.find(
      (date) => /^\d{4}-\d\d-\d\d$/u.test(date.text) && Date.parse(date.text) >= since && date.text <= published,
    );
    if (day !== undefined) return day.text;
  }
  return undefined;
}

const CAPACITY = /^(?:financed share of capacity|unfinanced share)$/u;
const REACHES = /\b(?:reach|climb|rise|grow)|(?<!\p{L})(?:дійти|дійде|сягн|зрос)/iu;
/** Aid that rises is no output. */
const NAMED = /\b(?:aid|support|loan|budget)\b|(?<!\p{L})(?:допомог|позик|бюджет)/iu;
/** Whether a count is told as the output of a line of its sentence. */
const isCapacity = (lines: readonly Draft[], quantity: QuantityMention): boolean =>
  lines.some((line) => figuresOf(line.properties.capacity).includes(quantity.low));
/** "Talked to 13 Spanish arms makers": those who are party to a deal are not counted as an industry. */
const isParty = (agreements: readonly Draft[], quantity: QuantityMention): boolean =>
  quantity.unit === 'company' && agreements.some(({ properties }) => String(properties.parties).includes('-companies'));
const figuresOf = (capacity: unknown): readonly number[] =>
  (String(capacity ?? '').match(/\d[\d ]*/gu) ?? []).map((figure) => Number(figure.replaceAll(' ', '')));

/** Lines of a sentence; of one that turns to something else, those of its parts, where they tell of more. */
function linesOf(
  scene: Scene,
  quantities: readonly QuantityMention[],
  before: readonly Draft[],
  agreed: boolean,
): readonly Draft[] {
  const last = before.findLast((draft) => draft.kind === 'line');
  const whole = linesIn(scene, capacitiesIn(scene, quantities), last, agreed);
  const { sentence, state } = scene;
  const told: Draft[] = [];
  let spoken = state;
  let telling = 0;
  for (const part of has(sentence, 'production.making') ? partsOf(sentence) : []) {
    const inside = <T extends { from: number; to: number }>(one: T): boolean =>
      one.from >= part.from && one.to <= part.to;
    const dates = scene.dates.filter(inside);
    const partScene = { ...scene, sentence: part, dates, state: spoken };
    const here = linesIn(partScene, capacitiesIn(partScene, quantities.filter(inside)), told.at(-1) ?? last, agreed);
    if (here.length > 0) telling += 1;
    told.push(...here);
    spoken = { ...spoken };
    follow(spoken, part, dates, []);
    const host = hostTold(told);
    if (host !== undefined) spoken = { ...spoken, host, hostAt: sentence.index };
  }
  const known = told.map((draft) => ({ ...draft, sentence }));
  const vague = known.some((draft) => draft.properties.family === 'weapons' && draft.context.family !== undefined);
  return !vague && (telling > 1 || known.length > whole.length) ? known : whole;
}

function claimsOf(scene: Scene, before: readonly Draft[]): readonly Draft[] {
  const { sentence, previous } = scene;
  const quantities = withCounted(scene, quantitiesIn(sentence));
  const targets = countTargets(scene, quantities);
  const agreements = agreementsIn(
    scene,
    before.findLast((draft) => draft.kind === 'agreement'),
  );
  const lines = targets.size > 0 ? [] : withRate(linesOf(scene, quantities, before, agreements.length > 0), quantities);
  const counted = quantities.filter(
    (quantity) => !isCapacity(lines, quantity) && !targets.has(quantity) && !isParty(agreements, quantity),
  );
  const worth =
    previous !== undefined &&
    previous.paragraph === sentence.paragraph &&
    (scene.state.series === 'capacity' ||
      (CAPACITY.test(scene.state.series ?? '') && REACHES.test(sentence.text) && !NAMED.test(sentence.text)));
  const deliveries = deliveriesIn(scene, counted);
  const left = counted.filter(
    (quantity) =>
      !deliveries.some(
        (delivery) =>
          delivery.sentence === sentence &&
          String(delivery.properties.quantity).replaceAll(' ', '').includes(String(quantity.low)),
      ),
  );
  return [
    ...agreements,
    ...flowsIn(
      scene,
      worth,
      before.findLast((draft) => draft.kind === 'flow'),
    ),
    ...lines,
    ...deliveries,
    ...sumsOf(scene, worth),
    ...sharesOf(scene, left),
    ...countsOf(scene, left),
    ...gdpTargets(scene),
    ...targets.values(),
    ...eventsIn(scene),
  ];
}

function sceneOf(reading: Reading, sentence: Sentence, state: Discourse): SpokenScene {
  const dates = datesIn(sentence, { published: state.published, last: state.date }, sentence.numbers);
  const scene = {
    sentence,
    previous: reading.sentences[sentence.index - 1],
    next: reading.sentences[sentence.index + 1],
    dates,
    state,
  };
  const speaker = speakerOf(sentence, state);
  return { ...scene, speaker: speaker === 'unnamed' ? undefined : speaker, unnamed: speaker === 'unnamed' };
}

/** Where a sentence places making or a site, though it tells of no line: "they have a factory in southern Germany in mind". */
const groundOf = (sentence: Sentence): string | undefined =>
  has(sentence, 'production.making') ? placed(sentence, { signing: true }).at(-1) : undefined;

/** Where the line of a sentence stands: what "the plant" after it is meant to stand in. */
function hostTold(drafts: readonly Draft[]): string | undefined {
  const host = drafts.findLast((draft) => draft.kind === 'line')?.properties.host;
  return typeof host === 'string' ? host.slice('country/'.length) : undefined;
}

/** All claims that a text makes, sentence by sentence; the headline (a first paragraph of one line, followed by others) only sets the scene. */
export function draftsOf(
  reading: Reading,
  published: string,
  gazetteer: Gazetteer,
  headline: boolean,
): readonly Draft[] {
  const state = startOf(published, gazetteer, reading.sentences);
  state.newsDate = newsDate(reading, published);
  const drafts: Draft[] = [];
  const speakers = new Map<number, Speech>();
  for (const sentence of reading.sentences) {
    let told: readonly Draft[] = [];
    const scene = sceneOf(reading, sentence, state);
    const title = headline && sentence.paragraph === 0;
    if (!title) {
      const { date } = state;
      told = claimsOf(scene, drafts);
      drafts.push(...told.map((draft) => (date === undefined ? draft : { ...draft, last: date })));
      if (scene.speaker !== undefined) {
        state.speaker = scene.speaker.by;
        state.speakerIn = sentence.paragraph;
      }
      speakers.set(sentence.index, speechOf(scene, speakers.get(sentence.index - 1)));
    }
    state.ministry = ministryIn(sentence, state) ?? state.ministry;
    state.medium = mediumIn(sentence, state) ?? state.medium;
    follow(state, sentence, scene.dates, peopleByOffice(sentence, state));
    const host = hostTold(told) ?? groundOf(sentence);
    if (host !== undefined) {
      state.host = host;
      state.hostAt = sentence.index;
    }
  }
  return tidied(withSpeakers(drafts, speakers));
}
