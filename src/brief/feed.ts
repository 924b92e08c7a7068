import { type Account, sourceViews } from '../account/index.ts';
import { type Change, changeKinds, changesBetween } from '../changes/index.ts';
import { dayOf, formatDay, isoDay, type Language, pick } from '../values/index.ts';
import { subjectNames } from '../wording/index.ts';
import { changeLine } from './lines/changeLine.ts';
import { kindHeadings } from './lines/words.ts';
import { escaped } from './render/html.ts';

/** Days with news that the feed holds. */
const DAYS = 12;
/** Kinds that a follower need not hear of one by one. */
const QUIET = new Set<Change['kind']>(['subject gone', 'figure added', 'plan refined', 'plan loosened']);

/** Accounts to make a feed of, and where it and the pages that it leads to lie. */
export interface FeedGround {
  /** The account as the public knew it on a day (YYYY-MM-DD), or now. */
  readonly account: (texts: { readonly known?: string }) => Account;
  /** Address of the feed itself. */
  readonly self: string;
  /** Address of a page of the tracker: `path` is without language and may carry a query. */
  readonly page: (path: string) => string;
}

const TITLES: Readonly<Record<Language, string>> = { en: 'Kuznia: what became known', uk: 'Кузня: що стало відомо' };

/** The feed of changes (Atom, RFC 4287): an entry for each of the last days on which something became known. */
export function changesFeed(ground: FeedGround, language: Language): string {
  const days = daysWithNews(ground);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<title>${escaped(TITLES[language])}</title>`,
    `<id>tag:kuznia,2025:changes/${language}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(ground.self)}"/>`,
    `<link rel="alternate" href="${escaped(ground.page(''))}"/>`,
    `<updated>${days[0] ?? '2025-01-01'}T00:00:00Z</updated>`,
    '<author><name>Kuznia</name></author>',
    ...days.map((day) => entryOf(ground, language, day)),
    '</feed>',
    '',
  ].join('\n');
}

/** Days of publication of the sources, the latest first. */
function daysWithNews({ account }: FeedGround): string[] {
  return [...new Set(sourceViews(account({})).map(({ published }) => published))].slice(0, DAYS);
}

/** What a day told, by the account of that day: the same in both languages. */
const told = new WeakMap<Account, readonly Change[]>();

function toldOn(
  { account }: FeedGround,
  day: string,
): { readonly after: Account; readonly changes: readonly Change[] } {
  const after = account({ known: day });
  const changes = told.get(after) ?? changesBetween(account({ known: eveOf(day) }), after).changes;
  told.set(after, changes);
  return { after, changes };
}

function eveOf(day: string): string {
  return isoDay(dayOf(day) - 1);
}

function entryOf(ground: FeedGround, language: Language, day: string): string {
  const { after, changes } = toldOn(ground, day);
  const name = subjectNames(after, language);
  const loud = changes.filter(({ kind }) => !QUIET.has(kind));
  const lists = changeKinds.flatMap((kind) =>
    listOf(
      loud.filter((change) => change.kind === kind),
      kind,
      language,
      name,
    ),
  );
  const link = ground.page(`/changes?since=${eveOf(day)}&until=${day}`);
  return [
    '<entry>',
    `<title>${escaped(titleOf(loud, day, language))}</title>`,
    `<id>tag:kuznia,2025:changes/${language}/${day}</id>`,
    `<updated>${day}T00:00:00Z</updated>`,
    `<link rel="alternate" href="${escaped(link)}"/>`,
    `<content type="html">${escaped(lists.join(''))}</content>`,
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
    return `<li>${escaped(what === '' ? title : `${title}: ${what}`)} (${escaped(because)})</li>`;
  });
  return [`<h3>${escaped(pick(kindHeadings[kind], language))}</h3><ul>${items.join('')}</ul>`];
}
