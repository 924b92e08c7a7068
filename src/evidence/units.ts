import { parseMeasure } from '../values/index.ts';
import { type Claim, didYouMean, type Kind, type KindName, kinds } from '../vocabulary/index.ts';

/** Units as evidence is to write them: in the singular, so that two figures of one unit can be compared. */
const UNITS = [
  'unit',
  'company',
  'country',
  'drone',
  'package',
  'person',
  'product',
  'team',
  'weapon type',
  'times',
  'km',
];

/** A unit that is nearly a known one is most likely a slip, and would keep a figure from being compared. */
export function unitWarning(claim: Claim): { message: string; remedy: string } | undefined {
  const kind: Kind = kinds[claim.about.slice(0, claim.about.indexOf('/')) as KindName];
  const texts = Object.entries(claim.properties)
    .filter(([name]) => kind.properties[name]?.type === 'measure')
    .map(([, value]) => String(value));
  for (const text of texts) {
    const measure = parseMeasure(text);
    const unit = measure.ok && measure.value.type === 'quantity' ? measure.value.quantity.unit : '';
    if (unit === '' || UNITS.includes(unit)) continue;
    const hint = didYouMean(unit, UNITS);
    if (hint !== '')
      return { message: `unusual unit "${unit}" in "${text}"`, remedy: `${hint}Units are written in the singular.` };
  }
  return undefined;
}
