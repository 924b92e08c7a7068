/**
 * The parts of OCDS 1.1 and OC4IDS 0.9 that Kuznia writes, as JSON Schema: required fields, types, formats and closed code lists.
 * Written for the tests from the documentation of the standards; they are not the standards' own schemas, and what passes here has
 * not been checked against those. Fields that are not named here are refused, so that no export grows unchecked.
 */
const text = { type: 'string', minLength: 1 } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const uri = { type: 'string', format: 'uri' } as const;
const list = (items: object) => ({ type: 'array', items, minItems: 1, uniqueItems: true }) as const;

function shape(properties: Readonly<Record<string, object>>, ...required: readonly string[]) {
  return { type: 'object', properties, required, additionalProperties: false } as const;
}

const reference = shape({ id: text, name: text }, 'name');
const value = shape(
  { amount: { type: 'number', minimum: 0 }, currency: { type: 'string', pattern: '^[A-Z]{3}$' } },
  'amount',
  'currency',
);
const document = shape({ id: text, title: text, url: uri, datePublished: instant, language: text }, 'id');
const organisation = shape(
  { id: text, name: text, roles: list({ enum: ['buyer', 'supplier', 'funder', 'payer', 'payee'] }) },
  'id',
  'name',
);

function packageOf(content: Readonly<Record<string, object>>, version: string) {
  const [name] = Object.keys(content) as [string];
  return shape(
    {
      uri,
      version: { enum: [version] },
      publishedDate: instant,
      publisher: shape({ name: text }, 'name'),
      license: uri,
      ...content,
    },
    'uri',
    'version',
    'publishedDate',
    'publisher',
    name,
  );
}

const transaction = shape({ id: text, date: instant, value, payer: reference, payee: reference }, 'id');

const release = shape(
  {
    ocid: text,
    id: { type: 'string', pattern: '^[^#]+$' },
    date: instant,
    tag: list({ enum: ['planning', 'tender', 'award', 'contract', 'implementation'] }),
    initiationType: { enum: ['tender'] },
    language: text,
    parties: list(organisation),
    buyer: reference,
    awards: list(shape({ id: text, suppliers: list(reference) }, 'id')),
    contracts: list(
      shape(
        {
          id: text,
          awardID: text,
          title: text,
          status: { enum: ['pending', 'active', 'cancelled', 'terminated'] },
          dateSigned: instant,
          value,
          documents: list(document),
          implementation: shape({ transactions: list(transaction) }, 'transactions'),
        },
        'id',
        'awardID',
      ),
    ),
  },
  'ocid',
  'id',
  'date',
  'tag',
  'initiationType',
);

const project = shape(
  {
    id: text,
    title: text,
    description: text,
    status: { enum: ['identification', 'preparation', 'implementation', 'completion', 'completed', 'cancelled'] },
    additionalClassifications: list(shape({ scheme: text, id: text, description: text }, 'scheme', 'id')),
    locations: list(shape({ id: text, address: shape({ region: text, countryName: text }, 'countryName') }, 'id')),
    budget: shape(
      { budgetBreakdown: list(shape({ id: text, description: text, amount: value, sourceParty: reference }, 'id')) },
      'budgetBreakdown',
    ),
    parties: list(organisation),
    documents: list(document),
  },
  'id',
);

export const releasePackageShape = packageOf({ releases: list(release) }, '1.1');
export const projectPackageShape = packageOf({ projects: list(project) }, '0.9');
