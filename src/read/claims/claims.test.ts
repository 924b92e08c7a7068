import { expect, test } from 'vitest';
import { claimsIn } from '../testing/claims.ts';

test('a sum set aside is an allocation, with giver, day and speaker', () => {
  expect(
    claimsIn('Finland has set aside 120 million euros for Ukrainian drones, Antti Häkkänen said on Monday.'),
  ).toEqual([
    {
      kind: 'flow',
      from: ['country/FI'],
      to: 'country/UA',
      stage: 'allocation',
      amount: '120 000 000 EUR',
      by: 'person/antti-hakkanen',
      when: '2025-10-13',
      modality: 'fact',
    },
  ]);
});

test.each([
  ['Belgium has handed over aid worth more than 900 million euros.', 'disbursement', 'fact'],
  ['Italy will contribute €40m to the fund.', 'pledge', 'fact'],
  ['Spain plans to give €70m for drones.', 'pledge', 'plan'],
  ['Canada has committed C$2 billion to Ukrainian drones.', 'commitment', 'fact'],
  ['Poland could spend €80m on Ukrainian drones.', 'pledge', 'possibility'],
])('%s', (text, stage, modality) => {
  expect(claimsIn(text).filter((claim) => claim.kind === 'flow')).toMatchObject([{ stage, modality }]);
});

test('one sum in two currencies is one flow', () => {
  const flows = claimsIn('Sweden pledged 700 million kronor (about €64m) for long-range weapons.');
  expect(flows).toMatchObject([{ amount: '700 000 000 SEK', note: 'also given as about 64 000 000 EUR' }]);
});

test('prices, markets and rates are no flows', () => {
  expect(
    claimsIn(
      'Shares in Saab closed lower; the company has a market value of 30 billion dollars. A ticket costs 900 euros.',
    ),
  ).toEqual([]);
});

test('a sum without currency takes that of the sum before', () => {
  const flows = claimsIn(
    'Norway gave 7 billion dollars for weapons in 2025. Part of that, 1.5 billion, was set aside for drones.',
  );
  expect(flows).toMatchObject([
    { amount: '7 000 000 000 USD' },
    { amount: '1 500 000 000 USD', stage: 'allocation', from: ['country/NO'] },
  ]);
});

test('Ukrainian: a promise and a payment', () => {
  const flows = claimsIn(
    'Естонія пообіцяла 25 млн євро на дрони. Торік Таллінн переказав Україні 10 мільйонів євро.',
    'uk',
  );
  expect(flows).toMatchObject([
    { from: ['country/EE'], stage: 'pledge', amount: '25 000 000 EUR', modality: 'fact' },
    { from: ['country/EE'], stage: 'disbursement', amount: '10 000 000 EUR', covers_years: '2024' },
  ]);
});

test('a signed instrument names its parties', () => {
  const [claim] = claimsIn('Italy and Ukraine signed a letter of intent on naval drones in Rome on Tuesday.');
  expect(claim).toMatchObject({
    kind: 'agreement',
    parties: ['country/IT', 'country/UA'],
    instrument: 'letter of intent',
    stage: 'signed',
    when: '2025-10-14',
    covers: ['unmanned surface vessel'],
  });
});

test('signers stand for their countries', () => {
  const [claim] = claimsIn('Boris Pistorius and Denys Shmyhal put their signatures to a memorandum on Wednesday.');
  expect(claim).toMatchObject({
    parties: ['country/DE', 'country/UA'],
    instrument: 'memorandum of understanding',
    stage: 'signed',
  });
});

test('what is still to be signed is talks, and a plan', () => {
  expect(
    claimsIn('Наступного місяця Київ і Прага планують підписати меморандум про спільне виробництво дронів.', 'uk'),
  ).toMatchObject([{ kind: 'agreement', stage: 'talks', modality: 'plan' }]);
});

test('what was not signed is no agreement', () => {
  expect(
    claimsIn('Spain and Ukraine did not sign a contract on drones.').filter((claim) => claim.kind === 'agreement'),
  ).toEqual([]);
});

test('an order that is known by its price alone is a flow only', () => {
  expect(claimsIn('Germany signed contracts worth €300m with drone makers.').map((claim) => claim.kind)).toEqual([
    'flow',
  ]);
});

test('a plant that is going up is a fact, with host and family', () => {
  const [claim] = claimsIn('The Ukrainian company Skyeton has begun building a drone factory in Slovakia.');
  expect(claim).toMatchObject({
    kind: 'line',
    host: 'country/SK',
    family: 'drone',
    operator: ['party/skyeton'],
    stage: 'under construction',
    modality: 'fact',
  });
});

