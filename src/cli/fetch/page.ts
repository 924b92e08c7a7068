import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** An address that is not read: what was wrong with it, and how to mend the call. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
  readonly remedy: string;
  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

const MOST_REDIRECTS = 5;
const LARGEST = 20 * 1024 * 1024;
const PATIENCE = 20_000;

/** Networks that are nobody's public address (RFC 6890 and its IPv6 counterparts). */
const closed = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  closed.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['64:ff9b::', 96],
  ['2001:db8::', 32],
] as const)
  closed.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address lies on a private, local or reserved network; IPv4 written inside IPv6 counts as the IPv4 it is. */
export function isClosedAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1];
  if (mapped !== undefined) return closed.check(mapped, 'ipv4');
  return closed.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

async function refuseClosed(url: URL): Promise<void> {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const addresses = isIP(host) > 0 ? [host] : (await lookup(host, { all: true })).map(({ address }) => address);
  if (addresses.some(isClosedAddress))
    throw new AddressRefused(
      `Expected a public address, came ${url.host}, which lies on a private network.`,
      'Save the page as a file and read that, or allow it with --allow-private.',
    );
}

function checkedUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/u.test(url.protocol))
    throw new AddressRefused(
      `Expected an http or https address, came "${text}".`,
      'Give the whole address, as in https://example.org/article.',
    );
  return url;
}

async function bodyOf(response: Response, url: URL): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > LARGEST)
      throw new AddressRefused(
        `Expected a document of at most ${LARGEST / 1024 / 1024} MB from ${url.host}, came more.`,
        'Save the part that matters as a file and read that.',
      );
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** Fetches a page: at most five redirects, each checked again; within twenty seconds; never from a private network unless allowed. */
export async function fetchPage(
  address: string,
  options: { readonly allowPrivate: boolean },
): Promise<{ readonly bytes: Uint8Array; readonly url: string }> {
  let url = checkedUrl(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    if (!options.allowPrivate) await refuseClosed(url);
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
      headers: { accept: 'text/html, application/pdf, text/plain, text/markdown' },
    });
    const next = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && next !== null) {
      await response.body?.cancel();
      url = checkedUrl(new URL(next, url).href);
      continue;
    }
    if (!response.ok)
      throw new AddressRefused(
        `Expected a page from ${url.href}, came status ${response.status}.`,
        'Open it in a browser; if it shows, save it as a file and read that.',
      );
    return { bytes: await bodyOf(response, url), url: url.href };
  }
  throw new AddressRefused(
    `Expected a page within ${MOST_REDIRECTS} redirects of ${address}, came another redirect.`,
    'Give the address that the page ends at.',
  );
}
