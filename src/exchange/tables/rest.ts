import type { AccountView, ConflictView, PartnerView, SeriesView, TargetView } from '../../account/index.ts';
import { countryText } from '../../wording/index.ts';
import { TO_SUBJECT } from './evidence.ts';
import { column, fill, type Table } from './table.ts';

export function partnersTable(partners: readonly PartnerView[]): Table {
  return fill<PartnerView>(
    {
      name: 'partners',
      title: 'Partners',
      description:
        'Countries that any claim makes a partner. Their money, shares of GDP and distances to the target are figures under partner/CODE/…',
      key: ['country'],
      columns: [
        column('country', 'text!', 'ISO 3166-1 alpha-2 code, or EU, NATO.', (row) => row.country),
        column('name_en', 'text!', 'Name in English.', (row) => countryText(row.country, 'en')),
        column('name_uk', 'text!', 'Name in Ukrainian.', (row) => countryText(row.country, 'uk')),
        column(
          'stage',
          'text',
          'Stage in the programme; empty where no agreement of it names the country.',
          (row) => row.stage,
        ),
        column('contested', 'boolean!', 'Named by too few while others leave it out (R8).', (row) => row.contested),
        column(
          'stage_outside',
          'text',
          'Furthest stage of agreements outside the programme.',
          (row) => row.stageOutside,
        ),
      ],
    },
    [...partners].sort((a, b) => (a.country < b.country ? -1 : 1)),
  );
}

export function targetsTable(targets: readonly TargetView[]): Table {
  return fill<TargetView>(
    {
      name: 'targets',
      title: 'Targets',
      description: 'What parties are asked or have agreed to reach. The value is the figure at SUBJECT/value.',
      key: ['subject'],
      references: [TO_SUBJECT('subject')],
      columns: [
        column('subject', 'text!', 'Kind and slug.', (row) => row.subject),
        column('who', 'text', 'Who is to reach it.', (row) => row.who),
        column('measure', 'text', 'What is measured.', (row) => row.measure),
        column('status', 'text', 'asked, agreed or met.', (row) => row.status),
        column('by_when', 'text', 'EDTF date by which it is to be reached.', (row) => row.byWhen),
      ],
    },
    targets,
  );
}

export function indicatorsTable(indicators: readonly SeriesView[]): Table {
  return fill<SeriesView>(
    {
      name: 'indicators',
      title: 'Indicators',
      description:
        'Series that are measured. Their points are figures. Two series are never one line of a chart: each has its own definition.',
      key: ['series'],
      columns: [
        column('series', 'text!', 'Slug of the series.', (row) => row.series),
        column('definition_en', 'text', 'What is measured.', (row) => row.definition?.en ?? null),
        column('definition_uk', 'text', 'The same in Ukrainian.', (row) => row.definition?.uk ?? null),
        column('latest', 'text!', 'Address of the latest point.', (row) => row.latest.address),
        column('points', 'list!', 'Addresses of the points, oldest first.', (row) =>
          row.points.map(({ address }) => address),
        ),
        column('planned', 'list!', 'Addresses of points that are planned or forecast by a source.', (row) =>
          row.planned.map(({ address }) => address),
        ),
      ],
    },
    [...indicators].sort((a, b) => (a.series < b.series ? -1 : 1)),
  );
}

export function disagreementsTable(view: AccountView): Table {
  return fill<ConflictView>(
    {
      name: 'disagreements',
      title: 'Disagreements',
      description: 'Every facet on which sources differ, or which one denies.',
      key: ['address'],
      references: [TO_SUBJECT('subject')],
      columns: [
        column('address', 'text!', 'Address of the figure.', (row) => row.address),
        column('subject', 'text!', 'Subject.', (row) => row.subject),
        column('facet', 'text!', 'What is competed about.', (row) => row.property),
        column('differs', 'boolean!', 'Claims differ by more than rounding.', (row) => row.differs),
        column('denied', 'boolean!', 'A claim denies it.', (row) => row.denied),
      ],
    },
    [...view.conflicts].sort((a, b) => (a.address < b.address ? -1 : 1)),
  );
}
