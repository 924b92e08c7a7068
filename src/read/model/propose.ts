import {
  type Claim,
  checkClaim,
  isKind,
  kinds,
  type Property,
  type Raw,
  type RawClaim,
} from '../../vocabulary/index.ts';
import { checkAgainstPassage, type Flag } from '../check/check.ts';
import type { DraftKind } from '../claims/draft.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { ModelClaim } from './answer.ts';
import { checkFirmness, STAGE_TOPICS, stageHits } from './modality.ts';
import { type QuotedPassage, quotedPassages } from './quote.ts';
import { type Resolved, resolveParties } from './references.ts';
import { checkValues, type FieldFinding, type Ground } from './values.ts';

/** Kinds of claim that a model is asked for, with the properties one of which makes a claim of the kind one at all. */
export const askedKinds: Readonly<Record<DraftKind, readonly string[]>> = {
  agreement: ['parties'],
  flow: ['amount', 'from'],
  line: ['host', 'operator', 'family', 'product'],
  indicator: ['series'],
  target: ['value'],
  delivery: ['quantity', 'family', 'product'],
  event: ['type'],
};
export const isAskedKind = (kind: string): kind is DraftKind => Object.hasOwn(askedKinds, kind);

/** What a model is asked for beside the properties of the kind. Notes and grades are for a person to give. */
export const askedQualifiers = ['modality', 'when', 'by'] as const;

/** A claim of a model with its passage, checked. */
export interface ModelProposal {
  readonly kind: DraftKind;
  readonly claim: Claim;
  readonly passage: QuotedPassage;
  readonly flags: readonly Flag[];
  readonly kept: boolean;
}

/** A claim of a model that has no passage, or no form of the vocabulary: nothing of it can be shown. */
export interface ModelRefusal {
  readonly kind: string;
  readonly quote: string;
  readonly flags: readonly Flag[];
}

/** What the claims of a model are checked against. */
export interface ModelGround {
  readonly document: Reading;
  readonly published: string;
  readonly gazetteer: Gazetteer;
}

const BY: Property = {
  name: 'by',
  type: { reference: ['person', 'party', 'country', 'programme'] },
  many: false,
  label: { en: 'said by', uk: 'за словами' },
  meaning: { en: 'Who is cited as saying it.', uk: 'Кого цитують.' },
};

/** The claim in the vocabulary's form; what the vocabulary does not take is left out and flagged. */
function inVocabulary(
  kind: DraftKind,
  values: RawClaim,
): { readonly claim: Claim | undefined; readonly flags: readonly Flag[] } {
  const about = `${kind}/proposed`;
  const first = checkClaim({ ...values, about });
  if (first.ok) return { claim: first.value, flags: [] };
  const wrong = [...new Set(first.problems.map((problem) => String(problem.path[0] ?? 'about')))];
  const rest = Object.fromEntries(Object.entries(values).filter(([name]) => !wrong.includes(name)));
  const second = checkClaim({ ...rest, about });
  const flags = wrong.map((field): Flag => ({ field, code: 'not-in-vocabulary' }));
  return { claim: second.ok ? second.value : undefined, flags };
}

const isProperty = (kind: DraftKind, name: string): boolean =>
  Object.hasOwn(kinds[kind].properties, name) || (askedQualifiers as readonly string[]).includes(name);

/** The values that a model was asked for, and flags for those that it made up names of. */
function asked(kind: DraftKind, values: RawClaim): { readonly values: RawClaim; readonly flags: readonly Flag[] } {
  const entries = Object.entries(values).filter(([name]) => !UNASKED.has(name));
  const unknown = entries.filter(([name]) => !isProperty(kind, name));
  return {
    values: Object.fromEntries(entries.filter(([name]) => isProperty(kind, name))) as Readonly<Record<string, Raw>>,
    flags: unknown.map(([field]): Flag => ({ field: field.slice(0, 40), code: 'not-in-vocabulary' })),
  };
}
const UNASKED = new Set(['about', 'note', 'at', 'credibility', 'marking', 'confidence']);

function partyFindings(resolved: Resolved): readonly FieldFinding[] {
  return resolved.parties.flatMap(({ field, where, subject }): readonly FieldFinding[] => {
    if (where === 'passage') return [];
    if (where === 'nowhere' && subject !== 'country/UA')
      return [{ field, code: 'party-not-in-text', fatal: field !== 'by' }];
    return [{ field, code: field === 'by' ? 'speaker-from-context' : 'party-from-context', fatal: false }];
  });
}

/** Words that a claim hangs on: those of its stage, else its figures. */
function anchorsOf(claim: Claim, properties: Readonly<Record<string, Property>>, passage: readonly Sentence[]) {
  const staged = Object.entries(claim.properties).flatMap(([field, value]) => {
    const type = properties[field]?.type;
    return typeof type === 'object' &&
      'code' in type &&
      Object.hasOwn(STAGE_TOPICS, type.code) &&
      type.code.endsWith('stage')
      ? stageHits(passage, type.code, String(value))
      : [];
  });
  if (staged.length > 0) return staged;
  const figures = Object.values(claim.properties).flatMap((value) => String(value).match(/\d[\d ]*(?:\.\d+)?/gu) ?? []);
  const wanted = new Set(figures.map((figure) => Number(figure.replaceAll(' ', ''))));
  return passage.flatMap((sentence) =>
    [...sentence.numbers, ...sentence.shares]
      .filter((number) => wanted.has(number.low))
      .map((hit) => ({ sentence, hit })),
  );
}

