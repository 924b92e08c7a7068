import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bytesInUtf8 } from '../fetch/index.ts';
import { canonicalAddress } from './address.ts';
import type { Clock } from './clock.ts';
import { feedText, readFeed } from './feed.ts';
import { arrivalOf, filesIn, type WatchedFile } from './folder.ts';
import { type Inbox, Intake } from './intake.ts';
import type { Place, WatchSettings } from './places.ts';
import { type Manners, PoliteVisitor, type Visit } from './polite.ts';
import type { DocumentReport, PlaceReport, RoundReport } from './report.ts';
import type { ItemState, WatchStore } from './store.ts';

/** What a round needs of the world. */
export interface RoundTools {
  readonly clock: Clock;
  readonly store: WatchStore;
  readonly inbox: Inbox;
  readonly allowPrivate: boolean;
  /** Name and version of the program, as in `Kuznia/0.1.0`. */
  readonly program: string;
  /** Milliseconds between two requests to a host; two seconds where it is not given. */
  readonly pause?: number;
  /** Told of each document as it comes, for progress. */
  readonly onDocument?: (report: DocumentReport) => void;
  /** Whether the round is to end after the document in hand; what is left is taken up by the next one. */
  readonly stopped?: () => boolean;
}

const FEED_LIMITS = { largest: 5 * 1024 * 1024, patience: 30_000 };
const PAGE_LIMITS = { largest: 20 * 1024 * 1024, patience: 30_000 };
const FEED_TYPES = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.1';
const PAGE_TYPES = 'text/html, application/xhtml+xml, application/pdf, text/plain, text/markdown;q=0.9';
const PAUSE = 2_000;
/** A document that did not come so often is given up. */
const MOST_TRIES = 5;

type FeedPlace = Place & { readonly feed: string };
type FolderPlace = Place & { readonly folder: string };

/** One thing to fetch: a feed, or a document that one named. */
type Task =
  | { readonly kind: 'feed'; readonly address: string; readonly place: FeedPlace }
  | { readonly kind: 'document'; readonly address: string; readonly place: FeedPlace; readonly item: ItemState };

/** One round over all places. Documents that did not come in the last round are tried again, whether or not their feed changed. */
export class Round {
  readonly #tools: RoundTools;
  readonly #visitor: PoliteVisitor;
  readonly #intake: Intake;
  readonly #places: PlaceReport[] = [];
  readonly #documents: DocumentReport[] = [];
  readonly #titles = new Map<string, string>();

  constructor(settings: WatchSettings, tools: RoundTools) {
    this.#tools = tools;
    this.#visitor = new PoliteVisitor(mannersOf(settings, tools));
    this.#intake = new Intake(tools.inbox, tools.store);
  }

  async run(places: readonly Place[]): Promise<RoundReport> {
    const started = new Date(this.#tools.clock.now()).toISOString();
    await this.#intake.catchUp();
    for (const place of places) if (isFolder(place)) await this.#folder(place);
    await this.#feeds(places.filter(isFeed));
    return { started, places: this.#places, documents: this.#documents };
  }

  /** One request after the other, always to the host that may be asked first: hosts take turns, none is asked twice at once. */
  async #feeds(places: readonly FeedPlace[]): Promise<void> {
    const tasks: Task[] = places.map((place) => ({ kind: 'feed', address: place.feed, place }));
    for (let task = this.#soonest(tasks); task !== undefined; task = this.#soonest(tasks)) {
      if (this.#tools.stopped?.() === true) return;
      tasks.splice(tasks.indexOf(task), 1);
      if (task.kind === 'feed') tasks.push(...(await this.#feed(task.place)));
      else await this.#page(task.place, task.item);
    }
  }

  #soonest(tasks: readonly Task[]): Task | undefined {
    let best: Task | undefined;
    for (const task of tasks) {
      if (best === undefined || this.#visitor.free(task.address) < this.#visitor.free(best.address)) best = task;
    }
    return best;
  }

  async #feed(place: FeedPlace): Promise<readonly Task[]> {
    const { store } = this.#tools;
    const { etag, modified } = store.feed(place.feed);
    const visit = await this.#visitor.visit(
      place.feed,
      {
        accept: FEED_TYPES,
        ...(etag === null ? {} : { 'if-none-match': etag }),
        ...(modified === null ? {} : { 'if-modified-since': modified }),
      },
      FEED_LIMITS,
    );
    this.#places.push(this.#feedReport(place, visit));
    return store.waiting(place.feed).map((item) => ({ kind: 'document', address: item.address, place, item }));
  }

  #feedReport(place: FeedPlace, visit: Visit): PlaceReport {
    const report = (outcome: PlaceReport['outcome'], message: string | null = null, found = 0): PlaceReport => ({
      place: place.feed,
      outcome,
      found,
      message,
    });
    if (visit.outcome === 'disallowed')
      return report('disallowed', 'robots.txt of the host asks programs to stay away.');
    if (visit.outcome !== 'answer') return report(visit.outcome, visit.message);
    const { answer } = visit;
    if (answer.status === 304) return report('unchanged');
    if (answer.status >= 300) return report('failed', `Expected a feed, came status ${answer.status}.`);
    try {
      const { found, left } = this.#note(place, feedText(answer.bytes, answer.header('content-type')), answer.url);
      // Kept only now: a feed that could not be read is asked for whole again.
      this.#tools.store.keepFeed(place.feed, { etag: answer.header('etag'), modified: answer.header('last-modified') });
      return report(
        'read',
        left === 0 ? null : `${left} entries were left out: no address, or too many at once.`,
        found,
      );
    } catch (error) {
      if (!(error instanceof Error && 'remedy' in error)) throw error;
      return report('failed', `${error.message} ${String(error.remedy)}`);
    }
  }

  /** Notes what a feed names and is not known yet. */
  #note(place: FeedPlace, text: string, address: string): { readonly found: number; readonly left: number } {
    const { store } = this.#tools;
    const { title, items, left } = readFeed(text, address);
    if (title !== null) this.#titles.set(place.feed, title);
    const fresh = items.filter(({ address: item, published }) =>
      store.note({ address: item, place: place.feed, version: '', published }),
    );
    return { found: fresh.length, left };
  }

