import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { type ProposedClaim, type Reader, readerOf, readText } from '../reader.ts';

const reader: Reader = readerOf();

/** Claims of a short text, without passages, flags and confidence, which have tests of their own. */
export function claimsIn(
  text: string,
  language: ReadLanguage = 'en',
  published = '2025-10-15',
): readonly Readonly<Record<string, unknown>>[] {
  const { claims } = readText(reader, text, { language, published, headline: false });
  return claims.map(({ evidence, flags, confidence, at, about, ...rest }) => ({
    kind: about.slice(0, about.indexOf('/')),
    ...rest,
  }));
}

/** Claims of one kind, whole. */
export function wholeClaims(
  text: string,
  kind: string,
  language: ReadLanguage = 'en',
  published = '2025-10-15',
): readonly ProposedClaim[] {
  const { claims } = readText(reader, text, { language, published, headline: false });
  return claims.filter((claim) => claim.about.startsWith(`${kind}/`));
}

export const sharedReader: Reader = reader;
