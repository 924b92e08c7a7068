import type { DateMention } from '../mentions/dates.ts';
import { distance } from '../mentions/passage.ts';
import type { Range } from './clauses.ts';
import type { Reason, Scene } from './draft.ts';

/** When something happened, and the years that a sum is for. */
export interface Times {
  readonly when?: string;
  readonly years?: string;
  readonly reason?: Reason;
}

const closest = (dates: readonly DateMention[], core: Range): DateMention | undefined =>
  dates.reduce<DateMention | undefined>(
    (best, date) => (best === undefined || distance(date, core) < distance(best, core) ? date : best),
    undefined,
  );

const yearOf = (published: string): string => published.slice(0, 4);

/** "In September it bought 60; the first ten arrived last week": dates on the sum's side of a semicolon, if there are any. */
function inPart(scene: Scene, core: Range): readonly DateMention[] {
  const { sentence, dates } = scene;
  const cuts = [...Array(sentence.to - sentence.from).keys()]
    .map((step) => sentence.from + step)
    .filter((at) => sentence.tokens[at]?.text === ';');
  if (cuts.length === 0) return dates;
  const from = cuts.findLast((at) => at < core.from) ?? sentence.from;
  const to = cuts.find((at) => at >= core.to) ?? sentence.to;
  const near = dates.filter((date) => date.from >= from && date.to <= to);
  return near.length > 0 ? near : dates;
}

/** A beginning that goes with a sum: of several sums, the nearest. */
function sinceOf({ sentence, dates }: Scene, core: Range): DateMention | undefined {
  const since = dates.find((date) => date.role === 'since');
  if (since === undefined || sentence.money.length < 2) return since;
  const closer = sentence.money.some((sum) => distance(sum, since) < distance(core, since));
  return closer ? undefined : since;
}

/** The dates that go with a sum at `core`: a point is when, a year or span of years what it is for. */
export function timesAt(scene: Scene, core: Range, options: { readonly news: boolean }): Times {
  const all = inPart(scene, core);
  const periods = all.filter((date) => date.size === 'period');
  const points = all.filter((date) => date.size === 'point' && date.role !== 'by');
  const period = closest(periods, core);
  const point = closest(
    points.filter((date) => date.role === 'at'),
    core,
  );
  const since = sinceOf(scene, core);
  const years =
    period === undefined
      ? undefined
      : since === period && !period.text.includes('/') && Number(period.text) < Number(yearOf(scene.state.published))
        ? `${period.text}/${yearOf(scene.state.published)}`
        : period.text;
  if (since !== undefined && since.size === 'point') {
    const end =
      scene.dates.find((date) => date.size === 'point' && date !== since && date.text <= scene.state.published)?.text ??
      scene.state.published.slice(0, 7);
    const ordered = end.slice(0, since.text.length) >= since.text && !/-[23]\d$/u.test(since.text);
    return { when: ordered ? `${since.text}/${end}` : since.text };
  }
  const when = point?.text;
  const news = options.news ? scene.state.newsDate : undefined;
  if (when === undefined && years !== undefined && news !== undefined)
    return { when: news, years, reason: 'date-from-context' };
  if (when !== undefined || years !== undefined)
    return { ...(when === undefined ? {} : { when }), ...(years === undefined ? {} : { years }) };
  return news === undefined ? {} : { when: news, reason: 'date-from-context' };
}
