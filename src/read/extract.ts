import { agreementsIn } from './claims/agreement.ts';
import { deliveriesIn } from './claims/delivery.ts';
import type { Draft, Scene } from './claims/draft.ts';
import { eventsIn } from './claims/event.ts';
import { flowsIn } from './claims/flow.ts';
import { countsOf, sharesOf, sumsOf } from './claims/indicator.ts';
import { capacityIn, linesIn } from './claims/line.ts';
import { countTargets, gdpTargets } from './claims/target.ts';
import { type Discourse, follow, startOf } from './discourse/discourse.ts';
import { speakerOf } from './discourse/speaker.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { datesIn } from './mentions/dates.ts';
import { quantitiesIn } from './mentions/quantities.ts';
import type { Reading, Sentence } from './reading.ts';

const DAYS_OF_NEWS = 14;

/** The day of the news: the first day that the text names within two weeks before publication. */
function settleNews(state: Discourse, scene: Scene): void {
  if (state.newsDate !== undefined) return;
  const since = Date.parse(state.published) - DAYS_OF_NEWS * 86_400_000;
  const day = scene.dates.find((date) => /^\d{4}-\d\d-\d\d$/u.test(date.text) && Date.parse(date.text) >= since && date.text <= state.published);
  if (day !== undefined) state.newsDate = day.text;
}

function claimsOf(scene: Scene): readonly Draft[] {
  const { sentence, previous } = scene;
  const quantities = quantitiesIn(sentence);
  const capacity = capacityIn(scene, quantities);
  const targets = countTargets(scene, quantities);
  const counted = quantities.filter((quantity) => quantity !== capacity && !targets.has(quantity));
  const worth = previous !== undefined && previous.paragraph === sentence.paragraph && scene.state.series === 'capacity';
  const deliveries = deliveriesIn(scene, counted);
  const left = counted.filter((quantity) => !deliveries.some((delivery) => delivery.sentence === sentence && String(delivery.properties['quantity']).replaceAll(' ', '').includes(String(quantity.low))));
  return [
    ...agreementsIn(scene),
    ...flowsIn(scene, worth),
    ...linesIn(scene, capacity),
    ...deliveries,
    ...sumsOf(scene, worth),
    ...sharesOf(scene, left),
    ...countsOf(scene, left),
    ...gdpTargets(scene),
    ...targets.values(),
    ...eventsIn(scene),
  ];
}

function sceneOf(reading: Reading, sentence: Sentence, state: Discourse): Scene {
  const dates = datesIn(sentence, { published: state.published, last: state.date }, sentence.numbers);
  const scene = { sentence, previous: reading.sentences[sentence.index - 1], next: reading.sentences[sentence.index + 1], dates, state };
  return { ...scene, speaker: speakerOf(sentence, state) };
}

const key = (draft: Draft): string =>
  [draft.kind, ...['parties', 'stage', 'host', 'family', 'type', 'from', 'amount', 'value', 'quantity', 'series', 'instrument', 'start_of_production', 'capacity'].map((name) => String(draft.properties[name] ?? '')), draft.kind === 'agreement' || draft.kind === 'event' ? (draft.when ?? '') : ''].join('|');

/** Without claims that only say again what an earlier one says (two copies made on purpose in one sentence stay). */
function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Map<string, Sentence>();
  return drafts.filter((draft) => {
    const first = seen.get(key(draft));
    if (first === undefined) seen.set(key(draft), draft.sentence);
    return first === undefined || first === draft.sentence;
  });
}

/** All claims that a text makes, sentence by sentence; the headline (a first paragraph of one line, followed by others) only sets the scene. */
export function draftsOf(reading: Reading, published: string, gazetteer: Gazetteer, headline: boolean): readonly Draft[] {
  const state = startOf(published, gazetteer, reading.sentences);
  const drafts: Draft[] = [];
  for (const sentence of reading.sentences) {
    const scene = sceneOf(reading, sentence, state);
    const title = headline && sentence.paragraph === 0;
    if (!title) {
      settleNews(state, scene);
      drafts.push(...claimsOf(scene));
      if (scene.speaker !== undefined) state.speaker = scene.speaker.by;
    }
    follow(state, sentence, scene.dates);
  }
  return withoutRepeats(drafts);
}
