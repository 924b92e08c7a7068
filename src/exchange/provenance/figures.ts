import type { Account, Explanation, Input } from '../../account/index.ts';
import { figureText } from '../../wording/index.ts';
import { type Link, link, nameOf, type ProvNode } from './node.ts';

const ACCOUNT = nameOf('activity', 'account');

/** Every figure with what it was derived from, rows of reference tables, and the account that made them. */
export function figureNodes(account: Account, addresses: readonly string[]): ProvNode[] {
  const references = new Map<string, ProvNode>();
  const figures = addresses.map((address) => figureNode(account.explain(address), references));
  return [...accountNodes(account), ...references.values(), ...figures];
}

function accountNodes(account: Account): ProvNode[] {
  const { at, known, recorded, sequence } = account.asOf;
  return [
    {
      '@id': ACCOUNT,
      '@type': ['prov:Activity'],
      'rdfs:label': `The account as it was on ${at}, as the public knew it on ${known}, as the ledger showed it on ${recorded}`,
      'prov:used': link('ledger', `1-${sequence}`),
      'prov:wasAssociatedWith': link('software', 'kuznia'),
      'prov:qualifiedAssociation': link('association', 'account'),
    },
    {
      '@id': nameOf('ledger', `1-${sequence}`),
      '@type': ['prov:Entity'],
      'rdfs:label': `Ledger entries 1 to ${sequence}`,
    },
    { '@id': nameOf('software', 'kuznia'), '@type': ['prov:Agent', 'prov:SoftwareAgent'], 'rdfs:label': 'Kuznia' },
    {
      '@id': nameOf('association', 'account'),
      '@type': ['prov:Association'],
      'prov:agent': link('software', 'kuznia'),
      'prov:hadPlan': link('plan', 'method'),
    },
    { '@id': nameOf('plan', 'method'), '@type': ['prov:Entity', 'prov:Plan'], 'rdfs:label': 'docs/method.md' },
  ];
}

function figureNode(figure: Explanation, references: Map<string, ProvNode>): ProvNode {
  const { address, inputs, rules } = figure;
  const derived = inputs.filter(isGround).map((input) => inputLink(input, references));
  const influences = inputs.filter(isAgainst).map((input) => inputLink(input, references));
  return {
    '@id': nameOf('figure', address),
    '@type': ['prov:Entity'],
    'rdfs:label': address,
    'prov:value': figureText(figure, 'en'),
    'rdfs:comment': `Rules ${rules.join(', ')}; ${figure.modality}${figure.inferred ? ', inferred' : ''}`,
    'prov:wasGeneratedBy': { '@id': ACCOUNT },
    ...(derived.length === 0 ? {} : { 'prov:wasDerivedFrom': distinct(derived) }),
    ...(influences.length === 0 ? {} : { 'prov:wasInfluencedBy': distinct(influences) }),
  };
}

/** What a figure rests on: chosen claims and those that agree, other figures, rows of tables. */
function isGround(input: Input): boolean {
  return input.type !== 'claim' || input.standing === 'chosen' || input.standing === 'agrees';
}

/** What was weighed and speaks against it. */
function isAgainst(input: Input): boolean {
  return input.type === 'claim' && (input.standing === 'differs' || input.standing === 'denies');
}

function inputLink(input: Input, references: Map<string, ProvNode>): Link {
  if (input.type === 'claim') return link('claim', input.citation.claim);
  if (input.type === 'figure') return link('figure', input.figure.address);
  const { table, row, value, unit, source, edition, url } = input;
  const id = nameOf('reference', `${table}/${edition}/${row}/${unit}`);
  references.set(id, {
    '@id': id,
    '@type': ['prov:Entity'],
    'rdfs:label': `${table}, ${row}, edition of ${edition}`,
    'prov:value': `${value} ${unit}`,
    'dcterms:source': source,
    ...(url === undefined ? {} : { 'rdfs:seeAlso': { '@id': new URL(url).href } }),
  });
  return { '@id': id };
}

function distinct(links: readonly Link[]): Link[] {
  return [...new Map(links.map((item) => [item['@id'], item])).values()];
}
