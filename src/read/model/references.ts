import type { KindName, Property, Raw, RawClaim } from '../../vocabulary/index.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Reading, Sentence } from '../reading.ts';
import { type FoundParty, findParty } from './parties.ts';

/** Whom a model may name: those whose names stand in a text. Slugs of agreements, lines and flows are the ledger's own. */
const NAMED: ReadonlySet<string> = new Set<KindName>(['country', 'party', 'person', 'programme', 'product']);

/** A claim's values with its parties found in the text, and what was found of each. */
export interface Resolved {
  readonly values: RawClaim;
  readonly parties: readonly (FoundParty & { readonly field: string })[];
  /** Fields that named what no text can name. */
  readonly foreign: readonly string[];
}

const CODE = /^(?:[A-Z]{2}|NATO)$/u;

/** Kinds of those whom models mistake for each other, in the order in which a bare name is tried. */
const CONFUSED = ['person', 'party', 'product', 'programme'];

function allowedKinds({ type }: Property): readonly string[] {
  if (type === 'sharing') return ['party', 'programme'];
  return typeof type === 'object' && 'reference' in type ? type.reference : [];
}

/**
 * What a model may mean, as `kind/name`: a bare code is a country, a bare name is of any kind that the property takes, and a
 * person may have been given as a party or the other way about.
 */
function candidates(text: string, property: Property): readonly string[] {
  if (CODE.test(text)) return [`country/${text}`];
  const slash = text.indexOf('/');
  const kind = text.slice(0, Math.max(0, slash)).toLowerCase();
  const name = text.slice(slash + 1);
  const others = CONFUSED.filter((other) => other !== kind && allowedKinds(property).includes(other));
  if (slash <= 0) return others.map((other) => `${other}/${name}`);
  return [kind, ...(CONFUSED.includes(kind) ? others : [])].map((other) => `${other}/${name}`);
}

interface Context {
  readonly passage: readonly Sentence[];
  readonly document: Reading;
  readonly gazetteer: Gazetteer;
}

const isReference = ({ type }: Property): boolean =>
  type === 'sharing' || (typeof type === 'object' && 'reference' in type);
const isSpecial = (raw: Raw): boolean => raw === 'withheld' || raw === 'none';

/** Names what is written in words of its own kind alone ("missiles" for a product) is left to the check of texts. */
const isText = (text: string, { type }: Property): boolean =>
  typeof type === 'object' && 'reference' in type && type.orText === true && !text.includes('/');

function resolveOne(raw: Raw, property: Property, context: Context, out: FoundParty[]): Raw | undefined {
  if (typeof raw !== 'string' || isSpecial(raw) || isText(raw, property)) return raw;
  const claimed = candidates(raw, property).filter((name) => NAMED.has(name.slice(0, name.indexOf('/'))));
  const found = claimed.map((name) => findParty(name, context.passage, context.document, context.gazetteer));
  const known = found.find((party) => party.recognised) ?? found.find((party) => party.where !== 'nowhere') ?? found[0];
  if (known !== undefined) out.push(known);
  return known?.subject;
}

function resolveAll(raw: Raw, property: Property, context: Context, out: FoundParty[]): Raw | undefined {
  if (Array.isArray(raw)) {
    const items = raw.map((item: Raw) => resolveOne(item, property, context, out));
    return items.includes(undefined) ? undefined : (items as readonly Raw[]);
  }
  if (typeof raw === 'string') return resolveOne(raw, property, context, out);
  const entries = Object.entries(raw).map(
    ([name, share]) => [resolveOne(name, property, context, out), share] as const,
  );
  return entries.some(([name]) => typeof name !== 'string')
    ? undefined
    : Object.fromEntries(entries as [string, Raw][]);
}

/** Finds the parties that a claim names in the text, property by property. */
export function resolveParties(
  values: RawClaim,
  properties: Readonly<Record<string, Property>>,
  context: Context,
): Resolved {
  const parties: (FoundParty & { field: string })[] = [];
  const foreign: string[] = [];
  const entries = Object.entries(values).flatMap(([field, raw]): readonly (readonly [string, Raw])[] => {
    const property = properties[field];
    if (property === undefined || !isReference(property)) return [[field, raw]];
    const found: FoundParty[] = [];
    const resolved = resolveAll(raw, property, context, found);
    parties.push(...found.map((party) => ({ ...party, field })));
    if (resolved === undefined) foreign.push(field);
    return resolved === undefined ? [] : [[field, resolved]];
  });
  return { values: Object.fromEntries(entries), parties, foreign };
}
