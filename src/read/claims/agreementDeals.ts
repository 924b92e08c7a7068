import { isPartner } from '../discourse/discourse.ts';
import type { Hit } from '../lexicon/matcher.ts';
import { distance, has, hits, overlaps } from '../mentions/passage.ts';
import { type Deal, LAST_RESORT, REACH, stageOf, verbFor, wordsOf } from './agreementStage.ts';
import { clauseAt, negated } from './clauses.ts';
import type { Scene } from './draft.ts';
import { modalityAt } from './modality.ts';
import { partiesOf } from './parties.ts';

/** "Ten joint ventures" is a count, not an agreement. */
function several(scene: Scene, at: Hit): boolean {
  return scene.sentence.numbers.some((number) => number.low >= 3 && number.to <= at.from && at.from - number.to <= 1);
}

const SIGNATURE = /^(?:підпис(?:|а|у|ом|и|ів|ам|ами|ах)|signatures?)$/u;
const AWAITED = /^(?:await\p{L}*|waits?|waiting|lacks?|чека\p{L}*|бракує|очіку\p{L}*)$/u;
const SOON_AFTER = 7;
/** "The American signature has not appeared": a signature that is denied after it is named. */
function unsigned(scene: Scene, verb: Hit): boolean {
  const { sentence } = scene;
  const named = sentence.tokens.slice(verb.from, verb.to).some((token) => SIGNATURE.test(token.lower));
  const awaited = sentence.tokens
    .slice(Math.max(sentence.from, verb.from - 4), verb.from)
    .some((token) => AWAITED.test(token.lower));
  if (named && awaited) return true;
  return (
    named && hits(sentence, 'speech.negations').some((hit) => hit.from >= verb.to && hit.from - verb.to <= SOON_AFTER)
  );
}

/** "Хто її підписав, не розголошують": what is asked. */
const asked = ({ sentence }: Scene, verb: Hit): boolean =>
  sentence.tokens.slice(Math.max(sentence.from, verb.from - 3), verb.from).some((token) => token.lower === 'хто');

/** "Said in a statement": what somebody says, not what two sides sign. */
function spoken(scene: Scene, at: Hit, verb: Hit): boolean {
  const { tokens } = scene.sentence;
  const signs = verb.value === 'signed' && !overlaps(verb, at);
  // "Заява про": a paper only where it is signed.
  if (/^заяв/u.test(tokens[at.from]?.lower ?? '') && !signs) return true;
  return (
    !signs &&
    at.to - at.from === 1 &&
    tokens[at.from]?.lower === 'statement' &&
    /^(?:in|by|the)$/u.test(`${tokens[at.from - 2]?.lower}`)
  );
}

/** Words for an agreement that name no kind of paper. */
export const ACCORD = /^(?:agreement|accord|deal|pact|understanding|угод|домовлен)/u;
const NEAR_VERB = 4;
/** "They signed an agreement, and a licence followed": an agreement with a signing of its own beside a paper of another kind. */
function apart(scene: Scene, papers: readonly Hit[]): readonly Hit[] {
  const { sentence } = scene;
  const verbs = papers.map((paper) => verbFor(scene, paper));
  return hits(sentence, 'stages.instruments').filter((hit) => {
    if (hit.value !== LAST_RESORT || !ACCORD.test(wordsOf(scene, hit))) return false;
    const clause = clauseAt(sentence, hit.from);
    if (papers.some((paper) => paper.from >= clause.from && paper.to <= clause.to)) return false;
    const verb = verbFor(scene, hit);
    return verb?.value === 'signed' && !verbs.includes(verb) && distance(verb, hit) <= NEAR_VERB;
  });
}

/** "Have agreed on a memorandum, which they intend to sign in May": what is agreed is more than what is planned. */
function agreedFirst(scene: Scene, at: Hit, verb: Hit): Hit | undefined {
  if (verb.value === 'agreed' || stageOf(scene, verb).modality !== 'plan') return undefined;
  const clause = clauseAt(scene.sentence, at.from);
  const inClause = (hit: Hit): boolean => hit.from >= clause.from && hit.to <= clause.to;
  if (inClause(verb) && verb.value !== 'talks') return undefined;
  return hits(scene.sentence, 'stages.agreementStages', 'agreed').find(
    (hit) =>
      inClause(hit) &&
      distance(hit, at) <= NEAR_VERB &&
      TERMS.test(wordsOf(scene, hit)) &&
      stageOf(scene, hit).stage === 'agreed' &&
      !negated(scene.sentence, clause, hit),
  );
}

