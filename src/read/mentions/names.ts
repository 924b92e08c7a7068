import { ukrainianInLatin } from '../../values/index.ts';
import type { Hit } from '../lexicon/matcher.ts';
import { hits, overlaps, type Passage } from './passage.ts';

/** A country that a passage names, and by what kind of word. */
export interface CountryMention {
  readonly from: number;
  readonly to: number;
  readonly code: string;
  readonly form: 'name' | 'adjective' | 'people' | 'capital' | 'place';
  /** True for a town that is spoken of as a place ("in Copenhagen"), not as its government. */
  readonly asPlace: boolean;
  readonly possessive: boolean;
}

const FORMS = ['name', 'adjective', 'people', 'capital', 'place'] as const;
const PLACE = /^(?:in|at|near|outside|from|to|into|у|в|до|під|біля)$/u;
const INNER = /^(?:the|central|downtown|nearby|столиці|південній|північній)$/u;

/** "У Києва", with the genitive, is from the government there; "у Києві" is where. */
export const fromSomebody = (preposition: string, name: string): boolean =>
  /^[ув]$/u.test(preposition) && /(?:[вбгдзклмнпрстжшчц][аи])$/u.test(name) && name !== 'афіни';
const COLLEAGUES =
  /^(?:colleagues?|counterparts?|ministers?|delegations?|officials|partners|makers|companies|firms|manufacturers|колег\p{L}*|міністр\p{L}*|делегаці\p{L}*|партнер\p{L}*)$/u;
/** "His colleagues from Denmark, Norway and Sweden": those who come from there act for it. */
export const isFromThere = ({ tokens }: Passage, at: number): boolean =>
  /^(?:from|of|з|із|зі)$/u.test(tokens[at - 1]?.lower ?? '') && COLLEAGUES.test(tokens[at - 2]?.lower ?? '');

function inPlace(passage: Passage, hit: Hit): boolean {
  const previous = passage.tokens[hit.from - 1]?.lower ?? '';
  if (fromSomebody(previous, passage.tokens[hit.to - 1]?.lower ?? '')) return false;
  if (isFromThere(passage, hit.from)) return false;
  return PLACE.test(previous) || (INNER.test(previous) && PLACE.test(passage.tokens[hit.from - 2]?.lower ?? ''));
}

