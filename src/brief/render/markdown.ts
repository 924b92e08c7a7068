import type { Brief, Sentence } from '../types.ts';
import { originText, periodText } from './layout.ts';
import { renderWords } from './words.ts';

/** A brief as Markdown with footnotes. What a source wrote cannot become markup. */
export function briefMarkdown(brief: Brief): string {
  const words = renderWords[brief.language];
  const blocks = [
    `# ${said(brief.headline)}`,
    `*${escaped(periodText(brief))}*`,
    brief.bullets.map((bullet) => `- ${said(bullet)}`).join('\n'),
    ...brief.narrative.map((paragraph) => paragraph.map(said).join(' ')),
    `*${escaped(words.wording)}*`,
    `## ${words.sources}`,
    brief.notes
      .map(
        (note) =>
          `[^${note.number}]: ${escaped(originText(note, brief))}${note.url === null ? '' : `: <${note.url.replace(/[<>\s]/g, encodeURIComponent)}>`}`,
      )
      .join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function said({ text, notes }: Sentence): string {
  return `${escaped(text)}${notes.map((number) => `[^${number}]`).join('')}`;
}

/** Characters that Markdown or the HTML inside it would take for their own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&#|~]/g, (character) => `\\${character}`);
}
