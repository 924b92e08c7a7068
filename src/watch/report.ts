/** What became of one place in a round. */
export interface PlaceReport {
  readonly place: string;
  /**
   * `read`; `unchanged` since it was read last; `later`, since its host is left alone; `disallowed` by robots.txt; `failed`.
   */
  readonly outcome: 'read' | 'unchanged' | 'later' | 'disallowed' | 'failed';
  /** Documents that it named for the first time. */
  readonly found: number;
  readonly message: string | null;
}

/** What became of one document. */
export interface DocumentReport {
  /** Address or path. */
  readonly address: string;
  /**
   * `added` to the desk; `known` to it already; `refused`, in the desk with its problem; `later`, to be tried again; `left`, since
   * it cannot be had.
   */
  readonly outcome: 'added' | 'known' | 'refused' | 'later' | 'left';
  /** Id in the desk. */
  readonly document: string | null;
  /** Document of the desk that it repeats nearly word for word: both go back to one origin. */
  readonly nearCopyOf: string | null;
  readonly message: string | null;
}

/** What a round did. */
export interface RoundReport {
  /** ISO 8601 in UTC. */
  readonly started: string;
  readonly places: readonly PlaceReport[];
  readonly documents: readonly DocumentReport[];
}
