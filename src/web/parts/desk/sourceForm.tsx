import type { FormEvent } from 'react';
import type { SourceField } from '../../pages/desk/document.ts';
import { SetAside } from './aside.tsx';
import { FormFrame } from './formFrame.tsx';
import { Told } from './told.tsx';
import type { Review } from './useReview.ts';

/** How the ledger will describe the document: what is missing first, a form to put it right, and the way to set the document aside. */
export function SourceBox({ of: review }: { readonly of: Review }) {
  const { page, words, form } = review;
  const { source } = page;
  if (form === 'source') return <SourceForm of={review} />;
  if (page.aside !== undefined) return null;
  return (
    <div className="desk-source" data-missing={source.missing.length > 0 || undefined}>
      <p>
        {source.missing.length > 0 ? (
          words.source.missing(
            source.missing
              .map((name) => labelOf(name, review))
              .join(', ')
              .toLowerCase(),
          )
        ) : (
          <>
            {words.source.title}: <cite>{described('title', review)}</cite>
            {source.known ? `. ${words.source.known}` : ''}
          </>
        )}
      </p>
      <button type="button" className="desk-quiet" onClick={() => review.open('source')}>
        {words.source.edit}
      </button>
      <SetAside of={review} />
    </div>
  );
}

function labelOf(name: string, { words }: Review): string {
  return words.source.fields[name] ?? name;
}

function described(name: string, { page }: Review): string {
  return page.source.fields.find((field) => field.name === name)?.value ?? '';
}

function SourceForm({ of: review }: { readonly of: Review }) {
  const { page, words } = review;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const changed = page.source.fields
      .map(({ name, value }) => ({ name, began: value, now: String(data.get(name) ?? '').trim() }))
      .filter(({ began, now }) => began !== now);
    const changes = Object.fromEntries(changed.map(({ name, now }) => [name, now === '' ? null : now]));
    if (changed.length === 0) review.close();
    else review.decide({ action: 'describe', changes });
  };
  return (
    <FormFrame title={words.source.title} save={words.act.save} review={review} onSubmit={submit}>
      <p className="field-help">{words.source.intro}</p>
      <div className="desk-pairs">
        {page.source.fields.map((field) => (
          <SourceInput key={field.name} of={field} review={review} />
        ))}
      </div>
    </FormFrame>
  );
}

function SourceInput({ of, review }: { readonly of: SourceField; readonly review: Review }) {
  const { trouble } = review;
  const problems = trouble?.kind === 'refused' ? (trouble.refused?.problems ?? []) : [];
  const own = problems.filter(({ path }) => path[0] === of.name);
  const id = `source-${of.name}`;
  const shared = {
    id,
    name: of.name,
    defaultValue: of.value,
    'aria-describedby': own.length === 0 ? undefined : `${id}-help`,
    'aria-invalid': own.length > 0 || undefined,
  };
  return (
    <div className="field desk-field" data-wrong={own.length > 0 || of.missing || undefined}>
      <label htmlFor={id}>{labelOf(of.name, review)}</label>
      {of.options === undefined ? (
        <input {...shared} type={of.name === 'url' ? 'url' : 'text'} autoComplete="off" />
      ) : (
        <select {...shared}>
          {of.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
      {own.length === 0 ? null : (
        <div id={`${id}-help`} className="desk-wrong">
          {own.map((problem) => (
            <Told key={problem.message} of={problem} />
          ))}
        </div>
      )}
    </div>
  );
}
