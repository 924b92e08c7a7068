import { type Account, type AccountView, type FigureValue, statements, UnknownAddress } from '../../account/index.ts';
import { subjectNames } from '../../wording/index.ts';
import { entityId } from './entity.ts';

/** What the entities of one account are made from. */
export interface Context {
  readonly account: Account;
  readonly view: AccountView;
  /** Names of a subject in English and Ukrainian. */
  names(subject: string): string[];
  /** Value that is told as a fact or an estimate; undefined where there is none. */
  value(subject: string, property: string): FigureValue | undefined;
  /** Ids of the documents that speak of a subject. */
  documents(subject: string): string[];
}

export function contextOf(account: Account): Context {
  const english = subjectNames(account, 'en');
  const ukrainian = subjectNames(account, 'uk');
  const documents = documentsBySubject(account);
  return {
    account,
    view: account.view(),
    names: (subject) => [english(subject), ukrainian(subject)],
    value: (subject, property) => factAt(account, `${subject}/${property}`),
    documents: (subject) => [...(documents.get(subject) ?? [])],
  };
}

function documentsBySubject(account: Account): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { subject, citation } of statements(account)) {
    const ids = found.get(subject) ?? new Set<string>();
    found.set(subject, ids.add(entityId('source', citation.source.id)));
  }
  return found;
}

/** Value of a figure that is told as a fact or an estimate; undefined where there is none. */
export function factAt(account: Account, address: string): FigureValue | undefined {
  try {
    const { value, modality } = account.figure(address);
    return modality === 'fact' || modality === 'estimate' ? value : undefined;
  } catch (error) {
    if (error instanceof UnknownAddress) return undefined;
    throw error;
  }
}
