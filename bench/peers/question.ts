import { readFileSync } from 'node:fs';
import { REACHED, RUNGS } from '../../src/account/index.ts';
import { type Log, type Question, questionOf } from '../../src/ledger/index.ts';
import { yearOf } from '../../src/values/index.ts';
import { agreementStages, lineStages, type Stage } from '../../src/vocabulary/index.ts';
import { OWNER, PROGRAMME } from '../synthetic.ts';
import { type Answer, marks, stageKey } from './answer.ts';
import { PROPERTIES } from './properties.ts';

/** The question about a date: the programme as it was then, as far as it was known then. */
export function questionAt(date: string): Question {
  return questionOf({ at: date, known: date }, '2026-06-01');
}

/** The question of benchmarks that ask for one date. */
export const QUESTION: Question = questionAt('2025-12-31');

export const SQL = readFileSync(new URL('account.sql', import.meta.url), 'utf8');

/** Values of the names that the SQL text has with a dollar sign. */
export function parametersOf(log: Log, question: Question): Record<string, number> {
  const { unused: _unused, programme, ...properties } = PROPERTIES;
  const today = Math.min(question.at.day, question.known.day);
  return {
    ...properties,
    programme_property: programme,
    at: question.at.day,
    known: question.known.day,
    today,
    year: yearOf(today),
    sequence: log.sequenceAt(question.recorded.millisecondsExclusive),
    marking: question.marking,
    programme: log.subjects.find(PROGRAMME),
    owner: log.subjects.find(OWNER),
    ended: orderOf(agreementStages, 'ended'),
    halted: orderOf(lineStages, 'halted'),
    producing: orderOf(lineStages, 'low-rate production'),
  };
}

function orderOf(stages: readonly Stage[], code: string): number {
  const stage = stages.find((item) => item.code === code);
  if (stage === undefined) throw new Error(`The vocabulary has no stage "${code}".`);
  return stage.order;
}

/** One row of the SQL's answer: part, subject, code, year (or whether inside the programme), stage or rung, amount, marks. */
type Row = readonly [string, number, string | null, number | null, number, number, number];

/** An engine's rows as the answer that can be compared. */
export function answerOfRows(log: Log, rows: readonly (readonly (number | string | null)[])[]): Answer {
  return new Map(rows.map((row) => figureOf(log, row as Row)));
}

function figureOf(log: Log, [part, who, code, year, step, amount, bits]: Row): readonly [string, number | string] {
  const country = (): string => log.subjects.text(who).replace('country/', '');
  const told = (value: number | string): string => marks(value, (bits & 2) !== 0, (bits & 1) !== 0);
  switch (part) {
    case 'money':
      return [`money ${rungWord(step)}`, told(amount)];
    case 'partner money':
      return [`money ${country()} ${year === null ? '' : `${year} `}${rungWord(step)}`, told(amount)];
    case 'partner stage':
      return [stageKey(country(), year ?? 0), told(codeOf(agreementStages, step))];
    case 'partner agreements':
    case 'partner lines':
      return [`${country()} ${part.slice('partner '.length)}`, amount];
    case 'series':
      return [`series ${String(log.values.original(who))}`, told(String(log.values.original(amount)))];
    case 'health':
      return [`health ${code}`, amount];
    default:
      return [`${part} ${codeOf(part === 'lines' ? lineStages : agreementStages, step)}`, amount];
  }
}

/** Word of a rung in an address, by its place on the ladder from 1. */
function rungWord(step: number): string {
  const rung = RUNGS[step - 1];
  return rung === undefined ? `rung ${step}` : REACHED[rung];
}

function codeOf(stages: readonly Stage[], order: number): string {
  return stages.find((stage) => stage.order === order)?.code ?? `stage ${order}`;
}
