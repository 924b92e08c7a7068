import { expect, test } from 'vitest';
import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { claimsIn } from '../testing/claims.ts';

const lines = (text: string, language: ReadLanguage) =>
  claimsIn(text, language, '2025-10-15')
    .filter((claim) => claim.kind === 'line')
    .map((claim) =>
      [claim.host, claim.family, claim.stage, claim.start_of_production].map((value) => value ?? '-').join(' '),
    );

test.each<readonly [string, ReadLanguage, string]>([
  // Opened these days: being brought into operation. Opened in an earlier month, or with its first output: at work.
  ['Thales on Tuesday opened a line for guided rockets in Belgium.', 'en', 'BE missile commissioning -'],
  ['A drone factory was inaugurated in Latvia on Monday.', 'en', 'LV drone commissioning -'],
  ['У вівторок у Данії відкрили завод ударних дронів.', 'uk', 'DK strike drone commissioning -'],
  ['A drone plant was opened in Latvia in May.', 'en', 'LV drone low-rate production -'],
  // A start that is past.
  [
    'Output of interceptors at the plant in Britain began in August.',
    'en',
    'GB interceptor drone low-rate production 2025-08',
  ],
  ['The drone line in Latvia has been running since June.', 'en', 'LV drone low-rate production 2025-06'],
  ['У вересні в Латвії розпочали випуск дронів.', 'uk', 'LV drone low-rate production 2025-09'],
  // What is only wished for, whatever the verb in it.
  ['Kongsberg hopes to found a joint venture that would make missiles in Ukraine.', 'en', 'UA missile proposed -'],
  ['Nammo wants to build a plant that will turn out shells in Ukraine.', 'en', 'UA artillery ammunition proposed -'],
  ['Kongsberg сподівається заснувати підприємство, яке випускатиме в Україні ракети.', 'uk', 'UA missile proposed -'],
  ['Denmark is to become the first country where such missiles are made jointly.', 'en', 'DK missile proposed -'],
  ['Данія має стати першою країною, де спільно вироблятимуть ракети.', 'uk', 'DK missile proposed -'],
  // Told with "would": proposed, unless the text says who makes it, how much, or that it was ordered.
  ['The drones would be produced in Romania, he said.', 'en', 'RO drone proposed -'],
  ['A plant in Ukraine would turn out missiles, according to the manager.', 'en', 'UA missile proposed -'],
  [
    'He announced that production of interceptors in Latvia would begin this year.',
    'en',
    'LV interceptor drone proposed 2025',
  ],
  ['Some 2,000 interceptors a month would be produced in Britain.', 'en', 'GB interceptor drone agreed -'],
  ['He announced that Fire Point would produce rocket fuel in Denmark.', 'en', 'DK rocket propellant agreed -'],
  // The money told with the making.
  ['Latvian factories are to produce strike drones, and Denmark will pay for them.', 'en', 'LV strike drone funded -'],
  ['They signed a memorandum on financing missiles that will be made in Ukraine.', 'en', 'UA missile funded -'],
  ['Вони підписали меморандум про фінансування ракет, які вироблятимуть в Україні.', 'uk', 'UA missile funded -'],
  ['They signed a memorandum on missiles that will be made in Ukraine.', 'en', 'UA missile proposed -'],
  ['London promised to pay for strike drones, which will be built in Britain.', 'en', 'GB strike drone funded -'],
  ['Lines for drones have begun to work in Britain.', 'en', 'GB drone low-rate production -'],
  ['London promised to pay for strike drones, to be made in Britain.', 'en', 'GB strike drone funded -'],
  ['Лондон пообіцяв оплатити випуск ударних дронів на заводах у Британії.', 'uk', 'GB strike drone funded -'],
  // What a deal is for is agreed; money that may be found pays for nothing.
  [
    'Skyeton has set up a joint venture with a partner to build reconnaissance drones in England.',
    'en',
    'GB reconnaissance drone agreed -',
  ],
  [
    'Frankenburg wants to assemble anti-drone missiles in Ukraine if financing can be found.',
    'en',
    'UA air-defence missile proposed -',
  ],
  ['Чеський уряд дозволив будівництво цеху, де збиратимуть перехоплювачі.', 'uk', 'CZ interceptor drone agreed -'],
  [
    'Construction of a shell factory in Lithuania, in which Rheinmetall is investing, got under way in May.',
    'en',
    'LT artillery ammunition under construction -',
  ],
  ['The Romanian president said that his country was ready to host a drone factory.', 'en', 'RO drone proposed -'],
  // What is brought into service, and building that nears its end.
  ['Thales is putting a new line for guided rockets into operation in Belgium.', 'en', 'BE missile commissioning -'],
  [
    'The building of a shell plant in Latvia has reached its final stage.',
    'en',
    'LV artillery ammunition under construction -',
  ],
  [
    'Спорудження лінії снарядів у Латвії дійшло до останнього етапу.',
    'uk',
    'LV artillery ammunition under construction -',
  ],
  // A firm that names the day of its own start.
  ['Fire Point wants to start making rocket fuel in Denmark next spring.', 'en', 'DK rocket propellant agreed 2026-21'],
  ['Fire Point планує навесні почати випуск ракетного палива в Данії.', 'uk', 'DK rocket propellant agreed 2026-21'],
  // What is not known at the end takes nothing from what stands before.
  [
    'Nammo is building a shell plant in Ukraine, but would not say when it will open.',
    'en',
    'UA artillery ammunition under construction -',
  ],
  [
    'Nammo будує в Україні завод снарядів, але не каже, коли його відкриють.',
    'uk',
    'UA artillery ammunition under construction -',
  ],
  ['Навесні в Україні розгорнуть лінію ударних дронів.', 'uk', 'UA strike drone agreed 2026-21'],
  ['Завод ударних дронів у Данії запрацює в січні.', 'uk', 'DK strike drone agreed 2026-01'],
])('%s', (text, language, told) => {
  expect(lines(text, language)).toEqual([`country/${told}`]);
});

