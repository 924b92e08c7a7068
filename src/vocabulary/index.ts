export { checkClaim } from './check.ts';
export {
  type Claim,
  type Marking,
  type Modality,
  markings,
  modalities,
  type Passage,
  type PropertyValue,
  type SourceDescription,
} from './claim.ts';
export type { Stage } from './codes/code.ts';
export { countries } from './codes/countries.ts';
export { families, isFamilyWithin } from './codes/families.ts';
export { type CodeListName, codeLists } from './codes/lists.ts';
export { agreementStages, flowStages, lineStages } from './codes/stages.ts';
export { isKind, kinds } from './kinds/kinds.ts';
export { manual } from './manual.ts';
export {
  type Checked,
  type ClaimProblem,
  didYouMean,
  isTable,
  type Raw,
  type RawClaim,
  type RawTable,
  type VocabularyFinding,
} from './problem.ts';
export { type Kind, type KindName, kindNames, type Property, type PropertyType } from './property.ts';
export { qualifiers } from './qualifiers.ts';
export { evidenceSchema } from './schema.ts';
export { checkSource } from './source-check.ts';
