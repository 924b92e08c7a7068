import type { Figure, FigureValue, Input } from '../figure.ts';

/** A figure, and what it was made from when somebody asks. Both come from one place, so that they cannot part ways. */
export interface Evaluated {
  readonly figure: Figure;
  readonly inputs: () => readonly Input[];
}

type Rest = Partial<Pick<Figure, 'modality' | 'when' | 'inferred' | 'conflict' | 'denied' | 'remark'>>;

/** A figure with a value; a value of nought is the state "zero". */
export function known(address: string, value: FigureValue, rules: Figure['rules'], rest: Rest = {}): Figure {
  return { ...plain(address, rules, rest), state: isNought(value) ? 'zero' : 'known', value };
}

/** A figure without a value, and why. */
export function missing(
  address: string,
  state: 'unknown' | 'withheld' | 'not applicable',
  remark: NonNullable<Figure['remark']>,
  rules: Figure['rules'],
  rest: Rest = {},
): Figure {
  return { ...plain(address, rules, { ...rest, remark }), state };
}

function plain(address: string, rules: Figure['rules'], rest: Rest): Omit<Figure, 'state'> {
  return { address, modality: 'fact', inferred: false, conflict: false, denied: false, rules, ...rest };
}

function isNought(value: FigureValue): boolean {
  switch (value.type) {
    case 'count':
      return value.count === 0;
    case 'money':
      return value.minor === 0 && (value.minorHigh ?? 0) === 0;
    case 'share':
      return value.millionths === 0 && (value.millionthsHigh ?? 0) === 0;
    case 'quantity':
      return value.low === 0 && (value.high ?? 0) === 0;
    default:
      return false;
  }
}
