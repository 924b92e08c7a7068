import type { Account } from '../../account/index.ts';
import type { ExportFile } from '../file.ts';
import { figuresOf } from '../tables/figures.ts';
import { evidenceNodes } from './evidence.ts';
import { figureNodes } from './figures.ts';
import { CONTEXT, type ProvNode } from './node.ts';

/** Where every figure comes from, as a graph of PROV-O in JSON-LD 1.1. */
export function provenance(account: Account): ExportFile {
  const content = JSON.stringify({ '@context': CONTEXT, '@graph': graphOf(account) });
  return { name: 'provenance.jsonld', mediaType: 'application/ld+json', content: `${content}\n` };
}

/** Each node once: what two parts tell of one thing is the same. */
function graphOf(account: Account): ProvNode[] {
  const addresses = withInputs(
    account,
    figuresOf(account.view()).map(({ address }) => address),
  );
  const nodes = [...evidenceNodes(account), ...figureNodes(account, addresses)];
  return [...new Map(nodes.map((node) => [node['@id'], node])).values()];
}

/** The addresses with those of every figure below them, so that no derivation leads outside the file. */
function withInputs(account: Account, addresses: readonly string[]): string[] {
  const found = new Set(addresses);
  // A set is walked to its end also where it grows.
  for (const address of found) {
    for (const input of account.explain(address).inputs) if (input.type === 'figure') found.add(input.figure.address);
  }
  return [...found].sort();
}
