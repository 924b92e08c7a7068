import type { Account, AgreementView, FlowView } from '../../account/index.ts';
import type { ExportFile } from '../file.ts';
import {
  dayOf,
  exactSum,
  instantOf,
  isActor,
  jsonText,
  LICENCE,
  NothingFits,
  type StandardContext,
  standardContext,
  wholeFlows,
} from './shared.ts';

/** Stages at which a contract binds, with the contract status of OCDS 1.1. */
const STATUS: Readonly<Record<string, string>> = { signed: 'active', 'in force': 'active', ended: 'terminated' };

/**
 * Contracts that were signed, as a release package of OCDS 1.1, one release for each. Who buys and who supplies is told only where a
 * flow of money to the contract says so: an agreement names its parties, not their roles.
 */
export function ocdsPackage(account: Account): ExportFile {
  const context = standardContext(account);
  const releases = context.view.agreements.filter(isContract).map((agreement) => releaseOf(context, agreement));
  if (releases.length === 0) throw new NothingFits('OCDS 1.1', 'a contract that was signed');
  const content = jsonText({
    ...packageHead(context, 'ocds', '1.1'),
    releases,
  });
  return { name: 'releases.ocds.json', mediaType: 'application/json', content };
}

/** What a package of the open contracting standards says of itself. */
export function packageHead(context: StandardContext, standard: 'ocds' | 'oc4ids', version: string): object {
  const { known, sequence } = context.view.asOf;
  return {
    uri: `urn:kuznia:${standard}:${context.programme}:${known}:${sequence}`,
    version,
    publishedDate: context.instant,
    publisher: { name: publisherName(context) },
    license: LICENCE,
  };
}

/** Who publishes a file of the standards. */
function publisherName({ view }: StandardContext): string {
  return `Kuznia, the open record of ${view.programme?.name.en ?? 'weapons co-production'}`;
}

/** Whether an agreement is a contract that binds, or did: the only ones that OCDS has a place for. */
export function isContract({ instrument, stage, planned }: AgreementView): boolean {
  return instrument === 'contract' && !planned && stage !== null && stage in STATUS;
}

/** What a contract is called in OCDS, wherever it is spoken of. */
export function ocidOf(agreement: string): string {
  return `kuznia-${agreement.slice('agreement/'.length)}`;
}

function releaseOf(context: StandardContext, agreement: AgreementView): object {
  const { subject } = agreement;
  const slug = subject.slice('agreement/'.length);
  const flows = context.view.flows.filter(({ funds }) => funds.includes(subject));
  const transactions = transactionsOf(context, flows);
  const roles = rolesOf(flows, transactions);
  const [buyer, ...otherBuyers] = partiesWith(roles, 'buyer');
  const suppliers = partiesWith(roles, 'supplier').map((party) => reference(context, party));
  return {
    ocid: ocidOf(subject),
    id: `${slug}-${context.view.asOf.sequence}`,
    date: context.instant,
    tag: tagsOf(agreement, transactions),
    // The one code that the list of OCDS 1.1 has.
    initiationType: 'tender',
    language: 'en',
    ...partiesOf(context, agreement, roles),
    ...(buyer === undefined || otherBuyers.length > 0 ? {} : { buyer: reference(context, buyer) }),
    awards: [{ id: slug, status: 'active', ...(suppliers.length === 0 ? {} : { suppliers }) }],
    contracts: [contractOf(context, agreement, flows, transactions)],
  };
}

/** One tag for each section that the release has: a contract cannot be without its award there. */
function tagsOf({ stage }: AgreementView, transactions: readonly Transaction[]): string[] {
  return [
    'award',
    'contract',
    ...(transactions.length === 0 ? [] : ['implementation']),
    ...(stage !== null && STATUS[stage] === 'terminated' ? ['contractTermination'] : []),
  ];
}

