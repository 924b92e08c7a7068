import { agreementStages, flowStages, isKind, kinds, lineStages } from '../vocabulary/index.ts';

const codes = (stages: readonly { readonly code: string }[]): string[] => stages.map(({ code }) => code);

/** What may follow the colon where one property answers several questions, by kind; see `facetsOf` in the ledger. */
const STAGE_DETAILS: Readonly<Record<string, readonly string[]>> = {
  agreement: codes(agreementStages),
  line: codes(lineStages),
};
const DETAILS: Readonly<Record<string, RegExp>> = {
  amount: new RegExp(`^(${codes(flowStages).join('|')})?$`),
  rung: new RegExp(`^(${codes(flowStages).join('|')})$`),
  start_of_production: /^(actual|planned)$/,
  output: /^(actual|planned:(\d{4})?)$/,
  capacity: /^(actual|planned:(\d{4})?)$/,
};

/**
 * Whether claims on a kind can have such a facet. A misspelt one must be told from one that no source speaks of: the
 * latter is unknown, the former is a wrong question.
 */
export function isFacetOf(kind: string, facet: string): boolean {
  if (!isKind(kind)) return false;
  const colon = facet.indexOf(':');
  const property = colon < 0 ? facet : facet.slice(0, colon);
  const detail = colon < 0 ? undefined : facet.slice(colon + 1);
  if (property === 'stage' && kind !== 'flow')
    return detail !== undefined && (STAGE_DETAILS[kind]?.includes(detail) ?? false);
  const asked = property === 'rung' && kind === 'flow' ? 'stage' : property;
  if (!Object.hasOwn(kinds[kind].properties, asked) || facet === 'stage') return false;
  const pattern = DETAILS[property];
  return pattern === undefined ? detail === undefined : detail !== undefined && pattern.test(detail);
}
