import { type KeyboardEvent, useId, useState } from 'react';
import type { ShownDeskClaim } from '../../pages/desk/claim.ts';
import { useFrame } from '../frame.ts';
import { FormFrame } from './formFrame.tsx';
import type { Review } from './useReview.ts';
import { useSubjects } from './useSubjects.ts';

interface Option {
  readonly subject: string;
  readonly text: string;
  readonly isNew: boolean;
}

/**
 * Moves a claim to a subject that the ledger has, or to a new one by its reference: a combobox with a list (WAI-ARIA Authoring
 * Practices), the likeliest subjects first.
 */
export function MergeForm({ of, review }: { readonly of: ShownDeskClaim; readonly review: Review }) {
  const { words } = review;
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const options = useOptions(of, review, typed);
  const chosen = options[Math.min(active, options.length - 1)];
  const merge = (option: Option | undefined): void => {
    if (option !== undefined) review.decide({ action: 'merge', claim: of.number, into: option.subject });
  };
  const walk = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || options.length === 0) return;
    event.preventDefault();
    setActive((before) => (Math.min(before, options.length - 1) + step + options.length) % options.length);
  };
  return (
    <FormFrame
      title={words.merge.title(of.number)}
      save={words.act.merge}
      review={review}
      onSubmit={(event) => {
        event.preventDefault();
        merge(chosen);
      }}
    >
      <div className="field desk-field">
        <label htmlFor={`${listId}-text`}>{words.merge.search}</label>
        <input
          id={`${listId}-text`}
          type="text"
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen === undefined ? undefined : `${listId}-${options.indexOf(chosen)}`}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={walk}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setActive(0);
          }}
        />
        <p className="field-help">{words.merge.together}</p>
      </div>
      <div id={listId} role="listbox" aria-label={words.merge.results} className="desk-options">
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox takes the keys
          <div
            key={option.subject}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={option === chosen}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => merge(option)}
          >
            {option.isNew ? words.merge.new(option.subject) : option.text}
            {option.isNew ? null : <code className="reference">{option.subject}</code>}
          </div>
        ))}
      </div>
      {options.length === 0 ? <p className="nothing">{words.merge.none}</p> : null}
      <p role="status" className="unseen">
        {words.merge.found(options.length)}
      </p>
    </FormFrame>
  );
}

/** Until something is typed, what the linking has found comes first; a whole reference that the ledger lacks is a new subject. */
function useOptions(of: ShownDeskClaim, review: Review, typed: string): readonly Option[] {
  const { language } = useFrame();
  const found = useSubjects([of.kind.code], typed, true) ?? [];
  const likely = typed.trim() === '' ? of.link.candidates : [];
  const options = new Map<string, Option>();
  for (const { subject, name } of likely) options.set(subject, { subject, text: name, isNew: false });
  for (const { subject, name } of found)
    if (!options.has(subject)) options.set(subject, { subject, text: name[language] ?? name.en, isNew: false });
  options.delete(of.link.name === null ? '' : of.link.subject);
  const reference = newReference(of.kind.code, typed.trim());
  if (reference !== undefined && !options.has(reference) && !review.busy)
    options.set(reference, { subject: reference, text: reference, isNew: true });
  return [...options.values()];
}

/** The reference that a typed text may make: a slug with or without its kind. Undefined for words. */
function newReference(kind: string, text: string): string | undefined {
  const slug = text.startsWith(`${kind}/`) ? text.slice(kind.length + 1) : text;
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(slug) ? `${kind}/${slug}` : undefined;
}
