import { type PassageSelector, selectPassage } from '../check/selector.ts';
import type { Draft, DraftValue } from '../claims/draft.ts';
import type { DocumentReading } from '../document/document.ts';
import { seriesSlugs, slugFor } from '../link/slug.ts';
import type { DroppedClaim, ProposedClaim, Reader } from '../reader.ts';
import { prepare, type Reading } from '../reading.ts';
import { codePointPlaces } from '../text/codepoints.ts';
import { parseAnswer } from './answer.ts';
import { mergeClaims } from './merge.ts';
import { type ModelProposal, type ModelRefusal, proposalOf } from './propose.ts';

/** A document read by the rules and by a model. */
export interface ModelReading {
  /** Claims of both, those that both found once; what failed a check is among the dropped. */
  readonly reading: DocumentReading;
  /** Claims of the model that have no passage in the text, or no form of the vocabulary. */
  readonly refused: readonly ModelRefusal[];
  /** Answers that could not be understood. */
  readonly problems: readonly string[];
  readonly confirmed: number;
  readonly added: number;
}

/** How sure a claim is that a model alone found: never as sure as most of the rules' are, however sure the model says it is. */
const CONFIDENCE = 0.5;
const DOUBT = 0.05;

const seriesNames = new Map(Object.entries(seriesSlugs).map(([name, slug]) => [slug, name]));

/** The claim as the rules would have drafted it, for its slug. */
function draftOf({ kind, claim, passage }: ModelProposal): Draft {
  const entries = Object.entries(claim.properties).map(([name, value]): readonly [string, DraftValue] => [
    name,
    typeof value === 'string'
      ? name === 'series'
        ? (seriesNames.get(value) ?? value)
        : value
      : Array.isArray(value)
        ? value
        : Object.keys(value),
  ]);
  const { modality, when } = claim.qualifiers;
  return {
    kind,
    properties: Object.fromEntries(entries),
    modality,
    ...(when === undefined ? {} : { when }),
    sentence: passage[0],
    confidence: CONFIDENCE,
    context: {},
  };
}

function unused(about: string, taken: Set<string>): string {
  let subject = about;
  for (let number = 2; taken.has(subject); number += 1) subject = `${about}-${number}`;
  if (!about.startsWith('line/')) taken.add(subject);
  return subject;
}

interface Context {
  readonly document: Reading;
  readonly published: string;
  readonly places: (unit: number) => number;
}

function evidenceOf({ passage }: ModelProposal, { document, places }: Context): PassageSelector {
  const last = passage.at(-1) ?? passage[0];
  return selectPassage(document.text, passage[0].start, last.end, places);
}

function proposedOf(proposal: ModelProposal, context: Context, taken: Set<string>): ProposedClaim {
  const { claim, kind, flags, passage } = proposal;
  const { by, when, modality } = claim.qualifiers;
  return {
    about: unused(`${kind}/${slugFor(draftOf(proposal), context.published)}`, taken),
    ...claim.properties,
    ...(by === undefined ? {} : { by }),
    ...(when === undefined ? {} : { when }),
    modality,
    at: passage[0].paragraph + 1,
    evidence: evidenceOf(proposal, context),
    confidence: Math.max(DOUBT, Math.round((CONFIDENCE - flags.length * DOUBT) * 100) / 100),
    flags,
    extractors: ['model'],
  };
}

const isProposal = (item: ModelProposal | ModelRefusal): item is ModelProposal => 'passage' in item;

/**
 * Adds what a model answered about a document to what the rules found. Nothing of an answer is taken on trust: a claim needs a
 * passage that stands in the text, and every value has to stand in that passage (see `proposalOf`).
 */
export function withModelAnswers(reader: Reader, reading: DocumentReading, answers: readonly string[]): ModelReading {
  const { text, document } = reading;
  const { published, language } = document;
  const prepared = prepare(text, language, reader.matcher(language), reader.gazetteer);
  const parsed = answers.map(parseAnswer);
  const ground = { document: prepared, published, gazetteer: reader.gazetteer };
  const items = parsed
    .flatMap((answer) => ('claims' in answer ? answer.claims : []))
    .map((claim) => proposalOf(claim, ground));
  const proposals = items.filter(isProposal);
  const context = { document: prepared, published, places: codePointPlaces(text) };
  const taken = new Set(reading.claims.map((claim) => claim.about).filter((about) => !about.startsWith('line/')));
  const kept = proposals.filter((item) => item.kept).map((item) => proposedOf(item, context, taken));
  const merged = mergeClaims(reading.claims, kept);
  const dropped = proposals
    .filter((item) => !item.kept)
    .map(
      (item): DroppedClaim => ({
        kind: item.kind,
        evidence: evidenceOf(item, context),
        flags: item.flags,
        extractor: 'model',
      }),
    );
  return {
    reading: { ...reading, claims: merged.claims, dropped: [...reading.dropped, ...dropped] },
    refused: items.filter((item): item is ModelRefusal => !isProposal(item)),
    problems: parsed.flatMap((answer) => ('problem' in answer ? [answer.problem] : [])),
    confirmed: merged.confirmed,
    added: merged.added,
  };
}
