import type { Comparison } from '../../exchange/index.ts';
import type { EvidencePreview, ImportPlan } from '../../session/index.ts';
import { table } from '../layout/table.ts';

/** So many rows of a kind are shown; `--json` has them all. */
const SHOWN = 40;

/** What an import would do, as a JSON document. Rows that stand afterwards are left out: they are the table itself. */
export function importJson(
  { tables, evidence, rejected, notes, unread }: ImportPlan,
  written: readonly string[],
): object {
  return {
    tables: tables.map(({ rows: _, ...comparison }) => comparison),
    evidence: evidence.map(({ text: _, ...file }) => file),
    unread,
    rejected,
    notes,
    written,
  };
}

interface Outcome {
  readonly written: readonly string[];
  /** The call asked for writing. */
  readonly asked: boolean;
  readonly columns: number;
}

/** The preview as text. */
export function importText(plan: ImportPlan, { written, asked, columns }: Outcome): string {
  const parts = [
    ...plan.tables.flatMap((comparison) => comparisonLines(comparison, columns)),
    ...plan.evidence.flatMap(evidenceLines),
    ...list('Left out:', plan.notes),
    ...list(
      `${plan.unread.length} ${plan.unread.length === 1 ? 'cell' : 'cells'} could not be read:`,
      plan.unread.map(
        ({ file, sheet, cell, expected, came, remedy }) =>
          `${file}${sheet === undefined ? '' : ` [${sheet}]`} ${cell}: expected ${expected}, came "${came}". ${remedy}`,
      ),
    ),
    ...list(
      'What would not load, so nothing is written:',
      plan.rejected.map(({ file, line, column, message, remedy }) => `${file}:${line}:${column}: ${message} ${remedy}`),
    ),
    ...endLines(plan, written, asked),
  ];
  return `${parts.join('\n')}\n`;
}

function list(head: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const more = items.length > SHOWN ? [`  … and ${items.length - SHOWN} more; --json lists them all.`] : [];
  return [head, ...items.slice(0, SHOWN).map((item) => `  ${item}`), ...more, ''];
}

function comparisonLines(
  { table: name, source, added, agreeing, revised, kept }: Comparison,
  columns: number,
): string[] {
  const counts = table(
    [{ head: 'rows', align: 'right' }, { head: '' }],
    [
      [String(added.length), 'new'],
      [String(agreeing), 'as held already'],
      [String(revised.length), 'revised by this edition'],
      [String(kept.length), 'different, and kept as held'],
    ],
    columns,
  );
  return [
    `${source.publisher}: ${source.title}, ${source.edition} → ${name} (source ${source.id})`,
    ...counts,
    '',
    ...list(
      'New:',
      added.length === 0 ? [] : [added.slice(0, 2 * SHOWN).join(', ') + (added.length > 2 * SHOWN ? ' …' : '')],
    ),
    ...differenceLines('A new edition revises:', revised, columns),
    ...differenceLines('Stays as it is held:', kept, columns),
  ];
}

function differenceLines(
  head: string,
  rows: readonly (Comparison['kept'][number] | Comparison['revised'][number])[],
  columns: number,
): string[] {
  if (rows.length === 0) return [];
  const lines = rows.flatMap((row) =>
    row.differences.map(({ column, held, given }) => [
      row.key,
      column,
      held,
      given,
      'why' in row ? row.why : row.heldSource,
    ]),
  );
  const shown = table(
    [
      { head: 'row' },
      { head: 'column' },
      { head: 'held', align: 'right' },
      { head: 'in the file', align: 'right' },
      { head: 'why' in (rows[0] as object) ? 'because' : 'held from' },
    ],
    lines.slice(0, SHOWN),
    columns,
  );
  const more = lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more; --json lists them all.`] : [];
  return [head, ...shown, ...more, ''];
}

const PLACES: Readonly<Record<EvidencePreview['place'], string>> = {
  new: 'is new',
  same: 'stands already with the same text',
  other:
    'stands already with another text, and is left as it is: compare the two, and rename or remove that file first',
};

function evidenceLines({ path, claims, place, text }: EvidencePreview): string[] {
  const lines = text.trimEnd().split('\n');
  const more = lines.length > SHOWN ? [`  … and ${lines.length - SHOWN} more lines.`] : [];
  return [
    `${path} (${claims} claims) ${PLACES[place]}.`,
    ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
    ...more,
    '',
  ];
}

function endLines({ tables, evidence, rejected }: ImportPlan, written: readonly string[], asked: boolean): string[] {
  if (written.length > 0)
    return [
      'Written:',
      ...written.map((path) => `  ${path}`),
      'Load the programme folder again to take it into a ledger.',
    ];
  const changes =
    tables.some(({ added, revised }) => added.length + revised.length > 0) ||
    evidence.some(({ place }) => place === 'new');
  if (rejected.length > 0) return ['Nothing was written.'];
  if (!changes) return ['There is nothing to write.'];
  return [asked ? 'Nothing was written.' : 'Nothing was written. Add --write to write it.'];
}
