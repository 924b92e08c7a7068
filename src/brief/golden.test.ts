import { beforeAll, expect, test } from 'vitest';
import { starterLedger } from '../../scripts/testing/starter-ledger.ts';
import { changesBetween, periodOf } from '../changes/index.ts';
import type { Language } from '../values/index.ts';
import { briefOf, briefText } from './index.ts';

// Whole briefs, to be read aloud when they change: `npx vitest run src/brief/golden.test.ts -u` writes them anew.
interface Golden {
  readonly name: string;
  readonly language: Language;
  readonly since: string;
  readonly until: string;
  readonly partner?: string;
}
const GOLDEN: readonly Golden[] = [
  { name: 'june-2025-en', language: 'en', since: '2025-06-01', until: '2025-06-21' },
  { name: 'june-2025-uk', language: 'uk', since: '2025-06-01', until: '2025-06-21' },
  { name: 'autumn-2025-en', language: 'en', since: '2025-09-01', until: '2025-12-31' },
  { name: 'denmark-2025-uk', language: 'uk', since: '2025-06-20', until: '2025-12-31', partner: 'DK' },
];

let ledger: Awaited<ReturnType<typeof starterLedger>>;
beforeAll(async () => {
  ledger = await starterLedger();
});

test.each(GOLDEN)('the brief $name reads as before', async ({ name, language, since, until, partner }) => {
  const { before, after } = periodOf({ since, until });
  const [first, second] = [ledger.account(before), ledger.account(after)];
  const brief = briefOf(first, second, changesBetween(first, second), { language, partner });
  await expect(briefText(brief)).toMatchFileSnapshot(`testing/${name}.txt`);
});
