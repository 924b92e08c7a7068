import { dayFrom, type Metadata } from './metadata.ts';

const FRONT = /^---\n([\s\S]*?)\n---\n/u;
const field = (front: string, name: string): string | null =>
  new RegExp(`^${name}:\\s*["']?(.+?)["']?\\s*$`, 'mu').exec(front)?.[1] ?? null;

/** Text of a Markdown file: marks taken away, link texts kept, code and comments left out; title and date from its front matter. */
export function readMarkdown(source: string): { readonly text: string; readonly metadata: Metadata } {
  const front = FRONT.exec(source)?.[1] ?? '';
  const body = source
    .replace(FRONT, '')
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/^(```|~~~)[\s\S]*?^\1.*$/gmu, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/gu, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .replace(/^#{1,6}\s+(.*?)\s*#*$/gmu, '\n$1\n')
    .replace(/^>\s?/gmu, '')
    .replace(/^\s*(?:[-*+]|\d+\.)\s+/gmu, '\n')
    .replace(/(\*\*|__|\*|_|`)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replace(/([^\n])\n(?=[^\n])/gu, '$1 ')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  const title = field(front, 'title') ?? /^#\s+(.+)$/mu.exec(source)?.[1]?.trim() ?? null;
  return {
    text: body,
    metadata: {
      title,
      publisher: field(front, 'publisher') ?? field(front, 'source'),
      published: dayFrom(field(front, 'published') ?? field(front, 'date')),
    },
  };
}
