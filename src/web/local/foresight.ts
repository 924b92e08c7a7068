import type { Answer, PageQuestion } from './messages.ts';
import { nextAddresses } from './nextTimes.ts';

/** Answers that are kept: those of a play through two years, month by month, for the two parts of a page. */
const KEPT = 48;

interface Foreseeing {
  /** Works a question out: the same answer whenever it is asked. */
  readonly answer: (question: PageQuestion) => Answer;
  /** The day that stands in for times that are not asked for. */
  readonly today: string;
  /** Whether there is time to work ahead at all: one answer of a large ledger would hold up the next question. */
  readonly ahead: boolean;
}

/**
 * Answers questions, and works out between them what is likely to be asked next. One answer is one piece of work, so that a question
 * that comes meanwhile waits for no more than one.
 */
export class Foresight {
  readonly #of: Foreseeing;
  readonly #kept = new Map<string, Answer>();
  /** The address that was asked for last, and what was asked for there: the parts of one page. */
  #now: { readonly href: string; readonly questions: PageQuestion[] } = { href: '', questions: [] };
  /** Where the times were moved from; empty where nothing tells that they will be moved. */
  #before = '';
  #next: PageQuestion[] = [];

  constructor(of: Foreseeing) {
    this.#of = of;
  }

  /** Answers a question. What was planned before it is dropped: only what may follow this one is worked out ahead. */
  answer(question: PageQuestion): Answer {
    if (question.href !== this.#now.href) this.#before = this.#now.href;
    // A hand that moves has no time for more: what turns out to be of no use would hold up its next question.
    this.#plan(question, false);
    return this.#answered(question);
  }

  /** Tells that the page shows what a question asks for: its times may be moved from there. */
  rest(question: PageQuestion): void {
    if (question.href !== this.#now.href) this.#before = '';
    this.#plan(question, true);
  }

  #plan(question: PageQuestion, resting: boolean): void {
    const { href } = question;
    if (href !== this.#now.href) this.#now = { href, questions: [] };
    const { questions } = this.#now;
    if (questions.every(({ route }) => route !== question.route)) questions.push(question);
    const { ahead, today } = this.#of;
    const onward = this.#before === '' ? [] : nextAddresses(this.#before, href, today);
    const around = resting ? nextAddresses(undefined, href, today) : [];
    this.#next = (ahead ? [...onward, ...around] : []).flatMap((address) =>
      questions.map((part) => ({ ...part, href: address })),
    );
  }

  /** Works out one answer that is not there yet; tells whether there was one to work out. */
  workAhead(): boolean {
    const question = this.#next.shift();
    if (question === undefined) return false;
    if (this.#kept.has(keyOf(question))) return this.workAhead();
    this.#answered(question);
    return true;
  }

  #answered(question: PageQuestion): Answer {
    const key = keyOf(question);
    const answer = this.#kept.get(key) ?? this.#of.answer(question);
    if (!this.#of.ahead || answer.kind !== 'data') return answer;
    // Set anew, so that the one asked for longest ago comes first and goes first.
    this.#kept.delete(key);
    this.#kept.set(key, answer);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value as string);
    return answer;
  }
}

function keyOf(question: PageQuestion): string {
  return JSON.stringify(question);
}
