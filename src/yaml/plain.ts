import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

/** What stands in a document, every scalar as the text that was written. */
export type Text = string | readonly Text[] | { readonly [key: string]: Text };

/**
 * The value of a node with scalars as texts. Where nothing is written, or YAML's word for nothing without quotes, the text
 * is empty.
 */
export function textsOf(node: Node | null): Text {
  if (isSeq(node)) return node.items.map((item) => textsOf(item as Node | null));
  if (isMap(node)) {
    const { items } = node as YAMLMap<Node, Node | null>;
    return Object.fromEntries(
      (items as Pair<Node, Node | null>[]).map(({ key, value }) => [scalarText(key), textsOf(value)]),
    );
  }
  return scalarText(node);
}

function scalarText(node: Node | null): string {
  if (!isScalar(node)) return '';
  const text = typeof node.value === 'string' ? node.value : String(node.value ?? '');
  return node.type === 'PLAIN' && NOTHING.has(text) ? '' : text;
}

/** Forms of null in the core schema of YAML 1.2. */
const NOTHING: ReadonlySet<string> = new Set(['~', 'null', 'Null', 'NULL']);
