/** What tables write where they have no figure. None of it is zero. */
const ABSENT = new Set([
  '',
  '..',
  '...',
  '.',
  '-',
  '--',
  '–',
  '—',
  'n/a',
  'na',
  'nan',
  'n.a.',
  '#n/a',
  'null',
  'none',
  'no data',
  ':',
]);

/** Whether a cell says that there is no figure. */
export function isAbsent(text: string | undefined): boolean {
  return text === undefined || ABSENT.has(text.toLowerCase());
}

/** Marks of a number: `decimal` parts the fraction, `thousands` groups digits. */
export interface NumberMarks {
  readonly decimal: '.' | ',';
  readonly thousands?: ',' | '.' | ' ' | '’' | "'" | undefined;
}

const ENGLISH: NumberMarks = { decimal: '.', thousands: ',' };

/**
 * The plain digits of a number, with a point and all that was given: `1,234.50` is `1234.50`. Undefined where it is none, or
 * where its groups are not of three digits, since the mark may then be the other one.
 */
export function digitsOf(text: string, marks: NumberMarks = ENGLISH): string | undefined {
  const { decimal, thousands } = marks;
  const plain = text
    .trim()
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/^\u2212/, '-');
  const [whole = '', fraction, ...more] = plain.split(decimal);
  if (more.length > 0) return undefined;
  const grouped = thousands !== undefined && whole.includes(thousands);
  if (grouped && !whole.split(thousands).every((group, index) => (index === 0 ? /^-?\d{1,3}$/ : /^\d{3}$/).test(group)))
    return undefined;
  const units = grouped ? whole.replaceAll(thousands, '') : whole;
  // The whole part holds no mark: "1.234" with a comma before the fraction is not 1.234.
  if (/^-?\d+$/.test(units) && /^\d+$/.test(fraction ?? '0'))
    return fraction === undefined ? units : `${units}.${fraction}`;
  // As spreadsheets write what is very large or very small.
  return decimal === '.' && /^-?\d+(?:\.\d+)?[eE][+-]?\d{1,3}$/.test(plain) ? plainDigits(plain) : undefined;
}

function plainDigits(text: string): string {
  const [mantissa = '', exponent = '0'] = text.split(/[eE]/);
  return shifted(mantissa, Number(exponent));
}

/** Digits times a power of ten, done on the digits so that none is lost or made up: (`1234.5`, -3) is `1.2345`. */
export function shifted(digits: string, power: number): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '0', fraction = ''] = digits.replace('-', '').split('.');
  const all = `${whole}${fraction}`;
  const point = whole.length + power;
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${all}` : all.padEnd(point, '0');
  const at = Math.max(point, 1);
  const head = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const tail = padded.slice(at).replace(/0+$/, '');
  return `${sign}${head}${tail === '' ? '' : `.${tail}`}`;
}

/** A number in at most six decimals, as the reference tables keep what was computed. */
export function sixDecimals(value: number): string {
  return shifted(value.toFixed(6), 0);
}
