import { type Citation, type SourceView, sourceView } from '../../account/index.ts';
import { capital, codeText } from '../../wording/index.ts';
import { type Ask, orNotFound } from '../ask.ts';
import { type ShownClaim, showClaim, urlOf } from '../show/claim.ts';
import { dayText } from '../show/day.ts';
import { locale } from '../show/figure.ts';

/** One claim of a source: what it asserts of its subject, and what holds for all of it. */
export interface SourceClaim
  extends Pick<
    ShownClaim,
    | 'claim'
    | 'about'
    | 'aboutName'
    | 'when'
    | 'by'
    | 'note'
    | 'paragraph'
    | 'modality'
    | 'modalityCode'
    | 'source'
    | 'credibility'
  > {
  readonly properties: readonly { readonly property: string; readonly label: string; readonly value: string }[];
}

export interface SourceData {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly language: string;
  readonly kind: string;
  readonly cites: string | null;
  readonly url?: string;
  readonly reliability: { readonly code: string; readonly meaning: string };
  readonly claims: readonly SourceClaim[];
}

export function sourcePage(ask: Ask, id: string): SourceData {
  const source = orNotFound(() => sourceView(ask.account, id));
  const { language } = ask;
  return {
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    published: dayText(source.published, language),
    language: new Intl.DisplayNames(locale(language), { type: 'language' }).of(source.language) ?? source.language,
    kind: codeText('source kind', source.kind, language),
    cites: source.cites,
    ...urlOf(source.url),
    reliability: { code: source.reliability, meaning: codeText('reliability', source.reliability, language) },
    claims: claimsOf(ask, source),
  };
}

/** In the order in which the source's file makes them. */
function claimsOf(ask: Ask, source: SourceView): SourceClaim[] {
  const groups = new Map<string, Citation[]>();
  for (const citation of source.statements) {
    const group = groups.get(citation.claim) ?? [];
    group.push(citation);
    groups.set(citation.claim, group);
  }
  return [...groups.values()].map((citations) => claimOf(ask, citations));
}

/** One claim, of the citations of its properties. */
export function claimOf(ask: Ask, citations: readonly Citation[]): SourceClaim {
  const shown = citations.map((citation) => showClaim(citation, ask));
  const { property: _property, value: _value, ...common } = shown[0] as ShownClaim;
  return {
    ...common,
    properties: shown.map(({ property, value }, index) => ({
      property: citations[index]?.property ?? property,
      label: capital(property),
      value,
    })),
  };
}
