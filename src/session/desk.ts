import {
  type Added,
  asideBy,
  type Bench,
  type Candidates,
  candidateOf,
  type DecisionInput,
  type DeskDocument,
  DeskMoved,
  type DeskStore,
  type DocumentInput,
  type EvidenceFiles,
  evidenceFiles,
  type KeptDocument,
  ledgerNames,
  newSubject,
  type OpenDocument,
  openDocument,
  type Planned,
  planDecision,
  planUndo,
  type Queue,
  type QueuedDocument,
  queued,
  type UndoInput,
  UnknownDocument,
  waits,
} from '../desk/index.ts';
import { sealAll } from '../ledger/index.ts';
import { gazetteerOf, type Reader, readerOf } from '../read/index.ts';
import { HeadMoved, openSqliteDesk, sha256 } from '../store/index.ts';
import { type Fetching, isByAddress } from './deskAddress.ts';
import { idOf, keptDocument, type ReadingAlong } from './deskDocument.ts';
import { later } from './later.ts';
import { OpenLedger, type OpenLedgerOptions } from './openLedger.ts';

/** How the queue is narrowed. */
export interface QueueFilter {
  readonly batch?: string | undefined;
  readonly state?: string | undefined;
}

/** How a desk is opened. */
export interface DeskOptions extends OpenLedgerOptions {
  /** Makes a ledger where there is none. Default true. */
  readonly create?: boolean;
  /** A second extractor that reads documents along as they are added. */
  readonly along?: ReadingAlong;
  /** How documents are fetched that are given by their address; by default from public networks only. */
  readonly fetching?: Fetching;
}

/** How often a decision is worked out anew when others write at the same moment. */
const ATTEMPTS = 20;
const MOST_SUBJECTS = 20;

/**
 * The desk over one ledger: documents come in, reviewers decide on their claims, and what is accepted is in the ledger when the
 * call returns. Several processes may have a desk open on one ledger.
 */
export class Desk {
  /** The ledger that the desk reads and appends to. */
  readonly ledger: OpenLedger;
  readonly #desk: DeskStore;
  readonly #along: ReadingAlong | undefined;
  readonly #fetching: Fetching;
  #reader: { readonly names: string; readonly reader: Reader } | undefined;

  private constructor(ledger: OpenLedger, desk: DeskStore, { along, fetching }: DeskOptions) {
    this.ledger = ledger;
    this.#desk = desk;
    this.#along = along;
    this.#fetching = fetching ?? { allowPrivate: false };
  }

  /** Opens the desk of a ledger file, which is made where there is none. The ledger is closed with the desk. */
  static async open(file: string, options: DeskOptions = {}): Promise<Desk> {
    const { create = true, along: _, fetching: __, ...rest } = options;
    const { store, desk } = await openSqliteDesk(file, { create });
    return new Desk(await OpenLedger.open(store, rest), desk, options);
  }

