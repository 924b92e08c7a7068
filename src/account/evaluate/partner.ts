import type { Stage } from '../../vocabulary/index.ts';
import type { Core } from '../core.ts';
import type { Figure, Input } from '../figure.ts';
import type { Membership } from '../standing.ts';
import { claimsOf } from './citations.ts';
import { type Evaluated, known, missing } from './evaluated.ts';

/** The stage as a figure: `partner/DK/stage` in the programme, `partner/DK/stage/outside` under any other agreement. */
export function partnerStageFigure(core: Core, country: string, inProgramme: boolean): Evaluated {
  const address = `partner/${country}/stage${inProgramme ? '' : '/outside'}`;
  const { stage, contested, memberships } = core.standing(country, inProgramme);
  const inputs = (): Input[] => {
    const reaching = memberships.filter((item) => item.stage === stage);
    const behind = memberships.filter((item) => item.stage !== stage);
    return [
      ...claimsOf(core, unique(reaching.flatMap((item) => item.rows)), 'chosen'),
      ...claimsOf(core, unique(behind.flatMap((item) => item.rows)), 'weaker'),
    ];
  };
  if (stage === undefined) return { figure: missing(address, 'unknown', NO_AGREEMENT, ['R7', 'R8']), inputs };
  const rest: Partial<Figure> = contested ? { conflict: true, remark: CONTESTED } : {};
  const when = core.reader.claimOf(earliestAt(core, memberships, stage)).body.qualifiers.when;
  const value = { type: 'code' as const, list: 'agreement stage', codes: [stage.code] };
  return {
    figure: known(address, value, ['R1', 'R7', 'R8'], { ...rest, ...(when === undefined ? {} : { when }) }),
    inputs,
  };
}

/** The row that puts the country at a stage first, by the day from which it holds. */
function earliestAt(core: Core, memberships: readonly Membership[], stage: Stage): number {
  const { effective } = core.log.rows;
  let first = -1;
  for (const { stage: own, row } of memberships) {
    if (own !== stage) continue;
    if (first < 0 || (effective.values[row] as number) < (effective.values[first] as number)) first = row;
  }
  return first;
}

function unique(rows: readonly number[]): number[] {
  return [...new Set(rows)];
}

const NO_AGREEMENT = {
  en: 'No source names the country as a party of such an agreement.',
  uk: 'Жодне джерело не називає країну стороною такої угоди.',
};
const CONTESTED = {
  en: 'Contested: fewer than two independent publishers graded A to C name the country, and other sources of the same agreement leave it out. It is not counted.',
  uk: 'Спірно: країну називає менше двох незалежних видавців з оцінкою від A до C, а інші джерела про ту саму угоду її пропускають. Її не пораховано.',
};