/** The checks that claims of the rules pass, for the parties that the word lists know. */
function commonFindings(
  claim: Claim,
  resolved: Resolved,
  ground: Ground,
  gazetteer: Gazetteer,
): readonly FieldFinding[] {
  const bare = new Set(resolved.parties.filter((party) => !party.recognised).map(({ subject }) => subject));
  const known = (value: unknown): unknown =>
    Array.isArray(value) ? value.filter((item) => !bare.has(item)) : bare.has(String(value)) ? [] : value;
  const properties = Object.fromEntries(Object.entries(claim.properties).map(([name, value]) => [name, known(value)]));
  const { modality, when } = claim.qualifiers;
  const verdict = checkAgainstPassage(
    { properties, modality, ...(when === undefined ? {} : { when }) },
    ground,
    (person) => gazetteer.get(person)?.country,
  );
  const fatal = verdict.outcome === 'drop';
  return verdict.flags.map((flag) => ({ ...flag, fatal: fatal && !/context|contradicts/u.test(flag.code) }));
}

const isSense = (kind: DraftKind, claim: Claim): boolean =>
  askedKinds[kind].some((name) => claim.properties[name] !== undefined);

/**
 * Takes away texts whose words the passage does not hold, and a speaker whom nobody names: unlike a figure, they can be left out
 * without changing the rest.
 */
function withoutLooseValues(claim: Claim, findings: readonly FieldFinding[]): Claim {
  const loose = new Set(findings.filter(({ code }) => code === 'text-not-in-passage').map(({ field }) => field));
  const properties = Object.fromEntries(Object.entries(claim.properties).filter(([name]) => !loose.has(name)));
  const unnamed = findings.some(({ field, code }) => field === 'by' && code === 'party-not-in-text');
  const { by, ...others } = claim.qualifiers;
  return { ...claim, properties, qualifiers: unnamed ? others : claim.qualifiers };
}

function distinct(flags: readonly Flag[]): readonly Flag[] {
  const all = new Map(flags.map(({ field, code }) => [`${field} ${code}`, { field, code }]));
  return [...all.values()];
}

function onPassage(
  kind: DraftKind,
  given: RawClaim,
  passage: QuotedPassage,
  ground: ModelGround,
): ModelProposal | undefined {
  const { properties } = kinds[kind];
  const wanted = asked(kind, given);
  const context = { passage, document: ground.document, gazetteer: ground.gazetteer };
  const resolved = resolveParties(wanted.values, { ...properties, by: BY }, context);
  const { claim, flags } = inVocabulary(kind, resolved.values);
  if (claim === undefined) return undefined;
  const here: Ground = { passage, document: ground.document, published: ground.published };
  const findings = [
    ...checkValues(claim, properties, here),
    ...partyFindings(resolved),
    ...commonFindings(claim, resolved, here, ground.gazetteer),
    ...checkFirmness(claim.qualifiers.modality, passage, anchorsOf(claim, properties, passage)).map((finding) => ({
      field: 'modality',
      ...finding,
    })),
  ];
  const foreign = resolved.foreign.map((field): Flag => ({ field, code: 'not-in-vocabulary' }));
  const left = withoutLooseValues(claim, findings);
  return {
    kind,
    claim: left,
    passage,
    flags: distinct([...wanted.flags, ...foreign, ...flags, ...findings]),
    kept: !findings.some(({ fatal }) => fatal) && isSense(kind, left),
  };
}

const refusal = (claim: ModelClaim, field: string, code: Flag['code']): ModelRefusal => ({
  kind: claim.kind.slice(0, 40),
  quote: claim.quote.slice(0, 200),
  flags: [{ field, code }],
});

/**
 * Checks a claim that a model gave: it needs a passage that stands in the text, and every value has to stand in that passage. Of
 * several places with the quoted words, the one that holds most of the claim.
 */
export function proposalOf(claim: ModelClaim, ground: ModelGround): ModelProposal | ModelRefusal {
  if (!isAskedKind(claim.kind) || !isKind(claim.kind)) return refusal(claim, 'kind', 'not-in-vocabulary');
  const { kind } = claim;
  const passages = quotedPassages(ground.document, claim.quote);
  if (passages.length === 0) return refusal(claim, 'quote', 'passage-not-found');
  const proposals = passages
    .map((passage) => onPassage(kind, claim.values, passage, ground))
    .filter((proposal) => proposal !== undefined)
    .sort((a, b) => Number(b.kept) - Number(a.kept) || a.flags.length - b.flags.length);
  return proposals[0] ?? refusal(claim, 'claim', 'not-in-vocabulary');
}
