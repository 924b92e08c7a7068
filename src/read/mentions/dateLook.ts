import { tenseAt } from '../grammar/tense.ts';
import type { CalendarDay } from './calendar.ts';
import type { NumberMention } from './numbers.ts';
import { hits, overlaps, type Passage } from './passage.ts';

/** A date in a passage as EDTF, resolved against the day of publication. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** `by` an end, `since` a beginning, or `at` the time itself. */
  readonly role: 'at' | 'by' | 'since';
  /** `period` for a whole year and longer, `point` for what is finer. */
  readonly size: 'point' | 'period';
  /** True when it is counted from the date spoken of before ("a month later"). */
  readonly anaphoric: boolean;
}

export type Found = Omit<DateMention, 'role' | 'from'>;

export interface Look {
  readonly passage: Passage;
  /** The date that a step ("a month later") is counted from. */
  last: string | undefined;
  readonly published: CalendarDay;
  readonly numbers: readonly NumberMention[];
}

export const point = (to: number, text: string): Found => ({ to, text, size: 'point', anaphoric: false });

export const period = (to: number, text: string): Found => ({ to, text, size: 'period', anaphoric: false });

const NEAR = /^(?:about|some|over|almost|nearly|roughly|than|least|близько|понад|майже|приблизно|щонайменше)$/u;
const ABOUT = /^(?:of|for|to|at|by|про|до|з|із|на|по)$/u;
/** "About 2000 interceptors", "приблизно про 2000 апаратів": a number that counts something, no year. */
const isCount = (passage: Passage, at: number): boolean =>
  (NEAR.test(passage.tokens[at - 1]?.lower ?? '') ||
    (ABOUT.test(passage.tokens[at - 1]?.lower ?? '') && NEAR.test(passage.tokens[at - 2]?.lower ?? ''))) &&
  ['families.families', 'measure.countSubjects'].some((topic) =>
    hits(passage, topic).some((hit) => hit.from === at + 1),
  );

export function yearAt(look: Look, at: number): { value: number; to: number } | undefined {
  const token = look.passage.tokens[at];
  if (at >= look.passage.to || token?.kind !== 'number' || !/^(?:19|20)\d\d$/u.test(token.text)) return undefined;
  if (isCount(look.passage, at)) return undefined;
  let to = at + 1;
  if (look.passage.tokens[to]?.text === '-' && /^(?:й|го|му|х)$/u.test(look.passage.tokens[to + 1]?.lower ?? ''))
    to += 2;
  if (/^(?:року|році|рік|роком|р|роки|років)$/u.test(look.passage.tokens[to]?.lower ?? '')) to += 1;
  return { value: Number(token.text), to };
}

const LOOK_BACK = 12;

/** Words of plans that are themselves told as past. */
const RETOLD =
  /^(?:spoke|hoped|planned|intended|proposed|promised|pledged|vowed|undertook|plans?|розрах.*|сподів.*|говори.*|обіця(?:в|ла|ли)|пообіця(?:в|ла|ли|но))$/u;

const hasInfinitive = (passage: Passage, at: number): boolean =>
  passage.tokens.slice(at, at + 3).some((token) => /(?:ти|тися|тись)$/u.test(token.lower));

/** Words of plans in a passage, but for those in the name of a paper ("letter of intent"). */
const plansIn = (passage: Passage): ReturnType<typeof hits> => {
  const papers = hits(passage, 'stages.instruments');
  const plans = hits(passage, 'speech.modalities');
  return papers.length === 0 ? plans : plans.filter((hit) => !papers.some((paper) => overlaps(paper, hit)));
};

/** Whether the words before a date look ahead ("will deliver in", "by"); saying is past, so that it cuts the look back. */
export function ahead(look: Look, at: number): boolean {
  const plan = plansIn(look.passage)
    .filter(
      (hit) =>
        (hit.value === 'plan' || (hit.value === 'plan before an infinitive' && hasInfinitive(look.passage, hit.to))) &&
        !RETOLD.test(look.passage.tokens[hit.from]?.lower ?? '') &&
        hit.to <= at &&
        at - hit.to <= LOOK_BACK,
    )
    .at(-1);
  const parts = hits(look.passage, 'date.parts');
  const by = hits(look.passage, 'date.directions', 'by').some(
    (hit) => hit.to <= at && at - hit.to <= 1 && !parts.some((part) => part.from < hit.from && part.to > hit.from),
  );
  // "By the end of June": the part of the month holds its own direction.
  const end = parts.some(
    (part) => part.to === at && /^(?:by|before|until|till|до)$/u.test(look.passage.tokens[part.from]?.lower ?? ''),
  );
  const said =
    plan !== undefined && hits(look.passage, 'speech.speech').some((hit) => hit.from >= plan.to && hit.to <= at);
  const told = tellsPast(look, at);
  if ((by || end) && handedOver(look, at)) return false;
  return (
    by ||
    end ||
    (plan !== undefined && !said && !told) ||
    (plan === undefined && (fronted(look, at) || makesAhead(look, at)))
  );
}

