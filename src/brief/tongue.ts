import type { FigureValue } from '../account/index.ts';
import type { Language } from '../values/index.ts';
import type { Phrase } from './phrase.ts';
import type { Speaker } from './speaker.ts';
import type { Message, MessageType } from './story/messages.ts';

/** How a date stands in its sentence: "on 24 June", after "planned for", or bare after another preposition. */
export type DateForm = 'on' | 'for' | 'since';

/** One way to say a message; without the full stop, and in lower case unless it begins with a name. */
export type Plan = () => Phrase;

/** All ways to say a message, the plainest first. None where the language has no words for it. */
export type Plans<M extends Message> = (message: M, speaker: Speaker) => readonly Plan[];

export type Sentences = { readonly [Type in MessageType]: Plans<Extract<Message, { type: Type }>> };

/** What a language brings: its sentences, headlines, and how figures are written. */
export interface Tongue {
  readonly language: Language;
  readonly and: string;
  readonly sentences: Sentences;
  /** Headlines; a type that is left out makes none. */
  readonly headlines: { readonly [Type in MessageType]?: Plans<Extract<Message, { type: Type }>> };
  value(value: FigureValue): string;
  /** A number in words up to twelve, else in digits. `gender` is that of what is counted. */
  count(count: number, gender?: Gender): string;
  /** A date as EDTF; `year` tells whether its year is written. */
  date(edtf: string, form: DateForm, year: boolean): string;
  /** "61 days", "about ten months". */
  days(days: number): string;
  /** By how much more or less: "€828 million", "на 828 млн євро". */
  more(value: FigureValue): string;
  /** Whether a sentence had better not begin like this. */
  awkward(phrase: Phrase): boolean;
  /** A last polish of a sentence, for sounds that depend on neighbours. */
  polish(phrase: Phrase): Phrase;
  /** The name of a publisher. */
  publisher(publisher: string): string;
  /** Names whose source stands alone. `turn` counts those attributed before, so that the wording changes. */
  attribute(phrase: Phrase, publisher: Phrase, turn: number): Phrase;
  /** The name of a subject as it stands as the subject of a sentence. */
  subject(subject: string, name: string): string;
}

export type Gender = 'feminine' | 'masculine' | 'neuter';
