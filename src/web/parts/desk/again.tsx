import { useState } from 'react';
import type { ShownDocument } from '../../pages/desk/queue.ts';
import type { DeskWords } from '../../words/desk.ts';
import { call, DESK } from './call.ts';

interface Props {
  readonly of: ShownDocument;
  readonly words: DeskWords;
  readonly onAdded: () => Promise<void>;
}

/** Fetches a document once more that could not be had from its address, or could not be read as it came. */
export function Again({ of: { url, headline }, words, onAdded }: Props) {
  const [busy, setBusy] = useState(false);
  const [offline, setOffline] = useState(false);
  // One that came as text or file has its name there: fetching it would be another document.
  if (url === undefined || headline !== url) return null;
  const again = async (): Promise<void> => {
    setBusy(true);
    const outcome = await call(`${DESK}/documents`, { documents: [{ url }] });
    setOffline(outcome.kind === 'offline');
    await onAdded();
    setBusy(false);
  };
  return (
    <p className="desk-buttons">
      <button type="button" className="desk-quiet" disabled={busy} onClick={() => void again()}>
        {busy ? words.add.reading : words.add.again}
        <span className="unseen">: {headline}</span>
      </button>
      {offline ? <span role="alert">{words.trouble.offline}</span> : null}
    </p>
  );
}
