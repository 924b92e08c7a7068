import { coarseRegion } from '../../evidence/index.ts';
import type { Core } from '../core.ts';
import { flowFigure } from '../evaluate/money.ts';
import { propertyFigure } from '../evaluate/property.ts';
import { healthFigure, stageFigure } from '../evaluate/stage.ts';
import type { Figure } from '../figure.ts';
import { yearOfSum } from '../flowAmounts.ts';
import { type CountedRung, RUNGS } from '../ladder.ts';
import type { StageHistory } from '../stages.ts';
import type { AgreementView, FlowView, LineView, MoneyView, StageView } from './types.ts';

/** Subjects of a kind by name, so that no list depends on what was loaded first. */
export function sorted(core: Core, kind: string): number[] {
  return [...core.subjects(kind)].sort((a, b) => (core.reader.name(a) < core.reader.name(b) ? -1 : 1));
}

/** What takes most of the work is done when it is first read: lists of thousands are shown a page at a time. */
export function agreementView(core: Core, agreement: number): AgreementView {
  const { reader } = core;
  const own = core.memberships.ofAgreement(agreement);
  const contested = own.filter((item) => item.contested).map((item) => reader.name(item.country));
  const late = once(() => stageParts(core, agreement, 'agreement'));
  return {
    subject: reader.name(agreement),
    parties: partiesOf(core, agreement, contested),
    contestedParties: contested,
    instrument: reader.text(agreement, 'instrument') ?? null,
    programme: reader.text(agreement, 'programme') ?? null,
    get stage() {
      return late().stage;
    },
    get planned() {
      return late().planned;
    },
    get since() {
      return late().since;
    },
    get history() {
      return late().history;
    },
    covers: reader.texts(agreement, 'covers'),
    expected: reader.text(agreement, 'expected') ?? null,
    place: reader.text(agreement, 'place') ?? null,
    signatories: reader.texts(agreement, 'signatories'),
    get conflict() {
      return troubled(core, agreement);
    },
    get figures() {
      return { stage: late().figure };
    },
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
  return core.resolution.isTroubled(subject);
}

/** As `agreementView`, worked out in part when it is read. */
export function lineView(core: Core, line: number): LineView {
  const { reader } = core;
  const host = reader.reference(line, 'host');
  const late = once(() => stageParts(core, line, 'line'));
  const figures = once(() => lineFigures(core, line, late().figure));
  return {
    subject: reader.name(line),
    family: reader.texts(line, 'family'),
    product: reader.text(line, 'product') ?? null,
    operators: reader.references(line, 'operator').map((item) => reader.name(item)),
    host: host < 0 ? null : reader.name(host),
    region: regionOf(core, line),
    agreement: reader.text(line, 'agreement') ?? null,
    programme: reader.text(line, 'programme') ?? null,
    get stage() {
      return late().stage;
    },
    get planned() {
      return late().planned;
    },
    get since() {
      return late().since;
    },
    get history() {
      return late().history;
    },
    get health() {
      return core.health(line).code;
    },
    get conflict() {
      return troubled(core, line);
    },
    get figures() {
      return figures();
    },
  };
}

function stageParts(core: Core, subject: number, kind: 'agreement' | 'line') {
  const { figure } = stageFigure(core, subject, kind);
  return { figure, ...stageOf(figure), history: stageViews(core.reader.name(subject), core.history(subject, kind)) };
}

function lineFigures(core: Core, line: number, stage: Figure): LineView['figures'] {
  const property = (facet: string): Figure => propertyFigure(core, line, facet).figure;
  return {
    stage,
    health: healthFigure(core, line).figure,
    plannedStart: property('start_of_production:planned'),
    actualStart: property('start_of_production:actual'),
    capacity: facetsOf(core, line, 'capacity'),
    output: facetsOf(core, line, 'output'),
    recipients: property('recipients'),
    jobs: property('jobs'),
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

/** As `agreementView`, worked out in part when it is read. */
export function flowView(core: Core, flow: number): FlowView {
  const { reader } = core;
  const row = RUNGS.map((rung) => reader.amountRow(flow, rung)).findLast((found) => found >= 0);
  const pledged = once(() => flowFigure(core, flow, 'pledge', 'original').figure);
  const [original, euro, net] = (['original', 'euro', 'net'] as const).map((form) =>
    once(() => sumsOf(core, flow, form)),
  ) as [Sums, Sums, Sums];
  return {
    subject: reader.name(flow),
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
    get conflict() {
      return troubled(core, flow);
    },
    get pledged() {
      return pledged();
    },
    get original() {
      return original();
    },
    get euro() {
      return euro();
    },
    get net() {
      return net();
    },
  };
}

type Sums = () => MoneyView;

function sumsOf(core: Core, flow: number, form: 'original' | 'euro' | 'net'): MoneyView {
  const figure = (rung: CountedRung): Figure => flowFigure(core, flow, rung, form).figure;
  return { committed: figure('commitment'), allocated: figure('allocation'), disbursed: figure('disbursement') };
}

/** Works something out when it is first asked for, and keeps it. */
function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
