import { useEffect, useState } from 'react';
import { answerHere } from '../local/answerHere.ts';
import { localCore } from '../local/core.ts';
import { siteFlags } from '../local/siteFlags.ts';
import type { SearchData } from '../pages/search.ts';
import { addressOf, useDatedFrame } from './frame.ts';

/** Milliseconds without a key after which what was typed is looked up. */
const PAUSE = 60;

interface Answer {
  readonly data?: SearchData;
  readonly failed?: true;
}

/** What was found for a text once its reader pauses; what was found before stays until then. */
export function useFound(typed: string): Answer {
  const frame = useDatedFrame();
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
  const address = addressOf(useDatedFrame(), '/search.json');
  return () => {
    if (siteFlags()?.static === true) void localCore.start();
    else fetch(address).catch(() => undefined);
  };
}

async function ask(address: string, signal: AbortSignal): Promise<Answer> {
  if (siteFlags()?.static === true) return (await localCore.start()) ? askHere(address) : { failed: true };
  const response = await fetch(address, { signal });
  if (!response.ok) return { failed: true };
  return { data: (await response.json()) as SearchData };
}

/** A copy of the site has nobody to ask but the reader's own browser. */
async function askHere(address: string): Promise<Answer> {
  const url = new URL(address.replace('/search.json', '/search'), location.href);
  const answer = await answerHere('search', url.href, { language: url.pathname.split('/')[1] });
  return answer.kind === 'data' ? { data: answer.data as SearchData } : { failed: true };
}
