/** A Chromium that starts here. */
export interface Chromium {
  readonly path: string;
  /** Where it comes from, in words that end the sentence "Chromium is …". */
  readonly from: string;
  /** Variables to add to its environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** A place to get a Chromium from: nothing when it has none, an error when it should have had one. */
export type ChromiumSource = (say: (line: string) => void) => Promise<Chromium | undefined>;
