import { expect, test } from 'vitest';
import { bodyOfFiles, bodyOfText, TooLarge } from './newDocuments.ts';

test('a text goes with what was said of it, and nothing that was left empty', () => {
  const data = new FormData();
  data.set('text', 'Two lines\r\nof text');
  data.set('published', '2026-03-01');
  data.set('publisher', ' ');
  expect(bodyOfText(data)).toEqual({ documents: [{ text: 'Two lines\nof text', published: '2026-03-01' }] });
});

test('files come back from base64 byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 70_001 }, (_, index) => (index * 7) % 256);
  const data = new FormData();
  data.append('files', new File([bytes], 'a.pdf'));
  data.set('files-batch', 'week 9');
  const [file] = (await bodyOfFiles(data)).documents;
  expect(file).toMatchObject({ name: 'a.pdf', batch: 'week 9' });
  expect(Buffer.from(file?.bytes ?? '', 'base64').equals(Buffer.from(bytes))).toBe(true);
});

test('files that one call cannot take are told before they are sent', async () => {
  const data = new FormData();
  data.append('files', new File([new Uint8Array(25 * 1024 * 1024)], 'large.pdf'));
  await expect(bodyOfFiles(data)).rejects.toThrow(TooLarge);
});
