import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { Agent } from 'undici';
import { isClosedAddress } from './networks.ts';
import { FetchProblem } from './problem.ts';

/** Finds the IP addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

const resolveBySystem: Resolve = (host) => systemLookup(host, { all: true });

function refused(host: string): FetchProblem {
  return new FetchProblem(
    'private',
    `Expected a public address, came ${host}, which lies on a private network.`,
    'Save the document as a file and read that, or allow it with --allow-private.',
  );
}

/** Raises FetchProblem for an address whose host is itself an IP address of a private network; such a host is never looked up. */
export function refuseClosedHost(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) > 0 && isClosedAddress(host)) throw refused(url.host);
}

/**
 * Looks a host up for the connection itself, and refuses it when any of its addresses is private and that is not allowed. The addresses that were
 * checked are those that are connected to: a name that answers otherwise the next time gains nothing by it.
 */
export function guardedLookup(allowPrivate: boolean, resolve: Resolve = resolveBySystem): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (found) => {
        const wanted = options.family === 4 || options.family === 6 ? options.family : undefined;
        const fitting = found.filter(({ family }) => wanted === undefined || family === wanted);
        const first = fitting[0];
        if (!allowPrivate && found.some(({ address }) => isClosedAddress(address))) done(refused(host), '', 0);
        else if (first === undefined) done(new Error(`${host} has no address`), '', 0);
        else if (options.all === true) done(null, [...fitting]);
        else done(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => done(error, '', 0),
    );
  };
}

/** Connections of one fetch, by the guarded lookup; none is kept for another fetch. */
export function guardedAgent(allowPrivate: boolean, resolve: Resolve | undefined): Agent {
  return new Agent({ connect: { lookup: guardedLookup(allowPrivate, resolve) } });
}
