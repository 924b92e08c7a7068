import type { Hit } from '../lexicon/matcher.ts';
import { distance, has, hits, nearest } from '../mentions/passage.ts';
import type { QuantityMention } from '../mentions/quantities.ts';
import type { Sentence } from '../reading.ts';
import { isPartner } from '../discourse/discourse.ts';
import { clauseAt, negated } from './clauses.ts';
import { countryOf, type Draft, type DraftModality, measureText, type Reason, type Scene } from './draft.ts';
import { modalityAt } from './modality.ts';

const ORDER = [
  'cancelled',
  'halted',
  'full-rate production',
  'low-rate production',
  'commissioning',
  'under construction',
  'funded',
  'agreed',
  'proposed',
];
/** Stages at which nothing stands yet: told as a plan unless the text hedges more. */
const AHEAD = new Set(['funded', 'agreed', 'proposed']);

const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];
const SITE = /^(?:in|at|on|inside|у|в)$/u;
const FILLER = /^(?:the|southern|northern|eastern|western|central|its|their|a|південній|північній|західній|східній)$/u;
const GROUND =
  /^(?:territory|soil|ground|shipyards?|plants?|factor.*|soil|land|території|територію|землі|землю|верф.*|завод.*)$/u;

/** Countries in which a sentence places something: "in southern Denmark", "at Greek shipyards", "на данській землі". */
function placed(sentence: Sentence): readonly string[] {
  return sentence.countries
    .filter((country) => {
      if (country.form === 'adjective') return GROUND.test(sentence.tokens[country.to]?.lower ?? '');
      let at = country.from - 1;
      while (FILLER.test(sentence.tokens[at]?.lower ?? '')) at -= 1;
      if (
        /^(?:and|та|і|й|or)$/u.test(sentence.tokens[at]?.lower ?? '') &&
        sentence.countries.some((other) => other.to === at && SITE.test(sentence.tokens[other.from - 1]?.lower ?? ''))
      )
        return true;
      return SITE.test(sentence.tokens[at]?.lower ?? '') || country.form === 'place';
    })
    .map((country) => country.code)
    .filter((code) => code !== 'EU' && code !== 'NATO' && code !== 'RU');
}

interface Hosts {
  readonly hosts: readonly string[];
  readonly reason?: Reason;
}

function acting(scene: Scene): string | undefined {
  return scene.sentence.countries.find((country) => isPartner(country.code) && country.code !== 'EU')?.code;
}

/** Where a line stands: named places, the acting country's own ground, else the partner spoken of. */
function hostsOf(scene: Scene): Hosts {
  const { sentence, state } = scene;
  if (has(sentence, 'production.ownGround', 'both')) {
    const partner = acting(scene) ?? state.partner;
    return { hosts: partner === undefined ? ['UA'] : unique([partner, 'UA']), reason: 'host-from-context' };
  }
  const named = unique(placed(sentence));
  if (named.length > 0) return { hosts: named };
  const firm =
    /own country|своїй|власній/u.test(sentence.text) &&
    has(sentence, 'speech.pronouns', 'company') &&
    sentence.countries.length === 0
      ? state.companyHome
      : undefined;
  if (firm !== undefined) return { hosts: [firm], reason: 'host-from-context' };
  if (has(sentence, 'production.ownGround', 'own') || has(sentence, 'speech.pronouns', 'country')) {
    const partner = acting(scene) ?? state.partner;
    if (partner !== undefined) return { hosts: [partner], reason: 'host-from-context' };
  }
  return (has(sentence, 'production.making', 'site') || has(sentence, 'production.starts')) && state.host !== undefined
    ? { hosts: [state.host], reason: 'host-from-context' }
    : { hosts: [] };
}

