import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a server with the starter programme, without a slash at its end; absent where a published copy is tested. */
    readonly served: string | undefined;
  }
}

const SERVER = fileURLToPath(new URL('./served-apart.ts', import.meta.url));

/** Starts one tracker for all tests that only read, in a process of its own, as people do; returns what ends it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = fork(SERVER);
  const ended = once(server, 'exit');
  const told = await Promise.race([once(server, 'message'), ended.then(() => undefined)]);
  if (told === undefined) throw new Error('Expected the tracker for the tests to tell its address, it ended instead.');
  project.provide('served', String(told[0]));
  return async () => {
    server.disconnect();
    await ended;
  };
}
