import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { finishedPage, linksIn } from './finish.ts';

const PAGE = [
  '<!DOCTYPE html><html><head><title>T</title></head><body>',
  '<a href="/en">Home</a><a href="/en/lines?sort=name#top">Lines</a><a href="/en/money/years.csv">CSV</a>',
  '<a href="/en/chart/partners.svg?year=2025&amp;measure=committed">SVG</a>',
  '<a href="/api/v1/changes.atom?lang=en">Feed</a><a href="https://example.org/en">Elsewhere</a>',
  '<form action="/en/appearance"></form><script nonce="">run()</script><script src="/assets/a.js"></script>',
  '</body></html>',
].join('');

test('links lead to where static servers answer', () => {
  const page = finishedPage(PAGE);
  expect(Array.from(page.matchAll(/href="([^"]*)"/g), ([, address]) => address)).toEqual([
    '/en/',
    '/en/lines/?sort=name#top',
    '/en/money/years.csv',
    '/en/chart/partners.svg',
    '/en/changes.atom',
    'https://example.org/en',
  ]);
  expect(linksIn(page)).toEqual(['/en', '/en/lines', '/en/money/years.csv', '/en/chart/partners.svg']);
});

test('the picture that other sites show of a page belongs to the site', () => {
  const meta = '<meta property="og:image" content="https://tracker.example.org/share/en/partner/DK.png"/></head>';
  expect(linksIn(finishedPage(PAGE.replace('</head>', meta)))).toContain('/share/en/partner/DK.png');
});

test('the page brings a policy that names its own scripts and no other', () => {
  const page = finishedPage(PAGE);
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  const scripts = Array.from(page.matchAll(/<script>([^<]*)<\/script>/g), ([, script = '']) => script);
  expect(scripts.at(-1)).toBe('run()');
  for (const script of scripts) expect(policy).toContain(`'sha256-${hash('sha256', script, 'base64')}'`);
  expect(policy).not.toContain('unsafe');
});

test('what is put into the head is taken as it is', () => {
  expect(finishedPage(PAGE, '<script type="application/ld+json">{"cost":"$1"}</script>')).toContain(
    '{"cost":"$1"}</script></head>',
  );
});
