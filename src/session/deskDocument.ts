import { hash } from 'node:crypto';
import type { DocumentInput, KeptDocument } from '../desk/index.ts';
import { DocumentProblem, type DocumentReading, type Reader, readDocument } from '../read/index.ts';
import { sha256 } from '../store/index.ts';
import { WrongCall } from './errors.ts';

/** Hex digits of a document's hash that make its id. */
const DIGITS = 16;

/** Has a second extractor read a document along, and gives the reading with what both found. */
export type ReadingAlong = (name: string, reader: Reader, reading: DocumentReading) => Promise<DocumentReading>;

const alone: ReadingAlong = (_name, _reader, reading) => Promise.resolve(reading);

/**
 * Reads a document for the desk; `refused` is the id that it has where it cannot be read, and comes back with its problem. Raises
 * WrongCall where there is not exactly one of text and bytes.
 */
export async function keptDocument(
  input: DocumentInput,
  reader: Reader,
  now: string,
  along: ReadingAlong = alone,
): Promise<{ readonly kept: KeptDocument; readonly refused: string }> {
  const bytes = bytesOf(input);
  // Named by what came, since there is no text: the same file is refused once, not each time that it comes.
  const digest = hash('sha256', bytes);
  const refused = digest.slice(0, DIGITS);
  try {
    const reading = await readDocument(reader, bytes, optionsOf(input));
    return { kept: fromReading(input, await along(nameOf(input), reader, reading), now), refused };
  } catch (error) {
    if (!(error instanceof DocumentProblem)) throw error;
    const { reason, message, remedy } = error;
    const problem = { reason, message, remedy };
    return { kept: { ...common(input, digest, now), ...NOTHING_READ, ...known(input), problem }, refused };
  }
}

function bytesOf({ text, bytes }: DocumentInput): Uint8Array {
  if ((text === undefined) === (bytes === undefined)) {
    const came = text === undefined ? 'neither' : 'both';
    throw new WrongCall(`Expected a document as text or as bytes, came ${came}.`, 'Give one of the two.');
  }
  return bytes ?? new TextEncoder().encode(text);
}

function optionsOf({ name = '', url, published, publisher }: DocumentInput) {
  return {
    name,
    sha256,
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

function nameOf({ name, url }: Readonly<{ name?: string | undefined; url?: string | undefined }>): string {
  return name ?? url ?? 'Pasted text';
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
