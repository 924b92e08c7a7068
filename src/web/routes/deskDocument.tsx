import { useEffect, useRef } from 'react';
import { data, type LoaderFunctionArgs, useLoaderData, useNavigate, useRevalidator } from 'react-router';
import { addressedIn, askAt } from '../ask.ts';
import { localCore } from '../local/core.ts';
import { type ClosedDesk, closedDesk } from '../pages/desk/closed.ts';
import { type DocumentPage, documentOf } from '../pages/desk/document.ts';
import { Closed, NeedsScripts } from '../parts/desk/closed.tsx';
import { RefusedDesk } from '../parts/desk/refusedDesk.tsx';
import { ReviewDesk } from '../parts/desk/review.tsx';
import { addressOf, useDatedFrame, useFrame } from '../parts/frame.ts';
import { Go } from '../parts/go.tsx';
import { type DeskWords, deskWordsOf } from '../words/desk.ts';
import { metaOf } from './meta.ts';
import '../style/desk/index.css';

export async function loader(args: LoaderFunctionArgs) {
  const asked = addressedIn(args);
  const ask = askAt(asked);
  const { desk } = asked.site;
  if (desk === undefined) return closedDesk(asked, ask.language);
  const document = await documentOf(ask, desk, args.params.document ?? '');
  return data({ language: ask.language, document });
}

type Loaded = { readonly language: 'en' | 'uk' } & (
  | { readonly document: DocumentPage }
  | { readonly closed: ClosedDesk }
);

export const meta = metaOf<() => Loaded>((loaded) => {
  const { title } = deskWordsOf(loaded.language);
  return 'closed' in loaded ? title : `${loaded.document.headline} · ${title}`;
});

/** One document under review. */
export default function DeskDocumentPage() {
  const loaded = useLoaderData<typeof loader>();
  const words = deskWordsOf(useFrame().language);
  if ('closed' in loaded) return <Closed of={loaded.closed} />;
  return <OpenDocument key={loaded.document.id} of={loaded.document} words={words} />;
}

function OpenDocument({ of, words }: { readonly of: DocumentPage; readonly words: DeskWords }) {
  const frame = useDatedFrame();
  const navigate = useNavigate();
  const grown = useGrown();
  const next = of.nextDocument === null ? '/desk' : `/desk/${of.nextDocument}`;
  return (
    <div className="desk">
      <header className="desk-top">
        <p className="kicker">
          <Go to="/desk">{words.document.back}</Go>
          {of.nextDocument === null ? null : (
            <>
              {' · '}
              <Go to={next}>{words.document.next}</Go>
            </>
          )}
        </p>
        <h1 lang={of.language?.code}>{of.headline}</h1>
        <p className="aside">
          {[of.publisher, of.published, of.language?.name, of.batch].filter((text) => text != null).join(' · ')}
          {of.url === undefined ? null : (
            <>
              {' · '}
              <a href={of.url} rel="noreferrer">
                {words.document.address}
              </a>
            </>
          )}
        </p>
        {of.nearCopyOf === undefined ? null : (
          <p className="aside">
            {words.document.nearCopy}{' '}
            <Go to={`/desk/${of.nearCopyOf.id}`}>{of.nearCopyOf.headline ?? of.nearCopyOf.id}</Go>
            {'. '}
            {words.document.nearCopyEnd}
          </p>
        )}
        <NeedsScripts />
      </header>
      {of.problem === undefined ? (
        <ReviewDesk of={of} onNext={() => void navigate(addressOf(frame, next))} onGrown={grown} />
      ) : (
        <RefusedDesk of={of} onNext={() => void navigate(addressOf(frame, next))} onGrown={grown} />
      )}
    </div>
  );
}

/**
 * What is to be done once the ledger has grown: the snapshot in this browser is out of date at once, and what stands around the
 * page when the desk is left.
 */
function useGrown(): () => void {
  const { revalidate } = useRevalidator();
  const has = useRef(false);
  const again = useRef(revalidate);
  again.current = revalidate;
  useEffect(
    () => () => {
      if (has.current) void again.current();
    },
    [],
  );
  return () => {
    has.current = true;
    localCore.forget();
  };
}
