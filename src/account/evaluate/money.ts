import { formatMoney, isoDay, type Translated } from '../../values/index.ts';
import { DENIED, DIFFERS } from '../choice.ts';
import type { Contribution } from '../contributions.ts';
import type { Core } from '../core.ts';
import type { Figure, FigureValue, Input } from '../figure.ts';
import { amountAt, coveredRow, type FlowAmount, moneyOfRow, moneyPeriod } from '../flowAmounts.ts';
import { REACHED, type Rung } from '../ladder.ts';
import type { Total, TotalOf } from '../totals.ts';
import { claimsOf, claimsOn } from './citations.ts';
import { type Evaluated, known, missing } from './evaluated.ts';
import { rateInput } from './references.ts';

const MONEY_RULES: Figure['rules'] = ['R1', 'R3', 'R9', 'R10', 'R11', 'R12', 'R13', 'R14'];

export function euro(cents: number): FigureValue {
  return { type: 'money', currency: 'EUR', minor: cents, comparator: 'exactly' };
}

/** A total of money, in euro: the sum of its contributions, each a figure of its own. */
export function totalFigure(core: Core, address: string, of: TotalOf): Evaluated {
  const sum = core.totals.total(of);
  const inputs = (): Input[] =>
    core.totals
      .contributions(of)
      .filter((item) => item.netCents !== undefined)
      .map((item) => ({ type: 'figure', figure: netFigure(core, item).figure, factor: 1 }));
  if (sum.cents === undefined) return { figure: missing(address, 'unknown', noMoney(sum), MONEY_RULES), inputs };
  const rest = {
    conflict: (sum.trouble & DIFFERS) !== 0,
    denied: (sum.trouble & DENIED) !== 0,
    ...(sum.unconverted === 0 ? {} : { remark: notConverted(core, of) }),
  };
  return { figure: known(address, euro(sum.cents), MONEY_RULES, rest), inputs };
}

function noMoney(sum: Total): Translated {
  if (sum.unconverted > 0) {
    return {
      en: 'Sums are told, but there is no reference rate to convert them.',
      uk: 'Суми названо, але немає довідкового курсу для їх перерахунку.',
    };
  }
  return {
    en: 'No source tells of such money. That is not zero.',
    uk: 'Жодне джерело не каже про такі гроші. Це не нуль.',
  };
}

function notConverted(core: Core, of: TotalOf): Translated {
  const without = core.totals.contributions(of).filter((item) => item.netCents === undefined);
  const flows = without.map((item) => core.reader.name(item.amount.flow)).join(', ');
  return {
    en: `Without a reference rate and so not in the sum: ${flows}.`,
    uk: `Без довідкового курсу і тому не в сумі: ${flows}.`,
  };
}

/** What one flow adds to totals at a rung: its amount less its parts, in euro (R10). */
export function netFigure(core: Core, item: Contribution): Evaluated {
  const { amount } = item;
  const address = `${core.reader.name(amount.flow)}/${REACHED[amount.rung]}/net`;
  const gross = grossFigure(core, amount);
  const inputs = (): Input[] => [
    { type: 'figure', figure: gross.figure, factor: 1 },
    ...item.parts.map((part) => ({
      type: 'figure' as const,
      figure: grossFigure(core, part).figure,
      factor: -1 as const,
    })),
  ];
  if (item.netCents === undefined) return { figure: missing(address, 'unknown', NO_RATE, ['R10', 'R12']), inputs };
  const exceeds = partsExceed(item);
  const rest = {
    modality: gross.figure.modality,
    conflict: gross.figure.conflict,
    denied: gross.figure.denied,
    ...(gross.figure.when === undefined ? {} : { when: gross.figure.when }),
    ...(exceeds ? { remark: PARTS_EXCEED } : {}),
  };
  return { figure: known(address, euro(item.netCents), ['R9', 'R10'], rest), inputs };
}

function partsExceed(item: Contribution): boolean {
  const parts = item.parts.reduce((sum, part) => sum + (part.grossCents ?? 0), 0);
  return parts > (item.amount.grossCents ?? 0);
}

const NO_RATE = { en: 'There is no reference rate for this sum.', uk: 'Для цієї суми немає довідкового курсу.' };
const PARTS_EXCEED = {
  en: 'The parts add up to more than the whole; the whole then counts for nothing beyond them.',
  uk: 'Частини разом перевищують ціле; понад них ціле не рахується.',
};

/** The amount of a flow at a rung in euro, with the claims and the rate that it rests on (R9, R12). */
export function grossFigure(core: Core, amount: FlowAmount): Evaluated {
  const { reader } = core;
  const address = `${reader.name(amount.flow)}/${REACHED[amount.rung]}/euro`;
  const facet = `amount:${amount.claimedRung}`;
  const trouble = core.resolution.trouble(amount.flow, reader.facet(facet));
  const when = reader.whenText(amount.row);
  const overtaken = overtakenClaims(core, amount);
  const rest = {
    modality: reader.modality(amount.row),
    conflict: (trouble & DIFFERS) !== 0 || overtaken.length > 0,
    denied: (trouble & DENIED) !== 0,
    ...(when === undefined ? {} : { when }),
    ...(amount.claimedRung === amount.rung ? {} : { remark: fromHigherRung(core, amount) }),
  };
  const inputs = (): Input[] => [
    ...claimsOn(core, amount.flow, facet),
    ...overtaken,
    ...rateInput(
      core,
      moneyOfRow(reader, amount.row).currency,
      moneyPeriod(reader, coveredRow(reader, amount.flow), amount.row),
    ),
  ];
  if (amount.grossCents === undefined) return { figure: missing(address, 'unknown', NO_RATE, ['R12'], rest), inputs };
  return { figure: known(address, euro(amount.grossCents), ['R3', 'R9', 'R12'], rest), inputs };
}

