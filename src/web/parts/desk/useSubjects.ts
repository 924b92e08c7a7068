import { useEffect, useState } from 'react';
import type { Candidates } from '../../../desk/index.ts';
import { call, DESK } from './call.ts';

/** Milliseconds without a key after which what was typed is looked up. */
const PAUSE = 120;

/** Subjects by some words: what was found, and a new one that the words may name. */
export interface Found extends Candidates {
  /** The words that it was looked up by. */
  readonly text: string;
}

const NOTHING: Candidates = { subjects: [], new: null };

/** Subjects of some kinds that the ledger has by the words typed, once their writer pauses; undefined until an answer came. */
export function useSubjects(kinds: readonly string[], typed: string, asked: boolean): Found | undefined {
  const [found, setFound] = useState<Found | undefined>(undefined);
  const key = kinds.join(' ');
  const text = typed.trim();
  useEffect(() => {
    if (!asked) return;
    let stopped = false;
    const timer = setTimeout(async () => {
      const answers = await Promise.all(key.split(' ').map((kind) => subjectsOf(kind, text)));
      const subjects = answers.flatMap((answer) => answer.subjects);
      if (!stopped) setFound({ text, subjects, new: answers[0]?.new ?? null });
    }, PAUSE);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [key, text, asked]);
  return found;
}

async function subjectsOf(kind: string, text: string): Promise<Candidates> {
  const query = new URLSearchParams({ kind, ...(text === '' ? {} : { text }) });
  const outcome = await call<Candidates>(`${DESK}/subjects?${query}`);
  return outcome.kind === 'done' ? outcome.answer : NOTHING;
}
