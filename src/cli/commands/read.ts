import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type DocumentReading, type Reader, readDocument, readerOf } from '../../read/index.ts';
import { documentsAt, type FailedDocument, failedDocument, type NamedDocument } from '../documents.ts';
import { EXIT, type ExitStatus } from '../exitStatus.ts';
import { tellJson } from '../json.ts';
import type { ReadCallOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

async function readSource(
  reader: Reader,
  source: NamedDocument,
  options: ReadCallOptions,
): Promise<DocumentReading | FailedDocument> {
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
    return failedDocument(source.name, error);
  }
}

const isFailed = (result: DocumentReading | FailedDocument): result is FailedDocument => !('claims' in result);

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
  const sources = (await Promise.all(paths.map((path) => documentsAt(path, options.allowPrivate === true)))).flat();
  const failed: FailedDocument[] = [];
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