  async #page(place: FeedPlace, item: ItemState): Promise<void> {
    const visit = await this.#visitor.visit(item.address, { accept: PAGE_TYPES }, PAGE_LIMITS);
    this.#tell(await this.#pageReport(place, item, visit));
  }

  async #pageReport(place: FeedPlace, item: ItemState, visit: Visit): Promise<DocumentReport> {
    const { store } = this.#tools;
    const { address } = item;
    if (visit.outcome === 'later') {
      const given = visit.tried && store.failed(address, MOST_TRIES);
      return unread(address, given ? 'left' : 'later', given ? `${visit.message} It is given up.` : visit.message);
    }
    if (visit.outcome !== 'answer' || visit.answer.status >= 300 || visit.answer.status === 204) {
      store.done(address, null);
      return unread(address, 'left', whyLeft(visit));
    }
    const bytes = bytesInUtf8(visit.answer.bytes, visit.answer.header('content-type'));
    const url = canonicalAddress(visit.answer.url) ?? address;
    const name = decodeURIComponentSafely(new URL(url).pathname.split('/').at(-1) ?? '');
    const batch = place.batch ?? this.#titles.get(place.feed) ?? new URL(place.feed).host;
    const publisher = place.publisher ?? this.#titles.get(place.feed);
    const report = await this.#intake.take({ address, name, bytes, url, published: item.published, publisher, batch });
    store.done(address, report.document);
    return report;
  }

  async #folder(place: FolderPlace): Promise<void> {
    const { store } = this.#tools;
    const key = pathToFileURL(resolve(place.folder)).href;
    try {
      const files = await filesIn(place.folder);
      const found = files.filter(({ address, version }) =>
        store.note({ address, place: key, version, published: null }),
      );
      const waiting = new Set(store.waiting(key).map(({ address }) => address));
      this.#places.push({ place: place.folder, outcome: 'read', found: found.length, message: null });
      for (const file of files) {
        if (this.#tools.stopped?.() === true) return;
        if (waiting.has(file.address)) await this.#file(place, file);
      }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      this.#places.push({ place: place.folder, outcome: 'failed', found: 0, message: error.message });
    }
  }

  async #file(place: FolderPlace, file: WatchedFile): Promise<void> {
    const batch = place.batch ?? basename(resolve(place.folder));
    const report = await this.#intake.take(await arrivalOf(file, place.publisher, batch));
    this.#tools.store.done(file.address, report.document);
    this.#tell({ ...report, address: file.path });
  }

  #tell(report: DocumentReport): void {
    this.#documents.push(report);
    this.#tools.onDocument?.(report);
  }
}

const isFeed = (place: Place): place is FeedPlace => place.feed !== undefined;
const isFolder = (place: Place): place is FolderPlace => place.folder !== undefined;

function mannersOf({ contact }: WatchSettings, tools: RoundTools): Manners {
  const { clock, store, allowPrivate, program, pause = PAUSE } = tools;
  const userAgent = `${program} (${contact === undefined ? 'reads feeds for review by people' : `+${contact}`})`;
  return { clock, store, allowPrivate, pause, userAgent };
}

function unread(address: string, outcome: 'later' | 'left', message: string): DocumentReport {
  return { address, outcome, document: null, nearCopyOf: null, message };
}

function whyLeft(visit: Exclude<Visit, { readonly outcome: 'later' }>): string {
  if (visit.outcome === 'disallowed') return 'robots.txt of the host asks programs to stay away from it.';
  return visit.outcome === 'failed' ? visit.message : `Expected a document, came status ${visit.answer.status}.`;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
