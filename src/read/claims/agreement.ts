import type { Hit } from '../lexicon/matcher.ts';
import { distance, has, hits, nearest, overlaps } from '../mentions/passage.ts';
import { clauseAt, negated } from './clauses.ts';
import type { Draft, DraftModality, Reason, Scene } from './draft.ts';
import { modalityAt } from './modality.ts';
import { type Parties, partiesOf } from './parties.ts';

interface Deal {
  readonly instrument: string | undefined;
  readonly at: Hit;
  readonly verb: Hit;
  readonly stage: string;
  readonly modality: DraftModality;
}

/** The families that an agreement covers, as far as its sentence says. */
function coversOf(scene: Scene): readonly string[] {
  const families = [...new Set(scene.sentence.families.map((mention) => mention.family))];
  return families.length > 1 ? families.filter((family) => family !== 'weapons') : families;
}

const LAST_RESORT = 'none';
const REACH = 14;

const wordsOf = (scene: Scene, hit: Hit): string =>
  scene.sentence.tokens
    .slice(hit.from, hit.to)
    .map((token) => token.lower)
    .join(' ');
/** A paper that is being prepared, or that will be signed. */
const PREPARED =
  /^(?:готу|укладут|укладе|підпиш|представлят|доопрацьов|prepare|being prepared|preparing|will sign|is to be signed|to be signed|being drafted|drafting|should be ready)/u;
function stageOf(scene: Scene, verb: Hit): { stage: string; modality: DraftModality } {
  const modality = modalityAt(scene.sentence, verb, clauseAt(scene.sentence, verb.from), { firm: false, within: 4 });
  if (verb.value === 'hoped') return { stage: 'talks', modality: 'plan' };
  if (verb.value === 'talks') {
    const planned =
      modality === 'plan' ||
      PREPARED.test(wordsOf(scene, verb)) ||
      (verb.to - verb.from > 1 && hits(scene.sentence, 'speech.modalities', 'plan').some((hit) => overlaps(hit, verb)));
    return { stage: 'talks', modality: modality === 'possibility' ? 'possibility' : planned ? 'plan' : 'fact' };
  }
  return modality === 'fact' || modality === 'estimate'
    ? { stage: verb.value, modality: 'fact' }
    : { stage: 'talks', modality };
}

