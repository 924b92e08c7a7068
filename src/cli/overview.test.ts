import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExplanationTree, Figure, FigureValue, TreeInput } from '../account/index.ts';
import { createApp } from '../server/index.ts';
import { OpenLedger } from '../session/index.ts';
import { openSqliteStore } from '../store/index.ts';
import { call, callJson, folderWith, STARTER } from './testing/call.ts';

let home: ReturnType<typeof folderWith>;
let db: string;
let ledger: OpenLedger;
let addresses: string[];
const trees = new Map<string, ExplanationTree>();
beforeAll(async () => {
  home = folderWith();
  db = join(home.folder, 'kuznia.db');
  await call('load', STARTER, '--db', db);
  ledger = await OpenLedger.open(await openSqliteStore(db));
  const overview = JSON.stringify(ledger.account({}).overview());
  addresses = [...new Set([...overview.matchAll(/"address":"([^"]+)"/g)].map((match) => match[1] as string))];
  for (const address of addresses) trees.set(address, await callJson('explain', address, '--db', db));
});
afterAll(async () => {
  await ledger.close();
  home.remove();
});

test('the command line and the interface give the same figure at every address of the overview', async () => {
  const app = createApp({ ledger, version: '0' });
  expect(addresses.length).toBeGreaterThan(25);
  const account = await callJson<{ overview: object }>('account', '--db', db);
  const served = (await (await app.request('/api/v1/account')).json()) as { overview: object };
  expect(served).toEqual(account);
  for (const address of addresses) {
    const explained = await (await app.request(`/api/v1/figures/${address.replaceAll(' ', '%20')}`)).json();
    expect(explained, address).toEqual(trees.get(address));
  }
});

test('every figure of the overview ends at claims that can be read up', () => {
  for (const [address, tree] of trees) {
    for (const leaf of leaves(tree)) {
      if (leaf.type !== 'claim') continue;
      const { publisher, published, url } = leaf.citation.source;
      expect([publisher, published, url], `${address}: ${leaf.citation.claim}`).toEqual([
        expect.stringMatching(/./),
        expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        expect.stringMatching(/^https?:/),
      ]);
    }
    if (count(tree.value) !== 0 && tree.state !== 'unknown') expect(leaves(tree).length, address).toBeGreaterThan(0);
  }
});

test('each figure of the overview can be recomputed from its inputs', () => {
  for (const [address, { value, inputs }] of trees) {
    if (value?.type === 'count') expect(inputs.length, address).toBe(value.count);
    if (value?.type === 'money') expect(summed(inputs), address).toBe(value.minor);
  }
});

test('what a flow adds is its euro less those of its parts, never below zero', () => {
  const inputs = trees.get('money/committed')?.inputs ?? [];
  expect(inputs.length).toBeGreaterThan(10);
  for (const input of inputs) {
    if (input.type !== 'figure' || input.figure.value === undefined) continue;
    expect(cents(input.figure), input.figure.address).toBe(Math.max(0, summed(input.figure.inputs)));
  }
});

function leaves(tree: ExplanationTree): Exclude<TreeInput, { type: 'figure' }>[] {
  return tree.inputs.flatMap((input) => (input.type === 'figure' ? leaves(input.figure) : [input]));
}

function count(value: FigureValue | undefined): number | undefined {
  return value?.type === 'count' ? value.count : undefined;
}

function summed(inputs: readonly TreeInput[]): number {
  return inputs.reduce(
    (sum, input) => sum + (input.type === 'figure' ? (input.factor ?? 1) * cents(input.figure) : 0),
    0,
  );
}

function cents(figure: Figure): number {
  return figure.value?.type === 'money' ? figure.value.minor : 0;
}
