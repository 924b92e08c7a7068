import { type FormEvent, type ReactNode, useState } from 'react';
import type { DeskWords } from '../../words/desk.ts';
import { AddResults } from './addResults.tsx';
import { chosenFiles, namedAddresses, pastedText, type Waiting } from './newDocuments.ts';
import { useAdding } from './useAdding.ts';

interface Props {
  readonly words: DeskWords;
  /** The latest day of publication that makes sense. */
  readonly today: string;
  /** Brings the queue up to date; resolves when the page shows it. */
  readonly onAdded: () => Promise<void>;
}

/** The ways in which documents come to the desk: a text that is pasted, addresses, and files. */
export function AddDocuments({ words, today, onAdded }: Props) {
  const { add } = words;
  const adding = useAdding(onAdded);
  const [wrong, setWrong] = useState('');
  const [used, setUsed] = useState('');
  const busy = adding.now !== null;
  const taking =
    (way: string, read: (data: FormData) => readonly Waiting[] | undefined, otherwise: string) =>
    (event: FormEvent<HTMLFormElement>): void => {
      event.preventDefault();
      const documents = read(new FormData(event.currentTarget)) ?? [];
      setUsed(way);
      setWrong(documents.length === 0 ? otherwise : '');
      if (documents.length > 0) void adding.send(event.currentTarget, documents);
    };
  // Below the form that was used: elsewhere it would be out of sight.
  const outcome = (
    <>
      <div role="alert" className="desk-wrong">
        {wrong}
      </div>
      <AddResults of={adding} words={words} />
    </>
  );
  return (
    <section className="desk-add" aria-labelledby="desk-add-title">
      <h2 id="desk-add-title">{add.title}</h2>
      <Ways
        taking={taking}
        words={words}
        today={today}
        busy={busy}
        outcome={(way) => (way === used ? outcome : null)}
      />
      <p className="desk-elsewhere">
        {add.elsewhere} <code>npx kuznia desk add inbox/</code>
      </p>
    </section>
  );
}

interface WaysProps extends Pick<Props, 'words' | 'today'> {
  readonly taking: (
    way: string,
    read: (data: FormData) => readonly Waiting[] | undefined,
    otherwise: string,
  ) => (event: FormEvent<HTMLFormElement>) => void;
  readonly busy: boolean;
  /** What became of what a form has sent. */
  readonly outcome: (way: string) => ReactNode;
}

function Ways({ taking, words: { add }, today, busy, outcome }: WaysProps) {
  const button = (text: string): ReactNode => (
    <button type="submit" className="button" disabled={busy}>
      {busy ? add.reading : text}
    </button>
  );
  return (
    <>
      <form onSubmit={taking('text', pastedText, add.missingText)} aria-label={add.paste}>
        <Field name="text" label={add.text}>
          {(shared) => <textarea {...shared} rows={8} />}
        </Field>
        <About prefix="" words={add} today={today} needed />
        <Field name="url" label={add.address} help={add.addressHelp}>
          {(shared) => <input {...shared} type="url" autoComplete="off" />}
        </Field>
        <details>
          <summary>{add.more}</summary>
          <Field name="cites" label={add.cites} help={add.citesHelp}>
            {(shared) => <input {...shared} type="text" autoComplete="off" />}
          </Field>
          <Batch prefix="" words={add} />
        </details>
        {button(add.submit)}
        {outcome('text')}
      </form>
      <form onSubmit={taking('addresses', namedAddresses, add.wrongAddress)} aria-label={add.fetch} noValidate>
        <h3>{add.fetch}</h3>
        <Field name="addresses" label={add.addresses} help={add.addressesHelp}>
          {(shared) => <textarea {...shared} rows={2} autoComplete="off" spellCheck={false} inputMode="url" />}
        </Field>
        <details>
          <summary>{add.more}</summary>
          <About prefix="addresses-" words={add} today={today} />
          <Batch prefix="addresses-" words={add} />
        </details>
        {button(add.fetchSubmit)}
        {outcome('addresses')}
      </form>
      <form onSubmit={taking('files', chosenFiles, add.missingFiles)} aria-label={add.files}>
        <h3>{add.files}</h3>
        <Field name="files" label={add.filesLabel}>
          {(shared) => (
            <input
              {...shared}
              type="file"
              multiple
              required
              accept=".txt,.md,.markdown,.html,.htm,.pdf,text/plain,text/markdown,text/html,application/pdf"
            />
          )}
        </Field>
        <details>
          <summary>{add.more}</summary>
          <About prefix="files-" words={add} today={today} />
          <Batch prefix="files-" words={add} />
        </details>
        {button(add.files)}
        {outcome('files')}
      </form>
    </>
  );
}

interface AboutProps {
  readonly prefix: string;
  readonly words: DeskWords['add'];
}

/** Day and publisher: needed of a text that was pasted, else what the documents say of themselves is enough. */
function About({
  prefix,
  words,
  today,
  needed = false,
}: AboutProps & { readonly today: string; readonly needed?: boolean }) {
  return (
    <div className="desk-pairs">
      <Field name={`${prefix}published`} label={words.published} help={needed ? undefined : words.filesSaid}>
        {(shared) => <input {...shared} type="date" max={today} required={needed} />}
      </Field>
      <Field name={`${prefix}publisher`} label={words.publisher}>
        {(shared) => <input {...shared} type="text" autoComplete="off" />}
      </Field>
    </div>
  );
}

function Batch({ prefix, words }: AboutProps) {
  return (
    <Field name={`${prefix}batch`} label={words.batch} help={words.batchHelp}>
      {(shared) => <input {...shared} type="text" autoComplete="off" />}
    </Field>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
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
