import { parseDate, parseMeasure, parseMoney, parseQuantity, parseShare } from '../values/index.ts';
import type { Claim, PropertyValue, Qualifiers } from './claim.ts';
import { type CodeListName, codeLists, findCode } from './codes/lists.ts';
import { kindNames, kinds } from './kinds.ts';
import type { Kind, KindName, Property, PropertyType } from './property.ts';
import { checkQualifiers, qualifierNames } from './qualifiers.ts';
import { type Checked, type ClaimProblem, type Raw, type RawClaim, describe, meant, subjectProblem } from './raw.ts';

/** Checks one claim against the tables of the vocabulary. All problems are told, not only the first. */
export function checkClaim(raw: RawClaim): Checked<Claim> {
  const problems: ClaimProblem[] = [];
  const about = raw['about'];
  const kind = checkAbout(about, problems);
  const qualifiers = checkQualifiers(raw, problems);
  const properties: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(raw)) {
    if (name === 'about' || qualifierNames.includes(name)) continue;
    const property = kind?.properties[name];
    if (kind !== undefined && property === undefined) problems.push(unknownProperty(name, kind));
    const checked = property === undefined ? undefined : checkProperty(property, value, raw, problems);
    if (checked !== undefined) properties[name] = checked;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { about: about as string, properties, qualifiers: qualifiers as Qualifiers } };
}

function checkAbout(about: Raw | undefined, problems: ClaimProblem[]): Kind | undefined {
  if (about === undefined) {
    problems.push({ path: [], message: 'expected "about: kind/slug", came a claim without it', remedy: 'Say which subject the claim is about.' });
    return undefined;
  }
  const problem = subjectProblem(about, kindNames);
  if (problem !== undefined) problems.push({ path: ['about'], ...problem });
  return problem === undefined ? kinds[(about as string).split('/', 1)[0] as KindName] : undefined;
}

function unknownProperty(name: string, kind: Kind): ClaimProblem {
  const names = [...Object.keys(kind.properties), ...qualifierNames];
  return { path: [name], message: `unknown property "${name}" of ${kind.name}`, remedy: `${meant(name, names).trim()} ${kind.name} has ${Object.keys(kind.properties).join(', ')}.`.trim() };
}

function checkProperty(property: Property, value: Raw, raw: RawClaim, problems: ClaimProblem[]): PropertyValue | undefined {
  const path = [property.name];
  if (value === 'withheld' || value === 'none') return value;
  if (value === '') {
    problems.push({ path, message: `expected a value of ${property.name}, came nothing`, remedy: 'Take the line away (absent means that the source does not say), or write withheld or none.' });
    return undefined;
  }
  if (property.type === 'sharing') return checkSharing(value, path, problems);
  if (Array.isArray(value) && !property.many) {
    problems.push({ path, message: `expected one value of ${property.name}, came a list of ${value.length}`, remedy: 'Write one claim for each.' });
    return undefined;
  }
  const items = Array.isArray(value) ? value : [value];
  const before = problems.length;
  items.forEach((item, index) => {
    const problem = itemProblem(property.type, item as Raw, raw);
    if (problem !== undefined) problems.push({ path: Array.isArray(value) ? [...path, index] : path, ...problem });
  });
  if (problems.length > before) return undefined;
  const texts = [...new Set(items.map((item) => (item as string).trim()))];
  return property.many ? texts : (texts[0] as string);
}

function itemProblem(type: PropertyType, item: Raw, raw: RawClaim): { message: string; remedy: string } | undefined {
  if (typeof item !== 'string') return { message: `expected a single value, came ${describe(item)}`, remedy: 'Write it on one line.' };
  if (typeof type === 'object') {
    if ('reference' in type) return type.orText && !item.includes('/') ? undefined : subjectProblem(item, type.reference);
    if (findCode(type.code, item) !== undefined) return undefined;
    const codes = codesOf(type.code);
    return { message: `expected a code of the list "${type.code}", came "${item}"`, remedy: `Codes are ${codes.join(', ')}.${meant(item, codes)}` };
  }
  const parsed = parseAs(type, item, typeof raw['unit'] === 'string' ? raw['unit'] : undefined);
  return parsed === undefined || parsed.ok ? undefined : parsed.problem;
}

function parseAs(type: Exclude<PropertyType, object>, item: string, unit: string | undefined) {
  switch (type) {
    case 'date':
      return parseDate(item);
    case 'money':
      return parseMoney(item);
    case 'quantity':
      return item.endsWith('%') ? parseShare(item) : parseQuantity(item);
    case 'measure':
      return parseMeasure(item, unit);
    case 'count':
      return parseQuantity(item);
    default:
      return undefined;
  }
}

function codesOf(list: CodeListName): string[] {
  return codeLists[list].map((item) => item.code);
}

function checkSharing(value: Raw, path: readonly string[], problems: ClaimProblem[]): PropertyValue | undefined {
  const before = problems.length;
  const names = typeof value === 'string' ? [value] : Array.isArray(value) ? value : Object.keys(value);
  for (const name of names) {
    const problem = subjectProblem(name as Raw, ['country', 'party', 'programme']);
    if (problem !== undefined) problems.push({ path: [...path, String(name)], ...problem });
  }
  if (typeof value === 'string' || Array.isArray(value)) return problems.length > before ? undefined : (names as string[]);
  let least = 0;
  for (const [name, share] of Object.entries(value as Record<string, Raw>)) {
    const parsed = parseShare(typeof share === 'string' ? share : '');
    if (parsed.ok) least += parsed.value.comparator === 'exactly' ? parsed.value.millionths : 0;
    else problems.push({ path: [...path, name], ...parsed.problem });
  }
  if (least > 1_000_000) problems.push({ path, message: `expected shares of at most 100 % together, came ${least / 10_000} %`, remedy: 'Check the shares.' });
  return problems.length > before ? undefined : (value as Record<string, string>);
}
