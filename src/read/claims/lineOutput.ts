import { tenseAt } from '../grammar/tense.ts';
import { distance, has, hits, nearest } from '../mentions/passage.ts';
import type { QuantityMention } from '../mentions/quantities.ts';
import type { Sentence } from '../reading.ts';
import { clauseAt } from './clauses.ts';
import { countryOf, type Draft, type DraftValue, measureText, type Reason, type Scene } from './draft.ts';
import { placed, unique } from './linePlace.ts';
import { modalityAt } from './modality.ts';

const PLANNED =
  /\b(?:should be able to|is to reach|will reach|to reach|designed (?:for|to)|rated at|capacity of|as many as|planned|scheduled|due to be made|to be produced)\b|заплановано|планують|виходити на|вийти на|виходитиме на|досягти|сягати|розрахован|мають (?:виготов|випуст|виробля|зібра)/iu;
const OUTPUT = /\b(?:production|output|rate|pace)\b|випуск|виробництв|темп/iu;
const FEWEST = 20;
const FAR = 4;
const NEXT = 2;
const MADE_WITHIN = 4;

const GOAL = /\b(?:goal|aim|target|objective)\b|(?<!\p{L})(?:мет[аоу]|ціл[ьі])(?!\p{L})/iu;
/** "The goal is 10,000 a year", right after a line that stands abroad: what that line is to make. */
export const isGoal = ({ sentence, state }: Scene): boolean =>
  state.host !== undefined && state.host !== 'UA' && sentence.index - state.hostAt <= 1 && GOAL.test(sentence.text);

/** "Capacity: up to 5,000 a month", "monthly production is to rise to 200": a rate that counts what the text speaks of. */
function rateOfLine(scene: Scene, quantities: readonly QuantityMention[]): QuantityMention | undefined {
  const { sentence, state } = scene;
  const rate = quantities.find(
    (quantity) =>
      (quantity.fromContext === true || (quantity.family === undefined && quantity.unit === '')) &&
      quantity.per !== null &&
      quantity.per !== 'day',
  );
  const told = has(sentence, 'measure.series', 'capacity') || OUTPUT.test(sentence.text) || isGoal(scene);
  const general = sentence.countries.some((country) => country.form === 'name' && country.possessive);
  const spoken = sentence.index - state.companyAt <= FAR || state.product !== undefined;
  return told && !general && spoken ? rate : undefined;
}

/** Whether the text speaks of a line whose output a number alone would tell. */
export const lineSpokenOf = ({ sentence, state }: Scene): boolean =>
  sentence.companies.length > 0 ||
  hits(sentence, 'lines.objects', 'site').length > 0 ||
  sentence.index - state.companyAt <= NEXT ||
  (sentence.index - state.companyAt <= FAR && sentence.countries.length === 0);

/** "The Latvian line": a line that is told by where it stands. */
function placedLine(sentence: Sentence): boolean {
  return hits(sentence, 'lines.objects', 'site').length > 0 && placed(sentence).some((code) => code !== 'UA');
}

/** "… 110 drones a month, in Ukraine 60": a number right after another place counts the same there. */
function followsPlace(sentence: Sentence, quantity: QuantityMention): boolean {
  const bare = quantity.unit === '' || quantity.fromContext === true;
  return bare && sentence.countries.some((country) => country.form !== 'adjective' && country.to === quantity.from);
}

/** "The line for strike drones in Germany has a capacity of 10,000 a year". */
function capacityOfSite(sentence: Sentence, quantities: readonly QuantityMention[]): QuantityMention | undefined {
  const family = sentence.families[0]?.family;
  const sited = hits(sentence, 'lines.objects', 'site').length > 0 && placed(sentence).some((code) => code !== 'UA');
  const told = has(sentence, 'measure.series', 'capacity') || RATED.test(sentence.text);
  const rate = quantities.find((quantity) => quantity.per !== null && quantity.per !== 'day' && quantity.low >= FEWEST);
  if (!sited || !told || family === undefined || rate === undefined) return undefined;
  return rate.unit === '' ? { ...rate, family, unit: 'unit' } : rate.family === undefined ? undefined : rate;
}
const RATED = /\b(?:designed|rated|laid out) (?:for|at)\b|(?<!\p{L})(?:розрахован|потужніст)/iu;

