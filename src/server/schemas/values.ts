import { z } from '@hono/zod-openapi';
import type { FigureValue } from '../../account/index.ts';
import {
  type Comparator,
  type Currency,
  comparators,
  currencies,
  type Period,
  periods,
  type Translated,
} from '../../values/index.ts';
import { markings, modalities } from '../../vocabulary/index.ts';
import { like } from './like.ts';

export const translatedSchema = like<Translated>()(
  z
    .strictObject({ en: z.string(), uk: z.string().optional() })
    .openapi('Translated', { description: 'A text by language; English is always there.' }),
);

/** A named shape or null. As `nullable()`, a shape with a name of its own would lose the null in the description. */
export function orNull<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, z.null()]);
}

export const currencySchema = like<Currency>()(
  z.enum(Object.keys(currencies) as [Currency, ...Currency[]]).openapi('Currency', { description: 'ISO 4217 code.' }),
);

export const comparatorSchema = like<Comparator>()(
  z.enum(comparators).openapi('Comparator', { description: 'How the source qualifies a figure.' }),
);

export const periodSchema = like<Period>()(z.enum(periods).openapi('Period'));

export const modalitySchema = z
  .enum(modalities)
  .openapi('Modality', { description: 'How a claim is meant. A plan is never shown as fact.' });

export const markingSchema = z
  .enum(markings)
  .openapi('Marking', { description: 'FIRST Traffic Light Protocol 2.0. Public answers hold TLP:CLEAR only.' });

export const edtfSchema = z
  .string()
  .openapi({ description: 'Date or interval in EDTF (ISO 8601-2), as the source gives it.', example: '2025-06-24' });

export const subjectNameSchema = z.string().openapi({ description: 'kind/slug', example: 'country/DK' });

export const addressSchema = z.string().openapi({
  description: 'Address of a figure: ask for it under /figures/{address}.',
  example: 'partner/DK/committed/2025',
});

const count = z.strictObject({ type: z.literal('count'), count: z.int() });

const money = z.strictObject({
  type: z.literal('money'),
  currency: currencySchema,
  minor: z.int().openapi({ description: 'In minor units of the currency: 150 is 1.50 EUR.' }),
  minorHigh: z.int().optional().openapi({ description: 'Upper end of a range.' }),
  comparator: comparatorSchema,
  per: periodSchema.optional(),
});

const share = z.strictObject({
  type: z.literal('share'),
  millionths: z.int().openapi({ description: '0.25 % is 2500.' }),
  millionthsHigh: z.int().optional(),
  comparator: comparatorSchema,
});

const quantity = z.strictObject({
  type: z.literal('quantity'),
  low: z.number(),
  high: z.number().optional(),
  unit: z.string(),
  per: periodSchema.optional(),
  comparator: comparatorSchema,
});

export const figureValueSchema = like<FigureValue>()(
  z
    .discriminatedUnion('type', [
      count,
      money,
      share,
      quantity,
      z.strictObject({ type: z.literal('code'), list: z.string(), codes: z.array(z.string()) }),
      z.strictObject({ type: z.literal('date'), edtf: edtfSchema }),
      z.strictObject({
        type: z.literal('subjects'),
        subjects: z.array(subjectNameSchema),
        shares: z.record(z.string(), z.string()).optional(),
      }),
      z.strictObject({ type: z.literal('text'), text: z.string() }),
    ])
    .openapi('FigureValue', { description: 'A value with its unit in its type.' }),
);
