import { readFileSync, writeFileSync } from 'node:fs';
import { evidenceSchema, manual } from '../src/vocabulary/index.ts';
import { vocabularyOpening } from './vocabulary-opening.ts';

/** What is made from the tables in src/vocabulary: the manual, and the JSON Schema for editors. */
const FILES = [
  { file: new URL('../docs/vocabulary.md', import.meta.url), text: () => manual(vocabularyOpening) },
  {
    file: new URL('../schemas/evidence.schema.json', import.meta.url),
    text: () => `${JSON.stringify(evidenceSchema(), null, 2)}\n`,
  },
] as const;

/** Names of the files on disk that are not what the tables say. */
export function outdatedVocabularyFiles(): string[] {
  return FILES.filter(({ file, text }) => readFileSync(file, 'utf8') !== text()).map(({ file }) => file.pathname);
}

if (import.meta.main) for (const { file, text } of FILES) writeFileSync(file, text());
