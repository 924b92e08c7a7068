import type { MoneyMention } from '../mentions/money.ts';
import type { Range } from './clauses.ts';
import type { Scene } from './draft.ts';

const WAS = /\b(?:was|were|had been)\b|(?<!\p{L})бул[оаи](?!\p{L})/iu;
const INCLUDES =
  /^(?:it|they|this|the (?:package|sum|support|aid|money)|(?:до нього|до неї|він|вона|пакет)) (?:also |ще |також )?(?:includes?|included|contains?|contained|comprises?|covers?|covered|входять|входить|охоплю\p{L}*|містить|включає)(?!\p{L})/iu;
/** "A year earlier it was about 600 million", "it includes 500 million for PURL": the verb of the sentence before goes on. */
export const goesOn = ({ sentence, previous }: Scene): boolean =>
  previous?.paragraph === sentence.paragraph && (WAS.test(sentence.text) || INCLUDES.test(sentence.text));

const PART_OF =
  /^(?:it|this|that|they) (?:was|is|were|are) (?:a )?part of|^(?:це|вона|він|вони) (?:була |був |було |були |є )?частин/iu;
/** "It was part of a package worth 175 million", after what was set aside: the whole has the rung of its part. */
export const isOfWhole = ({ sentence, previous }: Scene): boolean =>
  previous?.paragraph === sentence.paragraph && PART_OF.test(sentence.text);

const MORE = /^(?:another|further|more|ще)$/u;
const GOES = /^(?:is|are|goes|go)$/u;
const TO = /^(?:for|on|towards)$/u;
/** "Another 20 million is for the coalition": one more of the sums told before. */
export function isOneMore({ sentence, previous }: Scene, sum: Range & Pick<MoneyMention, 'low'>): boolean {
  const word = (at: number): string => sentence.tokens[at]?.lower ?? '';
  return (
    previous?.paragraph === sentence.paragraph &&
    sum.from - sentence.from <= 2 &&
    MORE.test(word(sum.from - 1)) &&
    GOES.test(word(sum.to)) &&
    TO.test(word(sum.to + 1))
  );
}

const SHARE = /^(?:part|share|portion|частка|частина)$/u;
const REACHES = /^(?:amounts?|comes?|is|становить|сягає|складає)$/u;
/** "The loan is of 50 billion; the EU's part amounts to 18": a share stands where the whole does. */
export const isShare = ({ sentence }: Scene, sum: Range): boolean =>
  sentence.money.some((other) => other.to <= sum.from) &&
  sentence.tokens
    .slice(Math.max(sentence.from, sum.from - 4), sum.from)
    .some((token, at, all) => REACHES.test(token.lower) && SHARE.test(all[at - 1]?.lower ?? ''));
