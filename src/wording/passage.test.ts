import { expect, test } from 'vitest';
import { shownPassage } from './passage.ts';

test('half a word at either end is left out, a whole short surrounding is not', () => {
  expect(
    shownPassage({
      exact: 'x',
      prefix: 'es of drones in Lisbon on 20 March ',
      suffix: ' and more of it is to follow soo',
    }),
  ).toEqual({
    before: '… of drones in Lisbon on 20 March ',
    exact: 'x',
    after: ' and more of it is to follow …',
  });
  expect(shownPassage({ exact: 'x', prefix: 'In Kyiv. ' })).toEqual({ before: '… In Kyiv. ', exact: 'x', after: '' });
});

test('blank surroundings are none', () => {
  expect(shownPassage({ exact: 'x', prefix: '\n\n', suffix: '\n' })).toEqual({ before: '', exact: 'x', after: '' });
});
