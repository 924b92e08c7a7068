import { dayOf } from '../values/index.ts';
import type { Reliability, SourceDescription } from './claim.ts';
import { type Marking, codeLists, markings } from './codes/lists.ts';
import { oneOf } from './qualifiers.ts';
import { type Checked, type ClaimProblem, type Raw, type RawClaim, describe, meant } from './raw.ts';

const REQUIRED = ['id', 'title', 'publisher', 'published', 'language', 'kind', 'reliability'] as const;
const OPTIONAL = ['url', 'cites', 'marking'] as const;
const KNOWN: readonly string[] = [...REQUIRED, ...OPTIONAL];
const SOURCE_ID = /^[\p{Ll}\p{Lo}\d]+(?:[-.][\p{Ll}\p{Lo}\d]+)*$/u;

/** Checks the description of a source document. All problems are told. */
export function checkSource(raw: Raw | undefined): Checked<SourceDescription> {
  if (raw === undefined || typeof raw === 'string' || Array.isArray(raw)) {
    const came = raw === undefined ? 'none' : describe(raw);
    return { ok: false, problems: [{ path: [], message: `expected a table "source:", came ${came}`, remedy: `Start the file with "source:" and give ${REQUIRED.join(', ')}.` }] };
  }
  const table = raw as RawClaim;
  const problems: ClaimProblem[] = [];
  for (const name of Object.keys(table)) {
    if (!KNOWN.includes(name)) problems.push({ path: [name], message: `unknown property "${name}" of a source`, remedy: `${meant(name, KNOWN).trim()} A source has ${KNOWN.join(', ')}.`.trim() });
  }
  for (const name of REQUIRED) {
    if (table[name] === undefined) problems.push({ path: [], message: `expected the source's ${name}, came none`, remedy: `Add "${name}:" to the source.` });
  }
  for (const [name, value] of Object.entries(table)) problems.push(...fieldProblems(name, value));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: described(table as Record<string, string>) };
}

function fieldProblems(name: string, value: Raw): ClaimProblem[] {
  if (typeof value !== 'string' || value.trim() === '') {
    return [{ path: [name], message: `expected a text for ${name}, came ${value === '' ? 'nothing' : describe(value)}`, remedy: `Write ${name} on one line.` }];
  }
  const problem = fieldProblem(name, value.trim());
  return problem === undefined ? [] : [{ path: [name], ...problem }];
}

function fieldProblem(name: string, value: string): { message: string; remedy: string } | undefined {
  switch (name) {
    case 'id':
      return SOURCE_ID.test(value) ? undefined : { message: `expected an id of small letters, digits and hyphens, came "${value}"`, remedy: 'Name it by date, publisher and topic: 2025-06-24-pravda-denmark-letter-of-intent.' };
    case 'published':
      return isDay(value) ? undefined : { message: `expected the day of publication as an ISO date, came "${value}"`, remedy: 'Write it as in 2025-06-24.' };
    case 'url':
      return isWebAddress(value) ? undefined : { message: `expected a web address, came "${value}"`, remedy: 'Write it with https:// and without spaces.' };
    case 'language':
      return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) ? undefined : { message: `expected a language code, came "${value}"`, remedy: 'Write a code of BCP 47 such as en, uk or da.' };
    case 'kind':
      return oneOf('kind', value, codeLists['source kind'].map((item) => item.code));
    case 'reliability':
      return oneOf('reliability', value, codeLists.reliability.map((item) => item.code));
    case 'marking':
      return oneOf('marking', value, markings);
    default:
      return undefined;
  }
}

function isDay(value: string): boolean {
  try {
    dayOf(value);
    return true;
  } catch {
    return false;
  }
}

/** Only http and https: an address is shown as a link, and a link must not run anything. */
function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function described(table: Record<string, string>): SourceDescription {
  const text = (name: string): string => (table[name] as string).trim();
  return {
    id: text('id'),
    title: text('title'),
    publisher: text('publisher'),
    ...(table['url'] === undefined ? {} : { url: text('url') }),
    published: text('published'),
    language: text('language'),
    kind: text('kind') as SourceDescription['kind'],
    ...(table['cites'] === undefined ? {} : { cites: text('cites') }),
    reliability: text('reliability') as Reliability,
    ...(table['marking'] === undefined ? {} : { marking: text('marking') as Marking }),
  };
}
