import { defaultModel, Model } from '@opensanctions/followthemoney';
import { beforeAll, expect, test } from 'vitest';
import { sealedStarter } from '../../../scripts/testing/sealed-starter.ts';
import { WrittenLedger } from '../../../scripts/testing/written-ledger.ts';
import type { Account } from '../../account/index.ts';
import { entitiesOf } from './entities.ts';
import { type Entity, prefixDate } from './entity.ts';

const model = new Model(defaultModel as never);

let account: Account;
let entities: readonly Entity[];

beforeAll(async () => {
  ({ account } = await sealedStarter());
  entities = entitiesOf(account);
});

/** What the official model has against an entity among others. */
function problems({ id, schema: name, properties }: Entity, all: ReadonlyMap<string, Entity>): string[] {
  const schema = model.getSchema(name);
  const found = schema.abstract ? [`${name} is abstract`] : [];
  if (!/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(id)) found.push('id');
  for (const required of schema.required) if (!properties[required]?.length) found.push(`no ${required}`);
  for (const [key, values] of Object.entries(properties)) {
    const property = schema.getProperties().get(key);
    if (property === undefined || property.stub) found.push(`no property ${key} of ${name}`);
    else for (const value of values) if (!fits(property, value, all)) found.push(`${key}: ${value}`);
  }
  return found.map((problem) => `${id}: ${problem}`);
}

type Property =
  ReturnType<ReturnType<typeof model.getSchema>['getProperties']> extends Map<string, infer P> ? P : never;

function fits(property: Property, value: string, all: ReadonlyMap<string, Entity>): boolean {
  const { type, maxLength } = property;
  if (value.length > maxLength) return false;
  if (type.values.size > 0) return type.values.has(value);
  switch (type.name) {
    case 'entity': {
      const target = all.get(value);
      return target !== undefined && model.getSchema(target.schema).isA(property.getRange());
    }
    case 'date':
      return /^\d{4}(-\d\d(-\d\d)?)?$/.test(value);
    case 'number':
      return Number.isFinite(Number(value));
    case 'url':
      return URL.canParse(value);
    default:
      return value !== '';
  }
}

test('every entity fits the official model', () => {
  const all = new Map(entities.map((item) => [item.id, item]));
  expect(all.size).toBe(entities.length);
  expect(entities.flatMap((item) => problems(item, all))).toEqual([]);
});

test('the model refuses what does not fit, so that the test above can fail', () => {
  const wrong: Entity = {
    id: 'x',
    schema: 'Payment',
    properties: { payer: ['nobody'], amount: ['much'], colour: ['red'] },
  };
  expect(problems(wrong, new Map())).toEqual([
    'x: no beneficiary',
    'x: payer: nobody',
    'x: amount: much',
    'x: no property colour of Payment',
  ]);
});

test('documents, states, companies, lines and agreements are all there', () => {
  const schemas = new Set(entities.map(({ schema }) => schema));
  for (const schema of [
    'Article',
    'PublicBody',
    'Company',
    'Person',
    'Project',
    'ProjectParticipant',
    'Event',
    'Payment',
  ])
    expect(schemas).toContain(schema);
  expect(entities.filter(({ schema }) => schema === 'Project')).toHaveLength(account.lines().length + 1);
});

const PAID = { from: 'country/DK', to: 'country/UA', stage: 'disbursement' };

function paymentsOf(...claims: readonly object[]): Entity[] {
  const ledger = new WrittenLedger().load('2025-06-02', { a: { published: '2025-06-01', claims: claims as never } });
  return entitiesOf(ledger.account()).filter(({ schema }) => schema === 'Payment');
}

test('a sum that was only promised or planned is no payment, and a part is not paid beside its whole', () => {
  const payments = paymentsOf(
    { about: 'flow/whole', ...PAID, amount: '10 EUR' },
    { about: 'flow/part', ...PAID, amount: '4 EUR', part_of: 'flow/whole' },
    { about: 'flow/promised', ...PAID, stage: 'commitment', amount: '20 EUR' },
    { about: 'flow/planned', ...PAID, amount: '30 EUR', modality: 'plan' },
  );
  expect(payments.map(({ id }) => id)).toEqual(['kuznia-flow-whole']);
  expect(payments[0]?.properties.amount).toEqual(['10.00']);
});

test('a sum that is not exact is told in words alone', () => {
  const [payment] = paymentsOf({ about: 'flow/x', ...PAID, amount: 'over 10 EUR' });
  expect(payment?.properties.amount).toBeUndefined();
  expect(payment?.properties.summary?.[0]).toContain('over');
});

test('dates keep what FollowTheMoney can hold', () => {
  expect(['2025-06-24', '2025-06', '2025', '2025~', '2025-22', '2025/2026', null].map(prefixDate)).toEqual([
    '2025-06-24',
    '2025-06',
    '2025',
    '2025',
    '2025',
    null,
    null,
  ]);
});