/** "A contract on a joint venture": what it founds says more than that it is a contract. */
const foundsFirm = ({ sentence }: Scene, at: Hit): boolean =>
  /^(?:on|for|про|щодо)$/u.test(sentence.tokens[at.to]?.lower ?? '') &&
  (at.value === 'contract' || at.value === 'intergovernmental agreement') &&
  hits(sentence, 'stages.instruments', 'joint venture').some((hit) => hit.from > at.to && hit.from - at.to <= 2);

/** "In a joint communiqué they said that they were completing a memorandum": where another paper is spoken of. */
const isOccasion = ({ sentence }: Scene, at: Hit): boolean =>
  at.value === 'statement' &&
  sentence.tokens
    .slice(Math.max(sentence.from, at.from - 2), at.from)
    .some((token) => /^(?:in|у|в)$/u.test(token.lower));

/** Deals of a sentence that name their paper. */
export function dealsWithInstrument(scene: Scene): readonly Deal[] {
  const { sentence } = scene;
  const instruments = hits(sentence, 'stages.instruments');
  const papers = instruments.filter((hit) => hit.value !== LAST_RESORT);
  const specific = papers.filter((hit) => papers.length === 1 || !(isOccasion(scene, hit) || foundsFirm(scene, hit)));
  const chosen = specific.length > 0 ? [...apart(scene, specific), ...specific] : instruments.slice(0, 1);
  const deals: Deal[] = [];
  for (const at of chosen) {
    const stands = datedInstrument(scene, at) || heldInstrument(scene, at);
    const verb = verbFor(scene, at) ?? (stands || toldOf(scene, at) ? { ...at, value: 'signed' } : undefined);
    if (verb === undefined || deals.some((deal) => deal.verb === verb && deal.at.to > at.from - 12)) continue;
    if (hits(sentence, 'speech.denials').some((hit) => hit.to <= verb.from && verb.from - hit.to <= REACH)) continue;
    if (unsigned(scene, verb) || spoken(scene, at, verb) || asked(scene, verb)) continue;
    if (/^(?:no|neither|without|жодн\p{L}*|без)$/u.test(sentence.tokens[at.from - 1]?.lower ?? '')) continue;
    if (negated(sentence, clauseAt(sentence, verb.from), verb) || (verb.value !== 'signed' && several(scene, at)))
      continue;
    const agreed = agreedFirst(scene, at, verb) ?? verb;
    deals.push({
      instrument: at.value === LAST_RESORT ? undefined : at.value,
      at,
      verb: agreed,
      ...stageOf(scene, agreed),
    });
  }
  return deals;
}

/** Verbs of coming to terms, as against adopting or awarding, which one side does alone. */
const TERMS =
  /together|jointly|agree|accord|deal|understanding|terms|shook|shak|clasp|settled|common ground|team|forces|pool|tie|tying|link|decided|resolved|business|partnership|домов|погод|узгод|згод|порозум|зійшл|руках|зусил|вирішил|постановил|співпрац/iu;

/** "After talks they announced that their countries would produce drones together": what was talked of is agreed. */
const COMMON = /(?:together|jointly)$/u;

/** Words of readiness are talks only of an instrument: "the drones should be ready" tells of none. */
const READIES =
  /^(?:мають бути готові|готу|планую|представлят|prepare|should be|will be|is expected|nearing|work(?:ing)? (?:on|out))/u;
const TALKS = /\b(?:talks|negotiations)\b|перегов|перемов/u;
export function isBare(scene: Scene, hit: Hit): boolean {
  const words = scene.sentence.tokens
    .slice(hit.from, hit.to)
    .map((token) => token.lower)
    .join(' ');
  if (hit.value === 'agreed') return TERMS.test(words);
  return (
    (hit.value === 'ended' && TALKS.test(words)) ||
    (hit.value === 'talks' && !READIES.test(words)) ||
    (hit.value === 'signed' &&
      /^sign|^підпис/u.test(words) &&
      /^(?:on|for|про|щодо)$/u.test(scene.sentence.tokens[hit.to]?.lower ?? ''))
  );
}

const ITS = /^(?:it|її|його)$/u;
/** "Її підписали в січні", "it was signed in January": the paper that the sentence before names. */
export function dealsByPronoun(scene: Scene): readonly Deal[] {
  const { sentence, previous } = scene;
  if (previous?.paragraph !== sentence.paragraph) return [];
  const paper = hits(previous, 'stages.instruments').findLast(
    (hit) => hit.value !== LAST_RESORT || isAccord(previous, hit),
  );
  const verb = hits(sentence, 'stages.agreementStages', 'signed').find(
    (hit) =>
      hit.to - hit.from <= 2 &&
      SIGNED.test(sentence.tokens[hit.to - 1]?.lower ?? '') &&
      sentence.tokens.slice(Math.max(sentence.from, hit.from - 2), hit.from).some((token) => ITS.test(token.lower)) &&
      !negated(sentence, clauseAt(sentence, hit.from), hit),
  );
  if (paper === undefined || verb === undefined || asked(scene, verb)) return [];
  const instrument = paper.value === LAST_RESORT ? undefined : paper.value;
  return [{ instrument, at: verb, verb, ...stageOf(scene, verb) }];
}
const SIGNED = /^(?:signed|sealed|concluded|initialled|підпис\p{L}+|укла\p{L}+)$/u;
const isAccord = (sentence: Scene['sentence'], hit: Hit): boolean =>
  ACCORD.test(sentence.tokens[hit.from]?.lower ?? '');

