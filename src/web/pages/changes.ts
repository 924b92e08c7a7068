import type { Account } from '../../account/index.ts';
import {
  type Brief,
  briefOf,
  kindHeadings,
  type Note,
  type Part,
  type Sentence,
  totalLine,
} from '../../brief/index.ts';
import {
  type Change,
  type Changes,
  changeKinds,
  changesBetween,
  periodOf,
  type TotalChange,
} from '../../changes/index.ts';
import { dayOf, formatMoney, isoDay, type Language, pick } from '../../values/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { dayText } from '../show/day.ts';
import { type Latest, latestBefore } from './latest.ts';
import { type ChangeItem, changeItem } from './oneChange.ts';

/** A piece of a sentence. A figure in it leads to its explanation at the end of the period that the sentence speaks of. */
export interface ToldPart {
  readonly text: string;
  readonly why?: {
    readonly address: string;
    readonly known: string;
    /** The page is at that date itself, so that the explanation can open beside it. */
    readonly here: boolean;
  };
}

export interface ToldSentence {
  readonly text: string;
  readonly parts: readonly ToldPart[];
  readonly notes: readonly number[];
}

export interface ChangesData {
  readonly since: string;
  readonly until: string;
  readonly sinceText: string;
  readonly untilText: string;
  /** Null where nothing can be told. */
  readonly brief: {
    readonly headline: ToldSentence;
    readonly bullets: readonly ToldSentence[];
    readonly narrative: readonly (readonly ToldSentence[])[];
    readonly notes: readonly Pick<Note, 'number' | 'publisher' | 'published' | 'url'>[];
  } | null;
  /** A brief was written, and left out since its checker does not bear it out; the list is complete without it. */
  readonly briefLeftOut: boolean;
  readonly groups: readonly { readonly kind: string; readonly title: string; readonly items: readonly ChangeItem[] }[];
  readonly totals: readonly TotalItem[];
  /** Nothing became known: the brief, if there is one, tells only how things stand. */
  readonly quiet: boolean;
  /** When something last became known, where the period is quiet. */
  readonly latest: Latest | null;
}

export interface TotalItem {
  readonly address: string;
  readonly title: string;
  readonly change: string;
  readonly parts: readonly { readonly flow: Named; readonly amount: string }[];
}

/** Days that the page looks back where no period is chosen. */
const LOOK_BACK = 90;

interface Open {
  account(texts: { at?: string | undefined; known?: string | undefined; recorded?: string | undefined }): Account;
}

/** What changed in a period, told as a brief and listed change by change. Raises NotAnInstant and WrongPeriod. */
export function changesPage(ask: Ask, site: Open): ChangesData {
  const { language, choices, name } = ask;
  const until = choices.get('until')?.trim() || ask.account.asOf.known.slice(0, 10);
  const since = choices.get('since')?.trim() || isoDay(dayOf(until.slice(0, 10)) - LOOK_BACK);
  const times = { at: choices.get('at') ?? undefined, recorded: choices.get('recorded') ?? undefined };
  const { before, after } = periodOf({ since, until, ...times });
  const accounts = { before: site.account(before), after: site.account(after) };
  const changes = changesBetween(accounts.before, accounts.after);
  const quiet = changes.changes.length === 0 && changes.totals.length === 0;
  return {
    since,
    until,
    sinceText: dayText(since.slice(0, 10), language),
    untilText: dayText(until.slice(0, 10), language),
    ...told(accounts, changes, ask),
    groups: groupsOf(changes.changes, ask),
    totals: changes.totals
      .filter(({ address }) => /^money\/[a-z]+$/.test(address))
      .map((total) => totalItem(total, language, name)),
    quiet,
    latest: quiet ? latestBefore(since, accounts.after, language) : null,
  };
}

function told(
  { before, after }: { before: Account; after: Account },
  changes: Changes,
  ask: Ask,
): Pick<ChangesData, 'brief' | 'briefLeftOut'> {
  try {
    const brief = briefOf(before, after, changes, { language: ask.language });
    return { brief: shown(brief, ask), briefLeftOut: false };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'NothingToTell' || name === 'BriefDoesNotHold')
      return { brief: null, briefLeftOut: name === 'BriefDoesNotHold' };
    throw error;
  }
}

function shown(brief: Brief, ask: Ask): NonNullable<ChangesData['brief']> {
  const { headline, bullets, narrative, notes, language, before, after } = brief;
  const known = { before: before.known.slice(0, 10), after: after.known.slice(0, 10) };
  const pageKnown = ask.account.asOf.known.slice(0, 10);
  const told = ({ text, figure }: Part): ToldPart => {
    if (figure === undefined || !('address' in figure) || figure.of === 'year') return { text };
    const day = known['side' in figure ? figure.side : 'after'];
    return { text, why: { address: figure.address, known: day, here: day === pageKnown } };
  };
  const sentence = ({ text, parts, notes: numbers }: Sentence): ToldSentence => ({
    text,
    parts: parts.map(told),
    notes: numbers,
  });
  return {
    headline: sentence(headline),
    bullets: bullets.map(sentence),
    narrative: narrative.map((paragraph) => paragraph.map(sentence)),
    notes: notes.map(({ number, publisher, published, url, claims }) => ({
      number,
      publisher,
      published: claims.length === 0 ? published : dayText(published, language),
      url: url !== null && /^https?:/.test(url) ? url : null,
    })),
  };
}

const NAMED = 'subject added' as const;

/** What is merely named for the first time comes last: most of it stands among what was reached, planned or paid, too. */
function groupsOf(changes: readonly Change[], ask: Ask): ChangesData['groups'] {
  return [...changeKinds.filter((kind) => kind !== NAMED), NAMED]
    .map((kind) => ({
      kind: kind.replaceAll(' ', '-'),
      title: pick(kindHeadings[kind], ask.language),
      items: changes.filter((change) => change.kind === kind).map((change) => changeItem(ask, change)),
    }))
    .filter(({ items }) => items.length > 0);
}

function totalItem(total: TotalChange, language: Language, name: (subject: string) => string): TotalItem {
  return {
    address: total.address,
    ...totalLine(total, language, name),
    parts: total.parts.map(({ flow, cents }) => ({
      flow: { subject: flow, name: name(flow) },
      amount: signed(cents, language),
    })),
  };
}

/** Every digit: what is shown adds up. */
function signed(cents: number, language: Language): string {
  const money = {
    currency: 'EUR',
    minor: Math.abs(cents),
    minorHigh: Math.abs(cents),
    comparator: 'exactly',
    digits: 1,
  } as const;
  return `${cents < 0 ? '−' : '+'}${formatMoney(money, language)}`;
}
