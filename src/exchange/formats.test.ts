import { expect, test } from 'vitest';
import { WrittenLedger } from '../../scripts/testing/written-ledger.ts';
import { Account } from '../account/index.ts';
import { Log, questionOf } from '../ledger/index.ts';
import { sha256, sqliteFile } from '../session/index.ts';
import { accountFormats, exportAccount, exportWhereItFits } from './formats.ts';

const TOOLS = { sha256, sqlite: sqliteFile };
const CLAIMS = [
  { about: 'agreement/x', parties: ['country/DK', 'country/UA'], instrument: 'contract', stage: 'signed' },
  { about: 'line/x', host: 'country/DK', stage: 'proposed' },
  { about: 'flow/x', from: 'country/DK', stage: 'disbursement', amount: '5 EUR', when: '2025-05-01' },
];
/** Standards that have no file for an account without anything that fits them. */
const STANDARDS = new Set(['iati', 'ocds', 'oc4ids']);

test('every format gives the files that it names, also for a ledger that holds nothing, where it can', () => {
  const small = new WrittenLedger().load('2025-06-02', { a: { published: '2025-06-01', claims: CLAIMS } }).account();
  const empty = new Account(new Log(), questionOf({}, '2025-06-02'));
  for (const { format, names } of accountFormats()) {
    const filesOf = (account: Account) => exportAccount(format, account, TOOLS).map(({ name }) => name);
    expect(filesOf(small)).toEqual(names);
    if (STANDARDS.has(format)) {
      expect(() => filesOf(empty)).toThrow('has none of');
      expect(exportWhereItFits(format, empty, TOOLS)).toEqual([]);
    } else expect(filesOf(empty)).toEqual(names);
  }
});

test('an account that may hold what is marked is exported in no format', () => {
  const question = { ...questionOf({}, '2025-06-02'), marking: 1 };
  const account = new Account(new Log(), question);
  for (const { format } of accountFormats()) {
    expect(() => exportAccount(format, account, TOOLS)).toThrow('never exported');
  }
});
