import type { DocumentReading, Reader } from '../../read/index.ts';
import type { Terminal } from '../terminal.ts';
import type { ModelReader } from './readAlong.ts';

/**
 * The model that the environment names, to read along; undefined where it names none. It is loaded only then, so that a call
 * without it stays short. Raises FetchProblem for an address that is none.
 */
export async function modelReader(terminal: Terminal): Promise<ModelReader | undefined> {
  if (process.env.KUZNIA_MODEL_URL === undefined) return undefined;
  const { modelNamedBy } = await import('./readAlong.ts');
  return modelNamedBy(process.env, terminal);
}

/** The same for a desk, as an option of opening it. */
export async function deskModel(terminal: Terminal): Promise<{
  readonly along?: (name: string, reader: Reader, reading: DocumentReading) => Promise<DocumentReading>;
}> {
  const model = await modelReader(terminal);
  if (model === undefined) return {};
  return { along: async (name, reader, reading) => (await model(name, reader, reading))?.reading ?? reading };
}
