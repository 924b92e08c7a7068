import { type Account, sourceViews, subjectSummaries } from '../account/index.ts';
import { languages } from '../values/index.ts';

/** Pages that are there whatever the ledger holds, as paths without language. */
const LISTS = [
  '',
  '/partners',
  '/agreements',
  '/lines',
  '/money',
  '/indicators',
  '/sources',
  '/disagreements',
  '/changes',
  '/search',
  '/method',
  '/data',
  '/about',
];

/** Kinds of subjects that have a page of their own where a claim is about them. */
const OWN_PAGES: Readonly<Record<string, string>> = { country: 'partner', agreement: 'agreement', line: 'line' };

/**
 * Paths of every page of an account, in both languages: lists, partners, and everything that a claim speaks of. Explanations, tables
 * and charts are not among them; pages lead to those that there are.
 */
export function pagesOf(account: Account): string[] {
  const paths = [
    ...LISTS,
    ...account.partnerCodes().map((code) => `/partner/${code}`),
    ...subjectSummaries(account).map(({ subject }) => pageOf(account, subject)),
    ...sourceViews(account).map(({ id }) => `/source/${encodeURIComponent(id)}`),
  ];
  return languages.flatMap((language) => [...new Set(paths)].map((path) => `/${language}${path}`));
}

/** A subject's own page; its record where it has none, or where others merely name it. */
function pageOf(account: Account, subject: string): string {
  const [kind = '', slug = ''] = subject.split('/');
  const own = OWN_PAGES[kind];
  const page = own !== undefined && (kind === 'country' || account.tellsOf(subject)) ? own : `record/${kind}`;
  return `/${page}/${encodeURIComponent(slug)}`;
}