/** "The Spanish capital" is Madrid by another name. */
const CAPITAL = /^(?:capital|столиц(?:я|і|ю|ею))$/u;
/** Countries named in a passage, without those that are part of another name ("Danish model"). */
export function countriesIn(passage: Passage): readonly CountryMention[] {
  const covered = ['actors.programmes', 'money.currencies', 'company', 'product', 'person'].flatMap((topic) =>
    hits(passage, topic),
  );
  const found: CountryMention[] = [];
  for (const form of FORMS) {
    for (const hit of hits(passage, `country.${form}`)) {
      if (covered.some((other) => overlaps(other, hit) && other.to - other.from > hit.to - hit.from)) continue;
      if (found.some((other) => overlaps(other, hit))) continue;
      const capital = form === 'adjective' && CAPITAL.test(passage.tokens[hit.to]?.lower ?? '');
      const asPlace = form === 'place' || ((form === 'capital' || capital) && inPlace(passage, hit));
      found.push({
        from: hit.from,
        to: capital ? hit.to + 1 : hit.to,
        code: hit.value,
        form: capital ? 'capital' : form,
        asPlace,
        possessive: passage.tokens[hit.to - 1]?.possessive ?? false,
      });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** A person, company, group or product that a passage names. */
export interface NameMention {
  readonly from: number;
  readonly to: number;
  readonly subject: string;
  /** As the text writes it. */
  readonly name: string;
}

const spell = (passage: Passage, from: number, to: number): string => {
  const words = passage.tokens.slice(from, to);
  return words.map((word) => (word.possessive ? word.text.replace(/['’]s?$/u, '') : word.text)).join(' ');
};

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
  "'": '',
};

const FOREIGN = /[^\u0020-\u007E]|'/u;
const inLatin = (lower: string): string =>
  [...lower]
    .map((letter) => ukrainianInLatin[letter] ?? LETTERS[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');

/** A readable slug: Latin letters without marks; Ukrainian by the official table (Cabinet of Ministers, resolution 55 of 2010). */
export function slugOf(name: string): string {
  const lower = name.toLowerCase();
  return (FOREIGN.test(lower) ? inLatin(lower) : lower).replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
}

/** Known names of a topic in a passage. */
export function namesIn(passage: Passage, topic: 'person' | 'company' | 'product'): readonly NameMention[] {
  return hits(passage, topic).map((hit) => ({
    from: hit.from,
    to: hit.to,
    subject: hit.value,
    name: spell(passage, hit.from, hit.to),
  }));
}

const PARTICLE = /^(?:von|van|der|den|de|la|le|di|da|фон|дер|ван|де|&)$/u;

/** Capitalised words that stand together from `at` on, names' particles among them. */
export function capitals(passage: Passage, at: number): { from: number; to: number } | undefined {
  let to = at;
  while (to < passage.to) {
    const word = passage.tokens[to];
    if (word === undefined || word.kind !== 'word') break;
    if (word.capital) to += 1;
    else if (to > at && PARTICLE.test(word.lower) && passage.tokens[to + 1]?.capital === true) to += 1;
    else break;
    if (word.possessive) break;
  }
  return to > at ? { from: at, to } : undefined;
}

const KNOWN = [
  'person',
  'company',
  'product',
  'actors.programmes',
  'country.name',
  'country.adjective',
  'country.capital',
  'country.place',
  'date.months',
  'date.weekdays',
  'actors.media',
  'money.currencies',
  'speech.bodies',
  'speech.offices',
  'speech.institutions',
];
const isKnown = (passage: Passage, range: { from: number; to: number }): boolean =>
  KNOWN.some((topic) => hits(passage, topic).some((hit) => overlaps(hit, range)));

/** People not known before: two or more capitalised words right after an office ("Defence Minister Pål Jonson"), or before one ("Pål Jonson, the defence minister"). */
export function unknownPeople(passage: Passage): readonly NameMention[] {
  const found: NameMention[] = [];
  for (const office of hits(passage, 'speech.offices')) {
    const comma = passage.tokens[office.to]?.text === ',' ? 1 : 0;
    const range = capitals(passage, office.to + comma);
    if (range !== undefined && range.to - range.from >= 2 && range.to - range.from <= 4 && !isKnown(passage, range))
      found.push(personOf(passage, range));
  }
  return found;
}

const personOf = (passage: Passage, range: { from: number; to: number }): NameMention => {
  const name = spell(passage, range.from, range.to);
  return { ...range, subject: `person/${slugOf(name)}`, name };
};

const DESCRIBED = 4;
/** "Prevail Partners, a British company"; in Ukrainian, Latin letters after a country's adjective ("британська Prevail Partners"). */
function describedCompanies(passage: Passage): readonly { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const cue of hits(passage, 'actors.companyCues', 'before')) {
    let at = cue.from - 1;
    while (at > passage.from && cue.from - at <= DESCRIBED && passage.tokens[at]?.kind === 'word') at -= 1;
    const article = passage.tokens[at + 1]?.lower ?? '';
    if (passage.tokens[at]?.text !== ',' || !/^(?:a|an)$/u.test(article)) continue;
    let from = at;
    while (from > passage.from && passage.tokens[from - 1]?.capital === true) from -= 1;
    if (from < at) found.push({ from, to: at });
  }
  for (const adjective of hits(passage, 'country.adjective')) {
    const range = /^[\u0400-\u04FF]/u.test(passage.tokens[adjective.from]?.text ?? '')
      ? capitals(passage, adjective.to)
      : undefined;
    if (range !== undefined && /^\p{Script=Latin}{2,}/u.test(passage.tokens[range.from]?.text ?? '')) found.push(range);
  }
  return found;
}

const BESIDE = /^(?:and|with|та|і|й|з|із|зі)$/u;
const SIGNS = /^(?:signed|agreed)$/u;
/** "Saab and Radionix signed a contract": one capitalised word beside a known firm, where something is signed or agreed. */
function besideCompanies(passage: Passage): readonly { from: number; to: number }[] {
  if (!hits(passage, 'stages.agreementStages').some((hit) => SIGNS.test(hit.value))) return [];
  return hits(passage, 'company').flatMap((company) => {
    if (!BESIDE.test(passage.tokens[company.to]?.lower ?? '')) return [];
    const range = capitals(passage, company.to + 1);
    const latin = /^\p{Script=Latin}{3}/u.test(passage.tokens[company.to + 1]?.text ?? '');
    return range !== undefined && range.to - range.from === 1 && latin ? [range] : [];
  });
}

const BETWEEN = /^(?:has|have|had|also|still|already|is|are|уже|вже|теж|також|досі|ще|раніше|нещодавно)$/u;
const OPENS = /^(?:,|;|and|but|while|whereas|that|when|after)$/u;
const CYRILLIC = /^[\u0400-\u04FF]/u;
/** "…, whereas Babcock agreed with Kyiv"; in Ukrainian, Latin letters before such a verb: "Babcock домовилася з Києвом". */
function signingCompanies(passage: Passage): readonly { from: number; to: number }[] {
  return hits(passage, 'stages.agreementStages').flatMap((verb) => {
    if (verb.value !== 'signed' && verb.value !== 'agreed' && verb.value !== 'talks') return [];
    let to = verb.from;
    while (verb.from - to < 2 && BETWEEN.test(passage.tokens[to - 1]?.lower ?? '')) to -= 1;
    let from = to;
    while (from > passage.from && passage.tokens[from - 1]?.capital === true) from -= 1;
    const name = passage.tokens[from]?.text ?? '';
    const foreign = CYRILLIC.test(passage.tokens[verb.from]?.text ?? '') && !CYRILLIC.test(name);
    const inside = from > passage.from && OPENS.test(passage.tokens[from - 1]?.lower ?? '');
    const plain = /^\p{Script=Latin}{3}/u.test(name) && to > from && to - from <= 2;
    return plain && (foreign || (inside && to - from === 1)) ? [{ from, to }] : [];
  });
}

/** "The Ministry of Strategic Industries" is no firm. */
const isMinistry = (passage: Passage, from: number): boolean =>
  /^(?:of|for)$/u.test(passage.tokens[from - 1]?.lower ?? '') &&
  /^(?:ministry|minister|department|committee|secretary)$/u.test(passage.tokens[from - 2]?.lower ?? '');

/** Companies not known before: capitalised words after "company", or ending in a word that companies' names end in. */
export function unknownCompanies(passage: Passage): readonly NameMention[] {
  const found: NameMention[] = [];
  const take = (range: { from: number; to: number }): void => {
    // "Заводу FPV-дронів": what is made there.
    if (hits(passage, 'families.families', 'FPV drone').some((weapon) => weapon.from === range.from)) return;
    if (hits(passage, 'actors.groups', 'party/ramstein-group').some((group) => overlaps(group, range))) return;
    if (range.to - range.from > 5 || isKnown(passage, range) || found.some((other) => overlaps(other, range))) return;
    const name = spell(passage, range.from, range.to);
    found.push({ ...range, subject: `party/${slugOf(name)}`, name });
  };
  for (const cue of hits(passage, 'actors.companyCues', 'before')) {
    const quote = /^[«“"]$/u.test(passage.tokens[cue.to]?.text ?? '') ? 1 : 0;
    const range = capitals(passage, cue.to + quote);
    if (range !== undefined) take(range);
  }
  for (const range of describedCompanies(passage)) take(range);
  for (const range of [...besideCompanies(passage), ...signingCompanies(passage)]) take(range);
  for (const cue of hits(passage, 'actors.companyCues', 'suffix')) {
    let from = cue.from;
    while (
      from > passage.from &&
      passage.tokens[from - 1]?.capital === true &&
      passage.tokens[from - 1]?.kind === 'word' &&
      !hits(passage, 'date.months').some((month) => month.to === from)
    )
      from -= 1;
    if (from < cue.from && !isMinistry(passage, from)) take({ from, to: cue.to });
  }
  return found;
}