const ON_IT = /\b(?:on|to|about) (?:it|this|that)\b|(?<!\p{L})(?:про це|на це|цього)(?!\p{L})/iu;
/** "The two governments have been discussing the matter": what was spoken of in the paragraph. */
export function carriesOn(scene: Scene): boolean {
  const { sentence, state } = scene;
  const points = has(sentence, 'speech.pronouns', 'they') || ON_IT.test(sentence.text);
  return points && state.familiesIn === sentence.paragraph;
}

/** "Talks are continuing": on what the sentence before speaks of. */
const CONTINUE =
  /\b(?:talks|negotiations) (?:are |were |have been )?(?:still )?(?:continu|go on|going on|under way|ongoing)|(?<!\p{L})(?:переговори|перемовини) (?:ще |й далі )?(?:тривають|ідуть|йдуть|продовжу)/iu;
export function talksGoOn({ sentence, previous }: Scene): boolean {
  if (previous?.paragraph !== sentence.paragraph || !CONTINUE.test(sentence.text)) return false;
  return has(previous, 'stages.instruments') || has(previous, 'stages.agreementStages', 'talks');
}

export const TOGETHER =
  /\b(?:together|jointly|forces|team\w*|business|joint (?:projects?|work|ventures?|development))\b|(?<!\p{L})(?:разом|спільно|зусилля|спільн\p{L}+ (?:проєкт\p{L}*|розробк\p{L}*))(?!\p{L})/iu;
const ARMS =
  /\b(?:arms|weapons?|defen[cs]e|military|drones?|technolog\w*|know-how|ammunition)\b|(?<!\p{L})(?:збро|озброєн|оборон|військов|технолог|боєприпас)/iu;
/** "Kyiv is discussing the export of its know-how with Denmark": talks with a partner, on something of arms. */
export function speaksOfArms({ sentence }: Scene): boolean {
  const withPartner = sentence.countries.some(
    (country) => isPartner(country.code) && /^(?:with|з|із|зі)$/u.test(sentence.tokens[country.from - 1]?.lower ?? ''),
  );
  return withPartner && ARMS.test(sentence.text);
}
/** "At talks in Oslo Norway agreed": talks that are only where it was agreed. */
const isSetting = ({ sentence }: Scene, hit: Hit): boolean =>
  hit.value === 'talks' &&
  /^(?:at|in|after|during|following|на|під|після|за)$/u.test(sentence.tokens[hit.from - 1]?.lower ?? '');

/** "Agreed to take part in the scheme", "to follow the Danish example": a way of paying that is known. */
export const FOLLOWS =
  /\b(?:join|follow|adopt|copy|take part in|sign up to|pay (?:for|through|via))\b[^.;]*\b(?:scheme|model|example|method|mechanism|programme|approach|way)\b|(?<!\p{L})(?:приєдна|долучи|перейм|наслід|взяти участь|профінансу|плати)\p{L}*[^.;]*(?<!\p{L})(?:схем|модел|приклад|механізм|програм|спос[іо]б)/iu;
const HEARERS = /^(?:reporters|journalists|press|parliament|mps|deputies|students|soldiers|media)$/u;
/** "Talking to reporters in Kyiv": whom he addressed, not whom he deals with. */
const isAddress = ({ sentence }: Scene, hit: Hit): boolean =>
  sentence.tokens[hit.to]?.lower === 'to' &&
  sentence.tokens.slice(hit.to + 1, hit.to + 3).some((token) => HEARERS.test(token.lower));

/** "He knew of no talks with Kyiv". */
const UNHEARD =
  /\b(?:kn[eo]ws? of no|knew nothing of|not aware of|unaware of|could not confirm|would not confirm|heard nothing)\b|(?<!\p{L})(?:не (?:відомо|знає|знав|чув|чула|підтверди)|нічого не)/iu;
