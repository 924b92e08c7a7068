import type { Rung } from '../pages/ladder.ts';
import { Figure } from './figure.tsx';
import { useFrame } from './frame.ts';

/** Stages in their order: which were reached and when, which are planned, which nobody speaks of. */
export function Ladder({ of }: { readonly of: readonly Rung[] }) {
  const { words } = useFrame();
  return (
    <ol className="ladder">
      {of.map((rung) => (
        <li key={rung.code} data-state={rung.state} aria-current={rung.current ? 'step' : undefined}>
          <span className="ladder-name">
            {rung.shown === undefined ? rung.label : <Figure of={{ ...rung.shown, text: rung.label }} />}
          </span>
          <span className="ladder-when">
            {rung.shown?.when ?? words.ladder[rung.state]}
            {rung.overtaken === true ? `; ${words.ladder.overtaken}` : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
