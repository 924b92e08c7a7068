import type { Claim } from '../vocabulary/index.ts';
import { type Rejection, sentence } from '../yaml/index.ts';
import type { EvidenceDocument } from './document.ts';
import { regionOf } from './region.ts';
import { unitWarning } from './units.ts';

/** What does not keep a file out, and what whoever reviews it wants to know. */
export function warningsOf(document: EvidenceDocument): Rejection[] {
  const { file, claims, positions } = document;
  const seen = new Map<string, number>();
  const warnings = sourceWarnings(document).map((told) => ({
    file,
    line: 1,
    column: 1,
    ...told,
    message: sentence(told.message),
  }));
  for (const [index, claim] of claims.entries()) {
    const place = { file, ...(positions[index] as { line: number; column: number }) };
    const key = JSON.stringify(claim);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, place.line);
    const told = [
      earlier === undefined ? undefined : twice(earlier),
      emptyWarning(claim),
      regionWarning(claim),
      unitWarning(claim),
    ];
    for (const warning of told)
      if (warning !== undefined) warnings.push({ ...place, ...warning, message: sentence(warning.message) });
  }
  return warnings;
}

interface Warning {
  readonly message: string;
  readonly remedy: string;
}

/** Name of a file without folder and extension, which is to be the id of its source. */
export function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
}

function sourceWarnings({ file, source }: EvidenceDocument): Warning[] {
  const warnings: Warning[] = [];
  const name = nameOf(file);
  if (name !== source.id) {
    warnings.push({
      message: `expected the id to be the file's name "${name}", came "${source.id}"`,
      remedy: 'Rename one of the two.',
    });
  }
  const day = /^\d{4}-\d{2}-\d{2}(?=-|$)/.exec(source.id)?.[0];
  if (day !== undefined && day !== source.published) {
    warnings.push({
      message: `expected the id to begin with the day of publication ${source.published}, came ${day}`,
      remedy: 'Correct the one that is wrong.',
    });
  }
  return warnings;
}

function twice(line: number): Warning {
  return { message: `this claim stands already in line ${line}`, remedy: 'Take one of the two away.' };
}

/** Such a claim tells that its subject exists, which its slug does too; most likely a line was forgotten. */
function emptyWarning(claim: Claim): Warning | undefined {
  if (Object.keys(claim.properties).length > 0) return undefined;
  return {
    message: `the claim about ${claim.about} says nothing of it`,
    remedy: 'Give it a property, or take it away.',
  };
}

/** A site is never to be placed closer than its region. */
function regionWarning(claim: Claim): Warning | undefined {
  const { region, country } = claim.properties;
  if (typeof region !== 'string' || region === 'withheld' || region === 'none') return undefined;
  const code = typeof country === 'string' ? country.slice('country/'.length) : '';
  const { shown, whole } = regionOf(region, code);
  if (whole) return undefined;
  return {
    message: `expected a region, came "${region}", which may be closer; shown as ${shown === null ? 'its country alone' : `"${shown}"`}`,
    remedy: shown === null ? 'Name the county, province or state, and the country.' : `Write "region: ${shown}".`,
  };
}
