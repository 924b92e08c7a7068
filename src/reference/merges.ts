import { z } from 'zod';
import type { Rejection } from '../yaml/index.ts';
import { readYaml } from '../yaml/index.ts';
import { shape, subject, text } from './shape.ts';

/** Two subjects that are one: what is said of `from` counts as said of `into`. Undone by removing the entry. */
export interface MergeEntry {
  readonly from: string;
  readonly into: string;
  readonly reason: string;
}

/** Subjects that look alike and stay apart, with the reason, so that nobody has to weigh it again. */
export interface KeptApart {
  readonly subjects: readonly string[];
  readonly reason: string;
}

export type MergesReading =
  | { readonly ok: true; readonly merges: readonly MergeEntry[]; readonly notMerged: readonly KeptApart[] }
  | { readonly ok: false; readonly rejections: readonly Rejection[] };

const schema = z.strictObject(
  {
    merges: z.array(
      z.strictObject(
        { from: subject(), into: subject(), reason: text() },
        { error: 'a map with from, into and reason' },
      ),
      {
        error: 'a list of merges',
      },
    ),
    'not-merged': z
      .array(
        z.strictObject(
          {
            subjects: z.array(subject(), { error: 'a list of subjects' }).min(2, { error: 'at least two subjects' }),
            reason: text(),
          },
          { error: 'a map with subjects and reason' },
        ),
        { error: 'a list of subjects kept apart' },
      )
      .default([]),
  },
  { error: 'a map with merges' },
);

/** Reads `merges.yaml`. A merge joins two subjects of one kind; merges may follow each other but not lead in a circle. */
export function readMerges(file: string, bytes: Uint8Array): MergesReading {
  const yaml = readYaml(file, bytes);
  if (!yaml.ok) return yaml;
  const shaped = shape(file, yaml.file, schema);
  if (!shaped.ok) return shaped;
  const { merges, 'not-merged': notMerged } = shaped.value;
  const rejections = merges.flatMap((merge, index) => {
    const problem = problemOf(merge, index, merges, notMerged);
    return problem
      ? [
          {
            file,
            ...yaml.file.position(['merges', index, problem.key]),
            message: problem.message,
            remedy: problem.remedy,
          },
        ]
      : [];
  });
  return rejections.length > 0 ? { ok: false, rejections } : { ok: true, merges, notMerged };
}

interface MergeProblem {
  readonly key: 'from' | 'into';
  readonly message: string;
  readonly remedy: string;
}

function problemOf(
  { from, into }: MergeEntry,
  index: number,
  merges: readonly MergeEntry[],
  apart: readonly KeptApart[],
): MergeProblem | undefined {
  if (kindOf(from) !== kindOf(into)) {
    return {
      key: 'into',
      message: `Expected a ${kindOf(from)}, as ${from} is one; came ${into}.`,
      remedy: 'Merge subjects of one kind only.',
    };
  }
  if (merges.findIndex((other) => other.from === from) < index) {
    return { key: 'from', message: `${from} is merged twice.`, remedy: 'Keep one of the two entries.' };
  }
  if (leadsBack(from, merges)) {
    return {
      key: 'into',
      message: `The merges lead from ${from} back to itself.`,
      remedy: 'Let the merges end at one subject.',
    };
  }
  if (apart.some(({ subjects }) => subjects.includes(from) && subjects.includes(into))) {
    return {
      key: 'from',
      message: `${from} and ${into} are also listed as kept apart.`,
      remedy: 'Take them out of one of the two lists.',
    };
  }
  return undefined;
}

function leadsBack(start: string, merges: readonly MergeEntry[]): boolean {
  let subjectNow: string | undefined = start;
  for (let steps = 0; steps <= merges.length; steps += 1) {
    subjectNow = merges.find(({ from }) => from === subjectNow)?.into;
    if (subjectNow === undefined) return false;
    if (subjectNow === start) return true;
  }
  return false;
}

function kindOf(name: string): string {
  return name.slice(0, name.indexOf('/'));
}
