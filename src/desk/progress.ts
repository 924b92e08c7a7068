import type { PassageSelector, ProposedClaim } from '../read/index.ts';
import { amended, type DraftClaim, draftOf, passageAt } from './draft.ts';
import type { DecisionDetail, KeptDecision, KeptDocument } from './port.ts';
import type { ClaimState, DeskFlag } from './shapes.ts';

/** A claim after the decisions on it that stand. */
export interface ClaimProgress {
  readonly number: number;
  readonly state: ClaimState;
  readonly draft: DraftClaim;
  /** Subject that the reader proposed: claims of a document that share it speak of one thing. */
  readonly proposedAbout: string;
  /** Subject that a reviewer chose. */
  readonly into?: string;
  readonly amended: boolean;
  /** Who added it, where the reader had not found it. */
  readonly addedBy?: string;
  /** Null for a claim that a reviewer added. */
  readonly confidence: number | null;
  readonly extractors?: NonNullable<ProposedClaim['extractors']>;
  readonly flags: readonly DeskFlag[];
  /** Why the reviewer keeps what the passage does not hold. */
  readonly reason?: string;
  readonly entered?: NonNullable<DecisionDetail['entered']>;
}

/** A document after the decisions that stand. */
export interface DocumentProgress {
  readonly claims: readonly ClaimProgress[];
  /** What reviewers put right of its description. */
  readonly described: Readonly<Record<string, unknown>>;
  /** Id of the source under which claims of it were ever entered; it stays, since the ledger keeps it. */
  readonly source?: string;
}

const stands = ({ undone }: KeptDecision): boolean => undone === undefined;

/** Works out where a document stands: a pure function of what was proposed and of the decisions, in order. */
export function progressOf(document: KeptDocument, decisions: readonly KeptDecision[]): DocumentProgress {
  const claims = document.claims.map((proposed, index): ClaimProgress => {
    const own = { number: index + 1, state: 'proposed', amended: false, proposedAbout: proposed.about } as const;
    const { confidence, flags, extractors } = proposed;
    const found = { confidence, flags, ...(extractors === undefined ? {} : { extractors }) };
    return { ...own, draft: draftOf(proposed), ...found };
  });
  let described: Readonly<Record<string, unknown>> = {};
  for (const decision of decisions.filter(stands)) {
    if (decision.action === 'add') claims.push(...added(decision, document.text));
    if (decision.action === 'describe') described = { ...described, ...decision.detail.changes };
    for (const number of concerned(decision)) {
      const claim = claims[number - 1];
      if (claim !== undefined) claims[number - 1] = after(claim, decision, document.text);
    }
  }
  const source = decisions.findLast(({ detail }) => detail.entered !== undefined)?.detail.entered?.source;
  return { claims, described, ...(source === undefined ? {} : { source }) };
}

/** The claim that a reviewer added. Where it is about is settled: the reviewer has chosen it. */
function added({ claim, into, detail, reason, reviewer }: KeptDecision, text: string): readonly ClaimProgress[] {
  const { changes = {}, passage, flags = [] } = detail;
  const selected = passage && passageAt(text, passage.start, passage.end);
  if (claim === undefined || into === undefined || selected === undefined) return [];
  return [
    {
      ...{ number: claim, state: 'proposed', amended: false, addedBy: reviewer, confidence: null },
      ...{ proposedAbout: into, into, draft: { about: into, values: changes, passage: selected } },
      flags: flags as readonly DeskFlag[],
      ...(reason === undefined ? {} : { reason }),
    },
  ];
}

function concerned({ claim, detail }: KeptDecision): readonly number[] {
  return detail.claims ?? (claim === undefined ? [] : [claim]);
}

function after(claim: ClaimProgress, { action, into, reason, detail }: KeptDecision, text: string): ClaimProgress {
  switch (action) {
    case 'accept':
      return { ...claim, state: 'accepted', ...(detail.entered === undefined ? {} : { entered: detail.entered }) };
    case 'reject':
      return { ...claim, state: 'rejected' };
    case 'merge':
      return into === undefined ? claim : { ...claim, into };
    case 'amend':
      return {
        ...claim,
        amended: true,
        draft: { ...amended(claim.draft, detail.changes ?? {}), passage: passageAfter(claim, detail, text) },
        flags: (detail.flags ?? []) as readonly DeskFlag[],
        ...(reason === undefined ? {} : { reason }),
      };
    case 'add':
    case 'describe':
    case 'set aside':
      return claim;
  }
}

function passageAfter(claim: ClaimProgress, { passage }: DecisionDetail, text: string): PassageSelector {
  return (passage && passageAt(text, passage.start, passage.end)) ?? claim.draft.passage;
}
