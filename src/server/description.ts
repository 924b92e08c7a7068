import type { OpenAPIHono } from '@hono/zod-openapi';

/** The interface as OpenAPI 3.1, generated from the schemas that the answers are made by. */
export type Description = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

export function describedInterface(api: OpenAPIHono, version: string): Description {
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Kuznia',
      version,
      description:
        'The open record of a weapons co-production programme. Every figure has an address, says what it was made from, and is the same here, on the pages and in the command line, since all three ask the same function. Every route can be asked as it was (at), as the public knew it (known) and as this ledger showed it (recorded).',
      license: {
        name: 'Apache-2.0 for the program, CC BY 4.0 for the evidence',
        url: 'https://creativecommons.org/licenses/by/4.0/',
      },
    },
    servers: [{ url: '/' }],
  });
  // The router's notation for a parameter that holds slashes is not OpenAPI's.
  const paths = Object.fromEntries(
    Object.entries(document.paths ?? {}).map(([path, item]) => [path.replace('{.+}', ''), item]),
  );
  return { ...document, paths };
}
