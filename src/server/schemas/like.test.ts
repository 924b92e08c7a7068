import { z } from '@hono/zod-openapi';
import { expect, test } from 'vitest';
import { like } from './like.ts';

interface Line {
  readonly name: string;
  readonly stage?: 'talks' | 'signed';
  readonly parts: readonly { readonly year: number }[];
}

test('a schema that describes the type of the core compiles and is passed on', () => {
  const schema = z.strictObject({
    name: z.string(),
    stage: z.enum(['talks', 'signed']).optional(),
    parts: z.array(z.strictObject({ year: z.number() })),
  });
  expect(like<Line>()(schema)).toBe(schema);
});

test('a schema that has grown apart from the type of the core does not compile', () => {
  const name = z.string();
  const stage = z.enum(['talks', 'signed']).optional();
  const parts = z.array(z.strictObject({ year: z.number() }));
  const withoutOptional = z.strictObject({ name, parts });
  const withMore = z.strictObject({ name, stage, parts, more: z.string().optional() });
  const withUnknownCode = z.strictObject({ name, parts, stage: z.enum(['talks', 'signed', 'ended']).optional() });
  const withOtherDepth = z.strictObject({ name, stage, parts: z.array(z.strictObject({ year: z.string() })) });
  // @ts-expect-error: a property is missing, although it is optional.
  like<Line>()(withoutOptional);
  // @ts-expect-error: a property too many.
  like<Line>()(withMore);
  // @ts-expect-error: a code that the core does not have.
  like<Line>()(withUnknownCode);
  // @ts-expect-error: another type deep inside.
  like<Line>()(withOtherDepth);
  expect(like<Line>()(z.strictObject({ name, stage, parts }))).toBeDefined();
});
