export { checkClaim } from './check.ts';
export {
  type Claim,
  type Credibility,
  type Marking,
  type Modality,
  markings,
  modalities,
  type PropertyValue,
  type Qualifiers,
  type Reliability,
  type Scalar,
  type Sharing,
  type SourceDescription,
  type SourceKind,
} from './claim.ts';
export { credibilities, reliabilities } from './codes/admiralty.ts';
export type { Code, Stage, StandardCode } from './codes/code.ts';
export { countries, isCountryCode } from './codes/countries.ts';
export { type Family, families, isFamilyWithin } from './codes/families.ts';
export { agreementInstruments, flowInstruments } from './codes/instruments.ts';
export { type CodeListName, codeLists, findCode } from './codes/lists.ts';
export { partyTypes, sourceKinds, targetStatuses } from './codes/others.ts';
export { agreementStages, flowStages, lineStages } from './codes/stages.ts';
export { isKind, kinds, specialValues } from './kinds/kinds.ts';
export { manual } from './manual.ts';
export {
  type Checked,
  type ClaimProblem,
  type Defect,
  didYouMean,
  isTable,
  type Raw,
  type RawClaim,
  type RawTable,
} from './problem.ts';
export { type Kind, type KindName, kindNames, type Property, type PropertyType } from './property.ts';
export { qualifiers } from './qualifiers.ts';
export { evidenceSchema, type Schema } from './schema.ts';
export { requiredOfSource, sourceProperties } from './source.ts';
export { checkSource } from './source-check.ts';