/** Claims of a smaller sum at the rung itself, which the higher rung contradicts. */
function overtakenClaims(core: Core, amount: FlowAmount): Input[] {
  if (amount.claimedRung === amount.rung) return [];
  const row = core.reader.amountRow(amount.flow, amount.rung);
  if (row < 0 || !core.reader.happened(row) || core.reader.doubtful(row)) return [];
  return claimsOf(core, [row], 'differs');
}

function fromHigherRung(core: Core, amount: FlowAmount): Translated {
  const money = moneyOfRow(core.reader, amount.row);
  const original = (language: 'en' | 'uk'): string => formatMoney(money, language);
  return {
    en: `No sum as large is told for this rung; it takes the ${amount.claimedRung} of ${original('en')}, which lies further up the ladder.`,
    uk: `Для цього щабля такої суми не названо; узято суму вищого щабля (${UK_RUNG[amount.claimedRung]}), ${original('uk')}.`,
  };
}

const UK_RUNG: Readonly<Record<Rung, string>> = {
  pledge: 'обіцянка',
  commitment: 'зобов’язання',
  allocation: 'виділення',
  disbursement: 'виплата',
};

/** The amount of a flow at a rung as the source gives it, in its own currency. */
export function flowFigure(core: Core, flow: number, rung: Rung, form: 'original' | 'euro' | 'net'): Evaluated {
  const address = `${core.reader.name(flow)}/${REACHED[rung]}${form === 'original' ? '' : `/${form}`}`;
  const amount = amountAt(core.reader, core.conversion, flow, rung);
  if (amount === undefined) return plannedOrUnknown(core, address, flow, rung);
  if (form === 'euro') return grossFigure(core, amount);
  if (form === 'net') return netOrNothing(core, address, flow, rung);
  const gross = grossFigure(core, amount);
  const { currency, minor, minorHigh, comparator } = moneyOfRow(core.reader, amount.row);
  const value: FigureValue = {
    type: 'money',
    currency,
    minor,
    comparator,
    ...(minorHigh === minor ? {} : { minorHigh }),
  };
  const { address: _euro, value: _value, state: _state, ...rest } = gross.figure;
  return {
    figure: { ...known(address, value, ['R3', 'R9']), ...rest, address, rules: ['R3', 'R9'] },
    inputs: () => claimsOn(core, flow, `amount:${amount.claimedRung}`),
  };
}

function netOrNothing(core: Core, address: string, flow: number, rung: Rung): Evaluated {
  const item = core.contributionOf(flow, rung);
  if (item !== undefined) return netFigure(core, item);
  const remark = { en: 'Pledges are listed and never added.', uk: 'Обіцянки перелічують і ніколи не додають.' };
  return { figure: missing(address, 'not applicable', remark, ['R9']), inputs: () => [] };
}

/** A rung that no fact has reached: a planned sum is named in the remark, never shown as the figure. */
function plannedOrUnknown(core: Core, address: string, flow: number, rung: Rung): Evaluated {
  const facet = `amount:${rung}`;
  const row = core.reader.row(flow, facet);
  const inputs = (): Input[] => claimsOn(core, flow, facet);
  if (row < 0) {
    return {
      figure: missing(
        address,
        'unknown',
        { en: 'No source tells of a sum at this rung.', uk: 'Жодне джерело не називає суми на цьому щаблі.' },
        ['R9'],
      ),
      inputs,
    };
  }
  const published = isoDay(core.log.rows.published.values[row] as number);
  const said = core.reader.text(flow, facet) ?? '';
  const withheld = said === 'withheld';
  const doubtful = core.reader.happened(row) && core.reader.doubtful(row);
  const remark = withheld ? SUM_WITHHELD : notCounted(doubtful, said, published);
  const rest = { modality: core.reader.modality(row) };
  return { figure: missing(address, withheld ? 'withheld' : 'unknown', remark, ['R9', 'R21'], rest), inputs };
}

const SUM_WITHHELD = {
  en: 'A source says that there is a sum and does not tell it.',
  uk: 'Джерело каже, що сума є, але не називає її.',
};

function notCounted(doubtful: boolean, said: string, published: string): Translated {
  return doubtful
    ? {
        en: `Doubtful and so not added: ${said}, as published on ${published}.`,
        uk: `Сумнівно, тому не додано: ${said}, оприлюднено ${published}.`,
      }
    : {
        en: `Only planned: ${said}, as published on ${published}.`,
        uk: `Лише заплановано: ${said}, оприлюднено ${published}.`,
      };
}
