import { createContext, useContext } from 'react';
import type { Language } from '../../values/index.ts';
import type { Words } from '../words/index.ts';

/** What every part of a page needs to know: the language, the words, and the dates that links have to keep. */
export interface Frame {
  readonly language: Language;
  readonly words: Words;
  /** The three times as the address has them: "" or "at=2025-12-31&known=2025-06-21". */
  readonly times: string;
}

export const FrameContext = createContext<Frame | undefined>(undefined);

export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (frame === undefined) throw new Error('A part that needs the frame stands outside it.');
  return frame;
}

/** The address of a page in the frame's language, with the frame's dates. `to` starts with a slash and may carry a query. */
export function addressOf({ language, times }: Frame, to: string): string {
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
