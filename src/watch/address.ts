/** Parts of a query that say where a reader came from, not what is to be read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|yclid|msclkid|igshid|mc_[ce]id|mkt_tok|ref_src|at_(?:medium|campaign)|cmpid|ns_\w+)$/iu;

/**
 * The address under which a document is known: without a fragment, without what only tracks readers. Two links to one page are one
 * address. Undefined for what is no http or https address.
 */
export function canonicalAddress(text: string, base?: string): string | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (!/^https?:$/u.test(url.protocol)) return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  // An empty query goes with its question mark; one that ends a query belongs to it.
  if (url.search === '') url.search = '';
  return url.href;
}
