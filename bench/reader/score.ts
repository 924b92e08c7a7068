import type { Annotation } from './annotation.ts';
import { type Flat, fields, likeness } from './matching.ts';

/** Claims annotated, proposed and matched. */
export interface Count {
  readonly annotated: number;
  readonly proposed: number;
  readonly matched: number;
}
/** A field of matched claims: how often it was right, of how often the annotation has it. */
export interface FieldCount {
  readonly right: number;
  readonly of: number;
}
export interface Score {
  readonly kinds: Readonly<Record<string, Count>>;
  readonly all: Count;
  readonly fields: Readonly<Record<string, FieldCount>>;
}

/** Pairs of annotation and proposal, the best fitting first; each is taken once. */
export function pairsOf(gold: readonly Annotation[], said: readonly Flat[]): readonly (readonly [number, number])[] {
  const rated = gold.flatMap((annotation, i) =>
    said.flatMap((claim, j) => {
      const score = annotation.kind === claim.kind ? (likeness[claim.kind]?.(annotation, claim) ?? 0) : 0;
      return score > 0 ? [{ score, i, j }] : [];
    }),
  );
  const taken = { gold: new Set<number>(), said: new Set<number>() };
  const pairs: [number, number][] = [];
  for (const { i, j } of rated.sort((a, b) => b.score - a.score)) {
    if (taken.gold.has(i) || taken.said.has(j)) continue;
    taken.gold.add(i);
    taken.said.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

const NONE: Count = { annotated: 0, proposed: 0, matched: 0 };
const plus = (a: Count, b: Count): Count => ({
  annotated: a.annotated + b.annotated,
  proposed: a.proposed + b.proposed,
  matched: a.matched + b.matched,
});

/** Scores proposals of several articles against their annotations. */
export function scoreOf(
  articles: readonly { readonly gold: readonly Annotation[]; readonly said: readonly Flat[] }[],
): Score {
  const kinds: Record<string, Count> = {};
  const told: Record<string, FieldCount> = {};
  const add = (kind: string, count: Partial<Count>): void => {
    kinds[kind] = plus(kinds[kind] ?? NONE, { ...NONE, ...count });
  };
  for (const { gold, said } of articles) {
    for (const annotation of gold) add(annotation.kind, { annotated: 1 });
    for (const claim of said) add(claim.kind, { proposed: 1 });
    for (const [i, j] of pairsOf(gold, said)) {
      const [annotation, claim] = [gold[i] as Annotation, said[j] as Flat];
      add(annotation.kind, { matched: 1 });
      for (const [name, agrees] of Object.entries(fields)) {
        if (annotation[name] === undefined || annotation[name] === null) continue;
        const before = told[name] ?? { right: 0, of: 0 };
        told[name] = { right: before.right + (agrees(annotation[name], claim[name]) ? 1 : 0), of: before.of + 1 };
      }
    }
  }
  return { kinds, all: Object.values(kinds).reduce(plus, NONE), fields: told };
}

export const precision = (count: Count): number => count.matched / Math.max(1, count.proposed);
export const recall = (count: Count): number => count.matched / Math.max(1, count.annotated);
