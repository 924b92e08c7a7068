import { type Browser, chromium } from 'playwright-core';
import type { Chromium } from './chromium.ts';

/** Starts a Chromium without a window. */
export function launchChromium({ path, env }: Chromium): Promise<Browser> {
  // Chromium refuses its sandbox to root, as which most containers run.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: path, args, env: { ...definedOnly(process.env), ...env } });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
