import { Key } from './key.tsx';
import type { Review } from './useReview.ts';

/** How sentences are picked by keyboard, each key a button too. */
export function PickBar({ of: { words, passage } }: { readonly of: Review }) {
  const { pick } = words;
  const { picked } = passage;
  if (picked === null) return null;
  const buttons = [
    { name: pick.take, keys: '↵', run: passage.take, main: true },
    { name: pick.previous, keys: '↑', run: () => passage.walk(-1) },
    { name: pick.next, keys: '↓', run: () => passage.walk(1) },
    { name: pick.longer, keys: '⇧↓', run: () => passage.extend(1) },
    { name: pick.shorter, keys: '⇧↑', run: () => passage.extend(-1) },
    { name: words.act.cancel, keys: 'Esc', run: passage.leave },
  ];
  return (
    <>
      <p className="desk-pick">
        {pick.title} <span className="aside">{pick.help}</span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons is no set of fields */}
      <div className="desk-bar desk-bar-pick" role="group" aria-label={pick.title}>
        {buttons.map(({ name, keys, run, main }) => (
          <button key={keys} type="button" className={main ? 'desk-act desk-main' : 'desk-act'} onClick={run}>
            <Key of={keys} />
            {name}
          </button>
        ))}
      </div>
    </>
  );
}
