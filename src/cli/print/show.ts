import type { FacetView, Figure, Input, MoneyView, PartnerView, StageView, SubjectView } from '../../account/index.ts';
import { codeText, dateText, figureTitle, modalityWord, standingWord } from '../../wording/index.ts';
import { table } from '../layout/table.ts';
import { asOfLines, marks, type Page, section, shown, whenOf } from './page.ts';

type ClaimInput = Extract<Input, { readonly type: 'claim' }>;

/** One subject as a person reads it: what is known, its history, and where sources differ. */
export function subjectText(page: Page, view: SubjectView): string {
  const { texts } = page;
  const history = view.agreement?.history ?? view.line?.history ?? [];
  const disputed = view.facets.filter(({ figure }) => figure.conflict || figure.denied);
  const lines = [
    `${page.name(view.subject)} (${view.subject})`,
    ...(view.mergedFrom.length === 0 ? [] : [`${texts.mergedFrom}: ${view.mergedFrom.join(', ')}`]),
    ...asOfLines(page),
    ...section(texts.facets, facetLines(page, view)),
    ...section(texts.concluded, concludedLines(page, view)),
    ...section(texts.history, historyLines(page, view.kind, history)),
    ...section(
      texts.claims,
      disputed.flatMap((facet) => disputeLines(page, facet)),
    ),
    ...section(
      texts.namedBy,
      table(
        [{ head: texts.subject }, { head: texts.as }],
        view.namedBy.map(({ subject, property }) => [subject, property]),
        page.width,
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function facetLines(page: Page, view: SubjectView): string[] {
  const { texts, language, name } = page;
  const prefix = `${name(view.subject)}: `;
  const rows = view.facets.map(({ figure }) => [
    figureTitle(figure.address, language, name).slice(prefix.length),
    marks(page, figure),
    whenOf(page, figure.when),
    shown(page, figure),
  ]);
  return table(
    [{ head: texts.property }, { head: texts.mark }, { head: texts.when }, { head: texts.value }],
    rows,
    page.width,
  );
}

/** Figures that the account concludes about the subject, those without a value left out; explain takes their addresses. */
function concludedLines(page: Page, view: SubjectView): string[] {
  const { texts, language, name } = page;
  const prefix = `${name(view.subject)}: `;
  const rows = concludedFigures(view)
    .filter((figure) => figure.value !== undefined)
    .map((figure) => [
      figureTitle(figure.address, language, name).slice(prefix.length),
      shown(page, figure, true),
      marks(page, figure),
      figure.address,
    ]);
  const value = { head: texts.value, align: 'right' as const };
  return table([{ head: texts.figure }, value, { head: texts.mark }, { head: texts.address }], rows, page.width);
}

function concludedFigures({ partner, agreement, line, flow }: SubjectView): Figure[] {
  const each = (money: MoneyView): Figure[] => Object.values(money);
  return [
    ...(partner === undefined ? [] : partnerFigures(partner)),
    ...(agreement === undefined ? [] : [agreement.figures.stage]),
    ...(line === undefined ? [] : [line.figures.stage, line.figures.health]),
    ...(flow === undefined ? [] : [flow.pledged, ...each(flow.original), ...each(flow.euro), ...each(flow.net)]),
  ];
}

function partnerFigures({ figures, money, channelled, gauges }: PartnerView): Figure[] {
  return [
    ...Object.values(figures),
    ...Object.values(money),
    ...Object.values(channelled),
    ...gauges.flatMap((gauge) => [gauge.money.committed, gauge.share.committed, gauge.distanceEuro.committed]),
    ...gauges.map((gauge) => gauge.militaryAid),
  ];
}

function historyLines(page: Page, kind: string, history: readonly StageView[]): string[] {
  const { texts, language } = page;
  const rows = history.map(({ stage, when, modality }) => [
    codeText(`${kind} stage`, stage, language),
    whenOf(page, when),
    modality === 'fact' ? '' : modalityWord(modality as Parameters<typeof modalityWord>[0], language),
  ]);
  return table([{ head: texts.stage }, { head: texts.when }, { head: texts.mark }], rows, page.width);
}

function disputeLines(page: Page, { figure, claims }: FacetView): string[] {
  const rows = claims
    .filter((input): input is ClaimInput => input.type === 'claim')
    .map((input) => claimRow(page, input));
  return [
    figureTitle(figure.address, page.language, page.name),
    ...table([{ head: '' }, { head: '' }, { head: '' }], rows, page.width - 2).map((line) => `  ${line}`),
    '',
  ];
}

function claimRow({ language }: Page, { standing, citation }: ClaimInput): string[] {
  const { source } = citation;
  const told = `${source.publisher}, ${dateText(source.published, language)}: ${claimedText(citation.value)}`;
  const when = citation.when === undefined ? '' : ` [${dateText(citation.when, language)}]`;
  const modality = citation.modality === 'fact' ? '' : ` (${modalityWord(citation.modality, language)})`;
  return [
    standingWord(standing, language),
    source.id,
    `${told}${when}${modality}${citation.note === undefined ? '' : `. ${citation.note}`}`,
  ];
}

/** A value as the source gives it. */
export function claimedText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join(', ');
  return Object.entries(value as Record<string, string>)
    .map(([party, share]) => `${party} ${share}`)
    .join(', ');
}
