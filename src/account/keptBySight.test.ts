import { expect, test } from 'vitest';
import { type Log, questionOf } from '../ledger/index.ts';
import { Account } from './account.ts';
import { KeptBySight } from './keptBySight.ts';
import { sample } from './sample.ts';

/** A ledger in which one party has a name until March and another one since; its rows sorted, so that sights hold. */
function sorted(): Log {
  const log = sample()
    .source('a', { published: '2025-01-10' }, { about: 'party/forge', name: 'Ironworks' })
    .source('b', { published: '2025-03-10' }, { about: 'party/forge', name: 'Steelyard' })
    .log();
  log.slots.settle(log.rows);
  return log;
}

/** Something that is kept, and the days that it had to be made for. */
function counted(log: Log): { of: (known: string, recorded?: string) => string; made: string[] } {
  const kept = new KeptBySight<string>();
  const made: string[] = [];
  const of = (known: string, recorded?: string): string => {
    const account = new Account(log, questionOf({ known, recorded }, '2026-01-01'));
    const make = (subject: number) => {
      made.push(known);
      return { made: account.core.reader.text(subject, 'name') ?? '', from: [subject] };
    };
    return kept.of(account, log.subjects.find('party/forge'), make);
  };
  return { of, made };
}

test('what was made is given again to whoever sees the same', () => {
  const { of, made } = counted(sorted());
  const days = ['2025-01-15', '2025-02-20', '2025-04-01', '2025-02-01', '2025-06-01'];
  expect(days.map((day) => of(day))).toEqual(['Ironworks', 'Ironworks', 'Steelyard', 'Ironworks', 'Steelyard']);
  expect(made).toEqual(['2025-01-15', '2025-04-01']);
});

test('rows that were sorted anew have what is made of them made anew', () => {
  const log = sorted();
  const { of, made } = counted(log);
  of('2025-02-01');
  log.slots.settle(log.rows);
  of('2025-02-01');
  expect(made).toHaveLength(2);
});

test('an earlier state of the ledger keeps nothing, and takes nothing from the present one', () => {
  const { of, made } = counted(sorted());
  of('2025-02-01');
  expect(of('2025-02-01', '2020-01-01')).toBe('');
  expect(of('2025-02-01')).toBe('Ironworks');
  expect(made).toHaveLength(2);
});
