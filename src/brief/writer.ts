import { NoteBook } from './notes.ts';
import { capitalised, type Phrase, say, textOf } from './phrase.ts';
import { Speaker } from './speaker.ts';
import type { Message, MessageType } from './story/messages.ts';
import type { Scene } from './story/scene.ts';
import type { Plan, Plans, Tongue } from './tongue.ts';
import type { Note, Sentence } from './types.ts';

/** Turns messages into sentences, so that neighbours do not sound alike, and notes what they rest on. */
export class Writer {
  readonly speaker: Speaker;
  readonly #tongue: Tongue;
  readonly #notes = new NoteBook();
  readonly #used = new Map<MessageType, number>();
  #attributed = 0;
  #opening = '';

  constructor(scene: Scene, tongue: Tongue) {
    this.#tongue = tongue;
    this.speaker = new Speaker(scene.changes, scene, tongue);
  }

  /** A sentence for a message; undefined where the language has none for it. */
  sentence(message: Message): Sentence | undefined {
    this.speaker.begin();
    const plans = plansFor(this.#tongue.sentences[message.type], message, this.speaker);
    const phrase = this.#choose(message.type, plans);
    if (phrase === undefined) return undefined;
    const told = this.#tongue.polish(say`${capitalised(this.#attribute(phrase, message))}.`);
    this.#opening = openingOf(told);
    return this.#finish(told, message);
  }

  headline(message: Message): Sentence | undefined {
    const plans = this.#tongue.headlines[message.type];
    this.speaker.begin();
    const [plan] = plans === undefined ? [] : plansFor(plans, message, this.speaker);
    return plan === undefined ? undefined : this.#finish(this.#tongue.polish(capitalised(plan())), message);
  }

  /** Starts a text of its own: what was said before it does not count as its neighbour. */
  beginText(): void {
    this.#opening = '';
    this.speaker.beginText();
  }

  notes(): Note[] {
    return this.#notes.list();
  }

  /** The next way of saying it that does not begin like the sentence before. */
  #choose(type: MessageType, plans: readonly Plan[]): Phrase | undefined {
    if (plans.length === 0) return undefined;
    const used = this.#used.get(type) ?? 0;
    this.#used.set(type, used + 1);
    const inTurn = plans.map((_, index) => plans[(used + index) % plans.length] as Plan);
    for (const plan of inTurn) {
      const phrase = plan();
      if (openingOf(phrase) !== this.#opening && !this.#tongue.awkward(phrase)) return phrase;
    }
    return inTurn[0]?.();
  }

  #attribute(phrase: Phrase, { support, type }: Message): Phrase {
    if (support.alone === null || type === 'conflict' || type === 'retraction') return phrase;
    const publisher = this.speaker.publisher(support.alone);
    return this.#tongue.attribute(phrase, publisher, this.#attributed++);
  }

  #finish(parts: Phrase, message: Message): Sentence {
    return { text: textOf(parts), parts, manner: message.manner, ...this.#notes.cite(message) };
  }
}

/** The first word, by which a reader hears that two sentences begin alike. */
function openingOf(phrase: Phrase): string {
  return (
    textOf(phrase)
      .split(/[\s\u00a0,]/, 1)[0]
      ?.toLocaleLowerCase('uk-UA') ?? ''
  );
}

/** The compiler cannot see that a message and the plans of its type belong together. */
function plansFor(plans: unknown, message: Message, speaker: Speaker): readonly Plan[] {
  return (plans as Plans<Message>)(message, speaker);
}
