/** A reference to another node. */
export interface Link {
  readonly '@id': string;
}

/** One thing in a graph: what stands under a name of the context is a text, a typed text or links. */
export interface ProvNode {
  readonly '@id': string;
  readonly '@type': readonly string[];
  readonly [property: string]: string | number | readonly string[] | Link | readonly Link[] | TypedText | undefined;
}

export interface TypedText {
  readonly '@value': string;
  readonly '@type': string;
}

/** Prefixes of the file. The names of things of this ledger are URNs: they stay the same wherever the file lies. */
export const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  kuznia: 'urn:kuznia:',
} as const;

/** The name of a thing of the ledger or the account, such as `figure` and its address. */
export function nameOf(kind: string, key: string): string {
  return `${CONTEXT.kuznia}${kind}/${key.split('/').map(encodeURIComponent).join('/')}`;
}

export function link(kind: string, key: string): Link {
  return { '@id': nameOf(kind, key) };
}
