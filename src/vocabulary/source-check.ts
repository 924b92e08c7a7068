import { dayOf } from '../values/index.ts';
import type { SourceDescription } from './claim.ts';
import {
  type Checked,
  type ClaimProblem,
  came,
  type Defect,
  didYouMean,
  finding,
  isTable,
  type Raw,
  type RawTable,
} from './problem.ts';
import { checkProperty } from './property-check.ts';
import { requiredOfSource, sourceKindsWithoutAddress, sourceProperties } from './source.ts';

const ID = /^[a-z0-9]+(?:[-._][a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Checks the description of a source document. All problems are told. */
export function checkSource(raw: Raw | undefined): Checked<SourceDescription> {
  if (!isTable(raw)) {
    const what = raw === undefined ? 'came a file without it' : came(raw);
    return {
      ok: false,
      problems: [
        {
          path: [],
          message: `expected a table "source:", ${what}`,
          remedy: `Begin the file with "source:" and give ${requiredOfSource.join(', ')}.`,
        },
      ],
    };
  }
  const told: Record<string, string> = {};
  const problems = [...unknownNames(raw), ...missingNames(raw)];
  for (const property of Object.values(sourceProperties)) {
    if (!Object.hasOwn(raw, property.name)) continue;
    const checked = checkProperty(property, raw[property.name] as Raw);
    const defect = checked.ok ? fieldDefect(property.name, checked.value as string) : undefined;
    if (!checked.ok) problems.push(...checked.problems);
    else if (defect !== undefined)
      problems.push({ ...defect, path: [property.name], message: `"${property.name}": ${defect.message}` });
    else told[property.name] = checked.value as string;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: told as unknown as SourceDescription };
}

function unknownNames(raw: RawTable): ClaimProblem[] {
  const known = Object.keys(sourceProperties);
  return Object.keys(raw)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      path: [name],
      key: true,
      message: `unknown property "${name}" of a source`,
      remedy: `${didYouMean(name, known)}A source has ${known.join(', ')}.`,
    }));
}

function missingNames(raw: RawTable): ClaimProblem[] {
  const kind = typeof raw.kind === 'string' ? raw.kind.trim() : '';
  const needed = sourceKindsWithoutAddress.includes(kind) ? requiredOfSource : [...requiredOfSource, 'url'];
  return needed
    .filter((name) => !Object.hasOwn(raw, name))
    .map((name) => ({
      path: [],
      message: `expected the source's ${name}, came none`,
      remedy: `Add "${name}:" to the source.`,
      finding: finding('source-part-missing', { name }),
    }));
}

function fieldDefect(name: string, value: string): Defect | undefined {
  if (value === 'withheld' || value === 'none') {
    return {
      message: `expected a value, came "${value}"`,
      remedy: 'Say what it is; without it the source cannot be found again.',
      finding: finding('value-needed', { came: value }),
    };
  }
  switch (name) {
    case 'id':
      return ID.test(value)
        ? undefined
        : {
            message: `expected small Latin letters, digits and hyphens, came "${value}"`,
            remedy: 'Name it by day, publisher and topic, as in 2025-06-24-pravda-denmark-letter-of-intent.',
            finding: finding('no-source-id', { came: value }),
          };
    case 'published':
      return isDay(value)
        ? undefined
        : {
            message: `expected the day of publication, came "${value}"`,
            remedy: 'Write year, month and day, as in 2025-06-24.',
            finding: finding('no-day', { came: value }),
          };
    case 'url':
      return isWebAddress(value)
        ? undefined
        : {
            message: `expected a web address, came "${value}"`,
            remedy: 'Write it whole, with https:// and without spaces.',
            finding: finding('no-web-address', { came: value }),
          };
    case 'language':
      return LANGUAGE.test(value)
        ? undefined
        : {
            message: `expected a language tag of BCP 47, came "${value}"`,
            remedy: 'Write en, uk, da and the like.',
            finding: finding('no-language', { came: value }),
          };
    default:
      return undefined;
  }
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    dayOf(value);
    return true;
  } catch {
    return false;
  }
}

/** Only http and https: an address is shown as a link, and a link must not run anything. */
function isWebAddress(value: string): boolean {
  return !/\s/.test(value) && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
