import { agreementStages, lineStages } from '../../vocabulary/index.ts';
import type { Core } from '../core.ts';
import type { Figure, Input } from '../figure.ts';
import { healthCodes } from '../health.ts';
import { type Evaluated, known } from './evaluated.ts';
import { partnerStageFigure } from './partner.ts';
import { healthFigure, stageFigure } from './stage.ts';

/** A count of things that are each a figure of their own, worked out only when somebody asks for them. */
function countFigure<T>(
  address: string,
  rules: Figure['rules'],
  members: readonly T[],
  figureOf: (member: T) => Evaluated,
): Evaluated {
  return {
    figure: countOf(address, rules, members.length),
    inputs: (): Input[] => members.map((member) => ({ type: 'figure', figure: figureOf(member).figure })),
  };
}

function countOf(address: string, rules: Figure['rules'], count: number): Figure {
  return known(address, { type: 'count', count }, rules);
}

/** Partners at a stage of the programme (R8); contested ones are not counted. */
export function partnersAt(core: Core, stage: string): Evaluated {
  const members = core.partners.filter((country) => {
    const standing = core.standing(country, true);
    return standing.stage?.code === stage && !standing.contested;
  });
  return countFigure(`overview/partners/${stage}`, ['R1', 'R8'], members, (country) =>
    partnerStageFigure(core, country, true),
  );
}

/** Agreements or lines whose stage at the date asked for is the given one (R7). */
export function subjectsAt(core: Core, kind: 'agreement' | 'line', stage: string): Evaluated {
  const members = core.byStage(kind).get(stage) ?? [];
  return countFigure(`overview/${kind}s/${stage}`, ['R1', 'R7'], members, (subject) =>
    stageFigure(core, subject, kind),
  );
}

/** Lines of a health (R19). */
export function linesOfHealth(core: Core, health: string): Evaluated {
  const members = core.byHealth.get(health) ?? [];
  return countFigure(`overview/lines/health/${health}`, ['R1', 'R19'], members, (line) => healthFigure(core, line));
}

/** Lines that a country hosts. */
export function linesHosted(core: Core, country: string): Evaluated {
  const host = core.log.subjects.find(`country/${country}`);
  const members = host < 0 ? [] : core.linesIn(host);
  return countFigure(`partner/${country}/lines`, ['R1', 'R3'], members, (line) => stageFigure(core, line, 'line'));
}

/** Agreements that name a country as a party. */
export function agreementsOf(core: Core, country: string): Evaluated {
  const subject = core.log.subjects.find(`country/${country}`);
  const { memberships } = core;
  const inputs = (): Input[] =>
    memberships
      .agreements(subject)
      .map((agreement) => ({ type: 'figure', figure: stageFigure(core, agreement, 'agreement').figure }));
  return { figure: countOf(`partner/${country}/agreements`, ['R1', 'R8'], memberships.count(subject)), inputs };
}

/** Codes that addresses of counts may end in. */
export const stageCodes: Readonly<Record<'agreement' | 'line' | 'health', readonly string[]>> = {
  agreement: agreementStages.map((stage) => stage.code),
  line: lineStages.map((stage) => stage.code),
  health: healthCodes,
};
