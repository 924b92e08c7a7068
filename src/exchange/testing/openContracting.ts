/**
 * The parts of OCDS 1.1 and OC4IDS 0.9 that Kuznia writes, as JSON Schema: required fields, types, formats and the codes that are
 * written. They are not the standards' own schemas, but no looser: compared with those field by field (decision 17 says which
 * versions). Fields that are not named here are refused, so that no export grows unchecked.
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
function organisation(...roles: readonly string[]) {
  return shape({ id: text, name: text, roles: list({ enum: roles }) }, 'id', 'name');
}

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
    tag: list({ enum: ['award', 'contract', 'implementation', 'contractTermination'] }),
    initiationType: { enum: ['tender'] },
    language: text,
    parties: list(organisation('buyer', 'supplier', 'payer', 'payee')),
    buyer: reference,
    awards: list(shape({ id: text, status: { enum: ['active'] }, suppliers: list(reference) }, 'id')),
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

const budgetPart = shape({ id: text, description: text, amount: value, sourceParty: reference }, 'id');
const budgetGroup = shape({ id: text, description: text, budgetBreakdown: list(budgetPart) }, 'id', 'budgetBreakdown');

const contracting = shape(
  { ocid: text, title: text, status: { enum: ['active', 'closed'] } },
  'ocid',
  'title',
  'status',
);

const project = shape(
  {
    id: text,
    title: text,
    description: text,
    language: text,
    status: { enum: ['identification', 'preparation', 'implementation', 'completion', 'maintenance', 'cancelled'] },
    additionalClassifications: list(shape({ scheme: text, id: text, description: text }, 'scheme', 'id')),
    locations: list(shape({ id: text, address: shape({ region: text, countryName: text }, 'countryName') }, 'id')),
    budget: shape({ budgetBreakdowns: list(budgetGroup) }, 'budgetBreakdowns'),
    parties: list(organisation('funder', 'sourceParty')),
    documents: list(document),
    contractingProcesses: list(shape({ id: text, summary: contracting }, 'id')),
  },
  'id',
);

export const releasePackageShape = packageOf({ releases: list(release) }, '1.1');
export const projectPackageShape = packageOf({ projects: list(project) }, '0.9');
