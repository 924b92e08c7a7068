import { tenseAt } from '../grammar/tense.ts';
import type { Hit } from '../lexicon/matcher.ts';
import { distance, has, hits, overlaps, placeOf } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import { clauseAt } from './clauses.ts';
import type { Scene } from './draft.ts';
import type { LineState } from './lineTense.ts';
import { modalityAt } from './modality.ts';

const RELATIVE = /^(?:that|which|who|where|який|яка|яке|які|що|де|якому|якій|якої|якого)$/u;
const WISHES =
  /^(?:hop(?:es?|ed|ing)|wants?|wanted|wish(?:es)?|aims?|propos\p{L}*|consider\p{L}*|weigh\p{L}*|discuss\p{L}*|negotiat\p{L}*|mull\p{L}*|сподіва\p{L}*|хоч(?:е|уть)|хоті(?:в|ла|ли)|прагн\p{L}*|планує|планують|намір\p{L}*|пропону\p{L}*|запропону\p{L}*|обговор\p{L}*|розгляда\p{L}*|збира(?:ється|ються))$/u;
const WITHIN = 7;
/** "Hopes to found a joint venture that would make missiles": what is only wished for is proposed, whatever its own verb. */
export function isUnderPlan(sentence: Sentence, core: Hit): boolean {
  const words = sentence.tokens.slice(sentence.from, core.from + 1);
  const turn = words.findLastIndex((token) => RELATIVE.test(token.lower));
  const near = core.from - sentence.from - turn <= WITHIN;
  return turn > 0 && near && words.slice(0, turn).some((token) => WISHES.test(token.lower));
}

const BEGINS =
  /^(?:start|begin|launch|commence|begun|starting|beginning|launching|почати|розпочати|запустити|налагодити|стартувати)$/u;
const AROUND = 4;
const ITSELF = /^(?:it|they|вона|він|вони)\s/iu;
/** "Fire Point wants to start making fuel next spring": a firm that names the day of its own start has settled on it. */
export function hasOwnStart(scene: Scene, state: LineState): boolean {
  const { sentence, dates } = scene;
  const begins = sentence.tokens
    .slice(Math.max(sentence.from, state.core.from - AROUND), state.core.to)
    .some((token) => BEGINS.test(token.lower));
  const firm =
    sentence.companies.length > 0 || has(sentence, 'speech.pronouns', 'company') || ITSELF.test(sentence.text);
  const { published } = scene.state;
  const ahead = dates.some((date) => date.text > published.slice(0, date.text.length) && date.role !== 'since');
  const hedge = modalityAt(sentence, state.core, clauseAt(sentence, state.core.from), { firm: false });
  return begins && firm && ahead && hedge !== 'possibility';
}

const OPENS =
  /^(?:open\p{L}*|inaugurat\p{L}*|ribbon\p{L}*|відкри(?:ли|в|ла|то|ва\p{L}*|т\p{L}*|вс?я|лася|лося)|стрічк\p{L}*|перерізал\p{L}*)$/u;
/** "A plant was opened on Wednesday": it is being brought into operation; one opened in an earlier month is at work. */
export function isJustOpened({ sentence, dates, state }: Scene, { core }: LineState): boolean {
  const opens = sentence.tokens.slice(core.from, core.to).some((token) => OPENS.test(token.lower));
  const made = hits(sentence, 'lines.acts', 'make').some(
    (hit) => !overlaps(hit, core) && MADE.has(tenseAt(sentence, hit.from)),
  );
  const now = state.published.slice(0, 7);
  const earlier = dates.some(
    (date) =>
      date.text < now && (date.size === 'period' ? date.text < now.slice(0, 4) : !isRecent(date.text, state.published)),
  );
  return opens && !made && !earlier;
}
const MADE = new Set(['past', 'perfect', 'progressive', 'begun']);
const RECENT = 31 * 86_400_000;
const isRecent = (date: string, published: string): boolean =>
  date.length >= 10 && Date.parse(published) - Date.parse(date.slice(0, 10)) < RECENT;

/** So many words from a verb, a date still belongs to it. */
export const NEXT_TO = 8;
const BEGAN =
  /^(?:began|begun|started|launched|since|commenced|поча\p{L}*|розпоча\p{L}*|стартува\p{L}*|запусти\p{L}*|запрацюва\p{L}*)$/u;
/** "Output began in January", "has been running since January": a start that is past. */
export function startTold({ sentence, dates, state }: Scene, { stage, core }: LineState): string | undefined {
  if (!/production$/u.test(stage)) return undefined;
  const date = dates.find(
    (one) => one.size === 'point' && one.role !== 'by' && one.text <= state.published && distance(one, core) <= NEXT_TO,
  );
  if (date === undefined) return undefined;
  const began = sentence.tokens.slice(core.from, core.to).some((token) => BEGAN.test(token.lower));
  return began || date.role === 'since' ? date.text : undefined;
}

