import { expect, test } from 'vitest';
import { claimsIn } from '../testing/claims.ts';

const lines = (text: string, language: 'en' | 'uk') =>
  claimsIn(text, language)
    .filter((claim) => claim.kind === 'line')
    .map((claim) => [claim.stage, claim.host, claim.family]);

test.each([
  ['Norway is to start turning out Ukrainian drones next year.', 'agreed', 'NO', 'drone'],
  [
    'Fire Point is putting up a factory for solid rocket fuel in Denmark.',
    'under construction',
    'DK',
    'rocket propellant',
  ],
  [
    'Construction of the shell plant in Ukraine got under way in May.',
    'under construction',
    'UA',
    'artillery ammunition',
  ],
  [
    'The first interceptors rolled off the line in Britain last week.',
    'low-rate production',
    'GB',
    'interceptor drone',
  ],
  ['Serial manufacture of the Octopus got going in Britain.', 'full-rate production', 'GB', 'interceptor drone'],
  ['Engineers are tuning the machines at the missile factory in Denmark.', 'commissioning', 'DK', 'missile'],
  ['Spain may become home to a plant for Ukrainian missiles.', 'proposed', 'ES', 'missile'],
  ['Lithuania wants to host production of long-range drones.', 'proposed', 'LT', 'drone'],
  ['Work on the drone factory in Latvia has come to a halt.', 'halted', 'LV', 'drone'],
  ['Plans for a drone plant in Slovakia have been dropped.', 'cancelled', 'SK', 'drone'],
])('%s', (text, stage, host, family) => {
  expect(lines(text, 'en')).toEqual([[stage, `country/${host}`, family]]);
});

test.each([
  ['Норвегія з наступного року почне випускати українські дрони.', 'agreed', 'NO', 'drone'],
  ['Fire Point зводить на півдні Данії завод ракетного палива.', 'under construction', 'DK', 'rocket propellant'],
  [
    'Минулого тижня з конвеєра у Британії зійшли перші перехоплювачі.',
    'low-rate production',
    'GB',
    'interceptor drone',
  ],
  ['Литва прагне розмістити в себе виробництво українських дронів.', 'proposed', 'LT', 'drone'],
  ['Канада будуватиме українські дрони в себе.', 'agreed', 'CA', 'drone'],
  ['Будівництво заводу дронів у Латвії зупинено.', 'halted', 'LV', 'drone'],
])('%s', (text, stage, host, family) => {
  expect(lines(text, 'uk')).toEqual([[stage, `country/${host}`, family]]);
});

test('where a line will stand is not told by saying that it is unknown', () => {
  expect(lines('It is not known where the drones will be built in Spain.', 'en')).toEqual([]);
});
