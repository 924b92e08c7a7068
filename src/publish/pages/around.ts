import { escapedHtml } from '../../brief/index.ts';
import { languages } from '../../values/index.ts';
import { ELSEWHERE } from '../../web/index.ts';
import type { ProgrammeText } from '../programme.ts';
import { releaseFolder } from '../release.ts';
import { publishWords } from '../words.ts';
import { documentHtml } from './document.ts';

/** The bare address: leads to the reader's language by script, and offers both without. */
export function choicePage({ title, description }: ProgrammeText): string {
  return documentHtml({
    language: 'en',
    title: title.en,
    script:
      "location.replace((navigator.languages.find((tag)=>/^(en|uk)\\b/i.test(tag))||'en').slice(0,2).toLowerCase()+'/'+location.search)",
    body: [
      '<main>',
      ...languages.map((language) =>
        [
          `<section lang="${language}">`,
          `<h1>${escapedHtml(title[language])}</h1>`,
          `<p>${escapedHtml(description[language])}</p>`,
          `<p><a href="/${language}/">${escapedHtml(publishWords[language].choose)}</a></p>`,
          '</section>',
        ].join('\n'),
      ),
      '</main>',
    ].join('\n'),
  });
}

/**
 * Most pages are not written down: those that no page leads to, and those of which nothing was known on another day. Where the
 * address could be that of a page, the first page of its language looks it up.
 */
const LOOKED_UP = [
  'const{pathname,search,hash}=location;const[,language]=/^\\/(en|uk)(?:\\/|$)/.exec(pathname)||[];',
  'if(language&&!/\\.[a-z]+$/.test(pathname))',
  `location.replace('/'+language+'/?${ELSEWHERE}='+encodeURIComponent(pathname+search+hash))`,
].join('');

/** What static servers answer where nothing is. */
export function absentPage({ title }: ProgrammeText): string {
  return documentHtml({
    language: 'en',
    title: `${publishWords.en.absent} · ${title.en}`,
    script: LOOKED_UP,
    body: [
      '<main>',
      ...languages.map((language) => {
        const words = publishWords[language];
        return [
          `<section lang="${language}">`,
          `<h1>${escapedHtml(words.absent)}</h1>`,
          `<p>${escapedHtml(words.absentHelp)}</p>`,
          `<p><a href="/${language}/">${escapedHtml(words.tracker)}</a></p>`,
          '</section>',
        ].join('\n');
      }),
      '</main>',
    ].join('\n'),
  });
}

/** The list of releases, the latest first, in both languages. */
export function releasesPage({ title }: ProgrammeText, ids: readonly string[]): string {
  return documentHtml({
    language: 'en',
    title: `${publishWords.en.releases} · ${title.en}`,
    body: [
      '<main>',
      ...languages.map((language) => {
        const words = publishWords[language];
        const page = language === 'en' ? '' : `${language}.html`;
        return [
          `<section lang="${language}">`,
          `<h1>${escapedHtml(words.releases)}</h1>`,
          `<p>${escapedHtml(words.releasesIntro)}</p>`,
          `<ol reversed>${ids.map((id) => `<li><a href="/${releaseFolder(id)}/${page}">${escapedHtml(id)}</a></li>`).join('')}</ol>`,
          `<p><a href="/${language}/">${escapedHtml(words.tracker)}</a></p>`,
          '</section>',
        ].join('\n');
      }),
      '</main>',
    ].join('\n'),
  });
}
