import { type Token, tokenise } from '../text/tokens.ts';

/**
 * Words and phrases by what they mean. A word is written in lower case, or as it stands when case matters ("Polish", "US");
 * `word*` stands for any ending, `(a|b)` for either, `(a|)` for a word that may be missing, `…` for up to eight words between.
 */
export type WordList = Readonly<Record<string, readonly string[]>>;

/** A phrase of a word list that was found: tokens `from` (inclusive) to `to` (exclusive). */
export interface Hit {
  readonly topic: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

interface Piece {
  readonly text: string;
  readonly open: boolean;
  readonly cased: boolean;
  readonly gap: boolean;
}
interface Phrase {
  readonly topic: string;
  readonly value: string;
  readonly pieces: readonly Piece[];
  /** Number of its last word: where a text has no such word near, it has no such phrase. */
  readonly ending: number;
  /** Tokens from its first word to its last, at most. */
  readonly reach: number;
}
/** Stems by their letters (UTF-16 units): phrases that open with `word*` hang where the stem ends. */
interface Stem {
  readonly next: Map<number, Stem>;
  readonly phrases: Phrase[];
}
/** Phrases that may start with a word: by their second word where that is settled, so that most are never tried. */
interface Choice {
  /** Phrases that the word itself is, in whatever case: nothing is left to try. */
  readonly sure: readonly Phrase[];
  /** Phrases of one word that want a capital. */
  readonly single: readonly Phrase[];
  readonly far: Far | undefined;
  readonly bySecond: ReadonlyMap<string, Following> | undefined;
  /** Numbers of the last words that the word can be. */
  readonly endings: readonly number[];
}
/** Phrases whose second word is open or far, by their last word. Numbers lie apart from phrases, since most are looked at only for those. */
interface Far {
  readonly endings: readonly number[];
  readonly phrases: readonly (readonly Phrase[])[];
  /** The furthest reach of any. */
  readonly reach: number;
}
/** Phrases that share their first two words: by their third word where that is settled. */
interface Following {
  readonly open: Phrase[];
  readonly byThird: Map<string, Phrase[]>;
}
/** Word lists made ready for matching. */
export interface Matcher {
  readonly whole: ReadonlyMap<string, readonly Phrase[]>;
  readonly stems: Stem;
  /** Last words of phrases, numbered, with a star after those that are open. */
  readonly endings: ReadonlyMap<string, number>;
  /** Phrases by word, as far as words were met: texts say the same words again and again. */
  readonly seen: Map<string, Choice>;
}

const GAP = 8;
/** Letters by which an open last word is looked up. */
const LONGEST_START = 4;

/** All phrases that a pattern with alternatives stands for. */
export function expand(pattern: string): readonly string[] {
  const choice = /\(([^()]*)\)/u.exec(pattern);
  if (choice === null) return [pattern.replace(/\s+/gu, ' ').trim()];
  const before = pattern.slice(0, choice.index);
  const after = pattern.slice(choice.index + choice[0].length);
  return (choice[1] ?? '').split('|').flatMap((part) => expand(before + part + after));
}

/** A word of a phrase as a text would be split: "155-millimetre" is three tokens, "Ukraine's" is "Ukraine". */
function split(word: string): readonly string[] {
  if (word === '…' || word.includes('*')) return [word];
  return tokenise(word).map((token) => (token.possessive ? token.text.replace(/['’]s?$/u, '') : token.text));
}

function piece(word: string): Piece {
  const open = word.endsWith('*');
  const text = open ? word.slice(0, -1) : word;
  return { text, open, cased: text !== text.toLowerCase(), gap: word === '…' };
}

function add(index: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [phrase]);
  else there.push(phrase);
}

function addStem(root: Stem, key: string, phrase: Phrase): void {
  let here = root;
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at);
    const next = here.next.get(unit) ?? { next: new Map<number, Stem>(), phrases: [] };
    here.next.set(unit, next);
    here = next;
  }
  here.phrases.push(phrase);
}

/** Number of a phrase's last word, a new one where no phrase ended so before. */
function endingOf(endings: Map<string, number>, { text, open }: Piece): number {
  const lower = text.toLowerCase();
  const key = open ? `${lower.slice(0, LONGEST_START)}*` : lower;
  const number = endings.get(key) ?? endings.size;
  endings.set(key, number);
  return number;
}
const reachOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { gap }) => sum + (gap ? GAP : 1), 0) - 1;

