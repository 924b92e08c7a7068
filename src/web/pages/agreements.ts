import type { AgreementView } from '../../account/index.ts';
import { agreementStages } from '../../vocabulary/index.ts';
import { capital, codeText } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { dayText } from '../show/day.ts';
import { type Shown, show } from '../show/figure.ts';
import { type Paging, paged } from './paging.ts';
import { type AgreementSort, sortAgreements } from './sorts.ts';
import { byName, named, toldApart } from './view.ts';

/** An agreement as lists show it. */
export interface AgreementItem extends Named {
  readonly instrument: string | null;
  readonly parties: readonly Named[];
  readonly contested: readonly Named[];
  readonly stage: Shown;
  readonly code: string | null;
  readonly covers: readonly string[];
  readonly programme: Named | null;
  readonly expected: string | null;
  readonly conflict: boolean;
}

/** A page of agreements as a table, with the order and the place in the list that the address asks for. */
export interface AgreementList {
  readonly items: readonly AgreementItem[];
  readonly sort: AgreementSort;
  readonly paging: Paging;
}

/** One column of the board: agreements at one stage, those only planned, or those of which no stage is told. */
export interface BoardColumn {
  /** Code of the stage, `planned` or `without`: what the address says to see this column alone. */
  readonly code: string;
  readonly label: string;
  readonly items: readonly AgreementItem[];
  readonly paging: Paging;
}

export interface AgreementsData {
  readonly columns: readonly BoardColumn[];
  /** Code of the one column that is shown; empty where all are. */
  readonly column: string;
  readonly choices: readonly { readonly code: string; readonly label: string; readonly count: number }[];
  readonly scope: 'programme' | 'all';
  /** Countries that are parties, and the one chosen, by its code. */
  readonly countries: readonly Named[];
  readonly country: string;
  readonly counts: { readonly programme: number; readonly all: number };
}

/** Cards of a column while the others stand beside it. */
const CARDS = 30;

/** The agreements that the address chooses, the latest first, by column. The board and the chart beside it show the same. */
export function chosenAgreements(ask: Ask) {
  const { core } = ask.account;
  const agreements = ask.account.agreements();
  const inProgramme = agreements.filter((item) => item.programme !== null && item.programme === core.programme?.id);
  const scope: AgreementsData['scope'] = ask.choices.get('scope') === 'all' ? 'all' : 'programme';
  const inScope = scope === 'all' ? agreements : inProgramme;
  const country = ask.choices.get('country') ?? '';
  const fitting = country === '' ? inScope : inScope.filter((item) => partiesOf(item).includes(`country/${country}`));
  const columns = columnsOf(ask, fitting);
  const column = columns.find(({ code }) => code === ask.choices.get('stage'))?.code ?? '';
  const shown = column === '' ? fitting : (columns.find(({ code }) => code === column)?.rows ?? []);
  return {
    rows: [...shown].sort(latestFirst),
    fitting,
    columns,
    column,
    scope,
    country,
    inScope,
    counts: { programme: inProgramme.length, all: agreements.length },
  };
}

export function agreementsPage(ask: Ask): AgreementsData {
  const { fitting, columns, column, scope, country, inScope, counts } = chosenAgreements(ask);
  return {
    columns: columns
      .filter(({ code }) => column === '' || code === column)
      .map(({ code, label, rows }) => {
        // Pages are turned where one column stands alone; beside others each shows its latest.
        const turned = column === '' && ask.choices.get('page') !== 'all' ? { choices: new URLSearchParams() } : ask;
        const { rows: shown, paging } = paged(turned, rows, { per: column === '' ? CARDS : 2 * CARDS });
        return {
          code,
          label,
          items: toldApart(
            ask,
            shown.map((item) => agreementItem(ask, item)),
            fitting,
          ),
          paging,
        };
      }),
    column,
    choices: columns.map(({ code, label, rows }) => ({ code, label, count: rows.length })),
    scope,
    countries: countriesOf(ask, inScope),
    country,
    counts,
  };
}

interface Column {
  readonly code: string;
  readonly label: string;
  readonly rows: readonly AgreementView[];
}

/** Every stage, the furthest first; an outcome, what is planned and what is not told only where there is some. */
function columnsOf(ask: Ask, agreements: readonly AgreementView[]): Column[] {
  const latest = [...agreements].sort(latestFirst);
  const stages = agreementStages.map(({ code }) => ({
    code,
    label: capital(codeText('agreement stage', code, ask.language)),
    rows: latest.filter((item) => item.stage === code && !isPlan(item)),
  }));
  const others = [
    { code: 'planned', label: ask.words.agreements.planned, rows: latest.filter(isPlan) },
    { code: 'without', label: ask.words.agreements.without, rows: latest.filter((item) => item.stage === null) },
  ];
  return [
    ...stages.filter(({ code, rows }) => code !== 'ended' || rows.length > 0).reverse(),
    ...others.filter(({ rows }) => rows.length > 0),
  ];
}

function isPlan({ figures, stage }: AgreementView): boolean {
  return stage !== null && figures.stage.modality !== 'fact';
}

function partiesOf({ parties, contestedParties }: AgreementView): readonly string[] {
  return [...parties, ...contestedParties];
}

/** Every country that is a party; Ukraine is one to nearly all, and helps nobody to choose. */
function countriesOf(ask: Ask, agreements: readonly AgreementView[]): Named[] {
  const subjects = new Set(
    agreements.flatMap(partiesOf).filter((party) => party.startsWith('country/') && party !== 'country/UA'),
  );
  return [...subjects].map((subject) => named(subject, ask)).sort(byName(ask.language));
}

/** Agreements ready for a table: the latest first, unless the address asks for another order. */
export function agreementList(ask: Ask, agreements: readonly AgreementView[], name = ''): AgreementList {
  const { rows, sort } = sortAgreements(ask, [...agreements].sort(latestFirst), name);
  const { rows: shown, paging } = paged(ask, rows, { name });
  return {
    items: toldApart(
      ask,
      shown.map((item) => agreementItem(ask, item)),
      rows,
    ),
    sort,
    paging,
  };
}

function latestFirst(a: AgreementView, b: AgreementView): number {
  const [left, right] = [a.since ?? '', b.since ?? ''];
  return left === right ? (a.subject < b.subject ? -1 : 1) : left < right ? 1 : -1;
}

/** One agreement as lists show it. */
export function agreementItem(ask: Ask, agreement: AgreementView): AgreementItem {
  const { language } = ask;
  const { subject, instrument, expected, programme } = agreement;
  return {
    ...named(subject, ask),
    instrument: instrument === null ? null : codeText('agreement instrument', instrument, language),
    parties: agreement.parties.map((party) => named(party, ask)),
    contested: agreement.contestedParties.map((party) => named(party, ask)),
    stage: show(agreement.figures.stage, ask),
    code: agreement.stage,
    covers: agreement.covers.map((family) => codeText('family', family, language)),
    programme: programme === null ? null : named(programme, ask),
    expected: expected === null ? null : dayText(expected, language),
    conflict: agreement.conflict,
  };
}
