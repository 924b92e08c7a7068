/**
 * Name under which the first page of a language is told, in its query, of an address that no page was written down for: a static
 * server has answered there that nothing is there, and scripts may know better.
 */
export const ELSEWHERE = 'elsewhere';

/** Paths that were told so: there is no page to fall back on. */
const unwritten = new Set<string>();

const OWN = /^\/(?:en|uk)(?:[/?#]|$)/;

/** The address that a query tells of; undefined where it tells of none, or of one that is not of this site's pages. */
export function elsewhereIn(search: string): string | undefined {
  const address = new URLSearchParams(search).get(ELSEWHERE);
  if (address === null || !OWN.test(address)) return undefined;
  unwritten.add(pathOf(address));
  return address;
}

/** Whether a page was written down at a path, as far as is known. */
export function isWritten(path: string): boolean {
  return !unwritten.has(pathOf(path));
}

function pathOf(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/\/$/, '');
}
