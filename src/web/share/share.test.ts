import { beforeAll, expect, test } from 'vitest';
import { starterLedger } from '../../../scripts/testing/starter-ledger.ts';
import { shareCard } from './card.ts';
import { sharePath } from './path.ts';
import { sharePicture } from './picture.ts';

let ledger: Awaited<ReturnType<typeof starterLedger>>;
beforeAll(async () => {
  ledger = await starterLedger();
});

const card = (page: string, texts = {}) => shareCard(ledger.account(texts), 'uk', page);

test('a card says what the page says, with the day and with what must be known of a figure', () => {
  expect(card('partner/DK', { known: '2025-12-31' })).toMatchObject({
    title: 'Данія',
    gauge: { asked: expect.stringContaining('0,25') },
    foot: expect.stringContaining('31 грудня 2025'),
  });
  expect(card('line/dk-fire-point-solid-fuel')?.facts.map(({ mark }) => mark)).toContain('план');
  expect(card('overview')?.facts).toHaveLength(3);
  // No partner, but named, and so with a page of its own.
  expect(card('partner/UA')?.title).toBe('Україна');
});

test.each([
  '',
  'partner',
  'partner/XX',
  'partner/DK/more',
  'line/none',
  'agreement/',
  'constructor',
  '__proto__/x',
  'overview/x',
])('there is no card of %o', (page) => {
  expect(card(page)).toBeUndefined();
});

test('what the public did not know has no card', () => {
  expect(card('agreement/dk-ua-2025-06-letter-of-intent', { known: '2025-06-21' })).toBeUndefined();
  expect(card('agreement/dk-ua-2025-06-letter-of-intent')).toBeDefined();
});

test('a card becomes a PNG of the size that is asked for; Cyrillic letters are drawn, not left out', async () => {
  const known = card('agreement/dk-ua-2025-06-letter-of-intent');
  if (known === undefined) throw new Error('Expected the card of the Danish letter.');
  const png = await sharePicture(known);
  const view = new DataView(png.buffer, png.byteOffset);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
  // Without its letters the picture would be as light as one of blanks.
  const blank = await sharePicture({ ...known, title: '', facts: [], foot: '' });
  const squares = await sharePicture({ ...known, title: '\uE000'.repeat(known.title.length) });
  expect(png.length).toBeGreaterThan(blank.length * 1.5);
  expect(Buffer.compare(png, squares)).not.toBe(0);
});

test('the address of a picture keeps the dates that were asked for, and no others', () => {
  expect(sharePath('en', 'partner/DK')).toBe('/share/en/partner/DK.png');
  expect(sharePath('uk', 'overview', { known: '2025-06-21', at: undefined, recorded: '' })).toBe(
    '/share/uk/overview.png?known=2025-06-21',
  );
});
