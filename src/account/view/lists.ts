import { coarseRegion } from '../../evidence/index.ts';
import { evaluate } from '../address.ts';
import type { Core } from '../core.ts';
import { propertyFigure } from '../evaluate/property.ts';
import type { Figure } from '../figure.ts';
import { yearOfSum } from '../flowAmounts.ts';
import { RUNGS } from '../ladder.ts';
import type { StageHistory } from '../stages.ts';
import { moneyAt } from './partners.ts';
import type { AgreementView, FlowView, LineView, StageView } from './types.ts';

/** Subjects of a kind by name, so that no list depends on what was loaded first. */
export function sorted(core: Core, kind: string): number[] {
  return [...core.subjects(kind)].sort((a, b) => (core.reader.name(a) < core.reader.name(b) ? -1 : 1));
}

export function agreementView(core: Core, agreement: number): AgreementView {
  const { reader } = core;
  const subject = reader.name(agreement);
  const history = core.history(agreement, 'agreement');
  const own = core.memberships.ofAgreement(agreement);
  const contested = own.filter((item) => item.contested).map((item) => reader.name(item.country));
  const stage = evaluate(core, `${subject}/stage`).figure;
  return {
    subject,
    parties: partiesOf(core, agreement, contested),
    contestedParties: contested,
    instrument: reader.text(agreement, 'instrument') ?? null,
    programme: reader.text(agreement, 'programme') ?? null,
    ...stageOf(stage),
    history: stageViews(subject, history),
    covers: reader.texts(agreement, 'covers'),
    expected: reader.text(agreement, 'expected') ?? null,
    place: reader.text(agreement, 'place') ?? null,
    signatories: reader.texts(agreement, 'signatories'),
    conflict: troubled(core, agreement),
    figures: { stage },
  };
}

/** Everybody whom a source names as a party, contested countries left out. */
function partiesOf(core: Core, agreement: number, contested: readonly string[]): string[] {
  const { reader } = core;
  const facet = reader.facet('parties');
  if (facet < 0) return [];
  const named = reader.resolution
    .rows(agreement, facet)
    .filter((row) => reader.modality(row) !== 'denial')
    .flatMap((row) =>
      Array.from(reader.log.values.members(reader.valueNumber(row)), (member) =>
        reader.name(reader.resolution.canonical(member)),
      ),
    );
  return [...new Set(named)].filter((name) => !contested.includes(name)).sort();
}

function stageOf(stage: Figure): { stage: string | null; planned: boolean; since: string | null } {
  const code = stage.value?.type === 'code' ? (stage.value.codes[0] ?? null) : null;
  return { stage: code, planned: code !== null && stage.modality !== 'fact', since: stage.when ?? null };
}

function stageViews(subject: string, history: StageHistory): StageView[] {
  return [...history.reached, ...history.ahead].map((item) => ({
    stage: item.stage.code,
    modality: item.modality,
    when: item.when ?? null,
    address: `${subject}/stage:${item.stage.code}`,
  }));
}

/** Whether any facet of the subject is contradicted or denied. */
export function troubled(core: Core, subject: number): boolean {
  return core.resolution.facets(subject).some((facet) => core.resolution.trouble(subject, facet) !== 0);
}

export function lineView(core: Core, line: number): LineView {
  const { reader } = core;
  const subject = reader.name(line);
  const figure = (facet: string): Figure => evaluate(core, `${subject}/${facet}`).figure;
  const stage = figure('stage');
  const host = reader.reference(line, 'host');
  return {
    subject,
    family: reader.texts(line, 'family'),
    product: reader.text(line, 'product') ?? null,
    operators: reader.references(line, 'operator').map((item) => reader.name(item)),
    host: host < 0 ? null : reader.name(host),
    region: regionOf(core, line),
    agreement: reader.text(line, 'agreement') ?? null,
    programme: reader.text(line, 'programme') ?? null,
    ...stageOf(stage),
    history: stageViews(subject, core.history(line, 'line')),
    health: core.health(line).code,
    conflict: troubled(core, line),
    figures: {
      stage,
      health: figure('health'),
      plannedStart: figure('start_of_production:planned'),
      actualStart: figure('start_of_production:actual'),
      capacity: facetsOf(core, line, 'capacity'),
      output: facetsOf(core, line, 'output'),
      recipients: figure('recipients'),
      jobs: figure('jobs'),
    },
  };
}

function facetsOf(core: Core, subject: number, property: string): Figure[] {
  return core.resolution
    .facets(subject)
    .map((facet) => core.log.facets.text(facet))
    .filter((facet) => facet.startsWith(`${property}:`))
    .sort()
    .map((facet) => propertyFigure(core, subject, facet).figure);
}

function regionOf(core: Core, line: number): string | null {
  const facility = core.reader.reference(line, 'facility');
  if (facility < 0) return null;
  const region = core.reader.text(facility, 'region');
  const host = core.reader.reference(line, 'host');
  if (region === undefined || host < 0) return null;
  return coarseRegion(region, core.reader.name(host).slice('country/'.length));
}

export function flowView(core: Core, flow: number): FlowView {
  const { reader } = core;
  const subject = reader.name(flow);
  const row = RUNGS.map((rung) => reader.row(flow, `amount:${rung}`)).findLast((found) => found >= 0);
  return {
    subject,
    from: reader.text(flow, 'from') ?? null,
    via: reader.text(flow, 'via') ?? null,
    to: reader.texts(flow, 'to'),
    partOf: reader.text(flow, 'part_of') ?? null,
    funds: reader.texts(flow, 'funds'),
    scope: core.scopes.of(flow),
    year: row === undefined ? null : (yearOfSum(reader, flow, row) ?? null),
    covers: reader.text(flow, 'covers_years') ?? null,
    purpose: reader.text(flow, 'purpose') ?? null,
    instrument: reader.text(flow, 'instrument') ?? null,
    conflict: troubled(core, flow),
    pledged: evaluate(core, `${subject}/pledged`).figure,
    original: moneyAt(core, (word) => `${subject}/${word}`),
    euro: moneyAt(core, (word) => `${subject}/${word}/euro`),
    net: moneyAt(core, (word) => `${subject}/${word}/net`),
  };
}
