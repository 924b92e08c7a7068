import type { Reason } from '../claims/draft.ts';
import { datesIn } from '../mentions/dates.ts';
import { makersIn } from '../mentions/makers.ts';
import { has, hits } from '../mentions/passage.ts';
import type { Reading, Sentence } from '../reading.ts';
import { once } from '../text/once.ts';

/** A finding of the check: which value, and why. */
export interface Flag {
  readonly field: string;
  readonly code: Reason;
}

/** A claim as the check sees it, from whichever extractor: values in the vocabulary's form. */
export interface Checkable {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly modality: string;
  readonly when?: string;
}

/** What a claim is checked against: the sentences of its passage, the whole document, the day of publication. */
export interface Grounds {
  readonly passage: readonly Sentence[];
  readonly document: Reading;
  readonly published: string;
  /** Date that the text spoke of before the passage, for "a month later". */
  readonly last?: string;
}

/** Outcome: `keep`, or `ask` a person (values rest on the surrounding text), or `drop`. */
export interface Verdict {
  readonly outcome: 'keep' | 'ask' | 'drop';
  readonly flags: readonly Flag[];
}

const MEASURES = ['amount', 'value', 'quantity', 'capacity', 'jobs'] as const;
const DATES = ['covers_years', 'start_of_production', 'by_when', 'expected'] as const;
const PARTIES = ['parties', 'from', 'to', 'host', 'operator', 'who', 'recipients'] as const;
const FIGURE = /[\d ]*\d(?:\.\d+)?/gu;
const CURRENCY = /\b[A-Z]{3}\b/u;

const list = (value: unknown): readonly string[] =>
  value === undefined
    ? []
    : Array.isArray(value)
      ? value.map(String)
      : typeof value === 'object' && value !== null
        ? Object.keys(value)
        : [String(value)];
const figures = (text: string): readonly number[] =>
  (text.match(FIGURE) ?? []).map((figure) => Number(figure.replaceAll(' ', '')));

/** "The first drone was handed over": one. */
const FIRST = /\bfirst\b|(?<!\p{L})перш(?:ий|у|е|а)(?!\p{L})/iu;

/** All numbers of a sentence. */
const numbersOf = once((sentence: Sentence): ReadonlySet<number> => {
  const found = new Set<number>(FIRST.test(sentence.text) ? [1] : []);
  for (const all of [sentence.numbers, sentence.shares, sentence.money])
    for (const { low, high } of all) found.add(low).add(high);
  return found;
});

function checkNumbers(claim: Checkable, passage: readonly Sentence[]): readonly Flag[] {
  const isKnown = (figure: number): boolean => passage.some((sentence) => numbersOf(sentence).has(figure));
  return MEASURES.flatMap((field) =>
    list(claim.properties[field])
      .flatMap((text) => figures(text.replace(/unit\/\S+$/u, '')))
      .some((figure) => !isKnown(figure))
      ? [{ field, code: 'number-not-in-passage' as const }]
      : [],
  );
}

/** "Dollars" may be those of another country that the text speaks of. */
const DOLLARS = new Set(['CAD', 'AUD', 'NZD']);
const CROWNS = new Set(['DKK', 'NOK', 'SEK', 'ISK', 'CZK']);
function namesCurrency(sentence: Sentence, currency: string): boolean {
  return (
    sentence.money.some(
      (sum) =>
        sum.currency === currency ||
        (sum.crown && CROWNS.has(currency)) ||
        (sum.currency === 'USD' && DOLLARS.has(currency)),
    ) || hits(sentence, 'money.currencies', currency).length > 0
  );
}

function checkCurrency(claim: Checkable, grounds: Grounds): readonly Flag[] {
  return (['amount', 'value'] as const).flatMap((field) => {
    const currency = CURRENCY.exec(String(claim.properties[field] ?? ''))?.[0];
    if (currency === undefined || grounds.passage.some((sentence) => namesCurrency(sentence, currency))) return [];
    const elsewhere = grounds.document.sentences.some((sentence) => namesCurrency(sentence, currency));
    return [{ field, code: elsewhere ? ('currency-from-context' as const) : ('currency-not-in-passage' as const) }];
  });
}

/** Whether a claimed date agrees with one that the passage names: equal, or one within the other, or an end of an interval. */
function agrees(claimed: string, named: readonly string[]): boolean {
  const ends = claimed.split('/');
  return named.some((date) =>
    ends.some(
      (end) =>
        end !== '..' &&
        (date.startsWith(end) ||
          end.startsWith(date) ||
          date.split('/').some((other) => other.startsWith(end) || end.startsWith(other))),
    ),
  );
}

