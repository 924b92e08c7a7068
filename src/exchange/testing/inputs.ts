import type { Grid, ImportInput } from '../imports/types.ts';

/** A text file as an import gets it. */
export function textInput(file: string, text: string): ImportInput {
  return { file, sha256: 'ab12', content: { kind: 'text', text } };
}

/** A JSON file as an import gets it. */
export function jsonInput(file: string, value: unknown): ImportInput {
  return textInput(file, JSON.stringify(value));
}

/** A workbook as an import gets it. */
export function sheetsInput(file: string, ...sheets: readonly Grid[]): ImportInput {
  return { file, sha256: 'ab12', content: { kind: 'workbook', sheets } };
}
