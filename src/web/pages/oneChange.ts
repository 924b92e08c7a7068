import type { Figure } from '../../account/index.ts';
import { changeLine, reasonWords } from '../../brief/index.ts';
import type { Change, ChangeKind } from '../../changes/index.ts';
import { pick } from '../../values/index.ts';
import { codeText } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { dayText } from '../show/day.ts';
import { type Shown, show } from '../show/figure.ts';
import { recentWords } from '../words/recent.ts';
import { named } from './view.ts';

/** One change as a list shows it. */
export interface ChangeItem {
  readonly subject: Named;
  /** What of the subject changed; empty where the heading says it. */
  readonly what: string;
  /** What it was; null where nothing was told. */
  readonly before: string | null;
  /** What it is; null where it is no longer told, and where the subject as a whole is what is new or gone. */
  readonly after: Shown | null;
  /** The subject itself is what is new or gone. */
  readonly whole: boolean;
  /** By how long a plan moved, in words; empty for other changes. */
  readonly moved: string;
  /** Why, where new evidence alone does not say it; empty elsewhere. */
  readonly reason: string;
  /** The documents that brought it about, a few of them, and how many more there are. */
  readonly sources: readonly { readonly id: string; readonly publisher: string; readonly published: string }[];
  readonly moreSources: number;
}

/** Documents that a change names at most. */
const NAMED = 3;

/** Makes a change ready for a page. */
export function changeItem(ask: Ask, change: Change): ChangeItem {
  const { language } = ask;
  const whole = change.address === change.subject;
  const documents = [...new Map(change.claims.map(({ source }) => [source.id, source])).values()];
  return {
    subject: named(change.subject, ask),
    what: whole ? '' : whatChanged(ask, change),
    before: toldBefore(ask, change),
    after: whole || change.after === null ? null : shownOf(ask, change.kind, change.after),
    whole,
    moved: change.days === null || change.days === 0 ? '' : daysMoved(change.days, language),
    reason: change.reasons.every((reason) => reason === 'new evidence')
      ? ''
      : change.reasons.map((reason) => pick(reasonWords[reason], language)).join(', '),
    sources: documents.slice(0, NAMED).map(({ id, publisher, published }) => ({
      id,
      publisher,
      published: dayText(published, language),
    })),
    moreSources: Math.max(0, documents.length - NAMED),
  };
}

/** Which of the subject's figures it is, where the heading of the group leaves that open. */
function whatChanged(ask: Ask, change: Change): string {
  if (['partner moved', 'stage reached', 'stage undone'].includes(change.kind)) return '';
  const [property, rung] = change.address.slice(change.subject.length + 1).split(':');
  // A series has one value, and a flow one sum at each rung.
  if (property === 'value') return '';
  if (property === 'amount' && rung) return codeText('flow stage', rung, ask.language);
  const { title } = changeLine(change, ask.language, ask.name);
  return title.replace(ask.name(change.subject), '').replace(/^: /, '');
}

function toldBefore(ask: Ask, { kind, before, after }: Change): string | null {
  if (before === null || before.state === 'unknown') return null;
  const text = shownOf(ask, kind, before).text;
  return after !== null && shownOf(ask, kind, after).text === text ? null : text;
}

/** A plan that moved is told by its day, also where what is planned is a stage. */
function shownOf(ask: Ask, kind: ChangeKind, figure: Figure): Shown {
  const shown = show(figure, ask, { compact: true });
  const dated = kind.startsWith('plan ') && figure.value?.type !== 'date' && figure.when !== undefined;
  return dated ? { ...shown, text: dayText(figure.when ?? '', ask.language) } : shown;
}

function daysMoved(days: number, language: Ask['language']): string {
  const { later, earlier } = recentWords[language];
  return (days > 0 ? later : earlier)(Math.abs(days));
}
