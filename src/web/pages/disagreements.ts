import type { ConflictView, Input } from '../../account/index.ts';
import { figureTitle } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { type StandingClaim, showStanding } from '../show/claim.ts';
import { type Shown, show } from '../show/figure.ts';
import { type Paging, paged } from './paging.ts';
import { named } from './view.ts';

/** One open disagreement: what was chosen, and what others say. */
export interface ConflictItem {
  readonly subject: Named;
  readonly title: string;
  readonly differs: boolean;
  readonly denied: boolean;
  readonly chosen: Shown;
  readonly others: readonly StandingClaim[];
}

export interface DisagreementsData {
  readonly groups: readonly { readonly kind: string; readonly items: readonly ConflictItem[] }[];
  readonly paging: Paging;
  readonly all: number;
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly kind: string;
}

const KINDS = ['agreement', 'line', 'flow', 'indicator', 'target', 'delivery', 'facility', 'product', 'event'];

export function disagreementsPage(ask: Ask): DisagreementsData {
  const all = ask.account.conflicts();
  const kind = ask.choices.get('kind') ?? '';
  const of = (each: string): ConflictView[] => all.filter((item) => item.subject.startsWith(`${each}/`));
  const { rows, paging } = paged(ask, KINDS.filter((each) => kind === '' || each === kind).flatMap(of));
  return {
    paging,
    all: all.length,
    kinds: KINDS.map((each) => ({ kind: each, count: of(each).length })).filter(
      (each) => each.count > 0 || each.kind === kind,
    ),
    kind,
    groups: KINDS.map((kind) => ({
      kind,
      items: conflictItems(
        ask,
        rows.filter((item) => item.subject.startsWith(`${kind}/`)),
      ),
    })).filter(({ items }) => items.length > 0),
  };
}

export function conflictItems(ask: Ask, conflicts: readonly ConflictView[]): ConflictItem[] {
  return conflicts.map((conflict) => {
    const explanation = ask.account.explain(conflict.address);
    const others = explanation.inputs.filter(isOther).map((input) => showStanding(input, ask));
    return {
      subject: named(conflict.subject, ask),
      title: figureTitle(conflict.address, ask.language, () => '').replace(/^: /, ''),
      differs: conflict.differs,
      denied: conflict.denied,
      chosen: show(explanation, ask, { compact: 'where exact' }),
      others,
    };
  });
}

function isOther(input: Input): input is Extract<Input, { type: 'claim' }> {
  return input.type === 'claim' && (input.standing === 'differs' || input.standing === 'denies');
}
