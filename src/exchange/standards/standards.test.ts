import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { sealedStarter } from '../../../scripts/testing/sealed-starter.ts';
import { WrittenLedger } from '../../../scripts/testing/written-ledger.ts';
import type { Account } from '../../account/index.ts';
import { readEvidence } from '../../evidence/index.ts';
import { readOcds } from '../imports/ocds.ts';
import type { EvidenceProposal } from '../imports/types.ts';
import { textInput } from '../testing/inputs.ts';
import { projectPackageShape, releasePackageShape } from '../testing/openContracting.ts';
import { iatiActivities } from './iati.ts';
import { oc4idsPackage } from './oc4ids.ts';
import { ocdsPackage } from './ocds.ts';
import { element, xmlText } from './xml.ts';

const XSD = readFileSync(new URL('../testing/iati.xsd', import.meta.url), 'utf8');
/** The two attributes that the namespace of XML itself gives. */
const XML_NAMESPACE = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace"><xs:attribute name="lang" type="xs:language"/></xs:schema>`;

async function xmlProblems(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'activities.xml', contents: xml },
    schema: { fileName: 'iati.xsd', contents: XSD },
    preload: { fileName: 'xml.xsd', contents: XML_NAMESPACE },
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

function jsonProblems(shape: object, text: string): readonly unknown[] {
  const ajv = new Ajv({ allErrors: true });
  formats.default(ajv as never);
  const validate = ajv.compile(shape);
  validate(JSON.parse(text));
  return validate.errors ?? [];
}

let account: Account;
beforeAll(async () => {
  ({ account } = await sealedStarter());
});

const FLOW = {
  about: 'flow/f',
  from: 'country/DK',
  to: 'country/UA',
  stage: 'commitment',
  amount: '10 EUR',
  when: '2025-05-01',
};

function written(...claims: readonly object[]): Account {
  return new WrittenLedger().load('2025-06-02', { a: { published: '2025-06-01', claims: claims as never } }).account();
}

