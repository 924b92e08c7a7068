import type { Annotation } from './annotation.ts';

/** A proposed claim in the annotations' flat form. */
export type Flat = Readonly<Record<string, unknown>> & { readonly kind: string };

const list = (value: unknown): readonly string[] =>
  value === undefined || value === null
    ? []
    : Array.isArray(value)
      ? value.map(String)
      : typeof value === 'object'
        ? Object.keys(value)
        : [String(value)];
const slug = (value: string): string =>
  value
    .replace(/^[a-z]+\//, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
const MEASURE = /^(?:(over|at least|up to|about)\s+)?([\d ]+(?:\.\d+)?)(\.\.[\d .]+)?\s*(.*)$/;

interface Measure {
  readonly value: number;
  readonly unit: string;
  readonly comparator: string;
}
function measure(value: unknown): Measure | undefined {
  const match = MEASURE.exec(String(value ?? '').trim());
  if (match === null) return undefined;
  return {
    value: Number((match[2] ?? '').replaceAll(' ', '')),
    unit: match[4] ?? '',
    comparator: match[3] === undefined ? (match[1] ?? 'exact') : 'range',
  };
}

/** Turns a claim of the vocabulary's form (`amount: over 5 EUR`) into the flat form (`amount: 5, currency: EUR, comparator: over`). */
export function flat(claim: Readonly<Record<string, unknown>>): Flat {
  const [kind = ''] = String(claim.about).split('/');
  const [money, value, quantity] = [measure(claim.amount), measure(claim.value), measure(claim.quantity)];
  return {
    ...claim,
    kind,
    amount: money?.value,
    currency: money?.unit,
    comparator: (money ?? value ?? quantity)?.comparator,
    value: value?.value,
    unit: value?.unit || claim.unit,
    quantity: quantity?.value,
  };
}

const BROADER: Readonly<Record<string, string>> = {
  'strike drone': 'drone',
  'interceptor drone': 'drone',
  'reconnaissance drone': 'drone',
  'FPV drone': 'drone',
  'unmanned surface vessel': 'drone',
  'unmanned ground vehicle': 'drone',
  'air-defence missile': 'missile',
};
const within = (a: string, b: string): boolean => a === b || BROADER[a] === b || BROADER[b] === a;
const families = (gold: Annotation, said: Flat): boolean =>
  list(gold.family).some((a) => list(said.family).some((b) => within(a, b)));
const near = (a: unknown, b: unknown, tolerance = 0.01): boolean =>
  typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
const dates = (a: unknown, b: unknown): boolean =>
  a !== undefined && b !== undefined && (String(a).startsWith(String(b)) || String(b).startsWith(String(a)));
function shared(a: unknown, b: unknown): number {
  const left = new Set(list(a).map(slug));
  const right = new Set(list(b).map(slug));
  const both = [...left].filter((item) => right.has(item)).length;
  return both / Math.max(1, left.size + right.size - both);
}

/** How well a proposed claim fits an annotation of its kind; 0 when it is not the same claim. */
export const likeness: Readonly<Record<string, (gold: Annotation, said: Flat) => number>> = {
  agreement: (gold, said) => {
    const parties = shared(gold.parties, said.parties);
    return parties >= 0.5 && gold.stage === said.stage ? parties + (dates(gold.when, said.when) ? 1 : 0) : 0;
  },
  flow: (gold, said) => {
    if (gold.amount === undefined)
      return said.amount === undefined && shared(gold.from, said.from) > 0 && gold.stage === said.stage ? 1 : 0;
    return near(gold.amount, said.amount) && gold.currency === said.currency ? 1 + shared(gold.from, said.from) : 0;
  },
  line: (gold, said) => {
    const place = list(gold.host).length === 0 || shared(gold.host, said.host) > 0;
    return place && families(gold, said)
      ? 1 + (gold.stage === said.stage ? 1 : 0) + shared(gold.operator, said.operator)
      : 0;
  },
  indicator: (gold, said) =>
    near(gold.value, said.value, 1e-6) && slug(String(gold.unit)) === slug(String(said.unit ?? '')) ? 1 : 0,
  target: (gold, said) => (near(gold.value, said.value, 1e-6) ? 1 + shared(gold.who, said.who) : 0),
  delivery: (gold, said) =>
    (gold.quantity === undefined ? shared(gold.to, said.to) > 0 : near(gold.quantity, said.quantity)) &&
    families(gold, said)
      ? 1
      : 0,
  event: (gold, said) => (gold.type === said.type && (gold.when === undefined || dates(gold.when, said.when)) ? 1 : 0),
};

/** Last word of a name without its marks: `sakaliene` of "Dovilė Šakalienė". */
const family = (name: string): string => slug(name.normalize('NFKD').replace(/\p{M}/gu, '')).split('-').at(-1) ?? '';

/** Fields that are compared once two claims are paired. */
export const fields: Readonly<Record<string, (gold: unknown, said: unknown) => boolean>> = {
  stage: (gold, said) => gold === said,
  modality: (gold, said) => gold === said,
  when: dates,
  by_when: dates,
  start_of_production: dates,
  comparator: (gold, said) => gold === said,
  from: (gold, said) => shared(gold, said) > 0,
  parties: (gold, said) => shared(gold, said) === 1,
  operator: (gold, said) => shared(gold, said) > 0,
  instrument: (gold, said) => gold === said,
  status: (gold, said) => gold === said,
  by: (gold, said) =>
    said !== undefined &&
    slug(String(said))
      .split('-')
      .includes(family(String(gold))),
};
