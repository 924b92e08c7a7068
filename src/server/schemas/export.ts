import { z } from '@hono/zod-openapi';
import { asOfSchema } from './account.ts';

export const exportsSchema = z
  .strictObject({
    asOf: asOfSchema,
    formats: z.array(
      z.strictObject({
        format: z.string(),
        title: z.string(),
        files: z.array(z.strictObject({ name: z.string(), address: z.string() })).openapi({
          description: 'Files, each with the address that gives it for the same question.',
        }),
      }),
    ),
  })
  .openapi('Exports');
