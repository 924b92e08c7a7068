import { type Head, type Item, identifyClaim, type SealedEntry, sealAll } from '../../ledger/index.ts';
import { sha256 } from '../sha256.ts';

const NOTES = [
  'Said at The Hague.',
  'Сказано в Гаазі: «так».',
  'Two\nlines and a "quote".',
  'Nul \0, emoji 🛠, \u2028.',
];

/** Claims that tell apart by who made them and by number, with texts of several kinds. */
export function claims(maker: string, count: number): Item[] {
  return Array.from({ length: count }, (_, index) => claim(maker, index));
}

function claim(maker: string, index: number): Item {
  const note = NOTES[index % NOTES.length] as string;
  return identifyClaim(
    `2025-06-24-${maker}`,
    {
      about: `flow/${maker}-${index}`,
      properties: { from: ['country/DK'], amount: `${index + 1} 000 000 DKK`, stage: 'allocation' },
      qualifiers: { modality: 'fact', when: '2025-06-24', note },
    },
    sha256,
  );
}

/** Claims sealed after a head. */
export function sealedClaims(head: Head, maker: string, count: number): SealedEntry[] {
  return sealAll(head, '2025-06-25T08:00:00.000Z', claims(maker, count), sha256);
}
