import { type ReactNode, useId } from 'react';
import type { ClaimProblem } from '../../../vocabulary/index.ts';
import type { FormField } from '../../pages/desk/form.ts';
import type { DeskWords } from '../../words/desk.ts';
import { ReferenceInput } from './referenceInput.tsx';
import { Told } from './told.tsx';

/** What is wrong with a value: in our words, or as the check of the vocabulary found it. */
export interface FieldTrouble {
  readonly text?: string;
  readonly told?: ClaimProblem;
}

interface Props {
  readonly field: FormField;
  readonly value: string;
  readonly words: DeskWords;
  readonly troubles: readonly FieldTrouble[];
  /** What somebody else has changed it to since the form was opened. */
  readonly meanwhile: string | undefined;
}

/** A field of a claim, made for the type of its property, with its meaning below and what is wrong beside it. */
export function Field({ field, value, words, troubles, meanwhile }: Props) {
  const id = useId();
  const { amend } = words;
  const help = [
    field.meaning,
    field.many && field.input !== 'code' ? amend.oneEach : '',
    field.example === null ? '' : amend.help[field.example],
  ];
  return (
    <div className="field desk-field" data-wrong={troubles.length > 0 || undefined}>
      <Label field={field} id={id} />
      <Control field={field} value={value} words={words} id={id} wrong={troubles.length > 0} />
      <div id={`${id}-help`}>
        {troubles.map((trouble, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages have a fixed order and two may be alike
          <p key={index} className="desk-wrong">
            {trouble.text}
            {trouble.told === undefined ? null : <Told of={trouble.told} />}
          </p>
        ))}
        {meanwhile === undefined ? null : (
          <p className="desk-wrong">{amend.meanwhile(meanwhile === '' ? amend.takenAway : meanwhile)}</p>
        )}
        <p className="field-help">{help.filter((text) => text !== '').join(' ')}</p>
      </div>
    </div>
  );
}

/** Boxes to tick have their label as a legend. */
function Label({ field, id }: { readonly field: FormField; readonly id: string }): ReactNode {
  return isTicked(field) ? null : <label htmlFor={id}>{field.label}</label>;
}

function isTicked({ input, many }: FormField): boolean {
  return input === 'code' && many;
}

interface ControlProps extends Pick<Props, 'field' | 'value' | 'words'> {
  readonly id: string;
  readonly wrong: boolean;
}

function Control({ field, value, words, id, wrong }: ControlProps) {
  const shared = {
    id,
    name: field.name,
    defaultValue: value,
    'aria-describedby': `${id}-help`,
    'aria-invalid': wrong || undefined,
  };
  if (isTicked(field)) return <Ticks field={field} value={value} words={words} id={id} />;
  if (field.input === 'code') return <Codes field={field} words={words} shared={shared} />;
  const rows = field.many || field.input === 'sharing' ? value.split('\n').length : 3;
  if (field.kinds !== undefined)
    return (
      <ReferenceInput kinds={field.kinds} shared={shared} rows={field.many || field.input === 'sharing' ? rows : 1} />
    );
  if (field.many || field.input === 'text') return <textarea {...shared} rows={rows} />;
  return <input {...shared} type="text" autoComplete="off" spellCheck={field.example === null} />;
}

type Shared = Readonly<{
  id: string;
  name: string;
  defaultValue: string;
  'aria-describedby': string;
  'aria-invalid': true | undefined;
}>;

function Codes({
  field,
  words,
  shared,
}: {
  readonly field: FormField;
  readonly words: DeskWords;
  readonly shared: Shared;
}) {
  return (
    <select {...shared}>
      <option value="">{words.amend.notSaid}</option>
      {field.options?.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
      <option value="withheld">{words.amend.withheld}</option>
      <option value="none">{words.amend.none}</option>
    </select>
  );
}

function Ticks({ field, value, words, id }: Omit<ControlProps, 'wrong'>) {
  const chosen = new Set(value.split('\n'));
  const options = [
    ...(field.options ?? []),
    { value: 'withheld', text: words.amend.withheld },
    { value: 'none', text: words.amend.none },
  ];
  return (
    <fieldset className="desk-ticks" aria-describedby={`${id}-help`}>
      <legend>{field.label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="checkbox" name={field.name} value={option.value} defaultChecked={chosen.has(option.value)} />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}
