import type { Account, FlowView, LineView } from '../../account/index.ts';
import type { ExportFile } from '../file.ts';
import { documentsOf, packageHead } from './ocds.ts';
import {
  exactSum,
  isActor,
  jsonText,
  NothingFits,
  type StandardContext,
  standardContext,
  wholeFlows,
} from './shared.ts';

/** Stages of a line, with the project status of OC4IDS. A line that is halted has none there. */
const STATUS: Readonly<Record<string, string>> = {
  proposed: 'identification',
  agreed: 'preparation',
  funded: 'preparation',
  'under construction': 'implementation',
  commissioning: 'completion',
  'low-rate production': 'completed',
  'full-rate production': 'completed',
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
  const budget = flows.flatMap((flow) => budgetPart(context, flow));
  return {
    id: `kuznia-${subject.slice('line/'.length)}`,
    title: context.english(subject),
    description: descriptionOf(context, line),
    ...(status === undefined ? {} : { status }),
    ...(family.length === 0 ? {} : { additionalClassifications: family.map(classification) }),
    ...locationsOf(context, line),
    ...(budget.length === 0 ? {} : { budget: { budgetBreakdown: budget } }),
    ...partiesOf(context, line, flows),
    documents: documentsOf(context, subject),
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

/** A sum that is set aside for the line, as part of its budget; parts are not added up here. */
function budgetPart(context: StandardContext, { subject, from, original, purpose }: FlowView): object[] {
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

/** Operators have no role in the code list of OC4IDS; funders have. */
function partiesOf(context: StandardContext, { operators, host }: LineView, flows: readonly FlowView[]): object {
  const funders = new Set(flows.map(({ from }) => from).filter(isActor));
  const all = [...new Set([...operators.filter(isActor), ...(host === null ? [] : [host]), ...funders])].sort();
  if (all.length === 0) return {};
  const parties = all.map((party) => ({
    id: party,
    name: context.english(party),
    ...(funders.has(party) ? { roles: ['funder'] } : {}),
  }));
  return { parties };
}
