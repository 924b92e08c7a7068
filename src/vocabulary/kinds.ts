import type { Translated } from '../values/index.ts';
import { agreementKind, facilityKind, lineKind, productKind } from './kinds/production.ts';
import { deliveryKind, flowKind, indicatorKind, targetKind } from './kinds/measures.ts';
import { countryKind, eventKind, partyKind, personKind, programmeKind } from './kinds/actors.ts';
import type { Kind, KindName } from './property.ts';

/** Every kind of subject with its table of properties: checks, schemas and the manual are made from these. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  programme: programmeKind,
  country: countryKind,
  party: partyKind,
  person: personKind,
  agreement: agreementKind,
  facility: facilityKind,
  line: lineKind,
  product: productKind,
  flow: flowKind,
  target: targetKind,
  indicator: indicatorKind,
  delivery: deliveryKind,
  event: eventKind,
};

export const kindNames = Object.keys(kinds) as KindName[];

export function isKind(name: string): name is KindName {
  return Object.hasOwn(kinds, name);
}

/** Values that any property may have instead of one of its own. */
export const specialValues: Readonly<Record<'withheld' | 'none', Translated>> = {
  withheld: { en: 'The source says that it exists and is not told.', uk: 'Джерело каже, що воно є, але його не називають.' },
  none: { en: 'The source says that there is none.', uk: 'Джерело каже, що нічого немає.' },
};
