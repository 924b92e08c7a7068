import { Form, useLocation, useSubmit } from 'react-router';
import { useDatedFrame } from './frame.ts';
import { Closed } from './held.tsx';

interface Option {
  readonly value: string;
  readonly text: string;
}

interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Absent: a field to type in. */
  readonly options?: readonly Option[];
}

interface ChoicesProps {
  readonly label: string;
  readonly fields: readonly Field[];
  /** What other choices of the page stand at; they stay as they are. */
  readonly kept?: Readonly<Record<string, string>>;
}

/** Choices of a page, kept in its address. Without scripts a button sends them; with scripts a choice takes effect at once. */
export function Choices({ label, fields, kept = {} }: ChoicesProps) {
  const { words, times } = useDatedFrame();
  const { pathname } = useLocation();
  const submit = useSubmit();
  return (
    <Form
      method="get"
      action={pathname}
      className="choices"
      aria-label={label}
      key={fields.map(({ value }) => value).join('\n')}
      onChange={(event) => {
        if (event.target instanceof HTMLSelectElement) void submit(event.currentTarget, { preventScrollReset: true });
      }}
    >
      {[...new URLSearchParams(times), ...Object.entries(kept)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <div className="field" key={field.name}>
          <label htmlFor={`choice-${field.name}`}>{field.label}</label>
          <Control field={field} />
        </div>
      ))}
      <button type="submit" className="button">
        {words.and.apply}
      </button>
    </Form>
  );
}

function Control({ field }: { readonly field: Field }) {
  const id = `choice-${field.name}`;
  if (field.options === undefined) return <input id={id} name={field.name} type="search" defaultValue={field.value} />;
  const options = field.options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.text}
    </option>
  ));
  const chosen = field.options.findIndex(({ value }) => value === field.value);
  return (
    <select id={id} name={field.name} defaultValue={field.value}>
      {/* Only what is chosen is in sight. */}
      <Closed>{options.slice(0, Math.max(0, chosen))}</Closed>
      {options[chosen]}
      <Closed>{options.slice(chosen + 1)}</Closed>
    </select>
  );
}
