import { DOMParser } from 'linkedom';

/**
 * Rules of the standards that no schema holds, each as a list of what breaks it. Those of IATI are the ones of its standard ruleset
 * that touch what Kuznia writes; those of OCDS and OC4IDS are in the descriptions of their fields.
 */
type XmlNode = ReturnType<DOMParser['parseFromString']>['documentElement'];

/** Rules of IATI: identifiers, dates in order and none to come, own vocabularies explained, organisations named. */
export function iatiRules(xml: string): string[] {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement as XmlNode;
  const activities = all(root, 'iati-activity');
  const references = new Set(all(root, 'reporting-org').map((node) => node.getAttribute('ref')));
  const now = (root.getAttribute('generated-datetime') as string).slice(0, 10);
  return [
    ...(references.size === 1 ? [] : ['one file has one reporting organisation']),
    ...repeated(activities.map(identifier)).map((id) => `${id}: two activities`),
    ...activities.flatMap((activity) => activityRules(activity, now).map((text) => `${identifier(activity)}: ${text}`)),
  ];
}

function activityRules(activity: XmlNode, now: string): string[] {
  const reference = all(activity, 'reporting-org')[0]?.getAttribute('ref') as string;
  const dates = (type: string): string[] =>
    daysOf(all(activity, 'activity-date').filter((node) => node.getAttribute('type') === type));
  const [start, end] = [dates('2')[0], dates('4')[0]];
  const moved = all(activity, 'transaction');
  const days = [...dates('2'), ...dates('4'), ...daysOf(all(activity, 'transaction-date')), ...moved.map(valueDate)];
  return [
    ...when(
      !identifier(activity).startsWith(`${reference}-`),
      'identifier starts with that of the reporting organisation',
    ),
    ...when(/[/&|?\s]/.test(identifier(activity) + reference), 'identifiers hold no / & | ? and no space'),
    ...when(dates('1').length + dates('2').length === 0, 'a start, planned or actual'),
    ...when(start !== undefined && end !== undefined && end < start, 'an end is not before the start'),
    ...days.filter((day) => day > now).map((day) => `${day} is yet to come`),
    ...when(all(activity, 'sector').length === 0, 'a sector'),
    ...sectorRules(all(activity, 'sector')),
    ...percentages(all(activity, 'recipient-country'), 'countries'),
    ...[...all(activity, 'participating-org'), ...all(activity, 'provider-org'), ...all(activity, 'receiver-org')]
      .filter((node) => node.getAttribute('ref') === null && told(node) === '')
      .map(({ tagName }) => `${tagName} has a reference or a name`),
    ...when(
      moved.some((node) => all(node, 'value')[0]?.getAttribute('currency') === null),
      'each value has a currency',
    ),
  ];
}

function sectorRules(sectors: readonly XmlNode[]): string[] {
  const vocabularies = new Set(sectors.map((node) => node.getAttribute('vocabulary')));
  return [
    ...sectors
      .filter((node) => /^9[89]$/.test(node.getAttribute('vocabulary') ?? '') && told(node) === '')
      .map(() => "a code of one's own is told in words"),
    ...[...vocabularies].flatMap((name) =>
      percentages(
        sectors.filter((node) => node.getAttribute('vocabulary') === name),
        `sectors of vocabulary ${name}`,
      ),
    ),
  ];
}

/** One alone may go without a percentage, which is then all; several add up to 100. */
function percentages(nodes: readonly XmlNode[], what: string): string[] {
  const parts = nodes.map((node) => node.getAttribute('percentage'));
  if (nodes.length === 0 || (nodes.length === 1 && parts[0] === null)) return [];
  return when(parts.reduce((sum, part) => sum + Number(part ?? Number.NaN), 0) !== 100, `${what} add up to 100`);
}

const identifier = (activity: XmlNode): string => all(activity, 'iati-identifier')[0]?.textContent ?? '';
const valueDate = (moved: XmlNode): string => all(moved, 'value')[0]?.getAttribute('value-date') ?? '';
const daysOf = (nodes: readonly XmlNode[]): string[] => nodes.map((node) => node.getAttribute('iso-date') ?? '');
const told = (node: XmlNode): string =>
  all(node, 'narrative')
    .map(({ textContent }) => textContent)
    .join('')
    .trim();

function all(node: XmlNode, name: string): XmlNode[] {
  return [...node.querySelectorAll(name)] as XmlNode[];
}

interface Party {
  readonly id: string;
  readonly name: string;
  readonly roles?: readonly string[];
}
type Reference = Pick<Party, 'id' | 'name'>;