test('the starter programme as IATI has the elements, order and codes that the standard documents', async () => {
  const xml = iatiActivities(account).content as string;
  expect(await xmlProblems(xml)).toEqual([]);
  expect(xml.match(/<iati-activity /g)?.length).toBeGreaterThan(10);
  const ids = [...xml.matchAll(/<iati-identifier>([^<]+)/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the check of IATI refuses what is out of order, missing or no code, so that the test above can fail', async () => {
  const xml = iatiActivities(written(FLOW)).content as string;
  expect(await xmlProblems(xml)).toEqual([]);
  for (const broken of [
    xml.replace(/<activity-status[^>]+>/, ''),
    xml.replace('<activity-status code="2"', '<activity-status code="9"'),
    xml.replace(/( *<title>[\s\S]*?<\/title>\n)( *<description)/, '$2></description>$1$2'),
    xml.replace('>10.00</value>', '>ten</value>'),
    xml.replace('iso-date="2025-05-01"', 'iso-date="2025-05"'),
    xml.replace('</iati-activity>', ''),
  ]) {
    expect(broken).not.toBe(xml);
    expect(await xmlProblems(broken)).not.toEqual([]);
  }
});

test('contracts and lines have the fields, types and codes that OCDS and OC4IDS document', () => {
  expect(jsonProblems(releasePackageShape, ocdsPackage(account).content as string)).toEqual([]);
  expect(jsonProblems(projectPackageShape, oc4idsPackage(account).content as string)).toEqual([]);
  const releases = ocdsPackage(account).content as string;
  expect(
    jsonProblems(releasePackageShape, releases.replace('"initiationType": "tender"', '"initiationType": "other"')),
  ).toHaveLength(1);
  expect(jsonProblems(releasePackageShape, releases.replace('"awardID"', '"award"'))).toHaveLength(2);
});

test('what is written as OCDS is read back as evidence that loads', () => {
  const { proposals, unread } = readOcds([textInput('releases.ocds.json', ocdsPackage(account).content as string)]);
  expect(unread).toEqual([]);
  const [file] = proposals as [EvidenceProposal];
  const reading = readEvidence(file.path, new TextEncoder().encode(file.text));
  expect(reading.ok ? [] : reading.rejections).toEqual([]);
});

test('a sum that is planned, estimated, no single number, in another sum or without a day is no transaction', () => {
  const xml = iatiActivities(
    written(
      FLOW,
      { ...FLOW, about: 'flow/part', amount: '4 EUR', part_of: 'flow/f' },
      { ...FLOW, about: 'flow/planned', amount: '21 EUR', modality: 'plan' },
      { ...FLOW, about: 'flow/estimated', amount: '22 EUR', modality: 'estimate' },
      { ...FLOW, about: 'flow/over', amount: 'over 23 EUR' },
      { ...FLOW, about: 'flow/range', amount: '24..25 EUR' },
      { ...FLOW, about: 'flow/month', amount: '26 EUR', when: '2025-05' },
      { ...FLOW, about: 'flow/pledge', amount: '27 EUR', stage: 'pledge' },
    ),
  ).content as string;
  expect([...xml.matchAll(/<value [^>]+>([^<]+)/g)].map(([, sum]) => sum)).toEqual(['10.00']);
});

test('organisations have the type that a source tells of them', () => {
  const xml = iatiActivities(
    written(
      { ...FLOW, from: 'country/EU', to: ['party/maker', 'party/unknown'] },
      { about: 'party/maker', type: 'company' },
    ),
  ).content as string;
  expect(
    [...xml.matchAll(/<participating-org role="(\d)" type="(\d+)"/g)].map(([, role, type]) => [role, type]),
  ).toEqual([
    ['1', '40'],
    ['4', '70'],
    ['4', '90'],
  ]);
});

test('a contract has a buyer and suppliers only where money tells them, and a day only where one is told', () => {
  const contract = {
    about: 'agreement/c',
    parties: ['country/DK', 'party/maker'],
    instrument: 'contract',
    stage: 'signed',
  };
  const release = (...claims: readonly object[]) =>
    JSON.parse(ocdsPackage(written(...claims)).content as string).releases[0];
  const bare = release({ ...contract, when: '2025-04' });
  expect(bare.buyer).toBeUndefined();
  expect(bare.awards).toEqual([{ id: 'c', status: 'active' }]);
  expect(bare.contracts[0]).not.toHaveProperty('dateSigned');
  const paid = release(
    { ...contract, when: '2025-04-08' },
    { ...FLOW, to: 'party/maker', funds: 'agreement/c' },
    {
      ...FLOW,
      about: 'flow/paid',
      to: 'party/maker',
      funds: 'agreement/c',
      stage: 'disbursement',
      amount: '4 EUR',
      part_of: 'flow/f',
    },
  );
  expect(paid).toMatchObject({
    tag: ['award', 'contract', 'implementation'],
    buyer: { id: 'country/DK' },
    awards: [{ suppliers: [{ id: 'party/maker' }] }],
    contracts: [
      {
        dateSigned: '2025-04-08T00:00:00Z',
        value: { amount: 10, currency: 'EUR' },
        implementation: { transactions: [{ id: 'paid', value: { amount: 4 } }] },
      },
    ],
  });
});

test('a line that is only planned has no status, and no place is closer than its region', () => {
  const projects = (...claims: readonly object[]) =>
    JSON.parse(oc4idsPackage(written(...claims)).content as string).projects;
  const line = { about: 'line/l', family: 'drone', host: 'country/DK', stage: 'under construction' };
  expect(projects(line)[0]).toMatchObject({ id: 'kuznia-l', status: 'implementation' });
  expect(projects({ ...line, modality: 'plan' })[0]).not.toHaveProperty('status');
  expect(JSON.stringify(projects(line)[0].locations)).not.toMatch(/street|locality|postal|point|coordinates/);
});

test('an account with nothing that fits a standard gives no file, and says why', () => {
  const empty = written({ about: 'agreement/x', parties: ['country/DK', 'country/UA'], stage: 'talks' });
  for (const make of [iatiActivities, ocdsPackage, oc4idsPackage]) {
    expect(() => make(empty)).toThrow(
      expect.objectContaining({ name: 'NothingFits', remedy: expect.stringContaining('docs/exchange.md') }),
    );
  }
});

test('whatever a text holds, the XML is well formed', async () => {
  const texts = fc.sample(fc.string({ unit: 'binary' }), { numRuns: 40, seed: 7 });
  const children = texts.map((text) => element('a', { b: text }, text));
  const { rawOutput } = await validateXML({ xml: xmlText(element('r', {}, children)), schema: ANY_XSD });
  expect(rawOutput).not.toMatch(/parser error/);
});

const ANY_XSD = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r"><xs:complexType><xs:sequence><xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element></xs:schema>`;
