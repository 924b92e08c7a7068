import { z } from 'zod';
import { shape } from '../reference/index.ts';
import { type Rejection, readYaml } from '../yaml/index.ts';
import { canonicalAddress } from './address.ts';

/** A place that is watched: a feed, or a folder into which documents are put. */
export interface Place {
  readonly feed?: string | undefined;
  readonly folder?: string | undefined;
  /** Publisher of documents that name none. */
  readonly publisher?: string | undefined;
  /** Batch of the desk in which documents come; the title of the feed or the name of the folder where it is not given. */
  readonly batch?: string | undefined;
}

/** What `watch.yaml` says. */
export interface WatchSettings {
  readonly places: readonly Place[];
  /** Where publishers reach whoever watches: an address of mail or of a page. It is sent with each request. */
  readonly contact?: string | undefined;
  /** Milliseconds from the start of one round to the start of the next. */
  readonly every: number;
}

export type PlacesReading =
  | { readonly ok: true; readonly settings: WatchSettings }
  | { readonly ok: false; readonly rejections: readonly Rejection[] };

const UNITS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };
const EVERY = /^(\d{1,4}) (minute|hour|day)s?$/u;
const SHORTEST_MINUTES = 5;
const DEFAULT_EVERY = '30 minutes';

/** Milliseconds of "30 minutes", "2 hours", "1 day"; undefined for anything else and for less than five minutes. */
export function intervalOf(text: string): number | undefined {
  const [, count = '', unit = ''] = EVERY.exec(text.trim()) ?? [];
  const milliseconds = Number(count) * (UNITS[unit] ?? Number.NaN);
  return milliseconds >= SHORTEST_MINUTES * 60_000 ? milliseconds : undefined;
}

const words = (expected: string) => z.string({ error: expected }).trim().min(1, { error: expected });
const address = words('the http or https address of a feed').refine((text) => canonicalAddress(text) !== undefined, {
  error: 'the http or https address of a feed',
});
const line = words('one line without a line break').regex(/^[^\r\n]+$/u, { error: 'one line without a line break' });

const place = z
  .strictObject(
    {
      feed: address.optional(),
      folder: words('the path of a folder').optional(),
      publisher: words('the name of a publisher').optional(),
      batch: words('the name of a batch').optional(),
    },
    { error: 'a map with feed or folder' },
  )
  .refine(({ feed, folder }) => (feed === undefined) !== (folder === undefined), {
    error: 'either a feed or a folder',
  });

const schema = z.strictObject(
  {
    contact: line.optional(),
    every: words('an interval such as "30 minutes"')
      .refine((text) => intervalOf(text) !== undefined, {
        error: `an interval of at least ${SHORTEST_MINUTES} minutes, such as "30 minutes" or "2 hours"`,
      })
      .default(DEFAULT_EVERY),
    places: z.array(place, { error: 'a list of places' }).min(1, { error: 'at least one place' }),
  },
  { error: 'a map with places' },
);

/** Reads `watch.yaml`: what is watched, how often, and whom publishers can reach. */
export function readPlaces(file: string, bytes: Uint8Array): PlacesReading {
  const yaml = readYaml(file, bytes);
  if (!yaml.ok) return yaml;
  const shaped = shape(file, yaml.file, schema);
  if (!shaped.ok) return shaped;
  const { every, ...rest } = shaped.value;
  return { ok: true, settings: { ...rest, every: intervalOf(every) ?? 0 } };
}
