import type { Currency, Translated } from '../../values/index.ts';
import { minorUnit } from '../../values/index.ts';
import type { Core } from '../core.ts';
import type { Figure, FigureValue, Input } from '../figure.ts';
import { type CountedRung, REACHED } from '../ladder.ts';
import { type Evaluated, known, missing } from './evaluated.ts';
import { euro, totalFigure } from './money.ts';
import { allocationInput, gdpInput, rateInput } from './references.ts';

/** What a gauge measures: production money at a rung, or all military aid (R14, R16, R17). */
export type GaugeScope = CountedRung | 'military-aid';

const SHARE_RULES: Figure['rules'] = ['R13', 'R15', 'R16'];

/** The money of a partner in a year, in euro. */
export function gaugeMoney(core: Core, country: string, scope: GaugeScope, year: number): Evaluated {
  if (scope === 'military-aid') return militaryAid(core, country, year);
  const funder = core.log.subjects.find(`country/${country}`);
  // A funder of -2 matches nothing: -1 stands for money whose funder is not told.
  const of = { rung: scope, scope: 'production' as const, funder: funder < 0 ? -2 : funder, year };
  return totalFigure(core, `partner/${country}/${REACHED[scope]}/${year}`, of);
}

function militaryAid(core: Core, country: string, year: number): Evaluated {
  const address = `partner/${country}/military-aid/${year}`;
  const allocation = core.tables.militaryAllocation(country, year);
  if (allocation.missing) return { figure: missing(address, 'unknown', allocation.reason, ['R17']), inputs: () => [] };
  const figure = known(
    address,
    euro(Math.round(allocation.euro * 100)),
    ['R17'],
    allocation.partial ? { remark: partly(allocation.covers) } : {},
  );
  return { figure, inputs: () => allocationInput(core, country, year) };
}

function partly(covers: string): Translated {
  return { en: `The edition covers only ${covers}.`, uk: `Видання охоплює лише ${covers}.` };
}

/** What the gauge of a partner and year rests on; each part may be missing, with the reason. */
interface GaugeParts {
  readonly money: Evaluated;
  readonly currency: Currency;
  readonly gdpMajor: number;
  readonly perEuro: number;
  readonly inputs: () => readonly Input[];
}

type Parts =
  | { readonly ok: true; readonly parts: GaugeParts }
  | { readonly ok: false; readonly reason: Translated; readonly inputs: () => readonly Input[] };

function partsOf(core: Core, country: string, scope: GaugeScope, year: number): Parts {
  const money = gaugeMoney(core, country, scope, year);
  const gdp = core.tables.gdp(country, year);
  const inputs = (): Input[] => [{ type: 'figure', figure: money.figure, factor: 1 }, ...gdpInput(core, country, year)];
  if (gdp.missing) return { ok: false, reason: gdp.reason, inputs };
  const rate = core.conversion.rate(gdp.currency, { year });
  if (rate.missing) return { ok: false, reason: rate.reason, inputs };
  if (money.figure.value?.type !== 'money') {
    return {
      ok: false,
      reason: money.figure.remark ?? { en: 'No money is reported.', uk: 'Про гроші не повідомлено.' },
      inputs,
    };
  }
  const allocation = scope === 'military-aid' ? core.tables.militaryAllocation(country, year) : undefined;
  if (allocation && !allocation.missing && allocation.partial)
    return { ok: false, reason: partly(allocation.covers), inputs };
  const withRate = (): Input[] => [...inputs(), ...rateInput(core, gdp.currency, { year })];
  return {
    ok: true,
    parts: { money, currency: gdp.currency, gdpMajor: gdp.amount, perEuro: rate.perEuro, inputs: withRate },
  };
}

/** Share of GDP: the year's money over the year's GDP, in millionths rounded to the nearest (R15). */
export function gaugeShare(core: Core, country: string, scope: GaugeScope, year: number): Evaluated {
  const address = gaugeAddress('share', country, scope, year);
  const found = partsOf(core, country, scope, year);
  if (!found.ok) return { figure: missing(address, 'unknown', found.reason, SHARE_RULES), inputs: found.inputs };
  const { parts } = found;
  const millionths = Math.round(((euroMajor(parts) * parts.perEuro) / parts.gdpMajor) * 1_000_000);
  return {
    figure: known(address, { type: 'share', millionths, comparator: 'exactly' }, SHARE_RULES, inherited(parts)),
    inputs: parts.inputs,
  };
}

/** How much is missing to the target share, in the partner's currency or in euro; negative where it is exceeded (R16). */
export function gaugeDistance(
  core: Core,
  country: string,
  scope: GaugeScope,
  year: number,
  currency: 'own' | 'euro',
): Evaluated {
  const address = `${gaugeAddress('distance', country, scope, year)}${currency === 'euro' ? '/euro' : ''}`;
  const target = core.programme?.target.millionths;
  if (target === undefined) {
    const remark = { en: 'The programme names no target share.', uk: 'Програма не називає цільової частки.' };
    return { figure: missing(address, 'not applicable', remark, ['R16']), inputs: () => [] };
  }
  const found = partsOf(core, country, scope, year);
  if (!found.ok) return { figure: missing(address, 'unknown', found.reason, SHARE_RULES), inputs: found.inputs };
  const { parts } = found;
  const own = (target / 1_000_000) * parts.gdpMajor - euroMajor(parts) * parts.perEuro;
  const value = currency === 'euro' ? euro(Math.round((own / parts.perEuro) * 100)) : inCurrency(own, parts.currency);
  return { figure: known(address, value, SHARE_RULES, inherited(parts)), inputs: parts.inputs };
}

function inCurrency(major: number, currency: Currency): FigureValue {
  return { type: 'money', currency, minor: Math.round(major * 10 ** minorUnit(currency)), comparator: 'exactly' };
}

function gaugeAddress(what: 'share' | 'distance', country: string, scope: GaugeScope, year: number): string {
  return `partner/${country}/${what}/${scope === 'military-aid' ? scope : REACHED[scope]}/${year}`;
}

function euroMajor(parts: GaugeParts): number {
  const { value } = parts.money.figure;
  return value?.type === 'money' ? value.minor / 100 : Number.NaN;
}

function inherited(parts: GaugeParts): Pick<Figure, 'conflict' | 'denied'> & { remark?: Translated } {
  const { conflict, denied, remark } = parts.money.figure;
  return { conflict, denied, ...(remark === undefined ? {} : { remark }) };
}