/** Families that are made: a component or propellant stands for the weapons that it is for; "weapons" gives way to anything finer. */
function familiesOf(scene: Scene, core: Hit): { families: readonly string[]; fromContext: boolean } {
  const close = nearest(scene.sentence.families, core);
  const all = scene.sentence.money.length > 0 && close !== undefined ? [close] : scene.sentence.families;
  const here = unique(all.map((mention) => mention.family));
  for (const special of ['component', 'rocket propellant'])
    if (here.includes(special)) return { families: [special], fromContext: false };
  const finer = here.filter((family) => family !== 'weapons');
  if (finer.length > 0)
    return {
      families: finer
        .filter(
          (family) => family !== 'drone' || !finer.some((other) => other !== 'drone' && /drone|unmanned/u.test(other)),
        )
        .slice(0, 3),
      fromContext: false,
    };
  if (here.length > 0) return { families: here, fromContext: false };
  if (
    scene.sentence.companies.length > 0 &&
    /drone (?:maker|manufacturer|producer)|виробник\S* (?:дронів|безпілотників)/iu.test(scene.sentence.text)
  )
    return { families: ['drone'], fromContext: false };
  return {
    families: scene.sentence.index - scene.state.familiesAt <= 3 ? scene.state.families.slice(0, 1) : [],
    fromContext: true,
  };
}

interface Times {
  readonly when?: string;
  readonly start?: string;
  readonly reason?: Reason;
}

interface State {
  readonly stage: string;
  readonly core: Hit;
}

function stateOf(scene: Scene): State | undefined {
  const { sentence } = scene;
  const all = hits(sentence, 'production.lineStages').filter(
    (hit) => !negated(sentence, clauseAt(sentence, hit.from), hit),
  );
  const making = hits(sentence, 'production.making');
  if (all.length === 0 || making.length === 0 || /\basked for\b/u.test(sentence.text)) return undefined;
  const sorted = [...all].sort(
    (a, b) => nearness(a, making) - nearness(b, making) || ORDER.indexOf(a.value) - ORDER.indexOf(b.value),
  );
  const core = sorted[0] as Hit;
  return { stage: core.value, core };
}

function nearness(hit: Hit, making: readonly Hit[]): number {
  const near = nearest(making, hit);
  return near === undefined ? 99 : Math.min(distance(near, hit), 3);
}

function modalityOf(scene: Scene, state: State): DraftModality {
  const hedge = modalityAt(scene.sentence, state.core, clauseAt(scene.sentence, state.core.from), { firm: false });
  const inside = hits(scene.sentence, 'speech.modalities').find(
    (hit) => hit.from >= state.core.from && hit.to <= state.core.to,
  );
  if (hedge === 'possibility' || inside?.value === 'possibility') return 'possibility';
  if (AHEAD.has(state.stage)) return hedge === 'estimate' ? 'estimate' : 'plan';
  return 'fact';
}

function timesOf(scene: Scene, state: State): Times {
  const { dates, state: discourse } = scene;
  const now = discourse.published.slice(0, 7);
  const coming = dates.find(
    (date) =>
      date.text.slice(0, 4) > now.slice(0, 4) ||
      (date.text.length >= 7 && date.text.slice(0, 7) > now) ||
      (date.size === 'period' && date.text >= now.slice(0, 4)),
  );
  const past = dates.find((date) => date !== coming);
  const start =
    coming !== undefined && (AHEAD.has(state.stage) || has(scene.sentence, 'production.starts'))
      ? coming.text
      : undefined;
  const when = past?.text ?? (start === undefined ? coming?.text : undefined);
  if (when !== undefined) return { when, ...(start === undefined ? {} : { start }) };
  const news = discourse.newsDate;
  return {
    ...(start === undefined ? {} : { start }),
    ...(news === undefined ? {} : { when: news, reason: 'date-from-context' as const }),
  };
}

function operatorsOf(scene: Scene): { operators: readonly string[]; reason?: Reason } {
  const named = unique(scene.sentence.companies.map((company) => company.subject));
  if (named.length > 0) return { operators: named };
  const pointed = has(scene.sentence, 'speech.pronouns', 'company') || has(scene.sentence, 'production.making', 'site');
  return pointed && scene.state.companies.length > 0
    ? { operators: scene.state.companies, reason: 'party-from-context' }
    : { operators: [] };
}

function recipientsOf(scene: Scene, host: string | undefined): readonly string[] {
  if (has(scene.sentence, 'production.recipients', 'both') && host !== undefined)
    return unique([host, 'UA']).map(countryOf);
  return has(scene.sentence, 'production.recipients', 'ukraine') ? [countryOf('UA')] : [];
}

