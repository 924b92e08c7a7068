import { type ImportInput, NotImportable } from './types.ts';

/** Whether a text begins as JSON does. */
export function looksLikeJson({ content }: ImportInput): boolean {
  return content.kind === 'text' && /^\s*[[{]/.test(content.text);
}

/** What a file holds as JSON. Raises NotImportable where it is none. */
export function jsonIn({ file, content }: ImportInput): unknown {
  try {
    return JSON.parse(content.kind === 'text' ? content.text : '');
  } catch (error) {
    const came = content.kind === 'text' ? (error as Error).message : 'a workbook';
    throw new NotImportable(`${file}: expected JSON, came what is none: ${came}.`, 'Download it again, or check --as.');
  }
}

/** What lies at a path of keys; undefined where a step of it is not there. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((found, key) => {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    return (found as Readonly<Record<string, unknown>>)[key];
  }, value);
}

/** The text at a path of keys; empty where there is none. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** The keys and values at a path; none where no map lies there. */
export function entriesAt(value: unknown, ...path: readonly string[]): [string, unknown][] {
  const found = at(value, ...path);
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? Object.entries(found) : [];
}

/** A figure as JSON has it: null where there is none; what is no number is kept as it is written, to be told. */
export function figureIn(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
