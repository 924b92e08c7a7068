import { expect, test } from 'vitest';
import { claimsIn } from '../testing/claims.ts';

test('a firm that the text introduces is known by its bare name from then on', () => {
  const text =
    'The Norwegian company Nordmek builds radars. On Friday Nordmek signed a contract with Ukrspecsystems on drones.';
  const [claim] = claimsIn(text).filter(({ kind }) => kind === 'agreement');
  expect(claim?.parties).toEqual(['party/nordmek', 'party/ukrspecsystems']);
});

test('a word that the text introduces as nothing is no firm', () => {
  const text = 'Radars are built in Bergen. On Friday Bergen signed a contract with Ukrspecsystems on drones.';
  const [claim] = claimsIn(text).filter(({ kind }) => kind === 'agreement');
  expect(claim?.parties).not.toContain('party/bergen');
});

test('a minister who is introduced in full speaks by his surname alone', () => {
  const text =
    'Defence Minister Ola Nordmo came to Kyiv on Friday. Norway will give 2 billion kroner for drones, Nordmo said.';
  const [claim] = claimsIn(text).filter(({ kind }) => kind === 'flow');
  expect(claim?.by).toBe('person/ola-nordmo');
});
