import type { AgreementView, LineView, StageView } from '../../account/index.ts';
import { TO_SUBJECT } from './evidence.ts';
import { column, fill, type Table } from './table.ts';

const SUBJECT = 'Kind and slug.';

/** Agreements and production lines, and the stages that both went through. */
export function workTables(agreements: readonly AgreementView[], lines: readonly LineView[]): Table[] {
  return [agreementsTable(agreements), linesTable(lines), stagesTable([...agreements, ...lines])];
}

function agreementsTable(agreements: readonly AgreementView[]): Table {
  return fill<AgreementView>(
    {
      name: 'agreements',
      title: 'Agreements',
      description: 'Any instrument, from talks to a treaty, as the account concludes.',
      key: ['subject'],
      references: [TO_SUBJECT('subject')],
      columns: [
        column('subject', 'text!', SUBJECT, (row) => row.subject),
        column('parties', 'list!', 'Who agrees with whom.', (row) => row.parties),
        column(
          'contested_parties',
          'list!',
          'Named by too few while others leave them out (R8).',
          (row) => row.contestedParties,
        ),
        column('instrument', 'text', 'Its form.', (row) => row.instrument),
        column('programme', 'text', 'Programme that it belongs to.', (row) => row.programme),
        column('stage', 'text', 'Furthest stage.', (row) => row.stage),
        column(
          'planned',
          'boolean!',
          'The stage is not reached yet, only planned or thought possible.',
          (row) => row.planned,
        ),
        column('since', 'text', 'EDTF date of the stage.', (row) => row.since),
        column('expected', 'text', 'EDTF date at which the next stage is expected.', (row) => row.expected),
        column('covers', 'list!', 'Product families.', (row) => row.covers),
        column('place', 'text', 'Where it was agreed or signed.', (row) => row.place),
        column('signatories', 'list!', 'Who signed or signs.', (row) => row.signatories),
        column('conflict', 'boolean!', 'Sources differ on it.', (row) => row.conflict),
      ],
    },
    agreements,
  );
}

function linesTable(lines: readonly LineView[]): Table {
  return fill<LineView>(
    {
      name: 'lines',
      title: 'Production lines',
      description:
        'One product family made by one operator, or by several together, in one country. Output, capacity and jobs are figures.',
      key: ['subject'],
      references: [TO_SUBJECT('subject')],
      columns: [
        column('subject', 'text!', SUBJECT, (row) => row.subject),
        column('family', 'list!', 'Product families made.', (row) => row.family),
        column('product', 'text', 'What is made.', (row) => row.product),
        column('operators', 'list!', 'Who makes it.', (row) => row.operators),
        column('host', 'text', 'Country that it stands in.', (row) => row.host),
        column('region', 'text', 'Region, and never closer (R20).', (row) => row.region),
        column('agreement', 'text', 'Agreement that it rests on.', (row) => row.agreement),
        column('programme', 'text', 'Programme that it belongs to.', (row) => row.programme),
        column('stage', 'text', 'Furthest stage, or the one by which it was undone.', (row) => row.stage),
        column(
          'planned',
          'boolean!',
          'The stage is not reached yet, only planned or thought possible.',
          (row) => row.planned,
        ),
        column('since', 'text', 'EDTF date of the stage.', (row) => row.since),
        column('health', 'text!', 'Whether it keeps to its plan, concluded by R19.', (row) => row.health),
        column('conflict', 'boolean!', 'Sources differ on it.', (row) => row.conflict),
      ],
    },
    lines,
  );
}

interface StageRow extends StageView {
  readonly subject: string;
}

function stagesTable(works: readonly (AgreementView | LineView)[]): Table {
  const rows = works.flatMap(({ subject, history }) => history.map((stage) => ({ ...stage, subject })));
  return fill<StageRow>(
    {
      name: 'stages',
      title: 'Stages',
      description: 'Every stage that an agreement or a line reached or is to reach.',
      key: ['address'],
      references: [TO_SUBJECT('subject')],
      columns: [
        column('address', 'text!', 'Address of the figure behind it.', (row) => row.address),
        column('subject', 'text!', 'Agreement or line.', (row) => row.subject),
        column('stage', 'text!', 'Stage.', (row) => row.stage),
        column(
          'modality',
          'text!',
          'fact or estimate where it was reached; plan or possibility where not.',
          (row) => row.modality,
        ),
        column('when', 'text', 'EDTF date.', (row) => row.when),
      ],
    },
    rows,
  );
}
