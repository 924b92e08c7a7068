import { useRef, useState } from 'react';
import type { Added, AddedDocuments } from '../../../desk/index.ts';
import { call, DESK, type Outcome } from './call.ts';
import { TooLarge, type Waiting } from './newDocuments.ts';

/** What became of one document. */
export type Result =
  | ({ readonly name: string } & Added)
  | { readonly name: string; readonly outcome: 'too-large' }
  | { readonly name: string; readonly outcome: 'failed'; readonly why: Exclude<Outcome<unknown>, { kind: 'done' }> };

/** Documents on their way into the queue. */
export interface Adding {
  /** The one whose turn it is, counted from 1; null while nothing is sent. */
  readonly now: { readonly number: number; readonly of: number; readonly name: string } | null;
  /** What became of those whose turn has been, in order. */
  readonly results: readonly Result[];
  /** Sends documents one after the other, so that each is told of as it comes and none holds up another. */
  send(form: HTMLFormElement, documents: readonly Waiting[]): Promise<void>;
}

/** Adds documents; `onAdded` resolves when the page shows them. */
export function useAdding(onAdded: () => Promise<void>): Adding {
  const [now, setNow] = useState<Adding['now']>(null);
  const [results, setResults] = useState<readonly Result[]>([]);
  const sending = useRef(false);
  const send = async (form: HTMLFormElement, documents: readonly Waiting[]): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    const told: Result[] = [];
    setResults([]);
    for (const [index, document] of documents.entries()) {
      setNow({ number: index + 1, of: documents.length, name: document.name });
      told.push(await sent(document));
      setResults([...told]);
      // Without a connection those that follow would fail alike, and would have to be given anew.
      if (isOffline(told.at(-1))) break;
    }
    // What was typed stays where it is needed again: it may be put right.
    if (told.every(({ outcome }) => outcome === 'added' || outcome === 'known')) form.reset();
    // First the list, then the word: who goes on at once would cut the request for the list off.
    await onAdded();
    setNow(null);
    sending.current = false;
  };
  return { now, results, send };
}

async function sent({ name, make }: Waiting): Promise<Result> {
  try {
    const why = await call<AddedDocuments>(`${DESK}/documents`, { documents: [await make()] });
    const [added] = why.kind === 'done' ? why.answer.documents : [];
    if (added !== undefined) return { ...added, name: name || added.document.headline };
    return { name, outcome: 'failed', why: why.kind === 'done' ? { kind: 'offline' } : why };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return { name, outcome: 'too-large' };
  }
}

function isOffline(result: Result | undefined): boolean {
  return result?.outcome === 'failed' && result.why.kind === 'offline';
}
