import type { Account } from '../account/index.ts';
import type { Changes } from '../changes/index.ts';
import type { Language } from '../values/index.ts';
import { BriefDoesNotHold, checkBrief } from './check/check.ts';
import { english } from './english/index.ts';
import { type Outline, outlineOf } from './outline.ts';
import { wordCount } from './phrase.ts';
import type { Message } from './story/messages.ts';
import { Scene } from './story/scene.ts';
import { storyOf } from './story/story.ts';
import type { Tongue } from './tongue.ts';
import type { Brief, Sentence } from './types.ts';
import { ukrainian } from './ukrainian/index.ts';
import { Writer } from './writer.ts';

export interface BriefOptions {
  readonly language: Language;
  /** Code of the partner that the brief is about; left out for the whole programme. */
  readonly partner?: string | undefined;
}

/** Raised where no claim tells anything that the brief asked for could say. */
export class NothingToTell extends Error {
  override readonly name = 'NothingToTell';
  readonly remedy = 'Choose a longer period or another partner; "kuznia account" lists the partners.';

  constructor(partner: string | undefined, until: string) {
    super(
      `Expected something to tell${partner === undefined ? '' : ` of partner ${partner}`} by ${until}, found no claim that does.`,
    );
  }
}

const TONGUES: Readonly<Record<Language, Tongue>> = { en: english, uk: ukrainian };
const BULLETS = 3;
/** Words of a narrative, at least and at most. A ledger with less to tell gives a shorter one. */
const FEWEST_WORDS = 150;
const MOST_WORDS = 400;
/** Words at which a narrative is long enough, and no paragraph is begun any more. */
const ENOUGH_WORDS = 300;

/**
 * A brief on what changed between two accounts. Written by rule from the account and its changes: the same accounts give
 * the same brief. It is checked before it is handed out. Raises NothingToTell and BriefDoesNotHold.
 */
export function briefOf(before: Account, after: Account, changes: Changes, { language, partner }: BriefOptions): Brief {
  const scene = new Scene(before, after, changes, partner ?? null);
  const story = storyOf(scene);
  // A background alone is no brief on a partner.
  if (partner !== undefined && !story.some(({ countries }) => countries.includes(partner))) {
    throw new NothingToTell(partner, after.asOf.known);
  }
  const writer = new Writer(scene, TONGUES[language]);
  const headline = firstOf(story, (message) => writer.headline(message));
  if (headline === undefined) throw new NothingToTell(partner, after.asOf.known);
  const outline = outlineOf(story, headline.message);
  writer.beginText();
  const bullets = bulletsOf(outline, headline.message, writer);
  writer.beginText();
  const narrative = narrativeOf(outline, writer);
  const brief: Brief = {
    language,
    programme: after.core.programme?.id ?? null,
    partner: partner ?? null,
    before: before.asOf,
    after: after.asOf,
    headline: headline.sentence,
    bullets,
    narrative,
    notes: writer.notes(),
    words: wordsOf(narrative.flat()),
  };
  const problems = checkBrief(brief, scene);
  if (problems.length > 0) throw new BriefDoesNotHold(problems);
  return brief;
}

function firstOf(
  messages: readonly Message[],
  write: (message: Message) => Sentence | undefined,
): { message: Message; sentence: Sentence } | undefined {
  for (const message of messages) {
    const sentence = write(message);
    if (sentence !== undefined) return { message, sentence };
  }
  return undefined;
}

/** Three bullets; what the headline says already comes last. */
function bulletsOf({ bullets }: Outline, headline: Message, writer: Writer): Sentence[] {
  const candidates = [
    ...bullets.filter((message) => message !== headline),
    ...bullets.filter((message) => message === headline),
  ];
  const found: Sentence[] = [];
  for (const message of candidates) {
    const sentence = found.length < BULLETS ? writer.sentence(message) : undefined;
    if (sentence !== undefined) found.push(sentence);
  }
  return found;
}

function narrativeOf({ sections }: Outline, writer: Writer): Sentence[][] {
  const paragraphs = sections.map(() => [] as Sentence[]);
  const told = new Set<Message>();
  // Once as planned; where that is too little, again with more room.
  for (const factor of [1, 2, 4]) {
    sections.forEach(({ messages, room }, index) => {
      const paragraph = paragraphs[index] as Sentence[];
      for (const message of messages) {
        if (told.has(message)) continue;
        const total = wordsOf(paragraphs.flat());
        if (
          (factor === 1 && message.weight < WEIGHTY) ||
          wordsOf(paragraph) >= room * factor ||
          total >= (factor === 1 ? ENOUGH_WORDS : FEWEST_WORDS)
        )
          continue;
        const sentence = writer.sentence(message);
        if (sentence === undefined || total + wordsOf([sentence]) > MOST_WORDS) continue;
        told.add(message);
        paragraph.push(sentence);
      }
    });
  }
  return withoutStragglers(paragraphs.filter((paragraph) => paragraph.length > 0));
}

/** A paragraph of a single short sentence joins the one before it. */
function withoutStragglers(paragraphs: readonly Sentence[][]): Sentence[][] {
  const found: Sentence[][] = [];
  for (const paragraph of paragraphs) {
    const last = found.at(-1);
    if (last !== undefined && wordsOf(paragraph) < SHORT_PARAGRAPH) last.push(...paragraph);
    else found.push(paragraph);
  }
  return found;
}

const SHORT_PARAGRAPH = 26;
/** Weight below which a message is told only where there is too little else. */
const WEIGHTY = 38;

function wordsOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0);
}

/** Counted once for each sentence: whether another fits is asked for each message. */
const counted = new WeakMap<{ readonly text: string }, number>();

function wordsIn(sentence: { readonly text: string }): number {
  const count = counted.get(sentence) ?? wordCount(sentence.text);
  counted.set(sentence, count);
  return count;
}
