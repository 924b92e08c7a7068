import type { AddDocumentsBody } from '../../../desk/index.ts';

/** Most bytes of one call as the interface takes them; base64 makes four of three. */
const MOST = 32 * 1024 * 1024;

/** Raised where files are larger together than one call may be. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** A pasted text, with what its form says about it. What is left empty is left out. */
export function bodyOfText(data: FormData): AddDocumentsBody {
  const told = toldIn(data, '', ['published', 'publisher', 'url', 'cites', 'batch']);
  return { documents: [{ text: String(data.get('text')).replaceAll('\r\n', '\n'), ...told }] };
}

/** Files, as bytes in base64. Raises TooLarge. */
export async function bodyOfFiles(data: FormData): Promise<AddDocumentsBody> {
  const files = data.getAll('files').filter((file) => file instanceof File);
  if (files.reduce((sum, { size }) => sum + (size * 4) / 3, 0) > MOST) throw new TooLarge();
  const told = toldIn(data, 'files-', ['published', 'publisher', 'batch']);
  const documents = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: base64(new Uint8Array(await file.arrayBuffer())),
      ...told,
    })),
  );
  return { documents };
}

/** What a form says of documents, by the names of its fields without their prefix. What is left empty is left out. */
function toldIn(data: FormData, prefix: string, names: readonly string[]): Readonly<Record<string, string>> {
  const said = names.map((name) => [name, String(data.get(`${prefix}${name}`) ?? '').trim()] as const);
  return Object.fromEntries(said.filter(([, text]) => text !== ''));
}

/** As many bytes at a time as a call takes arguments everywhere; a multiple of three leaves no gaps in the result. */
const CHUNK = 3 * 8192;

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK))));
  return parts.join('');
}
