import { useEffect, useState } from 'react';
import type { Candidate, Candidates } from '../../../desk/index.ts';
import { call, DESK } from './call.ts';

/** Milliseconds without a key after which what was typed is looked up. */
const PAUSE = 120;

/** Subjects of some kinds that the ledger has by the words typed, once their writer pauses; undefined until an answer came. */
export function useSubjects(kinds: readonly string[], typed: string, asked: boolean): readonly Candidate[] | undefined {
  const [found, setFound] = useState<readonly Candidate[] | undefined>(undefined);
  const key = kinds.join(' ');
  const text = typed.trim();
  useEffect(() => {
    if (!asked) return;
    let stopped = false;
    const timer = setTimeout(async () => {
      const answers = await Promise.all(key.split(' ').map((kind) => subjectsOf(kind, text)));
      if (!stopped) setFound(answers.flat());
    }, PAUSE);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [key, text, asked]);
  return found;
}

async function subjectsOf(kind: string, text: string): Promise<readonly Candidate[]> {
  const query = new URLSearchParams({ kind, ...(text === '' ? {} : { text }) });
  const outcome = await call<Candidates>(`${DESK}/subjects?${query}`);
  return outcome.kind === 'done' ? outcome.answer.subjects : [];
}
