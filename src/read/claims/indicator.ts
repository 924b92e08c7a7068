import { isPartner } from '../discourse/discourse.ts';
import type { MoneyMention } from '../mentions/money.ts';
import { distance, has, hits } from '../mentions/passage.ts';
import type { QuantityMention } from '../mentions/quantities.ts';
import type { ShareMention } from '../mentions/shares.ts';
import type { Sentence } from '../reading.ts';
import { clauseAt } from './clauses.ts';
import { countedBefore } from './counted.ts';
import { type Draft, type DraftModality, measureText, type Reason, type Scene } from './draft.ts';
import { currencyOf, repeats } from './flow.ts';
import { whenOf } from './indicatorTimes.ts';
import { isMadeAbroad } from './madeAbroad.ts';
import { modalityAt } from './modality.ts';
import { roleOf } from './sumRole.ts';
import { isUsed, shareTarget } from './target.ts';

/** Series in the order in which their words decide when several stand in a sentence. */
const SHARE_SERIES = [
  'unfinanced share',
  'financed share of capacity',
  'domestic share of ammunition',
  'domestic share of procurement',
  'domestic share of needs',
  'domestic share of weapons in use',
] as const;
const CAPACITY = new Set(['capacity', 'financed share of capacity', 'unfinanced share', 'drone capacity']);

function draft(
  scene: Scene,
  parts: {
    series: string;
    measure?: string;
    value: string;
    unit: string;
    modality: DraftModality;
    core: { from: number; to: number };
    context?: Record<string, Reason>;
    confidence?: number;
  },
): Draft {
  const { when, reason } = whenOf(scene, parts.core);
  return {
    kind: 'indicator',
    properties: {
      series: parts.series,
      ...(parts.measure === undefined ? {} : { measure: parts.measure }),
      value: parts.value,
      unit: parts.unit,
    },
    modality: parts.modality,
    ...(when === undefined ? {} : { when }),
    ...(scene.speaker === undefined ? {} : { by: scene.speaker.by }),
    sentence: scene.sentence,
    confidence: parts.confidence ?? 0.8,
    context: { ...parts.context, ...(reason === undefined ? {} : { when: reason }) },
  };
}

/** The series that a share belongs to: by the words of its sentence, else the one spoken of last. */
function seriesOf(scene: Scene, share: ShareMention): { series: string; inherited: boolean } | undefined {
  const { sentence, state } = scene;
  for (const series of SHARE_SERIES) {
    if (hits(sentence, 'measure.series', series).some((hit) => distance(hit, share) <= 16)) {
      if ((series === 'financed share of capacity' || series === 'unfinanced share') && !capacityNear(scene)) continue;
      return { series, inherited: false };
    }
  }
  const ammunition = state.familiesIn === sentence.paragraph && state.families.includes('artillery ammunition');
  if (ammunition && ITS_SHARE.test(sentence.text)) return { series: 'domestic share of ammunition', inherited: true };
  const inherited = state.series;
  return inherited === undefined || CAPACITY.has(inherited) || !(pointsBack(scene) || goesOnThen(scene))
    ? undefined
    : { series: inherited, inherited: true };
}

/** "Its domestic share", after a sentence on shells: that of what was spoken of. */
const ITS_SHARE =
  /\b(?:its|their|the) (?:domestic|home-made|Ukrainian) share\b|(?<!\p{L})(?:її|його|їхня) (?:вітчизняна|українська|власна) част(?:ка|ина)(?!\p{L})/iu;

/** "До великої війни вона не перевищувала десяти": the share that the text has just told, at another time. */
const goesOnThen = ({ sentence, previous }: Scene): boolean =>
  previous?.paragraph === sentence.paragraph && previous.shares.length > 0 && THEN.test(sentence.text);
const INDUSTRY = /\bindustry\b|(?<!\p{L})(?:промисловіст|промисловост|галуз)/iu;
const capacityNear = (scene: Scene): boolean =>
  INDUSTRY.test(scene.sentence.text) ||
  has(scene.sentence, 'production.making', 'site') ||
  has(scene.sentence, 'measure.series', 'capacity') ||
  (scene.state.series !== undefined && CAPACITY.has(scene.state.series));
const pointsBack = (scene: Scene): boolean =>
  /\b(?:share|figure|level|put|now|it is|said|saying|spoke|spoken|stood|reached|ones?)\b|част|становить|нині|показник|говор|йшлося|назив|каза|навів|оцін/iu.test(
    scene.sentence.text,
  );

