import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsonld from 'jsonld';
import { beforeAll, expect, test } from 'vitest';
import { sealedStarter } from '../../../scripts/testing/sealed-starter.ts';
import { WrittenLedger } from '../../../scripts/testing/written-ledger.ts';
import { type Account, statements } from '../../account/index.ts';
import { nameOf } from './node.ts';
import { provenance } from './provenance.ts';

const require = createRequire(import.meta.url);

const PROV = 'http://www.w3.org/ns/prov#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const OWL = 'http://www.w3.org/2002/07/owl#';

/** A node in expanded JSON-LD: full names, every value in a list. */
interface Expanded {
  readonly '@id': string;
  readonly '@type'?: readonly string[];
  readonly [property: string]: unknown;
}
type Value = { readonly '@id'?: string; readonly '@value'?: unknown };

let account: Account;
let ontology: ReadonlyMap<string, Expanded>;
let graph: ReadonlyMap<string, Expanded>;

beforeAll(async () => {
  ({ account } = await sealedStarter());
  const quads = readFileSync(require.resolve('@vocabulary/prov/prov.nq'), 'utf8');
  const [named] = (await jsonld.fromRDF(quads as never, { format: 'application/n-quads' })) as unknown as [
    { '@graph': Expanded[] },
  ];
  ontology = byName(named['@graph']);
  graph = await expanded(account);
});

function byName(nodes: readonly Expanded[]): Map<string, Expanded> {
  return new Map(nodes.map((node) => [node['@id'], node]));
}

async function expanded(of: Account): Promise<Map<string, Expanded>> {
  const nodes = (await jsonld.expand(JSON.parse(provenance(of).content as string))) as unknown as Expanded[];
  expect(new Set(nodes.map((node) => node['@id'])).size).toBe(nodes.length);
  return byName(nodes);
}

function links(node: Expanded | undefined, property: string): string[] {
  const values = (node?.[property] ?? []) as readonly Value[];
  return values.flatMap((value) => (value['@id'] === undefined ? [] : [value['@id']]));
}

/** A class with all that it is a subclass of. */
function classes(name: string): string[] {
  const parents = links(ontology.get(name), `${RDFS}subClassOf`).filter((parent) => !parent.startsWith('_:'));
  return [name, ...parents.flatMap(classes)];
}

/** What PROV-O has against a node, by the terms, kinds, domains and ranges of the ontology. */
function problems(node: Expanded, nodes: ReadonlyMap<string, Expanded>): string[] {
  const found = (node['@type'] ?? []).filter((type) => !isA(ontology.get(type), `${OWL}Class`));
  for (const [property, values] of Object.entries(node)) {
    if (!property.startsWith(PROV)) continue;
    const term = ontology.get(property);
    if (!within(links(term, `${RDFS}domain`), node)) found.push(`domain of ${property}`);
    for (const value of values as readonly Value[]) {
      const target = nodes.get(value['@id'] ?? '');
      const fits = isA(term, `${OWL}ObjectProperty`)
        ? target !== undefined && within(links(term, `${RDFS}range`), target)
        : isA(term, `${OWL}DatatypeProperty`) && value['@value'] !== undefined;
      if (!fits) found.push(`${property} ${JSON.stringify(value)}`);
    }
  }
  return found.map((problem) => `${node['@id']}: ${problem}`);
}

function isA(term: Expanded | undefined, kind: string): boolean {
  return term?.['@type']?.includes(kind) ?? false;
}

/** Whether a node is of a class that is wanted; unions, which have no name, are passed over. */
function within(wanted: readonly string[], node: Expanded): boolean {
  const named = wanted.filter((name) => name.startsWith(PROV));
  return named.length === 0 || (node['@type'] ?? []).flatMap(classes).some((name) => named.includes(name));
}

test('every term, link and type is one that the official ontology allows', () => {
  expect([...graph.values()].flatMap((node) => problems(node, graph))).toEqual([]);
});

test('the ontology refuses what does not fit, so that the test above can fail', () => {
  const wrong = {
    '@id': 'urn:x',
    '@type': [`${PROV}Thing`],
    [`${PROV}used`]: [{ '@id': 'urn:nothing' }],
    [`${PROV}value`]: [{ '@id': 'urn:x' }],
    [`${PROV}wasDreamt`]: [{ '@value': 'x' }],
  };
  expect(problems(wrong as Expanded, new Map())).toEqual([
    'urn:x: http://www.w3.org/ns/prov#Thing',
    'urn:x: domain of http://www.w3.org/ns/prov#used',
    'urn:x: http://www.w3.org/ns/prov#used {"@id":"urn:nothing"}',
    'urn:x: domain of http://www.w3.org/ns/prov#value',
    'urn:x: http://www.w3.org/ns/prov#value {"@id":"urn:x"}',
    'urn:x: http://www.w3.org/ns/prov#wasDreamt {"@value":"x"}',
  ]);
});

test('a figure leads to its claims, a claim to its source, a source to its publisher', () => {
  const figure = graph.get(nameOf('figure', 'overview/agreements/signed'));
  const agreements = links(figure, `${PROV}wasDerivedFrom`).map((name) => graph.get(name));
  expect(agreements.length).toBeGreaterThan(0);
  const claim = graph.get(links(agreements[0], `${PROV}wasDerivedFrom`)[0] as string);
  const source = graph.get(links(claim, `${PROV}hadPrimarySource`)[0] as string);
  expect(graph.get(links(source, `${PROV}wasAttributedTo`)[0] as string)?.['@type']).toContain(`${PROV}Organization`);
});

test('every claim that can be seen is there, and a withdrawn one by its name alone', async () => {
  for (const { citation } of statements(account)) expect(graph.has(nameOf('claim', citation.claim))).toBe(true);
  const claim = { about: 'agreement/x', parties: ['country/DK'], place: 'Copenhagen' };
  const ledger = new WrittenLedger()
    .load('2025-06-02', { a: { published: '2025-06-01', claims: [claim] } })
    .load('2025-06-03', { a: { published: '2025-06-01', claims: [{ ...claim, place: 'Kyiv' }] } });
  const nodes = await expanded(ledger.account());
  const gone = [...nodes.values()].filter((node) => `${PROV}wasInvalidatedBy` in node);
  expect(gone).toHaveLength(1);
  expect(JSON.stringify([...nodes.values()])).not.toContain('Copenhagen');
});
