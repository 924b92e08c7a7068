import type { Account, Figure, OverviewView, PartnerTotals } from '../../src/account/index.ts';

/**
 * The account's totals as one list of named figures that all engines must agree on: euro cents with their marks of
 * conflict, counts, stages of partners, and the latest point of each series.
 */
export type Answer = ReadonlyMap<string, number | string>;

/** Totals of the account, which is what is timed, as the answer that can be compared. */
export function answerOfTotals({ overview, partners, indicators }: ReturnType<Account['totals']>): Answer {
  const answer = new Map<string, number | string>();
  addOverview(answer, overview);
  for (const partner of partners) addPartner(answer, partner);
  for (const figure of indicators) {
    if (figure.state === 'known')
      answer.set(figure.address.replace('indicators/', 'series '), marked(shareOf(figure), figure));
  }
  return answer;
}

function addOverview(answer: Map<string, number | string>, overview: OverviewView): void {
  for (const part of ['partners', 'agreements', 'lines', 'health'] as const) {
    for (const [code, figure] of Object.entries(overview[part])) setCount(answer, `${part} ${code}`, figure);
  }
  addMoney(answer, 'money', overview.money);
}

function addPartner(answer: Map<string, number | string>, partner: PartnerTotals): void {
  const { country, stage, contested, stageOutside, figures, money, years } = partner;
  if (stage !== null) answer.set(stageKey(country, 1), marks(stage, contested, false));
  if (stageOutside !== null)
    answer.set(stageKey(country, 0), marks(stageOutside, figures.stageOutside.conflict, false));
  setCount(answer, `${country} agreements`, figures.agreements);
  setCount(answer, `${country} lines`, figures.lines);
  addMoney(answer, `money ${country}`, money);
  for (const { year, money: ofYear } of years) addMoney(answer, `money ${country} ${year}`, ofYear);
}

export function stageKey(country: string, inside: number): string {
  return `${country} stage ${inside === 1 ? 'in the programme' : 'outside'}`;
}

function addMoney(answer: Map<string, number | string>, key: string, money: PartnerTotals['money']): void {
  for (const [word, figure] of Object.entries(money)) {
    if (figure.value?.type === 'money') answer.set(`${key} ${word}`, marked(figure.value.minor, figure));
  }
}

/** SQL has no group for what there is none of. */
function setCount(answer: Map<string, number | string>, key: string, figure: Figure): void {
  if (figure.value?.type === 'count' && figure.value.count > 0) answer.set(key, figure.value.count);
}

function shareOf(figure: Figure): string {
  return figure.value?.type === 'share' ? `${figure.value.millionths / 10_000} %` : 'no share';
}

function marked(value: number | string, figure: Figure): string {
  return marks(value, figure.conflict, figure.denied);
}

export function marks(value: number | string, differs: boolean, denied: boolean): string {
  return `${value}${differs ? ', differs' : ''}${denied ? ', denied' : ''}`;
}

/** Raises where two answers differ, naming the first figures that do. A faster wrong answer is worth nothing. */
export function assertEqual(expected: Answer, found: Answer, engine: string): void {
  const keys = new Set([...expected.keys(), ...found.keys()]);
  const wrong = [...keys].filter((key) => expected.get(key) !== found.get(key));
  if (wrong.length === 0) return;
  const shown = wrong.slice(0, 5).map((key) => `${key}: account ${expected.get(key)}, ${engine} ${found.get(key)}`);
  throw new Error(
    `${engine} and the account differ in ${wrong.length} of ${keys.size} figures:\n  ${shown.join('\n  ')}`,
  );
}
