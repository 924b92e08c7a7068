import type { Account } from '../../account/index.ts';
import type { QuestionTexts } from '../../ledger/index.ts';
import type { Language } from '../../values/index.ts';
import { subjectNames } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import { questionIn } from '../questionIn.ts';
import { wordsOf } from '../words/index.ts';

/** What a page is asked with a query such as `known=2025-06-21&sort=name`. */
export function askWith(
  ledger: { account(texts: QuestionTexts): Account },
  query = '',
  language: Language = 'en',
): Ask {
  const choices = new URLSearchParams(query);
  const account = ledger.account(questionIn(choices));
  return { account, language, words: wordsOf(language), name: subjectNames(account, language), choices };
}
