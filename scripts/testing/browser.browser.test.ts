import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Serves one page on a free port until the test ends. */
async function serve(body: string): Promise<string> {
  const head = '<!doctype html><html lang="en"><title>Test</title><link rel="icon" href="data:,">';
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(head + body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test('a quiet page is seen as asked: width, language, scheme', async () => {
  const url = await serve('<p>Кузня</p>');
  const seen = await visit(browser, { url, width: 390, language: 'uk', colorScheme: 'dark' }, (page) =>
    page.evaluate('[innerWidth, navigator.language, matchMedia("(prefers-color-scheme: dark)").matches]'),
  );
  expect(seen).toEqual([390, 'uk-UA', true]);
});

test.each([
  ['a warning', '<script>console.warn("old call")</script>', 'console warning: old call'],
  ['an error', '<script>console.error("broken")</script>', 'console error: broken'],
  ['an exception', '<script>throw new Error("no map")</script>', 'uncaught: no map'],
  ['another origin', '<img alt="" src="http://127.0.0.1:9/a.png">', 'asks another origin: http://127.0.0.1:9/a.png'],
])('a page with %s fails', async (_what, body, problem) => {
  const url = await serve(body);
  await expect(visit(browser, { url }, (page) => page.title())).rejects.toThrow(problem);
});

test('what the visit expects on the console does not fail it', async () => {
  const url = await serve('<script>console.warn("old call")</script>');
  expect(await visit(browser, { url, expected: /old call/ }, (page) => page.title())).toBe('Test');
});

test('text without scripts is still there', async () => {
  const url = await serve('<p>Words</p><script>document.body.textContent = ""</script>');
  expect(await visit(browser, { url, javaScript: false }, (page) => page.textContent('p'))).toBe('Words');
});
