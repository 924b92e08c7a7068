import { isRouteErrorResponse } from 'react-router';
import type { Language } from '../../values/index.ts';
import { wordsOf } from '../words/index.ts';
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
  const frame = { language, words, times };
  const problem = problemOf(error);
  return (
    <>
      <h1>{trouble[problem.kind].title}</h1>
      <p>{trouble[problem.kind].text}</p>
      {problem.detail === undefined ? null : <p>{problem.detail}</p>}
      {problem.nearest.length === 0 ? null : (
        <>
          <p>{trouble.nearest}</p>
          <ul>
            {problem.nearest.map((name) => (
              <li key={name}>
                <a href={addressOf(frame, name.includes('/') ? pageOf(name) : `/source/${name}`)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={addressOf(frame, '/')}>{trouble.home}</a>
      </p>
    </>
  );
}

interface Problem {
  readonly kind: 'absent' | 'date' | 'ours';
  readonly detail?: string;
  readonly nearest: readonly string[];
}

function problemOf(error: unknown): Problem {
  if (!isRouteErrorResponse(error)) return { kind: 'ours', nearest: [] };
  const {
    problem,
    detail,
    nearest = [],
  } = (error.data ?? {}) as { problem?: string; detail?: string; nearest?: readonly string[] };
  if (problem === 'date') return { kind: 'date', nearest: [], ...(detail === undefined ? {} : { detail }) };
  return { kind: error.status === 404 ? 'absent' : 'ours', nearest };
}
