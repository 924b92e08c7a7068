import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';

/** A part of a document that is refused, by its offset in the text. */
export interface Fault {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/** What is refused although it is YAML: anchors and aliases, keys that stand twice, keys that are no text. */
export function faultsOf(document: Document.Parsed, lineOf: (offset: number) => number): Fault[] {
  const faults: Fault[] = [];
  inspect(document.contents, faults, lineOf);
  return faults;
}

const NO_ALIASES = 'Anchors and aliases are not allowed here.';

function inspect(node: Node | null, faults: Fault[], lineOf: (offset: number) => number): void {
  if (node === null || node === undefined) return;
  const anchored = isAlias(node) || (node as { anchor?: string }).anchor !== undefined;
  // The first is enough: a file made of aliases would else be answered with a line for each.
  if (anchored && !faults.some(({ message }) => message === NO_ALIASES)) {
    faults.push({ offset: node.range?.[0] ?? 0, message: NO_ALIASES, remedy: 'Write the value out in each place.' });
  }
  if (isSeq(node)) for (const item of node.items) inspect(item as Node | null, faults, lineOf);
  else if (isMap(node)) inspectMap(node as YAMLMap<Node, Node | null>, faults, lineOf);
}

function inspectMap(map: YAMLMap<Node, Node | null>, faults: Fault[], lineOf: (offset: number) => number): void {
  const first = new Map<string, number>();
  for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
    const offset = key?.range?.[0] ?? map.range?.[0] ?? 0;
    if (!isScalar(key)) {
      faults.push({
        offset,
        message: 'Expected a word as key, came a list or a table.',
        remedy: 'Write "key: value".',
      });
      inspect(key, faults, lineOf);
    } else {
      const name = String((key as Scalar).value);
      const earlier = first.get(name);
      if (earlier === undefined) first.set(name, offset);
      else faults.push(twice(name, offset, lineOf(earlier)));
    }
    inspect(value, faults, lineOf);
  }
}

function twice(name: string, offset: number, line: number): Fault {
  return {
    offset,
    message: `The key "${name}" stands twice in one table, first in line ${line}.`,
    remedy: 'Keep one of the two.',
  };
}
