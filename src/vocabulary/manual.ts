import type { Code } from './codes/code.ts';
import { codeLists } from './codes/lists.ts';
import { kinds, specialValues } from './kinds/kinds.ts';
import { passageProperty } from './passage.ts';
import { kindNames, type Property, type PropertyType } from './property.ts';
import { qualifiers } from './qualifiers.ts';
import { requiredOfSource, sourceProperties } from './source.ts';

/** The text of docs/vocabulary.md, made from the tables. `opening` is what is written by hand. */
export function manual(opening: string): string {
  return [
    opening.trim(),
    '## The source',
    table(SOURCE_HEAD, Object.values(sourceProperties).map(sourceRow)),
    '## What any claim may carry',
    table(HEAD, [...Object.values(qualifiers).map(propertyRow), passageRow()]),
    '## In place of a value',
    table(
      ['word', 'meaning', 'українською'],
      Object.entries(specialValues).map(([word, text]) => [code(word), text.en, text.uk ?? '']),
    ),
    '## Kinds of subject and their properties',
    ...kindNames.flatMap(kindSection),
    '## Code lists',
    'Where a standard has no code of its own for a word, its nearest is given as "near"; that choice is ours.',
    ...Object.entries(codeLists).flatMap(([name, list]) => [`### ${name}`, codeTable(list)]),
  ]
    .join('\n\n')
    .concat('\n');
}

const HEAD = ['property', 'value', 'meaning', 'українською'];
const SOURCE_HEAD = ['property', 'value', 'needed', 'meaning', 'українською'];

function kindSection(name: (typeof kindNames)[number]): string[] {
  const kind = kinds[name];
  const told = `${kind.meaning.en} ${capital(kind.label.uk ?? '')}: ${uncapital(kind.meaning.uk ?? '')}`;
  return [`### ${name}`, told, table(HEAD, Object.values(kind.properties).map(propertyRow))];
}

function propertyRow(property: Property): string[] {
  return [code(property.name), typeText(property), property.meaning.en, ukrainian(property)];
}

function passageRow(): string[] {
  const { name, meaning } = passageProperty;
  return [code(name), 'table', meaning.en, ukrainian(passageProperty)];
}

function sourceRow(property: Property): string[] {
  const needed = requiredOfSource.includes(property.name) ? 'yes' : property.name === 'url' ? 'mostly' : '';
  return [code(property.name), typeText(property), needed, property.meaning.en, ukrainian(property)];
}

function ukrainian({ label, meaning }: Property): string {
  return `**${label.uk}** ${meaning.uk}`;
}

function typeText({ type, many, unit }: Property): string {
  const one = typeName(type);
  return `${many ? `${one}; one or a list` : one}${unit === undefined ? '' : ` (as in ${code(unit)})`}`;
}

function typeName(type: PropertyType): string {
  if (type === 'sharing') return 'shares by party, or parties';
  if (typeof type === 'string') return type;
  if ('code' in type) return `[${type.code}](#${type.code.replaceAll(' ', '-')})`;
  return `${type.reference.join(', ')}${type.orText ? ', or words' : ''}`;
}

function codeTable(list: readonly Code[]): string {
  return table(
    ['code', 'meaning', 'українською', 'standard'],
    list.map(({ code: name, label, meaning, standard }) => [
      code(name),
      meaning?.en ?? (label.en === name ? '' : label.en),
      [`**${label.uk}**`, meaning?.uk ?? ''].join(' ').trim(),
      standard === undefined ? '' : `${standard.name}: ${standard.nearest ? 'near ' : ''}${standard.code}`,
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Leaves abbreviations such as ISO as they are. */
function uncapital(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
