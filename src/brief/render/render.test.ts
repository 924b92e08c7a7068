import { expect, test } from 'vitest';
import { WrittenLedger } from '../../../scripts/testing/written-ledger.ts';
import { changesBetween } from '../../changes/index.ts';
import { type Brief, briefHtml, briefMarkdown, briefOf, briefText } from '../index.ts';

/** A brief on a sum that a publisher with an evil name reports. */
function brief(publisher: string, url = 'https://example.org/a?b=1&c=2'): Brief {
  const sum = {
    about: 'flow/one',
    from: 'country/DK',
    to: 'programme/build-with-ukraine',
    stage: 'commitment',
    amount: '5 000 000 EUR',
  };
  const ledger = new WrittenLedger().load('2026-01-01', {
    news: { published: '2025-06-24', publisher, url, claims: [sum] },
  });
  const [before, after] = [ledger.account({ known: '2025-06-01' }), ledger.account({ known: '2025-06-30' })];
  return briefOf(before, after, changesBetween(before, after), { language: 'en' });
}

test('nothing that a source wrote becomes markup in HTML', () => {
  const html = briefHtml(brief('<script>alert("x")</script> & Co'));
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; Co');
  expect(html).toContain('href="https://example.org/a?b=1&amp;c=2"');
});

test('an address that is none of the web becomes no link', () => {
  expect(
    briefHtml({ ...brief('P'), notes: brief('P').notes.map((note) => ({ ...note, url: 'javascript:alert(1)' })) }),
  ).not.toContain('javascript:');
});

test('nothing that a source wrote becomes markup in Markdown', () => {
  const markdown = briefMarkdown(brief('[x](javascript:1) <b>*P*</b>'));
  expect(markdown).not.toMatch(/(?<!\\)\[x\]|<b>|(?<!\\)\*P/);
});

test('text has headline, bullets, narrative and sources, each note once', () => {
  const text = briefText(brief('Paper'));
  expect(text).toMatch(/^Denmark commits €5 million for Build with Ukraine \[1\]\n/);
  expect(text).toContain('• ');
  expect(text.match(/^\[1\] Paper, 24 June 2025: https:\/\/example\.org/gm)).toHaveLength(1);
});
