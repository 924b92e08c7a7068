import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../../values/index.ts';
import type { Words } from '../words/index.ts';
import { PageTimes } from './pageTimes.ts';

/** What every part of a page needs to know: the language and the words. It stays the same from date to date. */
export interface Frame {
  readonly language: Language;
  readonly words: Words;
}

/** The frame with the dates that links have to keep. */
export interface DatedFrame extends Frame {
  /** The three times as the address has them: "" or "at=2025-12-31&known=2025-06-21". */
  readonly times: string;
}

export const FrameContext = createContext<Frame | undefined>(undefined);

/** The times of the page. It stays the same object while they change. */
export const TimesContext = createContext(new PageTimes(''));

export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (frame === undefined) throw new Error('A part that needs the frame stands outside it.');
  return frame;
}

/** The frame with its dates, for a part that tells them: it is drawn anew with each move of the time machine. Links are not (`links.ts`). */
export function useDatedFrame(): DatedFrame {
  const times = useContext(TimesContext);
  const now = useSyncExternalStore(
    times.follow,
    () => times.now,
    () => times.now,
  );
  return { ...useFrame(), times: now };
}

/** The address of a page in the frame's language, with the frame's dates. `to` starts with a slash and may carry a query. */
export function addressOf({ language, times }: Pick<DatedFrame, 'language' | 'times'>, to: string): string {
  const [before = '', fragment] = to.split('#');
  const [path = '', query = ''] = before.split('?');
  const search = [query, times].filter((part) => part !== '').join('&');
  const page = path === '/' ? `/${language}` : `/${language}${path}`;
  return `${page}${search === '' ? '' : `?${search}`}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The page of a subject: its own kind's page where there is one, else its record. */
export function pageOf(subject: string): string {
  const [kind = '', slug = ''] = subject.split('/');
  if (kind === 'country') return `/partner/${slug}`;
  if (kind === 'agreement' || kind === 'line') return `/${kind}/${slug}`;
  return `/record/${kind}/${slug}`;
}

/** The page that explains a figure. */
export function whyOf(address: string): string {
  return `/why/${address.split('/').map(encodeURIComponent).join('/')}`;
}