function draftOf(
  scene: Scene,
  state: State,
  place: { host: string | undefined; hostReason: Reason | undefined; family: string; fromContext: boolean },
  capacity: QuantityMention | undefined,
): Draft {
  const { operators, reason } = operatorsOf(scene);
  const year =
    capacity === undefined
      ? undefined
      : nearest(
          scene.dates.filter((date) => date.size === 'period'),
          capacity,
        )?.text;
  const times: Times = year === undefined ? timesOf(scene, state) : { when: year };
  const recipients = recipientsOf(scene, place.host);
  const product = scene.sentence.families.find((mention) => mention.product !== undefined)?.product;
  const rate = capacity === undefined ? undefined : `unit/${capacity.per ?? 'year'}`;
  return {
    kind: 'line',
    properties: {
      family: place.family,
      ...(product === undefined ? {} : { product }),
      ...(operators.length === 0 ? {} : { operator: operators }),
      ...(place.host === undefined ? {} : { host: countryOf(place.host) }),
      stage: state.stage,
      ...(times.start === undefined ? {} : { start_of_production: times.start }),
      ...(capacity === undefined || rate === undefined
        ? {}
        : { capacity: measureText(capacity.low, capacity.high, capacity.comparator, rate) }),
      ...(recipients.length === 0 ? {} : { recipients }),
    },
    modality: modalityOf(scene, state),
    ...(times.when === undefined ? {} : { when: times.when }),
    ...(scene.speaker === undefined ? {} : { by: scene.speaker.by }),
    sentence: scene.sentence,
    confidence: place.host !== undefined && !place.fromContext ? 0.8 : 0.6,
    context: {
      ...(reason === undefined ? {} : { operator: reason }),
      ...(place.hostReason === undefined ? {} : { host: place.hostReason }),
      ...(place.fromContext ? { family: 'family-from-context' as const } : {}),
      ...(times.reason === undefined ? {} : { when: times.reason }),
    },
  };
}

const PLANNED = /\b(?:planned|scheduled|due to be made|to be produced)\b|заплановано|планують/iu;
/** Output that a company plans or has: a count of weapons in a sentence with an operator. */
export function capacitiesIn(scene: Scene, quantities: readonly QuantityMention[]): readonly QuantityMention[] {
  const ofLine = quantities.find(
    (quantity) =>
      quantity.family === undefined && quantity.unit === '' && quantity.per !== null && quantity.per !== 'day',
  );
  if (
    ofLine !== undefined &&
    has(scene.sentence, 'measure.series', 'capacity') &&
    scene.sentence.countries.length === 0 &&
    scene.sentence.index - scene.state.companyAt <= 4
  )
    return [ofLine];
  const { sentence, state, dates } = scene;
  const operator =
    sentence.companies.length > 0 ||
    has(sentence, 'speech.pronouns', 'company') ||
    (sentence.index - state.companyAt <= 3 && sentence.countries.length === 0 && PLANNED.test(sentence.text));
  if (!operator || !(has(sentence, 'production.making') || PLANNED.test(sentence.text))) return [];
  const yearly = dates.filter((date) => date.size === 'period');
  const first = quantities.filter(
    (quantity) => quantity.family !== undefined && quantity.low >= 20 && (quantity.per !== null || yearly.length > 0),
  );
  const more =
    first.length === 0 || yearly.length < 2
      ? []
      : quantities.filter(
          (quantity) => quantity.unit === '' && quantity.low >= 100 && quantity.from > (first[0]?.to ?? 0),
        );
  return [...first.slice(0, 1), ...more];
}

/** Lines: what is or will be made where; one claim for each family and country. */
export function linesIn(
  scene: Scene,
  capacities: readonly QuantityMention[],
  before: Draft | undefined,
): readonly Draft[] {
  const { sentence } = scene;
  if (sentence.shares.length > 0) return [];
  const [capacity, ...others] = capacities;
  const state = stateOf(scene);
  const lines = state === undefined ? [] : linesAt(scene, state, capacity);
  if (lines.length === 0 || others.length > 0) {
    const outputs = (lines.length === 0 ? capacities : others).flatMap((more) =>
      outputOf(scene, more, lines.at(-1) ?? before),
    );
    if (outputs.length > 0) return [...lines, ...outputs];
  }
  return [...lines, ...startOf(scene, lines.at(-1) ?? before, lines)];
}

