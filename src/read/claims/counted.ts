import { distance, hitAt, hits } from '../mentions/passage.ts';
import type { QuantityMention } from '../mentions/quantities.ts';
import type { Sentence } from '../reading.ts';
import type { Scene } from './draft.ts';

/** What follows a number that counts things named before: "5,000 of them", "300 such machines", "дві тисячі таких". */
const POINTS_BACK =
  /^(?:of (?:them|these|those|which|the (?:machines|weapons|rockets|type|kind|guns|vehicles|boats|launchers|pieces|aircraft|systems|devices))|such|machines?|pieces|examples|apiece|airframes|з них|із них|таких|апарат\p{L}*|машин\p{L}*|виробів|одиниц\p{L}*|штук)(?!\p{L})/u;
const WORDS_AFTER = 4;
const FEWEST = 10;
/** Paragraphs over which what was named is still counted. */
const MEMORY = 1;

const wordsAfter = (sentence: Sentence, quantity: QuantityMention): string =>
  sentence.tokens
    .slice(quantity.to, Math.min(sentence.to, quantity.to + WORDS_AFTER))
    .map((token) => token.lower)
    .join(' ');

/** Words that may follow a number that stands alone. */
const ALONE =
  /^(?:[.,;:)–—-]|by|in|this|next|each|every|before|until|for|at|already|more|a|per|and|on|at|from|до|у|в|за|на|щороку|щомісяця|цього|наступного|і|та|вже|,)$/u;
const REACH = 4;
/** "The plant is to turn out 5,000 a year": a number alone, right after a verb of making or reaching. */
function standsAlone(sentence: Sentence, quantity: QuantityMention): boolean {
  const next = sentence.tokens[quantity.to];
  const open =
    quantity.to >= sentence.to ||
    ALONE.test(next?.lower ?? '') ||
    hitAt(sentence, 'measure.rates', quantity.to) !== undefined;
  return (
    open &&
    [...hits(sentence, 'lines.acts', 'make'), ...hits(sentence, 'measure.reaching')].some(
      (hit) => hit.to <= quantity.from && distance(hit, quantity) <= REACH,
    )
  );
}

const AUXILIARY =
  /^(?:is|are|was|were|will|would|can|could|should|have|has|had|left|came|мають|має|можна|буде|будуть)$/u;
/** "Some 100,000 are to come off the line": a number that is itself the subject of making. */
function isMade(sentence: Sentence, quantity: QuantityMention): boolean {
  if (hits(sentence, 'measure.deliveries').some((hit) => hit.from === quantity.to)) return true;
  return (
    AUXILIARY.test(sentence.tokens[quantity.to]?.lower ?? '') &&
    hits(sentence, 'lines.acts', 'make').some((hit) => hit.from >= quantity.to && distance(hit, quantity) <= REACH)
  );
}

const THEM = /^їх$/u;
const FIRST_LOT = /^перш(?:а|у|і|их)$/u;
const THOUSAND = /^(?:тисяч|сотн|десят)/u;
/** "Доставив їх понад 85 тисяч", "першу тисячу передасть": in Ukrainian what is counted stands before, or is left out. */
function isOfThem({ tokens, from }: Sentence, quantity: QuantityMention): boolean {
  const before = tokens.slice(Math.max(from, quantity.from - 2), quantity.from);
  const lot =
    FIRST_LOT.test(tokens[quantity.from - 1]?.lower ?? '') && THOUSAND.test(tokens[quantity.from]?.lower ?? '');
  return lot || before.some((token) => THEM.test(token.lower));
}

const MORE = /^(?:further|another|more|additional|ще)$/u;
/** "20 armoured vehicles … and a further 80": more of what the sentence counts. */
const isMore = (sentence: Sentence, quantity: QuantityMention): boolean =>
  MORE.test(sentence.tokens[quantity.from - 1]?.lower ?? '') &&
  sentence.numbers.some((number) =>
    sentence.families.some(
      (mention) => mention.from >= number.to && mention.from - number.to <= 2 && mention.to <= quantity.from,
    ),
  );

/** What a number without a noun counts: the weapon of its own sentence before it, else the one spoken of. */
function familyOf(scene: Scene, quantity: QuantityMention): string | undefined {
  const { sentence, state } = scene;
  const own = sentence.families.filter((mention) => mention.to <= quantity.from && mention.family !== 'weapons').at(-1);
  if (own !== undefined) return own.family;
  const spoken = state.families[0];
  return spoken === undefined || spoken === 'weapons' || sentence.paragraph - state.familiesIn > MEMORY
    ? undefined
    : spoken;
}

/** The 16 of "F-16". */
const partOfName = (sentence: Sentence, quantity: QuantityMention): boolean =>
  sentence.tokens[quantity.from - 1]?.text === '-' &&
  sentence.tokens[quantity.from - 1]?.end === sentence.tokens[quantity.from]?.start;

/** Counts of a sentence; those without a noun that point back get the weapon that they count, marked `fromContext`. */
export function counted(scene: Scene, quantities: readonly QuantityMention[]): readonly QuantityMention[] {
  const { sentence } = scene;
  return quantities.flatMap((quantity, index): readonly QuantityMention[] => {
    const total = quantities[index + 1];
    if (total?.family !== undefined && quantity.unit === '' && isPartOf(sentence, quantity, total))
      return [{ ...total, ...quantity, family: total.family, unit: 'unit' }];
    const part = quantities[index - 1];
    if (part !== undefined && quantity.family !== undefined && isPartOf(sentence, part, quantity)) return [];
    return [pointingBack(scene, quantity)];
  });
}

const PART_OF = /^of(?: (?:the|its|their|those|these))?$/u;
/** "30 of the 100 sea drones": what is told is told of the first number. */
const isPartOf = (sentence: Sentence, part: QuantityMention, total: QuantityMention): boolean =>
  part.unit === '' &&
  PART_OF.test(
    sentence.tokens
      .slice(part.to, total.from)
      .map((token) => token.lower)
      .join(' '),
  );

function pointingBack(scene: Scene, quantity: QuantityMention): QuantityMention {
  const { sentence } = scene;
  if (quantity.unit !== '' || quantity.low < FEWEST || partOfName(sentence, quantity)) return quantity;
  const back =
    POINTS_BACK.test(wordsAfter(sentence, quantity)) ||
    standsAlone(sentence, quantity) ||
    isMore(sentence, quantity) ||
    isOfThem(sentence, quantity) ||
    isMade(sentence, quantity);
  const family = back ? familyOf(scene, quantity) : undefined;
  return family === undefined ? quantity : { ...quantity, family, unit: 'unit', fromContext: true };
}

const NUMBER = /^(?:number|figure|count|total|числ\p{L}*|кількіст\p{L}*|цифр\p{L}*)$/u;
const ONES =
  /^(?:the )?(?:number|figure|count) of (?:\p{L}+ )?(?:ones|them|these|those)\b|^кількість (?:іноземних|таких|їх|інших)(?!\p{L})/u;
/** "His predecessor had put the number at 25": of what the text counted before. */
export function countedBefore({ sentence, state }: Scene, quantity: QuantityMention): QuantityMention {
  if (quantity.unit !== '' || state.counted === undefined) return quantity;
  const before = sentence.tokens.slice(sentence.from, quantity.from);
  // "The number of foreign ones that are localising their production there had reached 25".
  const opens = ONES.test(before.map((token) => token.lower).join(' ')) && sentence.numbers[0]?.from === quantity.from;
  const named = opens || before.slice(-4).some((token) => NUMBER.test(token.lower));
  return named ? { ...quantity, unit: state.counted } : quantity;
}
