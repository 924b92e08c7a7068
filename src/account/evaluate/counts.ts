import { agreementStages, lineStages } from '../../vocabulary/index.ts';
import type { Core } from '../core.ts';
import type { Figure, Input } from '../figure.ts';
import type { Groups } from '../groups.ts';
import { healthCodes } from '../health.ts';
import { type Evaluated, known } from './evaluated.ts';
import { partnerStageFigure } from './partner.ts';
import { healthFigure, stageFigure } from './stage.ts';

/** Things that are counted. Who they are is asked for only when somebody wants an explanation. */
interface Counted<T> {
  readonly count: number;
  readonly members: () => readonly T[];
}

function membersOf<Key>(groups: Groups<Key>, key: Key): Counted<number> {
  return { count: groups.count(key), members: () => groups.members(key) };
}

/** A count of things that are each a figure of their own, worked out only when somebody asks for them. */
function countFigure<T>(
  address: string,
  rules: Figure['rules'],
  { count, members }: Counted<T>,
  figureOf: (member: T) => Evaluated,
): Evaluated {
  return {
    figure: known(address, { type: 'count', count }, rules),
    inputs: (): Input[] => members().map((member) => ({ type: 'figure', figure: figureOf(member).figure })),
  };
}

/** Partners at a stage of the programme (R8); contested ones are not counted. */
export function partnersAt(core: Core, stage: string): Evaluated {
  const members = core.partners.filter((country) => {
    const standing = core.standing(country, true);
    return standing.stage?.code === stage && !standing.contested;
  });
  const counted = { count: members.length, members: () => members };
  return countFigure(`overview/partners/${stage}`, ['R1', 'R8'], counted, (country) =>
    partnerStageFigure(core, country, true),
  );
}

/** Agreements or lines whose stage at the date asked for is the given one (R7). */
export function subjectsAt(core: Core, kind: 'agreement' | 'line', stage: string): Evaluated {
  const members = membersOf(core.byStage(kind), stage);
  return countFigure(`overview/${kind}s/${stage}`, ['R1', 'R7'], members, (subject) =>
    stageFigure(core, subject, kind),
  );
}

/** Lines of a health (R19). */
export function linesOfHealth(core: Core, health: string): Evaluated {
  const members = membersOf(core.byHealth, health);
  return countFigure(`overview/lines/health/${health}`, ['R1', 'R19'], members, (line) => healthFigure(core, line));
}

/** Lines that a country hosts. */
export function linesHosted(core: Core, country: string): Evaluated {
  const host = core.log.subjects.find(`country/${country}`);
  const members = membersOf(core.byHost, host);
  return countFigure(`partner/${country}/lines`, ['R1', 'R3'], members, (line) => stageFigure(core, line, 'line'));
}

/** Agreements that name a country as a party. */
export function agreementsOf(core: Core, country: string): Evaluated {
  const subject = core.log.subjects.find(`country/${country}`);
  const { memberships } = core;
  const own = { count: memberships.count(subject), members: () => memberships.agreements(subject) };
  return countFigure(`partner/${country}/agreements`, ['R1', 'R8'], own, (agreement) =>
    stageFigure(core, agreement, 'agreement'),
  );
}

/** Codes that addresses of counts may end in. */
export const stageCodes: Readonly<Record<'agreement' | 'line' | 'health', readonly string[]>> = {
  agreement: agreementStages.map((stage) => stage.code),
  line: lineStages.map((stage) => stage.code),
  health: healthCodes,
};
