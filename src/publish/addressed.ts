import { escapedHtml } from '../brief/index.ts';
import { languages } from '../values/index.ts';
import { isPage, withSlash } from './place.ts';

/**
 * Elements for the head of a page that tell where it lies, for search engines: its own address, whatever choices a link to it
 * carries, and the same page in the other language. Nothing for files, nor for charts that stand in pages of other sites.
 */
export function addressed(path: string, origin: string): string {
  const [, , page = ''] = /^\/([a-z]+)(\/.*)?$/.exec(path) ?? [];
  if (!isPage(path) || page.startsWith('/embed/')) return '';
  const address = (of: string): string => escapedHtml(`${origin}${withSlash(of)}`);
  const others = languages.map(
    (language) => `<link rel="alternate" hreflang="${language}" href="${address(`/${language}${page}`)}"/>`,
  );
  return `<link rel="canonical" href="${address(path)}"/>${others.join('')}`;
}