/** Makes word lists ready for matching; raises when a phrase is empty, since it would match everywhere. */
export function compile(lists: Readonly<Record<string, WordList>>): Matcher {
  const whole = new Map<string, Phrase[]>();
  const stems: Stem = { next: new Map(), phrases: [] };
  const endings = new Map<string, number>();
  for (const [topic, list] of Object.entries(lists)) {
    for (const [value, patterns] of Object.entries(list)) {
      for (const words of patterns.flatMap(expand)) {
        const pieces = words.split(' ').flatMap(split).map(piece);
        const first = pieces[0];
        if (first === undefined || first.text === '' || first.gap)
          throw new RangeError(
            `Word list ${topic}/${value}: expected a phrase that opens with a word, came "${words}".`,
          );
        const key = first.text.toLowerCase();
        const ending = endingOf(endings, pieces.at(-1) as Piece);
        const phrase = { topic, value, pieces, ending, reach: reachOf(pieces) };
        if (first.open) addStem(stems, key, phrase);
        else add(whole, key, phrase);
      }
    }
  }
  return { whole, stems, endings, seen: new Map() };
}

function fits(token: Token, wanted: Piece): boolean {
  const text = wanted.cased ? token.text : token.lower;
  if (wanted.open) return text.startsWith(wanted.text);
  return text === wanted.text || (wanted.cased && token.possessive && text.replace(/['’]s?$/u, '') === wanted.text);
}

/** A headline has no full stop: what stands after a blank line belongs to no phrase before it. */
const opensParagraph = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) > 1;

const STOPS = new Set(['.', ';', '!', '?']);

/** Where the phrase ends if its pieces from `index` on start at `at`, or 0. */
function endOf(tokens: readonly Token[], at: number, pieces: readonly Piece[], index = 0): number {
  let here = at;
  for (let next = index; next < pieces.length; next += 1) {
    const wanted = pieces[next] as Piece;
    if (wanted.gap) return endAfterGap(tokens, here, pieces, next + 1);
    const token = tokens[here];
    if (token === undefined || !fits(token, wanted) || (here > at && opensParagraph(tokens, here))) return 0;
    here += 1;
  }
  return here;
}

/** Where the phrase ends if up to so many words may stand before its pieces from `index` on, or 0. */
function endAfterGap(tokens: readonly Token[], at: number, pieces: readonly Piece[], index: number): number {
  const last = Math.min(at + GAP, tokens.length - 1);
  const wanted = pieces[index] as Piece;
  for (let here = at; here <= last; here += 1) {
    const token = tokens[here] as Token;
    if ((token.kind === 'sign' && STOPS.has(token.text)) || opensParagraph(tokens, here)) return 0;
    if (!fits(token, wanted)) continue;
    const end = endOf(tokens, here, pieces, index);
    if (end > 0) return end;
  }
  return 0;
}

type Hits = Map<string, Hit[]>;
function note(hits: Hits, { topic, value }: Phrase, from: number, to: number): void {
  const hit = { topic, value, from, to };
  const there = hits.get(topic);
  if (there === undefined) hits.set(topic, [hit]);
  else there.push(hit);
}

/** Takes those of the phrases that start at a token. */
function tryAll(tokens: readonly Token[], at: number, phrases: readonly Phrase[], hits: Hits): void {
  for (const phrase of phrases) {
    const end = endOf(tokens, at, phrase.pieces);
    if (end > 0) note(hits, phrase, at, end);
  }
}

function addFollowing(bySecond: Map<string, Following>, key: string, phrase: Phrase): void {
  const there = bySecond.get(key) ?? { open: [], byThird: new Map<string, Phrase[]>() };
  bySecond.set(key, there);
  const third = phrase.pieces[2];
  if (third === undefined || third.gap || third.open) there.open.push(phrase);
  else add(there.byThird, third.text.toLowerCase(), phrase);
}

function farOf(phrases: readonly Phrase[]): Far | undefined {
  if (phrases.length === 0) return undefined;
  const byEnding = new Map<number, Phrase[]>();
  for (const phrase of phrases) {
    const there = byEnding.get(phrase.ending);
    if (there === undefined) byEnding.set(phrase.ending, [phrase]);
    else there.push(phrase);
  }
  return {
    endings: [...byEnding.keys()],
    phrases: [...byEnding.values()],
    reach: Math.max(...phrases.map(({ reach }) => reach)),
  };
}

const NONE: readonly Phrase[] = [];
const NO_ENDINGS: readonly number[] = [];
/** Most words open no phrase: they share one choice, and others what is empty of theirs, so that what is looked at stays small. */
const NOTHING: Choice = { sure: NONE, single: NONE, far: undefined, bySecond: undefined, endings: NO_ENDINGS };

function choiceOf(phrases: readonly Phrase[], endings: readonly number[]): Choice {
  if (phrases.length === 0) return endings.length === 0 ? NOTHING : { ...NOTHING, endings };
  const sure: Phrase[] = [];
  const single: Phrase[] = [];
  const far: Phrase[] = [];
  const bySecond = new Map<string, Following>();
  for (const phrase of phrases) {
    const second = phrase.pieces[1];
    if (second === undefined) (phrase.pieces[0]?.cased === true ? single : sure).push(phrase);
    else if (second.gap || second.open) far.push(phrase);
    else addFollowing(bySecond, second.text.toLowerCase(), phrase);
  }
  return {
    sure: sure.length === 0 ? NONE : sure,
    single: single.length === 0 ? NONE : single,
    far: farOf(far),
    bySecond: bySecond.size === 0 ? undefined : bySecond,
    endings: endings.length === 0 ? NO_ENDINGS : endings,
  };
}

/** Of hits of one topic that overlap, the longer; of equally long ones, the first; two values of the very same words both stay. */
function longest(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const rival = kept.at(-1);
    if (
      rival === undefined ||
      rival.to <= hit.from ||
      (rival.from === hit.from && rival.to === hit.to && rival.value !== hit.value)
    )
      kept.push(hit);
    else if (hit.to - hit.from > rival.to - rival.from) kept[kept.length - 1] = hit;
  }
  return kept;
}

/** Most words that a matcher remembers; a text in millions of different words must not fill the memory. */
const MOST_WORDS = 50_000;

/** Numbers of the last words of phrases that a word can be. */
function endingsOf(matcher: Matcher, word: string): readonly number[] {
  const keys = [word];
  for (let length = 1; length <= Math.min(word.length, LONGEST_START); length += 1)
    keys.push(`${word.slice(0, length)}*`);
  return keys.flatMap((key) => matcher.endings.get(key) ?? []);
}

/** Phrases that may start with a word: those that open with it, and those that open with a stem of it (words only). */
function candidates(matcher: Matcher, word: string, stems: boolean): Choice {
  const known = matcher.seen.get(word);
  if (known !== undefined) return known;
  const all = [...(matcher.whole.get(word) ?? [])];
  let stem = stems ? matcher.stems.next.get(word.charCodeAt(0)) : undefined;
  for (let letter = 1; stem !== undefined; letter += 1) {
    all.push(...stem.phrases);
    stem = letter < word.length ? stem.next.get(word.charCodeAt(letter)) : undefined;
  }
  if (matcher.seen.size >= MOST_WORDS) matcher.seen.clear();
  const choice = choiceOf(all, endingsOf(matcher, word));
  matcher.seen.set(word, choice);
  return choice;
}

/** A place further than any. */
const NOWHERE = 0x7fff_ffff;

/** Phrases that may start at a token, but for those that are sure. `next`: where each last word stands next. */
function triedAt(choice: Choice, tokens: readonly Token[], at: number, next: Int32Array): readonly Phrase[] {
  const { single, far, bySecond } = choice;
  const second = bySecond === undefined ? undefined : tokens[at + 1];
  const following = second === undefined ? undefined : bySecond?.get(second.lower);
  if (far === undefined && following === undefined) return single;
  const isNear = (ending: number, reach: number): boolean => (next[ending] ?? NOWHERE) - at <= reach;
  const tried = [...single];
  far?.endings.forEach((ending, index) => {
    if (isNear(ending, far.reach)) tried.push(...(far.phrases[index] ?? NONE));
  });
  if (following === undefined) return tried;
  for (const phrase of following.open) if (isNear(phrase.ending, phrase.reach)) tried.push(phrase);
  const third = following.byThird.size === 0 ? undefined : tokens[at + 2];
  const settled = third === undefined ? undefined : following.byThird.get(third.lower);
  if (settled !== undefined) tried.push(...settled);
  return tried;
}

/** What is to be done at a token: the phrases that it is, and those that are to be tried. */
interface Possible {
  readonly at: number;
  readonly sure: readonly Phrase[];
  readonly tried: readonly Phrase[];
}
/**
 * What is to be done at the tokens of a text, where there is anything. It goes from the last token to the first, so that it knows of each last word where it
 * stands next: most phrases end in a word that is nowhere near.
 */
function possibleIn(matcher: Matcher, tokens: readonly Token[]): readonly Possible[] {
  const next = new Int32Array(matcher.endings.size).fill(NOWHERE);
  const possible: Possible[] = [];
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    const choice = candidates(matcher, token.lower, token.kind === 'word');
    const { sure } = choice;
    const tried = triedAt(choice, tokens, at, next);
    if (sure.length > 0 || tried.length > 0) possible.push({ at, sure, tried });
    for (const ending of choice.endings) next[ending] = at;
  }
  return possible.reverse();
}

/** All phrases of the word lists in a text, by topic, in order of place. */
export function find(matcher: Matcher, tokens: readonly Token[]): ReadonlyMap<string, readonly Hit[]> {
  const hits: Hits = new Map();
  for (const { at, sure, tried } of possibleIn(matcher, tokens)) {
    for (const phrase of sure) note(hits, phrase, at, at + 1);
    tryAll(tokens, at, tried, hits);
  }
  for (const [topic, found] of hits) if (found.length > 1) hits.set(topic, longest(found));
  return hits;
}
