/** Times as an address gives them; an empty text is now. */
export type Times = Readonly<Record<'at' | 'known', string>>;

/** A query with other times, and all else as it was; "" where nothing is left. An empty text takes a time out. */
export function withTimes(search: string, times: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(search);
  for (const [name, text] of Object.entries(times)) {
    if (text === '') query.delete(name);
    else query.set(name, text);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
