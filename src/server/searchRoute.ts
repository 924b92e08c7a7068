import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { LONGEST_QUERY, searchIndexOf } from '../search/index.ts';
import type { OpenLedger } from '../session/index.ts';
import { BASE } from './base.ts';
import { addQuestionRoute } from './questionRoute.ts';
import { searchSchema } from './schemas/search.ts';

const MOST_HITS = 50;

/** Adds the search over everything. */
export function addSearchRoute(api: OpenAPIHono, ledger: OpenLedger): void {
  addQuestionRoute(api, ledger, {
    path: `${BASE}/search`,
    id: 'search',
    summary: 'Search over everything',
    description:
      'Subjects, sources, series of indicators and rules with the words of the query, in English or Ukrainian, in either alphabet. The last word may be unfinished and words may be misspelt. The best fifty, the best first.',
    query: {
      q: z.string().min(1).max(LONGEST_QUERY).openapi({ description: 'What to look for.', example: 'fire point' }),
    },
    answer: searchSchema,
    handle: (account, { q }) => ({ asOf: account.asOf, query: q, ...searchIndexOf(account).search(q, MOST_HITS) }),
  });
}
