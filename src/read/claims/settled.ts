import type { MoneyMention } from '../mentions/money.ts';
import { has, hits } from '../mentions/passage.ts';
import type { DraftModality, Scene } from './draft.ts';

const REACHED_WITHIN = 6;
/** Whether a word that only reaches a sum ("comes to", "становить") stands right before it. */
const isReached = ({ sentence }: Scene, sum: MoneyMention): boolean =>
  hits(sentence, 'stages.reaching').some((hit) => hit.to <= sum.from && sum.from - hit.to <= REACHED_WITHIN);

/** Whether a total counts in what was announced only now: "including it", "which takes the total to". */
const withNew = ({ sentence }: Scene, sum: MoneyMention): boolean =>
  hits(sentence, 'stages.totals', 'with new').some(
    (hit) => hit.to <= sum.from && !sentence.money.some((other) => other.from >= hit.to && other.to <= sum.from),
  );

/** Whether a sum is told for a year that is not over, and not as what was given in it until now. */
function ofThisYear({ sentence, dates, state }: Scene): boolean {
  if (has(sentence, 'stages.totals', 'until now') || dates.some((date) => date.role === 'since')) return false;
  const year = dates.find((date) => date.size === 'period')?.text;
  return year !== undefined && /^\d{4}$/u.test(year) && year >= state.published.slice(0, 4);
}

const GIVES = /^(?:gives?|provides?|надає|надають)$/u;
/** "In all Germany provides nine billion this year": a year's help, told in the present. */
const givesInAll = ({ sentence }: Scene, core: { readonly from: number }): boolean =>
  has(sentence, 'stages.totals', 'in all') && GIVES.test(sentence.tokens[core.from]?.lower ?? '');

/** The help of a year that is not over: part of it may be paid, the whole is what the country is bound to. */
const yearsHelp = (scene: Scene, sum: MoneyMention, rung: Told | undefined): boolean =>
  has(scene.sentence, 'money.aid') &&
  (isReached(scene, sum) || (rung !== undefined && givesInAll(scene, rung.core))) &&
  ofThisYear(scene);

interface Told {
  readonly stage: string;
  readonly core: { readonly from: number; readonly to: number };
}

const HANDED = new Set(['disbursement', 'allocation']);
/**
 * The rung of a sum that the whole sentence settles, whatever the word next to it: a total that counts in what is new, or help of a
 * year that is not over, is committed: not all of it can have been paid.
 */
export function settledRung(
  scene: Scene,
  sum: MoneyMention,
  rung: Told | undefined,
  modality: DraftModality,
): string | undefined {
  if (modality !== 'fact') return undefined;
  if (withNew(scene, sum) && (isReached(scene, sum) || !HANDED.has(rung?.stage ?? ''))) return 'commitment';
  return yearsHelp(scene, sum, rung) ? 'commitment' : undefined;
}
