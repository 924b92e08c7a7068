import { isRouteErrorResponse, useLocation } from 'react-router';
import type { Language } from '../../values/index.ts';
import { wordsOf } from '../words/index.ts';
import { Again } from './again.tsx';
import { addressOf, pageOf } from './frame.ts';

/** What went wrong, in words, and where to go from here. */
export function Trouble({
  error,
  language,
  times = '',
}: {
  readonly error: unknown;
  readonly language: Language;
  readonly times?: string;
}) {
  const words = wordsOf(language);
  const { trouble } = words;
  const frame = { language, times };
  const problem = problemOf(error);
  const { pathname } = useLocation();
  return (
    <div className="trouble">
      {/* The page that failed has no title of its own to give. */}
      <title>{`${trouble[problem.kind].title} · ${words.siteName}`}</title>
      <h1>{trouble[problem.kind].title}</h1>
      <p>{trouble[problem.kind].text}</p>
      {/* The core says in English what came; the sentence above says in either language what to write. */}
      {problem.detail === undefined || language !== 'en' ? null : <p>{problem.detail}</p>}
      {problem.kind === 'unreachable' ? <Again words={trouble} /> : null}
      {problem.nearest.length === 0 ? null : (
        <>
          <p>{trouble.nearest}</p>
          <ul>
            {problem.nearest.map((name) => (
              <li key={name}>
                <a href={addressOf(frame, name.includes('/') ? pageOf(name) : `/source/${name}`)}>
                  {readable(name, language)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {problem.kind !== 'absent' || times === '' ? null : (
        <p>
          <a href={pathname}>{trouble.today}</a>
        </p>
      )}
      <p>
        <a href={addressOf(frame, '/')}>{trouble.home}</a>
      </p>
    </div>
  );
}

/** A country by its name; anything else by its reference, which is what was typed. */
function readable(reference: string, language: Language): string {
  const code = /^country\/([A-Z]{2})$/.exec(reference)?.[1];
  return (code === undefined ? undefined : new Intl.DisplayNames([language], { type: 'region' }).of(code)) ?? reference;
}

interface Problem {
  readonly kind: 'absent' | 'date' | 'period' | 'ours' | 'unreachable';
  readonly detail?: string;
  readonly nearest: readonly string[];
}

function problemOf(error: unknown): Problem {
  if (!isRouteErrorResponse(error)) return { kind: didNotCome(error) ? 'unreachable' : 'ours', nearest: [] };
  const {
    problem,
    detail,
    nearest = [],
  } = (error.data ?? {}) as { problem?: string; detail?: string; nearest?: readonly string[] };
  if (problem === 'date' || problem === 'period')
    return { kind: problem, nearest: [], ...(detail === undefined ? {} : { detail }) };
  // What stands between reader and site says these where the site does not answer.
  if (error.status >= 502 && error.status <= 504) return { kind: 'unreachable', nearest: [] };
  return { kind: error.status === 404 ? 'absent' : 'ours', nearest };
}

/** How browsers say that data or a script did not come: they raise a TypeError like any other. */
const NOT_COME =
  /^(Failed to fetch|NetworkError|network error|Load failed|error loading dynamically imported module|Importing a module script failed)/i;

function didNotCome(error: unknown): boolean {
  return error instanceof TypeError && NOT_COME.test(error.message);
}
