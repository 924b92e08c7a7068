/** One file of an export. */
export interface ExportFile {
  readonly name: string;
  /** Media type, with its character set where it is text. */
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}
