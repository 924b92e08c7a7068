import { parseFeed as parseAny } from 'feedsmith';
import { canonicalAddress } from './address.ts';

/** One entry of a feed. */
export interface FeedItem {
  /** Canonical address of the document. */
  readonly address: string;
  readonly title: string | null;
  /** Day on which the feed says that it came out, in UTC: YYYY-MM-DD. */
  readonly published: string | null;
}

/** A feed as far as it matters here. */
export interface Feed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
  /** Entries without an address that can be fetched, or beyond the most that are taken. */
  readonly left: number;
}

/** So many entries of one feed are taken; one that lists more is cut off. */
export const MOST_ITEMS = 200;

/** What the four formats say of an entry, under one set of names. */
interface Entry {
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly date: unknown;
}

type Parsed = ReturnType<typeof parseAny>;

/** The link of an Atom entry: that to the page itself. */
function pageLink(links: readonly { href?: string; rel?: string }[] | undefined): string | undefined {
  return (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href;
}

/** An RSS guid is an address unless it says otherwise. */
function guidLink(guid: { value?: string; isPermaLink?: boolean } | undefined): string | undefined {
  return guid?.isPermaLink === false ? undefined : guid?.value;
}

function entriesOf({ format, feed }: Parsed): readonly Entry[] {
  switch (format) {
    case 'rss':
      return (feed.items ?? []).map((item) => ({
        link: item.link ?? guidLink(item.guid),
        title: textOf(item.title),
        date: item.pubDate ?? item.dc?.dates?.[0],
      }));
    case 'rdf':
      return (feed.items ?? []).map((item) => ({
        link: item.link ?? item.rdf?.about,
        title: textOf(item.title),
        date: item.dc?.dates?.[0],
      }));
    case 'atom':
      return (feed.entries ?? []).map((entry) => ({
        link: pageLink(entry.links),
        title: textOf(entry.title),
        date: entry.published ?? entry.updated,
      }));
    case 'json':
      return (feed.items ?? []).map((item) => ({
        link: item.url ?? item.external_url,
        title: item.title,
        date: item.date_published,
      }));
  }
}

function textOf(text: unknown): string | undefined {
  const value = typeof text === 'object' && text !== null && 'value' in text ? text.value : text;
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/gu, ' ').trim() : undefined;
}

function dayOf(date: unknown): string | null {
  const instant = Date.parse(typeof date === 'string' ? date : '');
  return Number.isNaN(instant) ? null : new Date(instant).toISOString().slice(0, 10);
}

/** The encoding that a feed states: by its answer, else by its XML declaration, else UTF-8. */
function encodingOf(bytes: Uint8Array, contentType: string | null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const stated = /charset="?([\w-]+)/iu.exec(contentType ?? '')?.[1];
  return stated ?? /<\?xml[^>]+encoding=["']([\w-]+)/iu.exec(head)?.[1] ?? 'utf-8';
}

/** The text of a feed. Bytes that its encoding does not have become the sign for that; an encoding that is none is taken for UTF-8. */
export function feedText(bytes: Uint8Array, contentType: string | null): string {
  const label = encodingOf(bytes, contentType);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Raised for a text that is no feed. */
export class NotAFeed extends Error {
  override readonly name = 'NotAFeed';
  readonly remedy = 'Give the address of the feed itself; the page often names it in its head.';
  constructor(address: string) {
    super(`Expected an RSS, Atom or JSON feed from ${address}, came something else.`);
  }
}

/**
 * Reads an RSS (0.9 to 2.0), RDF (RSS 1.0), Atom or JSON feed. Entities of its own are not expanded, so that a feed cannot blow up
 * in the reading. Raises NotAFeed.
 */
export function readFeed(text: string, address: string): Feed {
  const parsed = parsedFeed(text, address);
  const entries = entriesOf(parsed);
  const items = new Map<string, FeedItem>();
  for (const { link, title, date } of entries.slice(0, MOST_ITEMS)) {
    const target = link === undefined ? undefined : canonicalAddress(link.trim(), address);
    if (target !== undefined && !items.has(target))
      items.set(target, { address: target, title: title ?? null, published: dayOf(date) });
  }
  return { title: textOf(parsed.feed.title) ?? null, items: [...items.values()], left: entries.length - items.size };
}

function parsedFeed(text: string, address: string): Parsed {
  try {
    return parseAny(text);
  } catch {
    throw new NotAFeed(address);
  }
}