const BESIDE = 6;
/** "Production of interceptors, up to 1,500 a month": a rate right behind what is made. */
function rateBeside(sentence: Sentence, quantities: readonly QuantityMention[]): QuantityMention | undefined {
  const rate = quantities.find(
    (quantity) =>
      (quantity.per === 'month' || quantity.per === 'year') && quantity.unit === '' && quantity.low >= FEWEST,
  );
  const comma =
    rate === undefined
      ? ''
      : sentence.tokens
          .slice(rate.from - 3, rate.from)
          .map((token) => token.text)
          .join(' ');
  const family = sentence.families.findLast((mention) => rate !== undefined && mention.to <= rate.from);
  if (rate === undefined || family === undefined || !/[,–—-]/u.test(comma)) return undefined;
  const made = hits(sentence, 'lines.acts', 'make').concat(hits(sentence, 'lines.objects', 'making'));
  return made.some((hit) => hit.to <= rate.from && distance(hit, rate) <= 2 * BESIDE)
    ? {
        ...rate,
        family: family.family,
        unit: 'unit',
        ...(family.product === undefined ? {} : { product: family.product }),
      }
    : undefined;
}

/** What a whole industry makes is no line's. */
const INDUSTRY =
  /\bindustry\b|\bfactories\b|\b(?:the|his|her) (?:country|state|nation)\b|(?<!\p{L})(?:промислов|галуз|заводи(?!\p{L})|підприємства(?!\p{L})|(?:країна|держава)(?!\p{L}))/iu;
const POINTS = /^(?:the|this|its|new|that)$/u;
/** Output that a company plans or has: counts of weapons in a sentence with an operator, one for each year that it names. */
export function capacitiesIn(scene: Scene, quantities: readonly QuantityMention[]): readonly QuantityMention[] {
  if (quantities.length === 0) return [];
  const { sentence, state, dates } = scene;
  const rate = rateOfLine(scene, quantities);
  if (rate !== undefined) return [rate];
  const planned = PLANNED.test(sentence.text) || has(sentence, 'production.starts');
  const abroad = sentence.countries.some((country) => country.form !== 'adjective');
  const rated = quantities.some((quantity) => quantity.per === 'month' || quantity.per === 'year');
  const told = rated && (has(sentence, 'measure.series', 'capacity') || OUTPUT.test(sentence.text));
  const near = sentence.index - state.companyAt <= 3 && !abroad && (planned || told);
  const site =
    sentence.index - state.companyAt <= FAR &&
    hits(sentence, 'lines.objects', 'site').some(
      (hit) =>
        POINTS.test(sentence.tokens[hit.from - 1]?.lower ?? '') ||
        POINTS.test(sentence.tokens[hit.from]?.lower ?? '') ||
        /^\p{Script=Cyrillic}/u.test(sentence.tokens[hit.from]?.lower ?? ''),
    );
  const ofLine =
    state.hostAt >= 0 &&
    sentence.index - state.hostAt <= NEXT &&
    rated &&
    !INDUSTRY.test(sentence.text) &&
    (has(sentence, 'production.recipients') ||
      sentence.countries.every((country) => country.code !== 'UA' || country.form === 'adjective')) &&
    (placed(sentence).length === 0 || placed(sentence).includes(state.host ?? ''));
  const operator =
    sentence.companies.length > 0 ||
    has(sentence, 'speech.pronouns', 'company') ||
    ofLine ||
    (told && placed(sentence).some((code) => code !== 'UA')) ||
    near ||
    site ||
    placedLine(sentence) ||
    (hits(sentence, 'lines.acts', 'make').length > 0 && placed(sentence).some((code) => code !== 'UA'));
  const stated = capacityOfSite(sentence, quantities);
  if (stated !== undefined) return [stated];
  const bare = operator || placed(sentence).length === 0 ? undefined : rateBeside(sentence, quantities);
  if (bare !== undefined) return [bare];
  const goal = ofLine && isGoal(scene);
  if (!operator || !(has(sentence, 'production.making') || planned || told || goal)) return [];
  const yearly = dates.filter((date) => date.size === 'period');
  const due = sentence.companies.length > 0 && dates.some((date) => date.role === 'by');
  const made = (quantity: QuantityMention): boolean =>
    hits(sentence, 'lines.acts', 'make').some((hit) => distance(hit, quantity) <= MADE_WITHIN);
  const first = quantities.filter(
    (quantity) =>
      quantity.family !== undefined &&
      quantity.low >= FEWEST &&
      (quantity.per !== null || yearly.length > 0 || (due && made(quantity))),
  );
  if (first.length === 0) {
    const bare = rateBeside(sentence, quantities);
    if (bare !== undefined) return [bare];
  }
  const elsewhere = first.length === 0 ? [] : quantities.filter((quantity) => followsPlace(sentence, quantity));
  if (elsewhere.length > 0)
    return [
      ...first.slice(0, 1),
      ...elsewhere
        .filter((quantity) => quantity !== first[0])
        .map((quantity) => ({ ...quantity, per: quantity.per ?? first[0]?.per ?? null })),
    ];
  if (first.length === 0 || yearly.length < 2) return first.slice(0, 1);
  const more = quantities.filter(
    (quantity) =>
      (quantity.unit === '' || quantity.fromContext === true) &&
      quantity.low >= 100 &&
      quantity.from > (first[0]?.to ?? 0),
  );
  return [...first.slice(0, 1), ...more];
}

