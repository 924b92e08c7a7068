import { z } from 'zod';
import { listOf, pattern, referenceTableNames, type Shaped, shape, text } from '../../reference/index.ts';
import { readYaml } from '../../yaml/index.ts';

const slug = pattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug such as bank-of-x-2026-10');
const address = pattern(/^https?:\/\/\S+$/, 'an address that begins with https://');
const words = { error: 'text' };

/** Where a field comes from: a column of the file, or always the same text; and how its cells are read. */
const field = z
  .strictObject(
    {
      from: text('the name of a column').optional(),
      always: text('text').optional(),
      codes: z.record(z.string(), z.string(words), { error: 'a map of what stands there to what it means' }).optional(),
      decimal: z.enum(['.', ','], { error: "'.' or ','" }).optional(),
      thousands: z.enum([',', '.', ' ', '’', "'"], { error: "one of ',', '.', ' ', '’'" }).optional(),
      power: pattern(/^-?\d{1,2}$/, 'a power of ten such as -3').optional(),
    },
    { error: 'a map with from or always' },
  )
  .refine(({ from, always }) => (from === undefined) !== (always === undefined), {
    error: 'either from or always, and not both',
  });

const fields = z.record(z.string(), field, { error: 'a map of fields' });
const common = {
  sheet: text('the name of a sheet').optional(),
  separator: z.enum([',', ';', '\t', '|'], { error: "one of ',', ';', '\\t', '|'" }).optional(),
  absent: listOf(z.string(words), 'a list of what stands where there is no figure').optional(),
  fields,
};

const tableMapping = z.strictObject(
  {
    into: z.enum(referenceTableNames, { error: `one of ${[...referenceTableNames, 'evidence'].join(', ')}` }),
    source: z.strictObject(
      {
        id: slug,
        publisher: text(),
        title: text(),
        edition: text(),
        kind: z.enum(['copy', 'derived', 'secondary'], { error: "one of 'copy', 'derived', 'secondary'" }),
        url: address.optional(),
        terms: text(),
        note: text().optional(),
      },
      { error: 'a map that describes the source' },
    ),
    ...common,
  },
  { error: 'a map with into, source and fields' },
);

const claimTemplate = z.record(
  z.string(),
  z.union([z.string(), z.array(z.string())], { error: 'text, or a list of texts' }),
  { error: 'a map of properties' },
);

const evidenceMapping = z.strictObject(
  {
    into: z.literal('evidence'),
    source: z.record(z.string(), z.string(words), { error: 'a map as at the head of an evidence file' }),
    claims: listOf(claimTemplate, 'a list of claims'),
    ...common,
  },
  { error: 'a map with into, source, fields and claims' },
);

export type Field = z.infer<typeof field>;
export type TableMapping = z.infer<typeof tableMapping>;
export type EvidenceMapping = z.infer<typeof evidenceMapping>;
export type Mapping = TableMapping | EvidenceMapping;

/** Reads a mapping file: how the columns of a table become rows of a reference table, or claims. */
export function readMapping(file: string, bytes: Uint8Array): Shaped<Mapping> {
  const yaml = readYaml(file, bytes);
  if (!yaml.ok) return yaml;
  const value = yaml.file.value as { readonly into?: unknown } | null;
  return value?.into === 'evidence'
    ? shape<Mapping>(file, yaml.file, evidenceMapping as z.ZodType<Mapping>)
    : shape<Mapping>(file, yaml.file, tableMapping as z.ZodType<Mapping>);
}
