import { briefMarkdown } from '../../brief/index.ts';
import type { Language } from '../../values/index.ts';
import { publishWords } from '../words.ts';
import type { Notes } from './notes.ts';

/** Notes as Markdown. What a source wrote cannot become markup. */
export function notesMarkdown({ lead, brief, groups }: Notes, id: string, language: Language): string {
  const words = publishWords[language];
  const blocks = [
    `# ${escaped(words.release(id))}`,
    escaped(lead),
    ...groups.map(({ title, items, left }) => {
      const lines = [...items, ...(left > 0 ? [words.more(left)] : [])];
      return `## ${escaped(title)}\n\n${lines.map((line) => `- ${escaped(line)}`).join('\n')}`;
    }),
    ...(brief === null ? [] : [briefMarkdown(brief).trim()]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Characters that Markdown or the HTML inside it would take for their own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&#|~]/g, (character) => `\\${character}`);
}
