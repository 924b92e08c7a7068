import type { Hit } from '../lexicon/matcher.ts';
import { hits, overlaps, type Passage } from '../mentions/passage.ts';
import type { Range } from './clauses.ts';
import type { DraftModality } from './draft.ts';

const RELATIVE = /^(?:that|which|who|whose|where|який|яка|яке|які|що|якого|якої|щоб)$/u;

/** Whether a hedge belongs to what stands at `core`: before it in the clause, or right after without a relative pronoun between. */
function governs(passage: Passage, hit: Hit, core: Range, clause: Range): boolean {
  if (hit.from < clause.from || hit.to > clause.to) return false;
  const [low, high] = hit.to <= core.from ? [hit.to, core.from] : [core.to, hit.from];
  if (hit.from >= core.to && (hit.from - core.to > 3 || passage.tokens[hit.from]?.lower === 'to')) return false;
  for (let at = low; at < high; at += 1) {
    if (hit.from >= core.to && (RELATIVE.test(passage.tokens[at]?.lower ?? '') || passage.tokens[at]?.text === ','))
      return false;
  }
  return true;
}

const INFINITIVE = 'plan before an infinitive';
function beforeInfinitive(passage: Passage, hit: Hit): boolean {
  return passage.tokens
    .slice(hit.to, Math.min(hit.to + 3, passage.to))
    .some((token) => /(?:ти|тися|тись)$/u.test(token.lower));
}

/** "Will give" is a promise made, a fact of its own kind; "plans to give" is not. */
const WILL = /^(?:will|would|shall)$/u;
/** "Intended for drones" says what money is for, not that it is to come. */
const MEANT = /^(?:intended|meant|planned|призначен.*)$/u;
const MAY_MONTH = /^May$/u;

/**
 * Modality of what stands at `core`: the hedge nearest to it in its clause. `firm` words ("will contribute", "pledged") keep it
 * a fact: the promise is made though the money is to come. `within` asks for the hedge to stand so many tokens before.
 */
export function modalityAt(
  passage: Passage,
  core: Range,
  clause: Range,
  options: { readonly firm: boolean; readonly within?: number },
): DraftModality {
  const instruments = hits(passage, 'stages.instruments');
  let best: { value: string; away: number; word: string } | undefined;
  for (const hit of hits(passage, 'speech.modalities')) {
    if (
      instruments.some((other) => overlaps(other, hit)) ||
      (hit.value === INFINITIVE && !beforeInfinitive(passage, hit))
    )
      continue;
    if (/^(?:for|для)$/u.test(passage.tokens[hit.to]?.lower ?? '') && MEANT.test(passage.tokens[hit.from]?.lower ?? ''))
      continue;
    if (MAY_MONTH.test(passage.tokens[hit.from]?.text ?? '') || !governs(passage, hit, core, clause)) continue;
    if (
      options.within !== undefined &&
      (overlaps(hit, core) ||
        hit.from >= core.to ||
        core.from - hit.to > options.within ||
        passage.tokens.slice(hit.to, core.from).some((token) => token.text === ','))
    )
      continue;
    const away = hit.to <= core.from ? core.from - hit.to : hit.from - core.to + 1;
    if (best === undefined || away < best.away || (away === best.away && hit.value === 'possibility'))
      best = {
        value: hit.value === INFINITIVE ? 'plan' : hit.value,
        away,
        word: passage.tokens[hit.from]?.lower ?? '',
      };
  }
  if (best === undefined) return 'fact';
  const firm =
    options.firm && hits(passage, 'speech.firm').some((hit) => hit.from >= clause.from && hit.to <= clause.to);
  const will = options.firm && WILL.test(best.word);
  return (firm || will) && best.value === 'plan' ? 'fact' : (best.value as DraftModality);
}
