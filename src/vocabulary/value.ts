import { parseDate, parseMeasure, parseMoney, parseShare, type Result } from '../values/index.ts';
import { codeLists, findCode } from './codes/lists.ts';
import { type Defect, didYouMean, finding, meantIn } from './problem.ts';
import type { PropertyType } from './property.ts';
import { readSubject } from './subject.ts';

/** One value as the ledger keeps it, or what is wrong with it. */
export type ValueReading = { readonly value: string } | { readonly defect: Defect };

/** Reads one value that is not `withheld` or `none`. `unit` is what the claim gives beside a bare number. */
export function readValue(type: Exclude<PropertyType, 'sharing'>, text: string, unit?: string): ValueReading {
  if (typeof type === 'object') return 'code' in type ? readCode(type, text) : readReference(type, text);
  switch (type) {
    case 'text':
      return readText(text);
    case 'date':
      return keep(text, parseDate(text));
    case 'money':
      return keep(text, parseMoney(text));
    case 'measure':
      return keep(text, parseMeasure(text, unit));
    case 'quantity':
      return readQuantity(text);
    case 'count':
      return readCount(text);
  }
}

/** The text as it was written, where it can be read. */
function keep(text: string, result: Result<unknown>): ValueReading {
  return result.ok ? { value: text } : { defect: result.problem };
}

function readText(text: string): ValueReading {
  if (!text.isWellFormed() || UNSEEN.test(text)) {
    return bad(
      'expected a text that people can read, came one with control characters',
      'Type the text again.',
      finding('control-characters'),
    );
  }
  return { value: text };
}

/** Control characters other than tab and line break. */
const UNSEEN = /[\p{Cc}--[\t\n\r]]/v;

function readCode(type: { readonly code: keyof typeof codeLists }, text: string): ValueReading {
  if (findCode(type.code, text) !== undefined) return { value: text };
  const codes = codeLists[type.code].map(({ code }) => code);
  return bad(
    `unknown ${type.code} "${text}"`,
    `${didYouMean(text, codes)}Codes are ${codes.join(' · ')}.`,
    finding('unknown-code', { came: text, codes: codes.join(' · '), ...meantIn(text, codes) }),
  );
}

function readReference(type: Extract<PropertyType, { reference: unknown }>, text: string): ValueReading {
  if (type.orText && !text.includes('/')) return readText(text);
  const reading = readSubject(text, type.reference);
  return 'subject' in reading ? { value: reading.subject } : reading;
}

function readQuantity(text: string): ValueReading {
  const result = parseMeasure(text);
  if (!result.ok) return { defect: result.problem };
  if (result.value.type === 'quantity') return { value: text };
  return bad(
    `expected a quantity with its unit, came "${text}"`,
    'Write it as in "over 1 000 km".',
    finding('unit-missing', { came: text }),
  );
}

function readCount(text: string): ValueReading {
  const result = parseMeasure(text);
  if (!result.ok) return { defect: result.problem };
  const { value } = result;
  const whole =
    value.type === 'quantity' &&
    value.quantity.per === null &&
    Number.isInteger(value.quantity.low) &&
    Number.isInteger(value.quantity.high);
  if (whole) return { value: text };
  return bad(
    `expected a whole number, came "${text}"`,
    'Write it as in "about 200".',
    finding('no-whole-number', { came: text }),
  );
}

/** Reads one share of a sharing. */
export function readShare(text: string): ValueReading {
  return keep(text, parseShare(text));
}

function bad(message: string, remedy: string, found: NonNullable<Defect['finding']>): ValueReading {
  return { defect: { message, remedy, finding: found } };
}
