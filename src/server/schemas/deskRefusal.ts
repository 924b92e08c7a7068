import { z } from '@hono/zod-openapi';
import type { RefusalDetails } from '../../desk/index.ts';
import { deskDocumentSchema, findingSchema, flagSchema, pathSchema } from './desk.ts';
import { like } from './like.ts';
import { type ProblemDocument, problemSchema } from './service.ts';

/** A refused decision: a problem document (RFC 9457) with what is needed to decide anew. */
export const refusalSchema = like<ProblemDocument & RefusalDetails>()(
  problemSchema
    .extend({
      code: z.enum([
        'stale',
        'no-such-claim',
        'set-aside',
        'already-decided',
        'subject-in-doubt',
        'source-incomplete',
        'not-in-vocabulary',
        'not-in-passage',
        'wrong-subject',
        'nothing-to-undo',
        'incomplete',
      ]),
      current: deskDocumentSchema.optional(),
      problems: z
        .array(
          z.strictObject({
            path: pathSchema,
            key: z.literal(true).optional(),
            message: z.string(),
            remedy: z.string(),
            finding: findingSchema.optional(),
          }),
        )
        .optional(),
      flags: z.array(flagSchema).optional(),
    })
    .openapi('Refusal', { description: 'Why a decision was refused, and the state that it met.' }),
);
