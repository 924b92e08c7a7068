import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  type YAMLError,
} from 'yaml';
import { decode } from './decode.ts';
import { type Fault, faultsOf } from './inspect.ts';
import { textsOf } from './plain.ts';
import { firstOf, type Rejection, sentence } from './rejection.ts';

/** Path of a value inside a document, as zod gives it: keys of maps and numbers of list items. */
export type YamlPath = readonly PropertyKey[];

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The plain value of a YAML file, and where each part of it stands. */
export interface YamlFile {
  readonly value: unknown;
  /** Where the value at a path stands; where its nearest parent stands when nothing is there. */
  position(path: YamlPath): Position;
  /** Where a key of the map at a path stands. */
  keyPosition(path: YamlPath, key: string): Position;
}

export type YamlReading =
  | { readonly ok: true; readonly file: YamlFile }
  | { readonly ok: false; readonly rejections: readonly Rejection[] };

export interface YamlOptions {
  /** "text" keeps every scalar as it was written: 2025-07 stays a text, and so does 2026. "core" reads numbers and booleans. */
  readonly scalars: 'core' | 'text';
}

/** Reads one YAML 1.2 document. Refuses what is not UTF-8, over 1 MiB, empty, several documents, or has aliases. */
export function readYaml(file: string, bytes: Uint8Array, options: YamlOptions = { scalars: 'core' }): YamlReading {
  const decoding = decode(file, bytes);
  if (!decoding.ok) return { ok: false, rejections: [decoding.rejection] };
  try {
    return readText(file, decoding.text, options);
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(file);
    throw error;
  }
}

/** The parser calls itself for each level, so that a file of nothing but brackets exhausts the stack. */
function tooDeep(file: string): YamlReading {
  return refuse(
    file,
    'Expected a few levels of lists and tables, came thousands.',
    'Check that this is the file you mean.',
  );
}

function readText(file: string, text: string, { scalars }: YamlOptions): YamlReading {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    // Keys are compared in inspect.ts: the parser's own comparison takes quadratic time.
    uniqueKeys: false,
    prettyErrors: false,
    schema: scalars === 'text' ? 'failsafe' : 'core',
  }) as Document.Parsed[];
  const [document] = documents;
  if (document === undefined || (documents.length === 1 && isEmpty(document))) {
    return refuse(file, 'Expected a YAML document, came an empty file.', 'Write the document, or remove the file.');
  }
  if (document.errors.some(({ message }) => STACK.test(message))) return tooDeep(file);
  const faults = documents.flatMap((each) => [
    ...each.errors.map(syntaxFault),
    ...faultsOf(each, (offset) => positionAt(lines, offset).line),
  ]);
  if (documents[1] !== undefined) faults.push({ offset: documents[1].range[0], ...SEVERAL });
  if (faults.length === 0) return { ok: true, file: locate(document, lines, scalars) };
  faults.sort((a, b) => a.offset - b.offset);
  const placed = ({ offset, message, remedy }: Fault): Rejection => ({
    file,
    ...positionAt(lines, offset),
    message,
    remedy,
  });
  return { ok: false, rejections: firstOf(faults, placed) };
}

/** How engines say that the stack is exhausted; the parser turns that into an error of the document. */
const STACK = /call stack|too much recursion/i;

const SEVERAL = {
  message: 'Expected one YAML document, came several.',
  remedy: 'Put each document into a file of its own.',
};

function isEmpty(document: Document.Parsed): boolean {
  const { contents, errors } = document;
  const nothing =
    contents === null ||
    (isScalar(contents) && (contents.value === '' || contents.value === null) && contents.type === 'PLAIN');
  return errors.length === 0 && nothing;
}

function refuse(file: string, message: string, remedy: string): YamlReading {
  return { ok: false, rejections: [{ file, line: 1, column: 1, message, remedy }] };
}

const REMEDIES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Indent with two spaces for each level, and items of a list alike.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the text in quotes if it holds a colon and a space: "title: \'…\'".',
  MISSING_CHAR: 'Close the quote or bracket, or put the text in quotes.',
  BAD_ALIAS: 'Put the text in quotes: an asterisk begins an alias.',
  UNRESOLVED_ALIAS: 'Put the text in quotes: an asterisk begins an alias.',
};

function syntaxFault(error: YAMLError): Fault {
  return {
    offset: error.pos[0],
    message: sentence(`No valid YAML: ${error.message}`),
    remedy: REMEDIES[error.code] ?? 'Correct the indentation, quotes or punctuation at this place.',
  };
}

function locate(document: Document.Parsed, lines: LineCounter, scalars: YamlOptions['scalars']): YamlFile {
  const root = document.contents as Node | null;
  return {
    value: scalars === 'text' ? textsOf(root) : document.toJS(),
    position: (path) => positionAt(lines, offsetOf(nearest(root, path))),
    keyPosition: (path, key) => {
      const map = nearest(root, path);
      const pair = isMap(map)
        ? map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
        : undefined;
      return positionAt(lines, offsetOf(pair ? (pair.key as Node) : map));
    },
  };
}

function nearest(root: Node | null, path: YamlPath): Node | null {
  let node = root;
  for (const step of path) {
    const next: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
    if (next === undefined || next === null) return node;
    node = next as Node;
  }
  return node;
}

function offsetOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
