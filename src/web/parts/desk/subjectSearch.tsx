import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ShownCandidate } from '../../pages/desk/claim.ts';
import type { DeskWords } from '../../words/desk.ts';
import { useFrame } from '../frame.ts';
import { useSubjects } from './useSubjects.ts';
import { bringIntoView } from './view.ts';

/** A subject that may be chosen. */
export interface Option {
  readonly subject: string;
  readonly text: string;
  /** Neither the ledger nor the document has it yet. */
  readonly isNew: boolean;
}

/** A search among subjects of one kind: what was typed, what is offered, and which of it is marked. */
export interface SubjectSearch {
  readonly options: readonly Option[];
  /** The option that Enter takes. */
  readonly chosen: Option | undefined;
  type(text: string): void;
  walk(step: 1 | -1): void;
}

/**
 * Searches what the ledger has of a kind. Until something is typed, what is `likely` comes first; a new subject by the words typed
 * comes last, where nothing has its name.
 */
export function useSubjectSearch(
  kind: string,
  likely: readonly Pick<ShownCandidate, 'subject' | 'name'>[],
  without = '',
): SubjectSearch {
  const { language } = useFrame();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const found = useSubjects([kind], typed, true);
  const options = new Map<string, Option>();
  for (const { subject, name } of likely)
    if (fits([subject, name], typed)) options.set(subject, { subject, text: name, isNew: false });
  // Until the answer is there, of what was found before: Enter must not take what no longer fits.
  for (const { subject, name } of found?.subjects ?? [])
    if (!options.has(subject) && fits([subject, name.en, name.uk ?? ''], typed))
      options.set(subject, { subject, text: name[language] ?? name.en, isNew: false });
  options.delete(without);
  const fresh = found?.text === typed.trim() ? found.new : null;
  if (fresh !== null && !options.has(fresh)) options.set(fresh, { subject: fresh, text: fresh, isNew: true });
  const all = [...options.values()];
  const at = Math.min(active, all.length - 1);
  return {
    options: all,
    chosen: all[at],
    type: (text) => {
      setTyped(text);
      setActive(0);
    },
    walk: (step) => {
      if (all.length > 0) setActive((at + step + all.length) % all.length);
    },
  };
}

function fits(texts: readonly string[], typed: string): boolean {
  return texts.some((text) => text.toLowerCase().includes(typed.trim().toLowerCase()));
}

interface Props {
  readonly of: SubjectSearch;
  readonly label: string;
  readonly help: string;
  readonly words: DeskWords;
  readonly onChoose: (option: Option) => void;
}

/** Scrolls the list, and not the page, to the option that is marked. */
function showMarked(list: string): void {
  const box = document.getElementById(list);
  const option = box?.querySelector<HTMLElement>('[aria-selected="true"]');
  if (!box || !option) return;
  const above = option.offsetTop - box.offsetTop;
  if (above < box.scrollTop) box.scrollTop = above;
  else if (above + option.offsetHeight > box.scrollTop + box.clientHeight)
    box.scrollTop = above + option.offsetHeight - box.clientHeight;
}

/** The search as a combobox with a list (WAI-ARIA Authoring Practices). */
export function SubjectSearchBox({ of: search, label, help, words, onChoose }: Props) {
  const { options, chosen } = search;
  const id = useId();
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      search.walk(step);
      requestAnimationFrame(() => showMarked(id));
    } else if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    else if (chosen !== undefined) onChoose(chosen);
    event.preventDefault();
  };
  const box = useRef<HTMLDivElement>(null);
  const count = options.length;
  // The list comes after the form has been brought into view.
  useEffect(() => {
    if (count > 0 && box.current?.contains(document.activeElement)) bringIntoView(box.current);
  }, [count]);
  return (
    <div ref={box}>
      <div className="field desk-field">
        <label htmlFor={`${id}-text`}>{label}</label>
        <input
          id={`${id}-text`}
          type="text"
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={chosen === undefined ? undefined : `${id}-${options.indexOf(chosen)}`}
          aria-describedby={`${id}-help`}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={press}
          onInput={({ currentTarget }) => search.type(currentTarget.value)}
        />
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      </div>
      <div id={id} role="listbox" aria-label={words.merge.results} className="desk-options">
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox takes the keys
          <div
            key={option.subject}
            id={`${id}-${index}`}
            role="option"
            aria-selected={option === chosen}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option)}
          >
            {option.isNew ? words.merge.new(option.subject) : option.text}
            {option.isNew || option.text === option.subject ? null : (
              <code className="reference">{option.subject}</code>
            )}
          </div>
        ))}
      </div>
      {options.length === 0 ? <p className="nothing">{words.merge.none}</p> : null}
      <p role="status" className="unseen">
        {words.merge.found(options.length)}
      </p>
    </div>
  );
}
