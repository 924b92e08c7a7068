import type { DeskDocument, Queue } from '../../../desk/index.ts';

/** What the pages of the desk read. It is there only where the service was started with `--desk`. */
export interface SiteDesk {
  queue(): Promise<Queue>;
  /** Raises UnknownDocument. */
  document(id: string): Promise<DeskDocument>;
}
