import type { Provenance } from './lookups.ts';
import type { ReferenceSource } from './sources.ts';

/** A source in the form that an explanation shows. `derived` marks a row that was computed although its source quotes. */
export function provenanceOf(source: ReferenceSource, derived: boolean): Provenance {
  return {
    source: `${source.publisher}: ${source.title}`,
    edition: source.edition,
    ...(source.url === undefined ? {} : { url: source.url }),
    retrievedFrom: source.retrieved_from,
    derived: derived || source.kind === 'derived',
  };
}
