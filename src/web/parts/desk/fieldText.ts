import type { PropertyValue } from '../../../vocabulary/index.ts';
import type { FormField } from '../../pages/desk/form.ts';

/** A value as the form shows it: items of a list and shares one on each line. */
export function textOfValue(value: PropertyValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join('\n');
  return Object.entries(value)
    .map(([party, share]) => `${party}: ${share}`)
    .join('\n');
}

/** What a form's text says, in the vocabulary's form; null where nothing is said. The vocabulary's check is not made here. */
export function valueOfText(field: Pick<FormField, 'input' | 'many'>, text: string): PropertyValue | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [only = '', ...more] = lines;
  if (only === '') return null;
  if (more.length === 0 && isSpecial(only)) return only;
  if (field.input === 'sharing') return sharingOf(lines);
  if (field.many) return lines;
  return field.input === 'text' ? text.trim() : lines.join(' ');
}

function isSpecial(text: string): boolean {
  return text === 'withheld' || text === 'none';
}

/** Shares by party where each line gives one, else parties alone. */
function sharingOf(lines: readonly string[]): PropertyValue {
  const pairs = lines.map((line) => /^(\S+?)\s*:\s*(.+)$/.exec(line));
  if (pairs.every((pair) => pair === null)) return lines;
  return Object.fromEntries(lines.map((line, index) => [pairs[index]?.[1] ?? line, pairs[index]?.[2] ?? '']));
}

/** Fields whose text differs from where it began, with their new values; those that nobody touched are left out. */
export function changesOf(
  fields: readonly FormField[],
  began: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): Record<string, PropertyValue | null> {
  const touched = fields.filter(({ name }) => plain(now.get(name)) !== plain(began.get(name)));
  return Object.fromEntries(touched.map((field) => [field.name, valueOfText(field, now.get(field.name) ?? '')]));
}

/** Browsers give line breaks of a form as CR LF. */
function plain(text = ''): string {
  return text.replaceAll('\r\n', '\n').trim();
}
