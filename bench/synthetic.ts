import type { Body, Entry, Item } from '../src/ledger/index.ts';
import type { ProgrammeDefinition } from '../src/reference/index.ts';
import { isoDay } from '../src/values/index.ts';
import type { Claim, Modality, SourceDescription } from '../src/vocabulary/index.ts';

/** A small generator of numbers that repeats for one seed, so that two runs and two engines see one ledger. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Random = (below: number) => number;

export const PARTNERS = 64;
export const PROGRAMME = 'programme/build-with-ukraine';
export const OWNER = 'country/UA';
/** Countries of the synthetic ledger: real codes, so that the vocabulary's checks hold. */
const COUNTRIES =
  'AE AL AT AU AZ BA BE BG BR CA CH CL CN CY CZ DE DK EE EG ES FI FR GB GE GR HR HU IE IL IN IS IT JO JP KE KR KW KZ LT LU LV MA MD ME MK MT MX NL NO NZ OM PE PL PT QA RO RS SA SE SG SI SK TR US'.split(
    ' ',
  );

/** Days since 1970 on which sources publish and things happen: from May 2023 to February 2026. */
const FIRST_DAY = 19_500;
const DAYS = 1_000;
/** Instant at which every synthetic entry was taken in. */
const RECORDED = '2026-06-01T00:00:00.000Z';
const PUBLISHERS = 400;
const STATEMENTS_PER_SUBJECT = 14;
const FACT: Modality = 'fact';
const MODALITIES: readonly Modality[] = [FACT, FACT, FACT, FACT, 'estimate', 'plan', 'plan', 'possibility', 'denial'];
const AGREEMENT_STAGES = ['talks', 'agreed', 'signed', 'in force'];
const LINE_STAGES = ['proposed', 'agreed', 'funded', 'under construction', 'commissioning', 'low-rate production'];
const RUNGS = ['pledge', 'commitment', 'allocation', 'disbursement'];

/**
 * A ledger with about `statements` statements: flows, agreements, lines and indicators of 64 partners, each with several
 * claims of several publishers that agree, differ, plan, doubt and deny. One source makes many claims.
 */
export function* syntheticItems(statements: number, seed = 7): Generator<Item> {
  const random = randomNumbers(seed);
  yield { kind: 'programme', body: { id: PROGRAMME, definition: syntheticProgramme() } };
  const sources = syntheticSources(statements);
  for (let index = 0; index < sources; index++) yield { kind: 'source', body: syntheticSource(index, random) };
  yield* syntheticClaims(statements, { sources, random });
}

/** Number of sources of a ledger of so many statements. */
export function syntheticSources(statements: number): number {
  return Math.max(PUBLISHERS, Math.round(statements / 1000));
}

/** Claims on the subjects of a ledger of `size` statements, numbered from `from`: all of its own, or some that come later. */
export function* syntheticClaims(
  statements: number,
  of: {
    readonly sources: number;
    readonly random: Random;
    readonly size?: number;
    readonly from?: number;
  },
): Generator<Item> {
  const { sources, random, size = statements, from = 0 } = of;
  const subjects = Math.max(100, Math.round(size / STATEMENTS_PER_SUBJECT));
  let made = 0;
  for (let index = from; made < statements; index++) {
    const claim = syntheticClaim(random(subjects), random);
    made += Object.keys(claim.properties).length;
    const id = `claim/${index.toString(16).padStart(32, '0')}`;
    yield { kind: 'claim', body: { ...claim, id, source: `source-${random(sources)}` } satisfies Body['claim'] };
  }
}

function syntheticSource(index: number, random: Random): SourceDescription {
  return {
    id: `source-${index}`,
    title: `Document ${index}`,
    publisher: `Publisher ${index % PUBLISHERS}`,
    url: `https://example.org/${index}`,
    published: isoDay(FIRST_DAY + random(DAYS)),
    language: 'en',
    kind: 'news',
    reliability: 'ABCDEF'[random(5)] as 'A',
  };
}

/** The kind of a subject follows from its number, so that claims on one subject agree about what it is. */
function syntheticClaim(subject: number, random: Random): Claim {
  const qualifiers = {
    modality: MODALITIES[random(MODALITIES.length)] as Modality,
    when: isoDay(FIRST_DAY + random(DAYS)),
    // One claim in five is doubtful (4 of the Admiralty code), which keeps its sum out of the totals.
    credibility: (1 + (random(5) & 3)) as 1 | 2 | 3 | 4,
  };
  const kind = subject % 10;
  if (kind < 5) return { about: `flow/${subject}`, properties: flow(subject, random), qualifiers };
  if (kind < 7) return { about: `agreement/${subject}`, properties: agreement(subject, random), qualifiers };
  if (kind < 9) return { about: `line/${subject}`, properties: line(subject, random), qualifiers };
  return { about: `indicator/${subject}`, properties: indicator(subject, random), qualifiers };
}

function country(number: number): string {
  return `country/${COUNTRIES[number % PARTNERS]}`;
}

function flow(subject: number, random: Random): Claim['properties'] {
  // Two sums of one flow are the same or double, so that for the rule on agreement equal values and agreeing ones are one.
  const amount = (1 + (subject % 7)) * 1_000_000 * (1 + random(2));
  return {
    from: [country(subject)],
    to: [subject % 3 === 0 ? OWNER : PROGRAMME],
    stage: RUNGS[random(RUNGS.length)] as string,
    amount: `${amount} EUR`,
    covers_years: String(2022 + (subject % 5)),
  };
}

/** Four groups of partners come to talks, to words, to signatures and into force; some sources name one partner more. */
function agreement(subject: number, random: Random): Claim['properties'] {
  const furthest = 1 + (subject % 4);
  const stage = random(40) === 0 ? 'ended' : (AGREEMENT_STAGES[random(furthest)] as string);
  const parties = random(8) === 0 ? [country(subject), country(subject + 4), OWNER] : [country(subject), OWNER];
  return {
    ...(random(10) === 0 ? {} : { parties }),
    stage,
    instrument: 'contract',
    ...(subject % 3 === 0 ? {} : { programme: PROGRAMME }),
  };
}

function line(subject: number, random: Random): Claim['properties'] {
  return {
    family: ['drone'],
    host: country(subject),
    stage: random(20) === 0 ? 'halted' : (LINE_STAGES[random(LINE_STAGES.length)] as string),
    ...(random(3) === 0 ? { start_of_production: String(2024 + random(4)) } : {}),
  };
}

function indicator(subject: number, random: Random): Claim['properties'] {
  return { series: `series-${subject % 50}`, value: `${10 + 10 * random(5)} %`, unit: '%' };
}

function syntheticProgramme(): ProgrammeDefinition {
  const words = { en: 'synthetic', uk: 'штучна' };
  return {
    id: PROGRAMME,
    name: words,
    aim: words,
    owner: OWNER,
    announced: '2025-06-21',
    target: { subject: 'target/synthetic', share: '0.25 %', millionths: 2500, meaning: words },
    partners: [],
    families: [],
    scopes: {
      production: {
        name: words,
        meaning: words,
        recipients: [{ subject: PROGRAMME, why: words }],
        flows: [],
        excluded: [],
      },
      'military-aid': { name: words, meaning: words, table: 'military-allocations' },
    },
    indicators: [],
    vehicles: [],
  };
}

/** Entries without hashes, for benchmarks of what comes after the chain. */
export function* unsealed(items: Iterable<Item>, from = 1): Generator<Entry> {
  let sequence = from;
  for (const { kind, body } of items) {
    yield { sequence: sequence++, recorded: RECORDED, kind, body, previous: '', hash: '' } as Entry;
  }
}
