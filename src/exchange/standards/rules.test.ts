import { beforeAll, expect, test } from 'vitest';
import { sealedStarter } from '../../../scripts/testing/sealed-starter.ts';
import { WrittenLedger } from '../../../scripts/testing/written-ledger.ts';
import { Account } from '../../account/index.ts';
import { type Log, questionOf } from '../../ledger/index.ts';
import { iatiRules, oc4idsRules, ocdsRules } from '../testing/rules.ts';
import { iatiActivities } from './iati.ts';
import { oc4idsPackage } from './oc4ids.ts';
import { ocdsPackage } from './ocds.ts';

let log: Log;
let iati: string;
let ocds: string;
let oc4ids: string;
beforeAll(async () => {
  const kept = await sealedStarter();
  const { account } = kept;
  log = kept.log;
  iati = iatiActivities(account).content as string;
  ocds = ocdsPackage(account).content as string;
  oc4ids = oc4idsPackage(account).content as string;
});

function written(...claims: readonly object[]): Account {
  return new WrittenLedger().load('2025-06-02', { a: { published: '2025-06-01', claims: claims as never } }).account();
}

const FLOW = {
  about: 'flow/f',
  from: 'country/DK',
  to: 'country/UA',
  stage: 'commitment',
  amount: '10 EUR',
  when: '2025-05-01',
};

test('the starter programme keeps the rules that no schema holds', () => {
  expect(iatiRules(iati)).toEqual([]);
  expect(ocdsRules(ocds)).toEqual([]);
  expect(oc4idsRules(oc4ids)).toEqual([]);
});

test('so it does at earlier days, whatever the day that is asked about', () => {
  for (const known of ['2025-06-25', '2025-12-31'])
    for (const at of [known, '2025-06-01', '2027-06-01']) {
      const then = new Account(log, questionOf({ known, at }, '2026-03-31'));
      expect(iatiRules(iatiActivities(then).content as string)).toEqual([]);
      expect(ocdsRules(ocdsPackage(then).content as string)).toEqual([]);
      expect(oc4idsRules(oc4idsPackage(then).content as string)).toEqual([]);
    }
});

test('each rule of IATI can be broken', () => {
  const xml = iatiActivities(written(FLOW)).content as string;
  expect(iatiRules(xml)).toEqual([]);
  const country = '<recipient-country code="UA"/>';
  for (const [broken, rule] of [
    [xml.replace('<iati-identifier>KUZNIA-', '<iati-identifier>OTHER-'), 'starts with'],
    [xml.replace('</iati-identifier>', ' </iati-identifier>'), 'no space'],
    [xml.replace(/<iati-activity[\s\S]*<\/iati-activity>/, '$&$&'), 'two activities'],
    [xml.replace('iso-date="2025-05-01" type="2"', 'iso-date="2099-05-01" type="2"'), 'yet to come'],
    [xml.replace('value-date="2025-05-01"', 'value-date="2099-05-01"'), 'yet to come'],
    [xml.replace('<activity-date iso-date="2025-05-01" type="2"/>', ''), 'a start'],
    [xml.replace(/<sector[\s\S]*?<\/sector>/, ''), 'a sector'],
    [xml.replace(/(<sector[^>]*>)[\s\S]*?(<\/sector>)/, '$1$2'), 'in words'],
    [xml.replace(country, `${country}<recipient-country code="DK"/>`), 'add up to 100'],
    [xml.replace(/(<provider-org[^>]*>)[\s\S]*?(<\/provider-org>)/, '$1$2'), 'a reference or a name'],
    [xml.replace(' currency="EUR"', ''), 'currency'],
  ] as const) {
    expect(broken).not.toBe(xml);
    expect(iatiRules(broken).join()).toContain(rule);
  }
});

test('a sum whose day is yet to come is no transaction', () => {
  const xml = iatiActivities(written(FLOW, { ...FLOW, about: 'flow/later', when: '2027-01-01' })).content as string;
  expect(iatiRules(xml)).toEqual([]);
  expect(xml.match(/<iati-activity /g)).toHaveLength(1);
});

