import type { ProposedClaim } from '../reader.ts';

/** Parts of a proposed claim that are about the claim, not of it. */
const ABOUT_IT = new Set(['about', 'evidence', 'confidence', 'flags', 'extractors', 'at', 'note', 'modality']);

/** Properties that tell which subject a claim of a kind is about. All that both claims have must agree, and one they must have. */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  agreement: ['parties', 'instrument'],
  flow: ['amount', 'from'],
  line: ['host', 'family', 'operator'],
  indicator: ['series', 'value'],
  target: ['value', 'who'],
  delivery: ['quantity', 'family', 'to'],
  event: ['type', 'when'],
};

const kindOf = (claim: ProposedClaim): string => claim.about.slice(0, claim.about.indexOf('/'));
const listed = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.map(String)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).map((entry) => entry.join(' '))
      : [String(value)];

/** Whether two values say the same: one list within the other, one date within the other. */
function agree(field: string, mine: unknown, theirs: unknown): boolean {
  const [a, b] = [listed(mine), listed(theirs)];
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (field === 'when' || field === 'expected' || field === 'by_when' || field === 'covers_years')
    return String(mine).startsWith(String(theirs)) || String(theirs).startsWith(String(mine));
  return few.every((item) => many.includes(item));
}

function sharedFields(mine: ProposedClaim, theirs: ProposedClaim): readonly string[] {
  return Object.keys(mine).filter((name) => !ABOUT_IT.has(name) && theirs[name] !== undefined);
}

const overlaps = (mine: ProposedClaim, theirs: ProposedClaim): boolean =>
  mine.evidence.start < theirs.evidence.end && theirs.evidence.start < mine.evidence.end;

/**
 * How a claim of the model stands to one of the rules. `same`: they are about the same and nothing differs. A list of fields: they
 * rest on one passage, are about the same, and differ in these. Undefined: they have nothing to do with each other.
 */
function relationOf(mine: ProposedClaim, theirs: ProposedClaim): 'same' | readonly string[] | undefined {
  if (kindOf(mine) !== kindOf(theirs)) return undefined;
  const shared = sharedFields(mine, theirs);
  const identity = shared.filter((field) => IDENTITY[kindOf(mine)]?.includes(field));
  if (identity.length === 0 || !identity.every((field) => agree(field, mine[field], theirs[field]))) return undefined;
  const differing = [
    ...shared.filter((field) => !agree(field, mine[field], theirs[field])),
    ...(mine.modality === theirs.modality ? [] : ['modality']),
  ];
  if (overlaps(mine, theirs)) return differing.length === 0 ? 'same' : differing;
  // Said again elsewhere, and nothing more: with more to say it is a claim of its own.
  const more = Object.keys(mine).some((name) => !ABOUT_IT.has(name) && theirs[name] === undefined);
  return differing.length === 0 && !more ? 'same' : undefined;
}

const SUREST = 0.99;

/** What the model says beyond the rules of the same passage, where no check has found anything against it. */
function moreOf(rule: ProposedClaim, model: ProposedClaim): Readonly<Record<string, unknown>> {
  if (!overlaps(model, rule)) return {};
  const doubtful = new Set(model.flags.map(({ field }) => field));
  const more = Object.entries(model).filter(
    ([name]) => !ABOUT_IT.has(name) && rule[name] === undefined && !doubtful.has(name),
  );
  return Object.fromEntries(more);
}

/**
 * One claim for two that say the same: the rules' claim with what the model adds, named after both, and as sure as two that err
 * apart from each other.
 */
function confirmed(rule: ProposedClaim, model: ProposedClaim): ProposedClaim {
  const both = 1 - (1 - rule.confidence) * (1 - model.confidence);
  return {
    ...moreOf(rule, model),
    ...rule,
    extractors: ['rules', 'model'],
    confidence: Math.min(SUREST, Math.round(both * 100) / 100),
  };
}

/** A claim flagged where the other extractor says something else. */
function doubted(claim: ProposedClaim, fields: readonly string[]): ProposedClaim {
  const known = new Set(claim.flags.filter(({ code }) => code === 'extractors-disagree').map(({ field }) => field));
  const fresh = fields.filter((field) => !known.has(field));
  return {
    ...claim,
    flags: [...claim.flags, ...fresh.map((field) => ({ field, code: 'extractors-disagree' as const }))],
  };
}

/** What became of the model's claims. */
export interface Merged {
  readonly claims: readonly ProposedClaim[];
  /** Claims that both extractors found. */
  readonly confirmed: number;
  /** Claims that the model alone found. */
  readonly added: number;
}

/** Puts the claims of the model to those of the rules, in the order of the text. */
export function mergeClaims(rules: readonly ProposedClaim[], model: readonly ProposedClaim[]): Merged {
  const claims: ProposedClaim[] = rules.map((claim) => ({ ...claim, extractors: ['rules'] }));
  let known = 0;
  let added = 0;
  for (const mine of model) {
    const same = claims.findIndex((claim) => relationOf(mine, claim) === 'same');
    const there = claims[same];
    if (there !== undefined) {
      if (there.extractors?.length === 1 && there.extractors[0] === 'rules') {
        claims[same] = confirmed(there, mine);
        known += 1;
      }
      continue;
    }
    claims.push(besideRival(claims, mine));
    added += 1;
  }
  claims.sort((a, b) => a.evidence.start - b.evidence.start);
  return { claims, confirmed: known, added };
}

/** Flags the claim and its rival, if it has one, and puts it to the rival's subject. */
function besideRival(claims: ProposedClaim[], mine: ProposedClaim): ProposedClaim {
  for (const [index, claim] of claims.entries()) {
    const fields = relationOf(mine, claim);
    if (fields === undefined || fields === 'same') continue;
    claims[index] = doubted(claim, fields);
    return { ...doubted(mine, fields), about: claim.about };
  }
  return mine;
}
