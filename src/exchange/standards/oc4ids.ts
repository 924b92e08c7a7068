import type { Account, FlowView, LineView } from '../../account/index.ts';
import type { ExportFile } from '../file.ts';
import { documentsOf, isContract, ocidOf, packageHead } from './ocds.ts';
import {
  exactSum,
  isActor,
  jsonText,
  NothingFits,
  type StandardContext,
  standardContext,
  wholeFlows,
} from './shared.ts';

/**
 * Stages of a line, with the project status of OC4IDS. A line that is halted has none there. What is built and runs is in
 * maintenance, which covers the day-to-day running of the assets; 0.9.4 put that code in the place of "completed".
 */
const STATUS: Readonly<Record<string, string>> = {
  proposed: 'identification',
  agreed: 'preparation',
  funded: 'preparation',
  'under construction': 'implementation',
  commissioning: 'completion',
  'low-rate production': 'maintenance',
  'full-rate production': 'maintenance',
  cancelled: 'cancelled',
};

/** Production lines as projects of OC4IDS 0.9: the building of a line, not what it makes. */
export function oc4idsPackage(account: Account): ExportFile {
  const context = standardContext(account);
  const projects = context.view.lines.map((line) => projectOf(context, line));
  if (projects.length === 0) throw new NothingFits('OC4IDS 0.9.5', 'a production line');
  const content = jsonText({
    ...packageHead(context, 'oc4ids', '0.9'),
    projects,
  });
  return { name: 'projects.oc4ids.json', mediaType: 'application/json', content };
}

function projectOf(context: StandardContext, line: LineView): object {
  const { subject, stage, planned, family } = line;
  const status = stage === null || planned ? undefined : STATUS[stage];
  const flows = wholeFlows(context.view.flows.filter(({ funds }) => funds.includes(subject)));
  const budgetBreakdown = flows.flatMap((flow) => budgetPart(context, flow));
  return {
    id: `kuznia-${subject.slice('line/'.length)}`,
    language: 'en',
    title: context.english(subject),
    description: descriptionOf(context, line),
    ...(status === undefined ? {} : { status }),
    ...(family.length === 0 ? {} : { additionalClassifications: family.map(classification) }),
    ...locationsOf(context, line),
    ...budgetOf(budgetBreakdown),
    ...partiesOf(context, line, flows, budgetBreakdown),
    ...documentsOf(context, subject),
    ...contractingOf(context, line),
  };
}

function descriptionOf({ english }: StandardContext, { operators, host, stage, planned }: LineView): string {
  const parts = [
    ...(operators.length === 0 ? [] : [`Operated by ${operators.map(english).join(', ')}.`]),
    ...(host === null ? [] : [`In ${english(host)}.`]),
    ...(stage === null ? [] : [`${planned ? 'Planned stage' : 'Stage'}: ${stage}.`]),
  ];
  return parts.length === 0 ? 'A production line of weapons.' : parts.join(' ');
}

function classification(family: string): object {
  return { scheme: 'kuznia-family', id: family, description: family };
}

/** Never closer than a region (R20). */
function locationsOf({ english }: StandardContext, { host, region, subject }: LineView): object {
  if (host === null) return {};
  const address = { ...(region === null ? {} : { region }), countryName: english(host) };
  return { locations: [{ id: `${subject.slice('line/'.length)}-location`, address }] };
}

/** The contract that a line rests on, by the name that the release package gives it; agreements of another kind have none there. */
function contractingOf({ view, english }: StandardContext, { agreement }: LineView): object {
  const found = view.agreements.find(({ subject }) => subject === agreement);
  if (found === undefined || !isContract(found)) return {};
  const ocid = ocidOf(found.subject);
  const status = found.stage === 'ended' ? 'closed' : 'active';
  return { contractingProcesses: [{ id: ocid, summary: { ocid, title: english(found.subject), status } }] };
}

/** Since 0.9.4 the parts of a budget stand in groups; there is one here. */
function budgetOf(budgetBreakdown: readonly BudgetPart[]): object {
  if (budgetBreakdown.length === 0) return {};
  return {
    budget: { budgetBreakdowns: [{ id: 'by-source', description: 'By source of the money', budgetBreakdown }] },
  };
}

interface BudgetPart {
  readonly id: string;
  readonly description: string;
  readonly amount: { readonly amount: number; readonly currency: string };
  readonly sourceParty?: { readonly id: string; readonly name: string };
}

/** A sum that is set aside for the line, as part of its budget; parts are not added up here. */
function budgetPart(context: StandardContext, { subject, from, original, purpose }: FlowView): BudgetPart[] {
  const sum = exactSum(original.committed);
  if (sum === null) return [];
  return [
    {
      id: subject.slice('flow/'.length),
      description: purpose ?? context.english(subject),
      amount: { amount: Number(sum.amount), currency: sum.currency },
      ...(isActor(from) ? { sourceParty: { id: from, name: context.english(from) } } : {}),
    },
  ];
}

/**
 * Operators have no role in the code list of OC4IDS; funders have. Whoever a part of the budget comes from has the role that the
 * standard asks of a source party too.
 */
function partiesOf(
  context: StandardContext,
  { operators, host }: LineView,
  flows: readonly FlowView[],
  budget: readonly BudgetPart[],
): object {
  const funders = new Set(flows.map(({ from }) => from).filter(isActor));
  const sources = new Set(budget.map(({ sourceParty }) => sourceParty?.id));
  const all = [...new Set([...operators.filter(isActor), ...(host === null ? [] : [host]), ...funders])].sort();
  if (all.length === 0) return {};
  const parties = all.map((party) => {
    const roles = [...(funders.has(party) ? ['funder'] : []), ...(sources.has(party) ? ['sourceParty'] : [])];
    return { id: party, name: context.english(party), ...(roles.length === 0 ? {} : { roles }) };
  });
  return { parties };
}
