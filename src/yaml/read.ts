import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseAllDocuments, visit } from 'yaml';
import type { Rejection } from './rejection.ts';

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

const LARGEST_FILE = 1024 * 1024;

export interface YamlOptions {
  /** "text" keeps every scalar as it was written: 2025-07 stays a text, and so does 2026. "core" reads numbers and booleans. */
  readonly scalars: 'core' | 'text';
}

/** Reads one YAML 1.2 document. Refuses what is not UTF-8, over 1 MiB, empty, several documents, or has aliases. */
export function readYaml(file: string, bytes: Uint8Array, options: YamlOptions = { scalars: 'core' }): YamlReading {
  const start = { file, line: 1, column: 1 };
  if (bytes.byteLength > LARGEST_FILE) {
    return refuse(
      start,
      `Expected at most 1 MiB, came ${bytes.byteLength} bytes.`,
      'Split the file, or check that it is the one you mean.',
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(
      { file, ...positionOfBadByte(bytes) },
      'Expected UTF-8 text, came bytes that are no UTF-8.',
      'Save the file in the encoding UTF-8.',
    );
  }
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    schema: options.scalars === 'text' ? 'failsafe' : 'core',
  });
  const document = documents[0];
  if (!document || (documents.length === 1 && document.contents === null && document.errors.length === 0)) {
    return refuse(start, 'Expected a YAML document, came an empty file.', 'Write the document, or remove the file.');
  }
  const rejections = problemsOf(file, documents as Document.Parsed[], lines);
  if (rejections.length > 0) return { ok: false, rejections };
  return { ok: true, file: locate(document as Document.Parsed, lines) };
}

/** Where the first bytes stand that are no UTF-8: what decodes without loss up to there is counted in lines. */
function positionOfBadByte(bytes: Uint8Array): Position {
  const decoded = new TextDecoder('utf-8').decode(bytes);
  const before = decoded.slice(0, Math.max(0, decoded.indexOf('\ufffd'))).split('\n');
  return { line: before.length, column: (before.at(-1) as string).length + 1 };
}

function refuse(place: { file: string } & Position, message: string, remedy: string): YamlReading {
  return { ok: false, rejections: [{ ...place, message, remedy }] };
}

function problemsOf(file: string, documents: readonly Document.Parsed[], lines: LineCounter): Rejection[] {
  const at = (offset: number) => ({ file, ...positionAt(lines, offset) });
  const problems: Rejection[] = [];
  for (const document of documents) {
    for (const error of document.errors) {
      problems.push({
        ...at(error.pos[0]),
        message:
          error.code === 'DUPLICATE_KEY' ? 'The same key stands twice in one map.' : `No valid YAML: ${error.message}`,
        remedy:
          error.code === 'DUPLICATE_KEY'
            ? 'Keep one of the two.'
            : 'Correct the indentation, quotes or punctuation at this place.',
      });
    }
    const refuseAnchors = (_: unknown, node: Node & { anchor?: string }) => {
      problems.push({
        ...at(node.range?.[0] ?? 0),
        message: 'Anchors and aliases are not allowed here.',
        remedy: 'Write the value out in each place.',
      });
    };
    visit(document, {
      Alias: refuseAnchors,
      Value: (key, node) => (node.anchor === undefined ? undefined : refuseAnchors(key, node)),
    });
  }
  const second = documents[1];
  if (second) {
    problems.push({
      ...at(second.range[0]),
      message: 'Expected one YAML document, came several.',
      remedy: 'Put each document into a file of its own.',
    });
  }
  return problems;
}

function locate(document: Document.Parsed, lines: LineCounter): YamlFile {
  return {
    value: document.toJS(),
    position: (path) => positionAt(lines, offsetOf(nearest(document.contents, path))),
    keyPosition: (path, key) => {
      const map = nearest(document.contents, path);
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
