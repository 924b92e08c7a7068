import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { dayFrom, type Metadata } from './metadata.ts';
import { DocumentProblem } from './problem.ts';

const BLOCKS = new Set([
  'P',
  'DIV',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'SECTION',
  'ARTICLE',
  'TABLE',
  'TR',
  'FIGURE',
  'FIGCAPTION',
  'PRE',
  'HR',
  'MAIN',
  'HEADER',
  'FOOTER',
  'ASIDE',
  'DL',
  'DT',
  'DD',
]);
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'SVG',
  'svg',
  'BUTTON',
  'FORM',
  'SELECT',
  'TEXTAREA',
  'HEAD',
]);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?!\.?[1-9])|opacity\s*:\s*0(?!\.?[1-9])/iu;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

type Page = ReturnType<typeof parseHTML>['document'];
type PageNode = Page['documentElement'];

function isHidden(element: Pick<PageNode, 'tagName' | 'hasAttribute' | 'getAttribute'>): boolean {
  return (
    SILENT.has(element.tagName) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN.test(element.getAttribute('style') ?? '')
  );
}

/** Takes out what a reader of the page does not see, so that it is never quoted. */
function withoutHidden(page: Page): void {
  for (const element of [...page.querySelectorAll('*')])
    if (isHidden(element) && element.tagName !== 'HEAD' && element.isConnected) element.remove();
}

function write(node: PageNode, out: string[]): void {
  for (const child of node.childNodes as unknown as Iterable<PageNode>) {
    if (child.nodeType === TEXT_NODE) out.push((child.textContent ?? '').replace(/\s+/gu, ' '));
    else if (child.nodeType === ELEMENT_NODE) {
      const block = BLOCKS.has(child.tagName);
      out.push(block ? '\n\n' : child.tagName === 'BR' ? '\n' : '');
      write(child, out);
      out.push(block ? '\n\n' : '');
    }
  }
}

/** Text of an element with a blank line between blocks. */
function textOf(element: PageNode): string {
  const out: string[] = [];
  write(element, out);
  return out
    .join('')
    .replace(/ *\n */gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

function meta(page: Page, ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = page
      .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
      ?.getAttribute('content')
      ?.trim();
    if (found !== undefined && found !== '') return found;
  }
  return null;
}

interface Linked {
  readonly datePublished?: unknown;
  readonly headline?: unknown;
  readonly publisher?: { readonly name?: unknown };
  readonly '@graph'?: readonly Linked[];
}

/** Data in JSON-LD form (schema.org NewsArticle), which most publishers give. */
function linkedData(page: Page): readonly Linked[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      const data = JSON.parse(script.textContent ?? '') as Linked | readonly Linked[];
      const all: readonly Linked[] = Array.isArray(data) ? data : [data as Linked];
      return all.flatMap((item) => [item, ...(item['@graph'] ?? [])]);
    } catch {
      return [];
    }
  });
}

const words = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function metadataOf(page: Page): Metadata {
  const linked = linkedData(page);
  const dates = [
    meta(
      page,
      'article:published_time',
      'datePublished',
      'date',
      'dc.date',
      'DC.date.issued',
      'pubdate',
      'parsely-pub-date',
    ),
    ...linked.map((item) => words(item.datePublished)),
    page.querySelector('time[datetime]')?.getAttribute('datetime') ?? null,
  ];
  return {
    title:
      meta(page, 'og:title', 'twitter:title') ??
      linked.map((item) => words(item.headline)).find((title) => title !== null) ??
      words(page.querySelector('h1')?.textContent) ??
      words(page.title),
    publisher:
      meta(page, 'og:site_name', 'application-name') ??
      linked.map((item) => words(item.publisher?.name)).find((name) => name !== null) ??
      null,
    published: dates.map(dayFrom).find((day) => day !== null) ?? null,
  };
}

/** The main text of an HTML page by Mozilla's Readability, and what the page says of itself. Scripts are never run. */
export function readHtml(html: string): { readonly text: string; readonly metadata: Metadata } {
  const { document } = parseHTML(html);
  const metadata = metadataOf(document);
  withoutHidden(document);
  const whole = document.body === null ? '' : textOf(document.body);
  const article =
    whole === ''
      ? null
      : new Readability(document as unknown as Document, { charThreshold: 200, serializer: (node) => node }).parse();
  const text =
    article?.content === null || article?.content === undefined
      ? whole
      : textOf(article.content as unknown as PageNode);
  if (text === '')
    throw new DocumentProblem(
      'no-text',
      'Expected a page with text, came one without.',
      'Pages that are built by a script have to be saved as text first.',
    );
  return { text, metadata: { ...metadata, title: metadata.title ?? article?.title ?? null } };
}
