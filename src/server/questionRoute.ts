import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Account } from '../account/index.ts';
import type { OpenLedger } from '../session/index.ts';
import { keptJson } from './keptAnswers.ts';
import { problemSchema } from './schemas/service.ts';

type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T;

const instant = (meaning: string) =>
  z
    .string()
    .optional()
    .openapi({ description: `${meaning} A day means the whole UTC day.`, example: '2025-06-24' });

/** The three times, which every route takes (rule R1). */
export const times = {
  at: instant('As it was at this day or instant; today where it is not given.'),
  known: instant('As the public knew it at this day or instant; today where it is not given.'),
  recorded: instant('As this ledger showed it then; all that it holds where it is not given.'),
};

export type Texts = Readonly<Record<string, z.ZodType<string | undefined>>>;

type Values<T extends Texts> = { readonly [Key in keyof T]: z.output<T[Key]> };

/** A route that answers from the account at a question. */
export interface QuestionRoute<Answer extends z.ZodType, Path extends Texts, Query extends Texts> {
  /** With `{name}` for parameters; `{name{.+}}` for one that may hold slashes. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: Path;
  readonly query?: Query;
  readonly answer: Answer;
  /** The answer is large and depends on the account alone: it is kept as it goes over the wire. */
  readonly keep?: true;
  /** Works the answer out; must not wait for anything, since an account answers only until the ledger grows. */
  handle(account: Account, values: Values<Path> & Values<Query>): Immutable<z.output<Answer>>;
}

/** A problem document as an answer. */
export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

/** Answers that every route may give besides its own. */
export const describedProblems = {
  304: { description: 'Not changed since the answer with the ETag that If-None-Match names.' },
  400: problem('The call is wrong.'),
  404: problem('There is nothing at this address; nearest names what may have been meant.'),
  500: problem('A defect of the program.'),
  503: problem('The ledger cannot be read.'),
} as const;

/** Adds a route to the interface and to its description, both from the same schemas. */
export function addQuestionRoute<Answer extends z.ZodType, Path extends Texts, Query extends Texts>(
  api: OpenAPIHono,
  ledger: OpenLedger,
  route: QuestionRoute<Answer, Path, Query>,
): void {
  const { path, id, summary, description, parameters = {}, query = {}, answer } = route;
  const described = createRoute({
    method: 'get',
    path,
    operationId: id,
    summary,
    description,
    // Strict: a parameter that is misspelt and passed over would be a wrong answer.
    request: { params: z.object({ ...parameters }), query: z.strictObject({ ...times, ...query }) },
    responses: {
      200: { description: summary, content: { 'application/json': { schema: answer } } },
      ...describedProblems,
    },
  });
  api.openapi(described, (c) => {
    const { at, known, recorded, ...rest } = c.req.valid('query') as Record<string, string | undefined>;
    const account = ledger.account({ at, known, recorded });
    const values = { ...(c.req.valid('param') as object), ...rest } as unknown as Values<Path> & Values<Query>;
    const response = route.keep
      ? keptJson(c, account, path, () => route.handle(account, values))
      : c.json(route.handle(account, values) as never, 200);
    // The core's types are the schema's, which `like` holds; the router's own typing cannot say that they are read-only.
    return response as never;
  });
}
