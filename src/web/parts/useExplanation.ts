import { useCallback, useEffect, useState } from 'react';
import { answerHere } from '../local/answerHere.ts';
import { localCore } from '../local/core.ts';
import { siteFlags } from '../local/siteFlags.ts';
import type { WhyData } from '../pages/why.ts';
import { addressOf, type DatedFrame, useDatedFrame, whyOf } from './frame.ts';

/** The explanation of a figure: under way, here, or not to be had just now. */
export interface Explanation {
  readonly data: WhyData | undefined;
  readonly failed: boolean;
  again(): void;
}

/**
 * Asks for the explanation of a figure; undefined asks for none. Not through the router: what does not come there takes the place of
 * the whole page, and this belongs to a panel beside it.
 */
export function useExplanation(figure: string | undefined): Explanation {
  const frame = useDatedFrame();
  const [answer, setAnswer] = useState<{ readonly of: string; readonly data?: WhyData }>();
  const [attempt, setAttempt] = useState(0);
  const key = figure === undefined ? undefined : addressOf(frame, whyOf(figure));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for figure, language and dates, and an attempt asks anew
  useEffect(() => {
    if (figure === undefined || key === undefined) return;
    const stop = new AbortController();
    explanationOf(figure, frame, stop.signal)
      .catch(() => undefined)
      .then((data) => stop.signal.aborted || setAnswer(data === undefined ? { of: key } : { of: key, data }));
    return () => stop.abort();
  }, [key, attempt]);
  const again = useCallback(() => {
    setAnswer(undefined);
    setAttempt((before) => before + 1);
  }, []);
  const isHere = answer !== undefined && answer.of === key;
  return { data: isHere ? answer.data : undefined, failed: isHere && answer.data === undefined, again };
}

/** Worked out here where that can be, else by the server; a copy of the site has nobody else to ask. Undefined where nothing comes. */
async function explanationOf(figure: string, frame: DatedFrame, signal: AbortSignal): Promise<WhyData | undefined> {
  const isStatic = siteFlags()?.static === true;
  if (isStatic) await localCore.start();
  if (localCore.state === 'ready') {
    void localCore.lookForLater();
    const { href } = new URL(addressOf(frame, whyOf(figure)), location.href);
    const answer = await answerHere('why', href, { language: frame.language, '*': figure });
    if (answer.kind === 'data') return answer.data as WhyData;
  }
  if (isStatic) return undefined;
  const response = await fetch(addressOf(frame, `/why.json?${new URLSearchParams({ figure })}`), { signal });
  return response.ok ? ((await response.json()) as WhyData) : undefined;
}
