import type { Ask } from '../../ask.ts';
import { agreementPage } from '../../pages/agreement.ts';
import type { AgreementItem } from '../../pages/agreements.ts';
import type { FlowItem } from '../../pages/flows.ts';
import { linePage } from '../../pages/line.ts';
import type { LineItem } from '../../pages/lines.ts';
import { partnerPage, type YearRow } from '../../pages/partner.ts';
import { titleOf } from '../../pages/why.ts';
import type { Named } from '../../parts/go.tsx';
import type { Shown } from '../../show/figure.ts';
import { aboutFigure, exactOf, figureBehind } from '../figures.ts';
import { column, type Download, download } from '../table.ts';

/** One figure of a page about one thing: which part of the page it stands in, and of what it is. */
interface Row {
  readonly section: string;
  readonly of: Named;
  readonly shown: Shown;
}

type FigureOf = (section: string, of: Named, ...shown: readonly (Shown | null)[]) => Row[];

const rowsOf: FigureOf = (section, of, ...shown) =>
  shown.filter((item) => item !== null).map((item) => ({ section, of, shown: item }));

/** Every figure of a page about one thing, one row each, since they have no unit in common. */
function figuresTable(ask: Ask, rows: readonly Row[]): Download {
  const behind = figureBehind(ask);
  return download<Row>(rows, [
    column('section', (row) => row.section),
    column('subject', (row) => row.of.subject),
    column('name', (row) => row.of.name),
    column('what', (row) => titleOf(ask, row.shown.address)),
    column('value', (row) => exactOf(ask, row.shown).value),
    column('value_high', (row) => exactOf(ask, row.shown).high),
    column('value_unit', (row) => exactOf(ask, row.shown).unit),
    column('since', (row) => behind(row.shown)?.when ?? null),
    aboutFigure(ask, 'value', (row) => row.shown),
  ]);
}

export function partnerTable(ask: Ask, code: string): Download {
  const page = partnerPage(ask, code);
  const of = page.country;
  return figuresTable(ask, [
    ...rowsOf('stage', of, page.stage, page.stageOutside),
    ...rowsOf('counts', of, page.counts.agreements, page.counts.lines),
    ...rowsOf('money', of, ...page.money.map(({ shown }) => shown), page.severalYears),
    ...rowsOf('channelled', of, ...page.channelled.map(({ shown }) => shown)),
    ...page.years.flatMap((year) => rowsOf('years', of, ...yearFigures(year))),
    ...agreements('agreements', page.agreements.items),
    ...lines('lines', page.lines.items),
    ...flows('flows', page.flows.items),
    ...flows('pledged', page.pledged.items),
    ...page.disagreements.items.flatMap((item) => rowsOf('disagreements', item.subject, item.chosen)),
  ]);
}

function yearFigures({ money, share, distance, militaryAid, militaryAidShare }: YearRow): Shown[] {
  return [money, share, distance, militaryAid, militaryAidShare];
}

export function agreementTable(ask: Ask, slug: string): Download {
  const page = agreementPage(ask, slug);
  return figuresTable(ask, [
    ...rowsOf('stage', page.item, page.item.stage),
    ...lines('lines', page.lines.items),
    ...flows('flows', page.flows.items),
    ...agreements('parts', page.parts.items),
    ...rowsOf('record', page.item, ...page.record.facets.map(({ figure }) => figure)),
  ]);
}

export function lineTable(ask: Ask, slug: string): Download {
  const page = linePage(ask, slug);
  return figuresTable(ask, [
    ...rowsOf('stage', page.item, page.item.stage, page.item.health),
    ...rowsOf('starts', page.item, ...page.starts.map(({ shown }) => shown)),
    ...rowsOf('quantities', page.item, ...page.quantities.map(({ shown }) => shown), page.recipients, page.jobs),
    ...flows('flows', page.flows.items),
    ...rowsOf('record', page.item, ...page.record.facets.map(({ figure }) => figure)),
  ]);
}

function agreements(section: string, items: readonly AgreementItem[]): Row[] {
  return items.flatMap((item) => rowsOf(section, item, item.stage));
}

function lines(section: string, items: readonly LineItem[]): Row[] {
  return items.flatMap((item) => rowsOf(section, item, item.stage, item.start, item.health));
}

function flows(section: string, items: readonly FlowItem[]): Row[] {
  return items.flatMap((item) => rowsOf(section, item, item.amount, item.euro));
}
