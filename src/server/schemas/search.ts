import { z } from '@hono/zod-openapi';
import { type Hit, hitTypes } from '../../search/index.ts';
import { asOfSchema } from './account.ts';
import { like } from './like.ts';

const hitSchema = like<Hit>()(
  z
    .strictObject({
      type: z.enum(hitTypes),
      id: z.string().openapi({
        description: 'A subject such as country/DK, the id of a source, the slug of a series, or the number of a rule.',
      }),
      kind: z.string().openapi({ description: 'Kind of the subject or of the source.' }),
      name: z.strictObject({ en: z.string(), uk: z.string() }),
      publisher: z.string().optional(),
      published: z.string().optional(),
    })
    .openapi('Hit', { description: 'Something that was found.' }),
);

export const searchSchema = z
  .strictObject({
    asOf: asOfSchema,
    query: z.string(),
    count: z.int().openapi({ description: 'How many were found; the best fifty of them are in hits.' }),
    allWords: z.boolean().openapi({
      description: 'Whether each hit has all words of the query; false where none has, and hits have some of them.',
    }),
    hits: z.array(hitSchema),
  })
  .openapi('Search');
