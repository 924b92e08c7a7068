import { useId } from 'react';
import { Modal } from './modal.tsx';
import type { Review } from './useReview.ts';

/** Asks for the name that goes into the ledger with what is accepted. */
export function ReviewerDialog({ of: { words, reviewer, named } }: { readonly of: Review }) {
  const id = useId();
  return (
    <Modal titleId={`${id}-title`} onClose={() => named()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const name = String(new FormData(event.currentTarget).get('reviewer') ?? '').trim();
          if (name !== '') named(name);
        }}
      >
        <h2 id={`${id}-title`}>{words.reviewer.title}</h2>
        <div className="field desk-field">
          <label htmlFor={`${id}-name`}>{words.reviewer.label}</label>
          <input
            id={`${id}-name`}
            name="reviewer"
            type="text"
            required
            maxLength={100}
            autoComplete="name"
            defaultValue={reviewer}
            aria-describedby={`${id}-help`}
          />
          <p className="field-help" id={`${id}-help`}>
            {words.reviewer.help}
          </p>
        </div>
        <p className="desk-buttons">
          <button type="submit" className="button">
            {words.reviewer.submit}
          </button>
          <button type="button" className="desk-quiet" onClick={() => named()}>
            {words.act.cancel}
          </button>
        </p>
      </form>
    </Modal>
  );
}
