import type { Figure, FigureState } from '../../account/index.ts';
import { type Language, minorUnit, pick } from '../../values/index.ts';
import { figureText } from '../../wording/index.ts';
import { dayText } from './day.ts';

/** A figure made ready for a page: its text, and every mark that it has to carry. What does not apply is left out. */
export interface Shown {
  /** Address that explains it. */
  readonly address: string;
  readonly text: string;
  /** Left out where the value is known. */
  readonly state?: Exclude<FigureState, 'known'>;
  /** Left out where the claims behind it are facts. */
  readonly modality?: 'estimate' | 'plan' | 'possibility' | 'denial';
  readonly when?: string;
  readonly inferred?: true;
  readonly conflict?: true;
  readonly denied?: true;
  readonly remark?: string;
}

/** What it takes to show a figure. */
export interface Manner {
  readonly language: Language;
  readonly name: (subject: string) => string;
}

export interface ShowOptions {
  /** Shortens sums: "EUR 1.3 billion"; only those that lose nothing by it, where it says so. */
  readonly compact?: boolean | 'where exact';
  /** Leaves the cents away of sums that have thousands. */
  readonly whole?: boolean;
}

/** Makes a figure ready for a page. */
export function show(
  given: Figure,
  { language, name }: Manner,
  { compact = false, whole = false }: ShowOptions = {},
): Shown {
  const figure = whole ? inWholeUnits(given) : given;
  const { address, state, modality, when, inferred, conflict, denied, remark } = figure;
  return {
    address,
    text:
      figure.value?.type === 'date'
        ? dayText(figure.value.edtf, language)
        : figureText(figure, language, { compact, name }),
    ...(state === 'known' ? {} : { state }),
    ...(modality === 'fact' ? {} : { modality }),
    ...(when === undefined ? {} : { when: dayText(when, language) }),
    ...(inferred ? { inferred } : {}),
    ...(conflict ? { conflict } : {}),
    ...(denied ? { denied } : {}),
    ...(remark === undefined ? {} : { remark: pick(remark, language) }),
  };
}

/** Cents are noise in a sum of thousands; the figure behind it keeps them. */
function inWholeUnits(figure: Figure): Figure {
  const { value } = figure;
  if (value?.type !== 'money' || value.minorHigh !== undefined) return figure;
  const unit = 10 ** minorUnit(value.currency);
  if (Math.abs(value.minor) < 1000 * unit) return figure;
  return { ...figure, value: { ...value, minor: Math.round(value.minor / unit) * unit } };
}

/** The number behind a figure, for the length of a bar: minor units, millionths or a count; null where there is none. */
export function magnitude(figure: Figure): number | null {
  const { value } = figure;
  switch (value?.type) {
    case 'count':
      return value.count;
    case 'money':
      return value.minor;
    case 'share':
      return value.millionths;
    case 'quantity':
      return value.low;
    default:
      return null;
  }
}

/** The upper end of a range in the unit of `magnitude`; the same where there is no range, null where there is no number. */
export function highEnd(figure: Figure): number | null {
  const { value } = figure;
  switch (value?.type) {
    case 'money':
      return value.minorHigh ?? value.minor;
    case 'share':
      return value.millionthsHigh ?? value.millionths;
    case 'quantity':
      return value.high ?? value.low;
    default:
      return magnitude(figure);
  }
}

export function locale(language: Language): string {
  return language === 'en' ? 'en-GB' : 'uk-UA';
}

const LISTS = { en: new Intl.ListFormat('en-GB'), uk: new Intl.ListFormat('uk-UA') } as const;

/** "Denmark, Norway and Sweden". */
export function listed(items: readonly string[], language: Language): string {
  return LISTS[language].format(items);
}