const PARTICIPLE = /^(?:виготовлен|зроблен|вироблен|складен|зібран|побудован)(?:і|их|ими|ого|ої|а|у|ий)$/u;
const MADE_OF = /^(?:made|built|produced|manufactured|assembled)$/u;
const DESCRIBING = /^(?:виготовлен|зроблен|вироблен|складен|зібран|побудован)(?:і|их|ими|ого|ої|а|у|ий)$/u;
/** "1.26 billion for drones made in Ukraine": a participle right behind what it describes, in a sentence of money. */
export function onlyMadeOf(sentence: Sentence, hit: { readonly from: number; readonly to: number }): boolean {
  const word = sentence.tokens[hit.from]?.lower ?? '';
  const paid = sentence.money.length > 0 || has(sentence, 'stages.payments');
  if (!paid || hit.to - hit.from > 1 || !(MADE_OF.test(word) || DESCRIBING.test(word))) return false;
  const comma = sentence.tokens[hit.from - 1]?.text === ',' ? 1 : 0;
  return sentence.families.some((mention) => mention.to === hit.from - comma);
}

const FROZEN = /^(?:froz\p{L}*|freez\p{L}*|заморож\p{L}*)$/u;
const ASSETS = /^(?:assets?|funds?|money|актив\p{L}*|кошт\p{L}*|рахунк\p{L}*)$/u;
/** "Drones, made in Ukraine", "the first to be made there", "frozen assets": words that only describe, and tell no stage. */
export function onlyDescribes(sentence: Sentence, hit: Hit): boolean {
  const word = (at: number): string => sentence.tokens[at]?.lower ?? '';
  const later = word(hit.from) === 'to' && /^(?:first|last|only|latest)$/u.test(word(hit.from - 1));
  const frozen = sentence.tokens
    .slice(hit.from, hit.to)
    .some(
      (token, step) => FROZEN.test(token.lower) && [1, 2, 3].some((more) => ASSETS.test(word(hit.from + step + more))),
    );
  return later || frozen || (hit.to - hit.from > 1 && PARTICIPLE.test(word(hit.to - 1)));
}

const SOME = /^(?:a|an)$/iu;
const BE = /^(?:be|been|being)$/u;
const COUNTED = 20;
const YEAR = /^(?:19|20)\d\d$/u;
const LAUNCHED = /\b(?:be (?:launched|started|begun)|(?:go|come) (?:in|into|on) )/u;
const ORDERED = /\b(?:order(?:s|ed)?|contract(?:s|ed)?|bought)\b/iu;
/** Whether a sentence says who makes something or how much, or follows an order: what is then told with "would" is settled. */
function isSettled({ sentence, previous }: Scene, core: Hit): boolean {
  const counted = sentence.numbers.some(
    (number) => number.low >= COUNTED && !YEAR.test(sentence.tokens[number.from]?.text ?? ''),
  );
  const maker = sentence.companies.length > 0 || sentence.tokens[core.to]?.lower === 'by';
  const ordered = previous?.paragraph === sentence.paragraph && ORDERED.test(previous.text);
  return counted || maker || ordered;
}

/**
 * "They would be made in Romania", "production there would begin this year", "a plant would turn out hundreds": told with "would" and
 * settled by nothing else.
 */
export function isReported(scene: Scene, { stage, core }: LineState): boolean {
  const { sentence } = scene;
  if (stage !== 'agreed') return false;
  const at = placeOf(
    sentence,
    (token, index) => index >= core.from - AROUND && index < core.to && token.lower === 'would',
  );
  if (at < 0) return false;
  const words = sentence.tokens.slice(at, core.to).map((token) => token.lower);
  if (words.some((word) => BEGINS.test(word)) || LAUNCHED.test(words.join(' '))) return true;
  if (isSettled(scene, core)) return false;
  const sited = hits(sentence, 'lines.objects', 'site').some((hit) => distance(hit, core) <= AROUND);
  if (words.some((word) => BE.test(word))) return core.value === 'make' || !sited;
  return SOME.test(sentence.tokens[sentence.from]?.text ?? '');
}

const PAPER_PAYS =
  /\b(?:memorandum|letter of intent|agreement|declaration|contract)s? (?:on|about|to) (?:the )?(?:joint(?:ly)? )?(?:financing|funding|paying for|finance|fund|pay for)\b|(?<!\p{L})(?:меморандум\p{L}*|лист\p{L}* про наміри|угод\p{L}+|договір|договор\p{L}*) (?:про|щодо|на|для) (?:спільн\p{L}+ )?(?:фінансування|оплату|закупівлю)(?!\p{L})/iu;
