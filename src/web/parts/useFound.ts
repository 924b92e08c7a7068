import { useEffect, useState } from 'react';
import type { SearchData } from '../pages/search.ts';
import { addressOf, useFrame } from './frame.ts';

/** Milliseconds without a key after which what was typed is looked up. */
const PAUSE = 60;

interface Answer {
  readonly data?: SearchData;
  readonly failed?: true;
}

/** What was found for a text once its reader pauses; what was found before stays until then. */
export function useFound(typed: string): Answer {
  const frame = useFrame();
  const [answer, setAnswer] = useState<Answer>({});
  const query = typed.trim();
  const address = query === '' ? undefined : addressOf(frame, `/search.json?${new URLSearchParams({ q: query })}`);
  useEffect(() => {
    if (address === undefined) return setAnswer({});
    const stop = new AbortController();
    const timer = setTimeout(() => {
      ask(address, stop.signal).then(setAnswer, () => stop.signal.aborted || setAnswer({ failed: true }));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [address]);
  return answer;
}

/** Lets the server make the index while its reader still thinks of a word; what comes of it is for the first search to tell. */
export function useWarming(): () => void {
  const address = addressOf(useFrame(), '/search.json');
  return () => {
    fetch(address).catch(() => undefined);
  };
}

async function ask(address: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(address, { signal });
  if (!response.ok) return { failed: true };
  return { data: (await response.json()) as SearchData };
}
