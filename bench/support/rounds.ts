import { time } from './measure.ts';

/** What one run took, in milliseconds. */
export interface Timed {
  readonly date: string;
  readonly clock: number;
  readonly processor: number;
}

/** Something that answers a question about a date. */
export interface Engine<Answer> {
  readonly name: string;
  readonly ask: (date: string) => Answer | Promise<Answer>;
  /** Dates that it is asked for; all of them where it is left out. */
  readonly dates?: readonly string[];
}

/** Questions that one engine answers before the next engine is asked the same ones. */
const BLOCK = 3;

/**
 * Asks engines for the same dates, in their order, and hands the answers of each date to `compare`. Each engine answers a few
 * dates in a row before the next one has its turn: in turns, so that a busy minute of the machine falls on all of them, and a few
 * in a row, because an engine that is asked once after another has filled the processor's caches is measured with the other's
 * rubbish in them. That is the same for all. Garbage is swept up when the turn changes: within its turn, each engine
 * pays for its own.
 */
export async function askInTurns<Answer>(
  engines: readonly Engine<Answer>[],
  dates: readonly string[],
  compare: (date: string, answers: ReadonlyMap<string, Answer>) => void,
): Promise<Map<string, Timed[]>> {
  const times = new Map<string, Timed[]>(engines.map(({ name }) => [name, []]));
  // Holds the last answers while the next ones are made. Were no account alive when garbage is swept up, as there is in a server
  // at any time, the engine of JavaScript would drop the code that it made for them.
  const answers = new Map<string, ReadonlyMap<string, Answer>>();
  for (let from = 0; from < dates.length; from += BLOCK) {
    const block = dates.slice(from, from + BLOCK);
    for (const engine of engines) {
      const asked = block.filter((date) => engine.dates?.includes(date) ?? true);
      const { found, timed } = await askEach(engine, asked);
      answers.set(engine.name, found);
      times.get(engine.name)?.push(...timed);
    }
    for (const date of block) compare(date, answersAt(date, answers));
  }
  return times;
}

async function askEach<Answer>({ ask }: Engine<Answer>, dates: readonly string[]) {
  const found = new Map<string, Answer>();
  const timed: Timed[] = [];
  for (const date of dates) {
    const { result, ...run } = await time(() => ask(date), { sweep: timed.length === 0 });
    found.set(date, result);
    timed.push({ date, ...run });
  }
  return { found, timed };
}

function answersAt<Answer>(date: string, all: ReadonlyMap<string, ReadonlyMap<string, Answer>>): Map<string, Answer> {
  const found = new Map<string, Answer>();
  for (const [name, byDate] of all) {
    const answer = byDate.get(date);
    if (answer !== undefined) found.set(name, answer);
  }
  return found;
}
