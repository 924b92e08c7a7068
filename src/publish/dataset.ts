import type { Language } from '../values/index.ts';
import { AUTHOR, LICENCE, releaseUrl } from './citation.ts';
import type { ProgrammeText } from './programme.ts';
import type { Release } from './release.ts';

/** A file that a dataset can be had as. */
export interface Distribution {
  readonly name: string;
  /** Path in the site. */
  readonly path: string;
  readonly mediaType: string;
}

/** A release as a schema.org Dataset in JSON-LD, in an element for the head of a page. */
export function datasetElement(
  release: Release,
  programme: ProgrammeText,
  language: Language,
  files: readonly Distribution[],
): string {
  const place = releaseUrl(release);
  const dataset = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: programme.title[language],
    description: programme.description[language],
    inLanguage: language,
    version: release.id,
    datePublished: release.asOf.known.slice(0, 10),
    license: LICENCE,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: AUTHOR },
    keywords: programme.keywords,
    identifier: `sha256:${release.ledger.hash}`,
    ...(place === undefined ? {} : { url: place, '@id': place }),
    distribution: files.map(({ name, path, mediaType }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: mediaType,
      contentUrl: release.url === '' ? `/${path}` : `${release.url}${path}`,
    })),
  };
  return `<script type="application/ld+json">${forScript(JSON.stringify(dataset))}</script>`;
}

/** JSON inside an element of HTML: nothing in it may end the element. */
function forScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
