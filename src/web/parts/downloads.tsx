import { useState } from 'react';
import { useLocation } from 'react-router';
import { endings } from '../downloads/json.ts';
import { saveTableHere, type TableAddress } from '../local/fileHere.ts';
import { publishedWords } from '../words/published.ts';
import { useDatedFrame } from './frame.ts';
import { withPageTimes } from './pageTimes.ts';
import { useIsCopy } from './useIsCopy.ts';

interface DownloadsProps {
  /** Path of the table without language and ending, such as `/money/years`; the page's own where it is not given. */
  readonly of?: string;
  /** What is taken away, where it is not just "this table". */
  readonly label?: string;
}

/** Leads to the table above as files, with the dates and choices that the page has. */
export function Downloads({ of, label }: DownloadsProps) {
  const { language, words, times } = useDatedFrame();
  const { pathname, search: asked } = useLocation();
  // A hand on the time machine is before the address.
  const search = withPageTimes(asked, times);
  const path = of === undefined ? pathname.replace(/\/$/, '') : `/${language}${of}`;
  const what = label ?? words.download.table;
  // A copy has files for what stands there, and a file for other choices would be one that ignores them: it is made here.
  const isMadeHere = useIsCopy() && search !== '';
  return (
    <p className="downloads">
      {what}:{' '}
      {isMadeHere ? (
        <MadeHere
          language={language}
          path={decodeURIComponent(path.split('/').slice(2).join('/'))}
          search={search}
          what={what}
        />
      ) : (
        <span className="downloads-formats">
          {endings.map((ending) => (
            <a key={ending} href={`${path}.${ending}${search}`}>
              <span className="unseen">{what}, </span>
              {ending.toUpperCase()}
            </a>
          ))}
        </span>
      )}
    </p>
  );
}

function MadeHere({ what, ...table }: TableAddress & { readonly what: string }) {
  const [failed, setFailed] = useState(false);
  if (failed) return <span role="status">{publishedWords[table.language].chosen}</span>;
  return (
    <span className="downloads-formats">
      {endings.map((ending) => (
        <button
          key={ending}
          type="button"
          className="link-button"
          onClick={() => saveTableHere(table, ending).catch(() => setFailed(true))}
        >
          <span className="unseen">{what}, </span>
          {ending.toUpperCase()}
        </button>
      ))}
    </span>
  );
}
