import { hits, type Passage } from '../mentions/passage.ts';
import { once } from '../text/once.ts';
import type { Token } from '../text/tokens.ts';

export interface Range {
  readonly from: number;
  readonly to: number;
}

const BREAK = new Set([';', '–', '—']);
const JOIN =
  /^(?:and|but|while|though|although|whereas|however|yet|who|which|after|when|where|as|days|weeks|а|але|тоді|натомість|проте|хоча|однак|і|й|який|яка|які|яке)$/u;

/** Which tokens of a text end a clause. */
const breaksOf = once((tokens: readonly Token[]): readonly boolean[] =>
  tokens.map(({ text }, at) => BREAK.has(text) || (text === ',' && JOIN.test(tokens[at + 1]?.lower ?? ''))),
);

/** The clause around a token: up to a semicolon, dash, or a comma before a joining word. */
export function clauseAt(passage: Passage, at: number): Range {
  const breaks = breaksOf(passage.tokens);
  let from = at;
  let to = at + 1;
  while (from > passage.from && breaks[from - 1] === false) from -= 1;
  while (to < passage.to && breaks[to] === false) to += 1;
  return { from, to };
}

const RELATIVE = /^(?:which|who|whose|як\p{L}+|котр\p{L}+)$/u;
const WITHOUT = 0;
const LATER = /^(?:before|until|till|раніше)$/u;
/** "Will not be made there before the summer": not yet, but to come. */
const notBefore = (passage: Passage, clause: Range, at: number): boolean =>
  passage.tokens.slice(at, clause.to).some((token) => LATER.test(token.lower));

/** Whether a clause refuses what it says ("did not", "no", "не"), not counting "no fewer than". */
export function negated(passage: Passage, clause: Range, near?: Range): boolean {
  return hits(passage, 'speech.negations').some((hit) => {
    if (hit.from < clause.from || hit.to > clause.to) return false;
    const next = passage.tokens[hit.to]?.lower ?? '';
    if (/^(?:відкид|відкин|виключ|заперечує можлив)/u.test(next)) return false;
    if (/^rule|^exclude/u.test(next)) return false;
    if (notBefore(passage, clause, hit.to)) return false;
    if (/^(?:fewer|less|later|more|only|менше|менш|більше|пізніше|лише|тільки|just)$/u.test(next)) return false;
    if (near === undefined) return true;
    // "A company, which was not named, signed": a denial in an aside.
    const aside =
      passage.tokens.slice(hit.to, near.from).some((token) => token.text === ',') &&
      passage.tokens.slice(hit.from - 2, hit.from).some((token) => RELATIVE.test(token.lower));
    // "Without notice he came": what is without is the word right after.
    const reach = /^(?:without|без)$/u.test(passage.tokens[hit.from]?.lower ?? '') ? WITHOUT : 5;
    return hit.to <= near.to && near.from - hit.to <= reach && !aside;
  });
}
