import { useRef, useState } from 'react';
import { extended, moved, type Picked, type Stretch, selectedStretch, sentenceAt } from './selection.ts';

/** The passage that a reviewer chooses in the text: for a claim that is added, or for one that is amended. */
export interface Passage {
  /** Passage of the claim that is being added. */
  readonly own: Stretch | null;
  /** What the text shows as chosen: what is being picked, else the passage of the claim that is being added. */
  readonly marked: Stretch | null;
  /** Sentences that are picked just now, counted from 1; null while nothing is being picked. */
  readonly picked: { readonly first: number; readonly last: number; readonly of: number } | null;
  /** Keeps a passage for the claim that is being added; null takes it away. */
  keep(passage: Stretch | null): void;
  /** Hands over what is selected in the text, or else has sentences picked from `near` on. */
  choose(near: number, taken: (passage: Stretch) => void): void;
  walk(step: 1 | -1): void;
  extend(step: 1 | -1): void;
  take(): void;
  leave(): void;
}

/** Keeps what is chosen in a text. `left` is told that picking has ended without a passage. */
export function usePassage(sentences: readonly Stretch[], focusText: () => void, left: () => void): Passage {
  const [own, keep] = useState<Stretch | null>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const taken = useRef<(passage: Stretch) => void>(() => {});
  const count = sentences.length;
  const marked = picked === null ? own : stretchOf(sentences, picked);
  return {
    own,
    marked,
    picked: picked === null ? null : { first: picked.first + 1, last: picked.last + 1, of: count },
    keep,
    choose: (near, then) => {
      const selected = selectedStretch();
      if (selected !== undefined) then(selected);
      if (selected !== undefined || count === 0) return;
      taken.current = then;
      const first = sentenceAt(sentences, near);
      setPicked({ first, last: first });
      focusText();
    },
    walk: (step) => setPicked((before) => before && moved(before, step, count)),
    extend: (step) => setPicked((before) => before && extended(before, step, count)),
    take: () => {
      setPicked(null);
      if (marked !== null) taken.current(marked);
    },
    leave: () => {
      setPicked(null);
      left();
    },
  };
}

function stretchOf(sentences: readonly Stretch[], { first, last }: Picked): Stretch | null {
  const [from, to] = [sentences[first], sentences[last]];
  return from === undefined || to === undefined ? null : { start: from.start, end: to.end };
}
