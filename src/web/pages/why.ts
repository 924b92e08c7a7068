import { type Explanation, type Input, ruleOf } from '../../account/index.ts';
import { pick } from '../../values/index.ts';
import { dateText, figureTitle, seriesName } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import { orNotFound } from '../ask.ts';
import { type StandingClaim, showStanding, urlOf } from '../show/claim.ts';
import { locale, magnitude, type Shown, show } from '../show/figure.ts';

/** One input of a figure, with its own inputs, down to claims and rows of reference tables. */
export type WhyInput =
  | { readonly type: 'claim'; readonly claim: StandingClaim }
  | {
      readonly type: 'figure';
      readonly title: string;
      readonly shown: Shown;
      readonly sign?: 1 | -1;
      readonly inputs: readonly WhyInput[];
      /** Inputs that were left out to keep the page readable; the figure's own page has them. */
      readonly left: number;
    }
  | {
      readonly type: 'reference';
      readonly table: string;
      readonly row: string;
      readonly value: string;
      readonly source: string;
      readonly edition: string;
      readonly url?: string;
      readonly derived: boolean;
    };

/** Everything about one figure: what it is, the rules that made it, and what it rests on. */
export interface WhyData {
  readonly title: string;
  readonly shown: Shown;
  readonly rules: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly inputs: readonly WhyInput[];
  /** Inputs that did not fit; the interface for programs gives them all. */
  readonly left: number;
  /** Subject whose page tells more; absent where the figure is of no single subject. */
  readonly subject?: { readonly subject: string; readonly name: string };
}

/** Inputs that one page lists at most; beyond them it points to the inputs' own pages. */
const MOST_INPUTS = 400;

export function whyPage(ask: Ask, address: string): WhyData {
  const explanation = orNotFound(() => ask.account.explain(address));
  const budget = { left: MOST_INPUTS };
  return {
    title: titleOf(ask, address),
    shown: show(explanation, ask, { whole: true }),
    rules: explanation.rules.map((id) => {
      const rule = ruleOf(id);
      return { id, title: pick(rule.title, ask.language), text: pick(rule.text, ask.language) };
    }),
    ...inputsOf(ask, explanation, budget),
    ...subjectOf(ask, address),
  };
}

/** What a figure is, in words. */
export function titleOf(ask: Ask, address: string): string {
  const [first, series] = address.split('/');
  return first === 'indicators' && series !== undefined
    ? seriesName(ask.account, series, ask.language)
    : figureTitle(address, ask.language, ask.name);
}

function subjectOf(ask: Ask, address: string): Pick<WhyData, 'subject'> {
  const [kind = '', slug = ''] = address.split('/');
  if (kind === 'overview' || kind === 'money' || kind === 'indicators') return {};
  const subject = kind === 'partner' ? `country/${slug}` : `${kind}/${slug}`;
  return { subject: { subject, name: ask.name(subject) } };
}

/** The explanation of a figure; where it is just another figure in the same unit, that one's, so that no step is empty. */
function withoutSteps(ask: Ask, address: string): Explanation {
  const explanation = ask.account.explain(address);
  const [only, ...more] = explanation.inputs;
  return only?.type === 'figure' && more.length === 0 && only.factor === 1
    ? withoutSteps(ask, only.figure.address)
    : explanation;
}

/** Inputs while there is room for them. A level takes its room before the levels below it do. */
function inputsOf(
  ask: Ask,
  explanation: Explanation,
  budget: { left: number },
): { inputs: readonly WhyInput[]; left: number } {
  const taken = largestFirst(explanation.inputs).slice(0, Math.max(0, budget.left));
  budget.left -= taken.length;
  const inputs = withoutCommonEnding(taken.map((input) => inputOf(ask, input, budget)));
  return { inputs, left: explanation.inputs.length - taken.length };
}

/** Terms of a sum by their size; any other inputs as the account gives them. */
function largestFirst(inputs: readonly Input[]): readonly Input[] {
  const isTerm = (input: Input): boolean => input.type === 'figure' && input.factor === 1;
  if (!inputs.every(isTerm)) return inputs;
  const size = (input: Input): number => (input.type === 'figure' ? (magnitude(input.figure) ?? 0) : 0);
  return [...inputs].sort((a, b) => size(b) - size(a));
}

/** Where all inputs are the same of different subjects, each is told by its subject alone. */
function withoutCommonEnding(inputs: readonly WhyInput[]): readonly WhyInput[] {
  const endings = inputs.map((input) =>
    input.type === 'figure' ? input.title.slice(input.title.lastIndexOf(': ')) : '',
  );
  const [ending = ''] = endings;
  if (inputs.length < 2 || !ending.startsWith(': ') || endings.some((other) => other !== ending)) return inputs;
  return inputs.map((input) =>
    input.type === 'figure' ? { ...input, title: input.title.slice(0, -ending.length) } : input,
  );
}

function inputOf(ask: Ask, input: Input, budget: { left: number }): WhyInput {
  switch (input.type) {
    case 'claim':
      return { type: 'claim', claim: showStanding(input, ask) };
    case 'figure': {
      const { figure, factor } = input;
      const title = titleOf(ask, figure.address);
      const below = inputsOf(ask, withoutSteps(ask, figure.address), budget);
      return {
        type: 'figure',
        title,
        shown: show(figure, ask, { whole: true }),
        ...(factor === undefined ? {} : { sign: factor }),
        ...below,
      };
    }
    case 'reference': {
      const { table, row, value, unit, source, edition, url, derived } = input;
      const number = new Intl.NumberFormat(locale(ask.language), { maximumSignificantDigits: 15 }).format(value);
      return {
        type: 'reference',
        table,
        row: rowText(ask, row),
        value: `${number} ${unitText(ask, unit)}`,
        source,
        edition: editionText(edition),
        derived,
        ...urlOf(url),
      };
    }
  }
}

/** "DK 2025" of a table by country and year is "Denmark, 2025". */
function rowText(ask: Ask, row: string): string {
  return row.replace(/^([A-Z]{2}) (?=\d{4})/, (_, code: string) => `${ask.name(`country/${code}`)}, `);
}

/** Editions are named in English; a day in them is written out for people. */
function editionText(edition: string): string {
  return edition.replace(/\d{4}-\d{2}-\d{2}/g, (day) => dateText(day, 'en'));
}

/** An exchange rate is so many units of a currency for a euro. */
function unitText({ language }: Ask, unit: string): string {
  return language === 'uk' ? unit.replace(/ per ([A-Z]{3})$/, ' за 1 $1') : unit;
}
