import {
  type Checked,
  type Claim,
  type ClaimProblem,
  type Raw,
  type RawClaim,
  type SourceDescription,
  checkClaim,
  checkSource,
  meant,
} from '../vocabulary/index.ts';
import { type Position, type Rejection, type YamlFile, type YamlPath, readYaml } from '../yaml/index.ts';
import { coarseRegion } from './region.ts';

/** What one evidence file says: the source, its claims, and where in the file each claim stands. */
export interface EvidenceDocument {
  readonly file: string;
  readonly source: SourceDescription;
  readonly claims: readonly Claim[];
  readonly positions: readonly Position[];
}

export type EvidenceReading =
  | { readonly ok: true; readonly document: EvidenceDocument; readonly warnings: readonly Rejection[] }
  | { readonly ok: false; readonly rejections: readonly Rejection[] };

/** Reads one evidence file. A file with any problem is not taken at all, and every problem is told. */
export function readEvidence(file: string, bytes: Uint8Array): EvidenceReading {
  const reading = readYaml(file, bytes, { scalars: 'text' });
  if (!reading.ok) return reading;
  const { value } = reading.file;
  if (!isTable(value)) return { ok: false, rejections: [atTop(file, 'expected tables "source:" and "claims:", came something else', 'See docs/vocabulary.md for the form of an evidence file.')] };
  const rejections = unknownTables(file, reading.file, value);
  const source = checkSource(value['source']);
  if (!source.ok) rejections.push(...placed(file, reading.file, source.problems, ['source']));
  const { claims, positions } = readClaims(file, reading.file, value['claims'], rejections);
  if (rejections.length > 0 || !source.ok) return { ok: false, rejections };
  const document = { file, source: source.value, claims, positions };
  return { ok: true, document, warnings: warningsOf(document) };
}

function isTable(value: unknown): value is RawClaim {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function atTop(file: string, message: string, remedy: string): Rejection {
  return { file, line: 1, column: 1, message, remedy };
}

function unknownTables(file: string, yaml: YamlFile, value: RawClaim): Rejection[] {
  return Object.keys(value)
    .filter((name) => name !== 'source' && name !== 'claims')
    .map((name) => ({
      file,
      ...yaml.keyPosition([], name),
      message: `unknown table "${name}"`,
      remedy: `An evidence file has "source:" and "claims:".${meant(name, ['source', 'claims'])}`,
    }));
}

function readClaims(
  file: string,
  yaml: YamlFile,
  raw: Raw | undefined,
  rejections: Rejection[],
): { claims: Claim[]; positions: Position[] } {
  const claims: Claim[] = [];
  const positions: Position[] = [];
  if (!Array.isArray(raw)) {
    const place = raw === undefined ? { line: 1, column: 1 } : yaml.position(['claims']);
    rejections.push({ file, ...place, message: 'expected "claims:" with a list, came none', remedy: 'List the claims, each beginning with "- about:"; write "claims: []" to withdraw all that the source claimed.' });
    return { claims, positions };
  }
  raw.forEach((item, index) => {
    const checked: Checked<Claim> = isTable(item)
      ? checkClaim(item)
      : { ok: false, problems: [{ path: [], message: 'expected a claim with "about:", came something else', remedy: 'Begin it with "- about: kind/slug".' }] };
    if (checked.ok) {
      claims.push(checked.value);
      positions.push(yaml.position(['claims', index]));
    } else rejections.push(...placed(file, yaml, checked.problems, ['claims', index]));
  });
  return { claims, positions };
}

/** A problem at a key that stands there points at the key; one of a list's item, at the item. */
function placed(file: string, yaml: YamlFile, problems: readonly ClaimProblem[], base: YamlPath): Rejection[] {
  return problems.map(({ path, message, remedy }) => {
    const last = path.at(-1);
    const position =
      path.length === 1 && typeof last === 'string' ? yaml.keyPosition(base, last) : yaml.position([...base, ...path]);
    return { file, ...position, message, remedy };
  });
}

/** What does not keep a file out, but a reviewer wants to know. */
function warningsOf(document: EvidenceDocument): Rejection[] {
  const { file, source, claims, positions } = document;
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
  const warnings: Rejection[] = [];
  if (name !== source.id) warnings.push(atTop(file, `expected the id to be the file's name "${name}", came "${source.id}"`, 'Rename one of the two.'));
  claims.forEach((claim, index) => {
    if (Object.keys(claim.properties).length === 0) {
      warnings.push({ file, ...(positions[index] as Position), message: `the claim about ${claim.about} says nothing of it`, remedy: 'Give it a property, or take it away.' });
    }
    const { region, country } = claim.properties;
    if (typeof region !== 'string' || coarseRegion(region, countryCode(country)) === region) return;
    warnings.push({ file, ...(positions[index] as Position), message: `"${region}" may be closer than a region; it will be shown as ${coarseRegion(region, countryCode(country)) ?? 'its country alone'}`, remedy: 'Name the county or province, as ISO 3166-2 has it.' });
  });
  return warnings;
}

function countryCode(country: unknown): string {
  return typeof country === 'string' ? country.replace('country/', '') : '';
}

/**
 * Of files that claim one source id, keeps the one whose name is that id, else the first by path; the others are rejected.
 * Which one counts must not depend on the order of reading.
 */
export function rejectDoubles(documents: readonly EvidenceDocument[]): {
  readonly kept: readonly EvidenceDocument[];
  readonly rejections: readonly Rejection[];
} {
  const kept = new Map<string, EvidenceDocument>();
  const rejections: Rejection[] = [];
  const isNamed = (document: EvidenceDocument): boolean => /([^/]*?)\.ya?ml$/.exec(document.file)?.[1] === document.source.id;
  const inOrder = [...documents].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || (a.file < b.file ? -1 : 1));
  for (const document of inOrder) {
    const first = kept.get(document.source.id);
    if (first === undefined) kept.set(document.source.id, document);
    else rejections.push(atTop(document.file, `expected one file per source, came "${document.source.id}" again; it is the id of ${first.file}`, 'Give this file an id of its own, or put its claims into the other file.'));
  }
  return { kept: documents.filter((document) => kept.get(document.source.id) === document), rejections };
}
