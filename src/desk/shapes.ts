import type { Citation, Figure } from '../account/index.ts';
import type { DroppedClaim, Flag, PassageSelector, ProposedClaim, ReadLanguage } from '../read/index.ts';
import type { Translated } from '../values/index.ts';
import type { ClaimProblem, Modality, PropertyValue, SourceDescription } from '../vocabulary/index.ts';

/**
 * Where a document stands: nothing decided; some claims decided; all decided; `refused`, since it cannot be read, with the
 * reason in `problem`; or `set aside` by a reviewer, with the reason in `aside`. The last two hold up nothing else.
 */
export const documentStates = ['unread', 'in review', 'done', 'refused', 'set aside'] as const;
export type DocumentState = (typeof documentStates)[number];

/** Whether a document has something to decide. */
export function waits({ state }: { readonly state: DocumentState }): boolean {
  return state === 'unread' || state === 'in review';
}

/** Who set a document aside, and why. */
export interface Aside {
  readonly reason: string;
  readonly reviewer: string;
  /** ISO 8601 in UTC. */
  readonly decided: string;
}

/** Claims of a document: decided (accepted or rejected) of proposed. */
export interface Progress {
  readonly proposed: number;
  readonly accepted: number;
  readonly rejected: number;
}

/**
 * Why a document was not taken. `reason` is a code: empty, too-large, encoding, encrypted, no-text, damaged, third-language, no-date;
 * and for one that was to be fetched address, private, redirects, too-large, too-slow, unreachable, status.
 */
export interface DocumentFault {
  readonly reason: string;
  readonly message: string;
  readonly remedy: string;
  /** What the address answered with, where `reason` is `status`. */
  readonly status?: number;
}

/** Stands for the headline of a text that was pasted and cannot be read. */
export const PASTED_TEXT = 'Pasted text';

/** A document as the queue lists it. */
export interface QueuedDocument {
  /** First 16 hex digits of `sha256`. */
  readonly id: string;
  readonly state: DocumentState;
  /** The document's own headline, else the name it came under. Shown in the desk only; it never enters the ledger. */
  readonly headline: string;
  readonly publisher: string | null;
  /** Day of publication, YYYY-MM-DD; null for a document that was refused before it told. */
  readonly published: string | null;
  readonly language: ReadLanguage | null;
  readonly url: string | null;
  /** What the document came in with, such as a feed or a day; null where it came alone. */
  readonly batch: string | null;
  /** When it came, ISO 8601 in UTC. */
  readonly added: string;
  readonly progress: Progress;
  readonly problem?: DocumentFault;
  /** Of a document that is set aside only. */
  readonly aside?: Aside;
  /** Document whose text this one repeats nearly word for word, by id. Both count as one origin. */
  readonly nearCopyOf?: string;
}

/** The queue, in the order in which documents came. */
export interface Queue {
  readonly documents: readonly QueuedDocument[];
  readonly batches: readonly { readonly batch: string; readonly documents: number; readonly done: number }[];
  /** Over all documents of the answer; of those that are set aside only what was decided before. */
  readonly progress: Progress;
  /** Id of the first document that waits; null where nothing is left. */
  readonly next: string | null;
  /** The latest decision of the whole desk that can be undone; null where there is none. */
  readonly latest: { readonly document: string; readonly decision: number } | null;
}

/** A document that is to be added: exactly one of `text` and `bytes`, or a `url` alone, from which it is fetched. */
export interface DocumentInput {
  /** Name of the file, or last part of the address; its ending tells the format where the content does not. */
  readonly name?: string;
  /** Pasted text. */
  readonly text?: string;
  /** Bytes of a text, HTML, PDF or Markdown file. Over HTTP in base64. */
  readonly bytes?: Uint8Array;
  readonly url?: string;
  /** Day of publication, YYYY-MM-DD; goes before what the document says. */
  readonly published?: string;
  readonly publisher?: string;
  /** Where the document has it from; documents that cite one origin do not corroborate each other. */
  readonly cites?: string;
  readonly batch?: string;
  readonly nearCopyOf?: string;
}

/** What became of a document: in the queue now, there already (nothing is changed), or refused (it is in the queue, with its problem). */
export interface Added {
  readonly outcome: 'added' | 'known' | 'refused';
  readonly document: QueuedDocument;
}

/** A subject that the ledger has and that a claim may be about. */
export interface Candidate {
  readonly subject: string;
  readonly name: Translated;
  /** Where its page lies below /en or /uk, such as `/agreement/dk-ua-2025-06-letter-of-intent`. */
  readonly path: string;
}

/**
 * Where a claim belongs. `known`: the ledger has its subject; `new`: it will be a new one; `doubtful`: choose one of the
 * candidates or the new subject, by a `merge`, before accepting; `chosen`: a reviewer has chosen.
 */