const PAYS_FOR_THEM =
  /\b(?:will|would|is to|are to) (?:pay for|finance|fund) (?:them|it|these|this|all of (?:it|them))\b|(?<!\p{L})(?:оплатить|оплачуватиме|профінансує|фінансуватиме|заплатить за) (?:їх|них|це|його|її|усе)(?!\p{L})/iu;
/** "A memorandum on financing weapons that will be made there", "… and Britain will pay for them": the money is told with the making. */
export const isFinanced = ({ sentence }: Scene): boolean =>
  // With a sum of its own, the sum tells the money.
  sentence.money.length === 0 && (PAPER_PAYS.test(sentence.text) || PAYS_FOR_THEM.test(sentence.text));

const ANNOUNCED = /^(?:announced|оголоси(?:в|ла|ли)|оголошено)$/u;
/** "The minister announced on Wednesday that Fire Point would produce fuel there": settled, and told with the day of it. */
export function isAnnounced({ sentence, dates, state }: Scene, { stage, core }: LineState): boolean {
  if (stage !== 'agreed') return false;
  const at = placeOf(sentence, (token, index) => index < core.from && ANNOUNCED.test(token.lower));
  const firm = sentence.companies.some((company) => company.from > at && company.to <= core.from);
  const ahead = dates.some((date) => date.text > state.published.slice(0, date.text.length));
  return at >= 0 && firm && !ahead && dates.some((date) => distance(date, { from: at, to: at + 1 }) <= 2);
}

const FOR_IT =
  /^(?:for (?:it|this|them)(?! )|for (?:it|this|them) |it (?:will|is to|would) cost|the (?:plant|factory|line|project|works) (?:will|is to|would) cost|на (?:неї|нього|них|це)(?!\p{L}))/iu;
const INVESTED =
  /\b(?:invested|put|poured|ploughed) (?:in|into) (?:it|the)\b|(?<!\p{L})(?:вклад|інвест)\p{L}* (?:в|у) (?:не|нього|неї|завод|підприємств)/iu;
const PAID_WITHIN = 4;
const PART_OF =
  /\b(?:half|part|some|most|all) of (?:them|these|those|the)\b|(?<!\p{L})(?:половин\p{L}*|частин\p{L}*|решт\p{L}*) (?:тих|цих|таких|із них|з них)(?!\p{L})/iu;
/** "€400m for drones … Half of the drones are to be built at home": a part of what money was told for, some sentences before. */
const isOfPaid = ({ sentence, state: { paid } }: Scene): boolean =>
  paid !== undefined &&
  sentence.index - paid.sentence <= PAID_WITHIN &&
  PART_OF.test(sentence.text) &&
  sentence.families.every((mention) => paid.families.includes(mention.family));

const THESE =
  /\b(?:them|these|those)\b|\bthe (?:drones|missiles|shells|weapons|boats)\b|(?<!\p{L})(?:їх|них|цих)(?!\p{L})/iu;
/** Whether the sentence before or after tells the money for what is to be made: "…€400m for drones. Half of them would be made there". */
export function isPaidFor(scene: Scene): boolean {
  const { sentence, previous, next } = scene;
  const after =
    next !== undefined &&
    next.paragraph === sentence.paragraph &&
    next.money.length > 0 &&
    (FOR_IT.test(next.text) || INVESTED.test(next.text));
  const before =
    previous !== undefined &&
    previous.paragraph === sentence.paragraph &&
    previous.money.length > 0 &&
    previous.families.length > 0 &&
    hits(sentence, 'lines.objects').length === 0 &&
    sentence.companies.length === 0 &&
    THESE.test(sentence.text);
  return after || before || isOfPaid(scene);
}

const TOWN =
  /^(?:trams?|metro|railway|rail|bus|buses|cars?|carmaker|stadium|school|hospital|hotels?|shopping|bridge|road|cinema|museum|brewery|bakery|dairy|трамва\p{L}*|метро|залізнич\p{L}*|автобус\p{L}*|авто\p{L}*|стадіон\p{L}*|школ\p{L}*|лікарн\p{L}*|готел\p{L}*|торгов\p{L}*|міст|мост\p{L}*|музе\p{L}*|пивоварн\p{L}*|пекарн\p{L}*)$/u;
/** "A tram line could follow, and a drone will film it": a town's works, with weapons only beyond a comma. */
export function isTownWork(sentence: Sentence, core: Hit): boolean {
  const comma = (at: number): boolean => /^[,;]$/u.test(sentence.tokens[at]?.text ?? '');
  let [from, to] = [core.from, core.to];
  while (from > sentence.from && !comma(from - 1)) from -= 1;
  while (to < sentence.to && !comma(to)) to += 1;
  const armed = sentence.families.some((mention) => mention.from >= from && mention.to <= to);
  return !armed && sentence.tokens.slice(from, to).some((token) => TOWN.test(token.lower));
}
