import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends the report with `N passed, N failed` alone on a line (`, N skipped` where some were), which machines read.
 * A file that could not be run at all counts as one failed test.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap(statesOf);
    const count = (state: string) => states.filter((each) => each === state).length;
    const skipped = count('skipped');
    process.stdout.write(
      `${count('passed')} passed, ${count('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
    );
  }
}

function statesOf(module: TestModule): string[] {
  const states: string[] = Array.from(module.children.allTests(), (test) => test.result().state);
  const failedAsAWhole = module.state() === 'failed' && !states.includes('failed');
  return failedAsAWhole ? [...states, 'failed'] : states;
}
