import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sharedReader } from '../testing/claims.ts';
import { decodeText, LARGEST_DOCUMENT, normaliseText } from './decode.ts';
import { documentText, readDocument } from './document.ts';
import { languageOf } from './language.ts';
import { dayFrom, dayFromPdf } from './metadata.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const SENTENCE =
  'Denmark has earmarked 500 million kroner for Ukrainian drones, the government said on Tuesday in Copenhagen.';
const FILLER =
  '<p>The money is to be used with makers in the country, and the rest of it will be spent by the end of the year, according to the ministry of defence.</p>'.repeat(
    3,
  );
const PAGE = `<!doctype html><html lang="en"><head><title>x</title><meta property="og:title" content="Denmark pays"><meta property="og:site_name" content="The Daily"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-06-24T10:00:00+03:00"}</script></head>
<body><nav>Menu</nav><article><h1>Denmark pays</h1><p>${SENTENCE}</p>${FILLER}<p style="display:none">Norway hid 9 billion euros for drones.</p><script>document.write('Sweden gave 8 billion euros for drones')</script></article></body></html>`;

/** A PDF of one page, with the objects given. */
function pdf(content: string, trailer = ''): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    '<</Title(A report)/CreationDate(D:20250624120000Z)>>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return place;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R/Info 6 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`;
  return bytes(text);
}

const read = (content: Uint8Array, name: string, published?: string) =>
  readDocument(sharedReader, content, { name, sha256, ...(published === undefined ? {} : { published }) });

test('a page gives its main text, title, publisher and day; hidden text and scripts are never quoted', async () => {
  const { document, claims, text } = await read(bytes(PAGE), 'page.html');
  expect(document).toMatchObject({
    title: 'Denmark pays',
    publisher: 'The Daily',
    published: '2025-06-24',
    language: 'en',
    format: 'html',
    sha256: sha256(text),
  });
  expect(text).not.toMatch(/Norway|Sweden|Menu/u);
  expect(claims).toMatchObject([{ amount: '500 000 000 DKK', when: '2025-06-24' }]);
});

test('a Markdown file gives its text without marks, and its front matter', async () => {
  const { document, text } = await read(
    bytes(
      `---\ntitle: Danish money\ndate: 2025-06-24\n---\n# Danish money\n\n**Denmark** has [earmarked](http://x.org) 500 million kroner for the drones that are made in Ukraine.\n\n\`\`\`\ncode\n\`\`\`\n`,
    ),
    'note.md',
  );
  expect(document).toMatchObject({ title: 'Danish money', published: '2025-06-24', format: 'markdown' });
  expect(text).toContain('Denmark has earmarked 500 million kroner');
  expect(text).not.toMatch(/\*|http|code/u);
});

test('a PDF gives its text and day', async () => {
  const { document, claims } = await read(pdf(`BT /F1 12 Tf 20 700 Td (${SENTENCE}) Tj ET`), 'report.pdf');
  expect(document).toMatchObject({ title: 'A report', published: '2025-06-24', format: 'pdf' });
  expect(claims).toMatchObject([{ amount: '500 000 000 DKK' }]);
});

test.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['a file of white space', bytes(' \n\n '), 'empty'],
  ['a PDF of images only', pdf(''), 'no-text'],
  ['a PDF that is cut off', bytes('%PDF-1.4\n1 0 obj'), 'damaged'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6, 7, 8]), 'encoding'],
  ['a hundred megabytes', new Uint8Array(100 * 1024 * 1024).fill(97), 'too-large'],
])('%s is refused with a reason', async (_name, content, reason) => {
  await expect(documentText(content, 'file')).rejects.toMatchObject({
    name: 'DocumentProblem',
    reason,
    remedy: expect.stringMatching(/./u),
  });
});

test('a text in a third language is refused by name', () => {
  expect(() =>
    languageOf(
      'Die dänische Regierung hat am Dienstag mitgeteilt, dass sie fünfhundert Millionen Kronen für Drohnen aus ukrainischer Herstellung bereitstellt.',
    ),
  ).toThrow(/came German/u);
  expect(() =>
    languageOf(
      'Правительство Дании сообщило во вторник, что выделит деньги на производство беспилотников, которые будут выпускаться в стране.',
    ),
  ).toThrow(/came Russian/u);
});

test('English and Ukrainian are told apart', () => {
  expect(languageOf(SENTENCE)).toBe('en');
  expect(languageOf('Уряд Данії повідомив у вівторок, що виділить гроші на виробництво безпілотників.')).toBe('uk');
});

test('a document without a day of publication asks for it', async () => {
  await expect(read(bytes(SENTENCE), 'a.txt')).rejects.toMatchObject({ reason: 'no-date' });
});

test('older Ukrainian pages in Windows-1251 are read', () => {
  const old = new Uint8Array([...'Київ'].map((letter) => ({ К: 0xca, и: 0xe8, ї: 0xbf, в: 0xe2 })[letter] ?? 0));
  expect(decodeText(old)).toBe('Київ');
});

test('the stored text has one form, whatever the file had', () => {
  expect(normaliseText('\uFEFFa\r\nb  \nи\u0306')).toBe('a\nb\nй');
  expect(LARGEST_DOCUMENT).toBeGreaterThan(1e7);
});

test('days are taken from what publishers write, and only real ones', () => {
  expect([
    dayFrom('2025-06-24T10:00:00+03:00'),
    dayFrom('2025-02-30'),
    dayFrom('24 June'),
    dayFromPdf('D:20250624120000Z'),
  ]).toEqual(['2025-06-24', null, null, '2025-06-24']);
});
