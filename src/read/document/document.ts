import type { ReadLanguage } from '../lexicon/lexicon.ts';
import type { Reader, ReadResult } from '../reader.ts';
import { readText } from '../reader.ts';
import { paragraphsOf } from '../text/sentences.ts';
import { decodeText, LARGEST_DOCUMENT, normaliseText } from './decode.ts';
import { languageOf } from './language.ts';
import { readMarkdown } from './markdown.ts';
import { dayFrom, type Metadata } from './metadata.ts';
import { DocumentProblem } from './problem.ts';

/** A document ready to be read: normalised text, and what the document says of itself. */
export interface DocumentText {
  readonly text: string;
  readonly metadata: Metadata;
  readonly format: 'text' | 'html' | 'pdf' | 'markdown';
}

/** What a reading tells of its document. */
export interface DocumentDescription {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string;
  readonly language: ReadLanguage;
  readonly format: DocumentText['format'];
  readonly url: string | null;
  /** SHA-256 of the normalised text in UTF-8, hexadecimal. */
  readonly sha256: string;
  /** Length of the normalised text in Unicode code points. */
  readonly length: number;
}

/** A read document: its description, the normalised text that offsets count in, and the claims. */
export interface DocumentReading extends ReadResult {
  readonly document: DocumentDescription;
  readonly text: string;
}

/** What is known of a document from outside. Given values go before what the document says of itself. */
export interface DocumentOptions {
  /** Name of the file or last part of the address; its ending tells the format when the content does not. */
  readonly name: string;
  readonly url?: string;
  readonly published?: string;
  readonly publisher?: string;
  /** SHA-256 of a text in UTF-8, hexadecimal. Passed in, since the core has no Node. */
  readonly sha256: (text: string) => string;
}

const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  [...mark].every((character, index) => bytes[index] === character.charCodeAt(0));
const HTML = /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype )?html|<head|<body|<article|<p[\s>])/iu;

/** Turns the bytes of a text, HTML, PDF or Markdown document into normalised text. Raises `DocumentProblem`. */
export async function documentText(bytes: Uint8Array, name: string): Promise<DocumentText> {
  if (startsWith(bytes, '%PDF-')) {
    if (bytes.length > LARGEST_DOCUMENT) decodeText(bytes);
    const { readPdf } = await import('./pdf.ts');
    const { text, metadata } = await readPdf(bytes);
    return { text: normaliseText(text), metadata, format: 'pdf' };
  }
  const source = normaliseText(decodeText(bytes));
  if (HTML.test(source) || /\.x?html?$/iu.test(name)) {
    const { readHtml } = await import('./html.ts');
    const { text, metadata } = readHtml(source);
    return { text: normaliseText(text), metadata, format: 'html' };
  }
  if (/\.(?:md|markdown)$/iu.test(name)) {
    const { text, metadata } = readMarkdown(source);
    return { text, metadata, format: 'markdown' };
  }
  if (source.trim() === '')
    throw new DocumentProblem(
      'empty',
      'Expected a document, came one of white space only.',
      'Give the document with its text.',
    );
  return { text: source, metadata: { title: null, publisher: null, published: null }, format: 'text' };
}

const LONGEST_TITLE = 200;
/** The first paragraph when it reads as a headline: one short line without a full stop, with more to follow. */
function headlineOf(text: string): string | null {
  const [first, second] = paragraphsOf(text);
  if (first === undefined || second === undefined) return null;
  const line = text.slice(first.start, first.end);
  return line.length <= LONGEST_TITLE && !line.includes('\n') && !/[.!…]["'»”’)]*$/u.test(line) ? line : null;
}

function checkedDay(day: string): string {
  if (dayFrom(day) === day) return day;
  throw new DocumentProblem(
    'no-date',
    `Expected a day of publication as YYYY-MM-DD, came "${day}".`,
    'Write the day as in 2025-06-24.',
  );
}

function publishedOf(options: DocumentOptions, metadata: Metadata): string {
  const published = options.published ?? metadata.published;
  if (published !== null && published !== undefined) return checkedDay(published);
  throw new DocumentProblem(
    'no-date',
    'Expected a day of publication, came a document that does not state one.',
    'Give it with --published YYYY-MM-DD: "on Tuesday" and "last year" are resolved against it.',
  );
}

/** Reads a document: text, language, metadata, and the claims that it makes. Raises `DocumentProblem`. */
export async function readDocument(
  reader: Reader,
  bytes: Uint8Array,
  options: DocumentOptions,
): Promise<DocumentReading> {
  const { text, metadata, format } = await documentText(bytes, options.name);
  const language = languageOf(text);
  const published = publishedOf(options, metadata);
  const headline = headlineOf(text);
  const document: DocumentDescription = {
    title: metadata.title ?? headline,
    publisher: options.publisher ?? metadata.publisher,
    published,
    language,
    format,
    url: options.url ?? null,
    sha256: options.sha256(text),
    length: [...text].length,
  };
  return { document, text, ...readText(reader, text, { language, published, headline: headline !== null }) };
}
