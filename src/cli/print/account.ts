import type { AccountView, Figure, PartnerView, TargetView } from '../../account/index.ts';
import { pick } from '../../values/index.ts';
import { codeText, countryText, figureTitle, seriesName } from '../../wording/index.ts';
import { table } from '../layout/table.ts';
import { wrap } from '../layout/width.ts';
import { asOfLines, marks, type Page, section, shown, whenOf } from './page.ts';

/** The whole account as a person reads it. */
export function accountText(page: Page, view: AccountView): string {
  const { texts, language } = page;
  const { programme } = view;
  const head =
    programme === null
      ? [texts.noProgramme]
      : [pick(programme.name, language), ...wrap(pick(programme.aim, language), page.width)];
  const lines = [
    ...head,
    ...asOfLines(page),
    ...section(texts.target, view.target === null ? [] : targetLines(page, view.target)),
    ...section(texts.partners, partnerLines(page, view)),
    ...section(texts.money, moneyLines(page, view)),
    ...section(texts.moneyByPartner, moneyByPartnerLines(page, view)),
    ...section(texts.gauge, gaugeLines(page, view)),
    ...section(texts.agreementTable, agreementLines(page, view)),
    ...section(texts.lineTable, lineLines(page, view)),
    ...section(texts.indicators, indicatorLines(page, view)),
    ...section(`${texts.conflicts} (${view.conflicts.length})`, conflictLines(page, view)),
    '',
    texts.askWhy(view.overview.money.committed.address),
  ];
  return `${lines.join('\n')}\n`;
}

function targetLines(page: Page, target: TargetView): string[] {
  const { texts, language } = page;
  const rows = [
    [texts.value, [shown(page, target.value), marks(page, target.value)].filter(Boolean).join(' · ')],
    [texts.status, target.status === null ? '' : codeText('target status', target.status, language)],
    [texts.whom, target.who === null ? '' : target.who.split(', ').map(page.name).join(', ')],
    [texts.asked, target.measure ?? ''],
    [texts.byWhen, whenOf(page, target.byWhen)],
    [texts.address, target.value.address],
  ];
  return table(
    [{ head: '' }, { head: '' }],
    rows.filter(([, value]) => value !== ''),
    page.width,
  );
}

/** Partners by the stage at which they stand in the programme, the furthest first. */
function partnerLines(page: Page, view: AccountView): string[] {
  const { texts, language } = page;
  const at = (stage: string, contested: boolean): string =>
    view.partners
      .filter((partner) => partner.stage === stage && partner.contested === contested)
      .map((partner) => countryText(partner.country, language))
      .sort(new Intl.Collator(language).compare)
      .join(', ');
  const stages = Object.entries(view.overview.partners).reverse();
  const rows = stages.flatMap(([stage, count]) => {
    const contested = at(stage, true);
    return [
      [codeText('agreement stage', stage, language), shown(page, count), at(stage, false)],
      ...(contested === '' ? [] : [['', '', `${texts.contested}: ${contested}`]]),
    ];
  });
  return table(
    [{ head: texts.stage }, { head: texts.number, align: 'right' }, { head: texts.countries }],
    rows,
    page.width,
  );
}

function moneyLines(page: Page, view: AccountView): string[] {
  const { texts } = page;
  const { committed, allocated, disbursed } = view.overview.money;
  const row = (label: string, figure: Figure): string[] => [
    label,
    shown(page, figure, true),
    marks(page, figure),
    figure.address,
  ];
  const rows = [row(texts.committed, committed), row(texts.allocated, allocated), row(texts.disbursed, disbursed)];
  const columns = [
    { head: texts.rung },
    { head: texts.sum, align: 'right' as const },
    { head: texts.mark },
    { head: texts.address },
  ];
  return table(columns, rows, page.width);
}

