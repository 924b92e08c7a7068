import type { Finding } from '../../../values/index.ts';
import { problemText } from '../../words/checks.ts';
import { useFrame } from '../frame.ts';
import { InEnglish } from './inEnglish.tsx';

interface Props {
  /** A problem as a check of the vocabulary told it, in English, with what it found. */
  readonly of: { readonly message: string; readonly remedy: string; readonly finding?: Finding | undefined };
  /** What it is about, in words, where that does not stand beside it. */
  readonly about?: string | undefined;
}

/** What a check of the vocabulary found, and how to mend it, in the language of the page. */
export function Told({ of, about = '' }: Props) {
  const { language } = useFrame();
  const text = problemText(of, language, about);
  if (text === undefined) return <InEnglish>{`${of.message}. ${of.remedy}`}</InEnglish>;
  return <span className="aside">{text}</span>;
}
