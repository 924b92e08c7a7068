import type { Translated } from '../../values/index.ts';
import { words } from '../codes/code.ts';
import type { Kind, KindName } from '../property.ts';
import { country, party, person, programme } from './actors.ts';
import { delivery, event } from './happenings.ts';
import { flow, indicator, target } from './money.ts';
import { agreement, facility, line, product } from './works.ts';

/** Every kind of subject with its properties. Checks, the JSON Schema and docs/vocabulary.md are made from this table. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  programme,
  country,
  party,
  person,
  agreement,
  facility,
  line,
  product,
  flow,
  target,
  indicator,
  delivery,
  event,
};

export function isKind(name: string): name is KindName {
  return Object.hasOwn(kinds, name);
}

/** Words that may stand for any property in place of a value. A property that is absent is one the source says nothing of. */
export const specialValues: Readonly<Record<'withheld' | 'none', Translated>> = {
  withheld: words('The source says that it exists and is not told.', 'Джерело каже, що воно є, але його не називають.'),
  none: words('The source says that there is none.', 'Джерело каже, що нічого немає.'),
};

export function isSpecial(text: string): boolean {
  return Object.hasOwn(specialValues, text);
}
