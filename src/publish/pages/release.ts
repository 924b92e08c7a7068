import { briefHtml, escapedHtml } from '../../brief/index.ts';
import { dayOf, formatDay, type Language } from '../../values/index.ts';
import { citationText } from '../citation.ts';
import { type Distribution, datasetElement } from '../dataset.ts';
import type { Notes } from '../notes/notes.ts';
import type { ProgrammeText } from '../programme.ts';
import { type Release, releaseFolder } from '../release.ts';
import { publishWords } from '../words.ts';
import { documentHtml } from './document.ts';

export interface ReleasePage {
  readonly release: Release;
  readonly programme: ProgrammeText;
  readonly notes: Notes;
  readonly language: Language;
  readonly data: readonly Distribution[];
}

/** File of a release's page in a language. */
export function releasePageFile(id: string, language: Language): string {
  return `${releaseFolder(id)}/${language === 'en' ? 'index' : language}.html`;
}

/** The page of a release, which never changes: what is new, what it rests on, its files and how to cite it. */
export function releasePage({ release, programme, notes, language, data }: ReleasePage): string {
  const words = publishWords[language];
  const title = words.release(release.id);
  return documentHtml({
    language,
    title: `${title} · ${programme.title[language]}`,
    head: datasetElement(release, programme, language, data),
    body: [
      navigation(release.id, language),
      '<main>',
      `<h1>${escapedHtml(title)}</h1>`,
      `<p>${escapedHtml(programme.title[language])}</p>`,
      restsOn(release, language),
      notesHtml(notes, language),
      `<h2>${escapedHtml(words.cite)}</h2>`,
      `<p>${escapedHtml(citationText(release, programme.title.en))}</p>`,
      '<p><a href="CITATION.cff">CITATION.cff</a></p>',
      filesHtml(release, language),
      `<p>${escapedHtml(words.licence)}</p>`,
      '</main>',
    ].join('\n'),
  });
}

function navigation(id: string, language: Language): string {
  const other = language === 'en' ? 'uk' : 'en';
  const words = publishWords[language];
  const page = `/${releasePageFile(id, other).replace(/index\.html$/, '')}`;
  return [
    '<nav>',
    `<a href="/${language}/">${escapedHtml(words.tracker)}</a>`,
    `<a href="/releases/">${escapedHtml(words.releases)}</a>`,
    `<a href="${page}" lang="${other}">${escapedHtml(publishWords[other].choose)}</a>`,
    '</nav>',
  ].join('\n');
}

function restsOn(release: Release, language: Language): string {
  const words = publishWords[language];
  const { ledger, previous, program } = release;
  const rows: [string, string][] = [
    [words.asOf, escapedHtml(formatDay(dayOf(release.asOf.known.slice(0, 10)), language))],
    [words.ledger, escapedHtml(words.entry(ledger.sequence, ledger.hash))],
    [words.program, escapedHtml(`Kuznia ${program.version}`)],
    [words.made, escapedHtml(release.made)],
    [
      words.before,
      previous === null
        ? escapedHtml(words.first)
        : `<a href="/${releaseFolder(previous)}/">${escapedHtml(previous)}</a>`,
    ],
  ];
  return `<dl>${rows.map(([term, text]) => `<dt>${escapedHtml(term)}</dt><dd>${text}</dd>`).join('')}</dl>`;
}

function notesHtml({ lead, brief, groups }: Notes, language: Language): string {
  const words = publishWords[language];
  return [
    `<h2>${escapedHtml(words.notes)}</h2>`,
    `<p>${escapedHtml(lead)}</p>`,
    // Its headings stand below those of the page.
    ...(brief === null
      ? []
      : [briefHtml(brief).replaceAll(/(<\/?h)([12])>/g, (_all, tag, level) => `${tag}${Number(level) + 2}>`)]),
    ...groups.map(({ title, items, left }) => {
      const lines = [...items, ...(left > 0 ? [words.more(left)] : [])];
      return `<h3>${escapedHtml(title)}</h3><ul>${lines.map((line) => `<li>${escapedHtml(line)}</li>`).join('')}</ul>`;
    }),
  ].join('\n');
}

function filesHtml({ files }: Release, language: Language): string {
  const words = publishWords[language];
  const rows = Object.entries(files).map(([path, { bytes, sha256 }]) => {
    const size = words.bytes(new Intl.NumberFormat(language).format(Math.ceil(bytes / 1000)));
    const name = path
      .split('/')
      .slice(path.startsWith('releases/') ? 2 : 0)
      .join('/');
    return `<li><a href="/${escapedHtml(encodeURI(path))}">${escapedHtml(name)}</a>, ${escapedHtml(size)}<br><code>${sha256}</code></li>`;
  });
  return `<h2>${escapedHtml(words.files)}</h2><p>${escapedHtml(words.filesIntro)}</p><ul>${rows.join('')}</ul>`;
}