test('what may be made is a possibility, in each country named', () => {
  const lines = claimsIn('Дрони можуть виробляти у Фінляндії та Україні.', 'uk').filter(
    (claim) => claim.kind === 'line',
  );
  expect(lines).toMatchObject([
    { host: 'country/FI', modality: 'possibility' },
    { host: 'country/UA', modality: 'possibility' },
  ]);
});

test('a start still ahead is told apart from the building that has begun', () => {
  const lines = claimsIn(
    'In Norway a missile plant of the Ukrainian company Fire Point is under construction. Production is due to begin next spring.',
  );
  expect(lines).toMatchObject([
    { stage: 'under construction', modality: 'fact' },
    { host: 'country/NO', start_of_production: '2026-21', modality: 'plan' },
  ]);
});

test('output of a company is capacity of its line, not a delivery', () => {
  const [claim] = claimsIn('Quantum Systems builds 120 reconnaissance drones a month in Germany.');
  expect(claim).toMatchObject({
    kind: 'line',
    capacity: '120 unit/month',
    host: 'country/DE',
    family: 'reconnaissance drone',
  });
});

test.each([
  ["Ukraine covers about 45 percent of its army's needs.", 'ua-domestic-share-of-needs', 'about 45 %'],
  ['More than 60 percent of the weapons at the front are made in Ukraine.', 'ua-domestic-weapons-share', 'over 60 %'],
  ["The industry's capacity stands at $50 billion.", 'ua-defence-capacity', '50 000 000 000 USD'],
  ['Ukraine can make ten million drones a year.', 'ua-drone-capacity', '10 000 000 unit/year'],
])('%s', (text, series, value) => {
  expect(claimsIn(text).filter((claim) => claim.kind === 'indicator')).toMatchObject([{ series, value }]);
});

test('shares of votes and indices are none of the tracker’s business', () => {
  expect(claimsIn('In a vote 58 percent of 1,204 readers agreed. The DAX index fell 2 percent.')).toEqual([]);
});

test('a share of GDP is a target: asked of partners, agreed by a country', () => {
  expect(claimsIn('Zelensky asked partners to give at least 0.25 percent of GDP.')).toMatchObject([
    { kind: 'target', who: ['party/allies-of-ukraine'], value: 'at least 0.25 %', status: 'asked' },
  ]);
  expect(claimsIn('Литва зобов’язалася давати чверть відсотка ВВП до 2028 року.', 'uk')).toMatchObject([
    { who: ['country/LT'], value: '0.25 %', status: 'agreed', by_when: '2028' },
  ]);
});

test('weapons handed over are a delivery; with an end to reach, a target', () => {
  expect(claimsIn('The Netherlands has delivered 300 sea drones to Ukraine.')).toMatchObject([
    {
      kind: 'delivery',
      family: 'unmanned surface vessel',
      quantity: '300 unit',
      from: ['country/NL'],
      to: 'country/UA',
      modality: 'fact',
    },
  ]);
  expect(claimsIn('Britain promised to supply 50,000 drones by March 2026.')).toMatchObject([
    { kind: 'target', value: '50 000 unit', by_when: '2026-03', status: 'agreed' },
  ]);
});

test('events: a visit, a denial; fillers are left out', () => {
  expect(claimsIn('Donald Tusk visited Kyiv on Monday.')).toMatchObject([
    { kind: 'event', type: 'visit', when: '2025-10-13' },
  ]);
  expect(claimsIn('Troels Lund Poulsen denied that the plant was delayed.')).toMatchObject([
    { type: 'statement', modality: 'denial' },
  ]);
  expect(claimsIn('A strike by ferry crews on Thursday affected 14 islands.')).toEqual([]);
});

test('"he", "the kingdom" and "the company" stand for whom the text spoke of', () => {
  const claims = claimsIn(
    'Denmark received Rustem Umerov on Monday. The kingdom has earmarked 300 million kroner for Ukrainian arms, he said.',
  );
  expect(claims).toMatchObject([{ from: ['country/DK'], amount: '300 000 000 DKK', by: 'person/rustem-umerov' }]);
});

const agreements = (text: string, language: 'en' | 'uk' = 'en') =>
  claimsIn(text, language)
    .filter((claim) => claim.kind === 'agreement')
    .map(({ parties, stage }) => [stage, ...(parties as string[]).toSorted()]);

test.each([
  ['Shells could come from Slovakia, which signed a memorandum with Ukraine in May.', 'en'],
  ['Снаряди можуть надійти зі Словаччини, яка в травні підписала меморандум з Україною.', 'uk'],
] as const)('who a clause is about is party to what it tells: %s', (text, language) => {
  expect(agreements(text, language)).toEqual([['signed', 'country/SK', 'country/UA']]);
});