test.each<readonly [string, ReadLanguage, Told]>([
  [
    'The shell plant that Nammo is building in Ukraine should begin production in 2027.',
    'en',
    ['UA artillery ammunition under construction -', 'UA artillery ammunition - 2027'],
  ],
  [
    'They spoke of missiles that are built in Ukrainian plants. A large number will be turned out there, the ministry in Berlin said.',
    'en',
    ['UA missile agreed -'],
  ],
  [
    'Quantum Systems opened its plant for drones in Bavaria on Monday. The goal is up to 10,000 a year, and all of them will go to Ukraine.',
    'en',
    ['DE drone commissioning -', 'DE drone - -'],
  ],
  [
    'У Данії будують завод дронів; на черзі спільні оборонні підприємства в Латвії та Литві.',
    'uk',
    ['DK drone under construction -', 'LV weapons proposed -', 'LT weapons proposed -'],
  ],
  [
    'Work on the line where CSG wants to make artillery shells in Ukraine has entered the final stage. Rheinmetall is building a shell plant in Ukraine.',
    'en',
    ['UA artillery ammunition under construction -', 'UA artillery ammunition under construction -'],
  ],
  [
    'The Netherlands set aside €400m for drones. The minister spoke in parliament. Half of the drones are to be built in Latvia.',
    'en',
    ['LV drone funded -'],
  ],
  [
    'Boris Pistorius said that drones would be made in Latvia. Pål Jonson said on Monday that drones would be made in Latvia.',
    'en',
    ['LV drone proposed -', 'LV drone proposed -'],
  ],
  [
    'KNDS is to repair vehicles in Ukraine and make 155-millimetre shells there from 2027.',
    'en',
    ['UA artillery ammunition agreed 2027'],
  ],
  ['Britain expects to turn out 2,000 interceptor drones a month.', 'en', ['GB interceptor drone agreed -']],
  ['He described a project for making Ukrainian weapons in Denmark as the next step.', 'en', ['DK weapons proposed -']],
])('%s', (text, language, told) => {
  expect(lines(text, language)).toEqual(told.map((one) => `country/${one}`));
});

test('a start told after the line is begun makes one line of both', () => {
  const text = 'A factory in Bavaria has begun to build drones. The ministers started up the line on Friday.';
  expect(lines(text, 'en')).toEqual(['country/DE drone low-rate production 2025-10-10']);
});

