import { z } from 'zod';
import type { Rejection } from '../yaml/index.ts';
import { readYaml } from '../yaml/index.ts';
import { listOf, pattern, shape, text } from './shape.ts';

/** Where the figures of a reference table come from. */
export interface ReferenceSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** Which issue of the publication: a release, a vintage, or the last day it covers. */
  readonly edition: string;
  /** `copy`: figures of the publisher, as a third party keeps them; `derived`: computed from other sources; `secondary`: as retold by another. */
  readonly kind: 'copy' | 'derived' | 'secondary';
  /** Where the publisher itself offers them. */
  readonly url?: string | undefined;
  /** What the figures were read from. */
  readonly retrieved_from: string;
  readonly terms: string;
  readonly note?: string | undefined;
}

export type SourcesReading =
  | { readonly ok: true; readonly sources: readonly ReferenceSource[] }
  | { readonly ok: false; readonly rejections: readonly Rejection[] };

const address = pattern(/^https?:\/\/\S+$/, 'an address that begins with https://');

const schema = z.strictObject(
  {
    sources: listOf(
      z.strictObject(
        {
          id: pattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug such as imf-weo-2026-04'),
          publisher: text(),
          title: text(),
          edition: text(),
          kind: z.enum(['copy', 'derived', 'secondary'], { error: "one of 'copy', 'derived', 'secondary'" }),
          url: address.optional(),
          retrieved_from: text(),
          terms: text(),
          note: text().optional(),
        },
        { error: 'a map that describes one source' },
      ),
      'a list of sources',
    ),
  },
  { error: 'a map with sources' },
);

/** Reads `reference/sources.yaml`. */
export function readReferenceSources(file: string, bytes: Uint8Array): SourcesReading {
  const yaml = readYaml(file, bytes);
  if (!yaml.ok) return yaml;
  const shaped = shape(file, yaml.file, schema);
  if (!shaped.ok) return shaped;
  const { sources } = shaped.value;
  const rejections = sources.flatMap(({ id }, index) => {
    if (sources.findIndex((other) => other.id === id) === index) return [];
    return [
      {
        file,
        ...yaml.file.position(['sources', index, 'id']),
        message: `Two sources have the id '${id}'.`,
        remedy: 'Give each source an id of its own.',
      },
    ];
  });
  return rejections.length > 0 ? { ok: false, rejections } : { ok: true, sources };
}
