import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../src/account/index.ts';

/** The text of docs/method.md, from the table of rules that the account follows and cites. */
export function methodText(): string {
  const parts = rules.map(({ id, title, text }) => `## ${id} ${title.en}\n\n${text.en}\n\n*${title.uk}.* ${text.uk}`);
  return `${HEAD}\n${parts.join('\n\n')}\n`;
}

const HEAD = `# Method

How an account is drawn from claims, rule by rule, in English and Ukrainian. Every figure names the rules that made it; the code
and its tests cite the same numbers. This page is written from \`src/account/rules.ts\`: run \`npm run docs\` after changing a rule.
`;

const FILE = new URL('../docs/method.md', import.meta.url);

/** Whether the page on disk is what the rules say. */
export function methodIsCurrent(): boolean {
  return readFileSync(FILE, 'utf8') === methodText();
}

if (import.meta.main) writeFileSync(FILE, methodText());
