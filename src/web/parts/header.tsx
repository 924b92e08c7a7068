import { useLocation } from 'react-router';
import type { FrameData } from '../pages/frame.ts';
import { changesWords } from '../words/changes.ts';
import { AppearanceSwitch } from './appearanceSwitch.tsx';
import { useFrame } from './frame.ts';
import { Go, GoNav } from './go.tsx';
import { useRedatedLink } from './links.ts';
import { SearchField } from './searchField.tsx';
import { TimeBar } from './timeBar.tsx';
import { useDated } from './useDated.ts';

export function Header({ of }: { readonly of: FrameData }) {
  const { language, words } = useFrame();
  const { nav } = words;
  const dated = useDated(of);
  return (
    <header className="top">
      <div className="top-row">
        <p className="brand">
          <Go to="/">
            <svg className="brand-sign" viewBox="0 0 32 32" aria-hidden="true">
              <path d="M2 8h19l9 4-9 3v2c0 3 2 5 5 6v3H9v-3c3-1 5-3 5-6v-3C8 14 4 12 2 8z" />
            </svg>
            <span className="brand-name">{words.siteName}</span>
          </Go>
          <span className="brand-programme">{of.programme}</span>
        </p>
        <SearchField />
        <div className="top-choices">
          <LanguageSwitch />
          <AppearanceSwitch chosen={of.appearance} />
        </div>
      </div>
      <nav aria-label={nav.label} className="nav">
        <GoNav to="/">{nav.overview}</GoNav>
        <GoNav to="/partners">{nav.partners}</GoNav>
        <GoNav to="/agreements">{nav.agreements}</GoNav>
        <GoNav to="/lines">{nav.lines}</GoNav>
        <GoNav to="/money">{nav.money}</GoNav>
        <GoNav to="/indicators">{nav.indicators}</GoNav>
        <GoNav to="/sources">{nav.sources}</GoNav>
        <GoNav to="/disagreements">{nav.disagreements}</GoNav>
        <GoNav to="/changes">{changesWords[language].title}</GoNav>
        {of.desk ? <GoNav to="/desk">{nav.desk}</GoNav> : null}
      </nav>
      <TimeBar of={dated} />
    </header>
  );
}

/** The same page, with the same choices and dates, in the other language. */
function LanguageSwitch() {
  const { words } = useFrame();
  const { pathname, search } = useLocation();
  const { code, name } = words.otherLanguage;
  const rest = pathname.split('/').slice(2).join('/');
  const { href, ref } = useRedatedLink(`/${code}${rest === '' ? '' : `/${rest}`}${search}`);
  return (
    <a className="language" href={href} ref={ref} lang={code} hrefLang={code}>
      {name}
    </a>
  );
}
