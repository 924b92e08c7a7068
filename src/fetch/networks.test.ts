import { expect, test } from 'vitest';
import { isClosedAddress } from './networks.ts';

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '100.64.0.1',
  '192.168.0.1',
  '169.254.169.254',
  '0.0.0.0',
  '255.255.255.255',
  '::',
  '::1',
  'fd00::1',
  'fe80::1%eth0',
  '::ffff:10.0.0.1',
  '::ffff:7f00:1',
  '::127.0.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'localhost',
])('%s is closed', (address) => {
  expect(isClosedAddress(address)).toBe(true);
});

test('a public address is open', () => {
  expect(['93.184.215.14', '2606:2800:21f:cb07::1', '::ffff:93.184.215.14'].map(isClosedAddress)).toEqual([
    false,
    false,
    false,
  ]);
});