const MADE_WITHIN = 7;
const BEFORE = 3;
/** "Голосуватимуть 28 листопада": a form that is future by itself. */
const FUTURE = /тим(?:е|уть|емо)(?:ся|ться)?$/u;
/** "Навесні розгорнуть лінію", "запрацює в січні": a verb of making in the future, with no comma between. */
function makesAhead({ passage }: Look, at: number): boolean {
  if (passage.tokens.slice(Math.max(passage.from, at - BEFORE), at).some((token) => FUTURE.test(token.lower)))
    return true;
  return hits(passage, 'lines.acts').some((hit) => {
    const [low, high] = hit.from > at ? [at, hit.from] : [hit.to, at];
    if (high - low > MADE_WITHIN || !CYRILLIC.test(passage.tokens[hit.from]?.text ?? '')) return false;
    const between = passage.tokens.slice(low, high);
    // "У лютому пообіцяла збільшити": promised in February.
    if (between.some((token) => /^[,;:]$/u.test(token.text) || (hit.from > at && PAST.test(token.lower)))) return false;
    return tenseAt(passage, hit.from) === 'future';
  });
}
const CYRILLIC = /^\p{Script=Cyrillic}/u;

const HANDED_WITHIN = 12;
const WEAK = /^(?:had|got|given)$/u;
/** "By the end of December 12,000 had been handed over": an end that what was handed over has reached. */
function handedOver({ passage }: Look, at: number): boolean {
  const away = (hit: { from: number; to: number }): number => (hit.to <= at ? at - hit.to : hit.from - at);
  const nearest = (found: readonly { from: number; to: number }[]): number => Math.min(...found.map(away));
  const handed = hits(passage, 'measure.deliveries', 'done').filter(
    (hit) =>
      !(hit.to - hit.from === 1 && WEAK.test(passage.tokens[hit.from]?.lower ?? '')) &&
      !/^(?:be|to|will)$/u.test(passage.tokens[hit.from - 1]?.lower ?? ''),
  );
  const done = nearest(handed);
  const ended = new Set(handed.map((hit) => hit.to));
  const plan = nearest([
    ...hits(passage, 'speech.modalities').filter((hit) => hit.value.startsWith('plan')),
    ...hits(passage, 'measure.deliveries', 'planned').filter((hit) => !ended.has(hit.to)),
  ]);
  return done <= HANDED_WITHIN && done < plan;
}

const PAST = /(?:ed|took|came|went|began|was|were|had|made|gave|got|rose|fell)$|(?:ла|ло|ли|ився|вся)$/u;
const AUXILIARY = /^(?:be|been|being|is|are)$/u;
/** "A law that allows them to be shot down took effect in May": a past verb right before a date. */
function tellsPast(look: Look, at: number): boolean {
  const word = (place: number): string => look.passage.tokens[place]?.lower ?? '';
  return [at - 2, at - 3].some(
    (place) => place >= look.passage.from && PAST.test(word(place)) && !AUXILIARY.test(word(place - 1)),
  );
}

const OPENING_WORDS = 3;

/** "In the spring production is to begin": a date that opens a sentence looks ahead when the first verb after it does. */
function fronted(look: Look, at: number): boolean {
  const { passage } = look;
  if (at - passage.from > OPENING_WORDS) return false;
  if (passage.tokens.slice(passage.from, at).some((token) => PAST.test(token.lower))) return false;
  const plan = plansIn(passage).find(
    (hit) => hit.from >= at && hit.from - at <= LOOK_BACK && hit.value.startsWith('plan'),
  );
  if (plan === undefined || RETOLD.test(passage.tokens[plan.from]?.lower ?? '')) return false;
  const done = passage.tokens
    .slice(at + 1, Math.min(plan.from, at + VERB_WITHIN))
    .some((token) => PAST.test(token.lower) && token.lower !== 'коли');
  return !done && !hits(passage, 'speech.speech').some((hit) => hit.from >= at && hit.from < plan.from);
}

/** "In May work began on a plant that will make drones": the verb nearest to the date tells its tense. */
const VERB_WITHIN = 6;

/** The year of a month without one: past unless the passage looks ahead. */
export function yearOfMonth(look: Look, month: number, at: number): number {
  const { year, month: now } = look.published;
  if (ahead(look, at)) return month < now ? year + 1 : year;
  return month <= now ? year : year - 1;
}

const NEXT_WITHIN = 3;
export function sameDayYear(look: Look, month: number, day: number, at: number): number {
  const { published } = look;
  if (month !== published.month) return yearOfMonth(look, month, at);
  // "Next week, on 12 November": the step before it says that the day is still to come.
  const next = hits(look.passage, 'date.relative').some(
    (hit) => /^(?:day|week|month) 1$/u.test(hit.value) && hit.to <= at && at - hit.to <= NEXT_WITHIN,
  );
  return !next && !ahead(look, at) && day > published.day ? published.year - 1 : published.year;
}

export const near = (look: Look, topic: string, at: number, gap = 0): string | undefined =>
  hits(look.passage, topic).find((hit) => hit.to <= at && at - hit.to <= gap)?.value;

/** "Last year in November", "торік у листопаді": the year stands before, perhaps with a preposition between. */
export function joined(look: Look, other: { readonly to: number }, at: number): boolean {
  return other.to === at || (other.to === at - 1 && /^(?:in|у|в|на)$/u.test(look.passage.tokens[at - 1]?.lower ?? ''));
}
