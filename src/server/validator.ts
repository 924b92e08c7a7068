import { hash } from 'node:crypto';
import type { OpenLedger } from '../session/index.ts';

/**
 * The strong validator (RFC 9110) of what an address answers: of the ledger's last entry, the day that stands in for
 * dates not given, the program's build, and whatever else the answer depends on. The question itself is in the address.
 */
export function entityTag(ledger: OpenLedger, build: string, others: readonly string[] = []): string {
  const { sequence, hash: last } = ledger.head;
  const key = JSON.stringify([last, ledger.now().slice(0, 10), build, ...others]);
  return `"${sequence}-${hash('sha256', key, 'hex').slice(0, 24)}"`;
}

/** Whether an If-None-Match header names a tag, by the weak comparison that RFC 9110 asks for. */
export function matches(ifNoneMatch: string | undefined, tag: string): boolean {
  return ifNoneMatch?.match(/"[^"]*"/g)?.includes(tag) ?? false;
}