/** That two sides speak is more than that they hope to sign. */
const SPEAKS = /negotiat|talk|discuss|consult|перегов|перемов|обговор|розмов/u;
/** Verb that goes with an instrument: the furthest stage near it, signing before talking. */
function verbFor(scene: Scene, at: Hit): Hit | undefined {
  const all = hits(scene.sentence, 'stages.agreementStages').filter(
    (hit) => distance(hit, at) <= REACH && (!overlaps(hit, at) || hit.to - hit.from >= at.to - at.from),
  );
  const rank = ['ended', 'in force', 'signed', 'agreed', 'talks', 'hoped'];
  for (const stage of rank) {
    const same = all.filter((hit) => hit.value === stage);
    const spoken = stage === 'talks' ? same.filter((hit) => SPEAKS.test(wordsOf(scene, hit))) : [];
    const found = nearest(spoken.length > 0 ? spoken : same, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Ten joint ventures" is a count, not an agreement. */
function several(scene: Scene, at: Hit): boolean {
  return scene.sentence.numbers.some((number) => number.low >= 3 && number.to <= at.from && at.from - number.to <= 1);
}

const SIGNATURE = /^(?:підпис\p{L}*|signatures?)$/u;
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

/** "Said in a statement": what somebody says, not what two sides issue. */
function spoken(scene: Scene, at: Hit): boolean {
  const { tokens } = scene.sentence;
  return (
    at.to - at.from === 1 &&
    tokens[at.from]?.lower === 'statement' &&
    /^(?:in|by|the)$/u.test(`${tokens[at.from - 2]?.lower}`)
  );
}

function dealsWithInstrument(scene: Scene): readonly Deal[] {
  const { sentence } = scene;
  const instruments = hits(sentence, 'stages.instruments');
  const specific = instruments.filter((hit) => hit.value !== LAST_RESORT);
  const chosen = specific.length > 0 ? specific : instruments.slice(0, 1);
  const deals: Deal[] = [];
  for (const at of chosen) {
    const stands = datedInstrument(scene, at) || heldInstrument(scene, at);
    const verb = verbFor(scene, at) ?? (stands || toldOf(scene, at) ? { ...at, value: 'signed' } : undefined);
    if (verb === undefined || deals.some((deal) => deal.verb === verb && deal.at.to > at.from - 12)) continue;
    if (hits(sentence, 'speech.denials').some((hit) => hit.to <= verb.from && verb.from - hit.to <= REACH)) continue;
    if (unsigned(scene, verb) || spoken(scene, at)) continue;
    if (/^(?:no|neither|without|жодн\p{L}*|без)$/u.test(sentence.tokens[at.from - 1]?.lower ?? '')) continue;
    if (negated(sentence, clauseAt(sentence, verb.from), verb) || (verb.value !== 'signed' && several(scene, at)))
      continue;
    deals.push({ instrument: at.value === LAST_RESORT ? undefined : at.value, at, verb, ...stageOf(scene, verb) });
  }
  return deals;
}

/** Verbs of coming to terms, as against adopting or awarding, which one side does alone. */
const TERMS = /agree|understanding|terms|shook|settled|домов|погод|узгод|згоди/iu;

/** Words of readiness are talks only of an instrument: "the drones should be ready" tells of none. */
const READIES =
  /^(?:мають бути готові|готу|планую|представлят|prepare|should be|will be|is expected|nearing|work(?:ing)? (?:on|out))/u;
function isBare(scene: Scene, hit: Hit): boolean {
  const words = scene.sentence.tokens
    .slice(hit.from, hit.to)
    .map((token) => token.lower)
    .join(' ');
  if (hit.value === 'agreed') return TERMS.test(words);
  return (
    (hit.value === 'talks' && !READIES.test(words)) ||
    (hit.value === 'signed' &&
      /^sign|^підпис/u.test(words) &&
      /^(?:on|for|про|щодо)$/u.test(scene.sentence.tokens[hit.to]?.lower ?? ''))
  );
}

const ON_IT = /\b(?:on|to|about) (?:it|this|that)\b|(?<!\p{L})(?:про це|на це|цього)(?!\p{L})/iu;
/** "The two governments have been discussing the matter": what was spoken of in the paragraph. */
function carriesOn(scene: Scene): boolean {
  const { sentence, state } = scene;
  const points = has(sentence, 'speech.pronouns', 'they') || ON_IT.test(sentence.text);
  return points && state.familiesIn === sentence.paragraph;
}

/** Agreements to make something that name no instrument: "have agreed to build sea drones together", "is in talks with". */
function dealsWithoutInstrument(scene: Scene): readonly Deal[] {
  const { sentence } = scene;
  const making = has(sentence, 'production.making') || sentence.families.length > 0 || carriesOn(scene);
  const verb = hits(sentence, 'stages.agreementStages').find(
    (hit) => isBare(scene, hit) && !negated(sentence, clauseAt(sentence, hit.from), hit),
  );
  if (verb === undefined || !(making || (verb.value === 'talks' && pairs(scene, verb)))) return [];
  return [{ instrument: undefined, at: verb, verb, ...stageOf(scene, verb) }];
}

/** Whether talks are said to be with, between or about. */
function pairs(scene: Scene, verb: Hit): boolean {
  return /^(?:with|between|on|about|з|із|зі|між|про|щодо)$/u.test(scene.sentence.tokens[verb.to]?.lower ?? '');
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

const PARTIES_TOLD = 2;
const PAPERS = new Set(['letter of intent', 'memorandum of understanding', 'intergovernmental agreement', 'licence']);
/** An instrument of two countries or firms without a verb that is known: what is told of as a fact is signed. */
function toldOf(scene: Scene, at: Hit): boolean {
  const { sentence } = scene;
  if (!PAPERS.has(at.value)) return false;
  const clause = clauseAt(sentence, at.from);
  if (modalityAt(sentence, at, clause, { firm: false }) !== 'fact' || negated(sentence, clause)) return false;
  const parties = partiesOf(scene, clause, at, at.value === 'contract');
  const atHome = sentence.countries.some((country) => country.code === 'UA' && country.asPlace) ? 1 : 0;
  return parties.named + atHome >= PARTIES_TOLD && parties.parties.length >= PARTIES_TOLD;
}

const HELD_WITHIN = 3;
/** "Riga has a memorandum with Kyiv": an instrument that somebody has. */
function heldInstrument(scene: Scene, at: Hit): boolean {
  return (
    at.value !== LAST_RESORT &&
    hits(scene.sentence, 'stages.holding').some((hit) => hit.to <= at.from && at.from - hit.to <= HELD_WITHIN)
  );
}

/** "Two memorandums, one on quality and one on an enterprise": told apart, each is an agreement of its own. */
const EACH =
  /\bone (?:on|about|with|of|for)\b[^.]*\b(?:one|the other|another) (?:on|about|with|of|for)\b|(?<!\p{L})оди?н\p{L}* [^.,;]+(?:,| та| і| й) (?:інш|друг)/iu;
const TWO = /\b(?:two|three)\b|(?<!\p{L})(?:два|дві|три)(?!\p{L})/iu;
function copies(scene: Scene, deal: Deal): number {
  const before = scene.sentence.tokens
    .slice(Math.max(scene.sentence.from, deal.at.from - 2), deal.at.from)
    .map((token) => token.lower)
    .join(' ');
  return deal.stage === 'signed' && TWO.test(before) && EACH.test(scene.sentence.text) ? 2 : 1;
}

function whenOf(scene: Scene, deal: Deal): { when?: string; reason?: Reason } {
  const points = scene.dates.filter(
    (date) => date.role !== 'by' && (date.size === 'point' || scene.dates.length === 1),
  );
  const near = points.reduce<(typeof points)[number] | undefined>(
    (best, date) => (best === undefined || distance(date, deal.verb) < distance(best, deal.verb) ? date : best),
    undefined,
  );
  const since = deal.stage === 'talks' ? points.find((date) => date.role === 'since') : undefined;
  if (since !== undefined) return { when: since.text };
  if (near !== undefined && (near.role !== 'since' || deal.stage === 'talks')) return { when: near.text };
  return scene.state.newsDate === undefined ? {} : { when: scene.state.newsDate, reason: 'date-from-context' };
}

function expectedOf(scene: Scene, deal: Deal): string | undefined {
  if (deal.stage !== 'talks') return undefined;
  const date = scene.dates.find(
    (candidate) =>
      candidate.role === 'by' ||
      /season|-2[1-4]$/u.test(candidate.text) ||
      candidate.text.slice(0, 7) > scene.state.published.slice(0, 7),
  );
  return date?.text;
}

/** A treaty is between states: "договір" between companies names no kind of instrument. */
const forFirms = (instrument: string, parties: readonly string[]): boolean =>
  instrument === 'intergovernmental agreement' && parties.some((party) => party.startsWith('party/'));

function draftOf(scene: Scene, deal: Deal, parties: Parties): Draft {
  const expected = expectedOf(scene, deal);
  const { when, reason } = whenOf(scene, deal);
  const covers = coversOf(scene);
  return {
    kind: 'agreement',
    properties: {
      parties: parties.parties,
      ...(deal.instrument === undefined
        ? deal.stage === 'talks'
          ? { instrument: 'talks' }
          : {}
        : forFirms(deal.instrument, parties.parties)
          ? {}
          : { instrument: deal.instrument }),
      stage: deal.stage,
      ...(covers.length === 0 ? {} : { covers }),
      ...(expected === undefined ? {} : { expected }),
    },
    modality: deal.modality,
    ...(when === undefined || when === expected ? {} : { when }),
    ...(scene.speaker === undefined ? {} : { by: scene.speaker.by }),
    sentence: scene.sentence,
    confidence: deal.instrument !== undefined && deal.stage === 'signed' ? 0.9 : 0.7,
    context: {
      ...(parties.reason === undefined ? {} : { parties: parties.reason }),
      ...(reason === undefined ? {} : { when: reason }),
    },
  };
}

const WITH = /^(?:with|з|із|зі|between|між)$/u;
/** "Talks with the Americans continue": the noun and its other side stand together. */
function talksWith(scene: Scene, deal: Deal): boolean {
  if (!WITH.test(scene.sentence.tokens[deal.verb.to]?.lower ?? '')) return false;
  const other = scene.sentence.countries.some(
    (country) => country.from > deal.verb.to && country.from - deal.verb.to <= 2,
  );
  return other || (has(scene.sentence, 'speech.pronouns', 'company') && scene.state.companies.length > 0);
}

/** Whether a deal without signature is told firmly enough: two parties in its own sentence, and something made. */
function wellNamed(scene: Scene, deal: Deal, parties: Parties): boolean {
  if (parties.parties.length < 2) return false;
  const together = has(scene.sentence, 'speech.pronouns', 'they') || carriesOn(scene);
  const dated = scene.dates.length > 0 || has(scene.sentence, 'speech.pronouns', 'company');
  const settled = deal.stage === 'agreed' && deal.instrument !== undefined;
  if (deal.stage === 'signed' || deal.stage === 'in force' || deal.stage === 'ended' || settled)
    return deal.instrument === undefined ? parties.named >= 2 || together : parties.named >= 1 || together || dated;
  if (deal.stage === 'talks' && parties.named >= 1 && talksWith(scene, deal)) return true;
  if (deal.stage === 'talks' && deal.instrument !== undefined && pairs(scene, deal.verb)) return true;
  const subject =
    deal.instrument !== undefined ||
    has(scene.sentence, 'production.making') ||
    scene.sentence.families.length > 0 ||
    carriesOn(scene);
  if (deal.stage === 'talks' && pairs(scene, deal.verb) && scene.sentence.families.length > 0) return true;
  if (deal.stage === 'talks' && parties.named >= 2 && pairs(scene, deal.verb)) return true;
  return subject && (parties.named >= 2 || together || (deal.instrument !== undefined && parties.named >= 1));
}

/** An order that is known by its price alone is a flow, not an agreement as well. */
function onlyPriced(scene: Scene, deal: Deal): boolean {
  const { sentence } = scene;
  return (
    deal.instrument === 'contract' &&
    sentence.companies.length === 0 &&
    sentence.money.some((sum) => sum.from >= deal.at.to && sum.from - deal.at.to <= 6)
  );
}

const ANOTHER = /^(?:second|third|another|further|other|друг\p{L}*|трет\p{L}*|інш\p{L}*|ще)$/u;
/** "A second paper was agreed the same day": between those who agreed on the first. */
function isAnother(scene: Scene, deal: Deal): boolean {
  const { sentence } = scene;
  const before = sentence.tokens.slice(Math.max(sentence.from, deal.at.from - 2), deal.at.from);
  return deal.stage !== 'talks' && before.some((token) => ANOTHER.test(token.lower));
}

/** Agreements told by a sentence: instruments that are signed, agreed or talked of, and by whom. `told`: an agreement was told before. */
export function agreementsIn(scene: Scene, told: boolean): readonly Draft[] {
  const found = dealsWithInstrument(scene);
  const deals = found.length > 0 ? found : dealsWithoutInstrument(scene);
  return deals.flatMap((deal) => {
    const parties = partiesOf(
      scene,
      clauseAt(scene.sentence, deal.verb.from),
      deal.verb,
      deal.instrument === 'contract',
    );
    const another = told && parties.parties.length >= 2 && isAnother(scene, deal);
    if ((!wellNamed(scene, deal, parties) && !another) || onlyPriced(scene, deal)) return [];
    return Array.from({ length: copies(scene, deal) }, () => draftOf(scene, deal, parties));
  });
}