  /**
   * Adds a document to the queue with the claims that it makes; one that is given by its address is fetched first. One that is
   * there already is left as it is; one that cannot be had or read is kept with its problem, so that nothing is lost and nothing
   * is held up. What is set aside stays so however often it comes. Raises WrongCall.
   */
  async addDocument(input: DocumentInput): Promise<Added> {
    await this.ledger.refresh();
    const before = idOf(input);
    if (asideBy(await this.#desk.decisions(before)) !== undefined)
      return { outcome: 'known', document: await this.#listed(before) };
    const known = await this.#withOrigin(await this.#withWhatWasSaid(input));
    const { kept, refused } = await keptDocument(known, {
      reader: this.#readerNow(),
      now: this.ledger.now(),
      along: this.#along,
      fetching: this.#fetching,
    });
    const added = await this.#desk.add(kept, refused);
    const document = await this.#listed(kept.id);
    if (document.state === 'refused') return { outcome: 'refused', document };
    return { outcome: added ? 'added' : 'known', document };
  }

  /** What was said of a document that could not be had from its address still holds when it is fetched again. */
  async #withWhatWasSaid(input: DocumentInput): Promise<DocumentInput> {
    const before = isByAddress(input) ? await this.#desk.document(idOf(input)) : undefined;
    if (before?.problem === undefined) return input;
    const { published, publisher, cites, batch } = before;
    const said = Object.entries({ published, publisher, cites, batch }).filter(([, text]) => text !== null);
    return { ...Object.fromEntries(said), ...input };
  }

  /** A near-copy has what it says from where the first one has it, or from the publisher of that. */
  async #withOrigin(input: DocumentInput): Promise<DocumentInput> {
    if (input.nearCopyOf === undefined || input.cites !== undefined) return input;
    const first = await this.#desk.document(input.nearCopyOf);
    const origin = first?.cites ?? first?.publisher;
    return origin === undefined || origin === null || origin === input.publisher ? input : { ...input, cites: origin };
  }

  /** The queue, or the part of it that is asked for. */
  async queue({ batch, state }: QueueFilter = {}): Promise<Queue> {
    const documents = (await this.#desk.list())
      .map(queued)
      .filter((document) => batch === undefined || document.batch === batch)
      .filter((document) => state === undefined || document.state === state);
    return {
      documents,
      batches: batchesOf(documents),
      progress: progressOf(documents),
      next: documents.find(waits)?.id ?? null,
      latest: (await this.#desk.latest()) ?? null,
    };
  }

  /** One document, on what the ledger knows now. Raises UnknownDocument. */
  async document(id: string): Promise<DeskDocument> {
    await this.ledger.refresh();
    const [kept, decisions] = [await this.#kept(id), await this.#desk.decisions(id)];
    // Asked for last: an account answers only until the ledger grows.
    return openDocument(kept, decisions, this.ledger.account({}), sha256).shown;
  }

  /** The normalised text of a document; empty for a refused one. Raises UnknownDocument. */
  async text(id: string): Promise<string> {
    return (await this.#kept(id)).text;
  }

  /** Takes a decision. Raises Refused, UnknownDocument. */
  decide(id: string, input: DecisionInput): Promise<DeskDocument> {
    return this.#change(id, (document, bench) => planDecision(document, input, bench));
  }

  /** Takes decisions back. Raises Refused, UnknownDocument. */
  undo(id: string, input: UndoInput): Promise<DeskDocument> {
    return this.#change(id, (document, bench) => planUndo(document, input, bench));
  }

  /** Subjects of a kind with a text in their slug or name, in any case, and a new one by that text. */
  async subjects(kind: string, text = ''): Promise<Candidates> {
    await this.ledger.refresh();
    const account = this.ledger.account({});
    const wanted = text.trim().toLowerCase();
    const { reader } = account.core;
    const subjects = account.core
      .subjects(kind)
      .map((subject) => candidateOf(account, reader.name(subject)))
      .filter(({ subject, name }) =>
        [subject, name.en, name.uk ?? ''].some((item) => item.toLowerCase().includes(wanted)),
      )
      .sort((a, b) => (a.subject < b.subject ? -1 : 1))
      .slice(0, MOST_SUBJECTS);
    return { subjects, new: newSubject(account, kind, text) };
  }

  /** Sources of which claims were accepted, as evidence files. */
  async evidenceFiles(): Promise<EvidenceFiles> {
    await this.ledger.refresh();
    const decisions = await Promise.all((await this.#desk.list()).map(({ id }) => this.#desk.decisions(id)));
    const entered = decisions.flat().flatMap(({ detail, undone }) => (undone === undefined ? [detail.entered] : []));
    const sources = entered.flatMap((item) => (item === undefined ? [] : [item.source]));
    return { files: evidenceFiles(this.ledger.account({}), sources) };
  }

  close(): Promise<void> {
    return this.ledger.close();
  }

  async #listed(id: string): Promise<QueuedDocument> {
    const found = (await this.#desk.list()).find((document) => document.id === id);
    if (found === undefined) throw new UnknownDocument(id);
    return queued(found);
  }

  async #kept(id: string): Promise<KeptDocument> {
    const kept = await this.#desk.document(id);
    if (kept === undefined) throw new UnknownDocument(id);
    return kept;
  }

  async #change(id: string, plan: (document: OpenDocument, bench: Bench) => Planned): Promise<DeskDocument> {
    const kept = await this.#kept(id);
    for (let attempt = 1; ; attempt++) {
      await this.ledger.refresh();
      const decisions = await this.#desk.decisions(id);
      const bench = { reader: this.#readerNow(), now: this.ledger.now(), sha256 };
      // Asked for without waiting for anything in between: an account answers only until the ledger grows.
      const account = this.ledger.account({});
      const { change, items } = plan(openDocument(kept, decisions, account, sha256), { ...bench, account });
      const { head, recorded } = this.ledger;
      const instant = later(bench.now, recorded);
      const ledger =
        items.length === 0 ? undefined : { expected: head, entries: sealAll(head, instant, items, sha256) };
      try {
        await this.#desk.change(id, decisions, change, ledger);
        return await this.document(id);
      } catch (error) {
        if (attempt === ATTEMPTS || !(error instanceof HeadMoved || error instanceof DeskMoved)) throw error;
      }
    }
  }

  /** A reader that knows the names of the ledger; made anew only when those have changed. */
  #readerNow(): Reader {
    const known = ledgerNames(this.ledger.account({}));
    const names = JSON.stringify(known);
    if (this.#reader?.names !== names) this.#reader = { names, reader: readerOf(gazetteerOf(known)) };
    return this.#reader.reader;
  }
}

function progressOf(documents: readonly QueuedDocument[]): Queue['progress'] {
  const total = { proposed: 0, accepted: 0, rejected: 0 };
  for (const { state, progress } of documents) {
    const { proposed, accepted, rejected } = progress;
    // What was left open in a document that is set aside waits for nobody.
    total.proposed += state === 'set aside' ? accepted + rejected : proposed;
    total.accepted += accepted;
    total.rejected += rejected;
  }
  return total;
}

function batchesOf(documents: readonly QueuedDocument[]): Queue['batches'] {
  const batches = new Map<string, { documents: number; done: number }>();
  for (const document of documents) {
    const { batch } = document;
    if (batch === null) continue;
    const { documents: all, done } = batches.get(batch) ?? { documents: 0, done: 0 };
    batches.set(batch, { documents: all + 1, done: done + (waits(document) ? 0 : 1) });
  }
  return [...batches].map(([batch, counts]) => ({ batch, ...counts }));
}
