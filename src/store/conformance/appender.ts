/**
 * Program of the conformance suite: appends batches to a store, and prints `sequence hash` after each that was
 * acknowledged. It is started several times at once, and killed in the middle.
 *
 *   node appender.ts MODULE LOCATION MAKER BATCHES SIZE
 *
 * MODULE exports `open(location)`.
 */
import { HeadMoved } from '../errors.ts';
import type { Store } from '../port.ts';
import { sealedClaims } from './samples.ts';

const [module, location, maker, batches, size] = process.argv.slice(2) as [string, string, string, string, string];
const { open } = (await import(module)) as { open(location: string): Promise<Store> };
const store = await open(location);
for (let batch = 0; batch < Number(batches); batch++) {
  const head = await appendBatch(`${maker}-${batch}`);
  process.stdout.write(`${head.sequence} ${head.hash}\n`);
}
await store.close();

async function appendBatch(name: string) {
  for (;;) {
    const head = await store.head();
    try {
      return await store.append(head, sealedClaims(head, name, Number(size)));
    } catch (error) {
      if (!(error instanceof HeadMoved)) throw error;
    }
  }
}
