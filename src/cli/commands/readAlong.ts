import { chatWith } from '../../fetch/index.ts';
import { type DocumentReading, type ModelRefusal, type Reader, readAlong } from '../../read/index.ts';
import type { Terminal } from '../terminal.ts';

/** A document that the model read along, and what there is to tell of it. */
export interface Along {
  readonly reading: DocumentReading;
  readonly report: {
    /** Claims that rules and model both found. */
    readonly confirmed: number;
    /** Claims that the model alone found. */
    readonly added: number;
    /** Claims without a passage in the text, or in no form of the vocabulary. */
    readonly refused: readonly ModelRefusal[];
    /** Why the model did not answer, or not to the end. */
    readonly failed: string | null;
  };
}

/** Has the model read one document along; undefined while it is not asked, since it failed. */
export type ModelReader = (name: string, reader: Reader, reading: DocumentReading) => Promise<Along | undefined>;

/** Failures in a row after which the model is not asked for a while, so that a server that is down holds up nothing. */
const MOST_FAILURES = 2;
/** Documents that are read by the rules alone then. */
const LEFT_ALONE = 20;

function warningsOf(along: Awaited<ReturnType<typeof readAlong>>): readonly string[] {
  const { failure, problems, cut } = along;
  const remedy = failure !== undefined && 'remedy' in failure ? ` ${String(failure.remedy)}` : '';
  return [
    ...(failure === undefined ? [] : [`The model did not read along: ${failure.message}${remedy}`]),
    ...problems.slice(0, 1),
    ...(cut ? ['The document is longer than a model is asked about; its end was read by the rules alone.'] : []),
  ];
}

/**
 * The model that the environment names: `KUZNIA_MODEL_URL`, and where the server needs them `KUZNIA_MODEL` and
 * `KUZNIA_MODEL_KEY`. Undefined where none is named. What goes wrong is told on standard error. Raises FetchProblem for an
 * address that is none.
 */
export function modelNamedBy(environment: NodeJS.ProcessEnv, terminal: Terminal): ModelReader | undefined {
  const { KUZNIA_MODEL_URL: url = '', KUZNIA_MODEL: model = '', KUZNIA_MODEL_KEY: key = '' } = environment;
  if (url.trim() === '') return undefined;
  const chat = chatWith({
    url: url.trim(),
    ...(model === '' ? {} : { model }),
    ...(key === '' ? {} : { key }),
  });
  let failures = 0;
  let left = 0;
  return async (name, reader, reading) => {
    if (left > 0) {
      left -= 1;
      return undefined;
    }
    const along = await readAlong(reader, reading, chat);
    for (const warning of warningsOf(along)) terminal.err(`${name}: ${warning}\n`);
    failures = along.failure === undefined ? 0 : failures + 1;
    if (failures >= MOST_FAILURES) {
      left = LEFT_ALONE;
      terminal.err(
        `The model failed ${failures} times in a row; it is not asked for the next ${LEFT_ALONE} documents.\n`,
      );
    }
    const { confirmed, added, refused, failure } = along;
    return { reading: along.reading, report: { confirmed, added, refused, failed: failure?.message ?? null } };
  };
}
