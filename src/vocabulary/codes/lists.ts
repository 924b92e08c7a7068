import { credibilities, reliabilities } from './admiralty.ts';
import type { Code } from './code.ts';
import { families } from './families.ts';
import { agreementInstruments, flowInstruments } from './instruments.ts';
import { markingCodes } from './markings.ts';
import { modalityCodes } from './modalities.ts';
import { partyTypes, sourceKinds, targetStatuses } from './others.ts';
import { agreementStages, flowStages, lineStages } from './stages.ts';

/** Every closed list of words, by its name. */
export const codeLists = {
  'agreement stage': agreementStages,
  'line stage': lineStages,
  'flow stage': flowStages,
  'agreement instrument': agreementInstruments,
  'flow instrument': flowInstruments,
  family: families,
  'party type': partyTypes,
  'target status': targetStatuses,
  'source kind': sourceKinds,
  modality: modalityCodes,
  marking: markingCodes,
  reliability: reliabilities,
  credibility: credibilities,
} satisfies Record<string, readonly Code[]>;

export type CodeListName = keyof typeof codeLists;

const byCode = new Map<string, ReadonlyMap<string, Code>>(
  Object.entries(codeLists).map(([name, list]) => [name, new Map(list.map((code) => [code.code, code]))]),
);

/** The entry of a code; undefined where the list has none such. */
export function findCode(list: CodeListName, code: string): Code | undefined {
  return byCode.get(list)?.get(code);
}
