import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { serving } from '../../scripts/testing/serving.ts';
import { fetchPage, LARGEST_PAGE } from './page.ts';

const open = { allowPrivate: true };
const text = (page: { bytes: Uint8Array }): string => new TextDecoder().decode(page.bytes);

test('an address on a private network is refused unless allowed', async () => {
  await serving(
    (_request, response) => response.end('text'),
    async (address) => {
      await expect(fetchPage(address, { allowPrivate: false })).rejects.toMatchObject({ reason: 'private' });
      expect(text(await fetchPage(address, open))).toBe('text');
    },
  );
});

test.each(['http://[::1]:9/', 'http://[::ffff:127.0.0.1]:9/', 'http://2130706433:9/', 'http://localhost:8099/'])(
  '%s is a private network by another name',
  async (address) => {
    await expect(fetchPage(address, { allowPrivate: false })).rejects.toMatchObject({ reason: 'private' });
  },
);

test('a redirect is followed and checked as the first address was', async () => {
  await serving(
    (request, response) =>
      request.url === '/there'
        ? response.end('moved text')
        : response.writeHead(302, { location: request.url === '/out' ? 'file:///etc/passwd' : '/there' }).end(),
    async (address) => {
      expect(await fetchPage(`${address}/from`, open)).toMatchObject({ url: `${address}/there` });
      await expect(fetchPage(`${address}/out`, open)).rejects.toMatchObject({ reason: 'address' });
    },
  );
});

test('a circle of redirects ends', async () => {
  let asked = 0;
  await serving(
    (_request, response) => {
      asked += 1;
      response.writeHead(302, { location: '/again' }).end();
    },
    (address) => expect(fetchPage(address, open)).rejects.toMatchObject({ reason: 'redirects' }),
  );
  expect(asked).toBe(6);
});

test('a page that is not there and an address that is none are told', async () => {
  await serving(
    (_request, response) => response.writeHead(404).end(),
    (address) => expect(fetchPage(address, open)).rejects.toMatchObject({ reason: 'status', status: 404 }),
  );
  for (const address of ['ftp://example.org', 'example.org', 'http://me:secret@example.org/'])
    await expect(fetchPage(address, open)).rejects.toMatchObject({ reason: 'address' });
});

test('a document of a hundred megabytes is refused before it comes', async () => {
  await serving(
    (_request, response) => response.writeHead(200, { 'content-length': 100 * 1024 * 1024 }).write('a'),
    (address) => expect(fetchPage(address, open)).rejects.toMatchObject({ reason: 'too-large' }),
  );
});

test('an answer that never ends is cut off', async () => {
  let sent = 0;
  await serving(
    (_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024))) sent += 1;
      };
      response.on('drain', more).on('error', () => undefined);
      more();
    },
    (address) => expect(fetchPage(address, open)).rejects.toMatchObject({ reason: 'too-large' }),
  );
  expect(sent).toBeLessThan(100);
});

test('a small answer that unpacks into a large one is cut off', async () => {
  const packed = gzipSync(Buffer.alloc(LARGEST_PAGE + 1));
  await serving(
    (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed),
    (address) => expect(fetchPage(address, open)).rejects.toMatchObject({ reason: 'too-large' }),
  );
});

test('an answer that does not come, or comes drop by drop, is given up', async () => {
  await serving(
    () => undefined,
    (address) =>
      expect(fetchPage(address, { ...open, patience: 50 })).rejects.toMatchObject({
        reason: 'too-slow',
        message: expect.stringMatching(/within 1 s/u),
      }),
  );
  await serving(
    (_request, response) => {
      const drop = setInterval(() => response.write('.'), 5);
      response.on('close', () => clearInterval(drop));
    },
    (address) => expect(fetchPage(address, { ...open, patience: 100 })).rejects.toMatchObject({ reason: 'too-slow' }),
  );
});

test('a server that hangs up is told', async () => {
  await serving(
    (request) => request.socket.destroy(),
    (address) => expect(fetchPage(address, open)).rejects.toMatchObject({ reason: 'unreachable' }),
  );
});
