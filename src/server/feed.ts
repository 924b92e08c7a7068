import type { OpenAPIHono } from '@hono/zod-openapi';
import { sourceViews } from '../account/index.ts';
import { changeLine, escapedHtml, kindHeadings } from '../brief/index.ts';
import { type Change, changeKinds, changesBetween } from '../changes/index.ts';
import type { OpenLedger } from '../session/index.ts';
import { dayOf, formatDay, isoDay, type Language, pick } from '../values/index.ts';
import { subjectNames } from '../wording/index.ts';
import { BASE } from './base.ts';

/** Days with news that the feed holds. */
const DAYS = 12;
/** Kinds that a follower need not hear of one by one. */
const QUIET = new Set<Change['kind']>(['subject gone', 'figure added', 'plan refined', 'plan loosened']);

/** Adds the feed of changes (Atom, RFC 4287): an entry for each of the last days on which something became known. */
export function addChangesFeed(api: OpenAPIHono, ledger: OpenLedger): void {
  const made = new Map<string, string>();
  api.get(`${BASE}/changes.atom`, (c) => {
    const language: Language = c.req.query('lang') === 'uk' ? 'uk' : 'en';
    const key = `${language} ${ledger.now().slice(0, 10)} ${ledger.head.hash}`;
    const origin = new URL(c.req.url).origin;
    const feed = made.get(key) ?? feedOf(ledger, language);
    if (!made.has(key)) made.clear();
    made.set(key, feed);
    return c.body(feed.replaceAll(ORIGIN, escapedHtml(origin)), 200, {
      'Content-Type': 'application/atom+xml; charset=utf-8',
    });
  });
}

/** Stands for the address at which the service is asked, which is no part of what is kept. */
const ORIGIN = '{origin}';
const TITLES: Readonly<Record<Language, string>> = { en: 'Kuznia: what became known', uk: 'Кузня: що стало відомо' };

function feedOf(ledger: OpenLedger, language: Language): string {
  const days = daysWithNews(ledger);
  const self = `${ORIGIN}${BASE}/changes.atom?lang=${language}`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<title>${escapedHtml(TITLES[language])}</title>`,
    `<id>tag:kuznia,2025:changes/${language}</id>`,
    `<link rel="self" type="application/atom+xml" href="${self}"/>`,
    `<link rel="alternate" href="${ORIGIN}/${language}"/>`,
    `<updated>${days[0] ?? '2025-01-01'}T00:00:00Z</updated>`,
    '<author><name>Kuznia</name></author>',
    ...days.map((day) => entryOf(ledger, language, day)),
    '</feed>',
    '',
  ].join('\n');
}

/** Days of publication of the sources, the latest first. */
function daysWithNews(ledger: OpenLedger): string[] {
  return [...new Set(sourceViews(ledger.account({})).map(({ published }) => published))].slice(0, DAYS);
}

function entryOf(ledger: OpenLedger, language: Language, day: string): string {
  const eve = isoDay(dayOf(day) - 1);
  const after = ledger.account({ known: day });
  const { changes } = changesBetween(ledger.account({ known: eve }), after);
  const name = subjectNames(after, language);
  const told = changes.filter(({ kind }) => !QUIET.has(kind));
  const lists = changeKinds.flatMap((kind) =>
    listOf(
      told.filter((change) => change.kind === kind),
      kind,
      language,
      name,
    ),
  );
  const link = `${ORIGIN}/${language}/changes?since=${eve}&until=${day}`;
  return [
    '<entry>',
    `<title>${escapedHtml(titleOf(told, day, language))}</title>`,
    `<id>tag:kuznia,2025:changes/${language}/${day}</id>`,
    `<updated>${day}T00:00:00Z</updated>`,
    `<link rel="alternate" href="${escapedHtml(link)}"/>`,
    `<content type="html">${escapedHtml(lists.join(''))}</content>`,
    '</entry>',
  ].join('\n');
}

/** "24 June 2025: stages reached 2, sums added 3". */
function titleOf(changes: readonly Change[], day: string, language: Language): string {
  const counts = changeKinds.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${pick(kindHeadings[kind], language).toLocaleLowerCase('uk-UA')} ${count}`];
  });
  return [formatDay(dayOf(day), language), ...(counts.length === 0 ? [] : [counts.join(', ')])].join(': ');
}

function listOf(
  changes: readonly Change[],
  kind: Change['kind'],
  language: Language,
  name: (subject: string) => string,
): string[] {
  if (changes.length === 0) return [];
  const items = changes.map((change) => {
    const { title, change: what, because } = changeLine(change, language, name);
    return `<li>${escapedHtml(what === '' ? title : `${title}: ${what}`)} (${escapedHtml(because)})</li>`;
  });
  return [`<h3>${escapedHtml(pick(kindHeadings[kind], language))}</h3><ul>${items.join('')}</ul>`];
}