export interface DeskLink {
  readonly outcome: 'known' | 'new' | 'doubtful' | 'chosen';
  /** Subject under which the claim would be entered now. For `doubtful`, the new one that is offered. */
  readonly subject: string;
  /** Name of the subject, where the ledger has it. */
  readonly name: Translated | null;
  /** What it may be instead, the likeliest first. */
  readonly candidates: readonly Candidate[];
}

/**
 * How a claim relates to what stands on its facet, by the rules of the account (R3 to R6). `new`: nobody says anything;
 * `repeats`: only sources of the same origin say so; `corroborates`: another origin says the same; `conflicts`: the standing value
 * is another one, or it is denied; `supersedes`: it is newer or firmer than what stands, such as a fact after a plan;
 * `superseded`: what stands is newer or firmer.
 */
export const relations = ['new', 'repeats', 'corroborates', 'conflicts', 'supersedes', 'superseded'] as const;
export type Relation = (typeof relations)[number];

/** What the ledger knows on a facet that the claim speaks of. */
export interface KnownFacet {
  readonly property: string;
  /** As in `amount:commitment`. */
  readonly facet: string;
  readonly relation: Relation;
  /** What stands now. */
  readonly figure: Figure;
  /** Claims behind it, the chosen one first. */
  readonly claims: readonly Citation[];
}

/** A reason code beside a field of a claim: what its passage does not hold, or what rests on the text around it. */
export type DeskFlag = Flag;

export type ClaimState = 'proposed' | 'accepted' | 'rejected';

/** A claim as it stands in the desk, after all decisions. */
export interface DeskClaim {
  /** From 1: the reader's in the order of the text, then those that reviewers added. */
  readonly number: number;
  readonly state: ClaimState;
  /** Subject that it is about now; the same as `link.subject`. */
  readonly about: string;
  /** In the vocabulary's form. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly qualifiers: {
    readonly modality: Modality;
    readonly by?: string;
    readonly when?: string;
    readonly credibility?: string;
    readonly note?: string;
    /** Paragraph, from 1. */
    readonly at?: number;
  };
  readonly passage: PassageSelector;
  /** 0 to 1; null for a claim that a reviewer added. */
  readonly confidence: number | null;
  /** Who added it, where the reader had not found it. */
  readonly addedBy?: string;
  /** Who found it, where a model read along with the rules. */
  readonly extractors?: NonNullable<ProposedClaim['extractors']>;
  readonly flags: readonly DeskFlag[];
  readonly amended: boolean;
  readonly link: DeskLink;
  readonly known: readonly KnownFacet[];
  /** What keeps it from being accepted as it is; empty where nothing does. */
  readonly obstacles: readonly Obstacle[];
  /** Id of the claim in the ledger, once accepted. */
  readonly claim?: string;
}

/** Something that must be settled before a claim can be accepted. */
export interface Obstacle {
  readonly code: 'subject-in-doubt' | 'source-incomplete' | 'not-in-vocabulary';
  readonly message: string;
  readonly remedy: string;
  /** What the vocabulary found wrong, by its code, and the property or part of the source that it is about. */
  readonly problem?: Pick<ClaimProblem, 'path' | 'finding'>;
}

/** One decision, as the list of a document's decisions shows it. */
export interface Decision {
  /** From 1 within the document; undoing takes the highest that stands. */
  readonly number: number;
  readonly action: 'accept' | 'amend' | 'reject' | 'merge' | 'add' | 'describe' | 'set aside';
  /** Number of the claim, for `add` the one that it got; absent for `describe` and `set aside`. */
  readonly claim?: number;
  readonly reviewer: string;
  /** ISO 8601 in UTC. */
  readonly decided: string;
  readonly reason?: string;
  readonly into?: string;
  /** When and by whom it was undone. */
  readonly undone?: { readonly reviewer: string; readonly decided: string };
}

/** One document with its text and claims. */
export interface DeskDocument extends QueuedDocument {
  /** Opaque mark of the state that this answer shows. Send it with a decision: one on another state is refused with 409. */
  readonly version: string;
  /** SHA-256 of the normalised text in UTF-8, hexadecimal. */
  readonly sha256: string;
  /** Normalised text, plain: show it as text only. Offsets of passages count its Unicode code points. Empty for a refused one. */
  readonly text: string;
  /** How the source would be described; `missing` names what a person has to add (by a `describe`) before a claim is accepted. */
  readonly source: {
    readonly description: Partial<SourceDescription>;
    readonly missing: readonly string[];
    /** The ledger has this source already. */
    readonly known: boolean;
  };
  readonly claims: readonly DeskClaim[];
  /** Claims that were found and not proposed, with the reasons. */
  readonly dropped: readonly DroppedClaim[];
  /** All decisions, undone ones too, in order. */
  readonly decisions: readonly Decision[];
}

interface OnState {
  /** `version` of the document that the reviewer saw. */
  readonly version: string;
  /** Name of the reviewer, as the ledger is to keep it. */
  readonly reviewer: string;
}

