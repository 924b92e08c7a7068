/**
 * A day of publication, a text, and what it tells, each as `kind: value, value`: every value must stand in one claim of that kind,
 * parties without what they are (`DK`, not `country/DK`).
 */
export type ToldTexts = readonly (readonly [published: string, text: string, ...told: readonly string[]])[];

const bare = (value: unknown): string =>
  [value]
    .flat()
    .map((one) => String(one).replace(/^(?:country|party|person)\//u, ''))
    .join(' + ');

/** Whether a claim tells what is written down of it. */
export function tells(claim: Readonly<Record<string, unknown>>, told: string): boolean {
  const [kind, rest = ''] = told.split(': ');
  const values = new Set(Object.values(claim).map(bare));
  return claim.kind === kind && rest.split(', ').every((part) => values.has(part));
}
