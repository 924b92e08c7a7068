import { z } from '@hono/zod-openapi';
import {
  type AddDocumentsBody,
  type AddedDocuments,
  type Candidates,
  type DecisionInput,
  type DeskDocument,
  type DeskFlag,
  documentStates,
  type EvidenceFiles,
  type Queue,
  relations,
  type UndoInput,
} from '../../desk/index.ts';
import type { SourceDescription } from '../../vocabulary/index.ts';
import { citationSchema, figureSchema } from './figure.ts';
import { like } from './like.ts';
import { markingSchema, modalitySchema, orNull, subjectNameSchema, translatedSchema } from './values.ts';

const sourceKinds = [
  'news',
  'official',
  'dataset',
  'report',
  'social',
] as const satisfies readonly SourceDescription['kind'][];
const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const satisfies readonly SourceDescription['reliability'][];
const extractor = z.enum(['rules', 'model']);

const instant = z.string().openapi({ description: 'ISO 8601, UTC.', example: '2026-11-24T20:15:00.000Z' });
const version = z
  .string()
  .openapi({ description: 'Mark of a state of the document. A decision on another state is refused.' });
const reviewer = z.string().max(200).openapi({ description: 'Who decides, as the ledger is to keep it.' });
const reason = z.string().max(2000);
const claimNumber = z
  .int()
  .openapi({ description: "From 1: the reader's in the order of the text, then those that reviewers added." });

const progressSchema = z.strictObject({ proposed: z.int(), accepted: z.int(), rejected: z.int() }).openapi('Progress');

const queuedShape = z.strictObject({
  id: z.string(),
  state: z.enum(documentStates),
  headline: z.string().openapi({ description: "The document's own headline. It never enters the ledger." }),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  language: z.enum(['en', 'uk']).nullable(),
  url: z.string().nullable(),
  batch: z.string().nullable(),
  added: instant,
  progress: progressSchema,
  problem: z
    .strictObject({ reason: z.string(), message: z.string(), remedy: z.string(), status: z.int().optional() })
    .optional(),
  aside: z
    .strictObject({ reason: z.string(), reviewer: z.string(), decided: instant })
    .optional()
    .openapi({ description: 'Who set the document aside, and why.' }),
  nearCopyOf: z.string().optional(),
});
const queuedSchema = queuedShape.openapi('QueuedDocument');

export const queueSchema = like<Queue>()(
  z
    .strictObject({
      documents: z.array(queuedSchema),
      batches: z.array(z.strictObject({ batch: z.string(), documents: z.int(), done: z.int() })),
      progress: progressSchema,
      next: z.string().nullable().openapi({ description: 'First document that waits.' }),
      latest: orNull(z.strictObject({ document: z.string(), decision: z.int() })),
    })
    .openapi('Queue', { description: 'Documents of the desk, in the order in which they came.' }),
);

const text = z.string().max(2000);

export const addDocumentsSchema = like<AddDocumentsBody>()(
  z
    .strictObject({
      documents: z
        .array(
          z.strictObject({
            name: text.optional(),
            text: z.string().optional().openapi({ description: 'Pasted text.' }),
            bytes: z.base64().optional().openapi({ description: 'A text, HTML, PDF or Markdown file in base64.' }),
            url: text
              .optional()
              .openapi({ description: 'Where it can be looked up. Without text and bytes it is fetched from there.' }),
            published: text.optional().openapi({ description: 'Day of publication, YYYY-MM-DD.' }),
            publisher: text.optional(),
            cites: text.optional(),
            batch: text.optional(),
            nearCopyOf: text.optional(),
          }),
        )
        .min(1)
        .max(100),
    })
    .openapi('AddDocuments'),
);

export const addedSchema = like<AddedDocuments>()(
  z
    .strictObject({
      documents: z.array(z.strictObject({ outcome: z.enum(['added', 'known', 'refused']), document: queuedSchema })),
    })
    .openapi('AddedDocuments'),
);

const candidateSchema = z
  .strictObject({ subject: subjectNameSchema, name: translatedSchema, path: z.string() })
  .openapi('Candidate');

export const candidatesSchema = like<Candidates>()(
  z.strictObject({ subjects: z.array(candidateSchema), new: orNull(subjectNameSchema) }).openapi('Candidates'),
);

const selectorSchema = z
  .strictObject({ exact: z.string(), prefix: z.string(), suffix: z.string(), start: z.int(), end: z.int() })
  .openapi('PassageSelector', { description: 'Text quote and text position selectors of W3C Web Annotation.' });

/** A reason code of the passage check, beside the field that it is about. */
export const flagSchema = z
  .strictObject({ field: z.string(), code: z.string() as unknown as z.ZodType<DeskFlag['code']> })
  .openapi('Flag', { description: 'What a passage does not hold, or what rests on the text around it.' });

/** Where in a claim or a source a problem lies. */
export const pathSchema = z.array(z.union([z.string(), z.number()]));

/** What the vocabulary found wrong, for words in any language. */
export const findingSchema = z
  .strictObject({ code: z.string(), given: z.record(z.string(), z.string()) })
  .openapi('Finding', { description: 'What is wrong, by a code and what goes into its words.' });