interface Release {
  readonly ocid: string;
  readonly id: string;
  readonly tag: readonly string[];
  readonly parties?: readonly Party[];
  readonly buyer?: Reference;
  readonly awards: readonly { readonly id: string; readonly suppliers?: readonly Reference[] }[];
  readonly contracts: readonly {
    readonly id: string;
    readonly awardID: string;
    readonly documents?: readonly { readonly id: string }[];
    readonly implementation?: {
      readonly transactions: readonly { readonly id: string; readonly payer?: Reference; readonly payee?: Reference }[];
    };
  }[];
}

/** Rules of OCDS 1.1: ids are unique where they stand, every reference is to a party that has the role, tags match the sections. */
export function ocdsRules(text: string): string[] {
  const { releases } = JSON.parse(text) as { releases: readonly Release[] };
  return [
    ...repeated(releases.map(({ ocid }) => ocid)).map((ocid) => `${ocid}: two releases of one moment`),
    ...releases.flatMap((release) => releaseRules(release).map((problem) => `${release.ocid}: ${problem}`)),
  ];
}

function releaseRules({ id, tag, parties = [], buyer, awards, contracts }: Release): string[] {
  const paid = contracts.flatMap(({ implementation }) => implementation?.transactions ?? []);
  const documents = contracts.map((contract) => contract.documents ?? []);
  return [
    ...when(id.includes('#'), 'a release id holds no #'),
    ...[parties, awards, contracts, paid, ...documents].flatMap((list) =>
      repeated(list.map((item) => item.id)).map((twice) => `${twice}: one id twice`),
    ),
    ...contracts
      .filter(({ awardID }) => !awards.some((award) => award.id === awardID))
      .map(({ awardID }) => `${awardID}: no such award`),
    ...referenceRules(parties, [
      ...(buyer === undefined ? [] : [['buyer', buyer] as const]),
      ...awards.flatMap(({ suppliers = [] }) => suppliers.map((item) => ['supplier', item] as const)),
      ...paid.flatMap(({ payer }) => (payer === undefined ? [] : [['payer', payer] as const])),
      ...paid.flatMap(({ payee }) => (payee === undefined ? [] : [['payee', payee] as const])),
    ]),
    ...when(tag.includes('award') !== awards.length > 0, 'the tag award goes with an award'),
    ...when(tag.includes('contract') !== contracts.length > 0, 'the tag contract goes with a contract'),
    ...when(tag.includes('implementation') !== paid.length > 0, 'the tag implementation goes with payments'),
  ];
}

interface Project {
  readonly id: string;
  readonly parties?: readonly Party[];
  readonly locations?: readonly { readonly id: string }[];
  readonly documents?: readonly { readonly id: string }[];
  readonly budget?: {
    readonly budgetBreakdowns: readonly {
      readonly id: string;
      readonly budgetBreakdown: readonly { readonly id: string; readonly sourceParty?: Reference }[];
    }[];
  };
}

/** Rules of OC4IDS: ids are unique where they stand, and every source of a budget is a party with that role. */
export function oc4idsRules(text: string): string[] {
  const { projects } = JSON.parse(text) as { projects: readonly Project[] };
  return [
    ...repeated(projects.map(({ id }) => id)).map((id) => `${id}: two projects`),
    ...projects.flatMap((project) => projectRules(project).map((problem) => `${project.id}: ${problem}`)),
  ];
}

function projectRules({ parties = [], locations = [], documents = [], budget }: Project): string[] {
  const groups = budget?.budgetBreakdowns ?? [];
  const parts = groups.flatMap(({ budgetBreakdown }) => budgetBreakdown);
  return [
    ...[parties, locations, documents, groups, parts].flatMap((list) =>
      repeated(list.map((item) => item.id)).map((twice) => `${twice}: one id twice`),
    ),
    ...referenceRules(
      parties,
      parts.flatMap(({ sourceParty }) => (sourceParty === undefined ? [] : [['sourceParty', sourceParty] as const])),
    ),
  ];
}

function referenceRules(parties: readonly Party[], references: readonly (readonly [string, Reference])[]): string[] {
  return references.flatMap(([role, { id, name }]) => {
    const party = parties.find((item) => item.id === id);
    if (party === undefined) return [`${role} ${id}: no such party`];
    return [
      ...when(party.name !== name, `${role} ${id}: another name among the parties`),
      ...when(party.roles?.includes(role) !== true, `${role} ${id}: without that role among the parties`),
    ];
  });
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function when(broken: boolean, rule: string): string[] {
  return broken ? [rule] : [];
}
