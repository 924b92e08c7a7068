import { expect, test } from 'vitest';
import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { claimsIn } from '../testing/claims.ts';

const eventsOf = (text: string, language: ReadLanguage, published: string) =>
  claimsIn(text, language, published)
    .filter((claim) => claim.kind === 'event')
    .map((claim) => `${claim.type} ${claim.when}`);

test.each([
  ['In April Norway became a member of the drone coalition.', 'en', '2025-05-20', 'decision 2025-04'],
  [
    'Norway promised 500 million kroner, and in April it joined the drone coalition.',
    'en',
    '2025-05-20',
    'decision 2025-04',
  ],
  ['До «данської моделі» в листопаді приєдналася Норвегія.', 'uk', '2024-12-20', 'decision 2024-11'],
  [
    'The ban on selling arms, in place since 2022, was lifted by the Verkhovna Rada on 19 June.',
    'en',
    '2025-07-08',
    'law 2025-06-19',
  ],
  [
    'Підставою став закон про оборонні проєкти, що його фолькетинг ухвалив у вересні.',
    'uk',
    '2025-11-11',
    'law 2025-09',
  ],
  ['5 жовтня набрав чинності закон про пільги для заводів в Україні.', 'uk', '2025-10-17', 'law 2025-10-05'],
  ['Kongsberg of Norway opened an office in Kyiv in September.', 'en', '2024-12-04', 'opening 2024-09'],
  ['Volodymyr Zelensky, who had come to Bucharest for the day, spoke of drones.', 'en', '2026-03-12', 'visit 2026-03'],
  ['Дводенний саміт НАТО в Гаазі завершився в середу.', 'uk', '2025-06-26', 'summit 2025-06-24/2025-06-25'],
  ['The two-day summit in The Hague opened on 24 June.', 'en', '2025-06-26', 'summit 2025-06-24/2025-06-25'],
  ['На форумі в Києві він вимагав до кінця року дати половину зброї.', 'uk', '2025-10-17', 'summit 2025-10'],
  ['Борис Пісторіус у понеділок без оголошення прибув до Києва.', 'uk', '2025-10-15', 'visit 2025-10-13'],
  ['European leaders gathered in Copenhagen on Wednesday.', 'en', '2025-10-02', 'summit 2025-10-01'],
  ['Рада два дні тому призначила Дениса Шмигаля міністром оборони.', 'uk', '2025-07-19', 'decision 2025-07-17'],
] as const)('%s', (text, language, published, event) => {
  expect(eventsOf(text, language, published)).toContain(event);
});

test.each([
  ['Contracts of this kind came to €540m last year, Morten Bødskov said.', 'en'],
  ['Boris Pistorius came to the ceremony by car.', 'en'],
  ['Norway joined the race for the cup in April.', 'en'],
  ['The guests attended a concert at the exhibition.', 'en'],
  ['Гурт приєднався до фестивалю у квітні.', 'uk'],
  ['A storm hit the plant in Riga on Monday.', 'en'],
  ['Ціни на пальне сягнули торік 60 гривень.', 'uk'],
] as const)('no event: %s', (text, language) => {
  expect(eventsOf(text, language, '2025-05-20')).toEqual([]);
});

const targetsOf = (text: string, language: ReadLanguage, published: string) =>
  claimsIn(text, language, published)
    .filter((claim) => claim.kind === 'target')
    .map((claim) => [claim.value, claim.status, claim.by_when].join(', '));

test.each([
  [
    'That corresponded to 0.25 percent of its gross domestic product, so that the target was met, Hanno Pevkur recalled.',
    'en',
    '2024-10-01',
    '0.25 %, met, ',
  ],
  [
    'Over 40 percent of the weapons at the front are made in Ukraine, Zelensky said; he wants at least half by the end of the year.',
    'en',
    '2025-10-06',
    'at least 50 %, asked, 2025-12',
  ],
  [
    'Before the year is over Smetanin would like to see six billion dollars from the partners.',
    'en',
    '2025-04-29',
    '6 000 000 000 USD, asked, 2025-12',
  ],
  [
    "From the Union's members Zelensky requested at least 30 billion euros by the end of 2027.",
    'en',
    '2025-10-02',
    'at least 30 000 000 000 EUR, asked, 2027',
  ],
  [
    'Shmyhal would like the partners to bear at least 55 billion dollars of it next year.',
    'en',
    '2025-10-13',
    'at least 55 000 000 000 USD, asked, 2026',
  ],
] as const)('%s', (text, language, published, target) => {
  expect(targetsOf(text, language, published).some((told) => told.startsWith(target))).toBe(true);
});

test.each([
  ['Zelensky had spoken of about 40 percent of the weapons.', 'en'],
  ['Investors would like to see six billion dollars in profits.', 'en'],
] as const)('no target: %s', (text, language) => {
  expect(targetsOf(text, language, '2025-10-06')).toEqual([]);
});

test('a visit of another season only says when something else was', () => {
  const visits = (when: string) =>
    eventsOf(`Zelensky thanked Madrid for the sum that it pledged during his visit ${when}.`, 'en', '2025-10-15');
  expect(visits('in May')).toEqual([]);
  expect(visits('on Monday')).toHaveLength(1);
});

test('a vote that lies ahead is a plan for the next such day', () => {
  const [vote] = claimsIn('Остаточно за бюджет голосуватимуть 28 листопада.', 'uk', '2025-11-13');
  expect(vote).toMatchObject({ type: 'decision', when: '2025-11-28', modality: 'plan' });
});

