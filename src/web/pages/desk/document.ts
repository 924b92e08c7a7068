import { data } from 'react-router';
import { type Decision, type DeskDocument, type Queue, waits } from '../../../desk/index.ts';
import { paragraphsOf, sentencesOf } from '../../../read/index.ts';
import { pick } from '../../../values/index.ts';
import { codeLists, isKind, kindNames, kinds } from '../../../vocabulary/index.ts';
import type { Ask } from '../../ask.ts';
import { locale } from '../../show/figure.ts';
import type { DeskWords } from '../../words/desk.ts';
import { type ShownDeskClaim, showDeskClaim, TELLING } from './claim.ts';
import type { SiteDesk } from './desk.ts';
import { type FormField, formOf } from './form.ts';
import { type ShownDocument, showDocument } from './queue.ts';

/** One field of the form that describes a source. */
export interface SourceField {
  readonly name: string;
  readonly value: string;
  readonly missing: boolean;
  readonly options?: readonly { readonly value: string; readonly text: string }[];
}

export interface ShownDecision extends Omit<Decision, 'decided' | 'undone'> {
  readonly decided: string;
  readonly undone?: string;
}

/** A document with its claims, as the desk's page shows it. */
export interface DocumentPage extends ShownDocument {
  readonly version: string;
  readonly text: string;
  /** Its sentences by their places: code points, `end` exclusive. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly claims: readonly ShownDeskClaim[];
  readonly dropped: readonly { readonly kind: string; readonly exact: string; readonly reasons: readonly string[] }[];
  readonly source: {
    readonly id: string | null;
    readonly known: boolean;
    readonly missing: readonly string[];
    readonly fields: readonly SourceField[];
  };
  readonly decisions: readonly ShownDecision[];
  /** Kinds that a claim may be about, those that documents speak of most first. */
  readonly kinds: readonly { readonly code: string; readonly label: string }[];
  /** Fields of the form by kind of subject. */
  readonly forms: Readonly<Record<string, readonly FormField[]>>;
  /** The document to go on with after this one; null where none is left. */
  readonly nextDocument: string | null;
}

/** What the page of a document shows. Answers 404 where the desk has none such. */
export async function documentOf(ask: Ask, desk: SiteDesk, id: string): Promise<DocumentPage> {
  try {
    const document = await desk.document(id);
    return documentPage(ask, document, await desk.queue());
  } catch (error) {
    // Told by name: the server and the built pages each have their own copy of the class.
    if (error instanceof Error && error.name === 'UnknownDocument')
      throw data({ problem: 'absent', nearest: [] }, { status: 404 });
    throw error;
  }
}

function documentPage(ask: Ask, document: DeskDocument, queue: Queue): DocumentPage {
  const headlines = new Map(queue.documents.map(({ id, headline }) => [id, headline]));
  return {
    ...showDocument(document, ask, headlines),
    version: document.version,
    text: document.text,
    sentences: sentencesIn(document.text),
    claims: document.claims.map((claim) => showDeskClaim(claim, ask)),
    dropped: document.dropped.map(({ kind, evidence, flags }) => ({
      kind: isKind(kind) ? pick(kinds[kind].label, ask.language) : kind,
      exact: evidence.exact,
      reasons: flags.map(({ code }) => code),
    })),
    source: showSource(document, ask),
    decisions: document.decisions.map((decision) => showDecision(decision, ask)),
    kinds: KINDS.map((kind) => ({ code: kind, label: pick(kinds[kind].label, ask.language) })),
    forms: Object.fromEntries(KINDS.map((kind) => [kind, formOf(kind, ask)])),
    nextDocument: nextAfter(document.id, queue),
  };
}

const KINDS = [...kindNames].sort((a, b) => Number(b in TELLING) - Number(a in TELLING));

function sentencesIn(text: string): DocumentPage['sentences'] {
  let counted = 0;
  let points = 0;
  const place = (unit: number): number => {
    points += [...text.slice(counted, unit)].length;
    counted = unit;
    return points;
  };
  const sentences = paragraphsOf(text).flatMap((paragraph) => sentencesOf(text, paragraph));
  return sentences.map(({ start, end }) => ({ start: place(start), end: place(end) }));
}

/** The next document down the queue that is not done, then from its beginning; of the same batch, as long as that has one. */
function nextAfter(id: string, { documents }: Queue): string | null {
  const here = documents.findIndex((document) => document.id === id);
  const batch = documents[here]?.batch ?? null;
  const after = [...documents.slice(here + 1), ...documents.slice(0, Math.max(0, here))];
  const open = after.filter(waits);
  return (open.find((document) => batch !== null && document.batch === batch) ?? open[0])?.id ?? null;
}

/** What a person may put right in a source, in the order of the form. Day and language are what the text was read with. */
const SOURCE_FIELDS: readonly (keyof DeskWords['source']['fields'])[] = [
  'title',
  'publisher',
  'url',
  'kind',
  'cites',
  'reliability',
];

const SOURCE_CODES: Readonly<Record<string, 'source kind' | 'reliability'>> = {
  kind: 'source kind',
  reliability: 'reliability',
};

function showSource({ source }: DeskDocument, { language }: Ask): DocumentPage['source'] {
  const described = source.description as Readonly<Record<string, string | undefined>>;
  return {
    id: described.id ?? null,
    known: source.known,
    missing: source.missing,
    fields: SOURCE_FIELDS.map((name) => {
      const list = SOURCE_CODES[name];
      return {
        name,
        value: described[name] ?? '',
        missing: source.missing.includes(name),
        ...(list === undefined
          ? {}
          : {
              options: codeLists[list].map(({ code, label }) => ({
                value: code,
                text: list === 'reliability' ? `${code}: ${pick(label, language)}` : pick(label, language),
              })),
            }),
      };
    }),
  };
}

function showDecision({ decided, undone, ...decision }: Decision, { language }: Ask): ShownDecision {
  const moment = new Intl.DateTimeFormat(locale(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return {
    ...decision,
    decided: `${moment.format(new Date(decided))} UTC`,
    ...(undone === undefined ? {} : { undone: undone.reviewer }),
  };
}
