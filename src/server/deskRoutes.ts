import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type DecisionInput, type DocumentInput, deskRoutes, documentStates, type UndoInput } from '../desk/index.ts';
import type { Desk } from '../session/index.ts';
import { kindNames } from '../vocabulary/index.ts';
import { BASE } from './base.ts';
import { neverKept, noLargerBody, onlyOwnWrites } from './deskGuard.ts';
import { onlyWithKey } from './deskKey.ts';
import { problem } from './questionRoute.ts';
import {
  addDocumentsSchema,
  addedSchema,
  candidatesSchema,
  decisionInputSchema,
  deskDocumentSchema,
  evidenceFilesSchema,
  queueSchema,
  undoSchema,
} from './schemas/desk.ts';
import { refusalSchema } from './schemas/deskRefusal.ts';

/** Answers that every route of the desk may give besides its own. */
const problems = {
  400: problem('The call is wrong.'),
  401: problem('The desk has a key, and the call came without it.'),
  403: problem('The call does not come from this service itself.'),
  404: problem('The desk has no such document.'),
  500: problem('A defect of the program.'),
} as const;

const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: refusalSchema } },
});

const writing = {
  ...problems,
  409: refusal('The document is in another state than the one decided on; current is the present one.'),
  413: problem('The body is too large.'),
  415: problem('The body is not JSON.'),
  422: refusal('The decision cannot be taken as it was made.'),
} as const;

const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });
const answer = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  200: { description, content: json(schema) },
});
const body = <Schema extends z.ZodType>(schema: Schema) => ({ body: { content: json(schema), required: true } });
const params = z.object({ id: z.string().openapi({ description: 'Id of a document of the desk.' }) });

const DESK = `${BASE}/desk`;

/** Whether an address of the interface is one of the desk. */
export function isOfDesk(path: string): boolean {
  return path === DESK || path.startsWith(`${DESK}/`);
}

/** Everything that the desk does, for whoever sits at this machine, or has the key where there is one. */
export function addDeskRoutes(api: OpenAPIHono, desk: Desk, key: string | undefined): void {
  api.use(`${DESK}/*`, onlyWithKey(key), onlyOwnWrites, noLargerBody, neverKept);
  addQueueRoutes(api, desk);
  addReviewRoutes(api, desk);
  addLookRoutes(api, desk);
}

function addQueueRoutes(api: OpenAPIHono, desk: Desk): void {
  const queue = createRoute({
    ...{ method: 'get', path: deskRoutes.queue.path, operationId: 'queue', summary: 'Documents to review' },
    description: 'Documents of the desk with their progress, in the order in which they came.',
    request: { query: z.strictObject({ batch: z.string().optional(), state: z.enum(documentStates).optional() }) },
    responses: { ...answer('The queue.', queueSchema), ...problems },
  });
  api.openapi(queue, async (c) => c.json((await desk.queue(c.req.valid('query'))) as never, 200));

  const add = createRoute({
    ...{ method: 'post', path: deskRoutes.add.path, operationId: 'addDocuments', summary: 'Add documents' },
    description:
      'Reads documents and puts them into the queue with the claims that they make; one of which only the address is given is fetched. One that cannot be had or read is kept with its problem, and the others are taken all the same.',
    request: body(addDocumentsSchema),
    responses: { ...answer('What became of each, in order.', addedSchema), ...writing },
  });
  api.openapi(add, async (c) => {
    const documents = [];
    for (const document of c.req.valid('json').documents) {
      documents.push(await desk.addDocument(documentInput(document as never)));
    }
    return c.json({ documents } as never, 200);
  });
}

function documentInput({ bytes, ...rest }: Omit<DocumentInput, 'bytes'> & { readonly bytes?: string }): DocumentInput {
  return bytes === undefined ? rest : { ...rest, bytes: Buffer.from(bytes, 'base64') };
}

function addReviewRoutes(api: OpenAPIHono, desk: Desk): void {
  const document = createRoute({
    ...{
      method: 'get',
      path: deskRoutes.document.path,
      operationId: 'deskDocument',
      summary: 'One document under review',
    },
    description: 'Its text, the claims proposed from it, what the ledger knows on each, and what was decided.',
    request: { params },
    responses: { ...answer('The document.', deskDocumentSchema), ...problems },
  });
  api.openapi(document, async (c) => c.json((await desk.document(c.req.valid('param').id)) as never, 200));

  const decide = createRoute({
    ...{
      method: 'post',
      path: deskRoutes.decide.path,
      operationId: 'decide',
      summary: 'Decide on a claim or a document',
    },
    description:
      'Accepts, amends, rejects or merges a claim, adds one that the reader missed, or puts the description of the source right; or sets the document aside, which undoing takes back. What is accepted is in the ledger when the answer comes.',
    request: { params, ...body(decisionInputSchema) },
    responses: { ...answer('The document as it stands afterwards.', deskDocumentSchema), ...writing },
  });
  api.openapi(decide, async (c) => {
    const decided = await desk.decide(c.req.valid('param').id, c.req.valid('json') as DecisionInput);
    return c.json(decided as never, 200);
  });

  const undo = createRoute({
    ...{ method: 'post', path: deskRoutes.undo.path, operationId: 'undo', summary: 'Take decisions back' },
    description:
      'Takes the latest decisions on a document back, the last first, and out of the ledger what they entered.',
    request: { params, ...body(undoSchema) },
    responses: { ...answer('The document as it stands afterwards.', deskDocumentSchema), ...writing },
  });
  api.openapi(undo, async (c) => {
    const undone = await desk.undo(c.req.valid('param').id, c.req.valid('json') as UndoInput);
    return c.json(undone as never, 200);
  });
}

function addLookRoutes(api: OpenAPIHono, desk: Desk): void {
  const subjects = createRoute({
    ...{
      method: 'get',
      path: deskRoutes.subjects.path,
      operationId: 'deskSubjects',
      summary: 'Subjects that a claim may be about',
    },
    description:
      'Subjects of a kind that the ledger has, with a text in their slug or name, at most 20; and the new one that the text may name.',
    request: { query: z.strictObject({ kind: z.enum(kindNames), text: z.string().optional() }) },
    responses: { ...answer('The subjects.', candidatesSchema), ...problems },
  });
  api.openapi(subjects, async (c) => {
    const { kind, text } = c.req.valid('query');
    return c.json((await desk.subjects(kind, text)) as never, 200);
  });

  const files = createRoute({
    ...{
      method: 'get',
      path: deskRoutes.export.path,
      operationId: 'deskExport',
      summary: 'What was accepted, as files',
    },
    description:
      'Evidence files of the sources of which claims were accepted. "kuznia load" takes them back without change.',
    responses: { ...answer('The files.', evidenceFilesSchema), ...problems },
  });
  api.openapi(files, async (c) => c.json((await desk.evidenceFiles()) as never, 200));
}
