/** The package ships no types; this is the part of it that is used. */
declare module 'edtf' {
  interface ExtendedDate {
    /** Date, Season, Interval, Year, Set … */
    readonly type: string;
    /** First and last millisecond since 1970 that the text covers. */
    readonly min: number;
    readonly max: number;
  }
  /** Raises where the text is no EDTF. */
  export default function parse(text: string): ExtendedDate;
}
