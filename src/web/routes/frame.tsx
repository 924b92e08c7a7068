import { type ClientLoaderFunctionArgs, Outlet, useLoaderData, useParams } from 'react-router';
import { isLanguage } from '../language.ts';
import { clientLoaderOf } from '../local/clientLoader.ts';
import { hasDesk } from '../local/siteFlags.ts';
import type { FrameData } from '../pages/frame.ts';
import { Footer } from '../parts/footer.tsx';
import { type Frame, FrameContext } from '../parts/frame.ts';
import { Header } from '../parts/header.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { WhyPanel } from '../parts/whyPanel.tsx';
import { wordsOf } from '../words/index.ts';
import { loaderOf } from './loaderOf.ts';

export const loader = loaderOf('frame');

const load = clientLoaderOf<typeof loader>('frame');

export async function clientLoader(args: ClientLoaderFunctionArgs): Promise<FrameData> {
  // Read before: the answer may be of a snapshot, which knows of no desk.
  const desk = hasDesk();
  return { ...(await load(args)), desk };
}

/** Header, page and footer, in one language and with one set of dates. */
export default function FramePage() {
  const data = useLoaderData<typeof loader>();
  const frame = useFrameOf(data);
  return (
    <FrameContext value={frame}>
      <WhyPanel>
        <a className="skip" href="#content">
          {frame.words.skip}
        </a>
        <Header of={data} />
        <main id="content" tabIndex={-1}>
          <Outlet />
        </main>
        <Footer of={data} />
      </WhyPanel>
    </FrameContext>
  );
}

function useFrameOf(data: FrameData): Frame {
  const { language } = useParams();
  const spoken = isLanguage(language) ? language : 'en';
  const { at, known, recorded } = data.asked;
  const asked = Object.entries({ at, known, recorded }).filter(([, text]) => text !== '');
  return { language: spoken, words: wordsOf(spoken), times: new URLSearchParams(asked).toString() };
}

export function ErrorBoundary({ error }: { readonly error: unknown }) {
  const { language } = useParams();
  return (
    <main className="bare">
      <Trouble error={error} language={isLanguage(language) ? language : 'en'} />
    </main>
  );
}
