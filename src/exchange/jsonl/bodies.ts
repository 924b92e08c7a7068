import { z } from 'zod';
import { type Body, canonicalJson, type Entry } from '../../ledger/index.ts';
import { type Checked, checkClaim, checkSource, type Raw, type RawTable } from '../../vocabulary/index.ts';

const text = z.string();

/** Shapes of the bodies that the vocabulary has no tables for. */
const shapes = {
  programme: z.strictObject({ id: text, definition: z.looseObject({ id: text, owner: text }) }),
  review: z.strictObject({
    claim: text,
    verdict: z.enum(['confirmed', 'accepted', 'rejected', 'withdrawn']),
    by: text,
    note: text.optional(),
  }),
  retraction: z.strictObject({ target: text, reason: text, by: text.optional() }),
  merge: z.strictObject({ id: text, from: text, into: text, reason: text, origin: text }),
  edition: z.strictObject({
    id: text,
    table: text,
    edition: text,
    rows: z.array(z.record(text, z.unknown())),
    sources: z.unknown(),
  }),
} as const;

/** What is wrong with the body of an entry, in one sentence; undefined where it can be taken in. */
export function bodyProblem(entry: Entry): string | undefined {
  if (entry.kind === 'source') return sourceProblem(entry.body);
  if (entry.kind === 'claim') return claimProblem(entry.body);
  const result = shapes[entry.kind].safeParse(entry.body);
  if (result.success) return undefined;
  const [issue] = result.error.issues;
  return `the ${entry.kind} at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'not understood'}`;
}

function sourceProblem(body: Body['source']): string | undefined {
  return problemOf(checkSource(raw(body) as RawTable), body);
}

/** The claim is read by the tables of the vocabulary, as an evidence file is, and must come out as it went in. */
function claimProblem(body: Body['claim']): string | undefined {
  const { about, properties, qualifiers } = body;
  if (typeof properties !== 'object' || typeof qualifiers !== 'object') return 'a claim without its properties';
  const written = raw({ about, ...properties, ...qualifiers }) as RawTable;
  return problemOf(checkClaim(written), { about, properties, qualifiers });
}

function problemOf(checked: Checked<unknown>, original: unknown): string | undefined {
  if (!checked.ok) return checked.problems[0]?.message ?? 'not understood';
  return canonicalJson(checked.value) === canonicalJson(original) ? undefined : 'not in the form that a ledger keeps';
}

/** The same with every scalar as a text, as the vocabulary reads it. */
function raw(value: unknown): Raw {
  if (Array.isArray(value)) return value.map(raw);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, raw(item)]));
}
