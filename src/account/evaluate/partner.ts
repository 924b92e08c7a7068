import type { Core } from '../core.ts';
import type { Figure, Input } from '../figure.ts';
import type { Membership } from '../standing.ts';
import { claimsOf } from './citations.ts';
import { type Evaluated, known, missing } from './evaluated.ts';

/** The stage as a figure: `partner/DK/stage` in the programme, `partner/DK/stage/outside` under any other agreement. */
export function partnerStageFigure(core: Core, country: string, inProgramme: boolean): Evaluated {
  const address = `partner/${country}/stage${inProgramme ? '' : '/outside'}`;
  const { stage, row, contested } = core.standing(country, inProgramme);
  const inputs = (): Input[] => {
    const all = core.membershipsOf(country).filter((item) => item.inProgramme === inProgramme);
    const rows = (some: readonly Membership[]): number[] => unique(some.flatMap((item) => core.memberships.rows(item)));
    return [
      ...claimsOf(core, rows(all.filter((item) => item.stage === stage)), 'chosen'),
      ...claimsOf(core, rows(all.filter((item) => item.stage !== stage)), 'weaker'),
    ];
  };
  if (stage === undefined) return { figure: missing(address, 'unknown', NO_AGREEMENT, ['R7', 'R8']), inputs };
  const rest: Partial<Figure> = contested ? { conflict: true, remark: CONTESTED } : {};
  const when = core.reader.whenText(row);
  const value = { type: 'code' as const, list: 'agreement stage', codes: [stage.code] };
  return {
    figure: known(address, value, ['R1', 'R7', 'R8'], { ...rest, ...(when === undefined ? {} : { when }) }),
    inputs,
  };
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
