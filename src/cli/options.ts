import type { ImportName } from '../exchange/index.ts';
import type { Language } from '../values/index.ts';

/** Options that every command takes. */
export interface CommonOptions {
  readonly json?: true;
  readonly db: string;
}

/** The three times of a question, and the language of the answer. */
export interface QuestionOptions extends CommonOptions {
  readonly at?: string;
  readonly known?: string;
  readonly recorded?: string;
  readonly lang: Language;
}

/** A period: its two ends, and which of the three times they are. */
export interface PeriodOptions extends QuestionOptions {
  readonly since: string;
  readonly until?: string;
  readonly by: 'known' | 'recorded';
}

/** The forms of a brief. */
export const briefFormats = ['text', 'markdown', 'html', 'json'] as const;
export type BriefFormat = (typeof briefFormats)[number];

export interface BriefOptions extends PeriodOptions {
  readonly partner?: string;
  readonly format: BriefFormat;
}

export interface ServeOptions extends CommonOptions {
  readonly port: string;
  readonly host: string;
  readonly desk?: true;
  readonly allowPrivate?: true;
}

/** What "kuznia export" can write: the whole ledger, or the account in one of the forms that src/exchange makes. */
export const exportFormats = [
  'jsonl',
  'datapackage',
  'sqlite',
  'parquet',
  'followthemoney',
  'prov',
  'iati',
  'ocds',
  'oc4ids',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportOptions extends CommonOptions {
  readonly at?: string;
  readonly known?: string;
  readonly recorded?: string;
  readonly out?: string;
  readonly includeMarked?: true;
}

/** What is said of files beside what is in them. */
export interface ImportCallOptions extends CommonOptions {
  readonly as?: ImportName;
  readonly map?: string;
  readonly into?: string;
  readonly edition?: string;
  readonly all?: true;
  readonly write?: true;
}

/** How the tracker is published as files. */
export interface PublishCallOptions extends CommonOptions {
  readonly url?: string;
}

/** What is known of documents that go to the desk; it goes before what they say of themselves. */
export interface DeskAddOptions extends CommonOptions {
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly batch?: string;
  readonly allowPrivate?: true;
}

export interface DeskListOptions extends CommonOptions {
  readonly batch?: string;
}

export interface DeskExportOptions extends CommonOptions {
  readonly out: string;
  readonly replace?: true;
}

/** How places are watched. */
export interface WatchCallOptions extends CommonOptions {
  readonly once?: true;
  readonly allowPrivate?: true;
}

/** What is known of documents from outside; it goes before what they say of themselves. */
export interface ReadCallOptions {
  readonly json?: true;
  readonly db?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly allowPrivate?: true;
}

/** File of the ledger where the call names none. */
export const DEFAULT_DB = './kuznia.db';
/** Port to serve at where the call names none. */
export const DEFAULT_PORT = '4280';
