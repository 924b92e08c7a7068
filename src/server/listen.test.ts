import { Hono } from 'hono';
import { expect, onTestFinished, test } from 'vitest';
import { listen, PortTaken } from './listen.ts';

const app = new Hono().get('/', (c) => c.text('here'));

test('a service tells the address at which it answers, until it is closed', async () => {
  const { address, close } = await listen(app, { host: '127.0.0.1', port: 0 });
  expect(await (await fetch(address)).text()).toBe('here');
  await close();
  await expect(fetch(address)).rejects.toThrow();
});

test('a port that is taken is told plainly, with another to try', async () => {
  const first = await listen(app, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => first.close());
  const port = Number(new URL(first.address).port);
  const second = listen(app, { host: '127.0.0.1', port });
  await expect(second).rejects.toThrow(PortTaken);
  await expect(second).rejects.toMatchObject({ remedy: expect.stringContaining(`--port ${port + 1}`) });
});
