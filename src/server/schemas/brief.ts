import { z } from '@hono/zod-openapi';
import type { Brief, FigureReference, Note, Part, Sentence } from '../../brief/index.ts';
import { languages } from '../../values/index.ts';
import { asOfSchema } from './account.ts';
import { like } from './like.ts';
import { addressSchema, orNull, subjectNameSchema } from './values.ts';

const side = z.enum(['before', 'after']);

const referenceSchema = like<FigureReference>()(
  z
    .discriminatedUnion('of', [
      z.strictObject({ of: z.literal('figure'), address: addressSchema, side, aspect: z.enum(['value', 'when']) }),
      z.strictObject({ of: z.literal('claim'), claim: z.string(), address: addressSchema, side }),
      z.strictObject({ of: z.literal('total change'), address: addressSchema }),
      z.strictObject({ of: z.literal('days moved'), address: addressSchema }),
      z.strictObject({ of: z.literal('entered'), address: addressSchema }),
      z.strictObject({ of: z.literal('named'), subjects: z.array(subjectNameSchema) }),
      z.strictObject({ of: z.literal('year'), address: addressSchema }),
      z.strictObject({ of: z.literal('period'), end: z.enum(['since', 'until']) }),
    ])
    .openapi('FigureReference', { description: 'What a figure in a sentence stands for.' }),
);

const partSchema = like<Part>()(
  z
    .strictObject({ text: z.string(), figure: referenceSchema.optional(), name: z.string().optional() })
    .openapi('Part', { description: 'Plain words, a figure with what it stands for, or the name of a subject.' }),
);

const sentenceSchema = like<Sentence>()(
  z
    .strictObject({
      text: z.string(),
      parts: z.array(partSchema),
      manner: z.enum(['fact', 'estimate', 'plan', 'possibility']),
      claims: z.array(z.string()).openapi({ description: 'Ids of the claims that it rests on; never none.' }),
      notes: z.array(z.int()).openapi({ description: 'Numbers of its footnotes.' }),
    })
    .openapi('Sentence'),
);

const noteSchema = like<Note>()(
  z
    .strictObject({
      number: z.int(),
      source: z.string(),
      publisher: z.string(),
      title: z.string(),
      published: z.string(),
      url: orNull(z.string()),
      claims: z.array(z.string()),
    })
    .openapi('Note', { description: 'A document that sentences rest on.' }),
);

export const briefSchema = like<Brief>()(
  z
    .strictObject({
      language: z.enum(languages),
      programme: orNull(z.string()),
      partner: orNull(z.string()),
      before: asOfSchema,
      after: asOfSchema,
      headline: sentenceSchema,
      bullets: z.array(sentenceSchema),
      narrative: z.array(z.array(sentenceSchema)),
      notes: z.array(noteSchema),
      words: z.int(),
    })
    .openapi('Brief', { description: 'A headline, three bullets and a narrative, every sentence with its footnotes.' }),
);
