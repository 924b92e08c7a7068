import { checkAgainstPassage, type Flag } from './check/check.ts';
import { type PassageSelector, selectPassage } from './check/selector.ts';
import type { Draft } from './claims/draft.ts';
import { draftsOf } from './extract.ts';
import { type Gazetteer, gazetteerLists, gazetteerOf } from './gazetteer/gazetteer.ts';
import { type ReadLanguage, wordLists } from './lexicon/lexicon.ts';
import { compile, type Matcher } from './lexicon/matcher.ts';
import { seriesSlug, slugFor } from './link/slug.ts';
import { prepare, type Reading } from './reading.ts';
import { codePointPlaces } from './text/codepoints.ts';

/** A reader: word lists and names made ready once, used for any number of texts. */
export interface Reader {
  readonly gazetteer: Gazetteer;
  readonly matcher: (language: ReadLanguage) => Matcher;
}

/** Makes a reader; the word lists of a language are compiled when its first text comes. */
export function readerOf(gazetteer: Gazetteer = gazetteerOf()): Reader {
  const ready = new Map<ReadLanguage, Matcher>();
  const matcher = (language: ReadLanguage): Matcher => {
    const there = ready.get(language) ?? compile({ ...wordLists(language), ...gazetteerLists(gazetteer) });
    ready.set(language, there);
    return there;
  };
  return { gazetteer, matcher };
}

/**
 * A claim proposed to a reviewer, in the vocabulary's form: `about`, properties and qualifiers as in an evidence file, with the
 * passage it rests on, how sure the reader is (0 to 1), and which values rest on the surrounding text or need a look.
 */
export interface ProposedClaim {
  readonly about: string;
  readonly [property: string]: unknown;
  readonly evidence: PassageSelector;
  readonly confidence: number;
  readonly flags: readonly Flag[];
  /** Who found it, where a model read along with the rules. */
  readonly extractors?: readonly Extractor[];
}

/** What finds claims: the rules of this room, or a model that was asked. */
export type Extractor = 'rules' | 'model';

/** A claim that was found and not proposed, with the reasons. */
export interface DroppedClaim {
  readonly kind: string;
  readonly evidence: PassageSelector;
  readonly flags: readonly Flag[];
  /** Given where it was not the rules that found it. */
  readonly extractor?: Extractor;
}

/** What a reader needs to know of a text. `headline`: whether its first paragraph is its title, which makes no claims. */
export interface ReadOptions {
  readonly language: ReadLanguage;
  /** Day of publication, `2025-06-24`: relative dates are resolved against it. */
  readonly published: string;
  readonly headline: boolean;
}

export interface ReadResult {
  readonly claims: readonly ProposedClaim[];
  readonly dropped: readonly DroppedClaim[];
}

/** The draft's properties as the vocabulary has them. */
function vocabularyForm(draft: Draft): Readonly<Record<string, unknown>> {
  const { measure, ...rest } = draft.properties;
  if (draft.kind === 'indicator') return { ...rest, series: seriesSlug(draft) };
  return measure === undefined ? rest : { ...rest, measure };
}

function noteOf(draft: Draft): string | undefined {
  const measure = draft.kind === 'indicator' ? draft.properties.measure : undefined;
  return draft.note ?? (measure === undefined ? undefined : String(measure));
}

interface Checked {
  readonly draft: Draft;
  readonly evidence: PassageSelector;
  readonly flags: readonly Flag[];
  readonly kept: boolean;
}

function checked(
  draft: Draft,
  reading: Reading,
  options: ReadOptions,
  reader: Reader,
  places: (unit: number) => number,
): Checked {
  const { sentence } = draft;
  const evidence = selectPassage(reading.text, sentence.start, (draft.until ?? sentence).end, places);
  const home = (person: string): string | undefined => reader.gazetteer.get(person)?.country;
  const grounds = {
    passage: [sentence],
    document: reading,
    published: options.published,
    ...(draft.last === undefined ? {} : { last: draft.last }),
  };
  const { outcome, flags } = checkAgainstPassage(draft, grounds, home);
  return { draft, evidence, flags, kept: outcome !== 'drop' };
}

function proposedOf(item: Checked, about: string): ProposedClaim {
  const { draft, evidence, flags } = item;
  const note = noteOf(draft);
  const doubt = flags.length * 0.05;
  return {
    about,
    ...vocabularyForm(draft),
    ...(draft.by === undefined ? {} : { by: draft.by }),
    ...(draft.when === undefined ? {} : { when: draft.when }),
    modality: draft.modality,
    at: draft.sentence.paragraph + 1,
    ...(note === undefined ? {} : { note }),
    evidence,
    confidence: Math.max(0.05, Math.round((draft.confidence - doubt) * 100) / 100),
    flags,
  };
}

/** Claims whose subjects would share a slug within a document are numbered, unless they say more of one line or deal. */
function subjectOf(draft: Draft, published: string, taken: Map<string, Draft>): string {
  const base = `${draft.kind}/${slugFor(draft, published)}`;
  let subject = base;
  for (let number = 2; taken.has(subject) && draft.kind !== 'line'; number += 1) subject = `${base}-${number}`;
  taken.set(subject, draft);
  return subject;
}

/** Reads a normalised text: the claims it makes, each checked against its passage; what fails the check is dropped and told. */
export function readText(reader: Reader, text: string, options: ReadOptions): ReadResult {
  const reading = prepare(text, options.language, reader.matcher(options.language), reader.gazetteer);
  const places = codePointPlaces(text);
  const all = draftsOf(reading, options.published, reader.gazetteer, options.headline).map((draft) =>
    checked(draft, reading, options, reader, places),
  );
  const taken = new Map<string, Draft>();
  return {
    claims: all
      .filter((item) => item.kept)
      .map((item) => proposedOf(item, subjectOf(item.draft, options.published, taken))),
    dropped: all
      .filter((item) => !item.kept)
      .map((item) => ({ kind: item.draft.kind, evidence: item.evidence, flags: item.flags })),
  };
}
