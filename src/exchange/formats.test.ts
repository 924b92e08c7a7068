import { expect, test } from 'vitest';
import { WrittenLedger } from '../../scripts/testing/written-ledger.ts';
import { Account } from '../account/index.ts';
import { Log, questionOf } from '../ledger/index.ts';
import { sha256, sqliteFile } from '../session/index.ts';
import { accountFormats, exportAccount } from './formats.ts';

const TOOLS = { sha256, sqlite: sqliteFile };
const SIGNED = { about: 'agreement/x', parties: ['country/DK', 'country/UA'], stage: 'signed' };

test('every format gives the files that it names, also for a ledger that holds nothing', () => {
  const small = new WrittenLedger().load('2025-06-02', { a: { published: '2025-06-01', claims: [SIGNED] } });
  const empty = new Account(new Log(), questionOf({}, '2025-06-02'));
  for (const account of [small.account(), empty]) {
    for (const { format, names } of accountFormats()) {
      expect(exportAccount(format, account, TOOLS).map(({ name }) => name)).toEqual(names);
    }
  }
});

test('an account that may hold what is marked is exported in no format', () => {
  const question = { ...questionOf({}, '2025-06-02'), marking: 1 };
  const account = new Account(new Log(), question);
  for (const { format } of accountFormats()) {
    expect(() => exportAccount(format, account, TOOLS)).toThrow('never exported');
  }
});
