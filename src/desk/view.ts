import type { Account } from '../account/index.ts';
import { canonicalJson, type Sha256 } from '../ledger/index.ts';
import {
  type Checked,
  type Claim,
  type ClaimProblem,
  type KindName,
  kinds,
  type SourceDescription,
} from '../vocabulary/index.ts';
import { checkedClaim, type DraftClaim, shown } from './draft.ts';
import { Linking, withNamesakes } from './linking.ts';
import { changesIn, type KeptDecision, type KeptDocument, type ListedDocument } from './port.ts';
import { type ClaimProgress, progressOf } from './progress.ts';
import { knownFacets } from './relation.ts';
import type { Aside, Decision, DeskClaim, DeskDocument, DocumentState, Obstacle, QueuedDocument } from './shapes.ts';
import { type ProposedSource, sourceOf } from './source.ts';

/** A claim as it stands in the desk, with what it would enter the ledger as. */
export interface OpenClaim {
  readonly progress: ClaimProgress;
  /** The draft under the subject and with the names that the ledger has. */
  readonly draft: DraftClaim;
  readonly checked: Checked<Claim>;
  readonly shown: DeskClaim;
}

/** A document under review: what the desk shows, and what decisions are worked out from. */
export interface OpenDocument {
  readonly kept: KeptDocument;
  readonly decisions: readonly KeptDecision[];
  readonly source: ProposedSource;
  readonly claims: readonly OpenClaim[];
  readonly shown: DeskDocument;
}

/** Opens a document on what the account knows: links, corroboration and obstacles of each claim as of now. */
export function openDocument(
  kept: KeptDocument,
  decisions: readonly KeptDecision[],
  account: Account,
  sha256: Sha256,
): OpenDocument {
  const progress = progressOf(kept, decisions);
  const source = sourceOf(kept, progress, account);
  const linking = new Linking(account, kept.published ?? '2000-01-01', progress.claims);
  const claims = progress.claims.map((claim) => openClaim(claim, account, linking, source));
  const { claims: _, dropped, text, sha256: hash, format, cites, headed, problem, ...head } = kept;
  const aside = asideBy(decisions);
  const counted = {
    ...head,
    ...countsOf(claims.map((claim) => claim.progress.state)),
    ...(aside === undefined ? {} : { aside }),
  };
  const shown = {
    ...queued({ ...counted, sha256: hash, format, cites, headed, ...(problem === undefined ? {} : { problem }) }),
    version: versionOf(decisions, claims, source, sha256),
    sha256: hash,
    text,
    source: { description: source.description, missing: source.missing, known: source.known },
    claims: claims.map((claim) => claim.shown),
    dropped,
    decisions: decisions.map(({ detail, ...decision }): Decision => decision),
  };
  return { kept, decisions, source, claims, shown };
}

function countsOf(
  states: readonly ClaimProgress['state'][],
): Pick<ListedDocument, 'proposed' | 'accepted' | 'rejected'> {
  const count = (state: ClaimProgress['state']): number => states.filter((item) => item === state).length;
  return { proposed: states.length, accepted: count('accepted'), rejected: count('rejected') };
}

/** The decision that set a document aside, where that stands. */
export function asideBy(decisions: readonly KeptDecision[]): Aside | undefined {
  const found = decisions.find(({ action, undone }) => action === 'set aside' && undone === undefined);
  if (found === undefined) return undefined;
  const { reason = '', reviewer, decided } = found;
  return { reason, reviewer, decided };
}

/** A document as the queue lists it. */
export function queued(listed: ListedDocument): QueuedDocument {
  const { id, headline, publisher, published, language, url, batch, added, problem, aside, nearCopyOf } = listed;
  const { proposed, accepted, rejected } = listed;
  return {
    ...{ id, state: stateOf(listed), headline, publisher, published, language, url, batch, added },
    progress: { proposed, accepted, rejected },
    ...(problem === undefined ? {} : { problem }),
    ...(aside === undefined ? {} : { aside }),
    ...(nearCopyOf === undefined ? {} : { nearCopyOf }),
  };
}

