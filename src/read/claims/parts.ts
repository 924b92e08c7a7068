import type { Hit } from '../lexicon/matcher.ts';
import { hits } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';

const TURNS = /^(?:while|whereas|а|натомість|водночас)$/u;
const MOST = 3;

const within = <T extends { readonly from: number; readonly to: number }>(
  all: readonly T[],
  from: number,
  to: number,
) => all.filter((one) => one.from >= from && one.to <= to);

function cut(sentence: Sentence, from: number, to: number): Sentence {
  const start = sentence.tokens[from]?.start ?? sentence.start;
  const end = sentence.tokens[to - 1]?.end ?? sentence.end;
  const found = new Map<string, readonly Hit[]>();
  for (const [topic, all] of sentence.found) {
    const kept = within(all, from, to);
    if (kept.length > 0) found.set(topic, kept);
  }
  return {
    ...sentence,
    from,
    to,
    start,
    end,
    found,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    numbers: within(sentence.numbers, from, to),
    money: within(sentence.money, from, to),
    shares: within(sentence.shares, from, to),
    countries: within(sentence.countries, from, to),
    people: within(sentence.people, from, to),
    companies: within(sentence.companies, from, to),
    families: within(sentence.families, from, to),
  };
}

const TELLING = ['lines.acts', 'lines.cues', 'production.lineStages'];
/** Whether phrases stand on more than one side of the turns. */
const isSpread = (sentence: Sentence, all: readonly Hit[], turns: readonly number[]): boolean => {
  const [first = sentence.to] = turns;
  return all.some((hit) => hit.to <= first) && all.some((hit) => hit.from > first);
};

/**
 * A sentence cut where it turns to something else: at a semicolon, and at a comma before "while" or "а". Each part is a sentence of
 * its own, at its place in the text; a sentence that does not turn gives none.
 */
export function partsOf(sentence: Sentence): readonly Sentence[] {
  const turns: number[] = [];
  for (let at = sentence.from + 1; at < sentence.to - 1; at += 1) {
    const text = sentence.tokens[at]?.text;
    if (text === ';' || (text === ',' && TURNS.test(sentence.tokens[at + 1]?.lower ?? ''))) turns.push(at);
  }
  if (turns.length === 0 || turns.length >= MOST) return [];
  const ends = [...turns, sentence.to];
  if (!TELLING.some((topic) => isSpread(sentence, hits(sentence, topic), turns))) return [];
  return ends.map((end, index) => cut(sentence, index === 0 ? sentence.from : (ends[index - 1] ?? 0) + 1, end));
}