/** "Capacity: up to 5,000 a month": output of the line that the text is speaking of. */
function outputOf(scene: Scene, capacity: QuantityMention, before: Draft | undefined): readonly Draft[] {
  const known =
    before?.properties ??
    (scene.state.line === undefined
      ? undefined
      : {
          family: scene.state.line.family,
          operator: scene.state.line.operator,
          ...(scene.state.line.host === undefined ? {} : { host: countryOf(scene.state.line.host) }),
        });
  if (known === undefined) return [];
  const kept = Object.fromEntries(
    Object.entries(known).filter(([name]) => ['family', 'product', 'operator', 'host'].includes(name)),
  );
  const year = nearest(
    scene.dates.filter((date) => date.size === 'period'),
    capacity,
  )?.text;
  const said = scene.speaker === undefined ? {} : { by: scene.speaker.by };
  return [
    {
      kind: 'line',
      properties: {
        ...kept,
        capacity: measureText(capacity.low, capacity.high, capacity.comparator, `unit/${capacity.per ?? 'year'}`),
      },
      modality: 'plan',
      ...said,
      ...(year === undefined ? {} : { when: year }),
      sentence: scene.sentence,
      confidence: 0.6,
      context: { host: 'host-from-context', family: 'family-from-context' },
    },
  ];
}

/** A start still ahead, told of a line that the text is already speaking of: "the first fuel will leave the site next autumn". */
function startOf(scene: Scene, line: Draft | undefined, here: readonly Draft[]): readonly Draft[] {
  const { sentence, state } = scene;
  const now = state.published.slice(0, 4);
  const cue = hits(sentence, 'production.starts')[0];
  const date = scene.dates.find(
    (candidate) =>
      candidate.text.slice(0, 4) >= now &&
      !(candidate.text.length >= 7 && candidate.text.slice(0, 7) < state.published.slice(0, 7)),
  );
  const known =
    line?.properties ??
    (state.line === undefined
      ? undefined
      : {
          family: state.line.family,
          operator: state.line.operator,
          ...(state.line.host === undefined ? {} : { host: countryOf(state.line.host) }),
        });
  if (known === undefined || cue === undefined || date === undefined) return [];
  if (known['start_of_production'] === date.text) return [];
  if (
    here.some(
      (draft) => draft.properties['start_of_production'] !== undefined || AHEAD.has(String(draft.properties['stage'])),
    )
  )
    return [];
  if (sentence.countries.some((country) => country.asPlace && country.code !== String(known['host'] ?? '').slice(8)))
    return [];
  const kept = Object.fromEntries(
    Object.entries(known).filter(([name]) => ['family', 'product', 'operator', 'host'].includes(name)),
  );
  const when =
    scene.dates.find((other) => other !== date && other.text <= state.published.slice(0, 10) && other.size === 'point')
      ?.text ?? state.newsDate;
  const inPassage = here.length > 0;
  const context: Record<string, Reason> = inPassage ? {} : { host: 'host-from-context', family: 'family-from-context' };
  const said = scene.speaker === undefined ? {} : { by: scene.speaker.by };
  return [
    {
      kind: 'line',
      properties: { ...kept, start_of_production: date.text },
      modality: 'plan',
      ...said,
      ...(when === undefined ? {} : { when }),
      sentence,
      confidence: 0.7,
      context,
    },
  ];
}

function linesAt(scene: Scene, state: State, capacity: QuantityMention | undefined): readonly Draft[] {
  const { sentence } = scene;
  const { hosts, reason } = hostsOf(scene);
  const { families, fromContext } = familiesOf(scene, state.core);
  const together = has(sentence, 'speech.pronouns', 'they') && /together|joint|разом|спільн/iu.test(sentence.text);
  const anchored =
    hosts.length > 0 ||
    together ||
    sentence.companies.length > 0 ||
    (sentence.families.some((mention) => mention.product !== undefined) && has(sentence, 'production.starts'));
  if (
    !anchored ||
    families.length === 0 ||
    (fromContext &&
      !has(sentence, 'production.making', 'site') &&
      sentence.companies.length === 0 &&
      hosts.length === 0)
  )
    return [];
  const places = hosts.length === 0 ? [undefined] : hosts;
  return places.flatMap((host) =>
    families.map((family) => draftOf(scene, state, { host, hostReason: reason, family, fromContext }, capacity)),
  );
}
