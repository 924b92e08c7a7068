import { createContext, type ReactNode, useContext } from 'react';
import { useLocation, useRouteLoaderData } from 'react-router';
import type { FrameData } from '../pages/frame.ts';
import type { PageNotes } from '../pages/notes.ts';
import { printedWords } from '../words/printed.ts';
import { useFrame } from './frame.ts';
import { Own } from './own.tsx';
import { useOrigin } from './useOrigin.ts';

const NotesContext = createContext<PageNotes | null>(null);

/** The numbers of a figure's footnotes, on paper only: on a screen the figure itself leads to what it rests on. */
export function NoteMarks({ address }: { readonly address: string }) {
  const numbers = useContext(NotesContext)?.of[address];
  if (numbers === undefined) return null;
  return <sup className="printed note-marks">{numbers.join(', ')}</sup>;
}

/** A page that may be printed: on paper its figures carry footnotes, which stand at its end with their addresses. */
export function Noted({ notes, children }: { readonly notes: PageNotes; readonly children: ReactNode }) {
  const { language } = useFrame();
  const words = printedWords[language];
  const { pathname, search } = useLocation();
  // A copy that was not told its address, and a page that was worked out here, know it by the reader's browser.
  const origin = useOrigin();
  const frame = useRouteLoaderData('routes/frame') as FrameData | undefined;
  return (
    <NotesContext value={notes}>
      {children}
      <section className="section printed" aria-labelledby="notes">
        <h2 id="notes">{words.sources}</h2>
        <p>{words.intro}</p>
        <ol className="notes">
          {notes.sources.map((source) => (
            <li key={source.id}>
              {source.publisher}, {source.published}: <Own>{source.title}</Own>.
              {source.url === undefined ? null : <> {source.url}</>}
            </li>
          ))}
        </ol>
        <p>
          {words.page} {frame?.origin ?? origin}
          {pathname}
          {search}
        </p>
      </section>
    </NotesContext>
  );
}
