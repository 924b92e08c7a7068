import type { Account } from '../account/index.ts';
import { canonicalJson, type Item, identifyClaim, kindOf, type Sha256 } from '../ledger/index.ts';
import type { Reader } from '../read/index.ts';
import type { Claim, SourceDescription } from '../vocabulary/index.ts';
import { addition, wholeSubject } from './add.ts';
import { amendment } from './amend.ts';
import type { Change, DecisionDetail, KeptDecision } from './port.ts';
import { Refused } from './refused.ts';
import type { Aside, DecisionInput, UndoInput } from './shapes.ts';
import { DESCRIBED } from './source.ts';
import type { OpenClaim, OpenDocument } from './view.ts';

/** What a decision is worked out with: what the ledger knows, the reader for its checks, and the clock. */
export interface Bench {
  readonly account: Account;
  readonly reader: Reader;
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly sha256: Sha256;
}

/** A change of the desk, and the entries that it adds to the ledger. */
export interface Planned {
  readonly change: Change;
  readonly items: readonly Item[];
}

/** Works a decision out. Raises Refused. */
export function planDecision(document: OpenDocument, input: DecisionInput, bench: Bench): Planned {
  onState(document, input);
  const { reviewer } = input;
  if (document.shown.aside !== undefined) throw isAside(document.shown.aside);
  const number = document.decisions.length + 1;
  const common = { number, action: input.action, reviewer: reviewer.trim(), decided: bench.now };
  if (input.action === 'set aside') {
    const reason = input.reason.trim();
    if (reason === '') throw incomplete('a reason for setting the document aside', 'Say why it is of no use.');
    return { change: { decision: { ...common, reason, detail: {} } }, items: [] };
  }
  couldBeRead(document);
  if (input.action === 'describe') {
    return { change: { decision: { ...common, detail: { changes: described(input.changes) } } }, items: [] };
  }
  if (input.action === 'add') {
    return { change: { decision: { ...common, ...addition(document, input, bench.reader) } }, items: [] };
  }
  const claim = openClaim(document, input.claim);
  const { items, ...own } = onClaim(document, claim, input, bench);
  return { change: { decision: { ...common, claim: input.claim, ...own } }, items };
}

type Own = Pick<KeptDecision, 'detail' | 'reason' | 'into'> & { readonly items: readonly Item[] };
type ClaimInput = Exclude<DecisionInput, { action: 'describe' | 'add' | 'set aside' }>;

function onClaim(document: OpenDocument, claim: OpenClaim, input: ClaimInput, bench: Bench): Own {
  switch (input.action) {
    case 'accept':
      return acceptance(document, claim, input.reviewer.trim(), bench);
    case 'amend':
      return { ...amendment(document, claim, input, bench.reader), items: [] };
    case 'reject':
      if (input.reason.trim() === '') throw incomplete('a reason for the rejection', 'Say why the claim is not taken.');
      return { reason: input.reason.trim(), detail: {}, items: [] };
    case 'merge':
      return { into: mergeTarget(claim, input.into), detail: { claims: together(document, claim) }, items: [] };
  }
}

/** Refuses what was decided on another state than the present one, or by nobody. */
function onState(document: OpenDocument, { version, reviewer }: UndoInput): void {
  const current = document.shown;
  if (version !== current.version) {
    throw new Refused(
      'stale',
      `Expected a decision on state ${current.version} of the document, came one on ${version}.`,
      'Look at the document as it stands now, and decide anew.',
      { current },
    );
  }
  if (reviewer.trim() === '') throw incomplete('the name of the reviewer', 'Say who decides; the ledger keeps it.');
}

/** Of one that could not be read nothing can be decided but whether it stays in the queue. */
function couldBeRead({ shown: { problem } }: OpenDocument): void {
  if (problem === undefined) return;
  throw new Refused('no-such-claim', `The document could not be read: ${problem.message}`, problem.remedy);
}

function isAside({ reviewer, reason }: Aside): Refused {
  return new Refused(
    'set-aside',
    `The document was set aside by ${reviewer}: ${reason}`,
    'Undo that decision first; it brings the document back.',
  );
}

function incomplete(expected: string, remedy: string): Refused {
  return new Refused('incomplete', `Expected ${expected}, came nothing.`, remedy);
}

function openClaim(document: OpenDocument, number: number): OpenClaim {
  const claim = document.claims[number - 1];
  if (claim === undefined) {
    throw new Refused(
      'no-such-claim',
      `Expected a claim from 1 to ${document.claims.length}, came ${number}.`,
      'Take the number that the document shows.',
    );
  }
  const { state } = claim.progress;
  if (state !== 'proposed') {
    throw new Refused('already-decided', `Claim ${number} is ${state} already.`, 'Undo that decision first.');
  }
  return claim;
}

