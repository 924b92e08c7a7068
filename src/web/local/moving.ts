/** The times that a hand is moving, before they are in the address; undefined where none is moved. */
export type MovingTimes = Readonly<Record<'at' | 'known', string>>;

let moving: MovingTimes | undefined;

/** Says which times pages are to be worked out for, until `settle`. An empty text is now. */
export function move(times: MovingTimes): void {
  moving = times;
}

export function settle(): void {
  moving = undefined;
}

/** An address with the times that are being moved in the place of its own. */
export function withMovingTimes(href: string): string {
  if (moving === undefined) return href;
  const url = new URL(href);
  url.search = withTimes(url.search, moving);
  return url.href;
}

/** A query with other times, and all else as it was; "" where nothing is left. */
export function withTimes(search: string, times: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(search);
  for (const [name, text] of Object.entries(times)) {
    if (text === '') query.delete(name);
    else query.set(name, text);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
