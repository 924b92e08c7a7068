import {
  type DocumentState,
  documentStates,
  PASTED_TEXT,
  type Progress,
  type Queue,
  type QueuedDocument,
  waits,
} from '../../../desk/index.ts';
import { dateText } from '../../../wording/index.ts';
import type { Ask } from '../../ask.ts';
import { urlOf } from '../../show/claim.ts';
import { locale } from '../../show/figure.ts';
import { deskWordsOf } from '../../words/desk.ts';
import type { SiteDesk } from './desk.ts';

/** A document of the queue, made ready for a page. */
export interface ShownDocument {
  readonly id: string;
  readonly state: DocumentState;
  readonly headline: string;
  readonly publisher: string | null;
  readonly published: string | null;
  /** Name of its language, and its tag. */
  readonly language: { readonly code: string; readonly name: string } | null;
  readonly url?: string;
  readonly batch: string | null;
  readonly progress: Progress;
  readonly problem?: QueuedDocument['problem'];
  /** Who set it aside, when, and why. */
  readonly aside?: QueuedDocument['aside'];
  readonly nearCopyOf?: { readonly id: string; readonly headline: string | null };
}

/** The queue of the desk as its page shows it. */
export interface QueuePage {
  readonly documents: readonly ShownDocument[];
  readonly batches: Queue['batches'];
  /** Over the whole queue, as are the counts. */
  readonly progress: Progress;
  readonly all: number;
  readonly done: number;
  /** The document to go on with, of the batch that is chosen as long as that has one. */
  readonly next: string | null;
  readonly latest: Queue['latest'];
  readonly chosen: { readonly batch: string; readonly state: string };
  /** Today, the latest day of publication that the form takes. */
  readonly today: string;
}

/** What the page of the queue shows, narrowed as its address says. */
export async function queuePage(ask: Ask, desk: SiteDesk, now: string): Promise<QueuePage> {
  const batch = ask.choices.get('batch')?.trim() ?? '';
  const state = documentStates.find((known) => known === ask.choices.get('state')) ?? '';
  const { documents, batches, progress, next, latest } = await desk.queue();
  const headlines = new Map(documents.map(({ id, headline }) => [id, headline]));
  const inBatch = documents.find((document) => document.batch === batch && waits(document));
  return {
    documents: documents
      .filter((document) => batch === '' || document.batch === batch)
      .filter((document) => state === '' || document.state === state)
      .map((document) => showDocument(document, ask, headlines)),
    all: documents.length,
    // As batches count: one that cannot be read or is set aside has nothing to decide.
    done: documents.filter((document) => !waits(document)).length,
    ...{ batches, progress, latest },
    next: inBatch === undefined ? next : inBatch.id,
    chosen: { batch, state },
    today: now.slice(0, 10),
  };
}

/** A document made ready for a page; `headlines` name the documents that it may repeat. */
export function showDocument(
  document: QueuedDocument,
  { language: spoken }: Pick<Ask, 'language'>,
  headlines: ReadonlyMap<string, string> = new Map(),
): ShownDocument {
  const { id, state, headline, publisher, published, language, url, batch, progress, problem, aside, nearCopyOf } =
    document;
  return {
    id,
    state,
    headline: headline === PASTED_TEXT ? deskWordsOf(spoken).add.pasted : headline,
    publisher,
    published: published === null ? null : dateText(published, spoken),
    language: language === null ? null : { code: language, name: languageName(language, spoken) },
    ...urlOf(url),
    batch,
    progress,
    ...(problem === undefined ? {} : { problem }),
    ...(aside === undefined ? {} : { aside: { ...aside, decided: dateText(aside.decided.slice(0, 10), spoken) } }),
    ...(nearCopyOf === undefined
      ? {}
      : { nearCopyOf: { id: nearCopyOf, headline: headlines.get(nearCopyOf) ?? null } }),
  };
}

function languageName(code: string, language: Ask['language']): string {
  return new Intl.DisplayNames(locale(language), { type: 'language' }).of(code) ?? code;
}
