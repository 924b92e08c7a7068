import { healthCodes } from '../account/index.ts';
import { agreementStages, lineStages } from '../vocabulary/index.ts';
import type { Pair } from './pair.ts';
import type { CountChange } from './types.ts';

const ADDRESSES: readonly string[] = [
  ...agreementStages.map(({ code }) => `overview/partners/${code}`),
  ...agreementStages.map(({ code }) => `overview/agreements/${code}`),
  ...lineStages.map(({ code }) => `overview/lines/${code}`),
  ...healthCodes.map((code) => `overview/lines/health/${code}`),
];

/** Counts of the overview that changed, with what entered and what left. */
export function countChanges({ before, after }: Pair): CountChange[] {
  return ADDRESSES.flatMap((address) => {
    const was = membersOf(before, address);
    const is = membersOf(after, address);
    const entered = [...is].filter((member) => !was.has(member)).sort();
    const left = [...was].filter((member) => !is.has(member)).sort();
    return entered.length + left.length === 0 ? [] : [{ address, before: was.size, after: is.size, entered, left }];
  });
}

function membersOf(account: Pair['after'], address: string): Set<string> {
  return new Set(
    account.explain(address).inputs.flatMap((input) => (input.type === 'figure' ? [input.figure.address] : [])),
  );
}
