export { type Bench, type Planned, planDecision, planUndo } from './decide.ts';
export { evidenceFiles } from './evidenceFiles.ts';
export { ledgerNames } from './knownSubjects.ts';
export { candidateOf, linkedClaims } from './linking.ts';
export { newSubject } from './newSubject.ts';
export {
  type Change,
  changesIn,
  type DeskStore,
  type KeptDecision,
  type KeptDocument,
  type LedgerPart,
  type ListedDocument,
} from './port.ts';
export { DeskMoved, UnknownDocument } from './refused.ts';
export {
  type AddDocumentsBody,
  type Added,
  type AddedDocuments,
  type Aside,
  type Candidate,
  type Candidates,
  type ClaimState,
  type Decision,
  type DecisionInput,
  type DeskClaim,
  type DeskDocument,
  type DeskFlag,
  type DeskLink,
  type DocumentFault,
  type DocumentInput,
  type DocumentState,
  deskRoutes,
  documentStates,
  type EvidenceFiles,
  type KnownFacet,
  type Obstacle,
  PASTED_TEXT,
  type Progress,
  type Queue,
  type QueuedDocument,
  type RefusalCode,
  type RefusalDetails,
  type Relation,
  relations,
  type UndoInput,
  waits,
} from './shapes.ts';
export { asideBy, type OpenDocument, openDocument, queued } from './view.ts';
