import { fileURLToPath } from 'node:url';
import { type Published, publish as publishSite } from '../../publish/index.ts';
import { WrongCall } from '../../session/index.ts';
import { EXIT, type ExitStatus } from '../exitStatus.ts';
import { tellJson } from '../json.ts';
import { requireLedger } from '../ledgerFile.ts';
import type { PublishCallOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { version } from '../version.ts';

/** Where `npm run build` puts the pages: beside the sources, wherever the command is called from. */
const BUILD = fileURLToPath(new URL('../../../build', import.meta.url));

/** Publishes the tracker as files into a folder. */
export async function publish(folder: string, options: PublishCallOptions, terminal: Terminal): Promise<ExitStatus> {
  requireLedger(options.db);
  const begun = performance.now();
  const published = await publishSite({
    database: options.db,
    folder,
    build: BUILD,
    version,
    url: urlOf(options.url),
    now: () => new Date().toISOString(),
    ...(terminal.interactive ? { progress: progressOn(terminal) } : {}),
  });
  if (terminal.interactive) terminal.err('\r\x1b[K');
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  if (options.json) tellJson(terminal, summaryOf(published, folder, seconds));
  else terminal.out(textOf(published, folder, seconds));
  return EXIT.done;
}

/** The address of the site as it goes before paths: with a slash at its end. Raises WrongCall where it is none. */
function urlOf(text = ''): string {
  if (text === '') return '';
  const url = URL.parse(text);
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '')
    return url.href;
  throw new WrongCall(
    `Expected the address of a site, such as https://tracker.example.org/, came "${text}".`,
    'The site lies at the root of its address: give it with nothing after the name of the host.',
  );
}

/** What cannot be told without an address. */
const WITHOUT_URL =
  'Without --url the site has no sitemap, no canonical addresses and no pictures for other sites to show, and citations name no host.';

/** One line that is written over; often enough to be seen moving, seldom enough to cost nothing. */
function progressOn(terminal: Terminal): (done: number, known: number) => void {
  return (done, known) => {
    if (done % 50 === 0) terminal.err(`\r\x1b[K${done} of ${known} pages and files …`);
  };
}

function summaryOf({ release, isNew, files, bytes, written, removed }: Published, folder: string, seconds: number) {
  const { id, ledger, asOf, previous } = release;
  return { folder, release: id, new: isNew, previous, ledger, asOf, files, bytes, written, removed, seconds };
}

function textOf(
  { release, isNew, files, bytes, written, removed }: Published,
  folder: string,
  seconds: number,
): string {
  const { id, ledger } = release;
  if (!isNew) return `Nothing has changed since release ${id}, which stands in ${folder} as it was.\n`;
  const size = (bytes / 1_000_000).toFixed(1);
  return [
    `Published release ${id} in ${folder}: ${files} files, ${size} MB, in ${seconds} s.`,
    `Written: ${written}; unchanged: ${files - written}; gone: ${removed}.`,
    `It rests on entry ${ledger.sequence} of the ledger, ${ledger.hash}.`,
    ...(release.url === '' ? [WITHOUT_URL] : []),
    '',
  ].join('\n');
}
