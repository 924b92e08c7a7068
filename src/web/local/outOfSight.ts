import { startTransition } from 'react';

/** Elements that were out of sight when the browser last told. */
const hidden = new WeakSet<Element>();
/** How far outside the window an element still counts as seen, so that a page that is scrolled is ahead of the eye. */
const AROUND = '25%';
let watcher: IntersectionObserver | undefined;
/** Whether the page has followed a hand and is not painted yet. */
let following = false;
/** Draws what stayed behind. */
const behind = new Set<() => void>();
/** What is done before that, once what is in sight is painted. */
const painted = new Set<() => void>();

/** Learns whether an element is in sight, until what is returned is called. */
export function watch(element: Element): () => void {
  watcher ??= new IntersectionObserver(learn, { rootMargin: AROUND });
  watcher.observe(element);
  return () => watcher?.unobserve(element);
}

/** Whether what an element shows can wait: the page follows a hand, and the element is out of sight. */
export function canWait(element: Element | null): boolean {
  return following && element !== null && hidden.has(element);
}

/** Whether what nobody sees until a hand opens it can wait: the page follows one that is busy elsewhere. */
export function isFollowing(): boolean {
  return following;
}

/** Has something drawn as soon as what is in sight is painted, unless what is returned is called before. */
export function drawLater(draw: () => void): () => void {
  behind.add(draw);
  return () => behind.delete(draw);
}

/**
 * Calls `late` as soon as what is in sight is painted, before what is not is drawn. Tells false, and calls nothing, where the page
 * does not follow a hand.
 */
export function afterPaint(late: () => void): boolean {
  if (following) painted.add(late);
  return following;
}

/** Draws something that follows a hand: what is in sight at once, the rest after it is painted. */
export function inSightFirst(draw: () => void): void {
  following = true;
  draw();
  // A frame begins with the first call; once it is painted, the second comes.
  requestAnimationFrame(() => setTimeout(catchUp));
}

function catchUp(): void {
  following = false;
  for (const late of painted) late();
  painted.clear();
  const waiting = [...behind];
  behind.clear();
  startTransition(() => {
    for (const draw of waiting) draw();
  });
}

function learn(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) hidden.delete(target);
    else hidden.add(target);
  }
}
