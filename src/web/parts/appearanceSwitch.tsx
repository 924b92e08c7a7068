import { type MouseEvent, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { type Appearance, appearanceCookie, appearances } from '../appearance.ts';
import { appearanceNow } from '../local/siteFlags.ts';
import { useFrame } from './frame.ts';

/** Light, dark, or as the device has it. Without scripts the server keeps the choice. */
export function AppearanceSwitch({ chosen }: { readonly chosen: Appearance }) {
  const { words, language } = useFrame();
  const { pathname, search } = useLocation();
  const [current, setCurrent] = useState(chosen);
  // A copy of the site does not know the choice; what stands at the root is it.
  useEffect(() => setCurrent(appearanceNow()), []);
  const choose = (event: MouseEvent, appearance: Appearance): void => {
    event.preventDefault();
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
    document.cookie = appearanceCookie(appearance);
    document.documentElement.dataset.appearance = appearance;
    setCurrent(appearance);
  };
  return (
    <form className="appearance" method="post" action={`/${language}/appearance`} aria-label={words.appearance.label}>
      <input type="hidden" name="back" value={`${pathname}${search}`} />
      {appearances.map((appearance) => (
        <button
          key={appearance}
          type="submit"
          name="appearance"
          value={appearance}
          aria-pressed={appearance === current}
          title={words.appearance[appearance]}
          onClick={(event) => choose(event, appearance)}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            {SIGNS[appearance]}
          </svg>
          <span className="unseen">{words.appearance[appearance]}</span>
        </button>
      ))}
    </form>
  );
}

const SIGNS = {
  auto: (
    <>
      <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
    </>
  ),
  light: (
    <>
      <circle cx="10" cy="10" r="3.6" fill="currentColor" />
      <path
        d="M10 1.6v2.6M10 15.8v2.6M1.6 10h2.6M15.8 10h2.6M4 4l1.9 1.9M14.1 14.1 16 16M16 4l-1.9 1.9M5.9 14.1 4 16"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </>
  ),
  dark: <path d="M15.5 12.6A6.6 6.6 0 0 1 7.4 4.5a6.6 6.6 0 1 0 8.1 8.1z" fill="currentColor" />,
} as const;
