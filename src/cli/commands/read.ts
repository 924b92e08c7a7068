import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type DocumentReading, type Reader, readDocument, readerOf } from '../../read/index.ts';
import { EXIT, type ExitStatus } from '../exitStatus.ts';
import { tellJson } from '../json.ts';
import type { ReadCallOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

interface Source {
  readonly name: string;
  readonly bytes: () => Promise<{ readonly bytes: Uint8Array; readonly url?: string }>;
}

/** A document that could not be read: the queue goes on without it. */
interface Failed {
  readonly name: string;
  readonly message: string;
  readonly remedy: string | null;
}

const READABLE = /\.(?:txt|md|markdown|html?|xhtml|pdf)$/iu;
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

async function sourcesOf(path: string, options: ReadCallOptions): Promise<readonly Source[]> {
  if (/^https?:\/\//iu.test(path)) {
    const { fetchPage } = await import('../../fetch/index.ts');
    return [{ name: path, bytes: () => fetchPage(path, { allowPrivate: options.allowPrivate === true }) }];
  }
  const folder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const files = folder
    ? (await readdir(path, { recursive: true }))
        .filter((name) => READABLE.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
  return files.map((name) => ({ name, bytes: async () => ({ bytes: await readFile(name) }) }));
}

async function readSource(reader: Reader, source: Source, options: ReadCallOptions): Promise<DocumentReading | Failed> {
  try {
    const { bytes, url } = await source.bytes();
    const { published, publisher } = options;
    return await readDocument(reader, bytes, {
      name: basename(source.name),
      sha256,
      ...(url === undefined ? {} : { url }),
      ...(published === undefined ? {} : { published }),
      ...(publisher === undefined ? {} : { publisher }),
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = 'code' in error ? String(error.code) : '';
    const known = 'remedy' in error || code !== '';
    if (!known) throw error;
    const remedy = 'remedy' in error ? String(error.remedy) : code === 'ENOENT' ? 'Look at the path.' : null;
    return { name: source.name, message: error.message, remedy };
  }
}

const isFailed = (result: DocumentReading | Failed): result is Failed => !('claims' in result);

function readingText(name: string, reading: DocumentReading): string {
  const { document, claims, dropped } = reading;
  const lines = claims.flatMap((claim) => {
    const { about, evidence, confidence, flags, at, ...rest } = claim;
    const values = Object.entries(rest).map(
      ([property, value]) => `  ${property}: ${Array.isArray(value) ? value.join(', ') : String(value)}`,
    );
    const doubts = flags.map((flag) => `${flag.field} ${flag.code}`).join(', ');
    return [
      `${about}  (${Math.round(confidence * 100)} %${doubts === '' ? '' : `; look at: ${doubts}`})`,
      ...values,
      `  “${evidence.exact.replace(/\s+/gu, ' ')}”`,
      '',
    ];
  });
  const head = `${name}: ${document.title ?? 'no title'}, ${document.publisher ?? 'no publisher named'}, ${document.published}, ${document.language}`;
  return `${[head, '', ...lines, `${claims.length} claims proposed, ${dropped.length} dropped because the text does not hold a value of theirs.`].join('\n')}\n`;
}

/** What `read` prints as JSON for one document. */
function answerOf({ document, text, claims, dropped }: DocumentReading): object {
  return { document, claims, dropped, text };
}

/** Reads documents and prints the claims that they make, each with its passage. Nothing enters the ledger. */
export async function read(
  paths: readonly string[],
  options: ReadCallOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const reader = readerOf();
  const sources = (await Promise.all(paths.map((path) => sourcesOf(path, options)))).flat();
  const failed: Failed[] = [];
  const answers: object[] = [];
  for (const [index, source] of sources.entries()) {
    if (terminal.interactive && sources.length > 1) terminal.err(`\rReading ${index + 1} of ${sources.length}`);
    const result = await readSource(reader, source, options);
    if (isFailed(result)) {
      failed.push(result);
      terminal.err(`${result.name}: ${result.message}${result.remedy === null ? '' : ` ${result.remedy}`}\n`);
    } else if (options.json)
      answers.push(sources.length === 1 ? answerOf(result) : { name: source.name, ...answerOf(result) });
    else terminal.out(readingText(source.name, result));
  }
  if (options.json)
    tellJson(terminal, sources.length === 1 ? (answers[0] ?? { error: failed[0] }) : { documents: answers, failed });
  return failed.length > 0 || sources.length === 0 ? EXIT.rejected : EXIT.done;
}