test.each<readonly [string, ReadLanguage]>([
  ['It is not known when the drone plant in Latvia will open.', 'en'],
  ['Невідомо, коли в Латвії відкриють завод дронів.', 'uk'],
  ['A shopping centre was opened in Riga on Tuesday, and a drone filmed it.', 'en'],
  ['У Ризі відкрили торговий центр, дрон знімав свято.', 'uk'],
  ['Copenhagen planned to spend €1.2bn this year on long-range drones made in Ukraine.', 'en'],
  ['Копенгаген планує виділити мільярд євро на безпілотники, виготовлені в Україні.', 'uk'],
  ['Vilnius promised to put more money into the production of drones in Ukraine.', 'en'],
  ['Вільнюс пообіцяв профінансувати виробництво дронів в Україні.', 'uk'],
  ['Herstal in Belgium has been making weapons since the nineteenth century.', 'en'],
])('no line: %s', (text, language) => {
  expect(lines(text, language)).toEqual([]);
});

test.each<readonly [string, Told]>([
  [
    'Britain ordered drones from Ukraine. Half of them would be made in the Netherlands, the rest in Ukraine.',
    ['NL drone agreed', 'UA drone agreed'],
  ],
  [
    'Sener is to produce launchers in Spain; the missiles themselves would be assembled by its partners in Ukraine.',
    ['ES component agreed', 'UA missile agreed'],
  ],
  [
    'Denmark gives much. It also hosts the Fire Point fuel plant, which has been under construction since June.',
    ['DK rocket propellant under construction'],
  ],
  ['They have a factory in southern Germany in mind. From the summer it would make radars.', ['DE radar agreed']],
  ["Lithuania's minister said that Ukrainian drones could be made in her country.", ['LT drone proposed']],
])('what one sentence leaves open another tells: %s', (text, told) => {
  expect(lines(text, 'en').map((line) => line.replace(/^country\/| \S+$/gu, ''))).toEqual(told);
});
type Told = readonly string[];

test.each<readonly [string, readonly string[]]>([
  [
    'Це буде друга українська лінія на данській землі. Першу, паливний завод Fire Point, зводять із червня.',
    ['DK rocket propellant under construction'],
  ],
  [
    'У середу з конвеєра Ukrspecsystems зійшов розвідувальний дрон, складений на сході Англії.',
    ['GB reconnaissance drone low-rate production'],
  ],
  [
    'Ракети складатимуть у Данії, а снаряди вже роблять у Латвії.',
    ['DK missile agreed', 'LV artillery ammunition low-rate production'],
  ],
])('те саме українською: %s', (text, told) => {
  expect(lines(text, 'uk').map((line) => line.replace(/^country\/| \S+$/gu, ''))).toEqual(told);
});

test.each<readonly [string, ReadLanguage]>([
  ['Whether some of the missiles will be produced in Ukraine is a question for later.', 'en'],
  ['Output as a whole is 35 times what it was at the start of the war.', 'en'],
  ['Данія планує цього року виділити мільярд євро на безпілотники, виготовлені в Україні.', 'uk'],
  ['Прибутки від заморожених активів витратять на замовлення зброї в українських заводів.', 'uk'],
])('no line either: %s', (text, language) => {
  expect(lines(text, language)).toEqual([]);
});

test('"these drones" are of the kind that the text speaks of, and a rate right after a line is its own', () => {
  const text =
    'The interceptor is to be made in Britain. Within months, British plants will make about 2,000 of these drones a month.';
  expect(claimsIn(text, 'en', '2025-10-15').filter((claim) => claim.kind === 'line')).toMatchObject([
    { host: 'country/GB', family: 'interceptor drone', capacity: 'about 2 000 unit/month' },
  ]);
  const ukrainian = 'Перехоплювачі складатимуть у Литві. До кінця року випуск сягне двох тисяч апаратів на місяць.';
  expect(claimsIn(ukrainian, 'uk', '2025-10-15').map((claim) => claim.kind)).toEqual(['line', 'line']);
});

test('what a country or its industry can make in a year is no line', () => {
  const texts = [
    'A drone plant is being built in Latvia. The country can build four million drones a year.',
    'Завод дронів будують у Латвії. Галузь здатна випускати чотири мільйони дронів на рік.',
  ];
  expect(lines(texts[0] ?? '', 'en')).toHaveLength(1);
  expect(lines(texts[1] ?? '', 'uk')).toHaveLength(1);
});

