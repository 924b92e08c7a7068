import { z } from '@hono/zod-openapi';
import {
  type Change,
  type Changes,
  type CountChange,
  changeKinds,
  type EditionChange,
  effects,
  type GaugeChange,
  type MergeChange,
  reasons,
  type TotalChange,
  type TotalPart,
} from '../../changes/index.ts';
import { asOfSchema } from './account.ts';
import { citationSchema, figureSchema } from './figure.ts';
import { like } from './like.ts';
import { addressSchema, orNull, subjectNameSchema } from './values.ts';

const reason = z.enum(reasons).openapi('Reason', { description: 'Why a figure is another one than before.' });
const cents = z.int().openapi({ description: 'Euro cents; after less before.' });
const orNoFigure = orNull(figureSchema);

export const changeSchema = like<Change>()(
  z
    .strictObject({
      kind: z.enum(changeKinds),
      subject: subjectNameSchema,
      address: addressSchema,
      before: orNoFigure,
      after: orNoFigure,
      days: orNull(z.int()).openapi({ description: 'Days by which a plan moved, later ones positive.' }),
      reasons: z.array(reason),
      claims: z.array(citationSchema),
    })
    .openapi('Change', { description: 'One thing that is otherwise than before, with its reasons and its claims.' }),
);

const partSchema = like<TotalPart>()(
  z
    .strictObject({
      flow: subjectNameSchema,
      address: addressSchema,
      cents,
      effects: z.array(z.strictObject({ effect: z.enum(effects), cents })),
      reasons: z.array(reason),
      claims: z.array(citationSchema),
    })
    .openapi('TotalPart', { description: 'What one flow adds to the change of a total; its effects add up to it.' }),
);

const totalSchema = like<TotalChange>()(
  z
    .strictObject({
      address: addressSchema,
      before: figureSchema,
      after: figureSchema,
      cents,
      parts: z.array(partSchema),
    })
    .openapi('TotalChange', { description: 'A total that changed; its parts add up to the change, to the cent.' }),
);

const countSchema = like<CountChange>()(
  z
    .strictObject({
      address: addressSchema,
      before: z.int(),
      after: z.int(),
      entered: z.array(addressSchema),
      left: z.array(addressSchema),
    })
    .openapi('CountChange', { description: 'A count that changed, with what entered and what left.' }),
);

const gaugeSchema = like<GaugeChange>()(
  z
    .strictObject({ address: addressSchema, before: figureSchema, after: figureSchema, reasons: z.array(reason) })
    .openapi('GaugeChange'),
);

const mergeSchema = like<MergeChange>()(
  z
    .strictObject({ from: subjectNameSchema, into: subjectNameSchema, reason: z.string(), undone: z.boolean() })
    .openapi('MergeChange'),
);

const editionSchema = like<EditionChange>()(
  z
    .strictObject({ table: z.string(), before: orNull(z.string()), after: z.string(), rows: z.int() })
    .openapi('EditionChange'),
);

export const changesSchema = like<Changes>()(
  z
    .strictObject({
      before: asOfSchema,
      after: asOfSchema,
      changes: z.array(changeSchema),
      totals: z.array(totalSchema),
      counts: z.array(countSchema),
      gauges: z.array(gaugeSchema),
      merges: z.array(mergeSchema),
      editions: z.array(editionSchema),
      redefined: z.boolean().openapi({ description: 'The programme file was changed: figures may count otherwise.' }),
    })
    .openapi('Changes', { description: 'All that differs between two accounts.' }),
);
