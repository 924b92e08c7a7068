import type { Finding, Language } from '../../values/index.ts';
import { checksUk } from './checks.uk.ts';

/** A problem that a check told in English, with what it found by code. */
interface Told {
  readonly message: string;
  readonly remedy: string;
  readonly finding?: Finding | undefined;
}

/**
 * A problem in the language of the page, as whole sentences. `about` names what it is about, in words; where the check has words of
 * its own for that, as in English, it is not named twice. Undefined where the language has no words for it.
 */
export function problemText({ message, remedy, finding }: Told, language: Language, about = ''): string | undefined {
  if (language === 'en') return `${message}. ${remedy}`;
  const tell = finding === undefined ? undefined : checksUk[finding.code as keyof typeof checksUk];
  if (tell === undefined || finding === undefined) return undefined;
  const [told, mend] = tell(finding.given);
  const sentence = `${about === '' ? '' : `${about}: `}${told}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. ${mend}`.trim();
}
