import {
  type Account,
  type AgreementView,
  type Figure,
  type FlowView,
  type LineView,
  subjectView,
} from '../../account/index.ts';
import { type Ask, orNotFound } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { magnitude, type Shown, show } from '../show/figure.ts';
import { type AgreementList, agreementList } from './agreements.ts';
import { type ConflictItem, conflictItems } from './disagreements.ts';
import { type FlowList, flowList } from './flows.ts';
import { type LineList, lineList } from './lines.ts';
import { type Paging, paged } from './paging.ts';
import { furthestRung } from './rung.ts';
import { type SaidList, saidList } from './said.ts';
import { country, type MoneyRow, moneyRows, named, reasoned, showDistance } from './view.ts';

export interface YearRow {
  readonly year: number;
  readonly money: Shown;
  readonly share: Shown;
  readonly millionths: number | null;
  readonly distance: Shown;
  readonly militaryAid: Shown;
  readonly militaryAidShare: Shown;
}

export interface PartnerData {
  readonly country: Named;
  readonly stage: Shown;
  readonly stageOutside: Shown;
  readonly counts: { readonly agreements: Shown; readonly lines: Shown };
  /** Flows that have come no further than a pledge: listed, never added. */
  readonly pledged: FlowList;
  readonly money: readonly MoneyRow[];
  readonly severalYears: Shown;
  readonly channelled: readonly MoneyRow[];
  /** Parts of its flows that come from others: they count for those who pay them (rule R10). */
  readonly paidByOthers: readonly Named[];
  readonly years: readonly YearRow[];
  readonly target: number | null;
  readonly agreements: AgreementList;
  readonly lines: LineList;
  /** Flows beyond a pledge, and those of which no sum is told. */
  readonly flows: FlowList;
  readonly disagreements: { readonly items: readonly ConflictItem[]; readonly paging: Paging };
  /** Every claim about its agreements, lines and money. */
  readonly said: SaidList;
}

/** Disagreements of one page: each is as tall as several rows of a table. */
const CONFLICTS = 20;

export function partnerPage(ask: Ask, code: string): PartnerData {
  const { account } = ask;
  const subject = `country/${code}`;
  if (!account.partnerCodes().includes(code)) orNotFound(() => subjectView(account, subject));
  const figure = (rest: string): Figure => account.figure(`partner/${code}/${rest}`);
  const own = belongings(account, subject);
  const isPledge = (flow: FlowView): boolean => furthestRung(flow) === 'pledged';
  const conflicts = paged(
    ask,
    account.conflicts().filter((item) => own.subjects.has(item.subject)),
    { name: 'differ-', per: CONFLICTS },
  );
  return {
    country: country(code, ask),
    stage: show(figure('stage'), ask),
    stageOutside: show(figure('stage/outside'), ask),
    counts: { agreements: show(figure('agreements'), ask), lines: show(figure('lines'), ask) },
    pledged: flowList(ask, own.flows.filter(isPledge), 'pledged-'),
    money: moneyRows(account, ask, (rung) => `partner/${code}/${rung}`),
    severalYears: show(figure('committed/several'), ask, { compact: true }),
    channelled: moneyRows(account, ask, (rung) => `partner/${code}/channelled/${rung}`),
    paidByOthers: own.paidByOthers.map((flow) => named(flow.subject, ask)),
    years: account.years().map((year) => yearRow(ask, code, year)),
    target: account.core.programme?.target.millionths ?? null,
    agreements: agreementList(ask, own.agreements, 'agreements-'),
    lines: lineList(ask, own.lines, 'lines-'),
    flows: flowList(
      ask,
      own.flows.filter((flow) => !isPledge(flow)),
      'flows-',
    ),
    disagreements: { items: conflictItems(ask, conflicts.rows), paging: conflicts.paging },
    said: saidList(ask, own.subjects),
  };
}

interface Belongings {
  readonly agreements: readonly AgreementView[];
  readonly lines: readonly LineView[];
  readonly flows: readonly FlowView[];
  readonly paidByOthers: readonly FlowView[];
  readonly subjects: ReadonlySet<string>;
}

/** What has to do with a country: its agreements, the lines it hosts, and the money it gives or passes on. */
function belongings(account: Account, country: string): Belongings {
  const agreements = account
    .agreements()
    .filter((item) => item.parties.includes(country) || item.contestedParties.includes(country));
  const lines = account.lines().filter((item) => item.host === country);
  const flows = account.flows().filter((item) => item.from === country || item.via === country);
  const wholes = new Set(flows.map(({ subject }) => subject));
  const fromOthers = ({ from, partOf }: FlowView): boolean =>
    from !== null && from !== country && partOf !== null && wholes.has(partOf);
  return {
    agreements,
    lines,
    flows,
    paidByOthers: account.flows().filter(fromOthers),
    subjects: new Set([...agreements, ...lines, ...flows].map((item) => item.subject)),
  };
}

function yearRow(ask: Ask, code: string, year: number): YearRow {
  const figure = (rest: string): Figure => ask.account.figure(`partner/${code}/${rest}/${year}`);
  const [money, aid, share] = [figure('committed'), figure('military-aid'), figure('share/committed')];
  const distance = ask.account.figure(`partner/${code}/distance/committed/${year}/euro`);
  const hasGdp = !ask.account.core.tables.gdp(code, year).missing;
  return {
    year,
    money: show(money, ask, { compact: true }),
    share: reasoned(show(share, ask, { compact: true }), money, hasGdp, ask),
    millionths: magnitude(share),
    distance: reasoned(showDistance(distance, ask), money, hasGdp, ask),
    militaryAid: show(aid, ask, { compact: true }),
    militaryAidShare: reasoned(show(figure('share/military-aid'), ask, { compact: true }), aid, hasGdp, ask),
  };
}
