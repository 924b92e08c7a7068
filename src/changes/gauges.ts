import type { Explanation, Input } from '../account/index.ts';
import type { Pair } from './pair.ts';
import { editionOf, inOrder, reasonsOutside } from './reasons.ts';
import type { GaugeChange, Reason, TotalChange } from './types.ts';

const SCOPES = ['committed', 'allocated', 'disbursed', 'military-aid'] as const;
const TABLES: Readonly<Record<string, Reason>> = {
  gdp: 'GDP edition',
  'exchange-rates': 'exchange rate',
  'military-allocations': 'aid edition',
};

/** Shares of GDP, distances to the target and military aid that changed, by partner and year (R15 to R17). */
export function gaugeChanges(pair: Pair, totals: readonly TotalChange[]): GaugeChange[] {
  const reasonsOfTotal = new Map(totals.map(({ address, parts }) => [address, parts.flatMap((part) => part.reasons)]));
  return gaugeAddresses(pair, new Set(reasonsOfTotal.keys())).flatMap((address) => {
    const before = pair.before.figure(address);
    const after = pair.after.figure(address);
    if (JSON.stringify([before.state, before.value]) === JSON.stringify([after.state, after.value])) return [];
    return [{ address, before, after, reasons: reasonsOf(pair, address, reasonsOfTotal) }];
  });
}

/** Where neither the money nor a table changed, no gauge can have. */
function gaugeAddresses(pair: Pair, changed: ReadonlySet<string>): string[] {
  const tables = Object.keys(TABLES).some((table) => editionOf(pair.before, table) !== editionOf(pair.after, table));
  const redefined = reasonsOutside(pair).includes('method');
  return pair.after
    .partnerCodes()
    .flatMap((code) =>
      pair.after
        .years()
        .flatMap((year) =>
          SCOPES.filter((scope) => tables || redefined || changed.has(`partner/${code}/${scope}/${year}`)).flatMap(
            (scope) => [
              `partner/${code}/share/${scope}/${year}`,
              `partner/${code}/distance/${scope}/${year}`,
              ...(scope === 'military-aid' ? [`partner/${code}/military-aid/${year}`] : []),
            ],
          ),
        ),
    );
}

function reasonsOf(pair: Pair, address: string, ofTotal: ReadonlyMap<string, readonly Reason[]>): Reason[] {
  const [was, is] = [pair.before.explain(address), pair.after.explain(address)];
  const found = new Set<Reason>();
  for (const input of is.inputs) {
    if (input.type === 'figure') for (const reason of ofTotal.get(input.figure.address) ?? []) found.add(reason);
    const table = input.type === 'reference' ? TABLES[input.table] : undefined;
    const [old, now] = [valueIn(was, input), valueIn(is, input)];
    // A row that only one of the two figures needed is no new edition.
    if (table !== undefined && old !== undefined && old !== now) found.add(table);
  }
  return inOrder(found.size > 0 ? found : new Set(reasonsOutside(pair)));
}

function valueIn({ inputs }: Explanation, of: Input): number | undefined {
  const row = inputs.find(
    (input) =>
      input.type === 'reference' && of.type === 'reference' && input.table === of.table && input.row === of.row,
  );
  return row?.type === 'reference' ? row.value : undefined;
}
