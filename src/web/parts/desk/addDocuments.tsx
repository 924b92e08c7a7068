import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { AddDocumentsBody, AddedDocuments } from '../../../desk/index.ts';
import type { DeskWords } from '../../words/desk.ts';
import { Go } from '../go.tsx';
import { call, DESK, type Outcome } from './call.ts';
import { Fault } from './documentList.tsx';
import { bodyOfFiles, bodyOfText, TooLarge } from './newDocuments.ts';

interface Props {
  readonly words: DeskWords;
  /** The latest day of publication that makes sense. */
  readonly today: string;
  /** Brings the queue up to date; resolves when the page shows it. */
  readonly onAdded: () => Promise<void>;
}

/** The ways in which documents come to the desk: a text that is pasted, and files. */
export function AddDocuments({ words, today, onAdded }: Props) {
  const { add } = words;
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const [outcome, setOutcome] = useState<Outcome<AddedDocuments> | null>(null);
  const send = async (form: HTMLFormElement, make: () => Promise<AddDocumentsBody>): Promise<void> => {
    setBusy(true);
    setWrong('');
    setOutcome(null);
    try {
      const result = await call<AddedDocuments>(`${DESK}/documents`, await make());
      if (result.kind === 'done') {
        form.reset();
        // First the list, then the word: who goes on at once would cut the request for the list off.
        await onAdded();
      }
      setOutcome(result);
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      setWrong(add.tooMuch);
    }
    setBusy(false);
  };
  const paste = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    if (String(data.get('text')).trim() === '') setWrong(add.missingText);
    else void send(form, async () => bodyOfText(data));
  };
  const take = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    void send(form, () => bodyOfFiles(data));
  };
  return (
    <section className="desk-add" aria-labelledby="desk-add-title">
      <h2 id="desk-add-title">{add.title}</h2>
      <form onSubmit={paste} aria-label={add.paste}>
        <Field name="text" label={add.text}>
          {(shared) => <textarea {...shared} rows={8} />}
        </Field>
        <div className="desk-pairs">
          <Field name="published" label={add.published}>
            {(shared) => <input {...shared} type="date" max={today} required />}
          </Field>
          <Field name="publisher" label={add.publisher}>
            {(shared) => <input {...shared} type="text" autoComplete="off" />}
          </Field>
        </div>
        <Field name="url" label={add.address} help={add.addressHelp}>
          {(shared) => <input {...shared} type="url" autoComplete="off" />}
        </Field>
        <details>
          <summary>{add.more}</summary>
          <Field name="cites" label={add.cites} help={add.citesHelp}>
            {(shared) => <input {...shared} type="text" autoComplete="off" />}
          </Field>
          <Field name="batch" label={add.batch} help={add.batchHelp}>
            {(shared) => <input {...shared} type="text" autoComplete="off" />}
          </Field>
        </details>
        <button type="submit" className="button" disabled={busy}>
          {busy ? add.reading : add.submit}
        </button>
      </form>
      <form onSubmit={take} aria-label={add.files}>
        <h3>{add.files}</h3>
        <Field name="files" label={add.filesLabel}>
          {(shared) => (
            <input
              {...shared}
              type="file"
              multiple
              required
              accept=".txt,.md,.html,.htm,.pdf,text/plain,text/html,application/pdf"
            />
          )}
        </Field>
        <div className="desk-pairs">
          <Field name="files-published" label={add.published} help={add.filesSaid}>
            {(shared) => <input {...shared} type="date" max={today} />}
          </Field>
          <Field name="files-publisher" label={add.publisher}>
            {(shared) => <input {...shared} type="text" autoComplete="off" />}
          </Field>
        </div>
        <Field name="files-batch" label={add.batch}>
          {(shared) => <input {...shared} type="text" autoComplete="off" />}
        </Field>
        <button type="submit" className="button" disabled={busy}>
          {busy ? add.reading : add.files}
        </button>
      </form>
      <p className="desk-elsewhere">
        {add.elsewhere} <code>npx kuznia desk add https://…</code>
      </p>
      <div role="alert" className="desk-wrong">
        {wrong}
        {outcome === null || outcome.kind === 'done' ? null : <Failure of={outcome} words={words} />}
      </div>
      {outcome?.kind === 'done' ? <Results of={outcome.answer} words={words} /> : null}
    </section>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly children: (shared: {
    readonly id: string;
    readonly name: string;
    readonly 'aria-describedby': string | undefined;
  }) => ReactNode;
}

function Field({ name, label, help, children }: FieldProps) {
  const id = `add-${name}`;
  return (
    <div className="field desk-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, name, 'aria-describedby': help === undefined ? undefined : `${id}-help` })}
      {help === undefined ? null : (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

function Failure({
  of,
  words,
}: {
  readonly of: Exclude<Outcome<unknown>, { kind: 'done' }>;
  readonly words: DeskWords;
}) {
  if (of.kind === 'offline') return <p>{words.trouble.offline}</p>;
  const told = of.kind === 'refused' ? [of.detail, of.remedy].filter((text) => text !== null).join(' ') : '';
  return (
    <p>
      {words.trouble.failed} <span lang="en">{told}</span>
    </p>
  );
}

/** What became of each document; the way on to the first that can be reviewed takes the focus. */
function Results({ of, words }: { readonly of: AddedDocuments; readonly words: DeskWords }) {
  const { add } = words;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('a')?.focus();
  }, []);
  return (
    <div ref={box} className="desk-results" role="status" aria-label={add.results}>
      <ul>
        {of.documents.map(({ outcome, document }) => (
          <li key={document.id}>
            {outcome === 'added'
              ? add.added(document.headline, document.progress.proposed)
              : add[outcome](document.headline)}{' '}
            {document.problem === undefined ? (
              <Go to={`/desk/${document.id}`}>{add.review}</Go>
            ) : (
              <Fault of={document.problem} words={words} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
