import { expect, test } from 'vitest';
import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { claimsIn } from '../testing/claims.ts';

const donors = (text: string, language: ReadLanguage) =>
  claimsIn(text, language)
    .filter((claim) => claim.kind === 'flow')
    .map((claim) => [claim.from].flat().join(' '));

test.each<readonly [string, ReadLanguage, readonly string[]]>([
  // Who gives along with another.
  [
    'Together with Finland and Latvia, Belgium paid for a package worth 500 million dollars.',
    'en',
    ['country/FI country/LV country/BE'],
  ],
  [
    'The first contribution, €90m, came from Finland and Latvia together with Ottawa.',
    'en',
    ['country/FI country/LV country/CA'],
  ],
  // Who entrusts money to another, and who lends it.
  ['The European Union has entrusted Sweden with 70 million euros for drones.', 'en', ['country/EU']],
  ['Євросоюз доручив Швеції витратити на дрони 70 млн євро.', 'uk', ['country/EU']],
  [
    'Greece takes part in the SAFE scheme of the EU. The country can borrow 4 billion euros there.',
    'en',
    ['country/EU'],
  ],
  // A treasury gives; so does a country under a scheme of many.
  ['Germany backs the Danish model. The Norwegian treasury has set aside €70m for it.', 'en', ['country/NO']],
  ['Норвегія допомагає. До «данської моделі» королівство приєдналося торік і дало 90 млн крон.', 'uk', ['country/NO']],
  // A firm that puts money in before any country.
  [
    'Rheinmetall wants to invest 90 million euros in a line there; the government in Sofia will bear half.',
    'en',
    ['party/rheinmetall'],
  ],
])('%s', (text, language, expected) => {
  expect(donors(text, language)).toEqual(expected);
});

test('who is together with another in something else does not give with it', () => {
  const text =
    'Latvia helps. Together with Britain the Baltic state leads the coalition, to which it has allocated €70m.';
  expect(donors(text, 'en')).toEqual(['country/LV']);
});
