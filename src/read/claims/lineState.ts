import { tenseAt } from '../grammar/tense.ts';
import type { Hit } from '../lexicon/matcher.ts';
import { distance, has, hits, nearest } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import { clauseAt, negated } from './clauses.ts';
import type { Scene } from './draft.ts';
import { stateByCue } from './lineCues.ts';
import { placed } from './linePlace.ts';
import {
  hasOwnStart,
  isFinanced,
  isJustOpened,
  isPaidFor,
  isReported,
  isUnderPlan,
  onlyDescribes,
  onlyMadeOf,
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
export const AHEAD = new Set(['funded', 'agreed', 'proposed']);

/** The state as a set phrase tells it. */
function stateByPhrase(scene: Scene): LineState | undefined {
  const { sentence } = scene;
  const all = hits(sentence, 'production.lineStages').filter(
    (hit) =>
      (sentence.tokens[hit.from]?.start ?? 0) < unknownFrom(sentence) &&
      !negated(sentence, clauseAt(sentence, hit.from), hit) &&
      !onlyDescribes(sentence, hit),
  );
  if (all.length === 0) return undefined;
  const making = hits(sentence, 'production.making').filter((hit) => !onlyMadeOf(sentence, hit));
  if (making.length === 0) return undefined;
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
export function stateOf(scene: Scene): LineState | undefined {
  const state = toldState(scene);
  const intent = hits(scene.sentence, 'stages.instruments').some((hit) => INTENT.has(hit.value));
  if (state !== undefined && AHEAD.has(state.stage) && state.modality === undefined && isFinanced(scene))
    return { ...state, stage: 'funded' };
  if (state !== undefined && !isPaidFor(scene) && isReported(scene, state)) return { ...state, stage: 'proposed' };
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

const NEARS_END =
  /\b(?:has|have|had) (?:now |already )?(?:entered|reached) (?:its|the|their) (?:final|last|closing) (?:stage|phase|stretch)|(?<!\p{L})(?:дійш|підійш|увійш|вступ|перейш)\p{L}+ (?:до|в|у) (?:останн|завершальн|фінальн)\p{L}+ (?:етап|стаді|фаз)/iu;
/** "Work on the line … has entered the final stage", however far apart: what is being built. */
function nearsEnd(sentence: Sentence): LineState | undefined {
  const [core] = hits(sentence, 'lines.objects', 'work');
  if (core === undefined || !has(sentence, 'lines.objects', 'site') || !NEARS_END.test(sentence.text)) return undefined;
  return { stage: 'under construction', core };
}

function toldState(scene: Scene): LineState | undefined {
  if (isOther(scene)) return undefined;
  const ending = nearsEnd(scene.sentence);
  if (ending !== undefined) return ending;
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
    if (other === undefined) return undefined;
    const known = (scene.sentence.tokens[other.core.from]?.start ?? 0) < unknownFrom(scene.sentence);
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
