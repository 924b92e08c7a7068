/** One node of a tree: its own lines, and what hangs below. */
export interface Branch {
  readonly lines: readonly string[];
  readonly below: readonly Branch[];
}

/** Places that each level of a tree takes from the width of the page. */
export const INDENT = 3;

/** Lines of a tree, drawn with branches. */
export function tree({ lines, below }: Branch): string[] {
  return [...lines, ...branches(below)];
}

function branches(below: readonly Branch[]): string[] {
  return below.flatMap((branch, index) => {
    const last = index === below.length - 1;
    const side = last ? '   ' : '│  ';
    const [first = '', ...more] = tree(branch);
    return [(last ? '└─ ' : '├─ ') + first, ...more.map((line) => side + line)];
  });
}