/** Agreements to make something that name no instrument: "have agreed to build sea drones together", "is in talks with". */
export function dealsWithoutInstrument(scene: Scene): readonly Deal[] {
  const { sentence } = scene;
  const verbs = hits(sentence, 'stages.agreementStages').filter(
    (hit) => isBare(scene, hit) && !isAddress(scene, hit) && !negated(sentence, clauseAt(sentence, hit.from), hit),
  );
  const settled = verbs.find((hit) => hit.value === 'agreed' && COMMON.test(wordsOf(scene, hit)));
  const verb = settled ?? verbs.find((hit) => !isSetting(scene, hit)) ?? verbs[0];
  // Most sentences have no such verb: what is costly to find out is asked after it.
  if (verb === undefined || UNHEARD.test(sentence.text)) return [];
  const onMaking =
    has(sentence, 'production.making') ||
    sentence.families.length > 0 ||
    carriesOn(scene) ||
    talksGoOn(scene) ||
    TOGETHER.test(sentence.text) ||
    FOLLOWS.test(sentence.text) ||
    speaksOfArms(scene) ||
    (verb.value === 'talks' && pairs(scene, verb));
  if (!onMaking) return [];
  return [{ instrument: undefined, at: verb, verb, ...stageOf(scene, verb) }];
}

const HELD =
  /^(?:are|were|is|being|been|have|has|held|under|way|also|ведуть(?:ся)?|вели(?:ся)?|тривають|ідуть|йдуть|також)$/u;
const HELD_WITHIN = 3;
/** Whether talks are said to be with, between or about. */
export function pairs(scene: Scene, verb: Hit): boolean {
  const { tokens } = scene.sentence;
  let at = tokens[verb.to]?.text === ',' ? verb.to + 1 : verb.to;
  // "Talks are being held with", "переговори ведуть із".
  while (at - verb.to < HELD_WITHIN && HELD.test(tokens[at]?.lower ?? '')) at += 1;
  const next = tokens[at];
  // "It has been talking to Ukraine".
  if (next?.lower === 'to' && /^(?:talking|spoke|spoken|speaking|talked)$/u.test(tokens[verb.to - 1]?.lower ?? ''))
    return true;
  return /^(?:with|between|on|about|over|з|із|зі|між|про|щодо)$/u.test(next?.lower ?? '');
}

/** "A memorandum from October", "a licence of 27 November": an instrument with its date is a signed one. */
function datedInstrument(scene: Scene, at: Hit): boolean {
  const opening = scene.sentence.tokens[at.to]?.lower ?? '';
  return (
    at.value !== LAST_RESORT &&
    /^(?:from|of|dated|від)$/u.test(opening) &&
    scene.dates.some((date) => date.from > at.to && date.from - at.to <= 2)
  );
}

export const PARTIES_TOLD = 2;
const PAPERS = new Set(['letter of intent', 'memorandum of understanding', 'intergovernmental agreement', 'licence']);
/** An instrument of two countries or firms without a verb that is known: what is told of as a fact is signed. */
function toldOf(scene: Scene, at: Hit): boolean {
  const { sentence } = scene;
  // What a parliament ratifies is told as a law.
  if (!PAPERS.has(at.value) || has(sentence, 'events.events', 'law')) return false;
  const clause = clauseAt(sentence, at.from);
  if (modalityAt(sentence, at, clause, { firm: false }) !== 'fact' || negated(sentence, clause)) return false;
  if (has(sentence, 'speech.pronouns', 'they') && scene.state.partner !== undefined) return true;
  const parties = partiesOf(scene, clause, at, at.value === 'contract');
  const atHome = sentence.countries.some((country) => country.code === 'UA' && country.asPlace) ? 1 : 0;
  return parties.named + atHome >= PARTIES_TOLD && parties.parties.length >= PARTIES_TOLD;
}

/** "Turkey and Ukraine have an agreement on drones": two states that the clause names. */
function isPair(scene: Scene, at: Hit): boolean {
  const clause = clauseAt(scene.sentence, at.from);
  const parties = partiesOf(scene, clause, at);
  return parties.named >= PARTIES_TOLD && parties.reason === undefined;
}

/** "Has ratified the agreement" holds none. */
const PARTICIPLE = /(?:ed|been)$/u;
/** "Riga has a memorandum with Kyiv": an instrument that somebody has. */
function heldInstrument(scene: Scene, at: Hit): boolean {
  const named = at.value !== LAST_RESORT || (ACCORD.test(wordsOf(scene, at)) && isPair(scene, at));
  return (
    named &&
    hits(scene.sentence, 'stages.holding').some(
      (hit) =>
        hit.to <= at.from &&
        at.from - hit.to <= HELD_WITHIN &&
        !PARTICIPLE.test(scene.sentence.tokens[hit.to]?.lower ?? ''),
    )
  );
}
