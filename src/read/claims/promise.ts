import { has, hits } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import { clauseAt, negated, type Range } from './clauses.ts';
import { donorOf, recipientOf } from './donor.ts';
import type { Draft, DraftModality, Scene } from './draft.ts';
import { timesAt } from './times.ts';

const MORE = /\b(?:double|triple|raise|increase|step up|expand)\b|подвоїти|потроїти|збільшити|наростити/iu;
const AID = /support|aid|assistance|help|contribution|допомог|підтримк|внес/iu;

function promised(scene: Scene, core: Range, modality: DraftModality): readonly Draft[] {
  const { sentence, speaker } = scene;
  const donor = donorOf(scene, core);
  if (donor.from.length === 0) return [];
  const times = timesAt(scene, core, { news: true });
  return [
    {
      kind: 'flow',
      properties: {
        from: donor.from,
        to: recipientOf(scene),
        stage: 'pledge',
        ...(times.years === undefined ? {} : { covers_years: times.years }),
      },
      modality,
      ...(times.when === undefined ? {} : { when: times.when }),
      ...(speaker === undefined ? {} : { by: speaker.by }),
      sentence,
      confidence: 0.6,
      context: donor.reason === undefined ? {} : { from: donor.reason },
    },
  ];
}

/** "Promised a contribution but put no figure on it": money, help or a payment that is promised. */
const GIVES =
  /\b(?:money|contribution|support|aid|help|finance|fund|pay)\b|(?<!\p{L})(?:грош|кошт|внес|допомог|підтрим|фінансув|оплат)/iu;
const AGREES = /\bagreed?\b|\bagrees\b|(?<!\p{L})(?:погод|домов)/iu;
const FOR_THEM = /\bfor (?:them|these|those)\b|(?<!\p{L})(?:їх|них)(?!\p{L})/iu;
/** What is paid for: weapons, or their making. */
const isForArms = (sentence: Sentence): boolean =>
  sentence.families.length > 0 || has(sentence, 'production.making') || FOR_THEM.test(sentence.text);

/**
 * Promises without a figure: "promised to double defence support this year", "Stockholm would pay a substantial amount for long-range
 * drones". Who is to pay for weapons must stand in the sentence.
 */
export function promisesIn(scene: Scene): readonly Draft[] {
  const { sentence } = scene;
  if (sentence.money.length > 0) return [];
  const cue = hits(sentence, 'stages.flowStages', 'pledge')[0];
  if (cue !== undefined && MORE.test(sentence.text) && AID.test(sentence.text)) return promised(scene, cue, 'fact');
  if (cue !== undefined && GIVES.test(sentence.text) && has(sentence, 'stages.unsaid'))
    return promised(scene, cue, 'fact').filter((draft) => !String(draft.properties.from).includes('country/UA'));
  // What two sides agree on, or write down, is told as an agreement.
  if (AGREES.test(sentence.text) || has(sentence, 'stages.instruments')) return [];
  const pays = hits(sentence, 'stages.payments').find((hit) => !negated(sentence, clauseAt(sentence, hit.from), hit));
  if (pays === undefined || !isForArms(sentence)) return [];
  return promised(scene, pays, pays.value === 'meant' ? 'plan' : 'fact').filter(
    (draft) => draft.context.from === undefined && !String(draft.properties.from).includes('country/UA'),
  );
}
