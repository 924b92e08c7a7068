import type { Citation } from '../../../account/index.ts';
import type { Candidate, ClaimState, DeskClaim, KnownFacet, Obstacle } from '../../../desk/index.ts';
import type { PassageSelector, Reason } from '../../../read/index.ts';
import { pick } from '../../../values/index.ts';
import { isKind, kinds, type PropertyValue, qualifiers } from '../../../vocabulary/index.ts';
import { codeText, dateText, modalityWord } from '../../../wording/index.ts';
import type { Ask } from '../../ask.ts';
import { claimedText, propertyText, urlOf } from '../../show/claim.ts';
import { locale, type Shown, show } from '../../show/figure.ts';

/** One thing that a claim says, in words, with what is to be checked about it. */
export interface ShownValue {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly flags: readonly Reason[];
}

/** A subject that a claim may be about. */
export interface ShownCandidate {
  readonly subject: string;
  readonly name: string;
  /** Its page, without the language. */
  readonly path: string;
}

/** What the ledger knows on one facet, made ready for a page. */
export interface ShownFacet {
  readonly facet: string;
  readonly label: string;
  readonly relation: KnownFacet['relation'];
  readonly shown: Shown;
  readonly claims: readonly {
    readonly claim: string;
    readonly value: string;
    readonly publisher: string;
    readonly published: string;
    readonly source: string;
    readonly url?: string;
  }[];
}

/** A claim of a document, made ready for a page. */
export interface ShownDeskClaim {
  readonly number: number;
  readonly state: ClaimState;
  readonly amended: boolean;
  readonly about: string;
  readonly kind: { readonly code: string; readonly label: string };
  /** The claim in one line. */
  readonly summary: string;
  readonly modality?: { readonly code: string; readonly text: string };
  readonly values: readonly ShownValue[];
  readonly passage: PassageSelector;
  /** How sure the reader is: "83 %"; null for a claim that a reviewer added. */
  readonly confidence: string | null;
  readonly addedBy?: string;
  readonly link: {
    readonly outcome: DeskClaim['link']['outcome'];
    readonly subject: string;
    readonly name: string | null;
    readonly candidates: readonly ShownCandidate[];
  };
  /** Facets on which somebody has said something. */
  readonly known: readonly ShownFacet[];
  /** Facets on which nobody has, in words: "amount, period". */
  readonly fresh: string;
  readonly obstacles: readonly Obstacle[];
  readonly claim?: string;
  /** Properties and qualifiers as they stand, for the form that amends them. */
  readonly raw: Readonly<Record<string, PropertyValue>>;
}

/** A claim of a document made ready for a page: in words, with its doubts and with what the ledger knows. */
export function showDeskClaim(claim: DeskClaim, ask: Ask): ShownDeskClaim {
  const { number, state, amended, about, passage, confidence, known, obstacles, qualifiers: told } = claim;
  const [kind = ''] = about.split('/');
  return {
    number,
    state,
    amended,
    about,
    kind: { code: kind, label: isKind(kind) ? pick(kinds[kind].label, ask.language) : kind },
    summary: summaryOf(kind, claim, ask),
    ...(told.modality === 'fact'
      ? {}
      : { modality: { code: told.modality, text: modalityWord(told.modality, ask.language) } }),
    values: valuesOf(claim, ask),
    passage,
    confidence:
      confidence === null ? null : new Intl.NumberFormat(locale(ask.language), { style: 'percent' }).format(confidence),
    ...(claim.addedBy === undefined ? {} : { addedBy: claim.addedBy }),
    link: showLink(claim, ask),
    known: inOrder(known).map((facet) => showFacet(about, facet, ask)),
    fresh: freshText(claim, ask),
    obstacles,
    ...(claim.claim === undefined ? {} : { claim: claim.claim }),
    raw: rawOf(claim),
  };
}

/** What says most about a claim of a kind, in the order in which it is told. */
export const TELLING: Readonly<Record<string, readonly string[]>> = {
  agreement: ['parties', 'instrument', 'stage'],
  flow: ['from', 'to', 'amount', 'stage'],
  line: ['operator', 'product', 'family', 'host', 'stage', 'start_of_production'],
  target: ['who', 'measure', 'value', 'by_when'],
  indicator: ['series', 'value'],
  delivery: ['product', 'family', 'quantity', 'to'],
  event: ['type', 'summary'],
};

function summaryOf(kind: string, { about, properties }: DeskClaim, ask: Ask): string {
  const names = TELLING[kind] ?? Object.keys(properties).slice(0, 3);
  const texts = names
    .filter((name) => properties[name] !== undefined)
    .map((name) => valueText(about, name, properties[name] as PropertyValue, ask));
  return texts.length === 0 ? ask.name(about) : texts.join('\u00a0· ');
}

