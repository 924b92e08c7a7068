import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Starter, starter } from './testing/starter.ts';

let served: Starter;
beforeAll(async () => {
  served = await starter();
});
afterAll(() => served.end());

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

async function document(): Promise<Document> {
  return (await (await served.app.request('/api/v1/openapi.json')).json()) as Document;
}

/** A call of each route that answers. */
const CALLS: Readonly<Record<string, string>> = {
  '/api/v1/health': '/api/v1/health',
  '/api/v1/account': '/api/v1/account',
  '/api/v1/figures/{address}': '/api/v1/figures/partner/DK/committed/2025',
  '/api/v1/search': '/api/v1/search?q=fire%20pont',
  '/api/v1/subjects': '/api/v1/subjects',
  '/api/v1/subjects/{kind}/{slug}': '/api/v1/subjects/country/DK',
  '/api/v1/sources': '/api/v1/sources',
  '/api/v1/sources/{id}': '/api/v1/sources/2025-06-24-pravda-denmark-letter-of-intent',
  '/api/v1/disagreements': '/api/v1/disagreements',
  '/api/v1/rules': '/api/v1/rules',
  '/api/v1/changes': '/api/v1/changes?since=2025-06-20&until=2025-07-10',
  '/api/v1/brief': '/api/v1/brief?since=2025-06-20&until=2025-07-10',
  '/api/v1/export': '/api/v1/export',
};

/** Routes that answer with files. */
const FILES = ['/api/v1/export/jsonl/ledger.jsonl', '/api/v1/export/{format}/{file}'];

/** The times that a route takes: health none, the ledger only that of recording. */
function timesOf(path: string): string[] {
  if (path.endsWith('/health')) return [];
  return path.endsWith('.jsonl') ? ['recorded'] : ['at', 'known', 'recorded'];
}

test('the description is OpenAPI 3.1 and names every route, each with the three times but for health', async () => {
  const { openapi, paths } = await document();
  expect(openapi).toMatch(/^3\.1\./);
  expect(Object.keys(paths).sort()).toEqual([...Object.keys(CALLS), ...FILES].sort());
  for (const [path, { get }] of Object.entries(paths)) {
    const names = (get.parameters ?? []).map(({ name }) => name);
    expect(names, path).toEqual(expect.arrayContaining(timesOf(path)));
    for (const [, name] of path.matchAll(/\{([a-z]+)\}/g)) expect(names).toContain(name);
  }
});

test('every answer keeps to its description, by a validator that knows nothing of our schemas', async () => {
  const { paths, components } = await document();
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema({ $id: 'kuznia', components });
  for (const [path, call] of Object.entries(CALLS)) {
    const described = paths[path]?.get.responses['200']?.content?.['application/json']?.schema;
    const schema = JSON.parse(JSON.stringify(described).replaceAll('"#/components', '"kuznia#/components'));
    const answer = await (await served.app.request(call)).json();
    expect(ajv.validate(schema, answer), `${path}: ${ajv.errorsText()}`).toBe(true);
  }
});

test('the page describes every route and shape and asks nobody else for anything', async () => {
  const { paths, components } = await document();
  const page = await (await served.app.request('/api/v1/')).text();
  for (const path of Object.keys(paths)) expect(page).toContain(`GET ${path}`);
  for (const name of Object.keys(components.schemas)) expect(page).toContain(`id="shape-${name}"`);
  expect(page).not.toMatch(/<script|<style|style=|src=|href="(?!#|\/api\/)/);
  expect((await served.app.request('/api/v1/reference.css')).headers.get('Content-Type')).toBe(
    'text/css; charset=utf-8',
  );
});

test('every link inside the page leads somewhere on it', async () => {
  const page = await (await served.app.request('/api/v1/')).text();
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
  for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
});

test('the interface is found from its parents', async () => {
  for (const path of ['/', '/api', '/api/v1']) {
    expect((await served.app.request(path)).headers.get('Location')).toBe('/api/v1/');
  }
});
