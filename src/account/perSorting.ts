import type { Log } from '../ledger/index.ts';

/**
 * Keeps what is made for a log until its rows are sorted anew or the reference rates change: then row numbers and sums in euro are
 * no longer the same.
 */
export function perSorting<Made, Rest extends readonly unknown[]>(
  make: (log: Log, ...rest: Rest) => Made,
): (log: Log, rates: object, ...rest: Rest) => Made {
  const cache = new WeakMap<Log, { readonly sorting: number; readonly rates: object; readonly made: Made }>();
  return (log, rates, ...rest) => {
    const cached = cache.get(log);
    if (cached?.sorting === log.slots.sortings && cached.rates === rates) return cached.made;
    const made = make(log, ...rest);
    cache.set(log, { sorting: log.slots.sortings, rates, made });
    return made;
  };
}
