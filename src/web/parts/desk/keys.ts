import { useEffect, useLayoutEffect, useRef } from 'react';

/** What each key does, by the letter, digit or sign on it. */
export type Bindings = Readonly<Record<string, (() => void) | undefined>>;

/** Keys that go on acting while they are held down. */
const HELD = new Set(['j', 'k']);

/**
 * Single keys that act on the whole page: not while something is typed, while a panel is open, or with Ctrl, Alt or Meta.
 * They must be able to be turned off (WCAG 2.1.4), which is what `on` is for.
 */
export function useKeys(on: boolean, bindings: Bindings): void {
  const latest = useRef(bindings);
  // At once: a key that follows what the page shows must act on just that.
  useLayoutEffect(() => {
    latest.current = bindings;
  });
  useEffect(() => {
    if (!on) return;
    const act = (event: KeyboardEvent): void => {
      const key = keyOf(event);
      const run = key === undefined ? undefined : latest.current[key];
      if (run === undefined || event.defaultPrevented || takesText(event.target)) return;
      if (event.repeat && !HELD.has(key as string)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [on]);
}

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The key that was pressed. A letter counts by its place where the layout gives another one, as a Ukrainian layout does. */
export function keyOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === '?' || /^\d$/.test(key)) return key;
  if (shiftKey) return undefined;
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return key.length === 1 && place !== undefined ? place.toLowerCase() : undefined;
}

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName))
  );
}
