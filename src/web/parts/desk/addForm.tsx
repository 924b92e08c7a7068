import { type FormEvent, useRef, useState } from 'react';
import type { FormField } from '../../pages/desk/form.ts';
import { Field } from './field.tsx';
import { changesOf } from './fieldText.ts';
import { FormFrame } from './formFrame.tsx';
import { enteredIn, ReasonField, textIn, troublesOf, useFirstWrong } from './formParts.tsx';
import { wordsAt } from './selection.ts';
import { type Option, SubjectSearchBox, useSubjectSearch } from './subjectSearch.tsx';
import { Told } from './told.tsx';
import { NOT_YET, type Review } from './useReview.ts';

/** What is kept beside the fields of a kind. A property never has such a name. */
const KIND = '#kind';
const SUBJECT = '#subject';

/** The form of a claim that the reader missed: its passage, what it is about, and what the passage says of that. */
export function AddForm({ of: review }: { readonly of: Review }) {
  const [round, setRound] = useState(0);
  const afresh = (): void => {
    review.drafts.delete(NOT_YET);
    setRound(round + 1);
  };
  return <Addition key={round} of={review} afresh={afresh} />;
}

function Addition({ of: review, afresh }: { readonly of: Review; readonly afresh: () => void }) {
  const { words, page, passage, trouble } = review;
  const { adding } = words;
  const [draft] = useState(() => review.drafts.get(NOT_YET));
  const [kind, setKind] = useState(draft?.get(KIND) ?? likelyKind(review));
  const [subject, setSubject] = useState<Option | null>(() => optionOf(draft?.get(SUBJECT)));
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const refused = trouble?.kind === 'refused' ? trouble.refused : undefined;
  const [needsReason, setNeedsReason] = useState(draft?.has('reason') === true);
  if (refused?.code === 'not-in-passage' && !needsReason) setNeedsReason(true);
  useFirstWrong(form, refused);
  const fields = page.forms[kind] ?? [];

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    setMissing(subject === null);
    if (subject === null || passage.own === null) return;
    const reason = textIn(data, 'reason').trim();
    review.decide({
      ...{ action: 'add', about: subject.subject, passage: passage.own },
      values: changesOf(fields, new Map(), enteredIn(data, fields)) as never,
      ...(reason === '' ? {} : { reason }),
    });
  };
  const keep = (more: Readonly<Record<string, string>> = {}): void => {
    if (form.current === null) return;
    const data = new FormData(form.current);
    const own = { [KIND]: kind, [SUBJECT]: subject === null ? '' : JSON.stringify(subject), ...more };
    const entered = [...enteredIn(data, fields), ['reason', textIn(data, 'reason')] as const, ...Object.entries(own)];
    review.drafts.set(NOT_YET, new Map(entered.filter(([, text]) => text !== '')));
  };
  const choose = (option: Option | null): void => {
    setSubject(option);
    setMissing(false);
    keep({ [SUBJECT]: option === null ? '' : JSON.stringify(option) });
    // At once: what is typed in the same moment goes on there.
    if (option !== null) firstField(form.current)?.focus();
  };
  const shown = (field: FormField) => (
    <Field
      key={`${kind} ${field.name}`}
      field={field}
      value={draft?.get(field.name) ?? ''}
      words={words}
      troubles={troublesOf(field.name, review)}
      meanwhile={undefined}
    />
  );
  const isFirst = (field: FormField): boolean => field.main || draft?.has(field.name) === true;
  const rest = fields.filter((field) => !isFirst(field));
  return (
    <FormFrame
      title={adding.title}
      save={adding.save}
      review={review}
      onSubmit={submit}
      onInput={() => keep()}
      form={form}
    >
      {draft === undefined ? null : (
        <p className="desk-draft">
          {words.amend.restored}{' '}
          <button type="button" className="desk-quiet" onClick={afresh}>
            {words.amend.afresh}
          </button>
        </p>
      )}
      <PassageShown of={review} />
      <div className="field desk-field">
        <label htmlFor="add-kind">{adding.kind}</label>
        <select
          id="add-kind"
          value={kind}
          onChange={({ currentTarget: { value } }) => {
            setKind(value);
            setSubject(null);
            keep({ [KIND]: value, [SUBJECT]: '' });
          }}
        >
          {page.kinds.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {subject === null ? (
        <SubjectField key={`about ${kind}`} kind={kind} review={review} missing={missing} onChoose={choose} />
      ) : (
        <div className="desk-chosen">
          <p>
            <b>{adding.about}</b> {nameOf(subject, words)}
            <code className="reference">{subject.subject}</code>
          </p>
          <button type="button" className="desk-quiet" onClick={() => choose(null)}>
            {adding.otherSubject}
          </button>
        </div>
      )}
      <div className="desk-fields" key={`fields ${kind}`}>
        {fields.filter(isFirst).map(shown)}
        <details open={rest.some(({ name }) => troublesOf(name, review).length > 0) || undefined}>
          <summary>{words.amend.more}</summary>
          {rest.map(shown)}
        </details>
      </div>
      {needsReason ? <ReasonField words={words} value={draft?.get('reason')} /> : null}
    </FormFrame>
  );
}

/** The words that the claim rests on, and what is wrong with them; another passage is chosen in the text. */
function PassageShown({ of: review }: { readonly of: Review }) {
  const { words, page, passage } = review;
  const troubles = troublesOf('passage', review);
  return (
    <div className="desk-field" data-wrong={troubles.length > 0 || undefined}>
      <blockquote className="desk-quote" lang={page.language?.code}>
        {passage.own === null ? '' : wordsAt(page.text, passage.own)}
      </blockquote>
      {troubles.map(({ told, text }) => (
        <p key={text ?? told?.message} className="desk-wrong">
          {told === undefined ? text : <Told of={told} />}
        </p>
      ))}
      <button
        type="button"
        className="desk-quiet"
        // The selection is lost where the button takes the focus first.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => passage.choose(passage.own?.start ?? 0, review.add)}
      >
        {words.adding.otherPassage}
      </button>
    </div>
  );
}

interface SubjectProps {
  readonly kind: string;
  readonly review: Review;
  readonly missing: boolean;
  readonly onChoose: (option: Option) => void;
}

/** What the document speaks of already comes first, then what the ledger has. */
function SubjectField({ kind, review, missing, onChoose }: SubjectProps) {
  const { words, page } = review;
  const here = page.claims
    .filter((claim) => claim.kind.code === kind && claim.state !== 'rejected')
    .map(({ link }) => ({ subject: link.subject, name: link.name ?? link.subject }));
  const search = useSubjectSearch(kind, here);
  return (
    <div data-wrong={missing || undefined}>
      {missing ? (
        <p className="desk-wrong" role="alert">
          {words.adding.missing}
        </p>
      ) : null}
      <SubjectSearchBox
        of={search}
        label={words.adding.about}
        help={words.adding.aboutHelp}
        words={words}
        onChoose={onChoose}
      />
    </div>
  );
}

/** What a subject is called, where it is called anything but its reference. */
function nameOf({ subject, text, isNew }: Option, { merge }: Review['words']): string {
  return isNew ? merge.new('') : text === subject ? '' : text;
}

/** Where one claim was missed, others of its kind are near. */
function likelyKind({ page, current }: Review): string {
  return page.claims.find(({ number }) => number === current)?.kind.code ?? page.kinds[0]?.code ?? '';
}

function optionOf(kept: string | undefined): Option | null {
  return kept === undefined ? null : (JSON.parse(kept) as Option);
}

function firstField(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('.desk-fields :is(input, textarea, select)') ?? null;
}
