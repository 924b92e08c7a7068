import type { Account, Figure } from '../../account/index.ts';
import { changeLine, kindHeadings } from '../../brief/index.ts';
import { type Change, type ChangeKind, changesListed, periodOf } from '../../changes/index.ts';
import type { QuestionTexts } from '../../ledger/index.ts';
import { dayOf, formatDay, isoDay, pick } from '../../values/index.ts';
import { dateText } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { questionIn } from '../questionIn.ts';
import { type Shown, show } from '../show/figure.ts';
import { recentWords } from '../words/recent.ts';
import { named } from './view.ts';

/** One change as the overview shows it. */
export interface RecentItem {
  readonly subject: Named;
  /** What of the subject changed; empty where the heading says it. */
  readonly what: string;
  /** The subject itself was not known before. */
  readonly fresh: boolean;
  /** What it was; null where nothing was told. */
  readonly before: string | null;
  /** What it is; null where the subject as a whole is what is new or gone. */
  readonly after: Shown | null;
  /** By how long a plan moved, in words; empty for other changes. */
  readonly moved: string;
  /** The document that brought it; null where none did. */
  readonly source: { readonly id: string; readonly publisher: string; readonly published: string } | null;
}

/** What became known in the thirty days before the day that the page is asked for. */
export interface RecentData {
  /** The day that the period begins after, as a date and in words. */
  readonly since: string;
  readonly sinceText: string;
  readonly until: string;
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
        .map((change) => item(ask, change, fresh)),
    };
  });
  return {
    since,
    sinceText: formatDay(dayOf(since), language),
    until: account.asOf.known.slice(0, 10),
    groups: groups.filter(({ count }) => count > 0),
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

function item(ask: Ask, change: Change, fresh: ReadonlySet<string>): RecentItem {
  const { language } = ask;
  const [claim] = change.claims;
  return {
    subject: named(change.subject, ask),
    what: whatChanged(ask, change),
    fresh: fresh.has(change.subject),
    before: toldBefore(ask, change),
    after: shownAfter(ask, change),
    moved: change.days === null || change.days === 0 ? '' : daysMoved(change.days, language),
    source:
      claim === undefined
        ? null
        : {
            id: claim.source.id,
            publisher: claim.source.publisher,
            published: dateText(claim.source.published, language),
          },
  };
}

/** Which of the subject's figures it is, where the heading of the group leaves that open. */
function whatChanged(ask: Ask, change: Change): string {
  if (['partner moved', 'stage reached', 'stage undone'].includes(change.kind)) return '';
  const { title } = changeLine(change, ask.language, ask.name);
  return title.replace(ask.name(change.subject), '').replace(/^: /, '');
}

function toldBefore(ask: Ask, { kind, before, after }: Change): string | null {
  if (before === null || before.state === 'unknown') return null;
  const text = shownOf(ask, kind, before).text;
  return after !== null && shownOf(ask, kind, after).text === text ? null : text;
}

function shownAfter(ask: Ask, { kind, address, subject, after }: Change): Shown | null {
  return after === null || address === subject ? null : shownOf(ask, kind, after);
}

/** A plan that moved is told by its day, also where what is planned is a stage. */
function shownOf(ask: Ask, kind: ChangeKind, figure: Figure): Shown {
  const shown = show(figure, ask, { compact: true });
  const dated = kind.startsWith('plan ') && figure.value?.type !== 'date' && figure.when !== undefined;
  return dated ? { ...shown, text: dateText(figure.when ?? '', ask.language) } : shown;
}

function daysMoved(days: number, language: Ask['language']): string {
  const { later, earlier } = recentWords[language];
  return (days > 0 ? later : earlier)(Math.abs(days));
}
