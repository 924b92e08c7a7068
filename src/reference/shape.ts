import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { type KindName, kindNames } from '../vocabulary/index.ts';
import type { Rejection, YamlFile, YamlPath } from '../yaml/index.ts';

/** A text that is there: the phrase says what is expected, for the message. */
export function text(expected = 'text') {
  return z.string({ error: expected }).trim().min(1, { error: expected });
}

/** A text of a given form. */
export function pattern(form: RegExp, expected: string) {
  return z.string({ error: expected }).regex(form, { error: expected });
}

const COUNTRY = 'country/(?:[A-Z]{2}|NATO)';
const SLUG = '[\\p{Ll}\\p{Lo}\\d]+(?:-[\\p{Ll}\\p{Lo}\\d]+)*';

/** A subject of one of the given kinds, such as `country/DK`; of any kind when none is given. */
export function subject(...kinds: readonly KindName[]) {
  const allowed = kinds.length === 0 ? kindNames : kinds;
  const slugged = `(?:${allowed.filter((kind) => kind !== 'country').join('|')})/${SLUG}`;
  const forms = [slugged, ...(allowed.includes('country') ? [COUNTRY] : [])];
  return pattern(
    new RegExp(`^(?:${forms.join('|')})$`, 'u'),
    `a subject such as ${EXAMPLES[allowed[0] as KindName] ?? `${allowed[0]}/…`}`,
  );
}

const EXAMPLES: Partial<Record<KindName, string>> = {
  country: 'country/DK',
  programme: 'programme/build-with-ukraine',
};

/** English and Ukrainian text, both required. */
export const bilingual = z.strictObject(
  { en: text('English text'), uk: text('Ukrainian text') },
  { error: 'a map with en and uk' },
);

/** Lists at least one item. */
export function listOf<T extends z.ZodType>(item: T, expected: string) {
  return z.array(item, { error: expected }).min(1, { error: expected });
}

export type Shaped<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly rejections: readonly Rejection[] };

/** Checks a YAML file against a schema whose leaves carry, as their error text, the phrase of what is expected. */
export function shape<T>(file: string, yaml: YamlFile, schema: z.ZodType<T>): Shaped<T> {
  const checked = schema.safeParse(yaml.value);
  if (checked.success) return { ok: true, value: checked.data };
  return { ok: false, rejections: checked.error.issues.flatMap((issue) => rejectionsOf(file, yaml, schema, issue)) };
}

function rejectionsOf(file: string, yaml: YamlFile, schema: z.ZodType, issue: z.core.$ZodIssue): Rejection[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => ({
      file,
      ...yaml.keyPosition(issue.path, key),
      ...unknownKey(key, issue.path, known),
    }));
  }
  const value = valueAt(yaml.value, issue.path);
  const key = issue.path.at(-1);
  const place = { file, ...yaml.position(issue.path) };
  if (value === undefined && typeof key === 'string') {
    const parent = pathText(issue.path.slice(0, -1));
    return [
      {
        ...place,
        message: `Expected ${issue.message} as '${key}' of ${parent}, came nothing.`,
        remedy: `Add '${key}' to ${parent}.`,
      },
    ];
  }
  return [
    {
      ...place,
      message: `Expected ${issue.message} as ${pathText(issue.path)}, came ${describe(value)}.`,
      remedy: `Write ${issue.message} here.`,
    },
  ];
}

/** The keys that the schema allows at a path. */
function knownKeys(schema: z.ZodType, path: YamlPath): readonly string[] {
  let current: unknown = schema;
  for (const step of path) {
    const holder = unwrapped(current);
    if (holder instanceof z.ZodObject) current = holder.shape[String(step)];
    else if (holder instanceof z.ZodArray) current = holder.element;
    else return [];
  }
  const last = unwrapped(current);
  return last instanceof z.ZodObject ? Object.keys(last.shape) : [];
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrapped(schema.unwrap()) : schema;
}

function unknownKey(key: string, path: YamlPath, known: readonly string[]): { message: string; remedy: string } {
  const guess = known.length > 0 ? closest(key, known as string[]) : undefined;
  const near = guess !== undefined && distance(key, guess) <= Math.max(2, key.length / 3) ? guess : undefined;
  return {
    message: `Unknown key '${key}' of ${pathText(path)}.`,
    remedy: near ? `Did you mean '${near}'?` : 'Remove it, or correct its name.',
  };
}

function valueAt(root: unknown, path: YamlPath): unknown {
  let value = root;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return value;
}

/** `scopes.production.recipients[2].why`, or "the document" for the root. */
export function pathText(path: YamlPath): string {
  if (path.length === 0) return 'the document';
  return path.reduce<string>((done, step) => {
    if (typeof step === 'number') return `${done}[${step + 1}]`;
    return done === '' ? String(step) : `${done}.${String(step)}`;
  }, '');
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map';
  return `'${String(value)}'`;
}
