import { expect, test } from 'vitest';
import { PageTimes, withPageTimes } from './pageTimes.ts';

test.each([
  ['/en', 'known=2025-06-21', '/en?known=2025-06-21'],
  ['/en?known=2025-06-21', '', '/en'],
  ['/en/lines?family=drone&at=2025-12-31&known=2025-06-21', 'at=2026-01-01', '/en/lines?family=drone&at=2026-01-01'],
  ['/en/source/a?known=2025-06-21#claim-1', 'known=2025-06-22', '/en/source/a?known=2025-06-22#claim-1'],
  ['/en/lines/', 'known=2025-06-21', '/en/lines?known=2025-06-21'],
  ['/en/lines/#list', '', '/en/lines#list'],
  ['/', '', '/'],
  ['/en/method#R23', 'at=2025-12-31', '/en/method?at=2025-12-31#R23'],
  ['/en/sources?publisher=a%26known%3Db#questions', '', '/en/sources?publisher=a%26known%3Db#questions'],
  ['/en/lines?format=a&known=2025', '', '/en/lines?format=a'],
])('%s at "%s" is %s', (href, times, dated) => {
  expect(withPageTimes(href, times)).toBe(dated);
  expect(withPageTimes(dated, times)).toBe(dated);
});

test('links that are there follow, those that are gone do not, and who follows is told', () => {
  const times = new PageTimes('');
  const [there, gone] = [link('/en/lines'), link('/en/money')];
  times.keep(there);
  times.keep(gone)?.();
  const told: string[] = [];
  const stop = times.follow(() => told.push(times.now));
  times.change('known=2025-06-21');
  stop();
  times.change('known=2025-06-22');
  expect([there.getAttribute('href'), gone.getAttribute('href')]).toEqual(['/en/lines?known=2025-06-22', '/en/money']);
  expect(told).toEqual(['known=2025-06-21']);
});

test('who follows the hand is told that a reader leaves, as long as he wants to know', () => {
  const times = new PageTimes('');
  let told = 0;
  const stop = times.onLeaving(() => {
    told++;
  });
  times.leave();
  stop();
  times.leave();
  expect(told).toBe(1);
});

/** As much of an element as is asked for; these tests run without a browser. */
function link(href: string): Element {
  let now = href;
  const element: Pick<Element, 'getAttribute' | 'setAttribute'> = {
    getAttribute: () => now,
    setAttribute: (_name: string, value: string) => {
      now = value;
    },
  };
  return element as Element;
}
