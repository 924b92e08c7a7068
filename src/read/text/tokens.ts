/** One word, number or sign of a text, with its place in UTF-16 units. */
export interface Token {
  readonly text: string;
  /** Lower case, with one kind of apostrophe and dash, and without an English possessive ending. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'sign';
  /** True for "Denmark's" and "makers'". */
  readonly possessive: boolean;
  /** True when it opens with a capital letter. */
  readonly capital: boolean;
}

const TOKEN = /(\d+(?:[.,]\d+)*)|((?:\p{Lu}\.){2,}|[\p{L}\p{M}]+(?:['’ʼ‑-][\p{L}\p{M}]+)*['’]?)|(\S)/gu;
const POSSESSIVE = /['’]s$|(?<=s)['’]$/u;
const CAPITAL = /^\p{Lu}/u;
const SPECIAL = /[’ʼ‑–—−]/u;
const plain = (text: string): string =>
  (SPECIAL.test(text) ? text.replace(/[’ʼ]/gu, "'").replace(/[‑–—−]/gu, '-') : text).toLowerCase();

const SUM_WORD = /(?:^|-)(?:million|billion|thousand|hundred)(?:-|$)/u;
const FOLD =
  /^(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|thirty-five|forty|fifty|hundred)-?fold$/u;

/** "Two-billion-pound" is read word by word, and "fifteenfold" as fifteen times; the rest of the word is left for the next token. */
function firstPart(word: string): string {
  // "Mid-September": a part of a month before its name.
  const part = /^(?:mid|early|late)(?=-\p{Lu})/iu.exec(word);
  if (part !== null && /-\p{Lu}/u.test(word)) return part[0];
  const dashed = word.includes('-');
  if (!dashed && !/fold$/iu.test(word)) return word;
  const lower = word.toLowerCase();
  if (dashed && SUM_WORD.test(lower)) return word.slice(0, word.indexOf('-'));
  const times = FOLD.exec(lower)?.[1];
  return times === undefined ? word : word.slice(0, times.length);
}

/** The end of a word without a closing quotation mark that only looks like an apostrophe. */
function trimmed(word: string): string {
  return /['’]$/u.test(word) && !/s['’]$/u.test(word) ? word.slice(0, -1) : word;
}

/** What a word is wherever it stands: texts say the same words again and again. */
type Word = Pick<Token, 'text' | 'lower' | 'possessive' | 'capital'>;
const words = new Map<string, Word>();
/** Most words that are remembered; a text in millions of different words must not fill the memory. */
const MOST_WORDS = 50_000;

function wordOf(found: string): Word {
  const known = words.get(found);
  if (known !== undefined) return known;
  const text = firstPart(trimmed(found));
  const bare = /['’]/u.test(text) ? text.replace(POSSESSIVE, '') : text;
  const word = { text, lower: plain(bare), possessive: bare.length < text.length, capital: CAPITAL.test(text) };
  if (words.size >= MOST_WORDS) words.clear();
  words.set(found, word);
  return word;
}

/** Splits a text into words, numbers and signs. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const start = match.index;
    if (match[2] === undefined) {
      const kind = match[1] === undefined ? 'sign' : 'number';
      const [shape] = match;
      tokens.push({
        text: shape,
        lower: plain(shape),
        start,
        end: start + shape.length,
        kind,
        possessive: false,
        capital: false,
      });
      continue;
    }
    const word = wordOf(match[2]);
    const end = start + word.text.length;
    TOKEN.lastIndex = end;
    tokens.push({
      text: word.text,
      lower: word.lower,
      start,
      end,
      kind: 'word',
      possessive: word.possessive,
      capital: word.capital,
    });
  }
  return tokens;
}