function valueText(about: string, name: string, value: PropertyValue, ask: Ask): string {
  // The slug of a series is made for machines; a series that the ledger has is known by its words.
  if (name === 'series' && typeof value === 'string') return value.replaceAll('-', ' ');
  return claimedText(about, name, value, ask);
}

/** Properties in the order of the vocabulary's table, then what holds for the whole claim, then doubts about what is not said. */
function valuesOf(claim: DeskClaim, ask: Ask): ShownValue[] {
  const { about, properties, flags } = claim;
  const order = Object.keys(isKindOf(about)?.properties ?? {});
  const names = Object.keys(properties).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const told = [
    ...names.map((name) => ({
      name,
      label: propertyText(about, name, ask),
      value: valueText(about, name, properties[name] as PropertyValue, ask),
    })),
    ...qualifierValues(claim, ask),
  ];
  const said = new Set(told.map(({ name }) => name));
  const unsaid = [...new Set(flags.map(({ field }) => field))].filter((field) => !said.has(field));
  const values = [...told, ...unsaid.map((name) => ({ name, label: labelOf(about, name, ask), value: '' }))].map(
    (value) => ({
      ...value,
      flags: flags.filter(({ field }) => field === value.name).map(({ code }) => code),
    }),
  );
  // The head of the claim says how firmly it is said; it is told again only where that is in doubt.
  return values.filter(({ name, flags: doubts }) => name !== 'modality' || doubts.length > 0);
}

function isKindOf(about: string) {
  const [kind = ''] = about.split('/');
  return isKind(kind) ? kinds[kind] : undefined;
}

function qualifierValues({ qualifiers: told }: DeskClaim, ask: Ask): Omit<ShownValue, 'flags'>[] {
  const { modality, when, by, credibility, note } = told;
  const { language, name } = ask;
  const texts: Readonly<Record<string, string | undefined>> = {
    when: when === undefined ? undefined : dateText(when, language),
    by: by === undefined ? undefined : name(by),
    modality: modality === 'fact' ? undefined : modalityWord(modality, language),
    credibility: credibility === undefined ? undefined : codeText('credibility', credibility, language),
    note,
  };
  return Object.entries(texts)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ({ name: key, label: labelOf('', key, ask), value }));
}

/** The label of a property, or of what any claim may carry. */
function labelOf(about: string, name: string, ask: Ask): string {
  const qualifier = qualifiers[name];
  return qualifier === undefined ? propertyText(about, name, ask) : pick(qualifier.label, ask.language);
}

function showLink({ link }: DeskClaim, { language }: Ask): ShownDeskClaim['link'] {
  const { outcome, subject, name, candidates } = link;
  return {
    outcome,
    subject,
    name: name === null ? null : pick(name, language),
    candidates: candidates.map((candidate) => showCandidate(candidate, language)),
  };
}

function showCandidate({ subject, name, path }: Candidate, language: Ask['language']): ShownCandidate {
  return { subject, name: pick(name, language), path };
}

/** What wants attention first. Facets on which nobody has spoken are told apart. */
const ORDER: readonly KnownFacet['relation'][] = ['conflicts', 'supersedes', 'superseded', 'corroborates', 'repeats'];

function inOrder(known: readonly KnownFacet[]): KnownFacet[] {
  return ORDER.flatMap((relation) => known.filter((facet) => facet.relation === relation));
}

function freshText({ about, known }: DeskClaim, ask: Ask): string {
  const labels = known
    .filter(({ relation }) => relation === 'new')
    .map(({ property }) => propertyText(about, property, ask));
  return [...new Set(labels)].join(', ');
}

function showFacet(about: string, { property, facet, relation, figure, claims }: KnownFacet, ask: Ask): ShownFacet {
  return {
    facet,
    label: propertyText(about, property, ask),
    relation,
    shown: show(figure, ask, { whole: true }),
    claims: claims.map((citation) => showCitation(citation, ask)),
  };
}

function showCitation({ claim, about, property, value, source }: Citation, ask: Ask): ShownFacet['claims'][number] {
  return {
    claim,
    value: claimedText(about, property, value, ask),
    publisher: source.publisher,
    published: dateText(source.published, ask.language),
    source: source.id,
    ...urlOf(source.url),
  };
}

function rawOf({ properties, qualifiers: told }: DeskClaim): Record<string, PropertyValue> {
  const { at, ...texts } = told;
  return { ...properties, ...texts, ...(at === undefined ? {} : { at: String(at) }) };
}
