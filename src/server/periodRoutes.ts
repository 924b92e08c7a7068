import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Account } from '../account/index.ts';
import { briefOf } from '../brief/index.ts';
import { type Changes, changesBetween, periodOf } from '../changes/index.ts';
import type { OpenLedger } from '../session/index.ts';
import { languages } from '../values/index.ts';
import { BASE } from './base.ts';
import { addChangesFeed } from './feed.ts';
import { describedProblems, times } from './questionRoute.ts';
import { briefSchema } from './schemas/brief.ts';
import { changesSchema } from './schemas/changes.ts';

const period = {
  since: z.string().openapi({
    description: 'The account as it stood at the end of this day, to compare with.',
    example: '2025-06-20',
  }),
  until: z.string().optional().openapi({
    description: 'The account as it stood at the end of this day; today where it is not given.',
    example: '2025-07-10',
  }),
  by: z.enum(['known', 'recorded']).optional().openapi({
    description: 'Whether since and until are what the public knew, the default, or what the ledger showed.',
  }),
};

/** Adds what answers from two accounts: changes, briefs and the feed. */
export function addPeriodRoutes(api: OpenAPIHono, ledger: OpenLedger): void {
  addChanges(api, ledger);
  addBrief(api, ledger);
  addChangesFeed(api, ledger);
}

interface PeriodQuery {
  readonly since: string;
  readonly until?: string | undefined;
  readonly by?: 'known' | 'recorded' | undefined;
  readonly at?: string | undefined;
  readonly known?: string | undefined;
  readonly recorded?: string | undefined;
}

function compared(ledger: OpenLedger, { since, until, by, at, known, recorded }: PeriodQuery) {
  const { before, after } = periodOf({ since, until: until ?? ledger.now().slice(0, 10), by, at, known, recorded });
  const accounts = { before: ledger.account(before), after: ledger.account(after) };
  return { ...accounts, changes: changesOnce(accounts.before, accounts.after) };
}

const kept = new WeakMap<Account, WeakMap<Account, Changes>>();

/** The changes between two accounts, worked out once while both are held. */
function changesOnce(before: Account, after: Account): Changes {
  const ofAfter = kept.get(after) ?? new WeakMap<Account, Changes>();
  kept.set(after, ofAfter);
  const changes = ofAfter.get(before) ?? changesBetween(before, after);
  ofAfter.set(before, changes);
  return changes;
}

function addChanges(api: OpenAPIHono, ledger: OpenLedger): void {
  const route = createRoute({
    method: 'get',
    path: `${BASE}/changes`,
    operationId: 'changes',
    summary: 'What changed between two dates',
    description:
      'Subjects added, stages reached, plans moved, sums added or revised, conflicts opened and settled, claims taken back, each with its reasons and claims. Every total that changed is broken down by flow until it adds up to the cent.',
    request: { query: z.strictObject({ ...times, ...period }) },
    responses: {
      200: { description: 'What changed.', content: { 'application/json': { schema: changesSchema } } },
      ...describedProblems,
    },
  });
  api.openapi(route, (c) => c.json(compared(ledger, c.req.valid('query')).changes as never, 200) as never);
}

function addBrief(api: OpenAPIHono, ledger: OpenLedger): void {
  const route = createRoute({
    method: 'get',
    path: `${BASE}/brief`,
    operationId: 'brief',
    summary: 'A brief on what changed',
    description:
      'A headline, three bullets and a narrative, written by rule from the account and its changes; every sentence with its claims and footnotes, every figure with what it stands for.',
    request: {
      query: z.strictObject({
        ...times,
        ...period,
        lang: z
          .enum(languages)
          .optional()
          .openapi({ description: 'Language of the brief; English where it is not given.' }),
        partner: z
          .string()
          .regex(/^[A-Z]{2,4}$/)
          .optional()
          .openapi({ description: 'Only what concerns this partner.', example: 'DK' }),
      }),
    },
    responses: {
      200: { description: 'The brief.', content: { 'application/json': { schema: briefSchema } } },
      ...describedProblems,
    },
  });
  api.openapi(route, (c) => {
    const { lang = 'en', partner, ...query } = c.req.valid('query');
    const { before, after, changes } = compared(ledger, query);
    return c.json(briefOf(before, after, changes, { language: lang, partner }) as never, 200) as never;
  });
}