function described(changes: Readonly<Record<string, string | null>>): DecisionDetail['changes'] & object {
  const wrong = Object.keys(changes).find((name) => !(DESCRIBED as readonly string[]).includes(name));
  if (wrong === undefined && Object.keys(changes).length > 0) return changes;
  throw new Refused(
    'not-in-vocabulary',
    wrong === undefined
      ? 'Expected something to put right, came nothing.'
      : `A description has no "${wrong}" to put right.`,
    `Give one or more of ${DESCRIBED.join(', ')}.`,
  );
}

/** The whole claim and source, or why it cannot enter the ledger. */
function ready(document: OpenDocument, { checked, shown }: OpenClaim): { claim: Claim; source: SourceDescription } {
  const [obstacle] = shown.obstacles;
  const problems = checked.ok ? document.source.problems : checked.problems;
  if (obstacle !== undefined || !checked.ok || document.source.whole === undefined) {
    throw new Refused(
      obstacle?.code ?? 'incomplete',
      obstacle?.message ?? 'The claim is not whole.',
      obstacle?.remedy ?? 'Amend it first.',
      problems.length === 0 ? {} : { problems },
    );
  }
  return { claim: checked.value, source: document.source.whole };
}

function acceptance(document: OpenDocument, open: OpenClaim, reviewer: string, bench: Bench): Own {
  const { claim, source } = ready(document, open);
  const { log } = bench.account.core;
  const item = identifyClaim(source.id, claim, bench.sha256);
  const { id } = item.body;
  const added = !stands(bench.account, id);
  const note = reviewNote(open);
  const review = { claim: id, verdict: 'accepted', by: reviewer, ...(note === undefined ? {} : { note }) } as const;
  const known = log.sources.current(source.id);
  return {
    detail: { entered: { claim: id, about: claim.about, source: source.id, added } },
    items: [
      ...(known !== undefined && canonicalJson(known) === canonicalJson(source) ? [] : [sourceItem(source)]),
      ...(added ? [item] : []),
      { kind: 'review', body: review },
    ],
  };
}

/** Whether the ledger has a claim that was not taken back. */
function stands({ core: { log } }: Account, id: string): boolean {
  const source = log.findClaim(id)?.body.source;
  return source !== undefined && log.claimsOfSource(source).some(({ body }) => body.id === id);
}

function sourceItem(body: SourceDescription): Item {
  return { kind: 'source', body };
}

/**
 * Part of the review for ever: who added a claim that the reader had missed, and what is kept although the passage does not hold
 * it, with the reason codes.
 */
function reviewNote({ progress: { addedBy, reason, flags } }: OpenClaim): string | undefined {
  const notes = [
    ...(addedBy === undefined ? [] : [`added by ${addedBy}`]),
    ...(reason === undefined ? [] : [`${flags.map(({ field, code }) => `${field} ${code}`).join(', ')}: ${reason}`]),
  ];
  return notes.length === 0 ? undefined : notes.join('; ');
}

/** A subject of the same kind, in the form that the vocabulary takes. */
function mergeTarget({ draft }: OpenClaim, into: string): string {
  const kind = kindOf(draft.about);
  const subject = wholeSubject(into);
  if (kindOf(subject) === kind) return subject;
  throw new Refused(
    'wrong-subject',
    `Expected a subject of kind ${kind}, came "${into}".`,
    `Give one as in "${kind}/…".`,
  );
}

/** Claims of the document that are open and were proposed about the same thing. */
function together(document: OpenDocument, { progress: { proposedAbout } }: OpenClaim): number[] {
  return document.claims
    .filter(({ progress }) => progress.state === 'proposed' && progress.proposedAbout === proposedAbout)
    .map(({ progress }) => progress.number);
}

/** Takes the latest decisions back, and out of the ledger what they entered. Raises Refused. */
export function planUndo(document: OpenDocument, input: UndoInput, bench: Bench): Planned {
  onState(document, input);
  const { count = 1 } = input;
  const reviewer = input.reviewer.trim();
  const standing = document.decisions.filter(({ undone }) => undone === undefined);
  if (!Number.isInteger(count) || count < 1 || count > standing.length) {
    throw new Refused(
      'nothing-to-undo',
      standing.length === 0
        ? 'No decision on this document stands.'
        : `Expected a number of decisions from 1 to ${standing.length}, came ${count}.`,
      'Take as many back as stand.',
    );
  }
  const last = standing.slice(-count).reverse();
  return {
    change: { undo: last.map(({ number }) => number), reviewer, decided: bench.now },
    items: last.flatMap((decision) => undoing(decision, reviewer, bench.account)),
  };
}

function undoing({ detail: { entered } }: KeptDecision, by: string, account: Account): Item[] {
  if (entered === undefined || !stands(account, entered.claim)) return [];
  if (!entered.added) return [{ kind: 'review', body: { claim: entered.claim, verdict: 'withdrawn', by } }];
  return [
    { kind: 'retraction', body: { target: entered.claim, reason: 'Its acceptance was undone in the desk.', by } },
  ];
}
