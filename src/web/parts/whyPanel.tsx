import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { addressOf, useDatedFrame, useFrame, whyOf } from './frame.ts';
import { type Explanation, useExplanation } from './useExplanation.ts';
import { WhyContext } from './whyContext.ts';
import { WhyView } from './whyView.tsx';

/** Lets every figure below open its explanation in a panel. Figures that the panel shows open in the panel again. */
export function WhyPanel({ children }: { readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [trail, setTrail] = useState<readonly string[]>([]);
  const figure = trail.at(-1);
  const explanation = useExplanation(figure);

  const open = useCallback((next: string) => setTrail((before) => [...before, next]), []);
  const why = useMemo(() => ({ open }), [open]);

  useEffect(() => {
    if (figure === undefined) dialog.current?.close();
    else if (dialog.current?.open === false) dialog.current.showModal();
  }, [figure]);

  return (
    <WhyContext value={why}>
      {children}
      <dialog ref={dialog} className="panel" aria-labelledby="why-title" onClose={() => setTrail([])} closedby="any">
        {figure === undefined ? null : (
          <Content
            of={explanation}
            figure={figure}
            onBack={trail.length > 1 ? () => setTrail((before) => before.slice(0, -1)) : undefined}
            onClose={() => setTrail([])}
          />
        )}
      </dialog>
    </WhyContext>
  );
}

interface ContentProps {
  readonly of: Explanation;
  readonly figure: string;
  readonly onBack: (() => void) | undefined;
  readonly onClose: () => void;
}

function Content({ of, figure, onBack, onClose }: ContentProps) {
  const frame = useDatedFrame();
  const { words } = frame;
  return (
    <>
      <header className="panel-head">
        <p className="panel-kind">{words.why.title}</p>
        <div className="panel-buttons">
          {onBack === undefined ? null : (
            <button type="button" onClick={onBack}>
              {words.why.back}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {words.why.close}
          </button>
        </div>
      </header>
      <div className="panel-body" aria-live="polite">
        <h2 id="why-title">{of.data?.title ?? words.why.title}</h2>
        <Body of={of} />
        {/* Without a connection the page of its own would not come either, and this one would be gone. */}
        {of.failed ? null : (
          <p>
            <a href={addressOf(frame, whyOf(figure))}>{words.why.page}</a>
          </p>
        )}
      </div>
    </>
  );
}

function Body({ of: { data, failed, again } }: { readonly of: Explanation }) {
  const { words } = useFrame();
  const asked = useRef<HTMLDivElement>(null);
  const retry = (): void => {
    // The button goes: what comes in its place is where its reader is.
    asked.current?.focus();
    again();
  };
  return (
    <div ref={asked} tabIndex={-1} className="panel-answer">
      {data === undefined ? <p>{failed ? words.why.failed : words.why.loading}</p> : <WhyView of={data} level={3} />}
      {failed ? (
        <p>
          <button type="button" className="button" onClick={retry}>
            {words.trouble.again}
          </button>
        </p>
      ) : null}
    </div>
  );
}
