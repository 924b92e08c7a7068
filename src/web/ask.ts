import { data, type LoaderFunctionArgs, redirect } from 'react-router';
import type { Account } from '../account/index.ts';
import type { QuestionTexts } from '../ledger/index.ts';
import type { Language } from '../values/index.ts';
import { subjectNames } from '../wording/index.ts';
import { type Site, siteContext } from './context.ts';
import { isLanguage, preferredLanguage } from './language.ts';
import { questionIn } from './questionIn.ts';
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

/** The question behind a request. Answers 400 where a date cannot be read. */
export function askOf(args: LoaderFunctionArgs): Ask {
  return askAt(addressedIn(args));
}

/** What a request asks of the site, by its address. Sends an address without a language to one. */
export function addressedIn({ request, params, context }: LoaderFunctionArgs): Asked & { readonly site: Site } {
  const url = new URL(request.url);
  if (!isLanguage(params.language))
    throw redirect(`/${preferredLanguage(request.headers.get('accept-language'))}${url.pathname}${url.search}`);
  return { url, params, site: context.get(siteContext) };
}

interface Asked {
  readonly url: URL;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly site: { account(texts: QuestionTexts): Account };
}

/** The question behind an address in a language, wherever it is answered. Answers 400 where a date cannot be read. */
export function askAt({ url, params: { language }, site }: Asked): Ask {
  if (!isLanguage(language)) throw data({ problem: 'absent', nearest: [] }, { status: 404 });
  const account = accountAt((texts) => site.account(texts), questionIn(url.searchParams));
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
