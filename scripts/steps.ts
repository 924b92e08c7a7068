import { build } from './build.ts';
import { run } from './run.ts';

/** One thing that has to hold, and how it is found out. */
export interface Step {
  readonly heading: string;
  /** Resolves to an exit status. */
  readonly run: () => Promise<number>;
}

/** What `npm run check` looks at: everything but the tests. */
export const checks: readonly Step[] = [
  { heading: 'Style (Biome)', run: () => run('biome', ['check', '--error-on-warnings']) },
  { heading: 'Types of the core, the server and the commands (TypeScript)', run: () => run('tsc', ['--project', '.']) },
  { heading: 'Types of the pages (TypeScript)', run: () => run('tsc', ['--project', 'src/web']) },
  {
    heading: 'Who imports whom (dependency-cruiser)',
    run: () => run('depcruise', ['--config', '.dependency-cruiser.js', 'bin', 'src', 'scripts', 'bench']),
  },
  { heading: 'Nothing unused (knip)', run: () => run('knip', []) },
];

/** What `npm test` runs. */
export const everything: readonly Step[] = [
  { heading: 'Build of the pages (Vite)', run: build },
  ...checks,
  { heading: 'Tests (Vitest)', run: () => run('vitest', ['run']) },
];

/** Runs one step after the other and stops at the first that fails; resolves to its exit status, or 0. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  for (const [index, step] of steps.entries()) {
    process.stdout.write(`\n== ${index + 1} of ${steps.length}: ${step.heading}\n`);
    const status = await step.run();
    if (status !== 0) {
      process.stdout.write(`\nFailed: ${step.heading}.\n`);
      return status;
    }
  }
  return 0;
}