test('everyone whom a payment for a contract names is among its parties, with the role', () => {
  const text = ocdsPackage(
    written(
      { about: 'agreement/c', parties: ['country/DK', 'party/maker'], instrument: 'contract', stage: 'signed' },
      { ...FLOW, to: 'person/p', funds: 'agreement/c', stage: 'disbursement' },
      { ...FLOW, about: 'flow/g', funds: 'agreement/c', stage: 'disbursement' },
    ),
  ).content as string;
  expect(ocdsRules(text)).toEqual([]);
  const [{ parties, tag }] = JSON.parse(text).releases;
  expect(tag).toEqual(['award', 'contract', 'implementation']);
  expect(parties).toEqual([
    { id: 'country/DK', name: 'Denmark', roles: ['buyer', 'payer'] },
    { id: 'country/UA', name: 'Ukraine', roles: ['payee'] },
    { id: 'party/maker', name: expect.any(String) },
    { id: 'person/p', name: expect.any(String), roles: ['payee'] },
  ]);
});

test('each rule of the open contracting standards can be broken', () => {
  for (const [text, broken, rules, problem] of [
    [ocds, ocds.replaceAll('"buyer"\n', '"funder"\n'), ocdsRules, 'without that role'],
    [ocds, ocds.replace('"awardID": "', '"awardID": "x'), ocdsRules, 'no such award'],
    [ocds, ocds.replace('"award",', ''), ocdsRules, 'the tag award'],
    [ocds, ocds.replace('"id": "country/NL"', '"id": "country/XX"'), ocdsRules, 'no such party'],
    [ocds, ocds.replace(/-(\d+)",\n {6}"date"/, '#$1",\n      "date"'), ocdsRules, 'no #'],
    [oc4ids, oc4ids.replace('"sourceParty"\n', '"payer"\n'), oc4idsRules, 'without that role'],
    [oc4ids, oc4ids.replace(/"documents": \[\s+(\{[\s\S]*?\})/, '$&, $1'), oc4idsRules, 'one id twice'],
  ] as const) {
    expect(broken).not.toBe(text);
    expect(rules(broken).join()).toContain(problem);
  }
});

test('the budget of a line stands in a group, and a line that makes things is in operation', () => {
  const [project] = JSON.parse(
    oc4idsPackage(
      written(
        { about: 'line/l', family: 'drone', host: 'country/DK', stage: 'full-rate production' },
        { ...FLOW, to: 'line/l', funds: 'line/l', purpose: 'a plant' },
      ),
    ).content as string,
  ).projects;
  expect(project).toMatchObject({
    status: 'maintenance',
    language: 'en',
    budget: {
      budgetBreakdowns: [
        {
          id: 'by-source',
          budgetBreakdown: [{ id: 'f', amount: { amount: 10, currency: 'EUR' }, sourceParty: { id: 'country/DK' } }],
        },
      ],
    },
    parties: [{ id: 'country/DK', roles: ['funder', 'sourceParty'] }],
  });
});

test('a line names the contract that it rests on as the release package names it, and no other agreement', () => {
  const account = written(
    { about: 'agreement/c', parties: ['country/DK', 'party/maker'], instrument: 'contract', stage: 'ended' },
    {
      about: 'agreement/m',
      parties: ['country/DK', 'country/UA'],
      instrument: 'memorandum of understanding',
      stage: 'signed',
    },
    { about: 'line/l', family: 'drone', host: 'country/DK', stage: 'funded', agreement: 'agreement/c' },
    { about: 'line/m', family: 'drone', host: 'country/DK', stage: 'funded', agreement: 'agreement/m' },
  );
  const [withContract, without] = JSON.parse(oc4idsPackage(account).content as string).projects;
  const [{ ocid, contracts, tag }] = JSON.parse(ocdsPackage(account).content as string).releases;
  expect(withContract.contractingProcesses).toEqual([
    { id: ocid, summary: { ocid, title: contracts[0].title, status: 'closed' } },
  ]);
  expect(without).not.toHaveProperty('contractingProcesses');
  expect(contracts[0].status).toBe('terminated');
  expect(tag).toEqual(['award', 'contract', 'contractTermination']);
});
