import type { Account, AgreementView, Citation, FlowView, Input, LineView } from '../../account/index.ts';
import type { Changes } from '../../changes/index.ts';
import type { Support } from './messages.ts';

/** What a brief is told from: the two accounts and what changed between them. */
export class Scene {
  readonly before: Account;
  readonly after: Account;
  readonly changes: Changes;
  /** Code of the partner it is about; null for the whole programme. */
  readonly partner: string | null;
  /** What the later account lists, by subject. */
  readonly agreements: ReadonlyMap<string, AgreementView>;
  readonly lines: ReadonlyMap<string, LineView>;
  readonly flows: ReadonlyMap<string, FlowView>;

  constructor(before: Account, after: Account, changes: Changes, partner: string | null) {
    this.before = before;
    this.after = after;
    this.changes = changes;
    this.partner = partner;
    this.agreements = new Map(after.agreements().map((view) => [view.subject, view]));
    this.lines = new Map(after.lines().map((view) => [view.subject, view]));
    this.flows = new Map(after.flows().map((view) => [view.subject, view]));
  }

  /** First day after the period: what was due before it is no news any more. */
  get end(): number {
    return this.after.core.question.known.day + 1;
  }
}

type Reference = Extract<Input, { type: 'reference' }>;

/** Claims that an explanation cites for a figure, by how they relate to it. */
export interface Cited {
  readonly agreeing: readonly Citation[];
  readonly differing: readonly Citation[];
  readonly references: readonly Reference[];
}

/** What the figure at an address rests on directly. */
export function citedAt(account: Account, address: string): Cited {
  const { inputs } = account.explain(address);
  const claims = inputs.filter((input) => input.type === 'claim');
  return {
    agreeing: claims
      .filter(({ standing }) => standing === 'chosen' || standing === 'agrees')
      .map(({ citation }) => citation),
    differing: claims
      .filter(({ standing }) => standing === 'differs' || standing === 'denies')
      .map(({ citation }) => citation),
    references: inputs.filter((input) => input.type === 'reference'),
  };
}

/** The support that several addresses give together, each claim once. */
export function supportAt(account: Account, addresses: readonly string[]): Support {
  const cited = addresses.map((address) => citedAt(account, address));
  const [main] = cited;
  const all = supportOf(
    cited.flatMap(({ agreeing }) => agreeing),
    cited.flatMap(({ references }) => references),
  );
  // Others who tell a detail do not corroborate the news itself, which the first address holds.
  return { ...all, alone: supportOf(main?.agreeing ?? []).alone };
}

/** Whether none of the sources is graded C or better. */
export function isWeak({ claims }: Support): boolean {
  return claims.every(({ source }) => source.reliability > 'C');
}

export function supportOf(claims: readonly Citation[], references: readonly Reference[] = []): Support {
  const once = [...new Map(claims.map((item) => [item.claim, item])).values()];
  const origins = new Set(once.map(({ source }) => source.cites ?? source.publisher));
  const [first] = once;
  return { claims: once, references, alone: origins.size === 1 && first !== undefined ? first.source.publisher : null };
}

/** Claims that figures rest on through other figures, down to the leaves; at most `most`, those of the largest parts first. */
export function leavesOf(account: Account, address: string, most: number): Support {
  const claims: Citation[] = [];
  const references: Reference[] = [];
  const walk = (at: string, level: number): void => {
    for (const input of account.explain(at).inputs) {
      if (claims.length >= most) return;
      if (input.type === 'claim' && input.standing === 'chosen') claims.push(input.citation);
      else if (input.type === 'reference') references.push(input);
      else if (input.type === 'figure' && level < 4) walk(input.figure.address, level + 1);
    }
  };
  walk(address, 0);
  return { ...supportOf(claims, references), alone: null };
}

/** Country that a party stands for: itself, or the country whose government it is; null for companies and groups. */
export function countryBehind(account: Account, subject: string): string | null {
  if (subject.startsWith('country/')) return subject.slice('country/'.length);
  const { core } = account;
  const number = core.log.subjects.find(subject);
  if (number >= 0) {
    const canonical = core.resolution.canonical(number);
    const type = core.reader.text(canonical, 'type');
    const country = core.reader.text(canonical, 'country');
    if ((type === 'government' || type === 'fund') && country !== undefined) return country.replace('country/', '');
  }
  const [, office, code] = /^party\/(mod|mfa|government|ministry(?:-[a-z]+)+)-([a-z]{2})$/.exec(subject) ?? [];
  return office === undefined || code === undefined ? null : code.toUpperCase();
}

/** Codes of the countries behind subjects, Ukraine left out. */
export function countriesOf(account: Account, subjects: readonly (string | null)[]): string[] {
  const codes = subjects.map((subject) => (subject === null ? null : countryBehind(account, subject)));
  return [...new Set(codes.filter((code) => code !== null && code !== 'UA'))] as string[];
}
