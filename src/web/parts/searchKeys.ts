import { type RefObject, useEffect } from 'react';

/** Puts the cursor into the search when somebody presses `/` outside a field, or Ctrl-K (on a Mac ⌘K) anywhere. */
export function useSearchKeys(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !isSearchKey(event)) return;
      // A panel that is open keeps the keys to itself.
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}

function isSearchKey({ key, code, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  // By its place too: under a Ukrainian layout the key gives another letter.
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' || code === 'KeyK';
  return key === '/' && !takesText(target);
}

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName))
  );
}