test('what two sides decide to found is an agreement, not a decision as well', () => {
  const text = 'Rheinmetall та українська сторона вирішили створити спільне підприємство для ППО.';
  expect(claimsIn(text, 'uk').map(({ kind }) => kind)).not.toContain('event');
});

test.each([
  ['Країни групи «Рамштайн» погодилися на нову схему.', 'uk', []],
  ['Країни групи «Рамштайн» зібралися в Брюсселі.', 'uk', ['summit 2025-10']],
  ['The Munich Security Conference opened on Friday as well.', 'en', ['summit 2025-10-10']],
  ['She had come to the Ukrainian capital for the festivities.', 'en', ['visit 2025-10']],
  ['The countries of the coalition of the willing agreed on a fund.', 'en', []],
  ['Міністр зустрівся з латвійським колегою.', 'uk', []],
  ['Володимир Зеленський підписав у середу законопроєкт 13420.', 'uk', ['law 2025-10-15']],
  ['It was his first visit to the Ukrainian capital since he took office in February.', 'en', ['visit 2025-10']],
  ['У квітні країна вступила до міжнародної коаліції дронів і дала 7 млн євро.', 'uk', ['decision 2025-04']],
  ['On Monday the president is expected in Paris.', 'en', ['visit 2025-10-20']],
] as const)('%s tells %j', (text, language, events) => {
  expect(eventsOf(text, language, '2025-10-15')).toEqual(events);
});

test('an event told twice is one, under the fuller of its dates', () => {
  const text = 'The leaders met at the NATO summit. The summit opened on 24 June in The Hague.';
  expect(eventsOf(text, 'en', '2025-06-26')).toEqual(['summit 2025-06-24']);
});

test('events of different days are two', () => {
  const text = 'Boris Pistorius visited Kyiv on 4 October. On 9 October John Healey visited Kyiv.';
  expect(eventsOf(text, 'en', '2025-10-15')).toEqual(['visit 2025-10-04', 'visit 2025-10-09']);
});

test('a date beside the eve of a forum is not the day of the forum', () => {
  expect(eventsOf('Напередодні форуму, в п’ятницю, Люк Поллард пообіцяв гроші.', 'uk', '2025-10-11')).toEqual([
    'summit 2025-10',
  ]);
});

test('what a state agreed to join is its agreement, what it joined an event', () => {
  const told = (verb: string) =>
    claimsIn(`In November Norway ${verb} the Danish model, Rustem Umerov reported.`, 'en', '2025-05-20').map(
      ({ kind }) => kind,
    );
  expect(told('agreed to join')).toEqual(['agreement']);
  expect(told('joined')).toEqual(['event']);
});

test.each([
  ['Ukrainian strikes on Russian refineries have become more frequent since May.'],
  ['Drones of this type hit targets at up to 40 kilometres.'],
])('what weapons do elsewhere is no event: %s', (text) => {
  expect(eventsOf(text, 'en', '2025-10-15')).toEqual([]);
});

test.each([
  ['Andrii Sybiha, the foreign minister, was in Tallinn on Tuesday.', 'en', 'visit 2025-10-14'],
  ['Андрій Сибіга у вівторок був у Таллінні.', 'uk', 'visit 2025-10-14'],
  ['The minister said so in Kyiv, on his third visit since taking office.', 'en', 'visit 2025-10'],
  ['The G7 summit in Kananaskis in June gave the plan its blessing.', 'en', 'summit 2025-06'],
  ["The Bundestag's budget committee released the money on Wednesday.", 'en', 'decision 2025-10-15'],
  ['У травні Швеція стала восьмою учасницею коаліції дронів.', 'uk', 'decision 2025-05'],
  ['Part of the machinery was destroyed when Russia attacked Dnipro in May.', 'en', 'strike 2025-05'],
  ['The European Parliament approved the regulation on Tuesday.', 'en', 'law 2025-10-14'],
] as const)('%s tells one event', (text, language, event) => {
  expect(eventsOf(text, language, '2025-10-15')).toEqual([event]);
});

test('whom somebody addresses is not whom he deals with', () => {
  const text = 'Talking to reporters in Kyiv, Andris Sprūds promised more drones.';
  expect(claimsIn(text).filter(({ kind }) => kind === 'agreement')).toEqual([]);
});

test.each([
  ['A Dutch delegation is expected in Odesa next week.', []],
  ['In Germany the group Rheinmetall opened its new shell plant last week.', []],
  ['The group Rheinmetall opened its new shell plant in Ukraine last week.', ['opening 2025-10']],
  [
    'The minister, who had come to the Ukrainian capital for the forum of defence industries, was glad.',
    ['summit 2025-10'],
  ],
] as const)('%s tells %j and no visit or opening beside', (text, events) => {
  expect(eventsOf(text, 'en', '2025-10-15')).toEqual(events);
});

test.each([
  ['The Danish prime minister will be in Kyiv on Monday.', ['visit 2025-10-20']],
  ['Some of the plants will be in the Baltic states, the president said on Monday.', []],
])('who visits stands before the verb: %s', (text, told) => {
  expect(eventsOf(text, 'en', '2025-10-15')).toEqual(told);
});

test('міністри, які ще зустрінуться, are told as a plan', () => {
  expect(claimsIn('Міністри зустрінуться в Брюсселі в середу.', 'uk', '2025-10-10')).toMatchObject([
    { kind: 'event', type: 'summit', when: '2025-10-15', modality: 'plan' },
  ]);
});
