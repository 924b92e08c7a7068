import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readerOf, readText } from '../../src/read/index.ts';
import { articlesIn, isWithin } from './annotation.ts';
import { flat } from './matching.ts';
import { precision, recall, scoreOf } from './score.ts';

const articles = articlesIn(new URL('articles', import.meta.url).pathname);
const frozen = JSON.parse(readFileSync(new URL('frozen.json', import.meta.url), 'utf8'));
const reader = readerOf();
const said = articles.map((article) => ({
  article,
  claims: readText(reader, article.text, { language: article.language, published: article.published, headline: true })
    .claims,
}));
const ALLOWED = 0.005;

test.each(frozen.batches as readonly { from: string; to: string; now: { precision: number; recall: number } }[])(
  'what is read of articles $from to $to has not fallen below the frozen score',
  ({ from, to, now }) => {
    const chosen = said.filter(({ article }) => isWithin(article.id, { from, to }));
    const { all } = scoreOf(chosen.map(({ article, claims }) => ({ gold: article.claims, said: claims.map(flat) })));
    expect(precision(all)).toBeGreaterThanOrEqual(now.precision - ALLOWED);
    expect(recall(all)).toBeGreaterThanOrEqual(now.recall - ALLOWED);
  },
);

test('every claim quotes its article', () => {
  for (const { article, claims } of said)
    for (const { evidence } of claims) expect(article.text).toContain(evidence.exact);
});

test('every annotation quotes its article once', () => {
  for (const { text, claims, id } of articles)
    for (const { evidence } of claims) expect(text.split(evidence).length, `${id}: ${evidence}`).toBe(2);
});