type Known = Readonly<Record<string, DraftValue>>;
const KEPT = ['family', 'product', 'operator', 'host'];

/** What is known of the line that the text is speaking of. */
function lineInMind(scene: Scene, before: Draft | undefined): Known | undefined {
  const { state } = scene;
  const other = before !== undefined && state.companyAt > before.sentence.index;
  if (other && has(scene.sentence, 'speech.pronouns', 'company') && state.families[0] !== undefined)
    return { family: state.families[0], operator: state.companies.slice(-1) };
  if (before !== undefined)
    return Object.fromEntries(Object.entries(before.properties).filter(([name]) => KEPT.includes(name)));
  const { line } = state;
  if (line === undefined) return undefined;
  return {
    family: line.family,
    operator: line.operator,
    ...(line.host === undefined ? {} : { host: countryOf(line.host) }),
  };
}

/** "Rheinmetall's ammunition factory in Ukraine": a line that is named whole. */
function namedLine(scene: Scene): Known | undefined {
  const { sentence } = scene;
  const operator = unique(sentence.companies.map((company) => company.subject)).slice(0, 1);
  const family = sentence.families.find((mention) => mention.family !== 'weapons')?.family;
  const host = placed(sentence)[0];
  const site = hits(sentence, 'lines.objects', 'site').length > 0;
  if (!site || family === undefined || operator.length === 0 || host === undefined) return undefined;
  return { family, operator, host: countryOf(host) };
}

/** "Its Ukrainian plant": beside a firm and a count, one site at home. */
const ourSite = (sentence: Sentence): string | undefined =>
  sentence.countries.find(
    (country) =>
      country.form === 'adjective' &&
      country.code === 'UA' &&
      hits(sentence, 'lines.objects', 'site').some((site) => site.from >= country.to && site.from - country.to <= 1),
  )?.code;

/** The line of a sentence that names its operator and what it makes, or where it stands. */
function lineHere(scene: Scene, capacity: QuantityMention): Known | undefined {
  const { sentence } = scene;
  const operator = unique(sentence.companies.map((company) => company.subject)).slice(0, 1);
  const host = placed(sentence)[0] ?? (operator.length > 0 ? ourSite(sentence) : undefined);
  if (capacity.family === undefined || (operator.length === 0 && !placedLine(sentence))) return undefined;
  return {
    family: capacity.family,
    ...(operator.length === 0 ? {} : { operator }),
    ...(capacity.product === undefined ? {} : { product: capacity.product }),
    ...(host === undefined ? {} : { host: countryOf(host) }),
  };
}

const NOW = new Set(['present', 'progressive', 'past', 'perfect']);
/** "The firm turns out 110 a month": told of what is, whichever firm it is. */
function isMadeNow(sentence: Sentence, capacity: QuantityMention): boolean {
  return hits(sentence, 'lines.acts', 'make').some(
    (hit) =>
      distance(hit, capacity) <= (followsPlace(sentence, capacity) ? 3 * MADE_WITHIN : MADE_WITHIN) &&
      NOW.has(tenseAt(sentence, hit.from)),
  );
}

/** Where a count is made, in a sentence with several places. */
function placedNear(sentence: Sentence, capacity: QuantityMention): string | undefined {
  const all = placed(sentence);
  if (all.length < 2) return all[0];
  return nearest(
    sentence.countries.filter((country) => all.includes(country.code)),
    capacity,
  )?.code;
}

/** "With room for 150,000 a year, it is to open in 2027": a start still ahead, told with what the line is to make. */
function startBeside({ sentence, dates, state }: Scene): string | undefined {
  const date = dates.find((one) => one.text.slice(0, 4) > state.published.slice(0, 4));
  const near = hits(sentence, 'production.starts').some((hit) => date !== undefined && distance(hit, date) <= FAR);
  return near ? date?.text : undefined;
}

