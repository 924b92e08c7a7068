import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Added, DocumentInput } from '../desk/index.ts';
import { Desk } from './desk.ts';
import { folderWith } from './testing/files.ts';
import { pdf } from './testing/pdf.ts';

const SENTENCE =
  'Denmark signed a letter of intent with Ukraine on joint drone production, the government said on Tuesday.';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const DATED = { published: '2025-06-24', publisher: 'The Harbour Post' };

async function openDesk(): Promise<Desk> {
  const desk = await Desk.open(join(folderWith(), 'ledger.db'));
  onTestFinished(() => desk.close());
  return desk;
}

const add = (desk: Desk, input: DocumentInput): Promise<Added> => desk.addDocument({ ...DATED, ...input });

test.each<[string, DocumentInput, string]>([
  ['an empty file', { bytes: new Uint8Array() }, 'empty'],
  ['an empty text', { text: ' \n ' }, 'empty'],
  ['a PDF of images only', { bytes: pdf('') }, 'no-text'],
  ['a PDF with a password', { bytes: pdf(SENTENCE, 'secret') }, 'encrypted'],
  ['bytes in no known encoding', { bytes: new Uint8Array([0x89, 0x50, 0, 1, 2, 3, 0, 0, 0, 13, 1, 2, 3]) }, 'encoding'],
  ['a hundred megabytes', { bytes: new Uint8Array(100 * 1024 * 1024).fill(97) }, 'too-large'],
  [
    'a text in Danish',
    { text: 'Danmark har underskrevet en hensigtserklæring med Ukraine om fælles produktion af droner.' },
    'third-language',
  ],
])('%s is refused with its reason, kept, and the queue goes on', async (_name, input, reason) => {
  const desk = await openDesk();
  const refused = await add(desk, input);
  expect(refused).toMatchObject({
    outcome: 'refused',
    document: {
      state: 'refused',
      problem: { reason, message: expect.stringMatching(/^Expected/), remedy: expect.stringMatching(/\.$/) },
    },
  });
  const next = await add(desk, { text: SENTENCE });
  expect(await desk.queue()).toMatchObject({
    documents: [{ state: 'refused' }, { state: 'unread' }],
    next: next.document.id,
  });
  const opened = await desk.document(refused.document.id);
  expect(opened).toMatchObject({ text: '', claims: [] });
  const decision = { action: 'accept', claim: 1, version: opened.version, reviewer: 'A' } as const;
  await expect(desk.decide(opened.id, decision)).rejects.toMatchObject({ name: 'Refused' });
});

test('the same PDF without a password is read', async () => {
  const desk = await openDesk();
  const { document } = await add(desk, { bytes: pdf(SENTENCE), name: 'report.pdf' });
  expect((await desk.document(document.id)).claims).toMatchObject([{ properties: { instrument: 'letter of intent' } }]);
});

test('scripts and hidden text of a page never reach the desk', async () => {
  const desk = await openDesk();
  const hidden = `<p hidden>Norway gave 9 billion euros for drones.</p><p style="display:none">Sweden gave 8 billion euros.</p>`;
  const script = `<script>document.write('Finland gave 7 billion euros')</script>`;
  const body = `<article><h1>Paper</h1>${`<p>${SENTENCE}</p>`.repeat(5)}${hidden}${script}</article>`;
  const { document } = await add(desk, {
    bytes: utf8(`<!doctype html><html><body>${body}</body></html>`),
    name: 'page.html',
  });
  const { text, claims } = await desk.document(document.id);
  expect(text).toContain(SENTENCE);
  expect(`${text}${JSON.stringify(claims)}`).not.toMatch(/Norway|Sweden|Finland|<script/u);
});

test('a document that is neither text nor bytes, or both, is a wrong call', async () => {
  const desk = await openDesk();
  await expect(add(desk, {})).rejects.toMatchObject({ name: 'WrongCall', remedy: 'Give one of the two.' });
  await expect(add(desk, { text: 'a', bytes: utf8('a') })).rejects.toMatchObject({ name: 'WrongCall' });
});

test('a document that nobody added is unknown', async () => {
  const desk = await openDesk();
  await expect(desk.document('0123456789abcdef')).rejects.toMatchObject({ name: 'UnknownDocument' });
});
