/**
 * A text and what it tells of production lines, each as `HOST, family, stage, modality`, with `-` for what is not told, then, in any
 * order, `by FIRM + FIRM`, `start DATE`, `makes CAPACITY`, `when DATE`. A text without gold tells of no line. To add one, put it at the
 * end of its list: numbers count from 1, and every third is held out, never to be looked at while rules are widened.
 */
export type Bank = readonly (readonly [text: string, ...gold: readonly string[]])[];

/** Day on which all texts of the bank were published, a Thursday. */
export const PUBLISHED = '2025-11-20';

/** A line as a linguist writes it down or as the reader proposes it. */
export interface Told {
  readonly host: string;
  readonly family: string;
  readonly stage: string;
  readonly modality: string;
  readonly by?: string;
  readonly start?: string;
  readonly makes?: string;
  readonly when?: string;
}

const EXTRAS = /^(by|start|makes|when) (.+)$/u;

/** Reads one line of gold; raises where it has too few parts or one that is not known. */
export function goldOf(written: string): Told {
  const [host, family, stage, modality, ...extras] = written.split(', ');
  if (host === undefined || family === undefined || stage === undefined || modality === undefined)
    throw new RangeError(`Gold of the bank: expected "HOST, family, stage, modality", came "${written}".`);
  const found = extras.map((extra) => {
    const [, name, value] = EXTRAS.exec(extra) ?? [];
    if (name === undefined)
      throw new RangeError(`Gold of the bank: expected "by", "start", "makes" or "when", came "${extra}".`);
    return [name, value] as const;
  });
  return { host, family, stage, modality, ...Object.fromEntries(found) };
}

const list = (value: unknown): string =>
  [value ?? []]
    .flat()
    .map((one) => String(one).replace(/^[a-z]+\//u, ''))
    .join(' + ');

/** A proposed claim in the same form. */
export function toldOf(claim: Readonly<Record<string, unknown>>): Told {
  const text = (name: string, as: string): object => (claim[name] === undefined ? {} : { [as]: String(claim[name]) });
  return {
    host: list(claim.host) || '-',
    family: String(claim.family ?? '-'),
    stage: String(claim.stage ?? '-'),
    modality: String(claim.modality ?? 'fact'),
    ...(claim.operator === undefined ? {} : { by: list(claim.operator) }),
    ...text('start_of_production', 'start'),
    ...text('capacity', 'makes'),
    ...text('when', 'when'),
  };
}

const slug = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
const CHECKED = ['host', 'family', 'stage', 'modality', 'start', 'makes'] as const;

/** In which fields a proposal differs from gold; firms and days count only where gold names them. */
export function differences(gold: Told, said: Told): readonly string[] {
  const firms = (gold.by ?? '').split(' + ').filter(Boolean).map(slug);
  const named = (said.by ?? '').split(' + ').map(slug);
  return [
    ...CHECKED.filter((name) => gold[name] !== said[name]).map((name) => `${name} ${said[name] ?? 'missing'}`),
    ...(firms.some((firm) => !named.includes(firm)) ? [`by ${said.by ?? 'missing'}`] : []),
    ...(gold.when !== undefined && gold.when !== said.when ? [`when ${said.when ?? 'missing'}`] : []),
  ];
}

/** Pairs each gold line with the proposal that differs least of those at the same place and of the same family. */
export function comparedWith(gold: readonly Told[], said: readonly Told[]): readonly string[] {
  const left = [...said];
  const missed = gold.flatMap((told) => {
    const [best] = left
      .filter((other) => other.host === told.host && other.family === told.family)
      .sort((a, b) => differences(told, a).length - differences(told, b).length);
    if (best === undefined) return [`missed ${told.host} ${told.family} ${told.stage}`];
    left.splice(left.indexOf(best), 1);
    return differences(told, best);
  });
  return [...missed, ...left.map((other) => `false ${other.host} ${other.family} ${other.stage}`)];
}
