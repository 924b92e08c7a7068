import { createHash } from 'node:crypto';
import type { Added, DocumentInput } from '../desk/index.ts';
import { DocumentProblem, type DocumentText, documentText } from '../read/index.ts';
import { nearCopyAmong, type Signature, signatureOf } from './nearCopies.ts';
import type { DocumentReport } from './report.ts';
import type { KnownDocument, WatchStore } from './store.ts';

/** Where documents go: the desk's queue. A document that is there already is left as it is. */
export interface Inbox {
  addDocument(input: DocumentInput): Promise<Added>;
  queue(): Promise<{ readonly documents: readonly { readonly id: string; readonly nearCopyOf?: string }[] }>;
  /** Normalised text of a document; empty for one that could not be read. */
  text(id: string): Promise<string>;
}

/** A document as it came, with what the place knows of it. What the document says of itself goes before that. */
export interface Arrival {
  readonly address: string;
  /** Ends as the file or the address does. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url: string | undefined;
  readonly published: string | null;
  readonly publisher: string | undefined;
  readonly batch: string;
}

/** The text of a document; undefined where it cannot be read, which the desk tells and keeps. */
async function textOf({ bytes, name }: Arrival): Promise<DocumentText | undefined> {
  try {
    return await documentText(bytes, name);
  } catch (error) {
    if (error instanceof DocumentProblem) return undefined;
    throw error;
  }
}

/**
 * Puts documents into the queue of the desk, each once, near-copies named after the document that they repeat. Signatures are read
 * once and kept up with.
 */
export class Intake {
  readonly #inbox: Inbox;
  readonly #store: WatchStore;
  readonly #known: KnownDocument[];

  constructor(inbox: Inbox, store: WatchStore) {
    this.#inbox = inbox;
    this.#store = store;
    this.#known = store.documents();
  }

  /** Signs what came to the desk by other ways, so that copies of it are found, too. */
  async catchUp(): Promise<void> {
    const known = new Set(this.#known.map(({ id }) => id));
    const { documents } = await this.#inbox.queue();
    for (const { id, nearCopyOf } of documents.filter((document) => !known.has(document.id))) {
      const signature = signatureOf(await this.#inbox.text(id));
      if (signature === undefined) continue;
      this.#keep(id, nearCopyOf ?? nearCopyAmong(signature, this.#known)?.origin, signature);
    }
  }

  async take(arrival: Arrival): Promise<DocumentReport> {
    const text = await textOf(arrival);
    const signature = text === undefined ? undefined : signatureOf(text.text);
    const original = signature === undefined ? undefined : this.#originalOf(signature, text?.text ?? '');
    const input = inputOf(arrival, text, original);
    const { outcome, document } = await this.#inbox.addDocument(input);
    if (signature !== undefined && outcome !== 'refused') this.#keep(document.id, original, signature);
    return {
      address: arrival.address,
      outcome,
      document: document.id,
      nearCopyOf: document.nearCopyOf ?? null,
      message: document.problem === undefined ? null : `${document.problem.message} ${document.problem.remedy}`,
    };
  }

  /** The document that a text goes back to: of a chain of copies always the first, which is no copy itself. */
  #originalOf(signature: Signature, text: string): string | undefined {
    const id = createHash('sha256').update(text, 'utf8').digest('hex').slice(0, ID_DIGITS);
    if (this.#known.some((document) => document.id === id)) return undefined;
    return nearCopyAmong(signature, this.#known)?.origin;
  }

  #keep(id: string, original: string | undefined, signature: Signature): void {
    if (this.#known.some((document) => document.id === id)) return;
    const document = { id, origin: original ?? id, signature };
    this.#store.keepDocument(document);
    this.#known.push(document);
  }
}

/** Digits of a text's hash that name a document in the desk. */
const ID_DIGITS = 16;

function inputOf(arrival: Arrival, text: DocumentText | undefined, nearCopyOf: string | undefined): DocumentInput {
  const { name, bytes, url, batch } = arrival;
  const published = text?.metadata.published ?? arrival.published;
  const publisher = text?.metadata.publisher ?? arrival.publisher;
  return {
    name,
    bytes,
    batch,
    ...(url === undefined ? {} : { url }),
    ...(published === null || published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(nearCopyOf === undefined ? {} : { nearCopyOf }),
  };
}
