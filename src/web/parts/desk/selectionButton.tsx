import { useEffect, useState } from 'react';
import { Key } from './key.tsx';
import { type Stretch, selectedStretch, TEXT_BODY } from './selection.ts';
import type { Review } from './useReview.ts';

/** Below what is selected in the text: the way to a claim on it. */
export function SelectionButton({ of: review }: { readonly of: Review }) {
  const place = useSelectionEnd();
  const { page, passage, form, words } = review;
  if (place === null || page.aside !== undefined || passage.picked !== null || form === 'amend') return null;
  // It is the passage of the claim already.
  if (passage.own?.start === place.start && passage.own.end === place.end) return null;
  return (
    <button
      type="button"
      className="desk-act desk-selected"
      style={{ insetBlockStart: place.top, insetInlineStart: place.left }}
      // The selection is lost where the button takes the focus first.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        event.stopPropagation();
        review.startAdding();
      }}
    >
      <Key of="C" />
      {form === 'add' ? words.adding.useSelected : words.adding.onSelected}
    </button>
  );
}

interface Point extends Stretch {
  readonly top: number;
  readonly left: number;
}

/** Where the selection ends, in pixels of the pane; null where nothing of the text is selected. */
function useSelectionEnd(): Point | null {
  const [place, setPlace] = useState<Point | null>(null);
  useEffect(() => {
    const look = (): void => setPlace(endOfSelection(selectedStretch()));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  return place;
}

/** Room for the button beside the edge of the pane, in pixels. */
const WIDTH = 220;
const AIR = 6;

function endOfSelection(stretch: Stretch | undefined): Point | null {
  const pane = document.getElementById(TEXT_BODY)?.parentElement;
  const last = [...(window.getSelection()?.getRangeAt(0).getClientRects() ?? [])].at(-1);
  if (!pane || last === undefined || stretch === undefined) return null;
  const box = pane.getBoundingClientRect();
  return {
    ...stretch,
    top: last.bottom - box.top + pane.scrollTop + AIR,
    left: Math.max(AIR, Math.min(last.right - box.left, box.width - WIDTH)),
  };
}
