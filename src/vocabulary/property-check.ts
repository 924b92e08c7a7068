import { parseShare } from '../values/index.ts';
import type { PropertyValue } from './claim.ts';
import { isSpecial } from './kinds/kinds.ts';
import {
  type Checked,
  type ClaimProblem,
  came,
  cameIn,
  type Defect,
  finding,
  isTable,
  type Raw,
  type RawTable,
} from './problem.ts';
import type { Property, PropertyType } from './property.ts';
import { readSubject } from './subject.ts';
import { readShare, readValue } from './value.ts';

/** Whom output may go to. */
const RECIPIENTS = ['country', 'party', 'programme'] as const;

/** Checks what stands for one property. `unit` is what the claim gives beside a bare number. */
export function checkProperty(property: Property, raw: Raw, unit?: string): Checked<PropertyValue> {
  if (typeof raw === 'string' && isSpecial(raw.trim())) return { ok: true, value: raw.trim() };
  if (raw === '' || (Array.isArray(raw) && raw.length === 0)) return fail(property, [], nothing(property, raw));
  if (property.type === 'sharing') return checkSharing(property, raw);
  if (isTable(raw)) {
    return fail(property, [], {
      message: `expected ${property.many ? 'a list' : 'one value'}, came a table`,
      remedy: 'Write it on one line.',
      finding: finding('table'),
    });
  }
  return checkItems(property, property.type, raw, unit);
}

function nothing(property: Property, raw: Raw): Defect {
  return {
    message: `expected a value, ${raw === '' ? 'came nothing' : 'came an empty list'}`,
    remedy: `Take the line away if the source does not say, or write "${property.name}: withheld" or "${property.name}: none" if it says so.`,
    finding: finding('value-missing'),
  };
}

function checkItems(
  property: Property,
  type: Exclude<PropertyType, 'sharing'>,
  raw: string | readonly Raw[],
  unit: string | undefined,
): Checked<PropertyValue> {
  const listed = typeof raw !== 'string';
  const values: string[] = [];
  const problems: ClaimProblem[] = [];
  for (const [index, item] of (listed ? raw : [raw]).entries()) {
    const reading = readItem(type, item, unit);
    if ('value' in reading) values.push(reading.value);
    else problems.push(problem(property, listed ? [index] : [], reading.defect));
  }
  if (problems.length > 0) return { ok: false, problems };
  const distinct = [...new Set(values)];
  if (property.many) return { ok: true, value: distinct };
  if (distinct.length === 1) return { ok: true, value: distinct[0] as string };
  return fail(property, [], {
    message: `expected one value, came a list of ${distinct.length}`,
    remedy: 'Write a claim for each.',
    finding: finding('several-values', { list: String(distinct.length) }),
  });
}

function readItem(type: Exclude<PropertyType, 'sharing'>, item: Raw, unit: string | undefined) {
  if (typeof item !== 'string' || item.trim() === '') {
    const told = { message: `expected one value, ${came(item)}`, remedy: 'Write each on one line.' };
    return { defect: { ...told, finding: finding('several-values', cameIn(item)) } };
  }
  const text = item.trim();
  if (isSpecial(text)) {
    return {
      defect: {
        message: `expected "${text}" for the whole property, came it among others`,
        remedy: `Take it out of the list, and tell it in the note.`,
        finding: finding('special-among-others', { came: text }),
      },
    };
  }
  return readValue(type, text, unit);
}

function checkSharing(property: Property, raw: Raw): Checked<PropertyValue> {
  if (!isTable(raw)) return checkItems({ ...property, many: true }, { reference: RECIPIENTS }, raw, undefined);
  const shares: [party: string, share: string][] = [];
  const problems: ClaimProblem[] = [];
  for (const [name, share] of Object.entries(raw)) {
    const party = readSubject(name, RECIPIENTS);
    const reading = typeof share === 'string' ? readShare(share.trim()) : undefined;
    if ('defect' in party) problems.push({ ...problem(property, [name], party.defect), key: true });
    else if (reading !== undefined && 'value' in reading) shares.push([party.subject, reading.value]);
    else problems.push(problem(property, [name], reading?.defect ?? NO_SHARE(share)));
  }
  problems.push(...overfull(property, raw, shares));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: Object.fromEntries(shares) };
}

function NO_SHARE(share: RawTable | readonly Raw[] | string): Defect {
  return {
    message: `expected a percentage, ${came(share)}`,
    remedy: 'Write it as in "{country/UA: 100 %}"; list the parties alone where shares are not told.',
    finding: finding('no-share', cameIn(share)),
  };
}

/** Shares whose lower ends exceed the whole, and a table that is empty or names one party twice. */
function overfull(property: Property, raw: RawTable, shares: readonly (readonly [string, string])[]): ClaimProblem[] {
  const defects: Defect[] = [];
  if (Object.keys(raw).length === 0) defects.push(nothing(property, []));
  if (new Set(shares.map(([party]) => party)).size < shares.length) {
    defects.push({
      message: 'expected each party once, came one twice',
      remedy: 'Write one share for each party.',
      finding: finding('party-twice'),
    });
  }
  const least = shares.reduce((sum, [, share]) => sum + lowerEnd(share), 0);
  if (least > MILLION) {
    defects.push({
      message: `expected shares of at most 100 % together, came ${least / 10_000} %`,
      remedy: 'Check the shares.',
      finding: finding('shares-too-large', { came: `${least / 10_000} %` }),
    });
  }
  return defects.map((defect) => problem(property, [], defect));
}

const MILLION = 1_000_000;

/** Least that a share says, in millionths: nothing for "about" and for upper bounds. */
function lowerEnd(text: string): number {
  const share = parseShare(text);
  if (!share.ok) return 0;
  const { comparator, millionths } = share.value;
  return comparator === 'about' || comparator === 'up to' || comparator === 'under' ? 0 : millionths;
}

function problem(property: Property, path: readonly (string | number)[], defect: Defect): ClaimProblem {
  return { ...defect, path: [property.name, ...path], message: `"${property.name}": ${defect.message}` };
}

function fail(property: Property, path: readonly (string | number)[], defect: Defect): Checked<PropertyValue> {
  return { ok: false, problems: [problem(property, path, defect)] };
}
