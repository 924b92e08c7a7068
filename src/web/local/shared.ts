type Plain = Readonly<Record<string, unknown>>;

/** What tells one thing of a list from the others, in the order in which it is looked for. */
const NAMES = ['subject', 'id', 'key', 'address', 'claim', 'code'] as const;

/**
 * `after`, with every part that equals its counterpart in `before` in place of a copy of its own: whoever shows parts of an answer
 * knows at a glance what is still the same. Parts of a list are counterparts by what names them, so that a new one moves none.
 */
export function shared<Value>(before: unknown, after: Value): Value {
  if (before === after) return after;
  if (Array.isArray(before) && Array.isArray(after)) return sharedList(before, after) as Value;
  if (isPlain(before) && isPlain(after)) return sharedParts(before, after) as Value;
  return after;
}

const OWN = { enumerable: true, writable: true, configurable: true };

function sharedParts(before: Plain, after: Plain): Plain {
  const names = Object.keys(after);
  let same = names.length === Object.keys(before).length;
  const parts: Record<string, unknown> = {};
  for (const name of names) {
    const was = Object.hasOwn(before, name) ? before[name] : undefined;
    const value = shared(was, after[name]);
    // Set as any other, this name would change what the record is instead.
    if (name === '__proto__') Object.defineProperty(parts, name, { value, ...OWN });
    else parts[name] = value;
    same &&= value === was && Object.hasOwn(before, name);
  }
  return same ? before : parts;
}

function sharedList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const named = new Map<unknown, unknown>();
  for (const part of before) {
    const name = nameOf(part);
    if (name !== undefined) named.set(name, part);
  }
  let same = before.length === after.length;
  const parts = after.map((part, index) => {
    const name = nameOf(part);
    const found = shared(name === undefined ? before[index] : named.get(name), part);
    same &&= found === before[index];
    return found;
  });
  return same ? before : parts;
}

function nameOf(part: unknown): string | undefined {
  if (!isPlain(part)) return undefined;
  for (const name of NAMES) if (typeof part[name] === 'string') return part[name];
  return undefined;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
