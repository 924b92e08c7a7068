import type { Hit } from '../lexicon/matcher.ts';
import { hits, overlaps } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import type { Discourse } from './discourse.ts';
import { officeVoices } from './persons.ts';
import type { Voice } from './voice.ts';
import { voicesIn } from './voices.ts';

export { mediumIn, ministryIn } from './voices.ts';

/** Who says what a sentence says. `named`: whether the passage itself names the speaker; `plainly`: whether he says it in so many words. */
export interface Speaker {
  readonly by: string;
  readonly named: boolean;
  readonly plainly: boolean;
}

/** People whom a sentence points at by their office alone ("the head of state"). */
export function peopleByOffice(sentence: Sentence, state: Discourse): readonly string[] {
  return officeVoices(sentence, state).flatMap((voice) => voice.by ?? []);
}

/** A verb or phrase of saying, wanting or deciding, by how plainly it says that somebody speaks. */
interface Tell {
  readonly from: number;
  readonly to: number;
  readonly sort: 'verb' | 'after' | 'account' | 'stance' | 'act';
}

function tellsIn(sentence: Sentence): readonly Tell[] {
  const as = (sort: Tell['sort'], all: readonly Hit[]): readonly Tell[] =>
    all.map(({ from, to }) => ({ from, to, sort }));
  const stances = hits(sentence, 'speech.stances');
  const acts = hits(sentence, 'speech.acts');
  const weak = (hit: Hit): boolean =>
    [...stances, ...acts].some((other) => other.from <= hit.from && other.to >= hit.to);
  return [
    ...hits(sentence, 'speech.speech').flatMap((hit): readonly Tell[] =>
      weak(hit) ? [] : [{ from: hit.from, to: hit.to, sort: hit.value === 'after' ? 'after' : 'verb' }],
    ),
    ...as('account', hits(sentence, 'speech.accounts')),
    ...as('stance', stances),
    ...as(
      'act',
      acts.filter((hit) => !stances.some((other) => overlaps(hit, other))),
    ),
  ];
}

const APPOSITION = 16;
/** "Poulsen, the defence minister, announced": where what is said of a name begins, before a verb that its closing comma precedes. */
function apposition(sentence: Sentence, verb: Tell, all: readonly Voice[]): number | undefined {
  let end = verb.from - 1;
  while (end > sentence.from && verb.from - end <= 3 && sentence.tokens[end]?.text !== ',') end -= 1;
  if (sentence.tokens[end]?.text !== ',') return undefined;
  if (all.some((voice) => voice.from > end && voice.to <= verb.from)) return undefined;
  for (let at = end - 1; at > sentence.from && end - at <= APPOSITION; at -= 1)
    if (sentence.tokens[at]?.text === ',' && all.some((voice) => voice.to === at)) return at;
  return undefined;
}

const THAT = /^(?:that|що|:)$/u;
const ADDRESSED =
  /^(?:told|tells|informed|asked|asks|urged|thanked|praised|briefed|reminded|assured|greeted|welcomed|called|подяку\p{L}*|попрос\p{L}*|заклик\p{L}*|запевни\p{L}*)$/u;
const COMMA = /^[,–—-]$/u;
const LIMIT = 8;
/** What a voice before a turned verb costs: in "…, said the minister" nobody before it speaks. */
const TURNED = 6;
/** What is taken off for the last word of a sentence: "…, said the minister", "…, the ministry reported". */
const CLOSING = 2;
const OWNER = 2;
const COST = { verb: 0, after: -2, account: -1, stance: 3, act: 4 } as const;
/** How near a voice must be to what it wants or decides. */
const CLOSE = 3;
const CYRILLIC = /^[\u0400-\u04FF]/u;

const thatBetween = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).some((token) => THAT.test(token.lower));

