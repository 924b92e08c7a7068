import { type MouseEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { type Segment, segmentsOf } from './segments.ts';
import type { Review } from './useReview.ts';

/** The text of a document, as text and nothing else, with the passages of its claims marked; the current one's strongest. */
export function DocumentText({ of: review }: { readonly of: Review }) {
  const { page, words, current, select } = review;
  const pane = useRef<HTMLElement>(null);
  const segments = useMemo(
    () =>
      segmentsOf(
        page.text,
        page.claims.map(({ number, passage }) => ({ number, ...passage })),
      ),
    [page],
  );
  usePassageInView(pane, current);
  const choose = (event: MouseEvent): void => {
    // A text that is being selected is not a click on a passage.
    if (window.getSelection()?.isCollapsed === false) return;
    const marked = event.target instanceof Element ? event.target.closest('[data-claims]') : null;
    const claims = (marked?.getAttribute('data-claims') ?? '')
      .split(' ')
      .filter((text) => text !== '')
      .map(Number);
    // Of several claims on one stretch, each click leads to the next.
    const next = claims[(claims.indexOf(current) + 1) % claims.length];
    if (next !== undefined) select(next);
  };
  const states = new Map(page.claims.map(({ number, state }) => [number, state]));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard claims are chosen in their list; the pane only scrolls
    <section
      ref={pane}
      className="desk-text"
      aria-labelledby="desk-text-title"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      onClick={choose}
    >
      <h2 id="desk-text-title" className="unseen">
        {words.document.text}
      </h2>
      {page.text === '' ? (
        <p className="nothing">{words.document.noText}</p>
      ) : (
        <div className="desk-text-body" lang={page.language?.code} id="desk-text-body">
          {segments.map((segment) => (
            <Stretch key={segment.start} of={segment} current={current} states={states} />
          ))}
        </div>
      )}
    </section>
  );
}

interface StretchProps {
  readonly of: Segment;
  readonly current: number;
  readonly states: ReadonlyMap<number, string>;
}

function Stretch({ of, current, states }: StretchProps) {
  if (of.claims.length === 0) return of.text;
  const isCurrent = of.claims.includes(current);
  const decided = of.claims.every((number) => states.get(number) !== 'proposed');
  return (
    <mark
      data-claims={of.claims.join(' ')}
      data-begins={of.begins.length === 0 ? undefined : of.begins.join(' ')}
      data-current={isCurrent || undefined}
      data-decided={decided || undefined}
      data-several={of.claims.length > 1 || undefined}
    >
      {of.text}
    </mark>
  );
}

/** Scrolls the pane, and never the page, so that the current passage can be read. */
function usePassageInView(pane: RefObject<HTMLElement | null>, current: number): void {
  useEffect(() => {
    const box = pane.current;
    const mark = box?.querySelector(`[data-claims~="${current}"]`);
    if (box === null || !mark) return;
    const { top, height } = box.getBoundingClientRect();
    const at = mark.getBoundingClientRect();
    if (at.top >= top + 24 && at.bottom <= top + height - 24) return;
    box.scrollTo({ top: box.scrollTop + at.top - top - height / 3 });
  }, [pane, current]);
}

/** What is selected in the document's text, to the letter; empty where nothing of it is. */
export function selectedText(): string {
  const selection = window.getSelection();
  const body = document.getElementById('desk-text-body');
  if (selection === null || selection.rangeCount === 0 || body === null) return '';
  const range = selection.getRangeAt(0);
  return body.contains(range.commonAncestorContainer) ? range.toString() : '';
}
