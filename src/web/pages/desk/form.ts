import { pick } from '../../../values/index.ts';
import { codeLists, isKind, kinds, type Property, type PropertyType, qualifiers } from '../../../vocabulary/index.ts';
import type { Ask } from '../../ask.ts';
import type { DeskWords } from '../../words/desk.ts';
import { TELLING } from './claim.ts';

/** One field of the form that amends a claim: made from the vocabulary's table. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  /** What it means. */
  readonly meaning: string;
  /** How a value is written, by its type. */
  readonly example: keyof DeskWords['amend']['help'] | null;
  readonly input: 'line' | 'text' | 'code' | 'sharing';
  readonly many: boolean;
  /** Says most about its kind: shown first where a claim is added. */
  readonly main: boolean;
  /** Codes that it takes, in the order of their list. */
  readonly options?: readonly { readonly value: string; readonly text: string }[];
  /** Kinds of subject that it takes. */
  readonly kinds?: readonly string[];
}

/** What a reviewer may say of any claim; who may see it is settled for the whole source. */
const QUALIFIERS: readonly Property[] = Object.values(qualifiers).filter(({ name }) => name !== 'marking');

/** Fields of a kind of subject, then those that any claim may have, in the order of the tables. */
export function formOf(kind: string, { language }: Pick<Ask, 'language'>): readonly FormField[] {
  const own = isKind(kind) ? Object.values(kinds[kind].properties) : [];
  const telling = [...(TELLING[kind] ?? own.slice(0, MAIN).map(({ name }) => name)), 'when'];
  return [...own, ...QUALIFIERS].map((property) => ({
    ...fieldOf(property, language),
    main: telling.includes(property.name),
  }));
}

/** As many fields come first where a kind has none that tell most. */
const MAIN = 4;

function fieldOf({ name, type, many, label, meaning }: Property, language: Ask['language']): Omit<FormField, 'main'> {
  return {
    name,
    label: pick(label, language),
    meaning: pick(meaning, language),
    example: exampleOf(type),
    input: inputOf(name, type),
    many,
    ...(typeof type === 'object' && 'code' in type
      ? { options: codeLists[type.code].map((code) => ({ value: code.code, text: pick(code.label, language) })) }
      : {}),
    ...(typeof type === 'object' && 'reference' in type ? { kinds: type.reference } : {}),
    ...(type === 'sharing' ? { kinds: ['country', 'party', 'programme'] } : {}),
  };
}

function exampleOf(type: PropertyType): FormField['example'] {
  if (typeof type === 'object') return 'reference' in type ? 'reference' : null;
  return type === 'text' ? null : type;
}

function inputOf(name: string, type: PropertyType): FormField['input'] {
  if (typeof type === 'object') return 'code' in type ? 'code' : 'line';
  if (type === 'sharing') return 'sharing';
  return type === 'text' && ['note', 'purpose', 'summary', 'aim'].includes(name) ? 'text' : 'line';
}
