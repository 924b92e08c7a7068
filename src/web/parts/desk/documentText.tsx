import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { type Segment, segmentsOf } from './segments.ts';
import { TEXT_BODY } from './selection.ts';
import { SelectionButton } from './selectionButton.tsx';
import type { Review } from './useReview.ts';

/** The id of the pane; the keyboard is led there to pick a passage. */
export const TEXT_PANE = 'desk-text';
/** Stands for the stretch that is being chosen among the numbers of claims, which begin at 1. */
const CHOSEN = 0;

/** The text of a document, as text and nothing else, with the passages of its claims marked; the current one's strongest. */
export function DocumentText({ of: review }: { readonly of: Review }) {
  const { page, words, current, select, passage } = review;
  const pane = useRef<HTMLElement>(null);
  const segments = useMemo(
    () =>
      segmentsOf(page.text, [
        ...page.claims.map((claim) => ({ number: claim.number, ...claim.passage })),
        ...(passage.marked === null ? [] : [{ number: CHOSEN, ...passage.marked }]),
      ]),
    [page, passage.marked],
  );
  usePassageInView(pane, `[data-claims~="${current}"]`, current);
  usePassageInView(pane, '[data-chosen]', passage.marked);
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
    <section
      ref={pane}
      id={TEXT_PANE}
      className="desk-text"
      aria-labelledby="desk-text-title"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      onClick={choose}
      onKeyDown={(event) => pickBy(event, review)}
    >
      <h2 id="desk-text-title" className="unseen">
        {words.document.text}
      </h2>
      {page.text === '' ? (
        <p className="nothing">{words.document.noText}</p>
      ) : (
        <div className="desk-text-body" lang={page.language?.code} id={TEXT_BODY}>
          {segments.map((segment) => (
            <Stretch key={segment.start} of={segment} current={current} states={states} />
          ))}
        </div>
      )}
      <SelectionButton of={review} />
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
  const claims = of.claims.filter((number) => number !== CHOSEN);
  const begins = of.begins.filter((number) => number !== CHOSEN);
  const decided = claims.length > 0 && claims.every((number) => states.get(number) !== 'proposed');
  return (
    <mark
      data-claims={claims.length === 0 ? undefined : claims.join(' ')}
      data-begins={begins.length === 0 ? undefined : begins.join(' ')}
      data-current={claims.includes(current) || undefined}
      data-decided={decided || undefined}
      data-several={claims.length > 1 || undefined}
      data-chosen={of.claims.length > claims.length || undefined}
    >
      {of.text}
    </mark>
  );
}

/** Scrolls the pane, and never the page, so that the current passage can be read. */
function usePassageInView(pane: RefObject<HTMLElement | null>, selector: string, changed: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it acts when another passage is looked at
  useEffect(() => {
    const box = pane.current;
    const mark = box?.querySelector(selector);
    if (box === null || !mark) return;
    const { top, height } = box.getBoundingClientRect();
    const at = mark.getBoundingClientRect();
    if (at.top >= top + 24 && at.bottom <= top + height - 24) return;
    box.scrollTo({ top: box.scrollTop + at.top - top - height / 3 });
  }, [pane, selector, changed]);
}

/** While a passage is being picked, arrows walk from sentence to sentence; with Shift they make it longer or shorter. */
function pickBy(event: KeyboardEvent, { passage }: Review): void {
  if (passage.picked === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = STEPS[event.key];
  if (step !== undefined) (event.shiftKey ? passage.extend : passage.walk)(step);
  else if (event.target !== event.currentTarget) return;
  else if (event.key === 'Enter') passage.take();
  else if (event.key === 'Escape') passage.leave();
  else return;
  event.preventDefault();
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
