import type { AddDocumentsBody } from '../../../desk/index.ts';

type NewDocument = AddDocumentsBody['documents'][number];

/** A document that is to be added; it is made ready only when its turn comes. */
export interface Waiting {
  /** Under which it is told of. */
  readonly name: string;
  /** Raises TooLarge. */
  make(): Promise<NewDocument>;
}

/** Most bytes of one call as the interface takes them; base64 makes four of three. */
const MOST = 32 * 1024 * 1024;

/** Raised where a file is larger than one call may be. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** A pasted text, with what its form says about it. What is left empty is left out. */
export function pastedText(data: FormData): readonly Waiting[] {
  const text = String(data.get('text')).replaceAll('\r\n', '\n');
  const told = toldIn(data, '', ['published', 'publisher', 'url', 'cites', 'batch']);
  return text.trim() === '' ? [] : [{ name: '', make: async () => ({ text, ...told }) }];
}

/** Addresses, one on each line. Undefined where one of them is none. */
export function namedAddresses(data: FormData): readonly Waiting[] | undefined {
  const lines = String(data.get('addresses')).split(/\s+/u);
  const addresses = [...new Set(lines.filter((line) => line !== ''))];
  const told = toldIn(data, 'addresses-', ['published', 'publisher', 'batch']);
  if (!addresses.every((address) => /^https?:$/u.test(protocolOf(address)))) return undefined;
  return addresses.map((url) => ({ name: url, make: async () => ({ url, ...told }) }));
}

function protocolOf(address: string): string {
  return URL.canParse(address) ? new URL(address).protocol : '';
}

/** Files, as bytes in base64. */
export function chosenFiles(data: FormData): readonly Waiting[] {
  const files = data.getAll('files').filter((file) => file instanceof File);
  const told = toldIn(data, 'files-', ['published', 'publisher', 'batch']);
  return files.map((file) => ({
    name: file.name,
    make: async () => {
      if ((file.size * 4) / 3 > MOST) throw new TooLarge();
      return { name: file.name, bytes: base64(new Uint8Array(await file.arrayBuffer())), ...told };
    },
  }));
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
