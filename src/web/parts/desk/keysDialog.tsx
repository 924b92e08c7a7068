import { useId } from 'react';
import type { DeskWords } from '../../words/desk.ts';
import { Modal } from './modal.tsx';

interface Props {
  readonly words: DeskWords;
  /** Keys and what they do. */
  readonly keys: readonly (readonly [keys: string, what: string])[];
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  readonly close: () => void;
}

/** What the keys of a page do, and the switch that turns them off. */
export function KeysDialog({ words, keys, on, turn, close }: Props) {
  const id = useId();
  return (
    <Modal titleId={id} onClose={close}>
      <h2 id={id}>{words.keys.title}</h2>
      <p>{words.keys.intro}</p>
      <dl className="desk-keys">
        {keys.map(([signs, what]) => (
          <div key={what}>
            <dt>
              {signs.split(' ').map((sign) => (
                <kbd key={sign} className="desk-key">
                  {sign}
                </kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="desk-switch">
        <input type="checkbox" checked={on} onChange={(event) => turn(event.currentTarget.checked)} />
        <span>
          {words.keys.on}
          <span className="field-help">{words.keys.onHelp}</span>
        </span>
      </label>
      <p className="desk-buttons">
        <button type="button" className="button" onClick={close}>
          {words.keys.done}
        </button>
      </p>
    </Modal>
  );
}
