/** Raised where a text is no snapshot, is damaged, or is of another version. */
export class UnreadableSnapshot extends Error {
  override readonly name = 'UnreadableSnapshot';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}
