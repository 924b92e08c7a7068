import { isCountryCode, likelyCountryCode } from './codes/countries.ts';
import { isKind } from './kinds/kinds.ts';
import { type Defect, didYouMean, finding, meantIn } from './problem.ts';
import { type KindName, kindNames } from './property.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A subject by its whole name, or what is wrong with it. */
export type SubjectReading = { readonly subject: string } | { readonly defect: Defect };

/** Reads `kind/slug` where one of the kinds may stand. Where a country may, its bare code stands for it. */
export function readSubject(text: string, allowed: readonly KindName[]): SubjectReading {
  const slash = text.indexOf('/');
  if (slash < 0) return readBare(text, allowed);
  const kind = text.slice(0, slash);
  const slug = text.slice(slash + 1);
  if (!isKind(kind)) {
    return bad(
      `expected ${choice(allowed)}, came "${text}"`,
      `${didYouMean(kind, kindNames)}Kinds are ${kindNames.join(', ')}.`,
      finding('unknown-kind', { came: text, kinds: allowed.join(', '), ...meantIn(kind, kindNames) }),
    );
  }
  if (!allowed.includes(kind))
    return bad(
      `expected ${choice(allowed)}, came "${text}"`,
      `Name a subject that fits, as in "${allowed[0]}/…".`,
      finding('wrong-kind', { came: text, kinds: allowed.join(', '), write: `${allowed[0]}/…` }),
    );
  if (kind === 'country') return readCountry(text, slug);
  if (SLUG.test(slug)) return { subject: text };
  return bad(
    `expected a slug of small Latin letters, digits and single hyphens, came "${slug}"${foreign(slug)}`,
    `Write "${kind}/${slugFrom(slug)}".`,
    finding('no-slug', { came: slug, write: `${kind}/${slugFrom(slug)}`, letter: foreignLetter(slug) ?? '' }),
  );
}

function bad(message: string, remedy: string, found: NonNullable<Defect['finding']>): SubjectReading {
  return { defect: { message, remedy, finding: found } };
}

function choice(allowed: readonly KindName[]): string {
  return allowed.length === kindNames.length ? 'a subject as kind/slug' : `a subject of kind ${allowed.join(', ')}`;
}

function readBare(text: string, allowed: readonly KindName[]): SubjectReading {
  if (allowed.includes('country')) {
    if (isCountryCode(text)) return { subject: `country/${text}` };
    const code = likelyCountryCode(text);
    if (code !== undefined)
      return bad(
        `expected ${choice(allowed)}, came "${text}"`,
        `Write "country/${code}".`,
        finding('no-country', { came: text, write: `country/${code}` }),
      );
  }
  return bad(
    `expected ${choice(allowed)}, came "${text}"`,
    `Write "${allowed[0]}/${slugFrom(text)}" and claim its name there.`,
    finding('no-reference', { came: text, kinds: allowed.join(', '), write: `${allowed[0]}/${slugFrom(text)}` }),
  );
}

function readCountry(text: string, code: string): SubjectReading {
  if (isCountryCode(code)) return { subject: text };
  const likely = likelyCountryCode(code);
  return bad(
    `expected a country by its code of ISO 3166-1 alpha-2, came "${text}"`,
    likely === undefined
      ? 'Write two capital letters as in "country/DK"; EU and NATO stand for the organisations.'
      : `Write "country/${likely}".`,
    finding('no-country', { came: text, write: likely === undefined ? '' : `country/${likely}` }),
  );
}

/** Names a letter that only looks Latin: a Cyrillic "а" in a slug makes a second subject that nobody can tell from the first. */
function foreign(slug: string): string {
  const letter = foreignLetter(slug);
  return letter === undefined
    ? ''
    : ` with the letter "${letter}" (U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`;
}

function foreignLetter(slug: string): string | undefined {
  return /[^\p{Script=Latin}\p{Script=Common}]/u.exec(slug)?.[0];
}

function slugFrom(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || '…';
}
