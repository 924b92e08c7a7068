import type { Message } from './story/messages.ts';
import type { Note } from './types.ts';

/** Documents that one sentence cites at most; a count of many things cites more. */
const CITED = 3;
const CITED_FOR_COUNTS = 6;
const REFERENCES = 2;

/** Numbers documents in the order in which sentences first cite them. */
export class NoteBook {
  readonly #notes = new Map<string, { note: Omit<Note, 'claims'>; claims: Set<string> }>();

  /** Notes what a message rests on; tells the claims and the numbers of the notes. */
  cite({ type, support }: Message): { claims: string[]; notes: number[] } {
    const most = type === 'count' || type === 'partners' || type === 'health' ? CITED_FOR_COUNTS : CITED;
    const sources = [...new Set(support.claims.map(({ source }) => source.id))].slice(0, most);
    const claims = support.claims.filter(({ source }) => sources.includes(source.id));
    const numbers = claims.map(({ claim, source: { id, publisher, title, published, url } }) =>
      this.#note({ source: id, publisher, title, published, url: url ?? null }, claim),
    );
    const references = [...new Map(support.references.map((item) => [item.source, item])).values()].slice(
      0,
      REFERENCES,
    );
    const rows = references.map(({ table, row, source, edition, url }) =>
      this.#note({
        source: `${table} ${row}`,
        publisher: source,
        title: `${table}, ${row}`,
        published: edition,
        url: url ?? null,
      }),
    );
    return {
      claims: claims.map(({ claim }) => claim),
      notes: [...new Set([...numbers, ...rows])].sort((a, b) => a - b),
    };
  }

  list(): Note[] {
    return [...this.#notes.values()].map(({ note, claims }) => ({ ...note, claims: [...claims] }));
  }

  #note(described: Omit<Note, 'number' | 'claims'>, claim?: string): number {
    const known = this.#notes.get(described.source) ?? {
      note: { number: this.#notes.size + 1, ...described },
      claims: new Set<string>(),
    };
    this.#notes.set(described.source, known);
    if (claim !== undefined) known.claims.add(claim);
    return known.note.number;
  }
}