const OTHER_SHARE =
  /percent of [\d,]+ readers|FTSE|DAX|Brent|index|shares |slipped|fell|closed|rose against|\bvotes?\b|голосуванн|індекс|акці|\b(?:survey|poll|pollsters?|polled|respondents?|interviewees)\b|(?<!\p{L})(?:опитан|опитув|респондент)/iu;

/** "Had spoken of about 40 percent": what was said to be so. */
const SPOKEN = /\b(?:spoke|spoken|speaks) of (?:about |some |around |over |more than |nearly )?\d/iu;

function shareIndicator(scene: Scene, share: ShareMention): Draft | undefined {
  const found = seriesOf(scene, share);
  if (found === undefined) return undefined;
  scene.state.series = found.series;
  const modality = modalityAt(scene.sentence, share, clauseAt(scene.sentence, share.from), { firm: false });
  // "The state could pay for a third of it": what its money is enough for, today.
  const suffices =
    found.series === 'financed share of capacity' && modality === 'possibility' && !CONDITION.test(scene.sentence.text);
  const named = found.series === 'unfinanced share' ? 'other' : found.series;
  return draft(scene, {
    series: named,
    ...(named === 'other' ? { measure: 'share of capacity without financing' } : {}),
    value: measureText(share.low, share.high, share.comparator, '%'),
    unit: '%',
    modality: (modality === 'plan' && SPOKEN.test(scene.sentence.text)) || suffices ? 'fact' : modality,
    core: share,
    confidence: found.inherited ? 0.7 : 0.85,
  });
}

const WAS = /^(?:was|were|stood|been|був|була|було|становил\p{L}*|не)$/u;
/** "Рік тому було тридцять вісім": what a share was before. */
const wasThen = (sentence: Sentence, quantity: QuantityMention): boolean =>
  WAS.test(sentence.tokens[quantity.from - 1]?.lower ?? '') && THEN.test(sentence.text);
const THEN = /\b(?:ago|earlier|before|when)\b|(?<!\p{L})(?:тому|раніше|торік|до великої війни|на початку)(?!\p{L})/iu;

const bareShare = (scene: Scene, quantity: QuantityMention): ShareMention | undefined => {
  const last = scene.sentence.tokens[quantity.to]?.text ?? '.';
  const { sentence, previous, state } = scene;
  // "До великої війни вона не перевищувала десяти": the share of the sentence before, told without its unit.
  const goesOn =
    previous?.paragraph === sentence.paragraph &&
    previous.shares.length > 0 &&
    sentence.families.length === 0 &&
    sentence.money.length === 0;
  const here = sentence.shares.some((share) => !share.fraction);
  const near = here || (goesOn && state.series !== undefined);
  return near &&
    quantity.unit === '' &&
    quantity.low >= 10 &&
    quantity.low <= 100 &&
    (quantity.comparator !== 'exact' ||
      has(scene.sentence, 'measure.targets', 'asked') ||
      wasThen(sentence, quantity)) &&
    /^[.,;]$/u.test(last)
    ? { ...quantity, fraction: false }
    : undefined;
};

/** Shares of weapons, needs, purchases, ammunition or capacity; a goal among them becomes a target. */
export function sharesOf(scene: Scene, quantities: readonly QuantityMention[]): readonly Draft[] {
  const { sentence, state } = scene;
  const all = [...sentence.shares, ...quantities.flatMap((quantity) => bareShare(scene, quantity) ?? [])];
  if (all.length === 0 || OTHER_SHARE.test(sentence.text)) return [];
  const gdp = hits(sentence, 'measure.series', 'gdp');
  return all.flatMap((share) => {
    if (gdp.some((hit) => distance(hit, share) <= 4)) return [];
    const target = shareTarget(scene, share);
    if (target !== undefined) {
      state.series = seriesOf(scene, share)?.series ?? state.series;
      return [target];
    }
    const indicator = shareIndicator(scene, share);
    return indicator === undefined ? [] : [indicator];
  });
}

/** "… of which the allies are to give 60 billion": part of the needs, asked of partners. */
function sumTarget(scene: Scene, sum: MoneyMention): readonly Draft[] {
  const money = currencyOf(scene, sum);
  if (money === undefined) return [];
  const end = scene.dates.find((date) => date.role === 'by') ?? scene.dates.find((date) => date.size === 'period');
  const year = end?.text;
  return [
    {
      kind: 'target',
      properties: {
        who: ['party/allies-of-ukraine'],
        measure: 'part of the defence needs',
        value: measureText(sum.low, sum.high, sum.comparator, money.currency),
        status: 'asked',
        ...(year === undefined ? {} : { by_when: year }),
      },
      modality: 'fact',
      ...(scene.speaker === undefined ? {} : { by: scene.speaker.by }),
      sentence: scene.sentence,
      confidence: 0.7,
      context: {},
    },
  ];
}

