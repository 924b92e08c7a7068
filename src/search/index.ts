export { type Hit, type HitType, hitTypes } from './entries.ts';
export { type Found, LONGEST_QUERY, searchIndexOf } from './searchIndex.ts';
