import { useRef } from 'react';
import type { DeskWords } from '../../words/desk.ts';
import { selectedText } from './documentText.tsx';

interface Props {
  readonly value: string;
  /** Language of the document. */
  readonly language: string | undefined;
  readonly words: DeskWords;
  /** The words that were given do not stand in the text. */
  readonly absent: boolean;
}

/** The words that a claim rests on: typed or pasted, or taken from what is selected in the document. */
export function PassageField({ value, language, words: { amend }, absent }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="field desk-field" data-wrong={absent || undefined}>
      <label htmlFor="amend-passage">{amend.passage}</label>
      <textarea
        ref={field}
        id="amend-passage"
        name="passage"
        rows={3}
        defaultValue={value}
        lang={language}
        aria-describedby="amend-passage-help"
        aria-invalid={absent || undefined}
      />
      <p className="field-help" id="amend-passage-help">
        {absent ? <span className="desk-wrong">{amend.passageAbsent} </span> : null}
        {amend.passageHelp}
      </p>
      <button
        type="button"
        className="desk-quiet"
        // The selection is lost where the button takes the focus first.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => takeSelected(field.current)}
      >
        {amend.take}
      </button>
    </div>
  );
}

function takeSelected(field: HTMLTextAreaElement | null): void {
  const text = selectedText();
  if (field === null || text === '') return;
  field.value = text;
  // As if it had been typed: the form keeps what changes in it.
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}
