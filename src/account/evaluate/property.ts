import { FORM } from '../../ledger/index.ts';
import type { Measure } from '../../values/index.ts';
import { type KindName, kinds, type PropertyType } from '../../vocabulary/index.ts';
import { DENIED, DIFFERS } from '../choice.ts';
import type { Core } from '../core.ts';
import type { Figure, FigureValue } from '../figure.ts';
import { claimsOn } from './citations.ts';
import { type Evaluated, known, missing } from './evaluated.ts';

const CHOICE_RULES: Figure['rules'] = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6'];

/** A property (or one facet of it) of one subject, as chosen among the claims on it. */
export function propertyFigure(core: Core, subject: number, facet: string): Evaluated {
  return { figure: figureOf(core, subject, facet), inputs: () => claimsOn(core, subject, facet) };
}

function figureOf(core: Core, subject: number, facet: string): Figure {
  const address = `${core.reader.name(subject)}/${facet}`;
  const number = core.reader.facet(facet);
  const row = number < 0 ? -1 : core.resolution.chosen(subject, number);
  if (row < 0) return missing(address, 'unknown', NOBODY_SAYS, CHOICE_RULES);
  const trouble = core.resolution.trouble(subject, number);
  const when = core.reader.whenText(row);
  const rest = {
    modality: core.reader.modality(row),
    conflict: (trouble & DIFFERS) !== 0,
    denied: (trouble & DENIED) !== 0,
    ...(when === undefined ? {} : { when }),
  };
  const value = core.reader.valueNumber(row);
  const form = core.log.values.form.values[value];
  if (form === FORM.withheld) return missing(address, 'withheld', WITHHELD, [...CHOICE_RULES, 'R21'], rest);
  if (form === FORM.none)
    return { ...missing(address, 'unknown', NONE_SAID, [...CHOICE_RULES, 'R21'], rest), state: 'zero' };
  const kind = core.reader.name(subject).split('/', 1)[0] as KindName;
  return known(address, valueBehind(core, kind, facet.split(':', 1)[0] as string, value), CHOICE_RULES, rest);
}

const NOBODY_SAYS = { en: 'No source says.', uk: 'Жодне джерело не каже.' };
const WITHHELD = {
  en: 'A source says that it exists and is not told.',
  uk: 'Джерело каже, що воно є, але його не називають.',
};
const NONE_SAID = { en: 'A source says that there is none.', uk: 'Джерело каже, що нічого немає.' };

/** The figure's value behind an interned value, by the type of its property. */
function valueBehind(core: Core, kind: KindName, property: string, value: number): FigureValue {
  const { values } = core.log;
  const measure = values.measure(value);
  if (measure !== undefined) return measureValue(measure);
  const original = values.original(value);
  const date = values.date(value);
  if (date !== undefined) return { type: 'date', edtf: date.text };
  // The rung that a flow has reached is its stage, asked rung by rung.
  const type = kinds[kind]?.properties[property === 'rung' ? 'stage' : property]?.type;
  if (property === 'stage' || property === 'rung' || isCode(type)) {
    return {
      type: 'code',
      list: codeList(type),
      codes: typeof original === 'string' ? [original] : (original as readonly string[]),
    };
  }
  if (values.members(value).length > 0) {
    const shares =
      typeof original === 'object' && !Array.isArray(original) ? (original as Record<string, string>) : undefined;
    const subjects = Array.from(values.members(value), (member) => core.reader.name(core.resolution.canonical(member)));
    return { type: 'subjects', subjects, ...(shares === undefined ? {} : { shares }) };
  }
  return { type: 'text', text: typeof original === 'string' ? original : (original as readonly string[]).join(', ') };
}

function isCode(type: PropertyType | undefined): boolean {
  return typeof type === 'object' && 'code' in type;
}

function codeList(type: PropertyType | undefined): string {
  return typeof type === 'object' && 'code' in type ? type.code : 'text';
}

export function measureValue(measure: Measure): FigureValue {
  if (measure.type === 'money') {
    const { currency, minor, minorHigh, comparator } = measure.money;
    const range = minorHigh === minor ? {} : { minorHigh };
    return {
      type: 'money',
      currency,
      minor,
      comparator,
      ...range,
      ...(measure.per == null ? {} : { per: measure.per }),
    };
  }
  if (measure.type === 'share') {
    const { millionths, millionthsHigh, comparator } = measure.share;
    return { type: 'share', millionths, comparator, ...(millionthsHigh === millionths ? {} : { millionthsHigh }) };
  }
  const { low, high, unit, per, comparator } = measure.quantity;
  return {
    type: 'quantity',
    low,
    unit,
    comparator,
    ...(high === low ? {} : { high }),
    ...(per === null ? {} : { per }),
  };
}