const ESTIMATES = /\b(?:estimat\p{L}*)\b|(?<!\p{L})за\s(?:\p{L}+\s)?оцінк/iu;
const RECKONS = /\breckon\p{L}*/iu;
const CONDITION =
  /\b(?:if|provided|with enough|given the money|were there)\b|(?<!\p{L})(?:якщо|якби|за наявності|за умови|вистач\p{L}+ б)(?!\p{L})/iu;
/** What an industry could make: an estimate where it is called one, a possibility on a condition, else as it is told. */
function ofCapacity(sentence: Sentence, hedge: DraftModality): DraftModality {
  if (CONDITION.test(sentence.text)) return hedge === 'estimate' ? 'possibility' : hedge;
  if (ESTIMATES.test(sentence.text)) return 'estimate';
  return RECKONS.test(sentence.text) ? 'fact' : hedge;
}

/** The worth of what an industry can make, and of what a country needs. */
export function sumsOf(scene: Scene, indicatorBefore: boolean): readonly Draft[] {
  const { sentence } = scene;
  let earlier: MoneyMention | undefined;
  return sentence.money.flatMap((sum) => {
    const again = repeats(sentence, earlier, sum);
    earlier = sum;
    const role = again ? 'other' : roleOf(sentence, sum, indicatorBefore);
    if (role === 'asked' || (role === 'needs' && sum !== sentence.money[0] && has(sentence, 'measure.addressees')))
      return sumTarget(scene, sum);
    const money = role === 'capacity' || role === 'needs' || role === 'worth' ? currencyOf(scene, sum) : undefined;
    if (money === undefined) return [];
    if (role === 'capacity') scene.state.series = 'capacity';
    const clause = clauseAt(sentence, sum.from);
    const hedge = modalityAt(sentence, sum, clause, { firm: false });
    const estimated =
      role === 'needs' && /estimat|reckon|calculat|оцін|за підрахунк|підрахув|за розрахунк/iu.test(sentence.text);
    return [
      draft(scene, {
        series: role === 'capacity' ? 'capacity' : 'other',
        ...(role === 'needs'
          ? { measure: 'defence needs' }
          : role === 'worth'
            ? { measure: 'value of agreements' }
            : {}),
        value: measureText(sum.low, sum.high, sum.comparator, money.currency),
        unit: money.currency,
        modality: estimated
          ? 'estimate'
          : hedge === 'plan'
            ? 'fact'
            : role === 'capacity'
              ? ofCapacity(sentence, hedge)
              : hedge,
        core: sum,
        ...(money.reason === undefined ? {} : { context: { value: money.reason } }),
      }),
    ];
  });
}

const MADE =
  /^(?:made|produced|здал\p{L}*|built|assembled|manufactured|виробил\p{L}*|випустил\p{L}*|виготовил\p{L}*|зробил\p{L}*|зібрал\p{L}*)$/u;
const ABLE = ['capacity'] as const;

/** What makes "three times" a measure of an industry: it grew, or can make so much more. */
const GROWS =
  /able to (?:make|produce|build|turn out)|здатн|спроможн|grow|grew|increas|can (?:make|produce|build)|capacity|output|production|зрос|збільш|потужн|виробництв/iu;
/** Units that are counted of an industry or of aid, and of nothing else. */
const PEOPLE = new Set(['person', 'team', 'package']);
const WORKS = /\b(?:work\p{L}*|employ\p{L}*|jobs?|workforce|staff)\b|(?<!\p{L})(?:працю|зайнят|робоч|персонал)/iu;
const OF_INDUSTRY =
  /\b(?:industry|sector|arms makers|arms firms|defen[cs]e firms)\b|(?<!\p{L})(?:галуз|промислов|ОПК|оборонц|зброяр)/iu;
const OF_AID = /\b(?:aid|support|assistance|help)\b|(?<!\p{L})(?:допомог|підтримк)/iu;
const OF_OUTPUT = /\b(?:output|production|capacity|capacities)\b|(?<!\p{L})(?:виробництв|спроможн|потужн|випуск)/iu;
/** What makes a count the programme's business: people and teams of the industry, packages of aid, growth of output. */
function isSubject({ sentence, previous, state }: Scene, { unit, low }: QuantityMention): boolean {
  const before = previous?.paragraph === sentence.paragraph ? previous.text : '';
  const industry = OF_INDUSTRY.test(sentence.text) || OF_INDUSTRY.test(before);
  if (unit === 'person') return low >= 1000 && industry && WORKS.test(sentence.text);
  if (unit === 'team') return industry || state.counted !== undefined;
  // With a sum, the sum tells it.
  if (unit === 'package') return OF_AID.test(sentence.text) && sentence.money.length === 0;
  return unit === 'times' && OF_OUTPUT.test(sentence.text);
}

