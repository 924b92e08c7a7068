import type { Claim, Credibility, Marking, Modality, Passage, PropertyValue, Qualifiers } from './claim.ts';
import { kinds } from './kinds/kinds.ts';
import { checkPassage } from './passage.ts';
import {
  type Checked,
  type ClaimProblem,
  came,
  cameIn,
  didYouMean,
  finding,
  meantIn,
  type RawClaim,
} from './problem.ts';
import { type Kind, type KindName, kindNames } from './property.ts';
import { checkProperty } from './property-check.ts';
import { qualifierNames, qualifiers } from './qualifiers.ts';
import { readSubject } from './subject.ts';

/**
 * Checks one claim against the tables of the vocabulary. All problems are told, not only the first. Properties of the result
 * stand in the order of the table, so that the order of keys in a file does not matter.
 */
export function checkClaim(raw: RawClaim): Checked<Claim> {
  const about = checkAbout(raw);
  const told = checkQualifiers(raw);
  if (!about.ok) return { ok: false, problems: [...about.problems, ...problemsOf(told)] };
  const { kind, subject } = about.value;
  const properties = checkProperties(kind, raw);
  const problems = [...unknownNames(kind, raw), ...problemsOf(properties), ...problemsOf(told)];
  if (problems.length === 0 && properties.ok && told.ok) {
    return { ok: true, value: { about: subject, properties: properties.value, qualifiers: told.value } };
  }
  return { ok: false, problems };
}

function problemsOf(checked: Checked<unknown>): readonly ClaimProblem[] {
  return checked.ok ? [] : checked.problems;
}

function fail(problem: ClaimProblem): { readonly ok: false; readonly problems: readonly ClaimProblem[] } {
  return { ok: false, problems: [problem] };
}

function checkAbout(raw: RawClaim): Checked<{ kind: Kind; subject: string }> {
  const about = raw.about;
  if (about === undefined) {
    return fail({
      path: [],
      message: 'expected "about: kind/slug", came a claim without it',
      remedy: `Say which subject the claim is about. Kinds are ${kindNames.join(', ')}.`,
      finding: finding('about-missing', { kinds: kindNames.join(', ') }),
    });
  }
  if (typeof about !== 'string' || about.trim() === '') {
    return fail({
      path: ['about'],
      message: `"about": expected one subject as kind/slug, ${came(about)}`,
      remedy: 'Write it as in "line/dk-first-joint-line".',
      finding: finding('no-reference', { kinds: '', ...cameIn(about) }),
    });
  }
  const reading = readSubject(about.trim(), kindNames);
  if ('defect' in reading) {
    const { message } = reading.defect;
    return fail({ ...reading.defect, path: ['about'], message: `"about": ${message}` });
  }
  const { subject } = reading;
  return { ok: true, value: { subject, kind: kinds[subject.slice(0, subject.indexOf('/')) as KindName] } };
}

function unknownNames(kind: Kind, raw: RawClaim): ClaimProblem[] {
  const own = Object.keys(kind.properties);
  const known = new Set(['about', ...own, ...qualifierNames, 'passage']);
  return Object.keys(raw)
    .filter((name) => !known.has(name))
    .map((name) => ({
      path: [name],
      key: true,
      message: `unknown property "${name}" of ${kind.name}`,
      remedy: `${didYouMean(name, [...known])}A ${kind.name} has ${own.join(', ')}; any claim may have ${[...qualifierNames, 'passage'].join(', ')}.`,
      finding: finding('unknown-property', {
        ...{ name, kind: kind.name, known: own.join(', ') },
        ...meantIn(name, [...known]),
      }),
    }));
}

function checkProperties(kind: Kind, raw: RawClaim): Checked<Record<string, PropertyValue>> {
  const values: [name: string, value: PropertyValue][] = [];
  const problems: ClaimProblem[] = [];
  const unit = kind.properties.unit === undefined ? undefined : textOf(raw, 'unit');
  for (const property of Object.values(kind.properties)) {
    if (!Object.hasOwn(raw, property.name)) continue;
    const checked = checkProperty(property, raw[property.name] as RawClaim[string], unit);
    if (checked.ok) values.push([property.name, checked.value]);
    else problems.push(...checked.problems);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: Object.fromEntries(values) };
}

function textOf(raw: RawClaim, name: string): string | undefined {
  const value = raw[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Qualifiers of a claim, with the modality that stands where none is given. */
function checkQualifiers(raw: RawClaim): Checked<Qualifiers> {
  const told: Record<string, PropertyValue> = {};
  const problems: ClaimProblem[] = [];
  for (const qualifier of Object.values(qualifiers)) {
    const value = Object.hasOwn(raw, qualifier.name) ? raw[qualifier.name] : undefined;
    if (value === undefined) continue;
    const checked = checkProperty(qualifier, value);
    if (!checked.ok) problems.push(...checked.problems);
    else problems.push(...misplaced(qualifier.name, checked.value as string));
    if (checked.ok) told[qualifier.name] = checked.value;
  }
  const passage = raw.passage === undefined ? undefined : checkPassage(raw.passage);
  if (passage?.ok === false) problems.push(...passage.problems);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: qualified(told as Record<string, string>, passage?.ok ? passage.value : undefined) };
}

const MAY_BE_WITHHELD = new Set(['by', 'when']);

/** What the type of a qualifier leaves open and its use does not. */
function misplaced(name: string, value: string): ClaimProblem[] {
  if (!MAY_BE_WITHHELD.has(name) && (value === 'withheld' || value === 'none')) {
    const told = { message: `"${name}": expected a value, came "${value}"`, remedy: 'Take the line away.' };
    return [{ path: [name], ...told, finding: finding('value-needed', { came: value }) }];
  }
  if (name === 'at' && !/^[1-9]\d{0,5}$/.test(value)) {
    return [
      {
        path: [name],
        message: `"at": expected the number of a paragraph, came "${value}"`,
        remedy: 'Count the paragraphs of the source from 1.',
        finding: finding('no-paragraph', { came: value }),
      },
    ];
  }
  return [];
}

function qualified(told: Readonly<Record<string, string>>, passage: Passage | undefined): Qualifiers {
  const { by, when, modality, marking, credibility, note, at } = told;
  return {
    ...(by === undefined ? {} : { by }),
    ...(when === undefined ? {} : { when }),
    modality: (modality ?? 'fact') as Modality,
    ...(marking === undefined ? {} : { marking: marking as Marking }),
    ...(credibility === undefined ? {} : { credibility: Number(credibility) as Credibility }),
    ...(note === undefined ? {} : { note }),
    ...(at === undefined ? {} : { at: Number(at) }),
    ...(passage === undefined ? {} : { passage }),
  };
}
