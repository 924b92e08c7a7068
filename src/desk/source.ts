import type { Account } from '../account/index.ts';
import { slugOf } from '../read/index.ts';
import {
  type ClaimProblem,
  checkSource,
  isKind,
  kinds,
  type RawTable,
  type SourceDescription,
} from '../vocabulary/index.ts';
import { countryText } from '../wording/index.ts';
import type { KeptDocument } from './port.ts';
import type { DocumentProgress } from './progress.ts';

/** How the source of a document is described, as far as it is known. */
export interface ProposedSource {
  readonly description: Partial<SourceDescription>;
  /** The whole description; absent while something is missing or wrong. */
  readonly whole?: SourceDescription;
  readonly missing: readonly string[];
  readonly problems: readonly ClaimProblem[];
  /** The ledger has the source. */
  readonly known: boolean;
}

/** Parts of the description that a reviewer may put right; day and language were read with, and the id is made of them. */
export const DESCRIBED = ['title', 'publisher', 'url', 'kind', 'cites', 'reliability', 'marking'] as const;

/** The description of a document's source: the ledger's own where it has the document, else what the document says of itself. */
export function sourceOf(document: KeptDocument, progress: DocumentProgress, account: Account): ProposedSource {
  const known = knownSource(document, progress, account);
  const base = known ?? proposed(document, account);
  const entries = Object.entries({ ...base, ...progress.described }).filter(([, value]) => value != null);
  const description = Object.fromEntries(entries) as Partial<SourceDescription>;
  const missing = ['title', 'publisher', 'published'].filter((name) => !Object.hasOwn(description, name));
  const id = known?.id ?? progress.source ?? idOf(document, description, account);
  const checked = checkSource({ ...description, id } as RawTable);
  const rest = { description: { ...description, id }, missing, known: known !== undefined };
  return checked.ok ? { ...rest, whole: checked.value, problems: [] } : { ...rest, problems: checked.problems };
}

function knownSource(
  document: KeptDocument,
  progress: DocumentProgress,
  account: Account,
): SourceDescription | undefined {
  const { sources, sequence } = account.core.log;
  if (progress.source !== undefined) return sources.current(progress.source);
  if (document.url === null) return undefined;
  return [...sources.allAt(sequence).values()].find(({ url }) => url === document.url);
}

function proposed(document: KeptDocument, account: Account): Partial<SourceDescription> {
  const { publisher, url, published, language, cites } = document;
  const before = publisher === null ? undefined : latestOf(account, publisher);
  return {
    title: topicOf(document),
    ...(publisher === null ? {} : { publisher }),
    ...(url === null ? {} : { url }),
    ...(published === null ? {} : { published }),
    language: language ?? 'en',
    // Only reports and official documents may lack an address.
    kind:
      before !== undefined && (url !== null || before.kind === 'official')
        ? before.kind
        : url === null
          ? 'report'
          : 'news',
    ...(cites === null ? {} : { cites }),
    // F: "cannot be judged". A publisher that the ledger knows keeps its grade.
    reliability: before?.reliability ?? 'F',
  };
}

function latestOf(account: Account, publisher: string): SourceDescription | undefined {
  const { sources, sequence } = account.core.log;
  const own = [...sources.allAt(sequence).values()].filter((source) => source.publisher === publisher);
  return own.toSorted((a, b) => (a.published < b.published ? 1 : -1))[0];
}

const MOST_COUNTRIES = 3;

/** What a document is about, in words of our own: an evidence file never takes the publisher's headline over. */
function topicOf(document: KeptDocument): string {
  const subjects = [...new Set(document.claims.map(({ about }) => about.slice(0, about.indexOf('/'))))];
  const topics = subjects.flatMap((kind) => (isKind(kind) ? [kinds[kind].plural.en.toLowerCase()] : []));
  const named = JSON.stringify(document.claims).match(/(?<=country\/)[A-Z]{2}(?=")/gu) ?? [];
  const countries = [...new Set(named)].slice(0, MOST_COUNTRIES).map((code) => countryText(code, 'en'));
  const list = new Intl.ListFormat('en-GB');
  if (topics.length === 0) return 'Report without claims';
  return `On ${list.format(topics)}${countries.length === 0 ? '' : `: ${list.format(countries)}`}`;
}

const MOST_WORDS = 5;

/** Day, publisher and topic, as evidence files are named; numbered where another source has that id. */
function idOf(document: KeptDocument, { publisher }: Partial<SourceDescription>, account: Account): string {
  const topic = slugOf(document.headline).split('-').slice(0, MOST_WORDS).join('-');
  const parts = [document.published ?? '', slugOf(publisher ?? ''), topic || document.id];
  const base = parts.filter((part) => part !== '').join('-');
  let id = base;
  for (let number = 2; account.core.log.sources.current(id) !== undefined; number += 1) id = `${base}-${number}`;
  return id;
}
