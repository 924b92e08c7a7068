import type { Account, FlowView } from '../../account/index.ts';
import { codeLists } from '../../vocabulary/index.ts';
import type { ExportFile } from '../file.ts';
import {
  type ExactSum,
  exactSum,
  isActor,
  NothingFits,
  type StandardContext,
  standardContext,
  wholeFlows,
} from './shared.ts';
import { element, type XmlElement, xmlText } from './xml.ts';

/** Codes of IATI 2.03, by the name of their list. */
const TRANSACTION = { pledge: '12', commitment: '2', disbursement: '3' } as const;
const ROLE = { funding: '1', extending: '3', implementing: '4' } as const;
const ORGANISATION = { government: '10', multilateral: '40', private: '70', other: '90' } as const;
const STATUS_IMPLEMENTATION = '2';
const DATE_ACTUAL_START = '2';
const DESCRIPTION = { general: '1', other: '4' } as const;
/** Sectors of the Development Assistance Committee have none for arms: a list of the reporting organisation's own stands here. */
const OWN_VOCABULARY = '99';

/** A sum with the day that IATI asks for. */
interface Transaction extends ExactSum {
  readonly type: (typeof TRANSACTION)[keyof typeof TRANSACTION];
  readonly day: string;
  readonly words: string;
}

/**
 * The flows of money as activities of IATI 2.03. A flow is an activity where it has a funder and, told as a fact, an exact sum that
 * was committed or paid on a known day. Allocations have no transaction of their own in IATI and are commitments here.
 */
export function iatiActivities(account: Account): ExportFile {
  const context = standardContext(account);
  const told = context.view.flows.filter((flow) => isActor(flow.from) && hasMoney(transactionsOf(flow)));
  const activities = wholeFlows(told).map((flow) => activity(context, flow));
  if (activities.length === 0)
    throw new NothingFits('IATI 2.03', 'money committed or paid in an exact sum on a known day');
  const root = element('iati-activities', { version: '2.03', 'generated-datetime': context.instant }, activities);
  return { name: 'activities.iati.xml', mediaType: 'application/xml; charset=utf-8', content: xmlText(root) };
}

function hasMoney(transactions: readonly Transaction[]): boolean {
  return transactions.some(({ type }) => type !== TRANSACTION.pledge);
}

function transactionsOf({ pledged, original }: FlowView): Transaction[] {
  return [
    ...transaction(TRANSACTION.pledge, exactSum(pledged), 'Pledged'),
    ...transaction(TRANSACTION.commitment, exactSum(original.committed), 'Committed or set aside'),
    ...transaction(TRANSACTION.disbursement, exactSum(original.disbursed), 'Paid'),
  ];
}

function transaction(type: Transaction['type'], sum: ExactSum | null, words: string): Transaction[] {
  return sum === null || sum.day === null ? [] : [{ ...sum, type, day: sum.day, words }];
}

/** Elements come in the order of the standard. */
function activity(context: StandardContext, flow: FlowView): XmlElement {
  const { english, ukrainian, programme } = context;
  const { subject, via, to, instrument } = flow;
  const from = flow.from as string;
  const reference = `KUZNIA-${programme}`;
  const transactions = transactionsOf(flow);
  const start = transactions
    .filter(({ type }) => type !== TRANSACTION.pledge)
    .map(({ day }) => day)
    .sort()[0] as string;
  const finance = codeLists['flow instrument'].find(({ code }) => code === instrument)?.standard?.code;
  return element('iati-activity', { 'xml:lang': 'en', 'last-updated-datetime': context.instant }, [
    element('iati-identifier', {}, `${reference}-${subject.slice('flow/'.length)}`),
    element('reporting-org', { ref: reference, type: ORGANISATION.other, 'secondary-reporter': '1' }, [
      narrative(`Kuznia, the open record of ${context.view.programme?.name.en ?? 'weapons co-production'}`),
    ]),
    element('title', {}, [narrative(english(subject)), narrative(ukrainian(subject), 'uk')]),
    element('description', { type: DESCRIPTION.general }, [narrative(flow.purpose ?? english(subject))]),
    element('description', { type: DESCRIPTION.other }, [narrative(sourcesText(context, subject))]),
    organisation(context, from, ROLE.funding),
    ...(isActor(via) ? [organisation(context, via, ROLE.extending)] : []),
    ...to.filter(isActor).map((party) => organisation(context, party, ROLE.implementing)),
    element('activity-status', { code: STATUS_IMPLEMENTATION }),
    element('activity-date', { 'iso-date': start, type: DATE_ACTUAL_START }),
    ...(to.includes('country/UA') || flow.scope === 'production' ? [element('recipient-country', { code: 'UA' })] : []),
    element('sector', { vocabulary: OWN_VOCABULARY, code: flow.scope }, [narrative(SECTORS[flow.scope])]),
    ...(finance === undefined ? [] : [element('default-finance-type', { code: finance })]),
    ...transactions.map((item) => transactionElement(context, flow, item)),
  ]);
}

const SECTORS: Readonly<Record<FlowView['scope'], string>> = {
  production: 'Production of Ukrainian weapons',
  other: 'Other military aid',
};

function transactionElement(context: StandardContext, flow: FlowView, item: Transaction): XmlElement {
  const [receiver, ...others] = flow.to;
  return element('transaction', {}, [
    element('transaction-type', { code: item.type }),
    element('transaction-date', { 'iso-date': item.day }),
    element('value', { currency: item.currency, 'value-date': item.day }, item.amount),
    element('description', {}, [narrative(item.words)]),
    side(context, 'provider-org', flow.from as string),
    ...(receiver === undefined || others.length > 0 ? [] : [side(context, 'receiver-org', receiver)]),
  ]);
}

/** Who gives or gets the money of a transaction. A programme or a line that gets it is no organisation and has no type. */
function side(context: StandardContext, name: 'provider-org' | 'receiver-org', subject: string): XmlElement {
  const type = isActor(subject) ? organisationType(context, subject) : null;
  return element(name, { type }, [narrative(context.english(subject))]);
}

function organisation(context: StandardContext, subject: string, role: string): XmlElement {
  return element('participating-org', { role, type: organisationType(context, subject) }, [
    narrative(context.english(subject)),
    narrative(context.ukrainian(subject), 'uk'),
  ]);
}

/** Organisation type; "other" where no source tells what sort of party it is, and for funds and persons. */
function organisationType({ partyType }: StandardContext, subject: string): string {
  if (subject === 'country/EU' || subject === 'country/NATO') return ORGANISATION.multilateral;
  if (subject.startsWith('country/')) return ORGANISATION.government;
  switch (subject.startsWith('party/') ? partyType(subject) : undefined) {
    case 'government':
      return ORGANISATION.government;
    case 'company':
      return ORGANISATION.private;
    case 'international organisation':
      return ORGANISATION.multilateral;
    default:
      return ORGANISATION.other;
  }
}

function sourcesText({ sources }: StandardContext, subject: string): string {
  const list = sources(subject).map(
    ({ publisher, published, url }) => `${publisher}, ${published}${url === null ? '' : `, ${url}`}`,
  );
  return `Sources: ${list.join('; ')}.`;
}

function narrative(text: string, language?: string): XmlElement {
  return element('narrative', { 'xml:lang': language ?? null }, text);
}
