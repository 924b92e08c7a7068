import type { DocumentReading } from '../document/document.ts';
import type { Reader } from '../reader.ts';
import { type ModelReading, withModelAnswers } from './model.ts';
import { type ModelQuestion, modelQuestions } from './prompt.ts';

/** A document that a model read along, as far as it answered. */
export interface ReadAlong extends ModelReading {
  /** Why the model did not answer, or not to the end; the claims are then those of the rules and of the answers before. */
  readonly failure: Error | undefined;
  /** The text is longer than a model is asked about. */
  readonly cut: boolean;
}

/**
 * Has a model read along: asks it about the document, stretch by stretch, and adds what holds of its answers. An answer that does
 * not come (`ask` raises an error with a remedy) ends the asking, not the reading.
 */
export async function readAlong(
  reader: Reader,
  reading: DocumentReading,
  ask: (question: ModelQuestion) => Promise<string>,
): Promise<ReadAlong> {
  const { questions, cut } = modelQuestions(reading.text, reading.document.published);
  const answers: string[] = [];
  let failure: Error | undefined;
  for (const question of questions) {
    try {
      answers.push(await ask(question));
    } catch (error) {
      if (!(error instanceof Error && 'remedy' in error)) throw error;
      failure = error;
      break;
    }
  }
  return { ...withModelAnswers(reader, reading, answers), failure, cut };
}
