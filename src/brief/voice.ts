import type { FigureValue } from '../account/index.ts';
import type { Language } from '../values/index.ts';

/** How a date stands in its sentence: "on 24 June", after "planned for", or bare after another preposition. */
export type DateForm = 'on' | 'for' | 'since';

export type Gender = 'feminine' | 'masculine' | 'neuter';

/** How a language writes figures and names. */
export interface Voice {
  readonly language: Language;
  readonly and: string;
  value(value: FigureValue): string;
  /** A number in words up to twelve, else in digits. `gender` is that of what is counted. */
  count(count: number, gender?: Gender): string;
  /** A date as EDTF; `year` tells whether its year is written. */
  date(edtf: string, form: DateForm, year: boolean): string;
  /** By how many days a plan moved: "12 days", "about ten months". */
  days(days: number): string;
  /** By how much more or less: "€828 million", "на 828 млн євро". */
  more(value: FigureValue): string;
  /** The name of a publisher. */
  publisher(publisher: string): string;
  /** The name of a subject as it stands as the subject of a sentence. */
  subject(subject: string, name: string): string;
}
