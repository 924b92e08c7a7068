import type { Account } from '../account/index.ts';
import { slugOf } from '../read/index.ts';
import { checkClaim } from '../vocabulary/index.ts';
import { isTaken } from './knownSubjects.ts';

/**
 * The subject that words name where it is a new one: a readable slug of them, whatever their letters; `kind/slug` stands for
 * itself. Null where nothing is left of the words, and where the ledger has claims about it.
 */
export function newSubject(account: Account, kind: string, words: string): string | null {
  const text = words.trim();
  const slug = slugOf(text.startsWith(`${kind}/`) ? text.slice(kind.length + 1) : text);
  const checked = checkClaim({ about: `${kind}/${slug}` });
  return checked.ok && !isTaken(account, checked.value.about) ? checked.value.about : null;
}
