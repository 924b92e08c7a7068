import { type KindName, kinds, type PropertyType } from '../../vocabulary/index.ts';
import type { ValueSort } from './valueTable.ts';

/** How values of a property are read and compared, from the vocabulary's table. */
export function sortOf(kind: string, property: string): ValueSort {
  const row = kinds[kind as KindName]?.properties[property];
  if (row === undefined) throw new Error(`The vocabulary has no property "${property}" of ${kind}.`);
  return sortOfType(row.type, row.many);
}

function sortOfType(type: PropertyType, many: boolean): ValueSort {
  if (typeof type === 'object') {
    if ('reference' in type) return many ? 'references' : 'reference';
    return 'code';
  }
  switch (type) {
    case 'money':
    case 'quantity':
    case 'measure':
    case 'count':
      return 'measure';
    case 'date':
      return 'date';
    case 'sharing':
      return 'sharing';
    default:
      return 'text';
  }
}
