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

export interface ServeOptions extends CommonOptions {
  readonly port: string;
  readonly host: string;
}

/** File of the ledger where the call names none. */
export const DEFAULT_DB = './kuznia.db';
/** Port to serve at where the call names none. */
export const DEFAULT_PORT = '4280';