function stateOf({ problem, aside, proposed, accepted, rejected }: ListedDocument): DocumentState {
  if (aside !== undefined) return 'set aside';
  if (problem !== undefined) return 'refused';
  // A document in which nothing was found has nothing to decide.
  if (accepted + rejected === proposed) return 'done';
  return accepted + rejected === 0 ? 'unread' : 'in review';
}

function openClaim(progress: ClaimProgress, account: Account, linking: Linking, source: ProposedSource): OpenClaim {
  const named = withNamesakes(account, progress.draft);
  const link = linking.of(progress, named);
  const draft = { ...named, about: link.subject };
  const checked = checkedClaim(draft);
  const known = checked.ok
    ? knownFacets(account, { claim: checked.value, source: standIn(source) }, progress.entered?.claim)
    : [];
  const { number, state, confidence, flags, amended, extractors, addedBy } = progress;
  const shownClaim: DeskClaim = {
    ...{ number, state, about: link.subject, passage: draft.passage, confidence, flags, amended, link, known },
    ...shownValues(draft),
    obstacles: state === 'proposed' ? obstaclesOf(link.outcome === 'doubtful', checked, source) : [],
    ...(extractors === undefined ? {} : { extractors }),
    ...(addedBy === undefined ? {} : { addedBy }),
    ...(progress.entered === undefined ? {} : { claim: progress.entered.claim }),
  };
  return { progress, draft, checked, shown: shownClaim };
}

/** The source as far as comparing needs it, also while its description is not whole. */
function standIn({ whole, description }: ProposedSource): SourceDescription {
  const unknown = { id: 'document', title: '', publisher: '', published: '2000-01-01', language: 'en' } as const;
  return whole ?? { ...unknown, kind: 'report', reliability: 'F', ...description };
}

function shownValues({ about, values }: DraftClaim): Pick<DeskClaim, 'properties' | 'qualifiers'> {
  const own = kinds[about.slice(0, about.indexOf('/')) as KindName]?.properties ?? {};
  const { modality = 'fact', at, ...rest } = values;
  const texts = Object.entries(rest).map(([name, value]) => [name, shown(value)] as const);
  const qualifiers = Object.fromEntries(texts.filter(([name]) => QUALIFIERS.has(name)));
  return {
    properties: Object.fromEntries(texts.filter(([name]) => Object.hasOwn(own, name) || !QUALIFIERS.has(name))),
    qualifiers: { ...qualifiers, modality, ...(at === undefined ? {} : { at: Number(at) }) } as DeskClaim['qualifiers'],
  };
}

const QUALIFIERS = new Set(['by', 'when', 'credibility', 'note', 'marking']);

function obstaclesOf(doubtful: boolean, checked: Checked<Claim>, source: ProposedSource): Obstacle[] {
  return [
    ...(doubtful ? [IN_DOUBT] : []),
    ...(checked.ok
      ? []
      : checked.problems.map((problem) => ({ code: 'not-in-vocabulary' as const, ...worded(problem) }))),
    ...(source.whole === undefined
      ? source.problems.map((problem) => ({ code: 'source-incomplete' as const, ...worded(problem) }))
      : []),
  ];
}

const worded = ({ message, remedy, path, finding }: ClaimProblem): Omit<Obstacle, 'code'> => ({
  ...{ message, remedy },
  problem: { path, ...(finding === undefined ? {} : { finding }) },
});

const IN_DOUBT: Obstacle = {
  code: 'subject-in-doubt',
  message: 'The claim may be about a subject that the ledger has.',
  remedy: 'Merge it into one of the candidates, or into the new subject that is offered.',
};

/** Covers what a decision depends on: all that was decided, and where each open claim would go. */
function versionOf(
  decisions: readonly KeptDecision[],
  claims: readonly OpenClaim[],
  source: ProposedSource,
  sha256: Sha256,
): string {
  const open = claims.map(({ shown: { state, link } }) =>
    state === 'proposed' ? [link.outcome, link.subject] : state,
  );
  const state = [changesIn(decisions), open, source.description as Readonly<Record<string, unknown>>];
  return sha256(canonicalJson(state)).slice(0, 16);
}
