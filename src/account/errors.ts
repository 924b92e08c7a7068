/** An address or a subject that the account does not have. `nearest` names what may have been meant. */
export class UnknownAddress extends Error {
  override readonly name = 'UnknownAddress';
  readonly address: string;
  readonly nearest: readonly string[];

  constructor(address: string, nearest: readonly string[] = []) {
    const hint =
      nearest.length > 0 ? ` Did you mean ${nearest.join(', ')}?` : ' "kuznia account --json" lists the addresses.';
    super(`There is no figure at "${address}" for these dates.${hint}`);
    this.address = address;
    this.nearest = nearest;
  }
}

export class UnknownSubject extends Error {
  override readonly name = 'UnknownSubject';
  readonly subject: string;
  readonly nearest: readonly string[];

  constructor(subject: string, nearest: readonly string[]) {
    const hint = nearest.length > 0 ? ` The nearest are ${nearest.join(', ')}.` : '';
    super(`No claim that can be seen at these dates is about "${subject}".${hint}`);
    this.subject = subject;
    this.nearest = nearest;
  }
}
