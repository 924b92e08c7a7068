import { type FormEvent, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import type { Review } from './useReview.ts';
import { bringIntoView } from './view.ts';

interface Props {
  readonly title: string;
  readonly save: string;
  readonly review: Review;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly onInput?: (event: FormEvent<HTMLFormElement>) => void;
  readonly form?: RefObject<HTMLFormElement | null>;
  readonly children: ReactNode;
}

/** A form of the desk: it takes the focus when it opens, Escape closes it, and Ctrl-Enter sends it from any field. */
export function FormFrame({ title, save, review, onSubmit, onInput, form, children }: Props) {
  const own = useRef<HTMLFormElement>(null);
  const titleId = useId();
  const ref = form ?? own;
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true });
    if (ref.current !== null) bringIntoView(ref.current);
  }, [ref]);
  return (
    <form
      ref={ref}
      className="desk-form"
      aria-labelledby={titleId}
      noValidate
      onSubmit={onSubmit}
      onInput={onInput}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          review.close();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }
      }}
    >
      <h4 id={titleId}>{title}</h4>
      {children}
      <p className="desk-buttons">
        <button type="submit" className="button" disabled={review.busy}>
          {save}
        </button>
        <button type="button" className="desk-quiet" onClick={review.close}>
          {review.words.act.cancel}
        </button>
      </p>
    </form>
  );
}
