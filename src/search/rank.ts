import type { Hit } from './entries.ts';

const OF_KIND: Readonly<Record<string, number>> = {
  country: 6,
  programme: 2.5,
  agreement: 1.5,
  line: 1.5,
  party: 1.4,
  product: 1.4,
  person: 1.3,
  flow: 1.1,
};
const OF_TYPE = { subject: 0.9, indicator: 1.6, source: 0.8, rule: 0.9 } as const;

/** What the score of a hit is multiplied by: the thing itself comes before what is said of it. */
export function rankOf({ type, kind }: Pick<Hit, 'type' | 'kind'>): number {
  return (type === 'subject' ? OF_KIND[kind] : undefined) ?? OF_TYPE[type];
}
