import { type FormEvent, useRef, useState } from 'react';
import type { ShownDeskClaim } from '../../pages/desk/claim.ts';
import type { FormField } from '../../pages/desk/form.ts';
import { Field } from './field.tsx';
import { changesOf, textOfValue } from './fieldText.ts';
import { FormFrame } from './formFrame.tsx';
import { enteredIn, ReasonField, textIn, troublesOf, useFirstWrong } from './formParts.tsx';
import { PassageField } from './passageField.tsx';
import { placeOf } from './segments.ts';
import type { Review } from './useReview.ts';

interface Props {
  readonly of: ShownDeskClaim;
  readonly review: Review;
}

/** The form that amends a claim. What was typed and not saved is there again when it is opened again. */
export function AmendForm({ of, review }: Props) {
  const [round, setRound] = useState(0);
  const afresh = (): void => {
    review.drafts.delete(of.number);
    setRound(round + 1);
  };
  return <Amendment key={round} of={of} review={review} afresh={afresh} />;
}

/**
 * Sends what was touched since it was opened and nothing else, so that a claim that others have changed in the meantime keeps
 * their changes, and what was typed here stays.
 */
function Amendment({ of, review, afresh }: Props & { readonly afresh: () => void }) {
  const { words, page, trouble } = review;
  const { amend } = words;
  const fields = page.forms[of.kind.code] ?? [];
  const [began] = useState(() => ({ texts: textsOf(fields, of), passage: of.passage }));
  const [draft] = useState(() => review.drafts.get(of.number));
  const [own, setOwn] = useState<'' | 'passage' | 'unchanged'>('');
  const refused = trouble?.kind === 'refused' ? trouble.refused : undefined;
  const [needsReason, setNeedsReason] = useState(draft?.has('reason') === true);
  // Once asked for it stays, with what was typed, whatever becomes of the message.
  if (refused?.code === 'not-in-passage' && !needsReason) setNeedsReason(true);
  const form = useRef<HTMLFormElement>(null);
  useFirstWrong(form, refused);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const changes = changesOf(fields, began.texts, enteredIn(data, fields));
    const passage = passageIn(data, page.text, began.passage);
    const wrong = passage === 'absent' ? 'passage' : passage === 'same' && isEmpty(changes) ? 'unchanged' : '';
    setOwn(wrong);
    if (wrong !== '') return;
    const reason = textIn(data, 'reason').trim();
    review.decide({
      action: 'amend',
      claim: of.number,
      changes,
      ...(typeof passage === 'string' ? {} : { passage }),
      ...(reason === '' ? {} : { reason }),
    });
  };
  const keep = (event: FormEvent<HTMLFormElement>): void => {
    const data = new FormData(event.currentTarget);
    const before = new Map([...began.texts, ['passage', began.passage.exact] as const]);
    const entered = [...enteredIn(data, fields), ...OWN_FIELDS.map((name) => [name, textIn(data, name)] as const)];
    review.drafts.set(of.number, new Map(entered.filter(([name, text]) => text !== (before.get(name) ?? ''))));
  };

  const now = textsOf(fields, of);
  const shown = (field: FormField) => (
    <Field
      key={field.name}
      field={field}
      value={draft?.get(field.name) ?? began.texts.get(field.name) ?? ''}
      words={words}
      troubles={troublesOf(field.name, review)}
      meanwhile={now.get(field.name) === began.texts.get(field.name) ? undefined : now.get(field.name)}
    />
  );
  const isSaid = ({ name }: FormField): boolean => began.texts.get(name) !== '' || draft?.has(name) === true;
  const unsaid = fields.filter((field) => !isSaid(field));
  return (
    <FormFrame
      title={amend.title(of.number)}
      save={words.act.save}
      review={review}
      onSubmit={submit}
      onInput={keep}
      form={form}
    >
      {draft === undefined || draft.size === 0 ? null : (
        <p className="desk-draft">
          {amend.restored}{' '}
          <button type="button" className="desk-quiet" onClick={afresh}>
            {amend.afresh}
          </button>
        </p>
      )}
      {fields.filter(isSaid).map(shown)}
      <details open={unsaid.some(({ name }) => troublesOf(name, review).length > 0) || undefined}>
        <summary>{amend.more}</summary>
        {unsaid.map(shown)}
      </details>
      <PassageField
        value={draft?.get('passage') ?? began.passage.exact}
        review={review}
        near={began.passage.start}
        absent={own === 'passage'}
      />
      {needsReason ? <ReasonField words={words} value={draft?.get('reason')} /> : null}
      {own === 'unchanged' ? (
        <p className="desk-wrong" role="alert">
          {amend.unchanged}
        </p>
      ) : null}
    </FormFrame>
  );
}

/** What the form asks beside the fields of the vocabulary. */
const OWN_FIELDS = ['passage', 'reason'] as const;

function isEmpty(changes: object): boolean {
  return Object.keys(changes).length === 0;
}

type Place = Readonly<{ start: number; end: number }>;

/** Where the quoted words stand, the place nearest to where the passage was. */
function passageIn(data: FormData, text: string, began: ShownDeskClaim['passage']): Place | 'same' | 'absent' {
  const quoted = textIn(data, 'passage');
  if (quoted === began.exact) return 'same';
  return placeOf(text, quoted, began.start) ?? 'absent';
}

function textsOf(fields: readonly FormField[], { raw }: ShownDeskClaim): ReadonlyMap<string, string> {
  return new Map(fields.map(({ name }) => [name, textOfValue(raw[name])]));
}
