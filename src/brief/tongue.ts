import type { Phrase } from './phrase.ts';
import type { Speaker } from './speaker.ts';
import type { Message, MessageType } from './story/messages.ts';
import type { Voice } from './voice.ts';

/** One way to say a message; without the full stop, and in lower case unless it begins with a name. */
export type Plan = () => Phrase;

/** All ways to say a message, the plainest first. None where the language has no words for it. */
export type Plans<M extends Message> = (message: M, speaker: Speaker) => readonly Plan[];

export type Sentences = { readonly [Type in MessageType]: Plans<Extract<Message, { type: Type }>> };

/** What a language brings: its voice, its sentences and its headlines. */
export interface Tongue extends Voice {
  readonly sentences: Sentences;
  /** Headlines; a type that is left out makes none. */
  readonly headlines: { readonly [Type in MessageType]?: Plans<Extract<Message, { type: Type }>> };
  /** Whether a sentence had better not begin like this. */
  awkward(phrase: Phrase): boolean;
  /** A last polish of a sentence, for sounds that depend on neighbours. */
  polish(phrase: Phrase): Phrase;
  /** Names whose source stands alone. `turn` counts those attributed before, so that the wording changes. */
  attribute(phrase: Phrase, publisher: Phrase, turn: number): Phrase;
}
