import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type DocumentReading, type ProposedClaim, type Reader, readDocument } from '../../read/index.ts';
import { documentsAt, type FailedDocument, failedDocument, type NamedDocument } from '../documents.ts';
import { EXIT, type ExitStatus } from '../exitStatus.ts';
import { tellJson } from '../json.ts';
import type { ReadCallOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { modelReader } from './model.ts';
import type { Along } from './readAlong.ts';
import { type Linker, linkText, withLinker } from './readLinked.ts';

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

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([party, share]) => `${party} ${String(share)}`)
    .join(', ');
}

function claimLines(claim: ProposedClaim): readonly string[] {
  const { about, evidence, confidence, flags, extractors, at, link, ...rest } = claim;
  const values = Object.entries(rest).map(([property, value]) => `  ${property}: ${valueText(value)}`);
  const doubts = flags.map((flag) => `${flag.field} ${flag.code}`).join(', ');
  const finders =
    extractors === undefined ? '' : `; found by ${extractors.map((finder) => FINDERS[finder]).join(' and ')}`;
  return [
    `${about}  (${Math.round(confidence * 100)} %${linkText(claim)}${finders}${doubts === '' ? '' : `; look at: ${doubts}`})`,
    ...values,
    `  “${evidence.exact.replace(/\s+/gu, ' ')}”`,
    '',
  ];
}

const FINDERS = { rules: 'the rules', model: 'the model' } as const;

function readingText(name: string, reading: DocumentReading): string {
  const { document, claims, dropped } = reading;
  const head = `${name}: ${document.title ?? 'no title'}, ${document.publisher ?? 'no publisher named'}, ${document.published}, ${document.language}`;
  const count = `${claims.length} claims proposed, ${dropped.length} dropped because the text does not hold a value of theirs.`;
  return `${[head, '', ...claims.flatMap(claimLines), count].join('\n')}\n`;
}

/** What `read` prints as JSON for one document. */
function answerOf({ document, text, claims, dropped }: DocumentReading, along: Along | undefined): object {
  return { document, claims, dropped, ...(along === undefined ? {} : { model: along.report }), text };
}

interface Told {
  readonly answers: object[];
  readonly failed: FailedDocument[];
}

async function readAll(
  sources: readonly NamedDocument[],
  { reader, linked }: Linker,
  options: ReadCallOptions,
  terminal: Terminal,
): Promise<Told> {
  const model = await modelReader(terminal);
  const told: Told = { answers: [], failed: [] };
  for (const [index, source] of sources.entries()) {
    if (terminal.interactive && sources.length > 1) terminal.err(`\rReading ${index + 1} of ${sources.length}`);
    const result = await readSource(reader, source, options);
    if (isFailed(result)) {
      told.failed.push(result);
      terminal.err(`${result.name}: ${result.message}${result.remedy === null ? '' : ` ${result.remedy}`}\n`);
      continue;
    }
    const along = await model?.(source.name, reader, result);
    const reading = linked(along?.reading ?? result);
    const named = sources.length === 1 ? {} : { name: source.name };
    if (options.json) told.answers.push({ ...named, ...answerOf(reading, along) });
    else terminal.out(readingText(source.name, reading));
  }
  return told;
}

/**
 * Reads documents and prints the claims that they make, each with its passage. Nothing enters the ledger. Where the call names a
 * ledger, claims are about its subjects. Where the environment names a model server, the model reads along; where it fails, the
 * claims are those of the rules.
 */
export async function read(
  paths: readonly string[],
  options: ReadCallOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const sources = (await Promise.all(paths.map((path) => documentsAt(path, options.allowPrivate === true)))).flat();
  const { answers, failed } = await withLinker(options.db, (linker) => readAll(sources, linker, options, terminal));
  if (options.json)
    tellJson(terminal, sources.length === 1 ? (answers[0] ?? { error: failed[0] }) : { documents: answers, failed });
  return failed.length > 0 || sources.length === 0 ? EXIT.rejected : EXIT.done;
}
