import { hash } from 'node:crypto';
import { type DocumentFault, type DocumentInput, type KeptDocument, PASTED_TEXT } from '../desk/index.ts';
import { DocumentProblem, type DocumentReading, type Reader, readDocument } from '../read/index.ts';
import { sha256 } from '../store/index.ts';
import { documentAt, type Fetching, isByAddress } from './deskAddress.ts';
import { WrongCall } from './errors.ts';

/** Hex digits of a document's hash that make its id. */
const DIGITS = 16;

/** Has a second extractor read a document along, and gives the reading with what both found. */
export type ReadingAlong = (name: string, reader: Reader, reading: DocumentReading) => Promise<DocumentReading>;

const alone: ReadingAlong = (_name, _reader, reading) => Promise.resolve(reading);

/** What reading a document takes. */
export interface ReadingTools {
  readonly reader: Reader;
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly along?: ReadingAlong | undefined;
  readonly fetching: Fetching;
}

/**
 * Reads a document for the desk, and fetches it before where only its address is given; `refused` is the id that it has where it
 * cannot be had or read, and comes back with its problem. Raises WrongCall where there is neither or too much of it.
 */
export async function keptDocument(
  input: DocumentInput,
  tools: ReadingTools,
): Promise<{ readonly kept: KeptDocument; readonly refused: string }> {
  const given = givenBytes(input);
  return { kept: await arrived(input, given, hash('sha256', given), tools), refused: idOf(input) };
}

/**
 * The id of a document that cannot be had or read: made of what was given, since there is no text. The same file is refused once, not
 * each time that it comes.
 */
export function idOf(input: DocumentInput): string {
  return hash('sha256', givenBytes(input)).slice(0, DIGITS);
}

function givenBytes(input: DocumentInput): Uint8Array {
  return isByAddress(input) ? new TextEncoder().encode(input.url) : bytesOf(input);
}

async function arrived(
  input: DocumentInput,
  given: Uint8Array,
  digest: string,
  { reader, now, along = alone, fetching }: ReadingTools,
): Promise<KeptDocument> {
  const refusedFor = (problem: DocumentFault): KeptDocument => ({
    ...common(input, digest, now),
    ...NOTHING_READ,
    ...known(input),
    problem,
  });
  const found = isByAddress(input) ? await documentAt(input.url ?? '', fetching) : { bytes: given };
  if ('problem' in found) return refusedFor(found.problem);
  const whole = { ...input, ...found };
  try {
    const reading = await readDocument(reader, found.bytes, optionsOf(whole));
    return fromReading(whole, await along(nameOf(whole), reader, reading), now);
  } catch (error) {
    if (!(error instanceof DocumentProblem)) throw error;
    const { reason, message, remedy } = error;
    return refusedFor({ reason, message, remedy });
  }
}

function bytesOf({ text, bytes }: DocumentInput): Uint8Array {
  if ((text === undefined) === (bytes === undefined)) {
    const came = text === undefined ? 'neither' : 'both';
    throw new WrongCall(
      `Expected a document as text or as bytes, came ${came}.`,
      'Give one of the two, or an address alone.',
    );
  }
  return bytes ?? new TextEncoder().encode(text);
}

function optionsOf({ name, text, url, published, publisher }: DocumentInput) {
  return {
    // A text that was pasted is no page, whatever its address ends in.
    name: name ?? (text === undefined && url !== undefined ? new URL(url).pathname : ''),
    sha256,
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

function nameOf({ name, url }: Readonly<{ name?: string | undefined; url?: string | undefined }>): string {
  return name ?? url ?? PASTED_TEXT;
}

function common({ name, url, batch, cites, nearCopyOf }: DocumentInput, digest: string, added: string) {
  return {
    id: digest.slice(0, DIGITS),
    sha256: digest,
    headline: nameOf({ name, url }),
    url: url ?? null,
    batch: batch ?? null,
    cites: cites ?? null,
    added,
    ...(nearCopyOf === undefined ? {} : { nearCopyOf }),
  };
}

const NOTHING_READ = { language: null, format: null, headed: false, text: '', claims: [], dropped: [] } as const;

function known({ published, publisher }: DocumentInput): Pick<KeptDocument, 'published' | 'publisher'> {
  return { published: published ?? null, publisher: publisher ?? null };
}

function fromReading(input: DocumentInput, reading: DocumentReading, now: string): KeptDocument {
  const { document, text, claims, dropped } = reading;
  const { sha256: digest, title, publisher, published, language, format } = document;
  const whole = common(input, digest, now);
  return {
    ...whole,
    headline: title ?? firstWords(text) ?? whole.headline,
    ...{ publisher, published, language, format, text, claims, dropped },
    headed: title !== null && text.startsWith(title),
  };
}

const LONGEST_HEADLINE = 80;

function firstWords(text: string): string | undefined {
  const [line = ''] = text.trimStart().split('\n');
  return line.length <= LONGEST_HEADLINE ? line || undefined : `${line.slice(0, LONGEST_HEADLINE - 1)}…`;
}