const datesOfReading = new WeakMap<Reading, readonly string[]>();
/** All dates of a document, found once. */
function datesOf(document: Reading, published: string): readonly string[] {
  const there =
    datesOfReading.get(document) ??
    document.sentences.flatMap((sentence) =>
      datesIn(sentence, { published, last: undefined }, sentence.numbers).map((found) => found.text),
    );
  datesOfReading.set(document, there);
  return there;
}

function checkDates(claim: Checkable, grounds: Grounds): readonly Flag[] {
  const context = { published: grounds.published, last: grounds.last };
  const named = grounds.passage.flatMap((sentence) =>
    datesIn(sentence, context, sentence.numbers).map((date) => date.text),
  );
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['when', claim.when],
    ...DATES.map((field) => [field, list(claim.properties[field])[0]] as const),
  ];
  return fields.flatMap(([field, date]) => {
    if (date === undefined || agrees(date, named)) return [];
    return [
      {
        field,
        code: agrees(date, [...datesOf(grounds.document, grounds.published), grounds.published])
          ? ('date-from-context' as const)
          : ('date-not-in-passage' as const),
      },
    ];
  });
}

const everyName = (sentence: Sentence): readonly string[] => [
  ...sentence.countries.map((country) => `country/${country.code}`),
  ...hits(sentence, 'country.compound').map((hit) => `country/${hit.value}`),
  ...sentence.companies.map((company) => company.subject),
  ...makersIn(sentence).map((makers) => makers.subject),
  ...['actors.groups', 'actors.programmes', 'actors.unionMoney'].flatMap((topic) =>
    hits(sentence, topic).map((hit) => (hit.value === 'EU' ? 'country/EU' : hit.value)),
  ),
];
/** Countries, companies, groups and programmes that a sentence names. */
const names = once((sentence: Sentence): ReadonlySet<string> => new Set(everyName(sentence)));

const partiesOfReading = new WeakMap<Reading, ReadonlySet<string>>();
/** Everyone whom a document names, found once. */
function partiesOfDocument(document: Reading, homes: (person: string) => string | undefined): ReadonlySet<string> {
  const there =
    partiesOfReading.get(document) ??
    new Set(
      document.sentences.flatMap((sentence) => [
        ...names(sentence),
        ...sentence.people.map((person) => `country/${homes(person.subject) ?? ''}`),
      ]),
    );
  partiesOfReading.set(document, there);
  return there;
}

/** A party that is named by neither passage nor text is invented; groups ("the partners") are the text's own wording. */
function checkParties(
  claim: Checkable,
  grounds: Grounds,
  homes: (person: string) => string | undefined,
): readonly Flag[] {
  const isHere = (party: string): boolean =>
    grounds.passage.some(
      (sentence) =>
        names(sentence).has(party) ||
        sentence.people.some((person) => party === `country/${homes(person.subject) ?? ''}`),
    );
  return PARTIES.flatMap((field) =>
    list(claim.properties[field]).flatMap((party): readonly Flag[] => {
      if (party === 'party/allies-of-ukraine' || isHere(party)) return [];
      const known =
        party === 'country/UA' ||
        party.startsWith('party/ukrainian') ||
        party.startsWith('party/unnamed-') ||
        partiesOfDocument(grounds.document, homes).has(party);
      return [{ field, code: known ? 'party-from-context' : 'party-not-in-text' }];
    }),
  );
}

function checkModality(claim: Checkable, passage: readonly Sentence[]): readonly Flag[] {
  const hedged = passage.some((sentence) => has(sentence, 'speech.modalities'));
  const denied = passage.some((sentence) => has(sentence, 'speech.denials') || has(sentence, 'speech.negations'));
  if (claim.modality === 'denial') return denied ? [] : [{ field: 'modality', code: 'modality-contradicts' }];
  if (claim.modality === 'possibility' && !hedged) return [{ field: 'modality', code: 'modality-contradicts' }];
  return [];
}

/** Flags that make a claim unfit to be shown: the document does not hold the value. */
const FATAL: ReadonlySet<Reason> = new Set<Reason>([
  'number-not-in-passage',
  'currency-not-in-passage',
  'date-not-in-passage',
  'party-not-in-text',
  'negated',
]);

/** Whether a finding says that the document does not hold the value. */
export const isFatal = (flag: Flag): boolean => FATAL.has(flag.code);

/** Checks number, unit, currency, dates, parties, modality and negation of a claim against its passage. */
export function checkAgainstPassage(
  claim: Checkable,
  grounds: Grounds,
  homes: (person: string) => string | undefined,
): Verdict {
  const flags = [
    ...checkNumbers(claim, grounds.passage),
    ...checkCurrency(claim, grounds),
    ...checkDates(claim, grounds),
    ...checkParties(claim, grounds, homes),
    ...checkModality(claim, grounds.passage),
  ];
  if (flags.some(isFatal)) return { outcome: 'drop', flags };
  return { outcome: flags.length === 0 ? 'keep' : 'ask', flags };
}