/** Whether a verb stands after a comma with its speaker right behind: "…, said the minister on Tuesday". */
const isTurned = (sentence: Sentence, verb: Tell, all: readonly Voice[]): boolean =>
  verb.sort === 'verb' &&
  COMMA.test(sentence.tokens[verb.from - 1]?.text ?? '') &&
  all.some(
    (voice) => voice.from >= verb.to && voice.from - verb.to <= LIMIT && !thatBetween(sentence, verb.to, voice.from),
  );

/** "By Jonson's reckoning", "in the minister's view". */
function isAccountOf(sentence: Sentence, verb: Tell, voice: Voice): boolean {
  const own = sentence.tokens[verb.from - 1]?.lower === 'own' ? 1 : 0;
  if (voice.to !== verb.from - own) return false;
  const last = sentence.tokens[voice.to - 1];
  return last?.possessive === true || /^(?:his|her|його|її)$/u.test(last?.lower ?? '');
}

/** What it costs to take a voice for the speaker of a verb; undefined where it cannot be. */
function costOf(sentence: Sentence, verb: Tell, voice: Voice, all: readonly Voice[]): number | undefined {
  const pointed = (voice.named ? 0 : 0.5) + (voice.owner === true ? OWNER : 0);
  if (verb.sort === 'account') return isAccountOf(sentence, verb, voice) ? COST.account + pointed : undefined;
  if (overlaps(voice, verb)) return undefined;
  if (verb.sort === 'after') {
    const away = voice.from - verb.to;
    return away < 0 || away > LIMIT ? undefined : COST.after + away + pointed;
  }
  const turned = isTurned(sentence, verb, all);
  if (voice.from >= verb.to) {
    const word = sentence.tokens[verb.from]?.lower ?? '';
    // "Такі дані навів міністр": Ukrainian puts the one who wants or gives behind the verb as well.
    if (verb.sort !== 'verb' && !CYRILLIC.test(word)) return undefined;
    if (thatBetween(sentence, verb.to, voice.from) || (!turned && ADDRESSED.test(word))) return undefined;
    return COST[verb.sort] + (turned ? -CLOSING : 1) + voice.from - verb.to + pointed;
  }
  const opens = turned ? undefined : apposition(sentence, verb, all);
  if (opens !== undefined && voice.from > opens) return undefined;
  const away = voice.to === opens ? 0 : verb.from - voice.to;
  const acts = verb.sort === 'stance' || verb.sort === 'act';
  if (acts && (away > CLOSE || (verb.sort === 'act' && voice.kind !== 'person'))) return undefined;
  const closes = verb.sort === 'verb' && sentence.tokens[voice.from - 1]?.text === ',' && away <= 1;
  return COST[verb.sort] + away + (turned ? TURNED : 0) + pointed - (closes ? CLOSING : 0);
}

/** "According to the local council": somebody speaks whom the reader does not know. */
const isStranger = (verbs: readonly Tell[], all: readonly Voice[]): boolean =>
  verbs.some(
    (verb) => verb.sort === 'after' && !all.some((voice) => voice.from >= verb.to && voice.from - verb.to <= CLOSE),
  );

/**
 * The speaker of a sentence, if it has a verb of saying and someone to say it; `unnamed` where somebody says it whom the text does not
 * name, so that it is not who spoke before.
 */
export function speakerOf(sentence: Sentence, state: Discourse): Speaker | 'unnamed' | undefined {
  const verbs = tellsIn(sentence);
  if (verbs.length === 0) return undefined;
  const all = voicesIn(sentence, state);
  let best: { cost: number; voice: Voice; sort: Tell['sort'] } | undefined;
  for (const verb of verbs) {
    for (const voice of all) {
      const cost = costOf(sentence, verb, voice, all);
      if (cost !== undefined && cost <= LIMIT && (best === undefined || cost < best.cost))
        best = { cost, voice, sort: verb.sort };
    }
  }
  if (best === undefined) return isStranger(verbs, all) ? 'unnamed' : undefined;
  const { by, named } = best.voice;
  return by === undefined ? 'unnamed' : { by, named, plainly: best.sort !== 'stance' && best.sort !== 'act' };
}
