import type { Brief, Sentence } from '../types.ts';
import { originText, periodText } from './layout.ts';
import { renderWords } from './words.ts';

/** A brief as one HTML element, for a page of one's own. Every text is escaped, and only web addresses become links. */
export function briefHtml(brief: Brief): string {
  const words = renderWords[brief.language];
  return [
    `<article lang="${brief.language}" class="brief">`,
    `<h1>${said(brief.headline)}</h1>`,
    `<p class="period">${escaped(periodText(brief))}</p>`,
    `<ul>${brief.bullets.map((bullet) => `<li>${said(bullet)}</li>`).join('')}</ul>`,
    ...brief.narrative.map((paragraph) => `<p>${paragraph.map(said).join(' ')}</p>`),
    `<p class="wording">${escaped(words.wording)}</p>`,
    `<h2>${escaped(words.sources)}</h2>`,
    `<ol>${brief.notes.map((note) => `<li id="note-${note.number}">${linked(originText(note, brief), note.url)}</li>`).join('')}</ol>`,
    '</article>',
    '',
  ].join('\n');
}

function said({ text, notes }: Sentence): string {
  return `${escaped(text)}${notes.map((number) => `<sup><a href="#note-${number}">${number}</a></sup>`).join('')}`;
}

function linked(text: string, url: string | null): string {
  return url === null || !/^https?:\/\//i.test(url) ? escaped(text) : `<a href="${escaped(url)}">${escaped(text)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that is a text in any place of an HTML document. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
