import { expect, test } from 'vitest';
import { chosenFiles, namedAddresses, pastedText, TooLarge } from './newDocuments.ts';

test('a text goes with what was said of it, and nothing that was left empty', async () => {
  const data = new FormData();
  data.set('text', 'Two lines\r\nof text');
  data.set('published', '2026-03-01');
  data.set('publisher', ' ');
  const [text] = pastedText(data);
  expect(await text?.make()).toEqual({ text: 'Two lines\nof text', published: '2026-03-01' });
  data.set('text', ' \n');
  expect(pastedText(data)).toEqual([]);
});

test('addresses are taken one by one, each once, with what was said of all of them', async () => {
  const data = new FormData();
  data.set('addresses', ' https://a.example/1\r\nhttp://b.example/2 https://a.example/1\n');
  data.set('addresses-batch', 'week 9');
  const waiting = namedAddresses(data) ?? [];
  expect(waiting.map(({ name }) => name)).toEqual(['https://a.example/1', 'http://b.example/2']);
  expect(await waiting[1]?.make()).toEqual({ url: 'http://b.example/2', batch: 'week 9' });
});

test.each(['example.org', 'https://a.example/1\nfile:///etc/passwd', 'javascript:alert(1)'])(
  'where one of the lines of %j is no web address, none is taken',
  (addresses) => {
    const data = new FormData();
    data.set('addresses', addresses);
    expect(namedAddresses(data)).toBeUndefined();
  },
);

test('files come back from base64 byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 70_001 }, (_, index) => (index * 7) % 256);
  const data = new FormData();
  data.append('files', new File([bytes], 'a.pdf'));
  data.set('files-batch', 'week 9');
  const file = await chosenFiles(data)[0]?.make();
  expect(file).toMatchObject({ name: 'a.pdf', batch: 'week 9' });
  expect(Buffer.from(file?.bytes ?? '', 'base64').equals(Buffer.from(bytes))).toBe(true);
});

test('a file that one call cannot take is told before it is sent', async () => {
  const data = new FormData();
  data.append('files', new File([new Uint8Array(25 * 1024 * 1024)], 'large.pdf'));
  await expect(chosenFiles(data)[0]?.make()).rejects.toThrow(TooLarge);
});
