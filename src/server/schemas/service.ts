import { z } from '@hono/zod-openapi';

/** Problem document, RFC 9457. */
export const problemSchema = z
  .strictObject({
    type: z.string().openapi({
      description: 'Kind of problem, described on the page of this interface.',
      example: '/api/v1/#unknown-subject',
    }),
    title: z.string(),
    status: z.int(),
    detail: z.string().openapi({ description: 'What was expected and what came.' }),
    remedy: z.string().openapi({ description: 'How to mend the call.' }),
    nearest: z.array(z.string()).optional().openapi({ description: 'What may have been meant.' }),
    instance: z.string(),
  })
  .openapi('Problem', { description: 'Problem document (RFC 9457).' });

export type ProblemDocument = z.output<typeof problemSchema>;

export const healthSchema = z
  .strictObject({
    status: z.literal('ok'),
    version: z.string(),
    head: z.strictObject({ sequence: z.int(), hash: z.string() }).openapi({ description: 'Last entry of the ledger.' }),
  })
  .openapi('Health');
