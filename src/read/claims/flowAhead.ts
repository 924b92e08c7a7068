import { tenseAt } from '../grammar/tense.ts';
import { distance } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import type { Range } from './clauses.ts';
import type { DraftModality } from './draft.ts';

/** What a sum is put on, and how firmly, where the words around it look ahead. */
export interface Ahead {
  readonly stage: string;
  readonly modality?: DraftModality;
}

const WILL = /^(?:will|would|shall|going|'ll)$/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;
const LOOKS_BACK = 4;
/** "Another 2.6 billion would be spent", "країна витратить 7,5 млрд": a payment that is still to come. */
function isToCome(sentence: Sentence, core: Range): boolean {
  const word = sentence.tokens[core.from];
  if (word === undefined) return false;
  if (CYRILLIC.test(word.text)) return tenseAt(sentence, core.from) === 'future';
  return sentence.tokens
    .slice(Math.max(sentence.from, core.from - LOOKS_BACK), core.from)
    .some((token) => WILL.test(token.lower));
}

const TO_BE_PAID =
  /\b(?:is|are|was|were) to be (?:paid|sent|transferred|disbursed|released|made available|available)\b|\bdue to be (?:paid|sent|transferred|released)\b/u;
const CONDITION = /\b(?:if|once|provided|as soon as)\b|(?<!\p{L})(?:якщо|якби|щойно)(?!\p{L})/iu;

const PAYMENT = /^(?:payments?|instal+ments?|tranches?|payouts?|платіж|платеж\p{L}*|транш\p{L}*|виплат\p{L}*)$/u;
const AWAITED =
  /\b(?:is|are|was|were) (?:expected|due|planned|to (?:follow|come|arrive))\b|\b(?:will|would|should) (?:follow|come|arrive)\b|(?<!\p{L})(?:очіку|(?:має|мають) (?:надійти|прийти|переказати|перерахувати))/iu;
/** "A first instalment, 6 billion, is expected within days": set aside, and not yet paid. */
const isAwaited = (sentence: Sentence, sum: Range): boolean =>
  sentence.tokens
    .slice(Math.max(sentence.from, sum.from - PAYMENT_WITHIN), sum.from)
    .some((token) => PAYMENT.test(token.lower)) && AWAITED.test(sentence.text);
const PAYMENT_WITHIN = 8;

const SETS_LATER = /^(?:виділ[ия]ть|спряму(?:є|ють)|скеру(?:є|ють)|заклад(?:е|уть)|призначить|призначать)$/u;
const isSetLater = (sentence: Sentence, core: Range): boolean =>
  SETS_LATER.test(sentence.tokens[core.from]?.lower ?? '') || isToCome(sentence, core);
/** "Will set aside a billion if parliament agrees": not set aside yet. */
const IF = /\b(?:if|provided that|once|subject to)\b|(?<!\p{L})(?:якщо|щойно)(?!\p{L})/iu;

const NEAR = 6;
const REACHES =
  /^(?:становитиме|становитимуть|сягатиме|сягатимуть|складатиме|коштуватиме|коштуватимуть|сягне|досягне|сягнуть|дійде)$/u;
/** "Aid will come to 9.4 billion", "пакет коштуватиме 80 мільйонів": what a sum is to be, promised by the one who tells it. */
function isExpected(sentence: Sentence, sum: Range): boolean {
  const from = Math.max(sentence.from, sum.from - NEAR);
  return sentence.tokens
    .slice(from, Math.min(sentence.to, sum.to + NEAR))
    .some(
      (token, step) => REACHES.test(token.lower) && distance({ from: from + step, to: from + step + 1 }, sum) <= NEAR,
    );
}

const ESTIMATED = /\b(?:estimat(?:es|ed)|reckon(?:s|ed)|forecasts?|predict(?:s|ed)) that\b/u;

const TO_BE_WITHIN = 8;
const TO_BE = /^(?:be|cost|amount|буде)$/u;
/** "Seven billion would be available next year", "this will be over 100 million": told of what is to come, by no word of money. */
function isToBe(sentence: Sentence, sum: Range): boolean {
  const near = [
    ...sentence.tokens.slice(Math.max(sentence.from, sum.from - TO_BE_WITHIN), sum.from),
    ...sentence.tokens.slice(sum.to, Math.min(sentence.to, sum.to + 3)),
  ].map((token) => token.lower);
  const be = near.findIndex((word, at) => TO_BE.test(word) && (word === 'буде' || WILL.test(near[at - 1] ?? '')));
  return be >= 0;
}

/** The rung of a sum of which a sentence tells that it is still to come; undefined where it tells what is. */
export function aheadOf(
  sentence: Sentence,
  sum: Range,
  rung: { readonly stage: string; readonly core: Range } | undefined,
): Ahead | undefined {
  if (isExpected(sentence, sum)) return { stage: 'pledge', modality: 'plan' };
  if (
    ESTIMATED.test(sentence.text) &&
    sentence.tokens.slice(sentence.from, sentence.to).some((t) => WILL.test(t.lower))
  )
    return { stage: 'pledge', modality: 'estimate' };
  if (TO_BE_PAID.test(sentence.text) && !CONDITION.test(sentence.text) && rung?.stage !== 'commitment')
    return { stage: 'allocation' };
  const open = rung?.stage === 'disbursement' || rung?.stage === 'pledge';
  if (open && isAwaited(sentence, sum) && !CONDITION.test(sentence.text))
    return { stage: 'allocation', modality: 'plan' };
  if (rung === undefined && isToBe(sentence, sum)) return { stage: 'pledge' };
  if (rung?.stage === 'allocation' && IF.test(sentence.text) && isSetLater(sentence, rung.core))
    return { stage: 'pledge' };
  return rung?.stage === 'disbursement' && isToCome(sentence, rung.core) ? { stage: 'pledge' } : undefined;
}
