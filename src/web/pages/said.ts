import { citationsOf, claimsAbout } from '../../account/index.ts';
import type { Ask } from '../ask.ts';
import { type Paging, paged } from './paging.ts';
import { claimOf, type SourceClaim } from './source.ts';

/** Claims one by one, the latest published first: who said what. */
export interface SaidList {
  readonly items: readonly SourceClaim[];
  readonly paging: Paging;
}

/** Each claim is as tall as a few rows of a table. */
const CLAIMS_OF_A_PAGE = 20;

/** What sources claim about some subjects. */
export function saidList(ask: Ask, subjects: Iterable<string>): SaidList {
  const { rows, paging } = paged(ask, claimsAbout(ask.account, subjects), { name: 'said-', per: CLAIMS_OF_A_PAGE });
  return { items: rows.map((claim) => claimOf(ask, citationsOf(ask.account, claim))), paging };
}
