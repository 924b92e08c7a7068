import { readFileSync, writeFileSync } from 'node:fs';
import { COLOURS, PAINTS } from '../src/web/parts/charts/paint.ts';

const FILE = new URL('../src/web/style/paint.css', import.meta.url);
const HEAD = '/* Made from src/web/parts/charts/paint.ts by scripts/write-paint.ts. */\n';

/** The style sheet that says on pages what `PAINTS` says in files. */
function paintRules(): string {
  return Object.entries(PAINTS)
    .map(([name, paint]) => {
      const lines = Object.entries(paint).map(([property, value]) => `  ${property}: ${cssValue(property, value)};`);
      return `.${name} {\n${lines.join('\n')}\n}\n`;
    })
    .join('\n');
}

function cssValue(property: string, value: string): string {
  if (Object.hasOwn(COLOURS, value)) return `var(--${value})`;
  return property === 'font-size' ? `${Number(value) / 16}rem` : value;
}

/** Whether the style sheet on disk is what the table says. */
export function paintIsCurrent(): boolean {
  return readFileSync(FILE, 'utf8') === `${HEAD}${paintRules()}`;
}

if (import.meta.main) writeFileSync(FILE, `${HEAD}${paintRules()}`);
