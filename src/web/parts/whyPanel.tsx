import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import type { WhyData } from '../pages/why.ts';
import { addressOf, useFrame, whyOf } from './frame.ts';
import { WhyContext } from './whyContext.ts';
import { WhyView } from './whyView.tsx';

/** Lets every figure below open its explanation in a panel. Figures that the panel shows open in the panel again. */
export function WhyPanel({ children }: { readonly children: ReactNode }) {
  const frame = useFrame();
  const dialog = useRef<HTMLDialogElement>(null);
  const [trail, setTrail] = useState<readonly string[]>([]);
  const fetcher = useFetcher<WhyData | null>({ key: 'why' });
  const address = trail.at(-1);
  const { load } = fetcher;

  const open = useCallback((next: string) => setTrail((before) => [...before, next]), []);
  const why = useMemo(() => ({ open }), [open]);
  const page = address === undefined ? undefined : addressOf(frame, whyOf(address));

  useEffect(() => {
    if (page === undefined) dialog.current?.close();
    else {
      if (dialog.current?.open === false) dialog.current.showModal();
      void load(page);
    }
  }, [page, load]);

  const shown = fetcher.data?.shown.address === address ? (fetcher.data ?? undefined) : undefined;
  return (
    <WhyContext value={why}>
      {children}
      <dialog ref={dialog} className="panel" aria-labelledby="why-title" onClose={() => setTrail([])} closedby="any">
        {page === undefined ? null : (
          <Content
            data={shown}
            page={page}
            failed={fetcher.state === 'idle' && fetcher.data === null}
            onBack={trail.length > 1 ? () => setTrail((before) => before.slice(0, -1)) : undefined}
            onClose={() => setTrail([])}
          />
        )}
      </dialog>
    </WhyContext>
  );
}

interface ContentProps {
  readonly data: WhyData | undefined;
  readonly page: string;
  readonly failed: boolean;
  readonly onBack: (() => void) | undefined;
  readonly onClose: () => void;
}

function Content({ data, page, failed, onBack, onClose }: ContentProps) {
  const { words } = useFrame();
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
        <h2 id="why-title">{data?.title ?? words.why.title}</h2>
        {data === undefined ? <p>{failed ? words.why.failed : words.why.loading}</p> : <WhyView of={data} level={3} />}
        <p>
          <a href={page}>{words.why.page}</a>
        </p>
      </div>
    </>
  );
}