test('two deals of one sentence are told apart, be it by a president', () => {
  const text =
    'Sweden and Ukraine agreed to cooperate on radars in May, and in June Volodymyr Zelensky and Gitanas Nausėda signed an agreement on drones.';
  expect(agreements(text)).toEqual([
    ['agreed', 'country/SE', 'country/UA'],
    ['signed', 'country/LT', 'country/UA'],
  ]);
});

test('an understanding is agreed, not signed', () => {
  expect(agreements('With Norway there is already an understanding on making drones, Umerov said on Monday.')).toEqual([
    ['agreed', 'country/NO', 'country/UA'],
  ]);
});

test.each([
  ['On 4 July Norway and Ukraine signed an agreement under which Ukrainian firms may make weapons in Norway.', 'en'],
  ['Норвегія й Україна підписали угоду, яка дає змогу українським фірмам виробляти зброю в Норвегії.', 'uk'],
] as const)('what a paper allows for no weapon in particular is no line: %s', (text, language) => {
  expect(claimsIn(text, language).map(({ kind }) => kind)).toEqual(['agreement']);
});

test.each([
  [
    'Ukraine makes drones. Norway has set aside 40 million euros for Ukrainian companies that go into production on its soil.',
    'en',
  ],
  ['Україна робить дрони. Тим, хто запускає там виробництво, Норвегія виділила 40 млн євро.', 'uk'],
] as const)('money for whoever may come is no line that is there: %s', (text, language) => {
  expect(claimsIn(text, language).filter(({ host }) => host === 'country/NO')).toEqual([]);
});

test.each([
  ['On 15 September Norway agreed to order drones from Ukraine.', 'en'],
  ['Норвегія 15 вересня погодилася купувати дрони в України.', 'uk'],
] as const)('who is bought from is the other side: %s', (text, language) => {
  expect(agreements(text, language)).toEqual([['agreed', 'country/NO', 'country/UA']]);
});

test('a signature that is told again, sentences later, is no second agreement', () => {
  const text =
    'Denmark and Ukraine signed a letter of intent on drones on Monday. The ceremony was short. It rained. The document also bears the signature of Troels Lund Poulsen.';
  expect(agreements(text)).toEqual([['signed', 'country/DK', 'country/UA']]);
});

test.each([
  ['Several Danish arms makers are holding talks with Ukrainian partners on making drones.', 'en'],
  ['Данські виробники зброї ведуть переговори з українськими партнерами про випуск дронів.', 'uk'],
] as const)('makers of two countries deal with each other, not their states: %s', (text, language) => {
  expect(agreements(text, language)).toEqual([
    ['talks', 'party/danish-defence-companies', 'party/ukrainian-defence-companies'],
  ]);
});

test('colleagues from several countries act for them, and a framework is not always a paper', () => {
  const text =
    'On 6 September Umerov talked about making weapons jointly with his colleagues from Denmark and Norway, within the framework of the programme.';
  expect(agreements(text)).toEqual([['talks', 'country/DK', 'country/NO', 'country/UA']]);
});

test.each([
  ['Denmark makes drones. On Tuesday in The Hague it signed a letter of intent with Kyiv on drones.', 'en'],
  ['Данія робить дрони. У вівторок у Гаазі вона підписала з Києвом лист про наміри щодо дронів.', 'uk'],
] as const)('the country spoken of signs, wherever it does: %s', (text, language) => {
  expect(agreements(text, language)).toEqual([['signed', 'country/DK', 'country/UA']]);
});

test('makers who are talked to are party to the talks, and not counted', () => {
  const told = claimsIn('Zelensky also talked to 13 Spanish arms makers about radars.');
  expect(told).toMatchObject([{ kind: 'agreement', parties: ['country/UA', 'party/spanish-defence-companies'] }]);
});

test('money that is put together is no talks', () => {
  const text = 'A first instalment of 50 million euros has been put together by Denmark and Sweden.';
  expect(claimsIn(text).map(({ kind }) => kind)).toEqual(['flow']);
});

test("a paper that is a firm's is between that firm and the other side", () => {
  const text = "Denmark pays for it. Rheinmetall's memorandum with Kyiv on tanks dates from 12 June.";
  expect(agreements(text)).toEqual([['signed', 'country/UA', 'party/rheinmetall']]);
});

test('an agreement that is announced is agreed', () => {
  expect(agreements('On Monday Mette Frederiksen announced an agreement with Kyiv on making drones together.')).toEqual(
    [['agreed', 'country/DK', 'country/UA']],
  );
});

test.each([
  ['Denmark makes drones. Its agreement with Kyiv was concluded on 4 July.', 'en'],
  ['Данія робить дрони. Її угоду з Києвом підписано 4 липня.', 'uk'],
] as const)('an agreement of the country spoken of is told as known: %s', (text, language) => {
  expect(agreements(text, language)).toEqual([['signed', 'country/DK', 'country/UA']]);
});
