import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { fetchPage, isClosedAddress } from './page.ts';

async function serving<T>(listener: RequestListener, use: (address: string) => Promise<T>): Promise<T> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

test.each(['127.0.0.1', '10.1.2.3', '192.168.0.1', '169.254.169.254', '::1', 'fd00::1', '::ffff:10.0.0.1', '0.0.0.0'])(
  '%s is closed',
  (address) => {
    expect(isClosedAddress(address)).toBe(true);
  },
);

test('a public address is open', () => {
  expect([isClosedAddress('93.184.215.14'), isClosedAddress('2606:2800:21f:cb07::1')]).toEqual([false, false]);
});

test('an address on a private network is refused unless allowed', async () => {
  await serving(
    (_request, response) => response.end('text'),
    async (address) => {
      await expect(fetchPage(address, { allowPrivate: false })).rejects.toMatchObject({ name: 'AddressRefused' });
      expect(new TextDecoder().decode((await fetchPage(address, { allowPrivate: true })).bytes)).toBe('text');
    },
  );
});

test('a circle of redirects ends', async () => {
  await serving(
    (_request, response) => response.writeHead(302, { location: '/again' }).end(),
    (address) =>
      expect(fetchPage(address, { allowPrivate: true })).rejects.toMatchObject({
        message: expect.stringMatching(/redirects/u),
      }),
  );
});

test('a page that is not there and an address that is none are told', async () => {
  await serving(
    (_request, response) => response.writeHead(404).end(),
    (address) =>
      expect(fetchPage(address, { allowPrivate: true })).rejects.toMatchObject({
        message: expect.stringMatching(/404/u),
      }),
  );
  await expect(fetchPage('ftp://example.org', { allowPrivate: false })).rejects.toMatchObject({
    name: 'AddressRefused',
  });
});
