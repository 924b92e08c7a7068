import { z } from 'zod';
import { parseShare, type Result } from '../values/index.ts';
import { families } from '../vocabulary/index.ts';
import type { Rejection } from '../yaml/index.ts';
import { readYaml, type YamlFile, type YamlPath } from '../yaml/index.ts';
import type { ProgrammeDefinition } from './programme.ts';
import { bilingual, listOf, pathText, pattern, shape, subject, text } from './shape.ts';

export type ProgrammeReading =
  | { readonly ok: true; readonly programme: ProgrammeDefinition }
  | { readonly ok: false; readonly rejections: readonly Rejection[] };

const series = pattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'the slug of a series, such as ua-defence-capacity');
const kindOrSubject = pattern(
  /^[a-z]+\/(?:\*|[A-Za-z0-9][A-Za-z0-9-]*)$/,
  'a subject such as party/…, or line/* for any line',
);
const family = z
  .string({ error: 'a product family of the vocabulary' })
  .refine((code) => families.some((known) => known.code === code), {
    error: 'a product family of the vocabulary',
  });
const map = { error: 'a map' };

function listed<T extends z.ZodType>(what: T) {
  return z.array(z.strictObject({ subject: what, why: bilingual }, map), { error: 'a list of subjects with reasons' });
}

const schema = z.strictObject(
  {
    id: subject('programme'),
    name: bilingual,
    aim: bilingual,
    owner: subject('country', 'party'),
    announced: pattern(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2025-06-21'),
    target: z.strictObject(
      { subject: subject('target'), share: text('a share such as 0.25 %'), meaning: bilingual },
      map,
    ),
    partners: listOf(subject('country'), 'a list of countries'),
    families: listOf(family, 'a list of product families'),
    scopes: z.strictObject(
      {
        production: z.strictObject(
          {
            name: bilingual,
            meaning: bilingual,
            recipients: listed(kindOrSubject),
            flows: listed(subject('flow')),
            excluded: listed(subject()),
          },
          map,
        ),
        'military-aid': z.strictObject(
          {
            name: bilingual,
            meaning: bilingual,
            table: z.literal('military-allocations', { error: "the table 'military-allocations'" }),
          },
          map,
        ),
      },
      map,
    ),
    indicators: listOf(
      z.strictObject(
        { series, name: bilingual, definition: bilingual, percent: z.boolean({ error: 'true or false' }) },
        map,
      ),
      'a list of indicators',
    ),
    vehicles: z.array(z.strictObject({ subject: subject('programme'), name: bilingual, meaning: bilingual }, map), {
      error: 'a list of programmes',
    }),
  },
  { error: 'a map that describes the programme' },
);

type Written = z.infer<typeof schema>;

/** Reads `programme.yaml`. All problems of the file are reported, not only the first. */
export function readProgramme(file: string, bytes: Uint8Array): ProgrammeReading {
  const yaml = readYaml(file, bytes);
  if (!yaml.ok) return yaml;
  const shaped = shape(file, yaml.file, schema);
  if (!shaped.ok) return shaped;
  const written = shaped.value;
  const share = targetShare(written.target.share);
  const rejections = doubles(file, yaml.file, written);
  if (!share.ok) {
    const { message, remedy } = share.problem;
    rejections.push({ file, ...yaml.file.position(['target', 'share']), message, remedy });
  }
  if (!share.ok || rejections.length > 0) return { ok: false, rejections };
  return { ok: true, programme: { ...written, target: { ...written.target, millionths: share.value } } };
}

/** The target share in millionths. One exact share is needed, for the gauge measures the distance to it. */
function targetShare(written: string): Result<number> {
  const share = parseShare(written);
  if (!share.ok) return share;
  if (share.value.comparator === 'exactly') return { ok: true, value: share.value.millionths };
  return {
    ok: false,
    problem: {
      message: `Expected one share, came '${written}'.`,
      remedy: 'Write a single percentage, such as 0.25 %.',
    },
  };
}

/** A subject or a word that stands twice in a list, or in two lists of one scope that contradict each other. */
function doubles(file: string, yaml: YamlFile, written: Written): Rejection[] {
  const { production } = written.scopes;
  const at = (list: string, items: readonly { subject: string }[]) =>
    items.map((item, index) => ({ word: item.subject, path: ['scopes', 'production', list, index, 'subject'] }));
  return [
    ...doublesOf(
      file,
      yaml,
      written.partners.map((word, index) => ({ word, path: ['partners', index] })),
    ),
    ...doublesOf(
      file,
      yaml,
      written.families.map((word, index) => ({ word, path: ['families', index] })),
    ),
    ...doublesOf(
      file,
      yaml,
      written.indicators.map(({ series: word }, index) => ({ word, path: ['indicators', index, 'series'] })),
    ),
    ...doublesOf(
      file,
      yaml,
      written.vehicles.map(({ subject: word }, index) => ({ word, path: ['vehicles', index, 'subject'] })),
    ),
    ...doublesOf(file, yaml, [
      ...at('recipients', production.recipients),
      ...at('flows', production.flows),
      ...at('excluded', production.excluded),
    ]),
  ];
}

function doublesOf(file: string, yaml: YamlFile, words: readonly { word: string; path: YamlPath }[]): Rejection[] {
  const first = new Map<string, YamlPath>();
  return words.flatMap(({ word, path }) => {
    const earlier = first.get(word);
    if (earlier === undefined) {
      first.set(word, path);
      return [];
    }
    const message = `'${word}' stands twice: as ${pathText(earlier)} and as ${pathText(path)}.`;
    return [{ file, ...yaml.position(path), message, remedy: 'Keep one of the two.' }];
  });
}
