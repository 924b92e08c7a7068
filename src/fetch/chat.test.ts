import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { serving } from '../../scripts/testing/serving.ts';
import { chatWith } from './chat.ts';

const QUESTION = [{ role: 'user', content: 'What does it say?' }] as const;
const SOON = { backOff: 1 };
const said = (content: string): string => JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] });

/** Answers the first request by the first listener, and so on; the last one for all that follow. */
function inTurn(...listeners: readonly RequestListener[]): { listener: RequestListener; asked: () => number } {
  let asked = 0;
  const listener: RequestListener = (request, response) => {
    asked += 1;
    listeners[Math.min(asked, listeners.length) - 1]?.(request, response);
  };
  return { listener, asked: () => asked };
}
const answers = (_request: IncomingMessage, response: ServerResponse): unknown => response.end(said('Here.'));
const fails =
  (status: number, headers = {}): RequestListener =>
  (_request, response) =>
    response.writeHead(status, headers).end('overloaded');

test('a model is asked by the chat protocol, with its name and key', async () => {
  let seen: { url?: string | undefined; key?: string | undefined; body?: unknown } = {};
  await serving(
    async (request, response) => {
      seen = { url: request.url, key: request.headers.authorization, body: JSON.parse(await text(request)) };
      response.end(said('Here.'));
    },
    async (address) => {
      const chat = chatWith({ url: `${address}/v1/`, model: 'small', key: 'k' });
      expect(await chat(QUESTION)).toBe('Here.');
    },
  );
  expect(seen).toMatchObject({
    url: '/v1/chat/completions',
    key: 'Bearer k',
    body: { model: 'small', messages: QUESTION, temperature: 0, stream: false },
  });
});

test.each<[string, RequestListener]>([
  ['is overloaded', fails(503)],
  ['asks to wait', fails(429, { 'retry-after': '0' })],
  ['hangs up', (request) => request.socket.destroy()],
])('a server that %s is asked once more', async (_name, first) => {
  const { listener, asked } = inTurn(first, answers);
  await serving(listener, async (url) => expect(await chatWith({ url }, SOON)(QUESTION)).toBe('Here.'));
  expect(asked()).toBe(2);
});

test('a server that goes on failing is given up after the one retry', async () => {
  const { listener, asked } = inTurn(fails(500));
  await serving(listener, (url) =>
    expect(chatWith({ url }, SOON)(QUESTION)).rejects.toMatchObject({
      name: 'FetchProblem',
      status: 500,
      message: expect.stringMatching(/status 500: overloaded/u),
      remedy: expect.stringMatching(/KUZNIA_MODEL/u),
    }),
  );
  expect(asked()).toBe(2);
});

test('a refusal is not repeated, and never tells the key', async () => {
  const { listener, asked } = inTurn(fails(401));
  await serving(listener, async (url) => {
    const problem = await chatWith({ url, key: 'secret' }, SOON)(QUESTION).catch((error: Error) => error);
    expect(problem).toMatchObject({ status: 401 });
    expect(JSON.stringify([problem, String(problem)])).not.toContain('secret');
  });
  expect(asked()).toBe(1);
});

test('a redirect is not followed: the key stays with the server that was named', async () => {
  const { listener, asked } = inTurn((_request, response) => response.writeHead(302, { location: '/other' }).end());
  await serving(listener, (url) =>
    expect(chatWith({ url, key: 'secret' }, SOON)(QUESTION)).rejects.toMatchObject({ name: 'FetchProblem' }),
  );
  expect(asked()).toBeLessThanOrEqual(2);
});

test('a server that does not answer in time is given up', async () => {
  await serving(
    () => undefined,
    (url) => expect(chatWith({ url }, { patience: 50 })(QUESTION)).rejects.toMatchObject({ reason: 'too-slow' }),
  );
});

test('a server that streams without end is cut off by size, or by time', async () => {
  const endless: RequestListener = (_request, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more).on('error', () => undefined);
    more();
  };
  await serving(endless, (url) => expect(chatWith({ url })(QUESTION)).rejects.toMatchObject({ reason: 'too-large' }));
  const drops: RequestListener = (_request, response) => {
    const drop = setInterval(() => response.write(' '), 5);
    response.on('close', () => clearInterval(drop));
  };
  await serving(drops, (url) =>
    expect(chatWith({ url }, { patience: 100 })(QUESTION)).rejects.toMatchObject({ reason: 'too-slow' }),
  );
});

test.each(['', '<html>Hello</html>', '{"choices": []}', '{"choices": [{"message": {"content": null}}]}', '[1, 2'])(
  'garbage is told: %j',
  async (garbage) => {
    await serving(
      (_request, response) => response.end(garbage),
      (url) => expect(chatWith({ url }, SOON)(QUESTION)).rejects.toMatchObject({ reason: 'garbage' }),
    );
  },
);

test('an address that is none is told before anything is read', () => {
  expect(() => chatWith({ url: 'localhost:8080' })).toThrow(/KUZNIA_MODEL_URL/u);
  expect(() => chatWith({ url: 'http://me:secret@localhost' })).toThrow(/came one with a user in it/u);
});
