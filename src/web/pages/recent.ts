import type { Account } from '../../account/index.ts';
import { kindHeadings } from '../../brief/index.ts';
import { type Change, type ChangeKind, changesListed, periodOf } from '../../changes/index.ts';
import type { QuestionTexts } from '../../ledger/index.ts';
import { dayOf, formatDay, isoDay, pick } from '../../values/index.ts';
import type { Ask } from '../ask.ts';
import { questionIn } from '../questionIn.ts';
import { type Latest, latestBefore } from './latest.ts';
import { type ChangeItem, changeItem } from './oneChange.ts';

/** One change as the overview shows it. */
export interface RecentItem extends ChangeItem {
  /** The subject itself was not known before. */
  readonly fresh: boolean;
}

/** What became known in the thirty days before the day that the page is asked for. */
export interface RecentData {
  /** The day that the period begins after, as a date and in words. */
  readonly since: string;
  readonly sinceText: string;
  readonly until: string;
  /** When something last became known, where these thirty days are quiet. */
  readonly latest: Latest | null;
  readonly groups: readonly {
    readonly kind: ChangeKind;
    readonly title: string;
    readonly count: number;
    readonly items: readonly RecentItem[];
  }[];
}

const DAYS = 30;
const ROWS = 3;
/** What a reader comes back for. New subjects are told with what became known of them. */
const KINDS = [
  'partner moved',
  'stage reached',
  'stage undone',
  'plan moved',
  'plan dropped',
  'sum added',
  'sum revised',
  'sum withdrawn',
  'figure added',
  'figure revised',
  'conflict opened',
  'conflict settled',
  'claim retracted',
] as const satisfies readonly ChangeKind[];

/** What opens the account at another day. */
export interface Open {
  account(texts: QuestionTexts): Account;
}

/** The changes up to an account, and the day that they begin after. */
interface Listed {
  readonly since: string;
  readonly changes: readonly Change[];
}

/** One list for each question: it costs as much as the rest of the page. */
const kept = new WeakMap<Account, Listed>();

/** What changed in the last thirty days, the most telling first. */
export function recentChanges(ask: Ask, site: Open): RecentData {
  const { account, language } = ask;
  const { since, changes } = listedFor(ask, site);
  const fresh = new Set(changes.filter(({ kind }) => kind === 'subject added').map(({ subject }) => subject));
  const groups = KINDS.map((kind) => {
    const all = changes.filter((change) => change.kind === kind);
    return {
      kind,
      title: pick(kindHeadings[kind], language),
      count: all.length,
      items: latestFirst(all)
        .slice(0, ROWS)
        .map((change) => ({ ...changeItem(ask, change), fresh: fresh.has(change.subject) })),
    };
  });
  const told = groups.filter(({ count }) => count > 0);
  return {
    since,
    sinceText: formatDay(dayOf(since), language),
    until: account.asOf.known.slice(0, 10),
    latest: told.length === 0 ? latestBefore(since, account, language) : null,
    groups: told,
  };
}

function listedFor({ account, choices }: Ask, site: Open): Listed {
  const known = kept.get(account);
  if (known !== undefined) return known;
  const until = account.asOf.known;
  const since = isoDay(dayOf(until.slice(0, 10)) - DAYS);
  const { at, recorded } = questionIn(choices);
  const { before } = periodOf({ since, until, at, recorded });
  const listed = { since, changes: changesListed(site.account(before), account) };
  kept.set(account, listed);
  return listed;
}

/** By the day on which the first of its claims was published, the latest first. */
function latestFirst(changes: readonly Change[]): Change[] {
  const published = ({ claims }: Change): string => claims[0]?.source.published ?? '';
  return [...changes].sort((a, b) => (published(a) < published(b) ? 1 : published(a) > published(b) ? -1 : 0));
}
