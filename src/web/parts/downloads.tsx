import { useLocation } from 'react-router';
import { publishedWords } from '../words/published.ts';
import { useFrame } from './frame.ts';
import { useIsCopy } from './useIsCopy.ts';

interface DownloadsProps {
  /** Path of the table without language and ending, such as `/money/years`; the page's own where it is not given. */
  readonly of?: string;
  /** What is taken away, where it is not just "this table". */
  readonly label?: string;
}

/** Leads to the table above as files, with the dates and choices that the page has. */
export function Downloads({ of, label }: DownloadsProps) {
  const { language, words } = useFrame();
  const { pathname, search } = useLocation();
  const path = of === undefined ? pathname.replace(/\/$/, '') : `/${language}${of}`;
  const what = label ?? words.download.table;
  // A copy has files for what stands there, and a file for other choices would be one that ignores them.
  if (useIsCopy() && search !== '') return <p className="downloads">{publishedWords[language].chosen}</p>;
  return (
    <p className="downloads">
      {what}:{' '}
      <span className="downloads-formats">
        {(['csv', 'json'] as const).map((ending) => (
          <a key={ending} href={`${path}.${ending}${search}`}>
            <span className="unseen">{what}, </span>
            {ending.toUpperCase()}
          </a>
        ))}
      </span>
    </p>
  );
}
