import { type SourceView, sourceView } from '../../account/index.ts';
import { codeText, dateText } from '../../wording/index.ts';
import { type Ask, orNotFound } from '../ask.ts';
import { type ShownClaim, showClaim, urlOf } from '../show/claim.ts';
import { locale } from '../show/figure.ts';

/** What a source says of one subject, claim by claim. */
export interface SourceSubject {
  readonly subject: string;
  readonly name: string;
  readonly claims: readonly ShownClaim[];
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
  readonly claims: number;
  readonly subjects: readonly SourceSubject[];
}

export function sourcePage(ask: Ask, id: string): SourceData {
  const source = orNotFound(() => sourceView(ask.account, id));
  const { language } = ask;
  return {
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    published: dateText(source.published, language),
    language: languageName(source.language, language),
    kind: codeText('source kind', source.kind, language),
    cites: source.cites,
    ...urlOf(source.url),
    reliability: { code: source.reliability, meaning: codeText('reliability', source.reliability, language) },
    claims: source.claims,
    subjects: bySubject(ask, source),
  };
}

function languageName(code: string, language: string): string {
  return new Intl.DisplayNames(locale(language === 'uk' ? 'uk' : 'en'), { type: 'language' }).of(code) ?? code;
}

/** In the order in which the source's file speaks of them. */
function bySubject(ask: Ask, source: SourceView): SourceSubject[] {
  const groups = new Map<string, ShownClaim[]>();
  for (const citation of source.statements) {
    const claims = groups.get(citation.about) ?? [];
    claims.push(showClaim(citation, ask));
    groups.set(citation.about, claims);
  }
  return [...groups].map(([subject, claims]) => ({ subject, name: ask.name(subject), claims }));
}
