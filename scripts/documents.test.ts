import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './setup/root.js';

const documents = globSync(['*.md', '{docs,programmes}/**/*.md'], { cwd: root });

function read(document: string): string {
  return readFileSync(join(root, document), 'utf8');
}

/** Every match of `pattern`'s first group in the documents, with the document it stands in. */
function mentions(pattern: RegExp, textOf: (document: string) => string = read): { document: string; found: string }[] {
  return documents.flatMap((document) =>
    Array.from(textOf(document).matchAll(pattern), ([, found = '']) => ({ document, found })),
  );
}

/** Anchors of a page: its headings as GitHub writes them. */
function anchorsOf(text: string): string[] {
  const headings = Array.from(text.matchAll(/^#{1,6} +(.+)$/gm), ([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** A document without code, in which brackets mean other things than links. */
const withoutCode = (document: string) =>
  read(document)
    .replace(/^```.*?^```/gms, '')
    .replace(/`[^`\n]*`/g, '');

test('every link in a document leads to a file and heading that is there', () => {
  const links = mentions(/\]\(([^)\s]+)[^)]*\)/g, withoutCode).filter(({ found }) => !/^[a-z]+:/.test(found));
  const broken = links.filter(({ document, found }) => {
    const [path = '', anchor] = decodeURI(found).split('#');
    const target = path === '' ? document : join(dirname(document), path);
    if (!existsSync(join(root, target))) return true;
    return anchor !== undefined && target.endsWith('.md') && !anchorsOf(read(target)).includes(anchor);
  });
  expect(broken).toEqual([]);
});

test('every npm script that a document names is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = mentions(/npm (?:run )?(start|test|(?<=run )[a-z][a-z:-]*)/g);
  expect(named.filter(({ found }) => !(found in scripts))).toEqual([]);
});

test('every command of kuznia that a document names is there', () => {
  const help = kuznia('--help');
  const known = Array.from(help.matchAll(/^ {2}([a-z]+)/gm), ([, name]) => name);
  const named = mentions(/npx kuznia ([a-z]+)/g);
  expect(named.filter(({ found }) => !known.includes(found))).toEqual([]);
});

test('every option of kuznia that a document names is known to its command', () => {
  const calls = mentions(/npx kuznia ([a-z]+[^`\n|&]*)/g);
  const unknown = calls.filter(({ found }) => {
    const [command = '', ...words] = found.split(/\s+/);
    const options = words.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] ?? word);
    const called = command === 'desk' ? [command, words[0] ?? ''] : [command];
    return options.some((option) => !kuznia(...called, '--help').includes(option));
  });
  expect(unknown).toEqual([]);
});

const answers = new Map<string, string>();

/** What the command prints, asked once per call. */
function kuznia(...args: readonly string[]): string {
  const key = args.join(' ');
  const known = answers.get(key);
  if (known !== undefined) return known;
  const { stdout } = spawnSync(process.execPath, [join(root, 'bin', 'kuznia.js'), ...args], { encoding: 'utf8' });
  answers.set(key, stdout);
  return stdout;
}
