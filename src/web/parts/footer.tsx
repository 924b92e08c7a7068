import type { FrameData } from '../pages/frame.ts';
import { publishedWords } from '../words/published.ts';
import { useFrame } from './frame.ts';
import { Go } from './go.tsx';
import { Legend } from './legend.tsx';

export function Footer({ of }: { readonly of: FrameData }) {
  const { words, language } = useFrame();
  return (
    <footer className="bottom">
      <Legend />
      <nav aria-label={words.footer.label} className="bottom-nav">
        <Go to="/method">{words.nav.method}</Go>
        <Go to="/data">{words.nav.data}</Go>
        <Go to="/about">{words.nav.about}</Go>
      </nav>
      {of.core?.static === true ? (
        <p>
          <a href="/releases/">{publishedWords[language].releases}</a>
        </p>
      ) : null}
      {of.sequence === '' ? null : <p>{words.footer.entry(of.sequence)}</p>}
      <p>{words.footer.licence}</p>
    </footer>
  );
}
