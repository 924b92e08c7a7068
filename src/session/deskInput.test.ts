import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serving } from '../../scripts/testing/serving.ts';
import type { Added, DocumentInput } from '../desk/index.ts';
import { Desk, type DeskOptions } from './desk.ts';
import { folderWith } from './testing/files.ts';
import { pdf } from './testing/pdf.ts';

const SENTENCE =
  'Denmark signed a letter of intent with Ukraine on joint drone production, the government said on Tuesday.';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const DATED = { published: '2025-06-24', publisher: 'The Harbour Post' };

async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const desk = await Desk.open(join(folderWith(), 'ledger.db'), options);
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
  await expect(add(desk, {})).rejects.toMatchObject({
    name: 'WrongCall',
    remedy: 'Give one of the two, or an address alone.',
  });
  await expect(add(desk, { text: 'a', bytes: utf8('a') })).rejects.toMatchObject({ name: 'WrongCall' });
});

test('a document that nobody added is unknown', async () => {
  const desk = await openDesk();
  await expect(desk.document('0123456789abcdef')).rejects.toMatchObject({ name: 'UnknownDocument' });
});

const PAGE = `<!doctype html><html><head><meta property="article:published_time" content="2025-06-24T10:00:00Z">
<meta property="og:site_name" content="The Harbour Post"></head><body><article><h1>Paper</h1>${`<p>${SENTENCE}</p>`.repeat(5)}</article></body></html>`;
const OPEN = { fetching: { allowPrivate: true } };

test('a document that is given by its address is fetched; its source is where the redirects ended', async () => {
  const desk = await openDesk(OPEN);
  await serving(
    (request, response) =>
      request.url === '/paper'
        ? response.setHeader('content-type', 'text/html').end(PAGE)
        : response.writeHead(302, { location: '/paper' }).end(),
    async (address) => {
      const { outcome, document } = await desk.addDocument({ url: `${address}/from#top`, batch: 'monday' });
      expect(outcome).toBe('added');
      expect(document).toMatchObject({ url: `${address}/paper`, publisher: 'The Harbour Post', batch: 'monday' });
      expect(await desk.addDocument({ url: `${address}/paper` })).toMatchObject({ outcome: 'known' });
    },
  );
});

test.each<[string, { readonly status?: number; readonly body?: Uint8Array }, string]>([
  ['a page that is not there', { status: 404 }, 'status'],
  ['an empty answer', { body: new Uint8Array() }, 'empty'],
  ['a PDF of images only', { body: pdf('') }, 'no-text'],
  ['a PDF with a password', { body: pdf(SENTENCE, 'secret') }, 'encrypted'],
  ['more than 20 MB', { body: new Uint8Array(21 * 1024 * 1024).fill(97) }, 'too-large'],
  ['a text in Danish', { body: utf8('Danmark har underskrevet en aftale med Ukraine om droner.') }, 'third-language'],
])('%s at an address is refused with its reason and kept, until it can be had', async (_name, made, reason) => {
  const desk = await openDesk(OPEN);
  let { status = 200, body = utf8('') } = made;
  await serving(
    (_request, response) => response.writeHead(status, { 'content-type': 'text/plain' }).end(body),
    async (address) => {
      const url = `${address}/paper`;
      expect(await desk.addDocument({ ...DATED, url })).toMatchObject({
        outcome: 'refused',
        document: { url, headline: url, problem: { reason, remedy: expect.stringMatching(/\.$/) } },
      });
      [status, body] = [500, utf8('')];
      const again = await desk.addDocument({ url });
      expect(again.document).toMatchObject(DATED);
      expect(again.document.problem).toMatchObject({ reason: 'status', status: 500 });
      expect((await desk.queue()).documents).toHaveLength(1);
      [status, body] = [200, utf8(SENTENCE)];
      expect(await desk.addDocument({ url })).toMatchObject({ outcome: 'added', document: DATED });
      expect((await desk.queue()).documents).toMatchObject([{ state: 'unread', url }]);
    },
  );
});

test('a private network, a name that leads into one, and a circle of redirects are refused and kept', async () => {
  const resolve = () => Promise.resolve([{ address: '10.0.0.1', family: 4 }]);
  const desk = await openDesk({ fetching: { allowPrivate: false, resolve } });
  for (const url of ['http://127.0.0.1:9/', 'http://intranet.example/', 'file:///etc/passwd', 'not an address'])
    await desk.addDocument({ url });
  const open = await openDesk(OPEN);
  const circle = await serving(
    (_request, response) => response.writeHead(302, { location: '/again' }).end(),
    (address) => open.addDocument({ url: address }),
  );
  const reasons = (await desk.queue()).documents.map(({ problem }) => problem?.reason);
  expect([...reasons, circle.document.problem?.reason]).toEqual([
    'private',
    'private',
    'address',
    'address',
    'redirects',
  ]);
});

test('an answer that never ends is given up, and the queue goes on', async () => {
  const desk = await openDesk({ fetching: { allowPrivate: true, patience: 300 } });
  await serving(
    (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).write('<p>Denmark'),
    async (address) => {
      const slow = desk.addDocument({ url: address });
      expect(await add(desk, { text: SENTENCE })).toMatchObject({ outcome: 'added' });
      expect((await slow).document.problem?.reason).toBe('too-slow');
    },
  );
});
