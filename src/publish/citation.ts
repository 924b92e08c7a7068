import { stringify } from 'yaml';
import type { ProgrammeText } from './programme.ts';
import { type Release, releaseFolder } from './release.ts';

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
export const AUTHOR = 'The Kuznia contributors';

/** Address of a release for citing; undefined where the site's own address was not told. */
export function releaseUrl({ id, url }: Pick<Release, 'id' | 'url'>): string | undefined {
  return url === '' ? undefined : `${url}${releaseFolder(id)}/`;
}

/** How to cite a release, as one line of text. */
export function citationText(release: Release, title: string): string {
  const place = releaseUrl(release) ?? `release ${release.id}`;
  const year = release.asOf.known.slice(0, 4);
  return `${AUTHOR} (${year}): ${title}. Version ${release.id}, ledger entry ${release.ledger.sequence}, ${release.ledger.hash.slice(0, 16)}. ${place}`;
}

/** A release as CITATION.cff (Citation File Format 1.2.0). */
export function citationFile(release: Release, programme: ProgrammeText): string {
  const place = releaseUrl(release);
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'Please cite the release that you used.',
      type: 'dataset',
      title: programme.title.en,
      abstract: programme.description.en,
      version: release.id,
      'date-released': release.asOf.known.slice(0, 10),
      license: 'CC-BY-4.0',
      authors: [{ name: AUTHOR }],
      keywords: programme.keywords,
      identifiers: [
        {
          type: 'other',
          value: `sha256:${release.ledger.hash}`,
          description: `Entry ${release.ledger.sequence} of the ledger, the last one that the release rests on`,
        },
      ],
      ...(place === undefined ? {} : { url: place }),
    },
    { lineWidth: 0 },
  );
}
