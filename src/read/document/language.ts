import { franc } from 'franc-min';
import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { DocumentProblem } from './problem.ts';

const ENGLISH = /\b(?:the|and|of|to|in|for|that|with|said|is|was|are|will|has|on|by)\b/giu;
/** Letters that Ukrainian has and Russian, Bulgarian and Belarusian texts do not mix: і, ї, є, ґ; and those that it lacks. */
const UKRAINIAN = /[іїєґ]/giu;
const NOT_UKRAINIAN = /[ыэъёўј]/giu;
const SAMPLE = 6000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Names of languages by their ISO 639-3 code, in English. */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The language of a text: English or Ukrainian; any other is refused by name. */
export function languageOf(text: string): ReadLanguage {
  const sample = text.slice(0, SAMPLE);
  const words = count(sample, /\p{L}+/gu);
  if (words === 0)
    throw new DocumentProblem(
      'no-text',
      'Expected text, came a document without words.',
      'A scanned page has to be put through character recognition first.',
    );
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (cyrillic > latin && count(sample, UKRAINIAN) >= words / 4 && count(sample, NOT_UKRAINIAN) <= words / 50)
    return 'uk';
  if (latin >= cyrillic && count(sample, ENGLISH) >= words / 8) return 'en';
  const code = franc(sample);
  if (code === 'eng') return 'en';
  if (code === 'ukr') return 'uk';
  const name = code === 'und' ? 'a language that was not recognised' : languageName(code);
  throw new DocumentProblem(
    'third-language',
    `Expected a text in English or Ukrainian, came ${name}.`,
    'Read a translation, and name the original as what it cites.',
  );
}
