import type { ProgrammeDefinition } from '../../src/reference/index.ts';
import { type Claim, checkClaim, type RawClaim, type SourceDescription } from '../../src/vocabulary/index.ts';

/** The programme of the small ledgers that tests write out. */
export const SMALL_PROGRAMME: ProgrammeDefinition = {
  id: 'programme/build-with-ukraine',
  name: { en: 'Build with Ukraine' },
  aim: { en: 'production in partner countries' },
  owner: 'country/UA',
  announced: '2025-06-21',
  target: { subject: 'target/quarter', share: '0.25 %', millionths: 2500, meaning: { en: 'share of GDP' } },
  partners: ['DK'],
  families: [],
  scopes: {
    production: {
      name: { en: 'production' },
      meaning: { en: 'production' },
      recipients: [
        { subject: 'programme/build-with-ukraine', why: { en: 'the programme' } },
        { subject: 'line/*', why: { en: 'any line' } },
      ],
      flows: [],
      excluded: [],
    },
    'military-aid': { name: { en: 'aid' }, meaning: { en: 'aid' }, table: 'military-allocations' },
  },
  indicators: [],
  vehicles: [],
};

/** A source of middling worth in every respect that is not described. */
export function middlingSource(
  id: string,
  described: Partial<SourceDescription> & { readonly published: string },
): SourceDescription {
  return {
    id,
    title: `Title of ${id}`,
    publisher: id,
    url: `https://example.org/${id}`,
    language: 'en',
    kind: 'news',
    reliability: 'B',
    ...described,
  };
}

/** A claim as an evidence file has it, through the checks that files go through. Raises where it does not pass them. */
export function checkedClaim(raw: RawClaim): Claim {
  const checked = checkClaim(raw);
  if (!checked.ok) throw new Error(checked.problems.map(({ message }) => message).join('; '));
  return checked.value;
}
