import {
  type Account,
  type SourceSummary,
  type Statement,
  sourceViews,
  statements,
  withdrawals,
} from '../../account/index.ts';
import { link, nameOf, type ProvNode } from './node.ts';

/** Publishers, sources, claims with whom they are attributed to, and the names of claims that were withdrawn. */
export function evidenceNodes(account: Account): ProvNode[] {
  const sources = sourceViews(account).sort((a, b) => (a.id < b.id ? -1 : 1));
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].sort();
  const claims = claimsOf(account);
  return [
    ...publishers.map(publisherNode),
    ...sources.map(sourceNode),
    ...speakerNodes(claims),
    ...claims.map(claimNode),
    ...withdrawnNodes(account),
  ];
}

function publisherNode(publisher: string): ProvNode {
  return {
    '@id': nameOf('publisher', publisher),
    '@type': ['prov:Agent', 'prov:Organization'],
    'rdfs:label': publisher,
  };
}

function sourceNode({ id, title, publisher, published, url, language }: SourceSummary): ProvNode {
  return {
    '@id': nameOf('source', id),
    '@type': ['prov:Entity'],
    'rdfs:label': title,
    'prov:wasAttributedTo': link('publisher', publisher),
    // A day, while prov:generatedAtTime asks for an instant that no source gives.
    'dcterms:issued': { '@value': published, '@type': 'xsd:date' },
    'dcterms:language': language,
    ...(url === null ? {} : { 'rdfs:seeAlso': { '@id': new URL(url).href } }),
  };
}

/** The statements of one claim. */
type ClaimStatements = readonly [Statement, ...Statement[]];

function claimsOf(account: Account): ClaimStatements[] {
  const found = new Map<string, [Statement, ...Statement[]]>();
  for (const statement of statements(account)) {
    const known = found.get(statement.citation.claim);
    if (known === undefined) found.set(statement.citation.claim, [statement]);
    else known.push(statement);
  }
  return [...found.values()];
}

/** Those who are cited as saying something. */
function speakerNodes(claims: readonly ClaimStatements[]): ProvNode[] {
  const speakers = new Set(claims.flatMap(([{ citation }]) => (citation.by === undefined ? [] : [citation.by])));
  return [...speakers]
    .filter(isSubject)
    .sort()
    .map((subject) => ({
      '@id': nameOf('subject', subject),
      '@type': ['prov:Agent', ...(subject.startsWith('person/') ? ['prov:Person'] : [])],
      'rdfs:label': subject,
    }));
}

/** Not the word by which a source keeps the name back. */
function isSubject(text: string): boolean {
  return text.includes('/');
}

function claimNode(claim: ClaimStatements): ProvNode {
  const [{ citation }] = claim;
  const { about, by, source, modality, note } = citation;
  const said = Object.fromEntries(claim.map(({ citation: { property, value } }) => [property, value]));
  return {
    '@id': nameOf('claim', citation.claim),
    '@type': ['prov:Entity'],
    'rdfs:label': `${about}, as a ${modality}`,
    'prov:value': JSON.stringify(said),
    'prov:hadPrimarySource': link('source', source.id),
    ...(by !== undefined && isSubject(by) ? { 'prov:wasAttributedTo': link('subject', by) } : {}),
    ...(note === undefined ? {} : { 'rdfs:comment': note }),
  };
}

/** A withdrawn claim is named, with the ledger entry that invalidated it; what it said is not told. */
function withdrawnNodes(account: Account): ProvNode[] {
  return withdrawals(account).flatMap(({ claim, left, why }) => [
    {
      '@id': nameOf('entry', String(left)),
      '@type': ['prov:Activity'],
      'rdfs:label': `Ledger entry ${left}`,
    },
    {
      '@id': nameOf('claim', claim),
      '@type': ['prov:Entity'],
      'rdfs:label': `Withdrawn: ${why}`,
      'prov:wasInvalidatedBy': link('entry', String(left)),
    },
  ]);
}
