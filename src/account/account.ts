import type { Log, Question } from '../ledger/index.ts';
import { evaluate } from './address.ts';
import { Core } from './core.ts';
import { UnknownAddress } from './errors.ts';
import { stageCodes } from './evaluate/counts.ts';
import { propertyFigure } from './evaluate/property.ts';
import type { Explanation, Figure } from './figure.ts';
import { nearAddresses } from './nearAddresses.ts';
import { agreementView, flowView, lineView, sorted } from './view/lists.ts';
import { gaugeYears, moneyAt, partnerTotals, partnerViews } from './view/partners.ts';
import type {
  AccountTotals,
  AccountView,
  AgreementView,
  AsOfView,
  ConflictView,
  FlowView,
  LineView,
  OverviewView,
  SeriesView,
  TargetView,
} from './view/types.ts';

/**
 * What a ledger concludes at one question: a pure function of the entries and the instants asked for. Every figure is asked
 * for by its address, whoever asks.
 */
export class Account {
  readonly core: Core;

  constructor(log: Log, question: Question) {
    this.core = new Core(log, question);
  }

  get asOf(): AsOfView {
    const { at, known, recorded } = this.core.question;
    return { at: at.text, known: known.text, recorded: recorded.text, sequence: this.core.resolution.sequence };
  }

  /** The figure at an address. Raises UnknownAddress where there is none, naming the nearest subjects. */
  figure(address: string): Figure {
    return this.#evaluate(address).figure;
  }

  /** The figure at an address with everything it was made from. */
  explain(address: string): Explanation {
    const { figure, inputs } = this.#evaluate(address);
    return { ...figure, inputs: inputs() };
  }

  overview(): OverviewView {
    const { core } = this;
    const each = (codes: readonly string[], prefix: string): Record<string, Figure> =>
      Object.fromEntries(codes.map((code) => [code, evaluate(core, `overview/${prefix}/${code}`).figure]));
    return {
      partners: each(stageCodes.agreement, 'partners'),
      agreements: each(stageCodes.agreement, 'agreements'),
      lines: each(stageCodes.line, 'lines'),
      health: each(stageCodes.health, 'lines/health'),
      money: moneyAt(core, (word) => `money/${word}`),
    };
  }

  /** All that is counted and added up, without the lists: the account of a large ledger in one piece. */
  totals(): AccountTotals {
    const { core } = this;
    const latest = core.series.map((item) => evaluate(core, `indicators/${item.series}`).figure);
    return {
      asOf: this.asOf,
      overview: this.overview(),
      partners: core.partners.map((country) => partnerTotals(core, country)),
      indicators: latest,
    };
  }

  /** The whole account as JSON. */
  view(): AccountView {
    const { core } = this;
    const targets = sorted(core, 'target').map((target) => this.#target(target));
    return {
      asOf: this.asOf,
      programme: this.#programme(),
      overview: this.overview(),
      target: targets.find((target) => target.subject === core.programme?.target.subject) ?? null,
      targets,
      partners: partnerViews(core),
      agreements: this.agreements(),
      lines: this.lines(),
      flows: this.flows(),
      indicators: core.series.map((item) => this.series(item.series)),
      conflicts: this.conflicts(),
    };
  }

  /** Codes of the countries that any claim makes a partner; each has its figures under `partner/CODE/…`. */
  partnerCodes(): readonly string[] {
    return this.core.partners;
  }

  /** Whether any claim that can be seen is about a subject; one that others merely name has no page of its own. */
  tellsOf(subject: string): boolean {
    const number = this.core.log.subjects.find(subject);
    return number >= 0 && this.core.resolution.exists(this.core.resolution.canonical(number));
  }

  agreements(): AgreementView[] {
    return sorted(this.core, 'agreement').map((agreement) => agreementView(this.core, agreement));
  }

  lines(): LineView[] {
    return sorted(this.core, 'line').map((line) => lineView(this.core, line));
  }

  flows(): FlowView[] {
    return sorted(this.core, 'flow').map((flow) => flowView(this.core, flow));
  }

  /** Every facet on which visible claims differ, or which one denies. */
  conflicts(): ConflictView[] {
    const { core } = this;
    const found: ConflictView[] = [];
    for (const kind of [
      'agreement',
      'flow',
      'indicator',
      'line',
      'target',
      'delivery',
      'facility',
      'product',
      'event',
    ]) {
      for (const subject of sorted(core, kind)) found.push(...conflictsOf(core, subject));
    }
    return found;
  }

  series(name: string): SeriesView {
    const { core } = this;
    const found = core.series.find((item) => item.series === name);
    const value = (subject: number): Figure => propertyFigure(core, subject, 'value').figure;
    return {
      series: name,
      definition: core.programme?.indicators.find((item) => item.series === name)?.definition ?? null,
      latest: evaluate(core, `indicators/${name}`).figure,
      points: found?.points.map((point) => value(point.subject)) ?? [],
      planned: found?.planned.map((point) => value(point.subject)) ?? [],
    };
  }

  years(): number[] {
    return gaugeYears(this.core);
  }

  #evaluate(address: string): ReturnType<typeof evaluate> {
    try {
      return evaluate(this.core, address);
    } catch (error) {
      if (!(error instanceof UnknownAddress)) throw error;
      throw new UnknownAddress(address, nearAddresses(this.core, address));
    }
  }

  #programme(): AccountView['programme'] {
    const { programme } = this.core;
    if (programme === undefined) return null;
    const { id, name, aim, owner } = programme;
    return { id, name, aim, owner };
  }

  #target(target: number): TargetView {
    const { reader } = this.core;
    return {
      subject: reader.name(target),
      who: reader.text(target, 'who') ?? null,
      measure: reader.text(target, 'measure') ?? null,
      status: reader.text(target, 'status') ?? null,
      byWhen: reader.text(target, 'by_when') ?? null,
      value: propertyFigure(this.core, target, 'value').figure,
    };
  }
}

function conflictsOf(core: Core, subject: number): ConflictView[] {
  if (!core.resolution.isTroubled(subject)) return [];
  const name = core.reader.name(subject);
  return core.resolution
    .facets(subject)
    .filter((facet) => core.resolution.trouble(subject, facet) !== 0 && core.resolution.chosen(subject, facet) >= 0)
    .map((facet) => {
      const trouble = core.resolution.trouble(subject, facet);
      const text = core.log.facets.text(facet);
      return {
        subject: name,
        property: text,
        address: `${name}/${text}`,
        differs: (trouble & 1) !== 0,
        denied: (trouble & 2) !== 0,
      };
    })
    .sort((a, b) => (a.property < b.property ? -1 : 1));
}
