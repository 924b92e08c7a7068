import type { Hit } from '../lexicon/matcher.ts';
import { distance, hits, overlaps } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import { clauseAt, negated } from './clauses.ts';
import type { LineState } from './lineTense.ts';
import { modalityAt } from './modality.ts';

/** Cues by how much they decide: a study or a stop before what is made, what is made before what is built. */
const ORDER = [
  'only proposed',
  'cancelled',
  'halted',
  'commissioning',
  'full-rate production',
  'low-rate production',
  'under construction',
  'possible',
  'funded',
  'agreed',
  'proposed',
];
/** Cues that tell what is already so: of no worth where the clause says that it is to come. */
const STANDS = new Set(ORDER.slice(1, 7));
/** Cues that speak of making by themselves; the others need a site, or making, close by. */
const WHOLE = new Set(['full-rate production']);
const REACH = 10;
/** "Is to be shelved": a hedge further off is told of something else. */
const HEDGED_WITHIN = 4;

const BEFORE = /^(?:once|after|when|until|before|if|unless|щойно|коли|після|перш|якщо|поки|доки|до)$/u;
/** "Once construction has started": what a condition names is not told. */
function conditional(sentence: Sentence, hit: Hit): boolean {
  const clause = clauseAt(sentence, hit.from);
  return sentence.tokens
    .slice(Math.max(clause.from - 1, sentence.from), hit.from)
    .some((token) => BEFORE.test(token.lower));
}

/** Whether a cue has something to be told of: a site or making within reach, or an act of making. */
function anchored(sentence: Sentence, hit: Hit): boolean {
  if (WHOLE.has(hit.value)) return true;
  return [...hits(sentence, 'lines.objects'), ...hits(sentence, 'lines.acts')].some(
    (other) =>
      distance(other, hit) <= REACH &&
      (other.topic === 'lines.objects' ? other.value !== 'work' : other.value === 'make' || other.value === 'build') &&
      !(overlaps(other, hit) && other.topic === 'lines.acts' && hit.value !== 'low-rate production'),
  );
}

/** "Called off" says no by itself; a "not" before a cue denies it. */
const denied = (sentence: Sentence, hit: Hit): boolean =>
  negated(sentence, clauseAt(sentence, hit.from), hit) &&
  !hits(sentence, 'speech.negations').some((word) => overlaps(word, hit));

function holds(sentence: Sentence, hit: Hit): boolean {
  const clause = clauseAt(sentence, hit.from);
  if (!anchored(sentence, hit) || denied(sentence, hit)) return false;
  // Money for arms in general is a flow, whatever else is said of factories.
  if (hit.value === 'funded' && conditional(sentence, hit)) return false;
  if (hit.value === 'funded') return sentence.families.some((mention) => mention.family !== 'weapons');
  if (!STANDS.has(hit.value)) return true;
  return (
    !conditional(sentence, hit) && modalityAt(sentence, hit, clause, { firm: false, within: HEDGED_WITHIN }) === 'fact'
  );
}

/** The state of a line as a cue tells it, and whether nothing else in the sentence can tell more. */
export function stateByCue(sentence: Sentence): (LineState & { readonly firm: boolean }) | undefined {
  const [core] = [...hits(sentence, 'lines.turns'), ...hits(sentence, 'lines.cues')]
    .filter((hit) => holds(sentence, hit))
    .sort((a, b) => ORDER.indexOf(a.value) - ORDER.indexOf(b.value));
  if (core === undefined) return undefined;
  const firm = STANDS.has(core.value) || core.value === 'only proposed';
  if (core.value === 'possible') return { stage: 'proposed', core, firm, modality: 'possibility' };
  return { stage: core.value === 'only proposed' ? 'proposed' : core.value, core, firm };
}
