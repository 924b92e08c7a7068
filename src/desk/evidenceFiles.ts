import { Document, isMap, isSeq, visit } from 'yaml';
import type { Account } from '../account/index.ts';
import type { Body, LoggedClaim } from '../ledger/index.ts';
import { type KindName, kinds, type SourceDescription } from '../vocabulary/index.ts';
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

const ON_ONE_LINE = {
  lineWidth: 0,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  flowCollectionPadding: false,
} as const;

/** Keys of a passage in the order in which people read them. */
const PASSAGE_ORDER = ['exact', 'prefix', 'suffix', 'start', 'end'];

function evidenceFile(source: SourceDescription, claims: readonly LoggedClaim[]): EvidenceFiles['files'][number] {
  const document = new Document({
    source: inOrder(source, SOURCE_ORDER),
    claims: claims.map(({ body }) => written(body)),
  });
  // Lists and shares stand on one line, as in files written by hand; the quotes of a passage on one each.
  visit(document, {
    Pair(_, pair) {
      if (isSeq(pair.value) && String(pair.key) !== 'claims') pair.value.flow = true;
      if (isMap(pair.value) && !['source', 'passage'].includes(String(pair.key))) pair.value.flow = true;
    },
  });
  const content = document.toString(ON_ONE_LINE);
  return { path: `${source.published.slice(0, 4)}/${source.id}.yaml`, content };
}

function written({ about, properties, qualifiers }: Body['claim']): object {
  const { modality, passage, ...rest } = qualifiers;
  const kind = kinds[about.slice(0, about.indexOf('/')) as KindName];
  return {
    about,
    ...inOrder(properties, Object.keys(kind.properties)),
    ...rest,
    ...(modality === 'fact' ? {} : { modality }),
    ...(passage === undefined ? {} : { passage: inOrder(passage, PASSAGE_ORDER) }),
  };
}

function inOrder(map: object, order: readonly string[]): object {
  const rank = (key: string): number => order.indexOf(key);
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => rank(a) - rank(b)));
}
