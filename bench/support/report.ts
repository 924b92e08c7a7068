import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { machine } from './machine.ts';

/** A line of a table: what was measured, then figures that are ready to be read. */
export type Line = readonly string[];

export interface Table {
  readonly heading: string;
  readonly columns: Line;
  readonly lines: readonly Line[];
}

/** What one benchmark found: tables for people, the same in numbers, and what must be known to read them. */
export interface Findings {
  readonly tables: readonly Table[];
  readonly notes: readonly string[];
  readonly figures: unknown;
}

const RESULTS = fileURLToPath(new URL('../results/', import.meta.url));

const ABOUT_CPU =
  'CPU is processor time of all threads: it tells more than the clock when other work shares the machine.';

/** Prints findings and writes them to bench/results/NAME.json. */
export function report(name: string, findings: Findings): void {
  process.stdout.write(`\n${name} · ${machine().text}\n`);
  for (const table of findings.tables) process.stdout.write(`\n${tableText(table)}`);
  const notes = [...findings.notes, ABOUT_CPU];
  process.stdout.write(`\n${notes.map((note) => `· ${note}\n`).join('')}`);
  mkdirSync(RESULTS, { recursive: true });
  const { figures } = findings;
  const file = join(RESULTS, `${name}.json`);
  writeFileSync(file, `${JSON.stringify({ benchmark: name, machine: machine(), figures, notes }, null, 2)}\n`);
}

/** Tells on a terminal what is being done; says nothing in a pipe. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${text} …\n`);
}

/** A table in aligned columns: the first to the left, the others to the right. */
export function tableText({ heading, columns, lines }: Table): string {
  const all = [columns, ...lines];
  const widths = columns.map((_column, index) => Math.max(...all.map((line) => (line[index] ?? '').length)));
  const row = (line: Line): string =>
    widths
      .map((width, index) => pad(line[index] ?? '', width, index))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  return `${[heading, row(columns), rule, ...lines.map(row)].join('\n')}\n`;
}

function pad(text: string, width: number, index: number): string {
  return index === 0 ? text.padEnd(width) : text.padStart(width);
}

/** "12 ×": how many times faster we are than a peer. */
export function ratio(ours: number, peer: number): string {
  const times = peer / ours;
  return `${times >= 10 ? Math.round(times) : times.toFixed(times >= 1 ? 1 : 2)} ×`;
}

/** Milliseconds with three significant digits: "0.41 ms", "28.3 ms", "7 940 ms". */
export function milliseconds(value: number): string {
  return `${value >= 100 ? grouped(value) : value.toPrecision(3)} ms`;
}

/** A whole number in groups of three digits. */
export function grouped(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ' ');
}
