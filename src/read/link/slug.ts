import type { Draft } from '../claims/draft.ts';
import { slugOf } from '../mentions/names.ts';

/** Slugs of the named series, by the name that the word lists have for each. */
export const seriesSlugs: Readonly<Record<string, string>> = {
  'domestic share of weapons in use': 'ua-domestic-weapons-share',
  'domestic share of needs': 'ua-domestic-share-of-needs',
  'domestic share of procurement': 'ua-domestic-procurement-share',
  'domestic share of ammunition': 'ua-domestic-ammunition-share',
  'financed share of capacity': 'ua-capacity-financed-share',
  capacity: 'ua-defence-capacity',
  'drone capacity': 'ua-drone-capacity',
};

/** Slug of an indicator's series in the vocabulary; series of their own are named after what they count. */
export function seriesSlug(draft: Draft): string {
  const series = String(draft.properties.series);
  return seriesSlugs[series] ?? `ua-${slugOf(String(draft.properties.measure ?? series))}`;
}

const tail = (subject: unknown): string =>
  String(subject)
    .replace(/^[a-z]+\//u, '')
    .toLowerCase();
const listed = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(tail) : value === undefined ? [] : [tail(value)];

/** `500m-dkk` for 500 000 000 DKK. */
function short(value: string): string {
  const match = /([\d ]+(?:\.\d+)?)(?:\.\.[\d .]+)?\s*(\S*)$/u.exec(value);
  const number = Number((match?.[1] ?? '').replaceAll(' ', ''));
  const unit = (match?.[2] ?? '').toLowerCase().replace('%', 'per-cent');
  const [size, letter] = number >= 1e9 ? [number / 1e9, 'bn'] : number >= 1e6 ? [number / 1e6, 'm'] : [number, ''];
  return slugOf(`${String(Math.round(size * 100) / 100).replace('.', '-')}${letter} ${unit}`);
}

const partnersFirst = (parties: readonly string[]): readonly string[] =>
  [...parties].sort((a, b) => Number(a === 'ua') - Number(b === 'ua') || a.localeCompare(b));

/** A readable slug for a new subject, from what the claim says of it. */
export function slugFor(draft: Draft, published: string): string {
  const { properties } = draft;
  const month = (draft.when ?? published).slice(0, 7);
  const year = String(properties.covers_years ?? draft.when ?? published).slice(0, 4);
  switch (draft.kind) {
    case 'agreement':
      return slugOf(
        [...partnersFirst(listed(properties.parties)), month, properties.instrument ?? 'agreement'].join(' '),
      );
    case 'flow':
      return slugOf(
        [
          ...listed(properties.from).slice(0, 2),
          year,
          properties.amount === undefined ? properties.stage : short(String(properties.amount)),
        ].join(' '),
      );
    case 'line':
      return slugOf(
        [...listed(properties.host), ...listed(properties.operator).slice(0, 1), properties.family].join(' '),
      );
    case 'delivery':
      return slugOf(
        [
          ...listed(properties.from).slice(0, 1),
          year,
          properties.quantity === undefined ? '' : short(String(properties.quantity)).replace(/-unit$/u, ''),
          properties.family,
        ].join(' '),
      );
    case 'indicator':
      return `${seriesSlug(draft)}-${slugOf(draft.when ?? published.slice(0, 7))}`;
    case 'target':
      return slugOf(
        [
          ...listed(properties.who).slice(0, 1),
          String(properties.measure).includes('GDP') ? 'gdp' : '',
          short(String(properties.value)),
          properties.by_when ?? '',
        ].join(' '),
      );
    case 'event':
      return slugOf([draft.when ?? published, properties.type].join(' '));
  }
}
