import { dayOf, isoDay, monthsFrom } from '../parts/days.ts';
import { withTimes } from './times.ts';

/** Times that a hand moves. */
const MOVED = ['known', 'at'] as const;
type Moved = (typeof MOVED)[number];

/**
 * Addresses that are likely to be asked for after `now`, the likeliest first. Where a hand or a play came there from `before`, it
 * goes on in the same direction; from another page, nothing tells that the times will be moved at all. Without `before` the page
 * is at rest, and keys may lead anywhere from there. `today` stands in for a time that an address leaves out.
 */
export function nextAddresses(before: string | undefined, now: string, today: string): string[] {
  const url = new URL(now);
  const last = dayOf(today);
  const found: string[] = [];
  const add = (name: Moved, days: readonly number[]): void => {
    for (const day of days) if (!Number.isNaN(day)) found.push(addressAt(url, name, Math.min(day, last), last));
  };
  if (before === undefined) for (const name of MOVED) add(name, around(dayIn(url, name, last)));
  else {
    const from = new URL(before);
    const moved = movedBetween(from, url);
    if (moved === undefined) return [];
    const day = dayIn(url, moved, last);
    add(moved, onward(dayIn(from, moved, last), day));
  }
  return [...new Set(found)].filter((address) => address !== url.href);
}

/** The one time in which two addresses of a page differ; undefined where they differ in anything else. */
function movedBetween(from: URL, url: URL): Moved | undefined {
  const [moved, ...more] = MOVED.filter((name) => from.searchParams.get(name) !== url.searchParams.get(name));
  const same = from.pathname === url.pathname && untimed(from) === untimed(url);
  return same && more.length === 0 ? moved : undefined;
}

function untimed({ search }: URL): string {
  return withTimes(search, { known: '', at: '' });
}

/** The day that an address asks for; not a number, which has no neighbours, where it asks for a time of day. */
function dayIn({ searchParams }: URL, name: Moved, last: number): number {
  const text = searchParams.get(name);
  return text === null ? last : dayOf(text);
}

/** Where a move goes on to: by months, as keys and a play do, or by as many days again, which a hand does not hit exactly. */
function onward(from: number, to: number): number[] {
  const step = to - from;
  const way = Math.sign(step);
  if (to === monthsFrom(from, way) || (way < 0 && to === monthsFrom(from, 0)))
    return [monthsFrom(to, way), monthsFrom(to, 2 * way)];
  return [to + step, to + step + way, to + step - way].filter((day) => day !== to);
}

/** Where keys lead from a day. */
function around(day: number): number[] {
  const start = monthsFrom(day, 0);
  return [start < day ? start : monthsFrom(day, -1), day - 1, day + 1, monthsFrom(day, 1)];
}

function addressAt(url: URL, name: Moved, day: number, last: number): string {
  const found = new URL(url);
  found.search = withTimes(url.search, { [name]: day === last ? '' : isoDay(day) });
  return found.href;
}
