import { z } from '@hono/zod-openapi';
import {
  type Citation,
  type ExplanationTree,
  type Figure,
  type FigureState,
  type Input,
  type RuleId,
  rules,
  type Standing,
} from '../../account/index.ts';
import type { Passage } from '../../vocabulary/index.ts';
import { like } from './like.ts';
import {
  addressSchema,
  edtfSchema,
  figureValueSchema,
  markingSchema,
  modalitySchema,
  subjectNameSchema,
  translatedSchema,
} from './values.ts';

export const ruleIdSchema = like<RuleId>()(
  z
    .enum(rules.map((rule) => rule.id) as [RuleId, ...RuleId[]])
    .openapi('RuleId', { description: 'Number of a rule of the method, listed under /rules.' }),
);

const states = ['known', 'zero', 'unknown', 'withheld', 'not applicable'] as const satisfies readonly FigureState[];
const standings = [
  'chosen',
  'agrees',
  'differs',
  'denies',
  'replaced',
  'weaker',
] as const satisfies readonly Standing[];

export const figureSchema = like<Figure>()(
  z
    .strictObject({
      address: addressSchema,
      state: z.enum(states).openapi({ description: 'What can be said of the value (rule R21). Unknown is not zero.' }),
      value: figureValueSchema.optional(),
      modality: modalitySchema,
      when: edtfSchema.optional(),
      inferred: z.boolean().openapi({ description: 'Concluded from silence, not from what a source says.' }),
      conflict: z.boolean().openapi({ description: 'Other claims differ from it by more than rounding.' }),
      denied: z.boolean(),
      remark: translatedSchema.optional(),
      rules: z.array(ruleIdSchema),
    })
    .openapi('Figure', { description: 'A figure of the account. It has a value when its state is known or zero.' }),
);

/** Words of a source, and where they stand in its text. */
export const passageSchema = like<Passage>()(
  z
    .strictObject({
      exact: z.string(),
      prefix: z.string().optional(),
      suffix: z.string().optional(),
      start: z.int().optional(),
      end: z.int().optional(),
    })
    .openapi('Passage', {
      description:
        'The words of the source that a claim rests on, those around them, and their place in its normalised text in Unicode code points.',
    }),
);

export const citationSchema = like<Citation>()(
  z
    .strictObject({
      claim: z.string(),
      about: subjectNameSchema,
      property: z.string(),
      value: z
        .unknown()
        .openapi({ description: 'As the source gives it: a text, a list of texts, or shares by party.' }),
      modality: modalitySchema,
      when: edtfSchema.optional(),
      by: subjectNameSchema.optional(),
      credibility: z.number().optional().openapi({ description: 'Admiralty code of the information, 1 to 6.' }),
      note: z.string().optional(),
      paragraph: z
        .number()
        .optional()
        .openapi({ description: 'Paragraph of the source that the claim rests on, 1-based.' }),
      passage: passageSchema.optional(),
      source: z.strictObject({
        id: z.string(),
        title: z.string(),
        publisher: z.string(),
        published: z.string(),
        url: z.string().optional(),
        language: z.string(),
        reliability: z.string().openapi({ description: 'Admiralty code of the source, A to F.' }),
        cites: z.string().optional(),
      }),
      marking: markingSchema,
    })
    .openapi('Citation', { description: 'One claim: who published what, when, where to read it.' }),
);

const claimInput = z
  .strictObject({ type: z.literal('claim'), standing: z.enum(standings), citation: citationSchema })
  .openapi('ClaimInput');

const factor = z
  .union([z.literal(1), z.literal(-1)])
  .openapi({ description: '+1 or −1 where the figure is added or taken away.' });

const referenceInput = z
  .strictObject({
    type: z.literal('reference'),
    table: z.string(),
    row: z.string(),
    value: z.number(),
    unit: z.string(),
    source: z.string(),
    edition: z.string(),
    retrievedFrom: z.string().openapi({ description: 'What the figures of the source were read from.' }),
    url: z.string().optional(),
    derived: z.boolean(),
  })
  .openapi('ReferenceInput', { description: 'A row of a reference table, with its source and edition.' });

export const inputSchema = like<Input>()(
  z
    .discriminatedUnion('type', [
      claimInput,
      z.strictObject({ type: z.literal('figure'), figure: figureSchema, factor: factor.optional() }),
      referenceInput,
    ])
    .openapi('Input'),
);

/** A figure whose inputs are explained in turn, down to claims and reference rows. */
export const explanationSchema: z.ZodType<ExplanationTree> = z
  .lazy(() =>
    z.strictObject({
      ...figureSchema.shape,
      inputs: z.array(
        z.discriminatedUnion('type', [
          claimInput,
          z.strictObject({ type: z.literal('figure'), figure: explanationSchema, factor: factor.exactOptional() }),
          referenceInput,
        ]),
      ),
    }),
  )
  .openapi('Explanation', {
    description: 'A figure with what it was made from, down to claims and rows of reference tables.',
  }) as never;
