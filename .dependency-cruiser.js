// The rules of the house: which room may import from which. `docs/architecture.md` describes the rooms.

/** Rooms from the ground up; those in one row stand on the same floor and do not import each other. */
const floors = [
  ['values'],
  ['vocabulary'],
  ['yaml'],
  ['evidence', 'reference'],
  ['ledger'],
  ['account'],
  ['wording', 'changes'],
  ['changes'],
  ['forecast', 'plan', 'brief', 'read', 'exchange', 'search', 'snapshot'],
  ['desk'],
  ['store', 'fetch'],
  ['session'],
  ['watch'],
  ['web'],
  ['server'],
  ['publish'],
  ['cli'],
];

/** The rooms that run in a browser as they do in Node: no I/O, no clock, no randomness. */
const core = floors
  .slice(
    0,
    floors.findIndex((floor) => floor.includes('store')),
  )
  .flat();

/** Packages that the core may use, since they compute and do nothing else. */
const purePackages = [
  '@mozilla/readability',
  'canonicalize',
  'csv-parse',
  'csv-stringify',
  'd3-geo',
  'edtf',
  'fastest-levenshtein',
  'hyparquet-writer',
  'franc-min',
  'linkedom',
  'read-excel-file',
  'unpdf',
  'minisearch',
  'yaml',
  'zod',
];

/** @param {readonly string[]} names */
const anyOf = (names) => `(?:${names.join('|')})`;
const test = '\\.test\\.tsx?$';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const floorRules = floors.map((floor, height) => ({
  name: `floor-of-${floor.join('-')}`,
  comment: 'A room imports only from floors below its own. Move the shared part down, or pass it in.',
  severity: 'error',
  from: { path: `^src/(${anyOf(floor)})/`, pathNot: test },
  to: { path: `^src/${anyOf(floors.slice(height).flat())}/`, pathNot: '^src/$1/' },
}));

/** @satisfies {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...floorRules,
    {
      name: 'known-room',
      comment: 'A room has a floor: add it to `floors` in .dependency-cruiser.js and to docs/architecture.md.',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: `^src/${anyOf(floors.flat())}/` },
    },
    {
      name: 'through-the-face',
      comment: "A room is entered through its index.ts; export there what is needed, or leave it the room's own.",
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.tsx?$'] },
    },
    {
      name: 'core-without-node',
      comment: 'The core runs in a browser too: have what Node gives (files, hashes, time) passed in.',
      severity: 'error',
      from: { path: `^src/${anyOf(core)}/`, pathNot: [test, '^src/[^/]+/testing/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-without-io',
      comment:
        'The core computes only. A package that does nothing else goes on `purePackages` in .dependency-cruiser.js.',
      severity: 'error',
      from: { path: `^src/${anyOf(core)}/`, pathNot: [test, '^src/[^/]+/testing/'] },
      to: { path: '^node_modules/', pathNot: `^node_modules/${anyOf(purePackages)}/` },
    },
    {
      name: 'light-parts',
      comment:
        'What a part of a page imports goes to every reader. Work it out in src/web/pages, and import types only; see docs/decisions/0013.',
      severity: 'error',
      from: { path: '^src/web/(parts|words)/', pathNot: test },
      to: { path: '^src/(?!web/)|^src/web/ask', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycle',
      comment: 'Files that import each other cannot be read one after the other. Move the shared part into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'found',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'listed-package',
      comment: 'The package is not listed in package.json: install it, do not lean on another package bringing it.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-test-tools-in-the-product',
      comment: 'What runs at a user must not need the development dependencies.',
      severity: 'error',
      from: { path: '^(src|bin)/', pathNot: [test, '^src/[^/]+/(?:testing|conformance)[./]', '^src/web/routes\\.ts$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-test-imported',
      comment: 'What two tests share lies in a folder named testing/ (or conformance/).',
      severity: 'error',
      from: {},
      to: { path: test },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(build|\\.react-router)/|/\\+types/' },
    // Sees imports of types too: they bind a room to another as much as calls do.
    parser: 'swc',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'import', 'types', 'default'] },
  },
};
