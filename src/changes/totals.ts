import { type Account, COUNTED_RUNGS, type Explanation, type Figure, type Input, REACHED } from '../account/index.ts';
import { minorUnit } from '../values/index.ts';
import type { Pair } from './pair.ts';
import { claimsBehind, inOrder, reasonsOutside, turnoverOf } from './reasons.ts';
import type { Change, Effect, Reason, TotalChange, TotalPart } from './types.ts';

/** Properties of a flow that decide whether, for whom and with how much it counts. */
const DECIDING = [
  'amount:commitment',
  'amount:allocation',
  'amount:disbursement',
  'from',
  'via',
  'to',
  'funds',
  'covers_years',
  'part_of',
];

/** Every total of money that changed: of the programme, and of each partner, by rung and by year. */
export function totalChanges(pair: Pair): TotalChange[] {
  // A flow is part of several totals: its own part is worked out once.
  const known = new Map<string, TotalPart>();
  return totalAddresses(pair).flatMap((address) => totalChange(pair, address, known));
}

function totalAddresses(pair: Pair): string[] {
  const words = COUNTED_RUNGS.map((rung) => REACHED[rung]);
  const partners = [...new Set([...pair.before.partnerCodes(), ...pair.after.partnerCodes()])].sort();
  const years = [...pair.after.years().map(String), 'several'];
  const ofPartner = (code: string): string[] =>
    words.flatMap((word) => [
      `partner/${code}/${word}`,
      ...years.map((year) => `partner/${code}/${word}/${year}`),
      `partner/${code}/channelled/${word}`,
    ]);
  const ofProgramme = words.flatMap((word) => [`money/${word}`, ...years.map((year) => `money/${word}/${year}`)]);
  return [...ofProgramme, ...partners.flatMap(ofPartner)];
}

function totalChange(pair: Pair, address: string, known: Map<string, TotalPart>): TotalChange[] {
  const before = pair.before.figure(address);
  const after = pair.after.figure(address);
  if (before.state === 'unknown' && after.state === 'unknown') return [];
  const parts = partsOf(pair, address, known);
  // Two parts may cancel each other out: then the total stands, and what it is made of does not.
  if (parts.length === 0 && before.state === after.state) return [];
  return [{ address, before, after, cents: centsOf(after) - centsOf(before), parts }];
}

/** Euro cents of a total; an unknown one adds nothing. */
function centsOf(figure: Figure | undefined): number {
  return figure?.value?.type === 'money' ? figure.value.minor : 0;
}

function partsOf(pair: Pair, address: string, known: Map<string, TotalPart>): TotalPart[] {
  const before = figuresIn(pair.before.explain(address));
  const after = figuresIn(pair.after.explain(address));
  const addresses = [...new Set([...before.keys(), ...after.keys()])].sort();
  return addresses.flatMap((part) => {
    const [was, is] = [before.get(part), after.get(part)];
    const cents = centsOf(is) - centsOf(was);
    if (cents === 0) return [];
    const key = `${part} ${was !== undefined} ${is !== undefined}`;
    const found = known.get(key) ?? partOf(pair, part, cents, was !== undefined, is !== undefined);
    known.set(key, found);
    return [found];
  });
}

function figuresIn({ inputs }: Explanation): Map<string, Figure> {
  return new Map(
    inputs.flatMap((input) => (input.type === 'figure' ? [[input.figure.address, input.figure] as const] : [])),
  );
}

function partOf(pair: Pair, address: string, cents: number, counted: boolean, counts: boolean): TotalPart {
  const flow = address.split('/').slice(0, 2).join('/');
  const single = (effect: Effect) => [{ effect, cents }];
  const effects = !counted
    ? single('counted')
    : !counts
      ? single('no longer counted')
      : effectsOf(pair, address, cents);
  return {
    flow,
    address,
    cents,
    effects,
    ...behind(
      pair,
      flow,
      effects.some(({ effect }) => effect === 'parts'),
    ),
  };
}

/** What made a sum that counts in both accounts another one; the effects add up to the change exactly. */
function effectsOf(pair: Pair, address: string, cents: number): TotalPart['effects'] {
  const [was, is] = [netOf(pair.before, address), netOf(pair.after, address)];
  const rate = rateEffect(pair, address, was.rate, is.rate);
  const found: { effect: Effect; cents: number }[] = [
    { effect: 'amount', cents: is.gross - was.gross - rate },
    { effect: 'exchange rate', cents: rate },
    { effect: 'parts', cents: was.parts - is.parts },
  ];
  const rest = cents - found.reduce((sum, item) => sum + item.cents, 0);
  return [...found, { effect: 'not below zero' as const, cents: rest }].filter((item) => item.cents !== 0);
}

interface Net {
  readonly gross: number;
  readonly parts: number;
  readonly rate: Extract<Input, { type: 'reference' }> | undefined;
}

function netOf(account: Account, address: string): Net {
  const figures = account.explain(address).inputs.filter((input) => input.type === 'figure');
  const gross = figures.find(({ factor }) => factor === 1);
  const parts = figures.filter(({ factor }) => factor === -1);
  const rate =
    gross === undefined
      ? undefined
      : account.explain(gross.figure.address).inputs.find((input) => input.type === 'reference');
  return { gross: centsOf(gross?.figure), parts: parts.reduce((sum, { figure }) => sum + centsOf(figure), 0), rate };
}

/** Cents by which the same row of the rates, with another value, moves the sum as it is now. */
function rateEffect(pair: Pair, address: string, was: Net['rate'], is: Net['rate']): number {
  if (was === undefined || is === undefined || was.row !== is.row || was.value === is.value) return 0;
  const { value } = pair.after.figure(address.replace(/\/net$/, ''));
  if (value?.type !== 'money') return 0;
  const major = value.minor / 10 ** minorUnit(value.currency);
  return Math.round((major / is.value) * 100) - Math.round((major / was.value) * 100);
}

/** Why a flow counts otherwise: what came and went on the properties that decide. */
function behind(pair: Pair, flow: string, throughParts: boolean): Pick<Change, 'reasons' | 'claims'> {
  const subject = pair.after.core.log.subjects.find(flow);
  const found = new Set<Reason>();
  const once = new Map<string, Change['claims'][number]>();
  for (const facet of DECIDING) {
    const number = pair.after.core.reader.facet(facet);
    if (number < 0) continue;
    const turnover = turnoverOf(pair, subject, number);
    for (const reason of turnover.reasons) found.add(reason);
    if (turnover.came.size + turnover.went.size === 0) continue;
    for (const item of claimsBehind(pair, subject, facet, turnover)) once.set(item.claim, item);
  }
  if (found.size === 0) for (const reason of reasonsOutside(pair)) found.add(reason);
  // Its own claims are as before: what came is a part of it, and that part is listed with its claims.
  if (found.size === 0 && throughParts) found.add('new evidence');
  return { reasons: inOrder(found), claims: [...once.values()] };
}