/** "Thirty companies showed their drones at the fair": who came, no measure of an industry. */
const SHOWN = /\b(?:show(?:ed|s|n|ing)?|exhibit\p{L}*|displayed)\b|(?<!\p{L})(?:показ(?:ал|ую)\p{L}*|виставил\p{L}*)/iu;

function countIndicator(scene: Scene, found: QuantityMention): Draft | undefined {
  const { sentence, state } = scene;
  const counted = countedBefore(scene, found);
  const yearly =
    counted.per === null &&
    counted.family !== undefined &&
    has(sentence, 'measure.series', 'capacity') &&
    scene.dates.some((date) => date.size === 'period');
  const quantity: QuantityMention = yearly ? { ...counted, per: 'year' } : counted;
  const able = ABLE.some((series) => has(sentence, 'measure.series', series));
  const partner = sentence.countries.some((country) => isPartner(country.code));
  const contracted =
    !partner && hits(sentence, 'measure.series', 'contracted').some((hit) => distance(hit, quantity) <= 4);
  const family =
    quantity.family ??
    (quantity.per === 'year' && quantity.low >= 10_000 && quantity.unit === '' && state.families.includes('drone')
      ? 'drone'
      : undefined) ??
    (contracted ? state.families[0] : quantity.per === null ? undefined : sentence.families[0]?.family);
  const value = (unit: string): string => measureText(quantity.low, quantity.high, quantity.comparator, unit);
  const modality = modalityAt(sentence, quantity, clauseAt(sentence, quantity.from), { firm: false });
  const ofFirm = sentence.companies.length > 0 || has(sentence, 'speech.pronouns', 'company');
  if (family !== undefined && (isMadeAbroad(scene, quantity) || isUsed(sentence, quantity))) return undefined;
  if (family !== undefined && quantity.per !== null && !ofFirm) {
    const drones = /drone/u.test(family) && quantity.per === 'year';
    if (drones) state.series = 'drone capacity';
    return draft(scene, {
      series: drones ? 'drone capacity' : 'other',
      ...(drones ? {} : { measure: `${family} made` }),
      value: value(`unit/${quantity.per}`),
      unit: `unit/${quantity.per}`,
      modality: !able
        ? modality
        : CONDITION.test(sentence.text)
          ? 'possibility'
          : modality === 'possibility' && yearly
            ? modality
            : 'fact',
      core: quantity,
    });
  }
  const made =
    quantity.low >= 1000 &&
    quantity.per === null &&
    sentence.companies.length === 0 &&
    scene.dates.some((date) => date.size === 'period' || date.role === 'since') &&
    sentence.tokens
      .slice(Math.max(sentence.from, quantity.from - 6), quantity.from)
      .some((token) => MADE.test(token.lower));
  if (family !== undefined && made)
    return draft(scene, {
      series: 'other',
      measure: `${family} made`,
      value: value('unit'),
      unit: 'unit',
      modality,
      core: quantity,
    });
  if (family !== undefined && contracted && quantity.low >= 1000)
    return draft(scene, {
      series: 'other',
      measure: `${family} contracted`,
      value: value('unit'),
      unit: 'unit',
      modality,
      core: quantity,
    });
  if (quantity.unit === 'company' && SHOWN.test(sentence.text)) return undefined;
  if (quantity.unit === '' || quantity.unit === 'unit' || quantity.unit === 'agreement' || quantity.unit === 'project')
    return undefined;
  if (quantity.low < 3 || (quantity.words && quantity.low < 10 && quantity.unit !== 'times')) return undefined;
  if (!isSubject(scene, quantity) && !(has(sentence, 'measure.countSubjects') || counted !== found)) return undefined;
  if (PEOPLE.has(quantity.unit) && (ofFirm || !isSubject(scene, quantity))) return undefined;
  if (quantity.unit === 'times' && !GROWS.test(sentence.text)) return undefined;
  state.counted = quantity.unit;
  return draft(scene, {
    series: 'other',
    measure: `${quantity.unit} counted`,
    value: value(quantity.unit),
    unit: quantity.unit,
    modality,
    core: quantity,
    confidence: 0.7,
  });
}

/** Counts: what can be made in a year, drones under contract, companies, countries, types of weapon. */
export function countsOf(scene: Scene, quantities: readonly QuantityMention[]): readonly Draft[] {
  return quantities.flatMap((quantity) => countIndicator(scene, quantity) ?? []);
}
