import { hash } from 'node:crypto';
import type { Language } from '../../values/index.ts';
import { type LoadedPages, type Site, shareCard, sharePicture } from '../../web/index.ts';
import { addressed } from '../addressed.ts';
import { finishedPage, linksIn } from '../finish.ts';
import { isPage, withSlash } from '../place.ts';
import type { Accounts } from './accounts.ts';

/** An address that was asked for, and what came of it. */
export interface Made {
  readonly path: string;
  /** SHA-256 of what the page shows, before it is drawn; of the contents where it is a file. */
  readonly shows: string;
  /** Absent where it shows what it showed before, so that what was drawn then still holds. */
  readonly drawn?: {
    readonly content: string | Uint8Array;
    /** What the page leads to: see `linksIn`. */
    readonly links: readonly string[];
  };
}

/** Raised where an address that should be there is not, which is a defect. */
export class NotMade extends Error {
  override readonly name = 'NotMade';

  constructor(path: string, status: number) {
    super(`Expected a page at ${path}, came status ${status}.`);
  }
}

/** What a page is told of the site that it becomes a part of. */
export interface Surroundings extends Pick<Site, 'now' | 'core' | 'undated' | 'origin'> {
  /** HTML for the end of some pages' heads, by path. */
  readonly inserts: Readonly<Record<string, string>>;
}

/** Makes published pages and files out of a ledger, one address after another. */
export class Renderer {
  readonly #accounts: Accounts;
  readonly #pages: LoadedPages;
  readonly #surroundings: Surroundings;

  constructor(accounts: Accounts, pages: LoadedPages, surroundings: Surroundings) {
    this.#accounts = accounts;
    this.#pages = pages;
    this.#surroundings = surroundings;
  }

  /** Makes what lies at a path such as `/en/partners`. `before` is what it showed at the last publishing. Raises NotMade. */
  async make(path: string, before: string | undefined): Promise<Made> {
    const [, language, card] = PICTURE.exec(path) ?? [];
    if (card !== undefined) return this.#picture(path, language as Language, card, before);
    // As the reader's browser will ask for it: pages may tell their own address.
    const request = (): Request => new Request(`http://published.invalid${withSlash(path)}`);
    const { inserts, ...surroundings } = this.#surroundings;
    const { origin } = surroundings;
    const insert = (inserts[path] ?? '') + (origin === undefined ? '' : addressed(path, origin));
    const site: Site = { ...surroundings, account: this.#accounts.at, nonce: '' };
    const sum = (shown: unknown): string => hash('sha256', JSON.stringify(shown) + insert);
    if (before !== undefined && isPage(path)) {
      // What is not shown for a reason is drawn, which tells it.
      const shown = await this.#pages.shown(request(), site).catch(() => undefined);
      if (shown !== undefined && sum(shown) === before) return { path, shows: before };
    }
    let shows = '';
    const drawn = (shown: unknown): void => {
      shows = sum(shown);
    };
    const answer = isPage(path) ? this.#pages.page : this.#pages;
    const response = await answer(request(), { ...site, drawn });
    if (response.status !== 200) throw new NotMade(path, response.status);
    const text = await response.text();
    if (isPage(path)) {
      const content = finishedPage(text, insert);
      return { path, shows, drawn: { content, links: linksIn(content) } };
    }
    shows = hash('sha256', text);
    return shows === before ? { path, shows } : { path, shows, drawn: { content: text, links: [] } };
  }
  /** A picture of a page for other sites to show. */
  async #picture(path: string, language: Language, page: string, before: string | undefined): Promise<Made> {
    const card = shareCard(this.#accounts.at({}), language, page, { undated: true });
    if (card === undefined) throw new NotMade(path, 404);
    const shows = hash('sha256', JSON.stringify(card));
    if (shows === before) return { path, shows };
    return { path, shows, drawn: { content: await sharePicture(card), links: [] } };
  }
}

const PICTURE = /^\/share\/([a-z]+)\/(.+)\.png$/;
