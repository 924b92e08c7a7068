import type { Head, SealedEntry } from '../ledger/index.ts';
import type { DroppedClaim, ProposedClaim } from '../read/index.ts';
import type { Aside, Decision, DocumentFault, QueuedDocument } from './shapes.ts';

/** A document as the desk keeps it: what came, and what the reader made of it. */
export interface KeptDocument
  extends Omit<QueuedDocument, 'state' | 'progress' | 'problem' | 'aside'>,
    Readonly<{ sha256: string; format: string | null; cites: string | null }> {
  readonly text: string;
  readonly claims: readonly ProposedClaim[];
  readonly dropped: readonly DroppedClaim[];
  /** Why it could not be read; then it has no text. */
  readonly problem?: DocumentFault;
  /** Whether its first paragraph is its title. */
  readonly headed: boolean;
}

/** What a decision changed, beside what the list of decisions shows. */
export interface KeptDecision extends Decision {
  readonly detail: DecisionDetail;
}

export interface DecisionDetail {
  /** `add`, `amend` and `describe`: new values by name, null for one that is taken away. */
  readonly changes?: Readonly<Record<string, unknown>>;
  /** `add` and `amend`: passage in code points of the text. */
  readonly passage?: { readonly start: number; readonly end: number };
  /** `add` and `amend`: what the passage does not hold and the reviewer keeps all the same. */
  readonly flags?: readonly { readonly field: string; readonly code: string }[];
  /** `merge`: numbers of the claims that go into the subject. */
  readonly claims?: readonly number[];
  /** `accept`: what entered the ledger. `added` is false where the claim stood there already. */
  readonly entered?: {
    readonly claim: string;
    readonly about: string;
    readonly source: string;
    readonly added: boolean;
  };
}

/** A document as the list needs it, with its decisions that stand counted. */
export type ListedDocument = Omit<KeptDocument, 'text' | 'claims' | 'dropped'> & {
  /** What the reader proposed, and what reviewers added. */
  readonly proposed: number;
  readonly accepted: number;
  readonly rejected: number;
  /** The decision that set it aside, where that stands. */
  readonly aside?: Aside;
};

/** What is to be appended to the ledger together with a change of the desk, all or none. */
export interface LedgerPart {
  readonly expected: Head;
  readonly entries: readonly SealedEntry[];
}

/** Where the desk keeps documents and decisions: beside the ledger, in tables of their own. */
export interface DeskStore {
  /**
   * Keeps a document, unless one of its id is there that could be read or is set aside; says whether it did. `refused` is the id under
   * which the same may have been refused before, such as for want of a date: it takes that one's place, with its decisions.
   */
  add(document: KeptDocument, refused: string): Promise<boolean>;
  /** All documents in the order in which they came. */
  list(): Promise<readonly ListedDocument[]>;
  document(id: string): Promise<KeptDocument | undefined>;
  /** Decisions on a document in order, undone ones too. */
  decisions(document: string): Promise<readonly KeptDecision[]>;
  /** The latest decision of all that stands. */
  latest(): Promise<{ readonly document: string; readonly decision: number } | undefined>;
  /**
   * Writes a change down, and appends to the ledger what goes with it, in one piece. `before` are the decisions that it was
   * worked out on. Raises DeskMoved where others have been taken since, and HeadMoved where the ledger has grown.
   */
  change(document: string, before: readonly KeptDecision[], change: Change, ledger?: LedgerPart): Promise<void>;
}

/** One new decision, or the undoing of the latest ones that stand. */
export type Change =
  | { readonly decision: KeptDecision }
  | { readonly undo: readonly number[]; readonly reviewer: string; readonly decided: string };

/** How many changes a list of decisions shows: two lists of one document with the same number are the same. */
export function changesIn(decisions: readonly Decision[]): number {
  return decisions.length + decisions.filter(({ undone }) => undone !== undefined).length;
}
