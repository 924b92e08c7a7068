import { readFileSync } from 'node:fs';
import { agreementStages, lineStages, type Stage } from '../../src/vocabulary/index.ts';
import { type Log, type Question, questionOf } from '../../src/ledger/index.ts';
import { OWNER, PROGRAMME } from '../synthetic.ts';
import { type Answer, moneyKey, pointOf } from './answer.ts';
import { PROPERTIES } from './properties.ts';

/** The question that all engines are asked. */
export const QUESTION: Question = questionOf({ at: '2025-12-31', known: '2025-12-31' }, '2026-06-01');

export const SQL = readFileSync(new URL('account.sql', import.meta.url), 'utf8');

/** Values of the names that the SQL text has with a dollar sign. */
export function parametersOf(log: Log, question: Question): Record<string, number> {
  const { unused: _unused, programme: _programme, ...properties } = PROPERTIES;
  return {
    ...properties,
    at: question.at.day,
    known: question.known.day,
    today: Math.min(question.at.day, question.known.day),
    sequence: log.sequenceAt(question.recorded.millisecondsExclusive),
    marking: question.marking,
    programme_property: PROPERTIES.programme,
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

function codeOf(stages: readonly Stage[], order: number): string {
  return stages.find((stage) => stage.order === order)?.code ?? `stage ${order}`;
}

/** An engine's rows (part, first, second, third, amount) as the answer that can be compared. */
export function answerOf(log: Log, rows: readonly (readonly (number | string | null)[])[]): Answer {
  return new Map(rows.map((row) => figureOf(log, row as Row)));
}

type Row = readonly [string, number, number | null, string | null, number];

function figureOf(log: Log, [part, first, second, third, amount]: Row): readonly [string, number | string] {
  switch (part) {
    case 'money':
      return [moneyKey(log, first, second, third ?? ''), amount];
    case 'series':
      return [`series ${String(log.values.original(first))}`, pointOf(log, second ?? -1, amount)];
    case 'health':
      return [`health ${third}`, amount];
    default:
      return [`${part} ${codeOf(part === 'lines' ? lineStages : agreementStages, first)}`, amount];
  }
}
