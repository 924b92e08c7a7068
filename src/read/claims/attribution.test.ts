import { expect, test } from 'vitest';
import { claimsIn } from '../testing/claims.ts';

const speakers = (text: string, language: 'en' | 'uk') => [
  ...new Set(
    claimsIn(text, language)
      .filter((claim) => claim.kind !== 'event')
      .map((claim) => claim.by),
  ),
];

test.each([
  ['Norway has set aside 90 million euros, Tore Sandvik said.', 'person/tore-sandvik'],
  ['Norway has set aside 90 million euros, said Tore Sandvik, the defence minister.', 'person/tore-sandvik'],
  [
    'Tore Sandvik, the Norwegian defence minister, announced on Monday that 90 million euros had been set aside.',
    'person/tore-sandvik',
  ],
  [
    'The Norwegian defence minister, Tore Sandvik, announced that Nammo would receive 90 million euros.',
    'person/tore-sandvik',
  ],
  ["By Tore Sandvik's reckoning Norway has paid 90 million euros.", 'person/tore-sandvik'],
  ['Tore Sandvik set aside 90 million euros for drones.', 'person/tore-sandvik'],
  ['Norway has paid 90 million euros. Tore Sandvik disclosed the sum on Tuesday.', 'person/tore-sandvik'],
  ['Tore Sandvik came to Kyiv. By his own account Norway has paid 90 million euros.', 'person/tore-sandvik'],
  ['Tore Sandvik came to Kyiv. Norway has paid 90 million euros, the Norwegian said.', 'person/tore-sandvik'],
  [
    'Tore Sandvik and Denys Shmyhal met in Kyiv. Norway has paid 90 million euros, the guest recalled.',
    'person/tore-sandvik',
  ],
  ['Norway has paid 90 million euros, according to its ministry of defence.', 'party/norwegian-ministry-of-defence'],
  ['Norway has paid 90 million euros, by the count of the European Commission.', 'party/european-commission'],
  [
    "Norway's defence ministry has paid 90 million euros, it reported on Monday.",
    'party/norwegian-ministry-of-defence',
  ],
  [
    'Thales Belgium on Tuesday opened a new line for rockets in Herstal, the company announced.',
    'party/thales-belgium',
  ],
  ['Kongsberg hopes to make air-defence missiles in Ukraine in 2026, its manager Eirik Lie said.', 'person/eirik-lie'],
])('%s is told by %s', (text, by) => {
  expect(speakers(text, 'en')).toEqual([by]);
});

test.each([
  ['Норвегія виділила 90 млн євро, повідомив Туре Сандвік.', 'person/tore-sandvik'],
  ['За словами Туре Сандвіка, Норвегія виділила 90 млн євро.', 'person/tore-sandvik'],
  ['Норвегія, за оцінкою аналітика Ніко Ланге, виділила 90 млн євро.', 'person/nico-lange'],
  ['Міністерство оборони в Осло повідомляло, що Норвегія виділила 90 млн євро.', 'party/norwegian-ministry-of-defence'],
  ['Як уточнив Туре Сандвік, Норвегія виділила 90 млн євро.', 'person/tore-sandvik'],
  ['Норвегія виділила 90 млн євро. Про це повідомив Туре Сандвік.', 'person/tore-sandvik'],
  ['Туре Сандвік приїхав до Києва. Норвегія, за його підрахунками, виділила 90 млн євро.', 'person/tore-sandvik'],
  ['Туре Сандвік приїхав до Києва. Норвегія виділила 90 млн євро, нагадав гість.', 'person/tore-sandvik'],
  ['Туре Сандвік приїхав до Києва. Норвегія виділила 90 млн євро, сказав норвежець.', 'person/tore-sandvik'],
  [
    'Домовилися Туре Сандвік і Денис Шмигаль. Норвегія виділить 90 млн євро, уточнив норвезький міністр оборони.',
    'person/tore-sandvik',
  ],
  ['За даними Єврокомісії, Норвегія виділила 90 млн євро.', 'party/european-commission'],
  ['Речник міноборони Норвегії повідомив, що Норвегія виділила 90 млн євро.', 'party/norwegian-ministry-of-defence'],
  ['За підрахунками Києва, Норвегія виділила 90 млн євро.', 'party/ukrainian-government'],
  ['Норвегія, повідомляє мінфін Норвегії, виділила 90 млн євро.', 'party/norwegian-ministry-of-finance'],
])('%s розповів %s', (text, by) => {
  expect(speakers(text, 'uk')).toEqual([by]);
});

test.each([
  ['Tore Sandvik spoke in Oslo. Norway has paid 90 million euros, according to two officials.', 'en'],
  [
    'Tore Sandvik said that 20 million euros were paid. According to a minister, Norway has set aside 90 million euros.',
    'en',
  ],
  ['Туре Сандвік виступив в Осло. Норвегія виділила 90 млн євро, кажуть експерти.', 'uk'],
  ['Норвегія дасть 90 млн євро, розповів агентству Reuters норвезький посадовець.', 'uk'],
  ['Norway would give 90 million euros, a Norwegian official told Reuters.', 'en'],
] as const)('whom a text does not name is not whom it named before: %s', (text, language) => {
  expect(claimsIn(text, language).at(-1)?.by).toBeUndefined();
});

test.each([
  ["Norway has paid 90 million euros, Volodymyr Zelensky's office said.", 'party/office-of-the-president-of-ukraine'],
  ['Oslo had already announced in June that Norway would give 90 million euros.', 'party/norwegian-government'],
  ['Nammo builds shells. Norway has paid 90 million euros, the Norwegian arms maker has said.', 'party/nammo'],
  [
    'The Wall Street Journal has looked. Norway has paid 90 million euros, the report says.',
    'party/wall-street-journal',
  ],
  ['Norway has paid 90 million euros, Tore Sandvik told Reuters.', 'person/tore-sandvik'],
  ['Nammo builds shells. Norway has paid 90 million euros, the arms group said.', 'party/nammo'],
  ['Norway has paid 90 million euros, the defence ministry in Berlin said.', 'party/german-ministry-of-defence'],
  ['Norway has paid 90 million euros, Tore Sandvik maintains.', 'person/tore-sandvik'],
  ['Norway has paid 90 million euros, Volodymyr Zelenskiy said.', 'person/volodymyr-zelensky'],
])('%s is the word of %s', (text, by) => {
  expect(speakers(text, 'en')).toEqual([by]);
});
