import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Description } from './description.ts';
import { problemKinds } from './problem.ts';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What the page reads of an operation; the rest of OpenAPI is for machines. */
interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly responses?: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Shape }>> }>
  >;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly schema?: Shape;
}

/** A JSON Schema as far as the page shows it. */
interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Shape;
  readonly oneOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
}

/** The interface as a page to read: routes, shapes and problems. It asks nobody else for anything. */
export function referencePage(description: Description): Html {
  const paths = Object.entries(description.paths ?? {}) as [string, { get?: Operation }][];
  const schemas = Object.entries(description.components?.schemas ?? {}) as [string, Shape][];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kuznia: the interface</title>
<link rel="stylesheet" href="/api/v1/reference.css">
</head>
<body>
<header><h1>Kuznia: the interface</h1>
<p>${description.info.description}</p>
<p>As a machine reads it: <a href="/api/v1/openapi.json">OpenAPI 3.1</a>. Answers carry an ETag; send it as If-None-Match to learn that nothing has changed.</p></header>
<main>
<section aria-labelledby="routes"><h2 id="routes">Routes</h2>
${paths.map(([path, item]) => (item.get === undefined ? '' : routePart(path, item.get)))}</section>
<section aria-labelledby="shapes"><h2 id="shapes">Shapes</h2>
${schemas.map(([name, shape]) => shapePart(name, shape))}</section>
<section aria-labelledby="problems"><h2 id="problems">Problems</h2>
<p>A call that cannot be answered gets a problem document (RFC 9457) with what came, how to mend it and, where something like it is there, what may have been meant.</p>
<dl>${Object.entries(problemKinds).map(([kind, { status, title, meaning }]) => html`<dt id="${kind}">${status} ${title}</dt><dd>${meaning}</dd>`)}</dl></section>
</main>
</body>
</html>`;
}

function routePart(path: string, operation: Operation): Html {
  const answer = operation.responses?.['200']?.content?.['application/json']?.schema;
  const parameters = operation.parameters ?? [];
  return html`<article><h3><code>GET ${path}</code></h3>
<p><strong>${operation.summary}.</strong> ${operation.description}</p>
${parameters.length === 0 ? '' : html`<table><thead><tr><th>parameter</th><th>in</th><th>meaning</th></tr></thead><tbody>${parameters.map(parameterRow)}</tbody></table>`}
${answer === undefined ? '' : html`<p>Answers ${shapeText(answer)}.</p>`}</article>`;
}

function parameterRow({ name, in: place, description, schema }: Parameter): Html {
  const choices = schema?.enum === undefined ? '' : ` One of ${schema.enum.join(', ')}.`;
  const example = schema?.example === undefined ? '' : ` Example: ${String(schema.example)}`;
  return html`<tr><td><code>${name}</code></td><td>${place}</td><td>${description ?? ''}${choices}${example}</td></tr>`;
}

function shapePart(name: string, shape: Shape): Html {
  const options = shape.oneOf ?? shape.anyOf ?? [];
  return html`<article id="shape-${name}"><h3>${name}</h3>
${shape.description === undefined ? '' : html`<p>${shape.description}</p>`}
${shape.enum === undefined ? '' : html`<p class="choices">${shape.enum.join(' · ')}</p>`}
${shape.properties === undefined ? '' : propertyTable(shape)}
${options.map((option) => (option.$ref === undefined ? propertyTable(option) : html`<p>${shapeText(option)}</p>`))}</article>`;
}

function propertyTable(shape: Shape): Html {
  const rows = Object.entries(shape.properties ?? {});
  return html`<table><thead><tr><th>property</th><th>type</th><th>meaning</th></tr></thead><tbody>${rows.map(
    ([name, property]) =>
      html`<tr><td><code>${name}</code>${shape.required?.includes(name) ? '' : ' (may be absent)'}</td><td>${shapeText(property)}</td><td>${property.description ?? ''}</td></tr>`,
  )}</tbody></table>`;
}

/** A shape in a few words, linked where it has a name. */
function shapeText(shape: Shape): Html {
  if (shape.$ref !== undefined) {
    const name = shape.$ref.slice(shape.$ref.lastIndexOf('/') + 1);
    return html`<a href="#shape-${name}">${name}</a>`;
  }
  const [only] = shape.allOf ?? [];
  if (only !== undefined) return shapeText(only);
  const options = shape.oneOf ?? shape.anyOf;
  if (options !== undefined)
    return html`${options.map((option, index) => html`${index === 0 ? '' : ' or '}${shapeText(option)}`)}`;
  if (shape.enum !== undefined) return html`${shape.enum.map((item) => JSON.stringify(item)).join(' or ')}`;
  if (shape.type === 'array' && shape.items !== undefined) return html`list of ${shapeText(shape.items)}`;
  if (typeof shape.additionalProperties === 'object') return html`${shapeText(shape.additionalProperties)} by name`;
  return html`${raw(typeof shape.type === 'string' ? shape.type : (shape.type?.join(' or ') ?? 'any'))}`;
}

/** Style of the page, served beside it: the content policy lets no style stand inside a page. */
export const referenceStyle = `:root { color-scheme: light dark; --line: #8884; --soft: #8882; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { margin-top: 3rem; font-size: 1.3rem; border-bottom: 2px solid var(--line); } h3 { margin: 2rem 0 .25rem; font-size: 1.05rem; }
code { font-family: ui-monospace, monospace; font-size: .95em; }
h3 code { background: var(--soft); padding: .15rem .4rem; border-radius: .25rem; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; } td:first-child { width: 14rem; } td:nth-child(2) { width: 12rem; }
dt { font-weight: 600; margin-top: .75rem; } dd { margin: 0; }
.choices { font-size: .9rem; }
:target { background: var(--soft); outline: .4rem solid var(--soft); }
@media (max-width: 40rem) { td:first-child, td:nth-child(2) { width: auto; } }
`;
