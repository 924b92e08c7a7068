import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ProblemDocument } from './schemas/service.ts';

/** Kinds of problems, each described on the page of the interface. */
export const problemKinds = {
  'unknown-subject': {
    status: 404,
    title: 'No such subject',
    meaning: 'No claim that can be seen at the dates asked for is about this subject or source.',
  },
  'unknown-figure': { status: 404, title: 'No such figure', meaning: 'The account has no figure at this address.' },
  'unknown-export': { status: 404, title: 'No such export', meaning: 'There is no file of this name in this format.' },
  'marked-ledger': {
    status: 403,
    title: 'Ledger not public',
    meaning: 'The ledger holds entries marked above TLP:CLEAR, so it is not given out whole.',
  },
  'not-a-date': {
    status: 400,
    title: 'Not a date',
    meaning: 'at, known and recorded take a day such as 2025-06-24 or an instant such as 2025-06-24T12:00:00Z.',
  },
  'wrong-parameter': {
    status: 400,
    title: 'Wrong parameter',
    meaning: 'A parameter is unknown, stands twice or has a value that it cannot have.',
  },
  'nothing-to-tell': {
    status: 404,
    title: 'Nothing to tell',
    meaning: 'No claim tells anything that the brief asked for could say.',
  },
  'no-such-route': { status: 404, title: 'No such route', meaning: 'The interface has no route at this path.' },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    meaning: 'The interface is for reading: it takes GET, HEAD and OPTIONS.',
  },
  'unknown-document': { status: 404, title: 'No such document', meaning: 'The desk has no document of this id.' },
  'key-needed': {
    status: 401,
    title: 'Key needed',
    meaning: 'The desk has a key: send it as "Authorization: Bearer …", or give it on the page of the desk.',
  },
  'not-from-here': {
    status: 403,
    title: 'Not from here',
    meaning: 'The desk takes calls from its own pages on this machine only.',
  },
  stale: {
    status: 409,
    title: 'State has moved',
    meaning: 'The decision was made on another state of the document than the present one.',
  },
  refused: {
    status: 422,
    title: 'Decision refused',
    meaning: 'The decision on a claim cannot be taken as it was made; code says why.',
  },
  'too-large': { status: 413, title: 'Too large', meaning: 'The body of the call is larger than is taken.' },
  'wrong-type': { status: 415, title: 'Wrong type', meaning: 'The body of the call must be JSON and say so.' },
  'ledger-unreadable': { status: 503, title: 'Ledger unreadable', meaning: 'The ledger could not be read just now.' },
  defect: { status: 500, title: 'Defect', meaning: 'A defect of the program; the call was not at fault.' },
} as const;

export type ProblemKind = keyof typeof problemKinds;

/** What is wrong with a call: what was expected and what came, how to mend it, what may have been meant. */
export interface ProblemDetails {
  readonly detail: string;
  readonly remedy: string;
  readonly nearest?: readonly string[];
  /** Members of its own that a kind of problem has. */
  readonly more?: object;
}

/** Raised where the ledger cannot be read. */
export class LedgerUnreadable extends Error {
  override readonly name = 'LedgerUnreadable';
}

/** Answers with a problem document (RFC 9457). */
export function problemResponse(c: Context, kind: ProblemKind, details: ProblemDetails): Response {
  const { status, title } = problemKinds[kind];
  const { nearest, more, ...rest } = details;
  const document: ProblemDocument = {
    type: `/api/v1/#${kind}`,
    title,
    status,
    ...rest,
    ...more,
    ...(nearest === undefined || nearest.length === 0 ? {} : { nearest: [...nearest] }),
    instance: c.req.path,
  };
  return c.body(JSON.stringify(document), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
}

/** The problem behind an error that a handler raised. Errors of the core are told apart by their names. */
export function problemOf(error: Error): { readonly kind: ProblemKind; readonly details: ProblemDetails } {
  const nearest = 'nearest' in error ? (error.nearest as readonly string[]) : [];
  const meant = nearest.length === 0 ? '' : `Did you mean ${nearest.join(', ')}? `;
  const { message } = error;
  switch (error.name) {
    case 'UnknownSubject': {
      const detail = `No claim that can be seen at these dates is about "${'subject' in error ? error.subject : ''}".`;
      const remedy = `${meant}Subjects stand under /api/v1/subjects, sources under /api/v1/sources.`;
      return { kind: 'unknown-subject', details: { detail, remedy, nearest } };
    }
    case 'UnknownAddress': {
      const detail = `There is no figure at "${'address' in error ? error.address : ''}" for these dates.`;
      return {
        kind: 'unknown-figure',
        details: { detail, remedy: `${meant}Addresses stand in /api/v1/account.`, nearest },
      };
    }
    case 'UnknownExport':
      return {
        kind: 'unknown-export',
        details: { detail: message, remedy: `${meant}/api/v1/export lists formats and files.`, nearest },
      };
    case 'NothingFits':
      return { kind: 'unknown-export', details: { detail: message, remedy: remedyOf(error) } };
    case 'MarkedLedger':
      return {
        kind: 'marked-ledger',
        details: { detail: message, remedy: 'Take another format: those leave it out.' },
      };
    case 'WrongPeriod':
      return { kind: 'wrong-parameter', details: { detail: message, remedy: remedyOf(error) } };
    case 'NothingToTell':
      return { kind: 'nothing-to-tell', details: { detail: message, remedy: remedyOf(error) } };
    case 'Refused':
      return refusalOf(error as Error & { readonly code: string; readonly details: object });
    case 'UnknownDocument':
      return { kind: 'unknown-document', details: { detail: message, remedy: remedyOf(error) } };
    case 'WrongCall':
      return { kind: 'wrong-parameter', details: { detail: message, remedy: remedyOf(error) } };
    case 'NotAnInstant':
      return { kind: 'not-a-date', details: { detail: message, remedy: 'Leave the parameter out for today.' } };
    case 'LedgerUnreadable': {
      const remedy = 'Ask again; if it stays so, run "kuznia verify" on the ledger.';
      return { kind: 'ledger-unreadable', details: { detail: message, remedy } };
    }
    default:
      return error instanceof HTTPException && error.status < 500 ? wrongCall(message) : DEFECT;
  }
}

function refusalOf(error: Error & { readonly code: string; readonly details: object }): {
  readonly kind: ProblemKind;
  readonly details: ProblemDetails;
} {
  const { code, message, details } = error;
  const kind = code === 'stale' ? 'stale' : 'refused';
  return { kind, details: { detail: message, remedy: remedyOf(error), more: { code, ...details } } };
}

function remedyOf(error: Error): string {
  return 'remedy' in error ? String(error.remedy) : '';
}

function wrongCall(detail: string): { readonly kind: ProblemKind; readonly details: ProblemDetails } {
  return { kind: 'wrong-parameter', details: { detail, remedy: 'Mend the call as /api/v1/ describes it.' } };
}

/** What went wrong inside is for the log, not for the caller. */
const DEFECT = {
  kind: 'defect',
  details: {
    detail: 'The answer could not be worked out.',
    remedy: 'Please report it with the address that you asked for.',
  },
} as const;
