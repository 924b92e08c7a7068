import { data, type LoaderFunctionArgs, redirect } from 'react-router';
import { type Account, subjectView } from '../account/index.ts';
import type { QuestionTexts } from '../ledger/index.ts';
import type { Language } from '../values/index.ts';
import { subjectNames } from '../wording/index.ts';
import { siteContext } from './context.ts';
import { isLanguage, preferredLanguage } from './language.ts';
import { type Words, wordsOf } from './words/index.ts';

/** What a page is asked: an account at a question, in a language. Pages are pure functions of it. */
export interface Ask {
  readonly account: Account;
  readonly language: Language;
  readonly words: Words;
  /** The readable name of a subject such as `country/DK`. */
  readonly name: (subject: string) => string;
  /** Choices of the page itself (year, rung, filter, order), from the address. */
  readonly choices: URLSearchParams;
}

/** The three times as the address gives them; what it leaves out is now. */
export function questionIn(search: URLSearchParams): QuestionTexts {
  const text = (name: string): string | undefined => search.get(name)?.trim() || undefined;
  return { at: text('at'), known: text('known'), recorded: text('recorded') };
}

/** The question behind a request. Answers 400 where a date cannot be read, and sends addresses without a language to one. */
export function askOf({ request, params, context }: LoaderFunctionArgs): Ask {
  const { language } = params;
  const url = new URL(request.url);
  if (!isLanguage(language))
    throw redirect(`/${preferredLanguage(request.headers.get('accept-language'))}${url.pathname}${url.search}`);
  const account = accountAt(context.get(siteContext).account, questionIn(url.searchParams));
  return {
    account,
    language,
    words: wordsOf(language),
    name: subjectNames(account, language),
    choices: url.searchParams,
  };
}

function accountAt(open: (texts: QuestionTexts) => Account, texts: QuestionTexts): Account {
  try {
    return open(texts);
  } catch (error) {
    // Told by name: the server and the built pages each have their own copy of the class.
    if (error instanceof Error && error.name === 'NotAnInstant')
      throw data({ problem: 'date', detail: error.message }, { status: 400 });
    throw error;
  }
}

/** Runs what looks something up; answers 404 with the nearest names where it is not there. */
export function orNotFound<T>(find: () => T): T {
  try {
    return find();
  } catch (error) {
    if (error instanceof Error && (error.name === 'UnknownSubject' || error.name === 'UnknownAddress')) {
      const { nearest = [] } = error as { nearest?: readonly string[] };
      throw data({ problem: 'absent', nearest }, { status: 404 });
    }
    throw error;
  }
}

/** Sends a line or an agreement that others merely name to its record, which says who names it. */
export function toRecordIfOnlyNamed(ask: Ask, { request }: LoaderFunctionArgs, subject: string): void {
  const named = ask.account.core.log.subjects.find(subject) >= 0 && !ask.account.tellsOf(subject);
  if (!named) return;
  orNotFound(() => subjectView(ask.account, subject));
  throw redirect(`/${ask.language}/record/${subject}${new URL(request.url).search}`);
}
