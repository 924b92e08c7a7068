import { distance, has, hits } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import type { Reason, Scene } from './draft.ts';

const COMPARED = /^(?:since|from|compared|with|than|start|beginning|outbreak|what|порівняно|з|із|від|часу)$/u;
/** "Has grown 37 times compared with the start of 2022": what it is compared with is not when it holds. */
const isCompared = (sentence: Sentence, date: { readonly from: number; readonly role: string }): boolean =>
  (hits(sentence, 'measure.series', 'growth').length > 0 || hits(sentence, 'measure.countUnits', 'times').length > 0) &&
  (date.role === 'since' ||
    sentence.tokens
      .slice(Math.max(sentence.from, date.from - 4), date.from)
      .some((token) => COMPARED.test(token.lower)));

/** Dates on a number's side of a semicolon. */
function inPart<T extends { readonly from: number }>(
  sentence: Sentence,
  dates: readonly T[],
  core: { from: number },
): readonly T[] {
  const cuts = sentence.tokens
    .slice(sentence.from, sentence.to)
    .flatMap((token, step) => (token.text === ';' ? [sentence.from + step] : []));
  const part = (at: number): number => cuts.filter((cut) => cut < at).length;
  return dates.filter((date) => part(date.from) === part(core.from));
}

/** "From 18 percent last year to 41 percent in 2024": a date right after another share is of that one. */
function ownDates<T extends { readonly from: number; readonly to: number }>(
  { shares }: Sentence,
  dates: readonly T[],
  core: { from: number; to: number },
): readonly T[] {
  const own = dates.filter(
    (date) => !shares.some((share) => share.to <= core.from && share.to === date.from && date.to <= core.from),
  );
  return own.length > 0 ? own : dates;
}

const NOW = /^(?:now|currently|нині|зараз|тепер|наразі|already|вже)$/u;
/** When a measure at `core` holds: by the date that goes with it, else by the news. */
export function whenOf(scene: Scene, core: { from: number; to: number }): { when?: string; reason?: Reason } {
  const told = scene.dates.filter((date) => date.role !== 'by' && !isCompared(scene.sentence, date));
  const dates = ownDates(scene.sentence, inPart(scene.sentence, told, core), core);
  const nearestDate = dates.reduce<(typeof dates)[number] | undefined>(
    (best, date) => (best === undefined || distance(date, core) < distance(best, core) ? date : best),
    undefined,
  );
  const now = hits(scene.sentence, 'date.now').some((hit) => NOW.test(scene.sentence.tokens[hit.from]?.lower ?? ''));
  const past = nearestDate?.size === 'period' && nearestDate.text < scene.state.published.slice(0, 4);
  if (nearestDate !== undefined && !(now && past)) return { when: nearestDate.text };
  if (has(scene.sentence, 'date.now')) return { when: scene.state.published.slice(0, 7) };
  const news = scene.state.newsDate ?? scene.state.published.slice(0, 7);
  return { when: news, reason: 'date-from-context' };
}
