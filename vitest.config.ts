import { defineConfig } from 'vitest/config';

const browserTests = '**/*.browser.test.ts';
/** Pages that a published copy has too, where its files have to do what the server does. */
const copiedPages = '{access,lists,search}';
/** Two cores are what a small machine has; a browser test takes more than one by itself. */
const workers = 2;

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: workers,
    // A limit against tests that hang, not a measure: a loaded machine must not fail.
    testTimeout: 60_000,
    hookTimeout: 60_000,
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
          globalSetup: ['./scripts/testing/chromium.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'published',
          include: [`src/web/${copiedPages}.browser.test.ts`],
          globalSetup: ['./scripts/testing/chromium.ts', './scripts/testing/published.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
