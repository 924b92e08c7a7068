import { beforeAll, expect, test } from 'vitest';
import { type SealedStarter, sealedStarter } from '../../scripts/testing/sealed-starter.ts';
import { Account, sourceViews, statements, subjectSummaries } from '../account/index.ts';
import { type Log, type QuestionTexts, questionOf } from '../ledger/index.ts';
import { readSnapshot } from './read.ts';
import { snapshotInSteps, writeSnapshot } from './write.ts';

let starter: SealedStarter;
let read: Log;

beforeAll(async () => {
  starter = await sealedStarter();
  read = readSnapshot(writeSnapshot(starter.entries)).log;
});

const questions: QuestionTexts[] = [
  {},
  { known: '2025-06-21' },
  { known: '2025-06-25' },
  { known: '2025-06-21', at: '2025-12-31' },
  { at: '2025-12-31' },
  { at: '2024-06-30', known: '2025-09-30' },
  { recorded: '2026-03-30' },
  { recorded: '2026-03-31', known: '2025-11-30' },
  { known: '2020-01-01' },
];

test.each(questions)('asked %o, a snapshot gives the figures and lists of the ledger it was written from', (texts) => {
  const [ledger, copy] = [starter.log, read].map((log) => new Account(log, questionOf(texts, '2026-03-31')));
  expect(copy?.view()).toEqual(ledger?.view());
  expect(copy && subjectSummaries(copy)).toEqual(ledger && subjectSummaries(ledger));
  expect(copy && sourceViews(copy)).toEqual(ledger && sourceViews(ledger));
  expect(copy && statements(copy)).toEqual(ledger && statements(ledger));
});

test('written in steps, a snapshot is the same text, and no step writes much of it', () => {
  let steps = 1;
  const writing = snapshotInSteps(starter.entries);
  let step = writing.next();
  for (; !step.done; step = writing.next()) steps += 1;
  expect(step.value).toBe(writeSnapshot(starter.entries));
  expect(steps).toBeGreaterThan(starter.entries.length / 200);
});

test('figures of a snapshot are explained down to the same claims, entries and rows of tables', () => {
  const texts = { known: '2025-12-31' };
  const [ledger, copy] = [starter.log, read].map((log) => new Account(log, questionOf(texts, '2026-03-31')));
  const addresses = [
    'partner/DK/share/committed/2025',
    'partner/DK/stage',
    'money/committed',
    'overview/partners/signed',
    'overview/lines/health/overdue',
    'indicators/ua-domestic-weapons-share',
    'flow/dk-2025-500m-kroner/allocated',
    'flow/danish-model-2024-total/committed/net',
    'line/dk-fire-point-solid-fuel/start_of_production:planned',
  ];
  for (const address of addresses) expect(copy?.explain(address)).toEqual(ledger?.explain(address));
});

test('one ledger is one text, so that it can be kept under its hash', () => {
  expect(writeSnapshot([...starter.entries])).toBe(writeSnapshot(starter.entries));
});

test('entries, instants and ids are those of the ledger', () => {
  expect(read.sequence).toBe(starter.log.sequence);
  expect(read.claimCount).toBe(starter.log.claimCount);
  for (let claim = 0; claim < read.claimCount; claim++) expect(read.claim(claim)).toEqual(starter.log.claim(claim));
});
