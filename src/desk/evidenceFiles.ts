import { stringify } from 'yaml';
import type { Account } from '../account/index.ts';
import type { Body, LoggedClaim } from '../ledger/index.ts';
import type { SourceDescription } from '../vocabulary/index.ts';
import type { EvidenceFiles } from './shapes.ts';

/**
 * Sources as evidence files, each with all its claims that stand: loading them into the ledger that they came from changes
 * nothing, and into an empty one it enters the same claims. Who reviewed them stays in the ledger.
 */
export function evidenceFiles(account: Account, sources: Iterable<string>): EvidenceFiles['files'] {
  const { log } = account.core;
  return [...new Set(sources)].sort().flatMap((id) => {
    const source = log.sources.current(id);
    const claims = log.claimsOfSource(id).filter(({ body }) => log.reviews.current(body.id)?.verdict !== 'rejected');
    return source === undefined || claims.length === 0 ? [] : [evidenceFile(source, claims)];
  });
}

/** Keys of a source in the order in which people write them. */
const SOURCE_ORDER = [
  'id',
  'title',
  'publisher',
  'url',
  'published',
  'language',
  'kind',
  'cites',
  'reliability',
  'marking',
];

function evidenceFile(source: SourceDescription, claims: readonly LoggedClaim[]): EvidenceFiles['files'][number] {
  const described = Object.fromEntries(
    SOURCE_ORDER.flatMap((name) => {
      const value = source[name as keyof SourceDescription];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const content = stringify(
    { source: described, claims: claims.map(({ body }) => written(body)) },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
  return { path: `${source.published.slice(0, 4)}/${source.id}.yaml`, content };
}

function written({ about, properties, qualifiers }: Body['claim']): object {
  const { modality, passage, ...rest } = qualifiers;
  return {
    about,
    ...properties,
    ...rest,
    ...(modality === 'fact' ? {} : { modality }),
    ...(passage === undefined ? {} : { passage }),
  };
}
