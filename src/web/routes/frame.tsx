import { useMemo, useState } from 'react';
import { Outlet, useParams } from 'react-router';
import { isLanguage } from '../language.ts';
import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import type { FrameData } from '../pages/frame.ts';
import { Footer } from '../parts/footer.tsx';
import { type Frame, FrameContext, TimesContext } from '../parts/frame.ts';
import { Header } from '../parts/header.tsx';
import { FollowContext, useFollow, useTimesOfLinks } from '../parts/links.ts';
import { PageTimes } from '../parts/pageTimes.ts';
import { Trouble } from '../parts/trouble.tsx';
import { WhyPanel } from '../parts/whyPanel.tsx';
import { wordsOf } from '../words/index.ts';
import { publishedWords } from '../words/published.ts';
import { loaderOf } from './loaderOf.ts';

export const loader = loaderOf('frame');
export const clientLoader = clientLoaderOf<typeof loader>('frame');

/** Header, page and footer, in one language and with one set of dates. */
export default function FramePage() {
  const data = useShown<typeof loader>('frame');
  const frame = useFrameHere();
  const asked = timesOf(data);
  const [times] = useState(() => new PageTimes(asked));
  useTimesOfLinks(times, asked);
  const follow = useFollow(times);
  return (
    <FrameContext value={frame}>
      <TimesContext value={times}>
        <FollowContext value={follow}>
          <WhyPanel>
            <a className="skip" href="#content">
              {frame.words.skip}
            </a>
            <Header of={data} />
            {data.core?.static === true ? (
              <noscript>
                <p className="without-scripts">{publishedWords[frame.language].withoutScripts}</p>
              </noscript>
            ) : null}
            <main id="content" tabIndex={-1}>
              <Outlet />
            </main>
            <Footer of={data} />
          </WhyPanel>
        </FollowContext>
      </TimesContext>
    </FrameContext>
  );
}

function useFrameHere(): Frame {
  const { language } = useParams();
  const spoken = isLanguage(language) ? language : 'en';
  return useMemo(() => ({ language: spoken, words: wordsOf(spoken) }), [spoken]);
}

/** The three times as addresses have them. */
function timesOf({ asked: { at, known, recorded } }: FrameData): string {
  return new URLSearchParams(Object.entries({ at, known, recorded }).filter(([, text]) => text !== '')).toString();
}

export function ErrorBoundary({ error }: { readonly error: unknown }) {
  const { language } = useParams();
  return (
    <main className="bare">
      <Trouble error={error} language={isLanguage(language) ? language : 'en'} />
    </main>
  );
}
