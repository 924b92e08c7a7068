import { BlockList, isIP } from 'node:net';

/** Networks that are nobody's public address: RFC 6890, and for IPv6 also those that lead into IPv4. */
const closed = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  closed.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  closed.addSubnet(network, prefix, 'ipv6');

/**
 * Whether an IP address lies on a private, local or reserved network. IPv4 written inside IPv6 (`::ffff:10.0.0.1`) counts as the
 * IPv4 it is. What is no IP address is closed: it was to be resolved first.
 */
export function isClosedAddress(address: string): boolean {
  const bare = address.replace(/%.*$/u, '');
  const version = isIP(bare);
  return version === 0 || closed.check(bare, version === 6 ? 'ipv6' : 'ipv4');
}
