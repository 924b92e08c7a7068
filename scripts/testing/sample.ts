/** The small ledger that the account's own tests are written with, for those of rooms above. */
export { type Sample, sample } from '../../src/account/sample.ts';
