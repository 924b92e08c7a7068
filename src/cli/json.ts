import type { Terminal } from './terminal.ts';

/** Writes the one JSON document of an answer. */
export function tellJson(terminal: Terminal, value: unknown): void {
  terminal.out(`${JSON.stringify(value, null, 2)}\n`);
}
