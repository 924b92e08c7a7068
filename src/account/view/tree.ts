import type { Account } from '../account.ts';
import type { Figure, Input } from '../figure.ts';

/** An input whose figures, too, tell what they were made from. */
export type TreeInput =
  | Exclude<Input, { readonly type: 'figure' }>
  | { readonly type: 'figure'; readonly figure: ExplanationTree; readonly factor?: 1 | -1 };

/** A figure with everything below it, down to the claims and the rows of reference tables. */
export interface ExplanationTree extends Figure {
  readonly inputs: readonly TreeInput[];
}

/** The explanation of a figure down to its last claim. Raises UnknownAddress where there is no figure at the address. */
export function explanationTree(account: Account, address: string): ExplanationTree {
  return grow(account, address, new Map(), new Set());
}

function grow(
  account: Account,
  address: string,
  grown: Map<string, ExplanationTree>,
  above: Set<string>,
): ExplanationTree {
  const known = grown.get(address);
  if (known !== undefined) return known;
  if (above.has(address))
    throw new Error(`The figure at "${address}" rests on itself; that is a defect of the account.`);
  above.add(address);
  const { inputs, ...figure } = account.explain(address);
  const tree = { ...figure, inputs: inputs.map((input) => growInput(account, input, grown, above)) };
  above.delete(address);
  grown.set(address, tree);
  return tree;
}

function growInput(account: Account, input: Input, grown: Map<string, ExplanationTree>, above: Set<string>): TreeInput {
  if (input.type !== 'figure') return input;
  return { ...input, figure: grow(account, input.figure.address, grown, above) };
}
