import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files whose tests take longest, the longest first: begun last, one of them would keep a single processor busy at the end. */
const LONG = ['pages', 'timeMachine', 'desk', 'access'].map((name) => `/src/web/${name}.browser.test.ts`);

/** Begins with the longest files, as vitest itself does where it remembers an earlier run. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONG.findIndex((name) => moduleId.endsWith(name));
      return place < 0 ? LONG.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
