import { has, placeOf } from '../mentions/passage.ts';
import { countryOf, type Draft, type Scene } from './draft.ts';
import { placed, unique } from './linePlace.ts';

const NOW =
  /^(?:makes|produces|builds|manufactures|assembles|виробляє|виготовляє|випускає|збирає|складає|робить|виробляють|виготовляють|випускають|збирають|складають|роблять)$/u;
/** "DeltaQuad, which makes drones": who it is, not what it does now. */
const WHICH = /^(?:which|who|that|який|яка|яке|які|що)$/u;
const ITSELF = /^(?:it|she|they|вона|він|воно|вони|там|тут)$/u;
/** "It assembles", "the firm turns out": the company that the sentence before names. */
function meansFirm({ sentence, state }: Scene, at: number): boolean {
  if (sentence.index - state.companyAt > 1) return false;
  const before = sentence.tokens.slice(sentence.from, at).some((token) => ITSELF.test(token.lower));
  return before || has(sentence, 'speech.pronouns', 'company');
}

/** "Alta Ares produces interceptors": made now, at whatever rate. */
export function madeNow(scene: Scene): readonly Draft[] {
  const { sentence, speaker } = scene;
  if (sentence.families.length === 0) return [];
  const at = placeOf(sentence, (token) => NOW.test(token.lower));
  if (at < 0) return [];
  if (WHICH.test(sentence.tokens[at - 1]?.lower ?? '')) return [];
  const named = sentence.companies.filter((company) => company.to <= at).map((company) => company.subject);
  const meant = sentence.companies.length === 0 && meansFirm(scene, at) ? scene.state.companies : [];
  const operator = unique(named.length > 0 ? named : meant).slice(-1);
  const family = sentence.families.find((mention) => mention.from > at && mention.from - at <= 4)?.family;
  if (family === undefined || operator.length === 0) return [];
  const host = placed(sentence)[0];
  return [
    {
      kind: 'line',
      properties: { family, operator, ...(host === undefined ? {} : { host: countryOf(host) }) },
      modality: 'fact',
      ...(speaker === undefined ? {} : { by: speaker.by }),
      sentence,
      confidence: 0.7,
      context: {},
    },
  ];
}
