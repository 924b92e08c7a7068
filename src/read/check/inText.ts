import type { Reader, ReadOptions } from '../reader.ts';
import { prepare, type Reading } from '../reading.ts';
import { type Checkable, checkAgainstPassage, type Flag, isFatal } from './check.ts';
import type { PassageSelector } from './selector.ts';

/** What a check of a claim against a passage found: everything, and the part of it that makes a value unfit. */
export interface TextCheck {
  readonly flags: readonly Flag[];
  readonly fatal: readonly Flag[];
}

const readings = new WeakMap<Reader, { text: string; reading: Reading }>();
/** The text made ready; the last one is kept, since a reviewer stays with a document for a while. */
function ready(reader: Reader, text: string, options: ReadOptions): Reading {
  const last = readings.get(reader);
  if (last?.text === text) return last.reading;
  const reading = prepare(text, options.language, reader.matcher(options.language), reader.gazetteer);
  readings.set(reader, { text, reading });
  return reading;
}

/**
 * Checks a claim, as a person has put it, against a stretch of a normalised text given in UTF-16 units: the same check that the
 * reader's own claims go through.
 */
export function checkInText(
  reader: Reader,
  text: string,
  options: ReadOptions,
  stretch: Pick<PassageSelector, 'start' | 'end'>,
  claim: Checkable,
): TextCheck {
  const document = ready(reader, text, options);
  const passage = document.sentences.filter(({ start, end }) => start < stretch.end && end > stretch.start);
  const home = (person: string): string | undefined => reader.gazetteer.get(person)?.country;
  const { flags } = checkAgainstPassage(claim, { passage, document, published: options.published }, home);
  return { flags, fatal: flags.filter(isFatal) };
}
