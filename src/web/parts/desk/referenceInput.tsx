import { useId, useRef, useState } from 'react';
import { useFrame } from '../frame.ts';
import { useSubjects } from './useSubjects.ts';

/** As many as help while a name is typed. */
const MOST = 6;

interface Props {
  readonly kinds: readonly string[];
  readonly rows: number;
  readonly shared: Readonly<{
    id: string;
    name: string;
    defaultValue: string;
    'aria-describedby': string;
    'aria-invalid': true | undefined;
  }>;
}

/** A field for references to subjects, one on each line: while a name is typed it offers what the ledger has by it. */
export function ReferenceInput({ kinds, rows, shared }: Props) {
  const { language } = useFrame();
  const area = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const [line, setLine] = useState('');
  const asked = line.length > 1 && !/^[a-z]+\/\S+/.test(line);
  const found = useSubjects(kinds, line, asked);
  const offered = asked ? (found?.subjects ?? []).slice(0, MOST) : [];
  const take = (subject: string): void => {
    const field = area.current;
    if (field === null) return;
    const { start, end } = lineAt(field.value, field.selectionStart);
    field.setRangeText(subject, start, end, 'end');
    setLine('');
    field.focus();
  };
  return (
    <>
      <textarea
        {...shared}
        ref={area}
        rows={rows}
        autoComplete="off"
        spellCheck={false}
        onInput={({ currentTarget: { value, selectionStart } }) => setLine(lineAt(value, selectionStart).text)}
        onKeyDown={(event) => {
          // One value: Enter saves the form, as in any field of one line.
          if (rows > 1 || event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      {offered.length === 0 ? null : (
        <ul className="desk-offered" id={list}>
          {offered.map((candidate) => (
            <li key={candidate.subject}>
              <button type="button" onClick={() => take(candidate.subject)}>
                {candidate.name[language] ?? candidate.name.en} <code className="reference">{candidate.subject}</code>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The line around a place in a text, without the share that may stand after its party. */
function lineAt(text: string, at: number): { readonly text: string; readonly start: number; readonly end: number } {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at);
  const end = next < 0 ? text.length : next;
  return { text: text.slice(start, end).trim(), start, end };
}
