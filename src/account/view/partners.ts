import { yearOf } from '../../values/index.ts';
import { evaluate } from '../address.ts';
import type { Core } from '../core.ts';
import type { Figure } from '../figure.ts';
import type { GaugeView, MoneyView, PartnerSummary, PartnerTotals, PartnerView } from './types.ts';

const WORDS = ['committed', 'allocated', 'disbursed'] as const;

/** The three counted rungs at addresses made from the word of each. */
export function moneyAt(core: Core, address: (word: string) => string): MoneyView {
  const [committed, allocated, disbursed] = WORDS.map((word) => evaluate(core, address(word)).figure) as [
    Figure,
    Figure,
    Figure,
  ];
  return { committed, allocated, disbursed };
}

/** First year of a gauge: Russia's full-scale invasion, from which allocations are counted. */
const FIRST_YEAR = 2022;

/** Years that a gauge speaks of, up to the day asked for. */
export function gaugeYears(core: Core): number[] {
  const last = Math.min(yearOf(core.question.at.day), yearOf(core.question.known.day));
  return Array.from({ length: Math.max(0, last - FIRST_YEAR + 1) }, (_, index) => FIRST_YEAR + index);
}

export function partnerViews(core: Core): PartnerView[] {
  return core.partners.map((country) => partnerView(core, country));
}

/** What is counted and added up for one partner: its stages, and its money by rung and year. */
export function partnerTotals(core: Core, country: string): PartnerTotals {
  return {
    ...partnerSummary(core, country),
    years: gaugeYears(core).map((year) => ({
      year,
      money: moneyAt(core, (word) => `partner/${country}/${word}/${year}`),
    })),
  };
}

export function partnerView(core: Core, country: string): PartnerView {
  return {
    ...partnerSummary(core, country),
    moneySeveralYears: moneyAt(core, (word) => `partner/${country}/${word}/several`),
    channelled: moneyAt(core, (word) => `partner/${country}/channelled/${word}`),
    gauges: gaugeYears(core).map((year) => gaugeView(core, country, year)),
  };
}

function partnerSummary(core: Core, country: string): PartnerSummary {
  const figure = (rest: string): Figure => evaluate(core, `partner/${country}/${rest}`).figure;
  const inside = core.standing(country, true);
  const outside = core.standing(country, false);
  return {
    country,
    stage: inside.stage?.code ?? null,
    contested: inside.contested,
    stageOutside: outside.stage?.code ?? null,
    figures: {
      stage: figure('stage'),
      stageOutside: figure('stage/outside'),
      agreements: figure('agreements'),
      lines: figure('lines'),
    },
    money: moneyAt(core, (word) => `partner/${country}/${word}`),
  };
}

function gaugeView(core: Core, country: string, year: number): GaugeView {
  const figure = (rest: string): Figure => evaluate(core, `partner/${country}/${rest}`).figure;
  return {
    year,
    money: moneyAt(core, (word) => `partner/${country}/${word}/${year}`),
    share: moneyAt(core, (word) => `partner/${country}/share/${word}/${year}`),
    distance: moneyAt(core, (word) => `partner/${country}/distance/${word}/${year}`),
    distanceEuro: moneyAt(core, (word) => `partner/${country}/distance/${word}/${year}/euro`),
    militaryAid: figure(`military-aid/${year}`),
    militaryAidShare: figure(`share/military-aid/${year}`),
    militaryAidDistance: figure(`distance/military-aid/${year}`),
  };
}
