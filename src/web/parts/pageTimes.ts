import { afterPaint } from '../local/outOfSight.ts';

/**
 * The times of a page, and its links, which carry them. A move of the time machine changes the address of nearly every link and
 * nothing else about it: so links are not drawn anew for it, but given their addresses past React, once what a reader sees is painted.
 */
export class PageTimes {
  #now: string;
  /** Whether links may still carry other times. */
  #late = false;
  readonly #links = new Set<Element>();
  readonly #followers = new Set<() => void>();
  readonly #leavers = new Set<() => void>();

  /** `now` as an address has it: "" or "at=2025-12-31&known=2025-06-21". */
  constructor(now: string) {
    this.#now = now;
  }

  get now(): string {
    return this.#now;
  }

  /** Calls `follower` when the times change, until what it returns is called. */
  readonly follow = (follower: () => void): (() => void) => {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  };

  /** Calls `leaver` when a reader takes a link, before its address is read, until what it returns is called. */
  readonly onLeaving = (leaver: () => void): (() => void) => {
    this.#leavers.add(leaver);
    return () => this.#leavers.delete(leaver);
  };

  /** Tells that a reader takes a link, and gives it the times of the page. */
  readonly leave = (): void => {
    for (const leaver of this.#leavers) leaver();
    this.catchUp();
  };

  /** For the `ref` of a link that carries the times: it goes on carrying those of the page. */
  readonly keep = (link: Element | null): (() => void) | undefined => {
    if (link === null) return undefined;
    this.#links.add(link);
    return () => this.#links.delete(link);
  };

  /** Goes on to other times. Links follow before the next paint, and after it while the page follows a hand. */
  change(now: string): void {
    this.#now = now;
    this.#late = true;
    for (const follower of this.#followers) follower();
    if (!afterPaint(this.catchUp)) this.catchUp();
  }

  /** Gives every link the times of the page, where that has still to be done. */
  readonly catchUp = (): void => {
    if (!this.#late) return;
    this.#late = false;
    for (const link of this.#links) {
      const was = link.getAttribute('href') ?? '';
      const is = withPageTimes(was, this.#now);
      if (is !== was) link.setAttribute('href', is);
    }
  };
}

const TIME = /^(?:at|known|recorded)=/;

/**
 * An address with the times of a page in place of its own, all else as it was. A copy of the site writes a slash after the names of
 * its folders; the pages themselves have none.
 */
export function withPageTimes(href: string, times: string): string {
  const hash = href.indexOf('#');
  const [before, fragment] = hash < 0 ? [href, ''] : [href.slice(0, hash), href.slice(hash)];
  const mark = before.indexOf('?');
  const path = (mark < 0 ? before : before.slice(0, mark)).replace(/(?<=.)\/$/, '');
  if (mark < 0) return `${path}${times === '' ? '' : `?${times}`}${fragment}`;
  const kept = before
    .slice(mark + 1)
    .split('&')
    .filter((part) => part !== '' && !TIME.test(part));
  const query = [...kept, ...(times === '' ? [] : [times])].join('&');
  return `${path}${query === '' ? '' : `?${query}`}${fragment}`;
}
