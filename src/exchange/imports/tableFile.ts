import { stringify } from 'csv-stringify/browser/esm/sync';
import { stringify as yamlText } from 'yaml';
import {
  type ReferenceRow,
  type ReferenceSource,
  type ReferenceTableName,
  referenceLayouts,
} from '../../reference/index.ts';
import { guardedCell } from '../formula.ts';

/** A reference table as its file has it. */
export function referenceText(table: ReferenceTableName, rows: readonly ReferenceRow[]): string {
  const columns = Object.keys(referenceLayouts[table].columns);
  const cells = rows.map((row) =>
    columns.map((name) => guardedCell((row as Readonly<Record<string, string>>)[name] ?? '')),
  );
  return stringify([columns, ...cells], { record_delimiter: '\n' });
}

/** `sources.yaml` with one more source at its end; what stands there, comments too, stays as it is. */
export function withSource(before: string | undefined, source: ReferenceSource): string {
  const entry = yamlText([source], { lineWidth: 120 })
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
  return before === undefined ? `sources:\n${entry}\n` : `${before.trimEnd()}\n\n${entry}\n`;
}
