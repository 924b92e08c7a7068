import { existsSync } from 'node:fs';
import { installByApt } from './apt.ts';
import type { Chromium, ChromiumSource } from './chromium.ts';
import { installByNpm } from './npm.ts';
import { executableOnPath, starts } from './path.ts';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The Chromium for browser tests and screenshots: the one that CHROME_PATH names, one of the system, one that npm
 * brings, one that apt brings; in that order, since npm needs no rights and changes nothing outside the checkout.
 * @param say takes the lines about what is going on
 * @throws when none of them starts, with the reason of each
 */
export async function findChromium(say: (line: string) => void = toStandardError): Promise<Chromium> {
  return firstOf([named, ofTheSystem, installByNpm, installByApt], say);
}

/** The first Chromium that one of the sources gives; a source that fails is passed over and its reason kept. */
export async function firstOf(sources: readonly ChromiumSource[], say: (line: string) => void): Promise<Chromium> {
  const reasons: string[] = [];
  for (const source of sources) {
    try {
      const found = await source(say);
      if (found !== undefined) return found;
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    [
      'No Chromium starts here. Install one, or name one in CHROME_PATH.',
      ...reasons.map((reason) => `- ${reason}`),
    ].join('\n'),
  );
}

async function named(): Promise<Chromium | undefined> {
  const path = process.env.CHROME_PATH;
  if (path === undefined || path === '') return undefined;
  if (!starts(path)) throw new Error(`CHROME_PATH names ${path}, which does not start.`);
  return { path, from: 'the one that CHROME_PATH names', env: {} };
}

async function ofTheSystem(): Promise<Chromium | undefined> {
  const found = commands.map(executableOnPath).filter((path) => path !== undefined);
  const path = [...found, ...applications.filter((application) => existsSync(application))].find((each) =>
    starts(each),
  );
  return path === undefined ? undefined : { path, from: 'the one of this system', env: {} };
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
