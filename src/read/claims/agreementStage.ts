import { tenseAt } from '../grammar/tense.ts';
import type { Hit } from '../lexicon/matcher.ts';
import { distance, hits, nearest, overlaps } from '../mentions/passage.ts';
import { clauseAt } from './clauses.ts';
import type { DraftModality, Scene } from './draft.ts';
import { modalityAt } from './modality.ts';

/** A deal that a sentence tells: its paper (or its verb, where none is named), its verb, how far it is. */
export interface Deal {
  readonly instrument: string | undefined;
  readonly at: Hit;
  readonly verb: Hit;
  readonly stage: string;
  readonly modality: DraftModality;
}

/** Value of words that name a paper of no particular kind. */
export const LAST_RESORT = 'none';
/** Tokens between a paper and the verb that goes with it, at most. */
export const REACH = 14;

/** "In a letter of intent the two agreed": what is agreed in a paper is signed. */
const writes = (scene: Scene, verb: Hit): boolean =>
  verb.value === 'agreed' &&
  hits(scene.sentence, 'stages.instruments').some(
    (hit) =>
      hit.to <= verb.from &&
      (hit.value === 'letter of intent' || hit.value === 'memorandum of understanding') &&
      /^(?:in|under|у|в|за)$/u.test(
        scene.sentence.tokens[hit.from - 2]?.lower ?? scene.sentence.tokens[hit.from - 1]?.lower ?? '',
      ),
  );
export const wordsOf = (scene: Scene, hit: Hit): string =>
  scene.sentence.tokens
    .slice(hit.from, hit.to)
    .map((token) => token.lower)
    .join(' ');
/** A paper that is being prepared, or that will be signed. */
const PREPARED =
  /^(?:want|seek|need|готу|укладут|укладе|підпиш|представлят|prepare|being prepared|preparing|(?:wants?|hopes?|plans?|aims?|expects?|about|close|would like) to sign|to sign|will sign|is to be signed|to be signed|being drafted|drafting|should be ready)/u;
/** "May build under a licence granted in May": the licence is there, whatever comes of it. */
const UNDER = /^under .*(?:granted|signed|issued|bought|obtained|concluded)$/u;
const TENTATIVE = /^(?:tentative|попередн)/u;
/** "Мають підписати", "хоче укласти": signing that lies ahead. */
const TO_SIGN = /(?<!\p{L})(?:підписати|укласти)$/u;
/** "Можуть підписати": a verb of signing with its own hedge. */
const MAY =
  /^(?:може|можуть) |(?:(?:could|may|might) follow|conceivable|possible|imaginable|можлив(?:а|ий|е|і)|виключен\p{L}*)$/u;
/** "A contract is in sight". */
const IN_SIGHT = /(?:(?:should|will|to) follow|in sight|imminent|within reach|near|close|за горами)$/u;
export function stageOf(scene: Scene, verb: Hit): { stage: string; modality: DraftModality } {
  const modality = modalityAt(scene.sentence, verb, clauseAt(scene.sentence, verb.from), { firm: false, within: 4 });
  if (verb.value === 'hoped') {
    const possible = modality === 'possibility' || tenseAt(scene.sentence, verb.from) === 'possible';
    return { stage: 'talks', modality: possible ? 'possibility' : 'plan' };
  }
  // "Spoke of a tentative understanding": it is tentative, but there is one.
  if (verb.value === 'talks' && TENTATIVE.test(wordsOf(scene, verb))) return { stage: 'talks', modality: 'fact' };
  if (verb.value === 'talks') {
    const planned =
      modality === 'plan' ||
      PREPARED.test(wordsOf(scene, verb)) ||
      TO_SIGN.test(wordsOf(scene, verb)) ||
      IN_SIGHT.test(wordsOf(scene, verb)) ||
      (verb.to - verb.from > 1 && hits(scene.sentence, 'speech.modalities', 'plan').some((hit) => overlaps(hit, verb)));
    const possible = modality === 'possibility' || MAY.test(wordsOf(scene, verb));
    return { stage: 'talks', modality: possible ? 'possibility' : planned ? 'plan' : 'fact' };
  }
  return modality === 'fact' || modality === 'estimate' || UNDER.test(wordsOf(scene, verb))
    ? { stage: writes(scene, verb) ? 'signed' : verb.value, modality: 'fact' }
    : { stage: 'talks', modality };
}

/** That two sides speak is more than that they hope to sign. */
const SPEAKS = /negotiat|talk|discuss|consult|перегов|перемов|обговор|розмов/u;
/** Of verbs that tell of a signature, those of signing itself come first. */
const SIGNS = /^(?:\p{L}+ )?(?:sign|conclud|підпис|укла)|(?:granted|signed|issued|bought|obtained|concluded)$/u;
/** Verb that goes with an instrument: the furthest stage near it, signing before talking. */
export function verbFor(scene: Scene, at: Hit): Hit | undefined {
  const all = hits(scene.sentence, 'stages.agreementStages').filter(
    (hit) => distance(hit, at) <= REACH && (!overlaps(hit, at) || hit.to - hit.from >= at.to - at.from),
  );
  const rank = ['ended', 'in force', 'signed', 'agreed', 'talks', 'hoped'];
  for (const stage of rank) {
    const same = all.filter((hit) => hit.value === stage);
    const spoken = stage === 'talks' ? same.filter((hit) => SPEAKS.test(wordsOf(scene, hit))) : [];
    const signs = stage === 'signed' ? same.filter((hit) => SIGNS.test(wordsOf(scene, hit))) : [];
    const found = nearest([spoken, signs].find((some) => some.length > 0) ?? same, at);
    if (found !== undefined) return found;
  }
  return undefined;
}
