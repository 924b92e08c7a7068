import { ledgerNames, linkedClaims } from '../../desk/index.ts';
import { type DocumentReading, gazetteerOf, type ProposedClaim, type Reader, readerOf } from '../../read/index.ts';
import { withLedger } from '../ledgerFile.ts';

/** How a call reads: with the names of a ledger and to its subjects, where it names one. */
export interface Linker {
  readonly reader: Reader;
  readonly linked: (reading: DocumentReading) => DocumentReading;
}

/** Reads with what a ledger knows, or without where none is named. Raises WrongCall where there is no ledger. */
export function withLinker<T>(db: string | undefined, use: (linker: Linker) => Promise<T>): Promise<T> {
  if (db === undefined) return use({ reader: readerOf(), linked: (reading) => reading });
  return withLedger(db, (ledger) => {
    const account = ledger.account({});
    const linked = (reading: DocumentReading): DocumentReading => {
      const { published } = reading.document;
      return { ...reading, claims: linkedClaims(account, published, reading.claims) };
    };
    return use({ reader: readerOf(gazetteerOf(ledgerNames(account))), linked });
  });
}

/** What is told of where a claim belongs; nothing where no ledger was asked. */
export function linkText({ link }: ProposedClaim): string {
  const { outcome, candidates } = (link ?? {}) as { outcome?: keyof typeof OUTCOMES; candidates?: readonly string[] };
  if (outcome === undefined) return '';
  return `; ${OUTCOMES[outcome]}${candidates === undefined || candidates.length === 0 ? '' : ` ${candidates.join(' or ')}`}`;
}

const OUTCOMES = { known: 'known to the ledger', new: 'new', doubtful: 'new, or about' } as const;
