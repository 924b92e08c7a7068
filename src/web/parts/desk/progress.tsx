import type { Progress } from '../../../desk/index.ts';
import type { DeskWords } from '../../words/desk.ts';

/** How many claims were accepted and rejected of how many, as a bar with its text below. */
export function ProgressBar({ of, words }: { readonly of: Progress; readonly words: DeskWords }) {
  const { proposed, accepted, rejected } = of;

  if (proposed === 0) return <p className="aside">{words.queue.noClaims}</p>;
  return (
    <div className="desk-progress">
      <svg viewBox={`0 0 ${proposed} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect className="desk-accepted" width={accepted} height="1" />
        <rect className="desk-rejected" x={accepted} width={rejected} height="1" />
      </svg>
      <p className="aside">{words.queue.counts(accepted, rejected, proposed - accepted - rejected)}</p>
    </div>
  );
}