/** Output told without a stage: of the line in the sentence, else of the one spoken of. */
export function outputOf(scene: Scene, capacity: QuantityMention, before: Draft | undefined): readonly Draft[] {
  const { sentence } = scene;
  const here = lineHere(scene, capacity);
  const mind = here ?? lineInMind(scene, before);
  if (mind === undefined) return [];
  const host = placedNear(sentence, capacity);
  const known: Known = {
    ...mind,
    ...(capacity.family === undefined || capacity.fromContext === true ? {} : { family: capacity.family }),
    ...(host === undefined ? {} : { host: countryOf(host) }),
  };
  const year = nearest(
    scene.dates.filter((date) => date.size === 'period'),
    capacity,
  )?.text;
  const hedge = modalityAt(sentence, capacity, clauseAt(sentence, capacity.from), { firm: false });
  const when =
    year ??
    scene.dates.find((date) => date.role === 'by')?.text ??
    (here === undefined ? undefined : scene.state.published.slice(0, 7));
  const context: Record<string, Reason> =
    here === undefined ? { host: 'host-from-context', family: 'family-from-context' } : {};
  const start = here === undefined ? undefined : startBeside(scene);
  if (start !== undefined)
    return [
      {
        kind: 'line',
        properties: {
          ...known,
          stage: 'agreed',
          start_of_production: start,
          capacity: measureText(capacity.low, capacity.high, capacity.comparator, `unit/${capacity.per ?? 'year'}`),
        },
        modality: 'plan',
        ...(scene.speaker === undefined ? {} : { by: scene.speaker.by }),
        sentence,
        confidence: 0.75,
        context,
      },
    ];
  return [
    {
      kind: 'line',
      properties: {
        ...known,
        capacity: measureText(capacity.low, capacity.high, capacity.comparator, `unit/${capacity.per ?? 'year'}`),
      },
      modality: (here !== undefined || isMadeNow(sentence, capacity)) && hedge === 'fact' ? 'fact' : 'plan',
      ...(scene.speaker === undefined ? {} : { by: scene.speaker.by }),
      ...(when === undefined ? {} : { when }),
      sentence,
      confidence: here === undefined ? 0.6 : 0.75,
      context,
    },
  ];
}

const NOT_YET = new Set(['funded', 'agreed', 'proposed']);

/** A sentence that names another company speaks of another line. */
function isOtherFirm(sentence: Sentence, known: Known): boolean {
  const operators = new Set([known.operator ?? []].flat());
  return (
    sentence.companies.length > 0 &&
    operators.size > 0 &&
    !sentence.companies.some((company) => operators.has(company.subject))
  );
}

/** A start still ahead, told of a line that the text is already speaking of: "the first fuel will leave the site next autumn". */
export function startOf(scene: Scene, line: Draft | undefined, here: readonly Draft[]): readonly Draft[] {
  const { sentence, state } = scene;
  const [year, month] = [state.published.slice(0, 4), state.published.slice(0, 7)];
  const date = scene.dates.find(
    (candidate) =>
      candidate.text.slice(0, 4) >= year && !(candidate.text.length >= 7 && candidate.text.slice(0, 7) < month),
  );
  const known = namedLine(scene) ?? lineInMind(scene, line);
  if (known === undefined || date === undefined || hits(sentence, 'production.starts').length === 0) return [];
  if (line?.properties.start_of_production === date.text || isOtherFirm(sentence, known)) return [];
  if (
    here.some(
      (draft) => draft.properties.start_of_production !== undefined || NOT_YET.has(String(draft.properties.stage)),
    )
  )
    return [];
  if (sentence.countries.some((country) => country.asPlace && country.code !== String(known.host ?? '').slice(8)))
    return [];
  const past = scene.dates.find((other) => other !== date && other.text <= state.published && other.size === 'point');
  const when = past?.text ?? state.newsDate;
  const context: Record<string, Reason> =
    here.length > 0 ? {} : { host: 'host-from-context', family: 'family-from-context' };
  return [
    {
      kind: 'line',
      properties: { ...known, start_of_production: date.text },
      modality: 'plan',
      ...(scene.speaker === undefined ? {} : { by: scene.speaker.by }),
      ...(when === undefined ? {} : { when }),
      sentence,
      confidence: 0.7,
      context,
    },
  ];
}
