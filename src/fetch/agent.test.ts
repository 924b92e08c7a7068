import { expect, test } from 'vitest';
import { serving } from '../../scripts/testing/serving.ts';
import { guardedLookup, type Resolve } from './agent.ts';
import { get } from './get.ts';

/** Answers of a name server, one after the other; the last one again and again. */
function answering(...answers: readonly (readonly string[])[]): { resolve: Resolve; asked: string[] } {
  const asked: string[] = [];
  const resolve: Resolve = async (host) => {
    asked.push(host);
    const addresses = answers[Math.min(asked.length, answers.length) - 1] ?? [];
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  return { resolve, asked };
}

const lookedUp = (resolve: Resolve, allowPrivate = false): Promise<unknown> =>
  new Promise((done, fail) => {
    guardedLookup(allowPrivate, resolve)('news.test', { all: true }, (error, found) =>
      error === null ? done(found) : fail(error),
    );
  });
const plain = { headers: {}, largest: 1000, patience: 20_000 };

test('the connection gets exactly the addresses that were checked', async () => {
  const { resolve, asked } = answering(['93.184.215.14', '2606:2800:21f:cb07::1'], ['127.0.0.1']);
  expect(await lookedUp(resolve)).toMatchObject([{ address: '93.184.215.14' }, { address: '2606:2800:21f:cb07::1' }]);
  expect(asked).toHaveLength(1);
});

test('a name with a private address among public ones is refused', async () => {
  const { resolve } = answering(['93.184.215.14', '10.0.0.1']);
  await expect(lookedUp(resolve)).rejects.toMatchObject({ name: 'FetchProblem', reason: 'private' });
});

test('a name is looked up once for each connection, and that answer is connected to', async () => {
  await serving(
    (_request, response) => response.end('here'),
    async (address) => {
      const { resolve, asked } = answering(['127.0.0.1'], ['93.184.215.14']);
      const named = address.replace('127.0.0.1', 'news.test');
      expect(await get(named, { ...plain, allowPrivate: true, resolve })).toMatchObject({ status: 200 });
      expect(asked).toEqual(['news.test']);
    },
  );
});

test('a name that leads into a private network never reaches the server there', async () => {
  let reached = 0;
  await serving(
    (_request, response) => {
      reached += 1;
      response.end('secret');
    },
    async (address) => {
      const { resolve } = answering(['127.0.0.1']);
      const named = address.replace('127.0.0.1', 'news.test');
      await expect(get(named, { ...plain, allowPrivate: false, resolve })).rejects.toMatchObject({ reason: 'private' });
    },
  );
  expect(reached).toBe(0);
});

test('a name that is not known is told as such', async () => {
  const { resolve } = answering([]);
  await expect(get('http://news.test/', { ...plain, allowPrivate: false, resolve })).rejects.toMatchObject({
    reason: 'unreachable',
    message: expect.stringMatching(/news\.test/u),
  });
});
