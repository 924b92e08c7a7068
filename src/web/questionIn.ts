import type { QuestionTexts } from '../ledger/index.ts';

/** The three times as the address gives them; what it leaves out is now. */
export function questionIn(search: URLSearchParams): QuestionTexts {
  const text = (name: string): string | undefined => search.get(name)?.trim() || undefined;
  return { at: text('at'), known: text('known'), recorded: text('recorded') };
}
