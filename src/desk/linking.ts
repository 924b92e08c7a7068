import type { Account } from '../account/index.ts';
import { link, type ProposedClaim } from '../read/index.ts';
import { type Day, dayOf, isoDay } from '../values/index.ts';
import { subjectNames } from '../wording/index.ts';
import { type DraftClaim, draftOf } from './draft.ts';
import { euroOf } from './euro.ts';
import { isTaken, knownSubjects, namesake } from './knownSubjects.ts';
import type { ClaimProgress } from './progress.ts';
import type { Candidate, DeskLink } from './shapes.ts';

/** Finds where claims of one document belong, in what the account knows. */
export class Linking {
  readonly #account: Account;
  readonly #published: Day;
  /** Subject under which a claim was accepted, by the one that was proposed: claims that share a proposal go together. */
  readonly #settled: ReadonlyMap<string, string>;

  constructor(account: Account, published: string, claims: readonly ClaimProgress[]) {
    this.#account = account;
    this.#published = dayOf(published);
    this.#settled = new Map(
      claims.flatMap(({ state, proposedAbout, entered }) =>
        state === 'accepted' && entered !== undefined ? [[proposedAbout, entered.about] as const] : [],
      ),
    );
  }

  /** Where a claim belongs. */
  of(claim: Pick<ClaimProgress, 'proposedAbout' | 'into' | 'entered'>, draft: DraftClaim): DeskLink {
    if (claim.entered !== undefined) return this.#at('known', claim.entered.about);
    if (claim.into !== undefined) return this.#at('chosen', claim.into);
    const settled = this.#settled.get(claim.proposedAbout);
    if (settled !== undefined) return this.#at('known', settled);
    const { when } = draft.values;
    const found = link(
      {
        about: draft.about,
        properties: draft.values,
        published: isoDay(this.#published),
        euro: this.#euro(draft),
        ...(typeof when === 'string' ? { when } : {}),
      },
      knownSubjects(this.#account, draft.about, draft.values),
      (subject) => isTaken(this.#account, subject),
    );
    const candidates = found.outcome === 'doubtful' ? found.candidates : [];
    return this.#at(found.outcome, found.subject, candidates);
  }

  #euro({ values }: DraftClaim): readonly number[] {
    if (typeof values.amount !== 'string') return [];
    const euro = euroOf(
      this.#account,
      values.amount,
      typeof values.when === 'string' ? values.when : undefined,
      this.#published,
    );
    return euro === undefined ? [] : [euro];
  }

  #at(outcome: DeskLink['outcome'], subject: string, candidates: readonly string[] = []): DeskLink {
    const known = this.#account.tellsOf(subject);
    return {
      outcome,
      subject,
      name: known ? candidateOf(this.#account, subject).name : null,
      candidates: candidates.map((candidate) => candidateOf(this.#account, candidate)),
    };
  }
}

/**
 * Proposed claims with the subjects that an account has for them. `link` tells the outcome, and for a doubtful one the candidates;
 * people, companies and products are named as the account names them.
 */
export function linkedClaims(account: Account, published: string, claims: readonly ProposedClaim[]): ProposedClaim[] {
  const linking = new Linking(account, published, []);
  return claims.map((proposed) => {
    const draft = withNamesakes(account, draftOf(proposed));
    const { outcome, subject, candidates } = linking.of({ proposedAbout: proposed.about }, draft);
    const link = { outcome, candidates: candidates.map((candidate) => candidate.subject) };
    return { ...proposed, ...draft.values, about: subject, link };
  });
}

type Names = { readonly [language in 'en' | 'uk']: (subject: string) => string };
const namesOf = new WeakMap<Account, Names>();

/** A subject with its names and its page. */
export function candidateOf(account: Account, subject: string): Candidate {
  const names = namesOf.get(account) ?? { en: subjectNames(account, 'en'), uk: subjectNames(account, 'uk') };
  namesOf.set(account, names);
  return { subject, name: { en: names.en(subject), uk: names.uk(subject) }, path: `/${subject}` };
}

/** The draft with the people, companies and products that it names as the ledger names them. */
export function withNamesakes(account: Account, draft: DraftClaim): DraftClaim {
  const values = Object.entries(draft.values).map(([name, value]) => [name, renamed(account, value)]);
  return { ...draft, values: Object.fromEntries(values) };
}

const NAMED = /^(?:person|party|product)\/[^/]+$/u;

function renamed(account: Account, value: unknown): unknown {
  if (typeof value === 'string') return NAMED.test(value) ? (namesake(account, value) ?? value) : value;
  if (Array.isArray(value)) return value.map((item) => renamed(account, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [String(renamed(account, key)), item]));
}
