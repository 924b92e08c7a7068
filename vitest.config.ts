import { defineConfig } from 'vitest/config';
import LongestFirst from './scripts/testing/longest-first.ts';

const browserTests = '**/*.browser.test.ts';
/** Pages that a published copy has too, where its files have to do what the server does: all but the desk. */
const copiedPages = '{access,changes,charts,lists,navigation,pages,print,reading,search,tables,timeMachine}';
/** What only a copy has. */
const copies = 'src/publish/*.browser.test.ts';
/** Two cores are what a small machine has; a browser test takes more than one by itself. */
const workers = 2;

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: workers,
    // A limit against tests that hang, not a measure: a loaded machine must not fail.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './scripts/testing/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{bench,scripts,src}/**/*.test.{ts,tsx}'],
          exclude: [browserTests],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [`{scripts,src}/${browserTests}`],
          exclude: [copies],
          globalSetup: ['./scripts/testing/chromium.ts', './scripts/testing/served.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'published',
          include: [`src/web/${copiedPages}.browser.test.ts`, copies],
          globalSetup: ['./scripts/testing/chromium.ts', './scripts/testing/published.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          // Together with the browser's: whoever is done with the one goes on with the other.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