const valueSchema = z
  .union([z.string(), z.array(z.string()), z.record(z.string(), z.string())])
  .openapi('PropertyValue', { description: 'In the form of the vocabulary.' });

const linkSchema = z
  .strictObject({
    outcome: z.enum(['known', 'new', 'doubtful', 'chosen']),
    subject: subjectNameSchema,
    name: orNull(translatedSchema),
    candidates: z.array(candidateSchema),
  })
  .openapi('DeskLink');

const claimSchema = z
  .strictObject({
    number: claimNumber,
    state: z.enum(['proposed', 'accepted', 'rejected']),
    about: subjectNameSchema,
    properties: z.record(z.string(), valueSchema),
    qualifiers: z.strictObject({
      modality: modalitySchema,
      by: z.string().optional(),
      when: z.string().optional(),
      credibility: z.string().optional(),
      note: z.string().optional(),
      at: z.int().optional(),
    }),
    passage: selectorSchema,
    confidence: z.number().nullable().openapi({ description: '0 to 1; null for a claim that a reviewer added.' }),
    addedBy: z.string().optional().openapi({ description: 'Who added it, where the reader had not found it.' }),
    extractors: z.array(extractor).optional().openapi({ description: 'Who found it, where a model read along.' }),
    flags: z.array(flagSchema),
    amended: z.boolean(),
    link: linkSchema,
    known: z.array(
      z.strictObject({
        property: z.string(),
        facet: z.string(),
        relation: z.enum(relations),
        figure: figureSchema,
        claims: z.array(citationSchema),
      }),
    ),
    obstacles: z.array(
      z.strictObject({
        code: z.enum(['subject-in-doubt', 'source-incomplete', 'not-in-vocabulary']),
        message: z.string(),
        remedy: z.string(),
        problem: z.strictObject({ path: pathSchema, finding: findingSchema.optional() }).optional(),
      }),
    ),
    claim: z.string().optional(),
  })
  .openapi('DeskClaim');

const decisionSchema = z
  .strictObject({
    number: z.int(),
    action: z.enum(['accept', 'amend', 'reject', 'merge', 'add', 'describe', 'set aside']),
    claim: z.int().optional(),
    reviewer: z.string(),
    decided: instant,
    reason: z.string().optional(),
    into: z.string().optional(),
    undone: z.strictObject({ reviewer: z.string(), decided: instant }).optional(),
  })
  .openapi('Decision');

const descriptionSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    url: z.string().optional(),
    published: z.string(),
    language: z.string(),
    kind: z.enum(sourceKinds),
    cites: z.string().optional(),
    reliability: z.enum(reliabilities),
    marking: markingSchema.optional(),
  })
  .partial();

export const deskDocumentSchema = like<DeskDocument>()(
  queuedShape
    .extend({
      version,
      sha256: z.string(),
      text: z.string().openapi({ description: 'Normalised text. Offsets count its Unicode code points.' }),
      source: z.strictObject({ description: descriptionSchema, missing: z.array(z.string()), known: z.boolean() }),
      claims: z.array(claimSchema),
      dropped: z.array(
        z.strictObject({
          kind: z.string(),
          evidence: selectorSchema,
          flags: z.array(flagSchema),
          extractor: extractor.optional(),
        }),
      ),
      decisions: z.array(decisionSchema),
    })
    .openapi('DeskDocument'),
);

const onState = { version, reviewer };

export const decisionInputSchema = like<DecisionInput>()(
  z
    .discriminatedUnion('action', [
      z.strictObject({ ...onState, action: z.literal('accept'), claim: claimNumber }),
      z.strictObject({
        ...onState,
        action: z.literal('amend'),
        claim: claimNumber,
        changes: z.record(z.string(), z.union([valueSchema, z.null()])),
        passage: z.strictObject({ start: z.int(), end: z.int() }).optional(),
        reason: reason.optional(),
      }),
      z.strictObject({ ...onState, action: z.literal('reject'), claim: claimNumber, reason }),
      z.strictObject({ ...onState, action: z.literal('merge'), claim: claimNumber, into: z.string() }),
      z.strictObject({
        ...onState,
        action: z.literal('add'),
        about: z.string().openapi({ description: 'Subject of the claim, one that the ledger has or a new one.' }),
        values: z.record(z.string(), valueSchema),
        passage: z.strictObject({ start: z.int(), end: z.int() }),
        reason: reason.optional(),
      }),
      z.strictObject({
        ...onState,
        action: z.literal('describe'),
        changes: z.record(z.string(), z.union([z.string(), z.null()])),
      }),
      z.strictObject({ ...onState, action: z.literal('set aside'), reason }),
    ])
    .openapi('DecisionInput'),
);

export const undoSchema = like<UndoInput>()(
  z.strictObject({ ...onState, count: z.int().optional() }).openapi('UndoInput'),
);

export const evidenceFilesSchema = like<EvidenceFiles>()(
  z
    .strictObject({ files: z.array(z.strictObject({ path: z.string(), content: z.string() })) })
    .openapi('EvidenceFiles'),
);
