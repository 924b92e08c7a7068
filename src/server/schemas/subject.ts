import { z } from '@hono/zod-openapi';
import type { FacetView, Rule, SourceSummary, SourceView, SubjectSummary, SubjectView } from '../../account/index.ts';
import { agreementSchema, asOfSchema, conflictSchema, flowSchema, lineSchema, partnerSchema } from './account.ts';
import { citationSchema, figureSchema, inputSchema, ruleIdSchema } from './figure.ts';
import { like } from './like.ts';
import { subjectNameSchema, translatedSchema } from './values.ts';

const facetSchema = like<FacetView>()(
  z
    .strictObject({ facet: z.string(), figure: figureSchema, claims: z.array(inputSchema) })
    .openapi('Facet', { description: 'One property of a subject: the figure, and every claim on it.' }),
);

const subjectShape = z.strictObject({
  subject: subjectNameSchema,
  kind: z.string(),
  mergedFrom: z.array(subjectNameSchema),
  facets: z.array(facetSchema),
  namedBy: z.array(z.strictObject({ subject: subjectNameSchema, property: z.string() })),
  partner: partnerSchema.optional(),
  agreement: agreementSchema.optional(),
  line: lineSchema.optional(),
  flow: flowSchema.optional(),
});

/** One subject, with the instants that the answer used. */
export const subjectSchema = like<SubjectView & { readonly asOf: AnsweredAsOf }>()(
  subjectShape
    .extend({ asOf: asOfSchema })
    .openapi('Subject', { description: 'Everything the ledger says of one subject.' }),
);

type AnsweredAsOf = z.output<typeof asOfSchema>;

export interface NamedSubject extends SubjectSummary {
  readonly name: { readonly en: string; readonly uk: string };
}

const subjectSummarySchema = like<NamedSubject>()(
  z
    .strictObject({
      subject: subjectNameSchema,
      kind: z.string(),
      conflict: z.boolean(),
      name: z.strictObject({ en: z.string(), uk: z.string() }),
    })
    .openapi('SubjectSummary'),
);

export const subjectsSchema = z
  .strictObject({ asOf: asOfSchema, subjects: z.array(subjectSummarySchema) })
  .openapi('Subjects');

const sourceSummaryShape = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  published: z.string(),
  url: z.string().nullable(),
  language: z.string(),
  kind: z.string(),
  cites: z.string().nullable(),
  reliability: z.string(),
  claims: z.int().openapi({ description: 'Number of its claims that can be seen at the question.' }),
});

const sourceSummarySchema = like<SourceSummary>()(sourceSummaryShape.openapi('SourceSummary'));

export const sourcesSchema = z
  .strictObject({ asOf: asOfSchema, sources: z.array(sourceSummarySchema) })
  .openapi('Sources');

export const sourceSchema = like<SourceView & { readonly asOf: AnsweredAsOf }>()(
  sourceSummaryShape.extend({ statements: z.array(citationSchema), asOf: asOfSchema }).openapi('Source'),
);

export const disagreementsSchema = z
  .strictObject({ asOf: asOfSchema, disagreements: z.array(conflictSchema) })
  .openapi('Disagreements');

const ruleSchema = like<Rule>()(
  z.strictObject({ id: ruleIdSchema, title: translatedSchema, text: translatedSchema }).openapi('Rule'),
);

export const rulesSchema = z.strictObject({ rules: z.array(ruleSchema) }).openapi('Rules');
