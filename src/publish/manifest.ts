/** One file: what it holds, and how long it is. */
export interface FileSum {
  readonly sha256: string;
  readonly bytes: number;
}

/** Files of a folder by path, with `/` between names whatever the machine. */
export type Files = ReadonlyMap<string, FileSum>;

const FORMAT = 'kuznia-manifest';

/** A manifest as JSON, one file a line, by path: two of them can be compared line by line. */
export function manifestJson(release: string, files: Files): string {
  const lines = sorted(files).map(
    ([path, { sha256, bytes }]) => `${JSON.stringify(path)}:${JSON.stringify({ bytes, sha256 })}`,
  );
  return `{"format":"${FORMAT}","release":${JSON.stringify(release)},"files":{\n${lines.join(',\n')}\n}}\n`;
}

export function sorted(files: Files): [string, FileSum][] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Reads what `manifestJson` wrote; undefined where a text is no manifest. */
export function readManifest(text: string): Files | undefined {
  const parsed = parsedObject(text);
  if (parsed?.format !== FORMAT || typeof parsed.files !== 'object' || parsed.files === null) return undefined;
  return new Map(Object.entries(parsed.files as Record<string, FileSum>));
}

/** A JSON object; undefined where a text is none. */
export function parsedObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
