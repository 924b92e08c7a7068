import { distance } from '../mentions/passage.ts';
import { dealScenes } from './agreementClauses.ts';
import { dealsByPronoun, dealsWithInstrument, dealsWithoutInstrument } from './agreementDeals.ts';
import { dealParties, eachPair } from './agreementParties.ts';
import type { Deal } from './agreementStage.ts';
import {
  isAboutMoney,
  isAdjunct,
  isAnother,
  isElsewhere,
  isForeign,
  isUnrelated,
  onlyPriced,
  wellNamed,
} from './agreementTold.ts';
import type { Draft, Reason, Scene } from './draft.ts';
import type { Parties } from './parties.ts';

/** The families that an agreement covers, as far as its sentence says. */
function coversOf(scene: Scene): readonly string[] {
  const families = [...new Set(scene.sentence.families.map((mention) => mention.family))];
  return families.length > 1 ? families.filter((family) => family !== 'weapons') : families;
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

const SEASON_STARTS: Readonly<Record<string, string>> = { '21': '03', '22': '06', '23': '09', '24': '12' };
/** Whether a date is later than the day of publication. */
function isAhead(date: string, published: string): boolean {
  const [year = '', part = ''] = date.slice(0, 7).split('-');
  const from = `${year}-${SEASON_STARTS[part] ?? part}${date.slice(7, 10)}`;
  return /^\d{4}-\d\d/u.test(from) && from > published.slice(0, from.length);
}

function whenOf(scene: Scene, deal: Deal): { when?: string; reason?: Reason } {
  const { published } = scene.state;
  const told = deal.modality === 'fact';
  const points = scene.dates.filter(
    (date) =>
      date.role !== 'by' &&
      (date.size === 'point' || scene.dates.length === 1) &&
      !(told && date.text.slice(0, 4) >= published.slice(0, 4) && isAhead(date.text, published)),
  );
  const near = points.reduce<(typeof points)[number] | undefined>(
    (best, date) => (best === undefined || distance(date, deal.verb) < distance(best, deal.verb) ? date : best),
    undefined,
  );
  const since = deal.stage === 'talks' ? points.find((date) => date.role === 'since') : undefined;
  if (since !== undefined) return { when: since.text };
  if (near !== undefined && (near.role !== 'since' || deal.stage === 'talks')) return { when: near.text };
  if (scene.state.newsDate !== undefined) return { when: scene.state.newsDate, reason: 'date-from-context' };
  // Talks that go on are of the month in which they are told.
  const now = deal.stage === 'talks' && told && points.length === 0;
  return now ? { when: scene.state.published.slice(0, 7), reason: 'date-from-context' } : {};
}

const SIGNS = /\bsign|(?<!\p{L})(?:підпи|укла)/iu;
function expectedOf(scene: Scene, deal: Deal): string | undefined {
  if (deal.stage === 'agreed')
    return scene.dates.find(
      (candidate) => isAhead(candidate.text, scene.state.published) && SIGNS.test(scene.sentence.text),
    )?.text;
  if (deal.stage !== 'talks') return undefined;
  const date = scene.dates.find(
    (candidate) =>
      candidate.role === 'by' ||
      (candidate.role !== 'since' && /season|-2[1-4]$/u.test(candidate.text)) ||
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

/** Agreements told by a sentence: instruments that are signed, agreed or talked of, and by whom. `last`: the agreement that was told before. */
export function agreementsIn(whole: Scene, last: Draft | undefined): readonly Draft[] {
  return dealScenes(whole).flatMap((scene) =>
    agreementsOf(scene, last).map((draft) => ({ ...draft, sentence: whole.sentence })),
  );
}

const GOES_ON_WITHIN = 5;
/** Papers that two sides sign once; joint ventures may be anybody's. */
const ONE_PAPER = new Set([
  'letter of intent',
  'memorandum of understanding',
  'contract',
  'intergovernmental agreement',
  'licence',
]);
/** "A letter of intent is to be signed first, and a contract could follow": between those who were told to talk or to have agreed. */
function asBefore(scene: Scene, deal: Deal, parties: Parties, last: Draft | undefined): Parties {
  const near = last !== undefined && scene.sentence.index - last.sentence.index <= GOES_ON_WITHIN;
  const ahead = deal.stage === 'talks' && deal.modality !== 'fact' && ONE_PAPER.has(deal.instrument ?? '');
  if (!near || !ahead || parties.named > 0) return parties;
  return { parties: last.properties.parties as readonly string[], named: 2, reason: 'party-from-context' };
}

function agreementsOf(scene: Scene, last: Draft | undefined): readonly Draft[] {
  const named = dealsWithInstrument(scene);
  const told = named.length > 0 ? named : dealsByPronoun(scene);
  const deals = told.length > 0 ? told : dealsWithoutInstrument(scene);
  return deals.flatMap((deal) => {
    const sides = dealParties(scene, deal.verb, deal.at, {
      contract: deal.instrument === 'contract',
      talks: deal.stage === 'talks',
      told: deal.stage === 'talks' && deal.modality === 'fact',
      ahead: deal.stage === 'talks' && deal.modality !== 'fact' && deal.instrument !== undefined,
    });
    const parties = asBefore(scene, deal, sides, last);
    if (
      isForeign(scene, deal, parties) ||
      isElsewhere(scene, deal, parties) ||
      isAboutMoney(scene, deal) ||
      isAdjunct(scene, deal) ||
      isUnrelated(scene, deal)
    )
      return [];
    const another = last !== undefined && parties.parties.length >= 2 && isAnother(scene, deal);
    if ((!wellNamed(scene, deal, parties) && !another) || onlyPriced(scene, deal)) return [];
    return eachPair(scene, parties).flatMap((pair) =>
      Array.from({ length: copies(scene, deal) }, () => ({
        ...draftOf(scene, deal, pair),
        ...(another ? { another } : {}),
      })),
    );
  });
}
