import { useState } from 'react';
import type { Words } from '../words/index.ts';

/** Loads the page anew once the site answers: a browser that has no connection would put its own page in place of this one. */
export function Again({ words }: { readonly words: Words['trouble'] }) {
  const [said, setSaid] = useState('');
  const again = async (): Promise<void> => {
    setSaid('');
    const came = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
      ({ status }) => status < 502 || status > 504,
      () => false,
    );
    if (came) location.reload();
    else setSaid(words.still);
  };
  return (
    <p>
      <button type="button" className="button" onClick={again}>
        {words.again}
      </button>{' '}
      <span aria-live="polite">{said}</span>
    </p>
  );
}
