import { expect, test } from 'vitest';
import { UnknownAddress } from './errors.ts';
import { sample } from './sample.ts';

const ledger = sample().source(
  'a',
  { published: '2025-06-24' },
  { about: 'agreement/dk-ua-letter', parties: ['country/DK', 'country/UA'], stage: 'signed', when: '2025-06-24' },
);

test('every address that the account lists can be asked for again and gives the same figure', () => {
  const account = ledger.account();
  const text = JSON.stringify(account.view());
  const addresses = new Set([...text.matchAll(/"address":"([^"]+)"/g)].map((match) => match[1] as string));
  expect(addresses.size).toBeGreaterThan(50);
  for (const address of addresses) {
    expect(account.figure(address).address).toBe(address);
    expect(account.explain(address)).toMatchObject({ ...account.figure(address) });
  }
});

test('an address that is not there suggests the nearest', () => {
  const ask = () => ledger.account().figure('agreement/dk-ua-leter/stage');
  expect(ask).toThrow(UnknownAddress);
  expect(ask).toThrow('Did you mean agreement/dk-ua-letter/stage?');
});

test('a misspelt word of an address suggests the right one, a wrong country the nearest', () => {
  const nearest = (address: string): readonly string[] => {
    try {
      ledger.account().figure(address);
      return [];
    } catch (error) {
      return (error as UnknownAddress).nearest;
    }
  };
  expect(nearest('overview/partners/singed')[0]).toBe('overview/partners/signed');
  expect(nearest('money/comitted/2025')[0]).toBe('money/committed/2025');
  expect(nearest('partner/dk/share/comitted/2025')[0]).toBe('partner/DK/share/committed/2025');
  expect(nearest('agreement/dk-ua-letter/partis')[0]).toBe('agreement/dk-ua-letter/parties');
  expect(nearest('monye/committed')).toEqual([]);
});

test('words that are no address are refused, and so is a year that is none', () => {
  for (const address of [
    '',
    'money',
    'money/given',
    'money/committed/soon',
    'partner/DK/share/committed',
    'overview/lines/built',
    'money/committed/2025/euro',
    'overview/partners/signed/twice',
    'agreement/dk-ua-letter/stage/outside',
    'agreement/dk-ua-letter/amount',
    'agreement/dk-ua-letter/stage:built',
  ]) {
    expect(() => ledger.account().figure(address)).toThrow(UnknownAddress);
  }
});

test('a marked claim enters no answer, not even a count, and its subject is not told (R20)', () => {
  const account = sample()
    .source(
      'a',
      { published: '2025-06-24', marking: 'TLP:AMBER' },
      { about: 'agreement/secret', parties: ['country/DK'], stage: 'signed' },
    )
    .source(
      'b',
      { published: '2025-06-24' },
      {
        about: 'flow/x',
        from: 'country/NO',
        stage: 'commitment',
        amount: '1 EUR',
        marking: 'TLP:RED',
        to: 'programme/build-with-ukraine',
      },
    )
    .account();
  expect(account.figure('overview/agreements/signed').value).toEqual({ type: 'count', count: 0 });
  expect(account.figure('money/committed').state).toBe('unknown');
  expect(() => account.figure('agreement/secret/stage')).toThrow(UnknownAddress);
  expect(JSON.stringify(account.view())).not.toMatch(/secret|flow\/x/);
});
