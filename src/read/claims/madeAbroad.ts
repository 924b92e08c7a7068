import { isPartner } from '../discourse/discourse.ts';
import { distance, hits } from '../mentions/passage.ts';
import type { QuantityMention } from '../mentions/quantities.ts';
import { countryOf, type Draft, measureText, type Scene } from './draft.ts';

const WITHIN = 9;
const THERE = /^(?:there|там)$/u;

/**
 * Whether a count is what a partner makes: "Britain will turn out 2,000 a month", or "2,000 a month would be produced there" where the
 * text speaks of a line in a partner's country. It is then the output of a line and tells nothing of what Ukraine makes.
 */
export function isMadeAbroad({ sentence, state }: Scene, quantity: QuantityMention): boolean {
  const acts = hits(sentence, 'lines.acts', 'make').filter((hit) => distance(hit, quantity) <= WITHIN);
  const doer = sentence.countries.some(
    (country) =>
      isPartner(country.code) &&
      country.form === 'name' &&
      !country.possessive &&
      acts.some((hit) => country.to <= hit.from && hit.from - country.to <= WITHIN),
  );
  const ours = sentence.countries.some(
    (country) => country.code === 'UA' && country.form === 'name' && country.asPlace,
  );
  const host = state.host ?? 'UA';
  const there =
    host !== 'UA' &&
    acts.some((hit) => sentence.tokens.slice(hit.from - 2, hit.to + 2).some((token) => THERE.test(token.lower)));
  return (doer && !ours) || there;
}

/** The only line of a sentence that stands abroad, with the rate that the sentence gives of the same goods. */
export function withRate(lines: readonly Draft[], quantities: readonly QuantityMention[]): readonly Draft[] {
  const [line, ...others] = lines;
  const rates = quantities.filter((quantity) => quantity.per !== null);
  const [rate] = rates;
  if (line === undefined || others.length > 0 || rate === undefined || rates.length > 1) return lines;
  const { host, family, product, capacity } = line.properties;
  const same = rate.family === family || (rate.product !== undefined && rate.product === product);
  if (capacity !== undefined || host === undefined || host === countryOf('UA') || !same) return lines;
  const output = measureText(rate.low, rate.high, rate.comparator, `unit/${rate.per}`);
  return [{ ...line, properties: { ...line.properties, capacity: output } }];
}