/** Partners of whom money is told, all years together. */
function moneyByPartnerLines(page: Page, view: AccountView): string[] {
  const { texts } = page;
  const rows = byName(page, view.partners)
    .map(({ name, partner: { money } }) => ({ name, figures: [money.committed, money.allocated, money.disbursed] }))
    .filter(({ figures }) => figures.some((figure) => figure.value !== undefined))
    .map(({ name, figures }) => [name, ...figures.map((figure) => shown(page, figure, true))]);
  const heads = [texts.committed, texts.allocated, texts.disbursed].map((head) => ({ head, align: 'right' as const }));
  return table([{ head: texts.partner }, ...heads], rows, page.width);
}

/** The target gauge, for the partners and years of which a share of GDP is known. */
function gaugeLines(page: Page, view: AccountView): string[] {
  const { texts } = page;
  const rows = byName(page, view.partners).flatMap(({ name, partner }) =>
    partner.gauges
      .filter(({ share }) => share.committed.value !== undefined)
      .map(({ year, money, share, distanceEuro }) => [
        name,
        String(year),
        ...[money, share, distanceEuro].map(({ committed }) => shown(page, committed, true)),
      ]),
  );
  const heads = [texts.committed, texts.shareOfGdp, texts.toTarget].map((head) => ({ head, align: 'right' as const }));
  return table([{ head: texts.partner }, { head: texts.year }, ...heads], rows, page.width);
}

function byName(page: Page, partners: readonly PartnerView[]): { name: string; partner: PartnerView }[] {
  const { compare } = new Intl.Collator(page.language);
  return partners
    .map((partner) => ({ name: countryText(partner.country, page.language), partner }))
    .sort((a, b) => compare(a.name, b.name));
}

function agreementLines(page: Page, view: AccountView): string[] {
  const { texts, language } = page;
  const rows = view.agreements.map((agreement) => [
    agreement.stage === null ? '' : codeText('agreement stage', agreement.stage, language),
    whenOf(page, agreement.since),
    marks(page, { ...agreement.figures.stage, conflict: agreement.conflict }),
    `${agreement.parties.map(page.name).join(', ')} (${agreement.subject})`,
  ]);
  return table(
    [{ head: texts.stage }, { head: texts.since }, { head: texts.mark }, { head: texts.agreement }],
    rows,
    page.width,
  );
}

function lineLines(page: Page, view: AccountView): string[] {
  const { texts, language } = page;
  const rows = view.lines.map((line) => [
    line.stage === null ? '' : codeText('line stage', line.stage, language),
    codeText('line health', line.health, language),
    marks(page, { ...line.figures.stage, conflict: line.conflict }),
    lineName(page, line),
  ]);
  return table(
    [{ head: texts.stage }, { head: texts.health }, { head: texts.mark }, { head: texts.line }],
    rows,
    page.width,
  );
}

function lineName(page: Page, line: AccountView['lines'][number]): string {
  const families = line.family.map((family) => codeText('family', family, page.language)).join(', ');
  const who = [...line.operators, ...(line.host === null ? [] : [line.host])].map(page.name).join(', ');
  return `${[families, who].filter((part) => part !== '').join(' · ')} (${line.subject})`;
}

function indicatorLines(page: Page, view: AccountView): string[] {
  const { texts } = page;
  const rows = view.indicators
    .filter((series) => series.latest.value !== undefined || series.planned.length > 0)
    .map(({ series, latest }) => [
      shown(page, latest, true),
      whenOf(page, latest.when),
      marks(page, latest),
      seriesName(page.account, series, page.language),
    ]);
  const right = { align: 'right' as const };
  const columns = [
    { head: texts.value, ...right },
    { head: texts.when },
    { head: texts.mark },
    { head: texts.indicator },
  ];
  return table(columns, rows, page.width);
}

function conflictLines(page: Page, view: AccountView): string[] {
  const { texts, language } = page;
  const rows = view.conflicts.map((conflict) => {
    const figure = page.account.figure(conflict.address);
    return [
      shown(page, figure, true),
      marks(page, figure),
      `${figureTitle(conflict.address, language, page.name)} (${conflict.address})`,
    ];
  });
  const capped = rows.map(([value = '', ...rest]) => [value.length > 32 ? `${value.slice(0, 31)}…` : value, ...rest]);
  return table([{ head: texts.value }, { head: texts.mark }, { head: texts.address }], capped, page.width);
}
