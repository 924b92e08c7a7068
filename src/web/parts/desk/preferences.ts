import { useEffect, useState } from 'react';

const REVIEWER = 'kuznia-reviewer';
const KEYS = 'kuznia-desk-keys';

/** A text that this device remembers; empty on the server, in the first rendering, and where nothing may be stored. */
function useRemembered(name: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState('');
  useEffect(() => setText(stored(name)), [name]);
  const remember = (next: string): void => {
    setText(next);
    try {
      localStorage.setItem(name, next);
    } catch {
      // Storage is closed to this page: it is remembered until the page is left.
    }
  };
  return [text, remember];
}

function stored(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** The name under which this device reviews. */
export function useReviewer(): readonly [string, (name: string) => void] {
  return useRemembered(REVIEWER);
}

/** Whether single keys act: on unless they were turned off (WCAG 2.1.4). */
export function useKeysOn(): readonly [boolean, (on: boolean) => void] {
  const [text, remember] = useRemembered(KEYS);
  return [text !== 'off', (on) => remember(on ? 'on' : 'off')];
}