test.each<readonly [string, ReadLanguage, string]>([
  // Money told before, after or beside what is made.
  ['The Dutch set aside €400m for drones. Half of them would be made in Poland.', 'en', 'PL drone funded'],
  ['Britain will pay for thousands of strike drones which are to be made in Britain.', 'en', 'GB strike drone funded'],
  ['Латвійська лінія дронів у Латвії запрацює до кінця року. На неї є 240 млн євро.', 'uk', 'LV drone funded'],
  ['Лондон оплачуватиме ударні безпілотники, які вироблятимуть у Британії.', 'uk', 'GB strike drone funded'],
  // A paper on making, and a works that grows.
  [
    'In June Rheinmetall signed a memorandum with Kyiv on building the Lynx infantry fighting vehicle in the country.',
    'en',
    'UA armoured vehicle proposed',
  ],
  ['Шмигаль підписав документ про випуск українських безпілотників на норвезькій території.', 'uk', 'NO drone agreed'],
  ['Thales Belgium is enlarging its works for missiles in Belgium.', 'en', 'BE missile under construction'],
  ['The presidents talked about having the carmaker Renault build drones in Ukraine.', 'en', 'UA drone proposed'],
])('stage by what stands around it: %s', (text, language, told) => {
  expect(lines(text, language).map((line) => line.replace(/^country\/| \S+$/gu, ''))).toEqual([told]);
});

test('a start told of the line before it is its start', () => {
  const texts = [
    'On 12 June Rheinmetall signed a memorandum with Kyiv on building the Lynx infantry fighting vehicle in the country. Its head hopes to see the first one leave the works next year.',
    'Шмигаль підписав документ про випуск українських дронів на норвезькій території; запустити його планують 2026 року.',
  ];
  expect(lines(texts[0] ?? '', 'en')).toEqual(['country/UA armoured vehicle proposed 2026']);
  expect(lines(texts[1] ?? '', 'uk')).toEqual(['country/NO drone agreed 2026']);
});

test('"there" is the country that the sentence before speaks of', () => {
  const text =
    'Румунія теж купує дрони.\n\nДанія, яка приймає виробників з України, думає про безпілотники. Там їх може складати SkyFall.';
  expect(lines(text, 'uk')).toEqual(['country/DK drone proposed -']);
});

test.each<readonly [string, ReadLanguage, string]>([
  ['Latvia is getting a plant for Ukrainian drones.', 'en', 'LV drone agreed'],
  ['Production of missiles in Norway could follow, the minister said.', 'en', 'NO missile proposed'],
  ['Ukrainian engineers are helping to set up a drone line in Portugal.', 'en', 'PT drone under construction'],
  [
    'The drones are built in Poland by a joint venture of WB Group and Ukrspecsystems.',
    'en',
    'PL drone low-rate production',
  ],
  ['Croatia would welcome a factory for Ukrainian FPV drones, its minister said.', 'en', 'HR FPV drone proposed'],
  ['A site for the missile plant has been found in Finland.', 'en', 'FI missile agreed'],
  ['The line for strike drones in Germany has a capacity of 10,000 a year.', 'en', 'DE strike drone -'],
  ["У Латвії з'явиться завод українських дронів.", 'uk', 'LV drone agreed'],
  ['Згодом може початися й випуск ракет у Норвегії, сказав міністр.', 'uk', 'NO missile proposed'],
  ['Хорватія була б рада заводу українських FPV-дронів, сказав її міністр.', 'uk', 'HR FPV drone proposed'],
  ['Майданчик для ракетного заводу знайшли у Фінляндії.', 'uk', 'FI missile agreed'],
  ['Бельгія, можливо, колись виготовлятиме далекобійні дрони разом з Україною.', 'uk', 'BE drone proposed'],
  ['Лінія ударних дронів у Німеччині розрахована на 10 тисяч на рік.', 'uk', 'DE strike drone -'],
])('in other words: %s', (text, language, told) => {
  expect(lines(text, language).map((line) => line.replace(/^country\/| \S+$/gu, ''))).toEqual([told]);
});

test.each<readonly [string, ReadLanguage]>([
  ['A new tram line in Riga could follow, and a drone will film the works.', 'en'],
  ['The car plant in Slovakia has a capacity of 300,000 a year.', 'en'],
  ['Hotels in Portugal would welcome more guests; a drone show is planned.', 'en'],
  ['Drones that are made in China are sold at the market in Warsaw.', 'en'],
  ['Майданчик для нового стадіону знайшли у Вільнюсі, дрон зняв його згори.', 'uk'],
  ['Автозавод у Словаччині розрахований на 300 тисяч машин на рік.', 'uk'],
])('nor is this a line: %s', (text, language) => {
  expect(lines(text, language)).toEqual([]);
});
