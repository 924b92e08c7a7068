import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchSchema } from './schemas/search.ts';
import { type Starter, starter } from './testing/starter.ts';

let served: Starter;
beforeAll(async () => {
  served = await starter();
});
afterAll(() => served.end());

const search = (query: string) => served.app.request(`/api/v1/search?${query}`);

test('words of either language, misspelt too, find what they mean', async () => {
  for (const q of ['denmrak', 'данія', 'daniia']) {
    const { hits, query } = searchSchema.parse(await (await search(`q=${encodeURIComponent(q)}`)).json());
    expect(query).toBe(q);
    expect(hits[0]).toMatchObject({ type: 'subject', id: 'country/DK', name: { en: 'Denmark', uk: 'Данія' } });
  }
});

test('what was not known by a day is not found as of it', async () => {
  const q = 'q=dk-ua-2025-06-letter-of-intent';
  const has = async (more: string): Promise<boolean> =>
    (await (await search(q + more)).text()).includes('agreement/dk-ua-2025-06');
  expect(await has('&known=2025-06-25')).toBe(true);
  expect(await has('&known=2025-06-21')).toBe(false);
});

test('nothing to look for, too much of it, or a misspelt parameter is a wrong call', async () => {
  for (const query of ['', 'q=', `q=${'a'.repeat(201)}`, 'query=denmark', 'q=denmark&knwon=2025-06-25']) {
    const response = await search(query);
    expect(response.status, query).toBe(400);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  }
});
