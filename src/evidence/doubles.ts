import type { Rejection } from '../yaml/index.ts';
import type { EvidenceDocument } from './document.ts';
import { nameOf } from './warnings.ts';

/** Documents of which no two describe one source, and the files that are left out. */
export interface Singled {
  /** In the order in which they came. */
  readonly kept: readonly EvidenceDocument[];
  readonly rejections: readonly Rejection[];
}

/**
 * Of files that claim one source id, keeps the one whose name is that id, else the first by path; the others are rejected.
 * Which one counts does not depend on the order of reading.
 */
export function rejectDoubles(documents: readonly EvidenceDocument[]): Singled {
  const first = new Map<string, EvidenceDocument>();
  const rejections: Rejection[] = [];
  for (const document of [...documents].sort(byClaimToTheId)) {
    const { id } = document.source;
    const kept = first.get(id);
    if (kept === undefined) first.set(id, document);
    else rejections.push(double(document, kept.file));
  }
  return { kept: documents.filter((document) => first.get(document.source.id) === document), rejections };
}

function byClaimToTheId(a: EvidenceDocument, b: EvidenceDocument): number {
  const named = (document: EvidenceDocument): number => Number(nameOf(document.file) === document.source.id);
  if (named(a) !== named(b)) return named(b) - named(a);
  return a.file === b.file ? 0 : a.file < b.file ? -1 : 1;
}

function double(document: EvidenceDocument, other: string): Rejection {
  return {
    file: document.file,
    line: 1,
    column: 1,
    message: `Expected one file per source, came "${document.source.id}" again, which ${other} describes.`,
    remedy: 'Give this file an id of its own, or put its claims into the other file.',
  };
}
