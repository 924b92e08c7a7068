import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An annotated claim: flat, as in the articles' JSON files. */
export interface Annotation {
  readonly kind: string;
  readonly evidence: string;
  readonly [field: string]: unknown;
}

/** An article with what a careful reader takes from it. */
export interface Article {
  readonly id: string;
  readonly language: 'en' | 'uk';
  readonly published: string;
  readonly text: string;
  readonly claims: readonly Annotation[];
}

/** The annotated articles of a folder: NN.txt beside NN.json. */
export function articlesIn(folder: string): readonly Article[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const annotated = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Omit<Article, 'text'>;
      return { ...annotated, text: readFileSync(join(folder, name.replace(/json$/, 'txt')), 'utf8') };
    });
}

/** Whether an article belongs to a batch: by number, since "100" comes before "93" as text. */
export const isWithin = (id: string, batch: { readonly from: string; readonly to: string }): boolean =>
  Number(id) >= Number(batch.from) && Number(id) <= Number(batch.to);
