import type { Hit } from '../lexicon/matcher.ts';
import { hits, type Passage } from '../mentions/passage.ts';
import type { Range } from './clauses.ts';
import type { DraftModality } from './draft.ts';

const RELATIVE = /^(?:that|which|who|whose|where|який|яка|яке|які|що|якого|якої|щоб)$/u;

/** Whether a hedge belongs to what stands at `core`: before it in the clause, or right after without a relative pronoun between. */
function governs(passage: Passage, hit: Hit, core: Range, clause: Range): boolean {
  if (hit.from < clause.from || hit.to > clause.to) return false;
  const [low, high] = hit.to <= core.from ? [hit.to, core.from] : [core.to, hit.from];
  if (hit.from >= core.to && hit.from - core.to > 5) return false;
  for (let at = low; at < high; at += 1) {
    if (hit.from >= core.to && RELATIVE.test(passage.tokens[at]?.lower ?? '')) return false;
  }
  return true;
}

const MAY_MONTH = /^May$/u;

/**
 * Modality of what stands at `core`: the hedge nearest to it in its clause. `firm` words ("will contribute", "pledged") keep it
 * a fact: the promise is made though the money is to come.
 */
export function modalityAt(passage: Passage, core: Range, clause: Range, options: { readonly firm: boolean }): DraftModality {
  let best: { value: string; away: number } | undefined;
  for (const hit of hits(passage, 'speech.modalities')) {
    if (MAY_MONTH.test(passage.tokens[hit.from]?.text ?? '') || !governs(passage, hit, core, clause)) continue;
    const away = hit.to <= core.from ? core.from - hit.to : hit.from - core.to + 1;
    if (best === undefined || away < best.away || (away === best.away && hit.value === 'possibility')) best = { value: hit.value, away };
  }
  if (best === undefined) return 'fact';
  const firm = options.firm && hits(passage, 'speech.firm').some((hit) => hit.from >= clause.from && hit.to <= clause.to);
  return firm && best.value === 'plan' ? 'fact' : (best.value as DraftModality);
}
