import { languages } from '../values/index.ts';
import { citationFile } from './citation.ts';
import type { Takeaway } from './exports.ts';
import { type FileSum, manifestJson } from './manifest.ts';
import { notesMarkdown } from './notes/markdown.ts';
import { type News, notesOf } from './notes/notes.ts';
import { releasePage, releasePageFile } from './pages/release.ts';
import type { ProgrammeText } from './programme.ts';
import { type Release, releaseFolder, releaseJson } from './release.ts';
import type { Staging } from './staging.ts';

export interface ReleaseParts {
  /** All but its files, which are told here. */
  readonly release: Omit<Release, 'files'>;
  readonly programme: ProgrammeText;
  /** The account as a data package. */
  readonly tables: readonly Takeaway[];
  readonly news: News;
  /** Path of the snapshot, which is part of the release but lies beside its folder: the pages need the same one. */
  readonly snapshot: string;
}

/**
 * Writes what a release keeps for ever: its tables, notes, changes, citation, page and manifest. Everything else of the site can
 * be worked out again from its snapshot, so that releases do not double it.
 */
export function writeRelease(staging: Staging, { release, programme, tables, news, snapshot }: ReleaseParts): Release {
  const folder = releaseFolder(release.id);
  const files: Record<string, FileSum> = { [snapshot]: sumOf(staging, snapshot) };
  const put = (name: string, content: string | Uint8Array): void => {
    files[`${folder}/${name}`] = staging.put(`${folder}/${name}`, content);
  };
  const notes = notesOf(news);
  const data = tables.map((table) => ({ ...table, path: table.path.replace('datapackage/', 'data/') }));
  for (const { path, content } of data) put(path, content);
  for (const language of languages) put(`notes.${language}.md`, notesMarkdown(notes[language], release.id, language));
  if (news.type === 'changes') put('changes.json', `${JSON.stringify(news.changes)}\n`);
  put('CITATION.cff', citationFile({ ...release, files }, programme));
  const whole = { ...release, files: { ...files } };
  const distributions = data.map((file) => ({ ...file, path: `${folder}/${file.path}` }));
  for (const language of languages) {
    const page = releasePage({ release: whole, programme, notes: notes[language], language, data: distributions });
    const file = releasePageFile(release.id, language);
    files[file] = staging.put(file, page);
  }
  put('release.json', releaseJson(whole));
  staging.put(`${folder}/manifest.json`, manifestJson(release.id, new Map(Object.entries(files))));
  return whole;
}

function sumOf(staging: Staging, file: string): FileSum {
  const sum = staging.files.get(file);
  if (sum === undefined) throw new Error(`Expected ${file} to be in the next site before its release.`);
  return sum;
}
