import { type Account, healthCodes } from '../../src/account/index.ts';
import type { Log } from '../../src/ledger/index.ts';

/**
 * The account's answer to the benchmark's question, as one list of named figures that three engines must agree on: euro cents
 * by funder, year and rung (`money DK 2025 commitment`), counts by stage and health, and the latest point of each series.
 */
export type Answer = ReadonlyMap<string, number | string>;

/** Our answer. */
export function accountAnswer(account: Account): Answer {
  const answer = new Map<string, number | string>();
  addMoney(answer, account);
  addCounts(answer, account);
  for (const { series, points } of account.core.series) {
    const latest = points.at(-1);
    if (latest !== undefined) answer.set(`series ${series}`, pointText(account.core.log, latest.subject, latest.row));
  }
  return answer;
}

function addMoney(answer: Map<string, number | string>, account: Account): void {
  for (const item of account.core.contributions) {
    if (item.scope !== 'production' || item.netCents === undefined) continue;
    const key = moneyKey(account.core.log, item.funder, item.year ?? null, item.amount.rung);
    answer.set(key, ((answer.get(key) as number | undefined) ?? 0) + item.netCents);
  }
}

function addCounts(answer: Map<string, number | string>, account: Account): void {
  const overview = account.overview();
  for (const part of ['partners', 'agreements', 'lines', 'health'] as const) {
    for (const [code, figure] of Object.entries(overview[part])) {
      const count = figure.value?.type === 'count' ? figure.value.count : 0;
      // SQL has no group for what there is none of.
      if (count > 0) answer.set(`${part} ${code}`, count);
    }
  }
}

function pointText(log: Log, subject: number, row: number): string {
  const value = log.rows.value.values[row] as number;
  return pointOf(log, subject, value);
}

export function moneyKey(log: Log, funder: number, year: number | null, rung: string): string {
  return `money ${log.subjects.text(funder)} ${year ?? 'several years'} ${rung}`;
}

export function pointOf(log: Log, subject: number, value: number): string {
  return `${log.subjects.text(subject)} = ${String(log.values.original(value))}`;
}

/** Raises where two answers differ, naming the first figures that do. A faster wrong answer is worth nothing. */
export function assertEqual(expected: Answer, found: Answer, engine: string): void {
  const keys = new Set([...expected.keys(), ...found.keys()]);
  const wrong = [...keys].filter((key) => expected.get(key) !== found.get(key));
  if (wrong.length === 0) return;
  const shown = wrong.slice(0, 5).map((key) => `${key}: account ${expected.get(key)}, ${engine} ${found.get(key)}`);
  throw new Error(`${engine} and the account differ in ${wrong.length} of ${keys.size} figures:\n  ${shown.join('\n  ')}`);
}

export { healthCodes };
