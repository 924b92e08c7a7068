import type { Brief } from '../types.ts';
import { marks, originText, periodText } from './layout.ts';
import { renderWords } from './words.ts';

/** A brief as plain text: the form for a terminal or a mail. */
export function briefText(brief: Brief): string {
  const words = renderWords[brief.language];
  const paragraphs = [
    `${brief.headline.text} ${marks(brief.headline)}`,
    periodText(brief),
    brief.bullets.map((bullet) => `• ${bullet.text} ${marks(bullet)}`).join('\n'),
    ...brief.narrative.map((paragraph) => paragraph.map((sentence) => `${sentence.text} ${marks(sentence)}`).join(' ')),
    words.wording,
    [
      words.sources,
      ...brief.notes.map(
        (note) => `[${note.number}] ${originText(note, brief)}${note.url === null ? '' : `: ${note.url}`}`,
      ),
    ].join('\n'),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
