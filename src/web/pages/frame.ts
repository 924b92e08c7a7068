import type { Log } from '../../ledger/index.ts';
import { dayOf, isoDay, pick } from '../../values/index.ts';
import { dateText } from '../../wording/index.ts';
import type { Appearance } from '../appearance.ts';
import type { Ask } from '../ask.ts';
import type { SiteCore } from '../context.ts';
import { questionIn } from '../questionIn.ts';
import type { SiteDesk } from './desk/desk.ts';

/** What stands around every page. */
export interface FrameData {
  readonly appearance: Appearance;
  readonly programme: string;
  /** The three times as the reader asked for them; empty where the default counts. */
  readonly asked: { readonly at: string; readonly known: string; readonly recorded: string };
  /** The instants that the answer used, in words. Empty, with `sequence` and `today`, where the page is to stay the same. */
  readonly at: string;
  readonly known: string;
  readonly recorded: string;
  readonly sequence: string;
  /** Today as a date, the latest that the form offers. */
  readonly today: string;
  /** The day of the earliest source, from which on there is something to see; today where there is none. */
  readonly first: string;
  /** How a browser comes to work pages out itself; null where it does not. */
  readonly core: SiteCore | null;
  /** Whether there is a desk to go to. */
  readonly desk: boolean;
  /** Address of the site; null where it is not known. */
  readonly origin: string | null;
}

interface FrameSite {
  readonly now: string;
  readonly core?: SiteCore;
  readonly desk?: SiteDesk;
  readonly deskLocked?: true;
  readonly undated?: boolean;
  readonly origin?: string;
}

export function framePage(
  ask: Ask,
  appearance: Appearance,
  { now, core, desk, deskLocked, undated, origin }: FrameSite,
): FrameData {
  const { account, language } = ask;
  const { at = '', known = '', recorded = '' } = questionIn(ask.choices);
  const { programme } = account.core;
  return {
    appearance,
    programme: programme === undefined ? '' : pick(programme.name, language),
    asked: { at, known, recorded },
    ...(undated ? NO_DATES : { ...datesOf(ask), today: now.slice(0, 10) }),
    first: isoDay(Math.min(dayOf(now.slice(0, 10)), firstDay(account.core.log))),
    core: core ?? null,
    origin: origin ?? null,
    desk: desk !== undefined || deskLocked === true,
  };
}

const NO_DATES = { at: '', known: '', recorded: '', sequence: '', today: '' };

function datesOf(ask: Ask): Pick<FrameData, 'at' | 'known' | 'recorded' | 'sequence'> {
  const { at, known, recorded, sequence } = ask.account.asOf;
  return {
    at: momentText(at, ask),
    known: momentText(known, ask),
    recorded: momentText(recorded, ask),
    sequence: new Intl.NumberFormat(ask.language).format(sequence),
  };
}

/** The first day of each log, by how much of it was read when it was looked for. */
const firstDays = new WeakMap<Log, { readonly rows: number; readonly day: number }>();

/** Day of publication of the earliest source that the public may see; infinite where there is none. */
function firstDay(log: Log): number {
  const { published, marking, length } = log.rows;
  const known = firstDays.get(log);
  if (known?.rows === length) return known.day;
  let day = Number.POSITIVE_INFINITY;
  for (let row = 0; row < length; row++) {
    if (marking.values[row] === 0) day = Math.min(day, published.values[row] as number);
  }
  firstDays.set(log, { rows: length, day });
  return day;
}

/** A date in words; an instant keeps its time of day. */
function momentText(text: string, { language }: Ask): string {
  const [day = '', time] = text.split('T');
  return time === undefined ? dateText(day, language) : `${dateText(day, language)}, ${time.slice(0, 5)} UTC`;
}