/** A decision of a reviewer on one claim, or on the description of the source. */
export type DecisionInput = OnState &
  (
    | { readonly action: 'accept'; readonly claim: number }
    | {
        readonly action: 'amend';
        readonly claim: number;
        /** New values of properties and qualifiers by name, in the vocabulary's form; null takes one away. */
        readonly changes: Readonly<Record<string, PropertyValue | null>>;
        /** Another passage, in code points of the text. */
        readonly passage?: { readonly start: number; readonly end: number };
        /** Needed where the passage does not hold a new value: why it is right all the same. Kept with the reason codes. */
        readonly reason?: string;
      }
    | { readonly action: 'reject'; readonly claim: number; readonly reason: string }
    /** Into a subject of the same kind, known or new. Claims of the document that share the subject and are not decided go with it. */
    | { readonly action: 'merge'; readonly claim: number; readonly into: string }
    /**
     * A claim that the reader missed, checked as an amended one is. It is proposed then, and waits to be accepted like any other.
     */
    | {
        readonly action: 'add';
        /** Subject, known or new. */
        readonly about: string;
        /** Properties and qualifiers by name, in the vocabulary's form: at least one property. */
        readonly values: Readonly<Record<string, PropertyValue>>;
        /** In code points of the text. */
        readonly passage: { readonly start: number; readonly end: number };
        /** Needed where the passage does not hold a value: why it is right all the same. */
        readonly reason?: string;
      }
    /** Puts right what is said of the source. */
    | { readonly action: 'describe'; readonly changes: Readonly<Record<string, string | null>> }
    /**
     * Takes the document off the queue, one that cannot be read too, until that is undone. What was accepted of it stays; nothing else
     * can be decided meanwhile.
     */
    | { readonly action: 'set aside'; readonly reason: string }
  );

/** Takes back the latest decisions of a document, the last first. */
export interface UndoInput extends OnState {
  /** How many; 1 where it is not given. */
  readonly count?: number;
}

/** Why a decision was refused. */
export type RefusalCode =
  | 'stale'
  | 'no-such-claim'
  | 'set-aside'
  | 'already-decided'
  | 'subject-in-doubt'
  | 'source-incomplete'
  | 'not-in-vocabulary'
  | 'not-in-passage'
  | 'wrong-subject'
  | 'nothing-to-undo'
  | 'incomplete';

/** What a refused decision answers with, besides the members of a problem document (RFC 9457): type, title, status, detail, remedy. */
export interface RefusalDetails {
  readonly code: RefusalCode;
  /** The document as it stands; with `stale` always. */
  readonly current?: DeskDocument;
  /** Values that the vocabulary does not take. */
  readonly problems?: readonly ClaimProblem[];
  /** Values that the passage does not hold. Give a `reason` to keep them all the same. */
  readonly flags?: readonly DeskFlag[];
}

/**
 * The interface of the desk. It is there only where the service was started with `--desk`; elsewhere these paths answer 404.
 * Every call that writes must come from the same origin with `Content-Type: application/json`. No answer is kept by caches.
 * Refusals are problem documents (`application/problem+json`) with RefusalDetails: 409 for `stale`, 422 for the rest, 404 for an
 * unknown document.
 */
export const deskRoutes = {
  /** Query `batch` and `state` narrow the list. Answers Queue. */
  queue: { method: 'GET', path: '/api/v1/desk/documents' },
  /**
   * Body AddDocumentsBody. Answers 200 with AddedDocuments, one for each in order: one that cannot be read is `refused` there, and
   * the others are taken all the same. 413 for a body above 32 MB.
   */
  add: { method: 'POST', path: '/api/v1/desk/documents' },
  /** Answers DeskDocument. */
  document: { method: 'GET', path: '/api/v1/desk/documents/{id}' },
  /** Body DecisionInput. Answers the DeskDocument as it stands afterwards; the ledger has grown by then. */
  decide: { method: 'POST', path: '/api/v1/desk/documents/{id}/decisions' },
  /** Body UndoInput. Answers the DeskDocument as it stands afterwards. */
  undo: { method: 'POST', path: '/api/v1/desk/documents/{id}/undo' },
  /** Subjects that a claim may be about. Query `kind` (needed) and `text`. Answers Candidates, at most 20. */
  subjects: { method: 'GET', path: '/api/v1/desk/subjects' },
  /** What was accepted, as evidence files. Answers EvidenceFiles. */
  export: { method: 'GET', path: '/api/v1/desk/export' },
} as const;

/** Documents as they come over HTTP, with `bytes` in base64. */
export interface AddDocumentsBody {
  readonly documents: readonly (Omit<DocumentInput, 'bytes'> & { readonly bytes?: string })[];
}

export interface AddedDocuments {
  readonly documents: readonly Added[];
}

export interface Candidates {
  readonly subjects: readonly Candidate[];
  /** A new subject that the words asked for may name; null where there are none, or the ledger has it. */
  readonly new: string | null;
}

/** Evidence files by their path below a folder `evidence`, such as `2025/2025-06-24-pravda-….yaml`. */
export interface EvidenceFiles {
  readonly files: readonly { readonly path: string; readonly content: string }[];
}