function contractOf(
  context: StandardContext,
  { subject, stage, history }: AgreementView,
  flows: readonly FlowView[],
  transactions: readonly Transaction[],
): object {
  const slug = subject.slice('agreement/'.length);
  const signed = dayOf(history.find((item) => item.stage === 'signed' && item.modality === 'fact')?.when);
  const [promised, ...others] = wholeFlows(flows.filter(({ original }) => exactSum(original.committed) !== null));
  const value = promised === undefined || others.length > 0 ? null : exactSum(promised.original.committed);
  return {
    id: slug,
    awardID: slug,
    title: context.english(subject),
    status: STATUS[stage as string],
    ...(signed === null ? {} : { dateSigned: instantOf(signed) }),
    ...(value === null ? {} : { value: { amount: Number(value.amount), currency: value.currency } }),
    ...documentsOf(context, subject),
    ...(transactions.length === 0 ? {} : { implementation: { transactions } }),
  };
}

/** What was paid. It is no part of what was promised: a payment within a commitment stands beside it. */
function transactionsOf(context: StandardContext, flows: readonly FlowView[]): Transaction[] {
  const paid = wholeFlows(flows.filter(({ original }) => exactSum(original.disbursed) !== null));
  return paid.flatMap((flow) => transactionOf(context, flow));
}

function partiesWith(roles: ReadonlyMap<string, ReadonlySet<string>>, role: string): string[] {
  return [...roles].filter(([, own]) => own.has(role)).map(([party]) => party);
}

/**
 * Roles of parties, as the flows to a contract and the payments for it tell them: whose money it is, who gets it, who paid whom. A
 * party with a role is listed among the parties, so that every reference to it can be resolved.
 */
function rolesOf(flows: readonly FlowView[], transactions: readonly Transaction[]): Map<string, Set<string>> {
  const roles = new Map<string, Set<string>>();
  const add = (party: string, role: string): void => {
    if (isActor(party)) roles.set(party, (roles.get(party) ?? new Set()).add(role));
  };
  for (const { from, to } of flows) {
    if (from !== null) add(from, 'buyer');
    // The state of Ukraine receives what is made: it supplies nothing.
    for (const party of to) if (party.startsWith('party/')) add(party, 'supplier');
  }
  for (const { payer, payee } of transactions) {
    if (payer !== undefined) add(payer.id, 'payer');
    if (payee !== undefined) add(payee.id, 'payee');
  }
  return roles;
}

function partiesOf(
  context: StandardContext,
  { parties }: AgreementView,
  roles: ReadonlyMap<string, ReadonlySet<string>>,
): object {
  const all = [...new Set([...parties.filter(isActor), ...roles.keys()])].sort();
  const told = all.map((party) => {
    const own = [...(roles.get(party) ?? [])];
    return { id: party, name: context.english(party), ...(own.length === 0 ? {} : { roles: own }) };
  });
  return told.length === 0 ? {} : { parties: told };
}

/** A party that is listed in full elsewhere. */
interface Reference {
  readonly id: string;
  readonly name: string;
}

function reference(context: StandardContext, party: string): Reference {
  return { id: party, name: context.english(party) };
}

/** A payment, as OCDS has it. */
interface Transaction {
  readonly id: string;
  readonly date?: string;
  readonly value: { readonly amount: number; readonly currency: string };
  readonly payer?: Reference;
  readonly payee?: Reference;
}

function transactionOf(context: StandardContext, { subject, from, to, original }: FlowView): Transaction[] {
  const paid = exactSum(original.disbursed);
  const [payee, ...others] = to.filter(isActor);
  if (paid === null) return [];
  return [
    {
      id: subject.slice('flow/'.length),
      ...(paid.day === null ? {} : { date: instantOf(paid.day) }),
      value: { amount: Number(paid.amount), currency: paid.currency },
      ...(isActor(from) ? { payer: reference(context, from) } : {}),
      ...(payee === undefined || others.length > 0 ? {} : { payee: reference(context, payee) }),
    },
  ];
}

/** The documents that speak of a subject, as OCDS and OC4IDS list documents; neither takes an empty list. */
export function documentsOf(context: StandardContext, subject: string): { documents?: object[] } {
  const documents = context.sources(subject).map(({ id, title, url, published, language }) => ({
    id,
    title,
    ...(url === null ? {} : { url }),
    datePublished: instantOf(published),
    language,
  }));
  return documents.length === 0 ? {} : { documents };
}
