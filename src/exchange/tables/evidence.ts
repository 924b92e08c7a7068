import {
  type Account,
  type SourceSummary,
  type Statement,
  type SubjectSummary,
  sourceViews,
  statements,
  subjectSummaries,
  type Withdrawal,
  withdrawals,
} from '../../account/index.ts';
import { subjectNames } from '../../wording/index.ts';
import { column, fill, type Table } from './table.ts';

export const TO_SUBJECT = (name: string) => ({ column: name, table: 'subjects', to: 'subject' });

/** What the sources say: subjects, sources, statements, and the names of claims that were withdrawn. */
export function evidenceTables(account: Account): Table[] {
  return [subjectsTable(account), sourcesTable(account), statementsTable(account), withdrawnTable(account)];
}

function subjectsTable(account: Account): Table {
  const english = subjectNames(account, 'en');
  const ukrainian = subjectNames(account, 'uk');
  return fill<SubjectSummary>(
    {
      name: 'subjects',
      title: 'Subjects',
      description: 'Everything that a claim is about or names.',
      key: ['subject'],
      columns: [
        column('subject', 'text!', 'Kind and slug; stays the same from one export to the next.', (row) => row.subject),
        column('kind', 'text!', 'Kind of subject, as docs/vocabulary.md lists them.', (row) => row.kind),
        column('name_en', 'text!', 'Name in English.', (row) => english(row.subject)),
        column('name_uk', 'text!', 'Name in Ukrainian.', (row) => ukrainian(row.subject)),
        column(
          'conflict',
          'boolean!',
          'Sources differ on some property of it, or one denies it.',
          (row) => row.conflict,
        ),
      ],
    },
    subjectSummaries(account),
  );
}

function sourcesTable(account: Account): Table {
  const sources = sourceViews(account).sort((a, b) => (a.id < b.id ? -1 : 1));
  return fill<SourceSummary>(
    {
      name: 'sources',
      title: 'Sources',
      description: 'Documents with at least one claim that can be seen.',
      key: ['id'],
      columns: [
        column('id', 'text!', 'Day of publication, publisher and topic; stays the same.', (row) => row.id),
        column('title', 'text!', 'What it says, in our own words.', (row) => row.title),
        column('publisher', 'text!', 'Who published it.', (row) => row.publisher),
        column('published', 'date!', 'Day of publication.', (row) => row.published),
        column(
          'url',
          'address',
          'Address on the web; some official documents and reports have none.',
          (row) => row.url,
        ),
        column('language', 'text!', 'Language tag of BCP 47.', (row) => row.language),
        column('kind', 'text!', 'news, official, dataset, report or social.', (row) => row.kind),
        column('cites', 'text', 'Where the document has it from.', (row) => row.cites),
        column('reliability', 'text!', 'Admiralty code, A to F.', (row) => row.reliability),
        column('claims', 'integer!', 'Number of its claims that can be seen.', (row) => row.claims),
      ],
    },
    sources,
  );
}

function statementsTable(account: Account): Table {
  return fill<Statement>(
    {
      name: 'statements',
      title: 'Statements',
      description: 'What each source says: one row for each property of each claim, whether or not it was chosen.',
      key: ['claim', 'property'],
      references: [TO_SUBJECT('subject'), { column: 'source', table: 'sources', to: 'id' }],
      columns: [
        column(
          'claim',
          'text!',
          'Id of the claim: a hash of what is asserted and by which source.',
          (row) => row.citation.claim,
        ),
        column('property', 'text!', 'Property of the subject.', (row) => row.citation.property),
        column('subject', 'text!', 'Subject that it counts for, after merges.', (row) => row.subject),
        column('about', 'text!', 'Subject as the evidence file names it.', (row) => row.citation.about),
        column('facet', 'text!', 'What the statement competes about.', (row) => row.facet),
        column('value', 'text!', 'As the evidence file gives it; a list or sharing as JSON.', (row) =>
          textOf(row.citation.value),
        ),
        column('form', 'text!', 'text, list or sharing.', (row) => formOf(row.citation.value)),
        column('modality', 'text!', 'fact, estimate, plan, possibility or denial.', (row) => row.citation.modality),
        column(
          'when',
          'text',
          'When it happened, holds or is to happen: an EDTF date.',
          (row) => row.citation.when ?? null,
        ),
        column('by', 'text', 'Who is cited as saying it.', (row) => row.citation.by ?? null),
        column('credibility', 'integer', 'Admiralty code, 1 to 6.', (row) => row.citation.credibility ?? null),
        column('paragraph', 'integer', 'Paragraph of the source, from 1.', (row) => row.citation.paragraph ?? null),
        column('note', 'text', 'In our own words.', (row) => row.citation.note ?? null),
        column('source', 'text!', 'Id of the source.', (row) => row.citation.source.id),
        column(
          'passage',
          'text',
          'The words of the source that it rests on, where they were kept.',
          (row) => row.citation.passage?.exact ?? null,
        ),
      ],
    },
    statements(account),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function formOf(value: unknown): string {
  if (typeof value === 'string') return 'text';
  return Array.isArray(value) ? 'list' : 'sharing';
}

function withdrawnTable(account: Account): Table {
  return fill<Withdrawal>(
    {
      name: 'withdrawn',
      title: 'Withdrawn claims',
      description: 'Claims that stood in this ledger and stand no more, by name: delete them from your copy.',
      key: ['claim'],
      columns: [
        column('claim', 'text!', 'Id of the claim.', (row) => row.claim),
        column('about', 'text!', 'Subject that it was about.', (row) => row.about),
        column('source', 'text!', 'Id of the source that it came from.', (row) => row.source),
        column('entered', 'integer!', 'Ledger entry that brought it.', (row) => row.entered),
        column('left', 'integer!', 'Ledger entry after which it stood no more.', (row) => row.left),
        column('why', 'text!', 'retracted (its file no longer makes it) or rejected (by a review).', (row) => row.why),
      ],
    },
    withdrawals(account),
  );
}
