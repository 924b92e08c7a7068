import type { Account } from '../../account/index.ts';
import { sourceViews } from '../../account/index.ts';
import { type Brief, briefOf, changeLine, kindHeadings, totalLine } from '../../brief/index.ts';
import { type Changes, changeKinds, changesBetween } from '../../changes/index.ts';
import { dayOf, formatDay, type Language, languages, pick } from '../../values/index.ts';
import { subjectNames } from '../../wording/index.ts';
import { type Counts, publishWords } from '../words.ts';

/** What a release has to tell: it is the first, it cannot be compared with the one before, or this changed. */
export type News =
  | { readonly type: 'first'; readonly counts: Counts }
  | { readonly type: 'other ledger' }
  | {
      readonly type: 'changes';
      readonly previous: string;
      readonly before: Account;
      readonly after: Account;
      readonly changes: Changes;
    };

/** Notes on a release in one language, ready to be set as HTML or Markdown. */
export interface Notes {
  readonly lead: string;
  /** Null where nothing can be told in sentences. */
  readonly brief: Brief | null;
  readonly groups: readonly { readonly title: string; readonly items: readonly string[]; readonly left: number }[];
}

/** Changes of one kind that notes list; the rest is in a file of its own. */
const MOST = 40;

export function firstNews(account: Account): News {
  const { partners, agreements, lines } = account.view();
  const counts = {
    sources: sourceViews(account).length,
    partners: partners.length,
    agreements: agreements.length,
    lines: lines.length,
  };
  return { type: 'first', counts };
}

/** What changed between the account that the release before told and this one. Both are of one ledger. */
export function newsSince(previous: string, before: Account, after: Account): News {
  return { type: 'changes', previous, before, after, changes: changesBetween(before, after) };
}

export function notesOf(news: News): Readonly<Record<Language, Notes>> {
  return Object.fromEntries(languages.map((language) => [language, notesIn(news, language)])) as Record<
    Language,
    Notes
  >;
}

function notesIn(news: News, language: Language): Notes {
  const words = publishWords[language];
  switch (news.type) {
    case 'first':
      return { lead: words.firstNotes(news.counts), brief: null, groups: [] };
    case 'other ledger':
      return { lead: words.otherLedger, brief: null, groups: [] };
    case 'changes': {
      const groups = groupsOf(news.changes, news.after, language);
      const day = formatDay(dayOf(news.before.asOf.known.slice(0, 10)), language);
      const lead = groups.length === 0 ? words.quiet : words.since(day, news.previous);
      return { lead, brief: groups.length === 0 ? null : briefIn(news, language), groups };
    }
  }
}

function groupsOf({ changes, totals }: Changes, account: Account, language: Language): Notes['groups'] {
  const name = subjectNames(account, language);
  const groups = changeKinds.map((kind) => ({
    title: pick(kindHeadings[kind], language),
    lines: changes
      .filter((change) => change.kind === kind)
      .map((change) => {
        const { title, change: what, because } = changeLine(change, language, name);
        return `${what === '' ? title : `${title}: ${what}`} (${because})`;
      }),
  }));
  const sums = totals
    .filter(({ address }) => /^money\/[a-z]+$/.test(address))
    .map((total) => totalLine(total, language, name))
    .map(({ title, change }) => `${title}: ${change}`);
  return [...groups, { title: publishWords[language].totals, lines: sums }]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title, items: lines.slice(0, MOST), left: Math.max(0, lines.length - MOST) }));
}

function briefIn({ before, after, changes }: Extract<News, { type: 'changes' }>, language: Language): Brief | null {
  try {
    return briefOf(before, after, changes, { language });
  } catch (error) {
    if (error instanceof Error && error.name === 'NothingToTell') return null;
    throw error;
  }
}
