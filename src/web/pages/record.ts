import { type FacetView, type SubjectView, subjectView } from '../../account/index.ts';
import { isKind, kinds } from '../../vocabulary/index.ts';
import { capital, figureTitle } from '../../wording/index.ts';
import { type Ask, orNotFound } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { type StandingClaim, showStanding } from '../show/claim.ts';
import { type Shown, show } from '../show/figure.ts';
import { named } from './view.ts';

/** One question about a subject: the answer chosen, and every claim on it. */
export interface Facet {
  readonly facet: string;
  readonly label: string;
  /** The answer in short; of a stage or a rung its date, since the label names it. */
  readonly summary: string;
  readonly figure: Shown;
  readonly claims: readonly StandingClaim[];
}

/** Everything that the ledger says of one subject. */
export interface RecordData {
  readonly subject: Named;
  readonly kind: string;
  readonly kindLabel: string;
  readonly kindMeaning: string;
  readonly mergedFrom: readonly string[];
  readonly facets: readonly Facet[];
  readonly namedBy: readonly { readonly subject: Named; readonly property: string }[];
}

export function recordPage(ask: Ask, kind: string, slug: string): RecordData {
  return recordOf(ask, viewOf(ask, `${kind}/${slug}`));
}

/** The view of a subject; the page answers 404 with the nearest names where no claim is about it. */
export function viewOf({ account }: Ask, subject: string): SubjectView {
  return orNotFound(() => subjectView(account, subject));
}

/** `told` are subjects that name this one and that the page tells of above. */
export function recordOf(ask: Ask, view: SubjectView, told: ReadonlySet<string> = new Set()): RecordData {
  const kind = isKind(view.kind) ? kinds[view.kind] : undefined;
  return {
    subject: named(view.subject, ask),
    kind: view.kind,
    kindLabel: kind === undefined ? view.kind : (kind.label[ask.language] ?? kind.label.en),
    kindMeaning: kind === undefined ? '' : (kind.meaning[ask.language] ?? kind.meaning.en),
    mergedFrom: view.mergedFrom,
    facets: view.facets.map((facet) => facetOf(ask, view.subject, facet)),
    namedBy: view.namedBy
      .filter(({ subject }) => !told.has(subject))
      .map(({ subject, property }) => ({
        subject: named(subject, ask),
        property: labelOf(ask, `${subject}/${property}`),
      })),
  };
}

function facetOf(ask: Ask, subject: string, { facet, figure, claims }: FacetView): Facet {
  const shown = show(figure, ask, { compact: 'where exact' });
  return {
    facet,
    label: capital(labelOf(ask, `${subject}/${facet}`)),
    summary: /^(stage|rung):/.test(facet) ? (shown.when ?? ask.words.ladder.reached) : shown.text,
    figure: shown,
    claims: claims.filter((input) => input.type === 'claim').map((input) => showStanding(input, ask)),
  };
}

/** What a figure of a subject is, without the subject's name. */
export function labelOf({ language }: Pick<Ask, 'language'>, address: string): string {
  return figureTitle(address, language, () => '').replace(/^: /, '');
}
