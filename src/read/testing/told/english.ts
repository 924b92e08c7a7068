import type { ToldTexts } from './told.ts';

/** Sums, measures, goals, deliveries and events in as many ways of telling them as English has; the facts are invented. */
export const english: ToldTexts = [
  [
    '2025-06-25',
    'Of the €2bn that the Netherlands has for drones, 400 million were spent last year.',
    'flow: NL, 2 000 000 000 EUR',
    'flow: NL, disbursement, 400 000 000 EUR',
  ],
  [
    '2025-06-25',
    'A cheque for 20 million euros came from Vilnius, and Reykjavik chipped in 2 million.',
    'flow: IS, 2 000 000 EUR',
  ],
  [
    '2025-09-15',
    'Tallinn has undertaken to give no less than a quarter of a percent of its GDP every year.',
    'target: at least 0.25 %, agreed',
  ],
  [
    '2025-09-15',
    "Ukraine's factories meet about 60 percent of the army's needs, Shmyhal reckons; at the start of the war they met hardly a tenth.",
    'indicator: about 60 %',
    'indicator: about 10 %',
  ],
  [
    '2025-06-24',
    'Plants that could make eight million drones a year are short of cash: for two fifths of the capacity there is no money, the president complained in The Hague.',
    'indicator: 8 000 000 unit/year',
    'indicator: 40 %',
  ],
  [
    '2025-06-24',
    'Output worth $35bn would be possible this year if somebody paid for it, Zelensky said.',
    'indicator: 35 000 000 000 USD',
  ],
  [
    '2025-07-17',
    'By January every second weapon at the front is to be Ukrainian, the president told the new government.',
    'target: 50 %, asked',
  ],
  [
    '2025-11-04',
    'Six hundred interceptors a day leave Ukrainian workshops. By the end of the month there should be 800.',
    'indicator: 600 unit/day',
  ],
  [
    '2026-02-09',
    'Ten export centres are planned in Europe for this year, Zelensky told students in Kyiv.',
    'target: 10 centre',
  ],
  [
    '2024-09-15',
    'Eighteen Bohdanas, ordered by Copenhagen in July, are with Ukrainian gun crews since last week.',
    'delivery: artillery system, 18 unit',
  ],
  [
    '2025-03-03',
    'London will have Thales make 5,000 air-defence missiles for Ukraine in Belfast, at a cost of £1.6bn, Sir Keir Starmer said on Sunday.',
    'flow: GB, 1 600 000 000 GBP',
    'delivery: air-defence missile, 5 000 unit',
  ],
  [
    '2025-06-04',
    'Britain wants to hand over 100,000 drones in this financial year, ten times as many as in the last.',
    'target: 100 000 unit',
  ],
  [
    '2025-08-28',
    "Two missiles struck Baykar's almost finished works outside Kyiv during the night to Thursday.",
    'event: strike, 2025-08-28',
  ],
  [
    '2025-07-14',
    'Budapest will not take part. Foreign Minister Péter Szijjártó turned the idea of joint production down on Monday.',
    'event: statement',
  ],
  [
    '2026-03-12',
    'More than ten countries have asked Kyiv to help them defend against drones.',
    'indicator: over 10 country',
  ],
  [
    '2025-10-15',
    "Boris Pistorius brought two billion euros' worth of promises to Brussels: 400 million for drones and half a billion for Patriots.",
    'flow: DE, pledge, 2 000 000 000 EUR',
    'flow: DE, pledge, 400 000 000 EUR',
    'flow: DE, pledge, 500 000 000 EUR',
  ],
  [
    '2026-02-26',
    "Some 800 million euros' worth of agreements have been concluded under Build with Ukraine, the industry council says, with 15 companies taking part.",
    'indicator: about 800 000 000 EUR',
    'indicator: 15 company',
  ],
  [
    '2025-10-06',
    'Forty Bohdana howitzers a month now come off the lines; a year ago it was 15 to 20.',
    'indicator: 40 unit/month',
  ],
  [
    '2025-08-25',
    'Vilnius and Kyiv have sealed a letter of intent about making weapons together, the Lithuanian defence ministry announced on Monday. Dovilė Šakalienė, who was in Kyiv for Independence Day, put in another 30 million euros for the PURL programme.',
    'flow: LT, 30 000 000 EUR',
    'event: visit',
  ],
  [
    '2026-01-22',
    'Ten million euros have been wired to Kyiv by Tallinn, and as much again is to come after Easter.',
    'flow: EE, disbursement, 10 000 000 EUR',
  ],
  [
    '2025-11-05',
    'Between January and October €1.2bn reached Ukrainian manufacturers through the Danish model, Shmyhal reported, and the year should end with 1.7 billion.',
    'flow: 1 700 000 000 EUR',
  ],
  [
    '2026-03-04',
    "Riga's parliament waved through a bill on Thursday that exempts drone works from noise limits.",
    'event: law',
  ],
  [
    '2025-09-20',
    'The Polish defence minister flew to Kyiv overnight and left with a memorandum on drone training in his bag.',
    'event: visit',
  ],
  [
    '2026-02-03',
    'Shahed-type drones hit a workshop of Ukrspecsystems on the outskirts of the capital early on Monday.',
    'event: strike',
  ],
  [
    '2025-08-24',
    'On Independence Day Mark Carney handed Zelensky more than a handshake: Canada will set C$2bn aside for arms this year, half of it for drones.',
    'flow: CA, 2 000 000 000 CAD',
  ],
  [
    '2025-10-21',
    'The share of home-made kit in what brigades receive is close to 60 percent, up from a tenth when the war began.',
    'indicator: about 60 %',
    'indicator: 10 %',
  ],
  [
    '2026-04-10',
    "Ukraine's orders to its own industry grew to 520 billion hryvnias last year, the ministry reports.",
    'flow: UA, 520 000 000 000 UAH',
  ],
  [
    '2025-11-18',
    "Of the hundred Rafales on Zelensky's wish list no word was said at the drone forum held in Paris on the same day.",
    'event: summit',
  ],
  [
    '2026-05-20',
    'The first 20 Lynx vehicles built in Ukraine were handed to an infantry brigade on Monday.',
    'delivery: armoured vehicle, 20 unit',
  ],
  [
    '2026-02-19',
    "Sweden's twenty-first package is worth 12.9 billion kronor, of which 4.3 billion goes to Ukrainian factories.",
    'flow: SE, 4 300 000 000 SEK',
  ],
  [
    '2026-06-24',
    'The drones dropped out of the first tranche: Brussels pays 3.2 billion euros this week, all for the budget.',
    'flow: EU, 3 200 000 000 EUR',
  ],
  [
    '2026-01-09',
    'From a warehouse in Kent the first hundred ground robots went out to Ukraine before Christmas. Their maker, Tencore, intends to build 50 a month there.',
    'delivery: unmanned ground vehicle, 100 unit',
  ],
  [
    '2025-04-22',
    'The intergovernmental agreement with Denmark entered into force on 1 April, the Verkhovna Rada having ratified it in March.',
    'event: law',
  ],
  [
    '2025-09-03',
    'Every month 20 Bohdana howitzers are finished, twice as many as in the spring; by December there are to be 36.',
    'indicator: 20 unit/month',
    'target: 36 unit',
  ],
  [
    '2025-09-03',
    'Of every hundred shells fired at the front, 34 are now Ukrainian, Herman Smetanin told deputies.',
    'indicator: 34 %',
  ],
  [
    '2025-09-03',
    'About 800 companies with 300,000 employees work for the army, the ministry of strategic industries counts.',
    'indicator: about 800 company',
  ],
  [
    '2025-09-03',
    'Only three of every ten machines run, for want of orders: the state pays for 30 percent of what could be made.',
    'indicator: 30 %',
  ],
  [
    '2025-10-15',
    "Lithuania will devote at least a quarter of a percent of GDP to Ukraine's defence in each of the next three years, Dovilė Šakalienė confirmed.",
    'target: at least 0.25 %, agreed',
  ],
  [
    '2025-10-15',
    "Kyiv's aim of covering half its needs by itself was reached six weeks early, Zelensky said in his evening address.",
    'target: 50 %, met',
  ],
  [
    '2025-10-15',
    'The ministry wants two export offices to open this year, one in Berlin, one in Copenhagen.',
    'target: 2 office, asked',
  ],
  [
    '2025-10-15',
    'Two and a half thousand drones from Latvian workshops arrived in Ukraine in September; as many again are to follow before winter.',
    'delivery: drone, 2 500 unit',
  ],
  [
    '2025-10-15',
    'The Dutch have handed over 30 of the 100 sea drones they promised.',
    'delivery: unmanned surface vessel, 30 unit',
  ],
  [
    '2025-10-15',
    'Belgium lifted its ban on arms exports to Ukraine in a cabinet meeting on Friday.',
    'event: decision',
  ],
  ['2025-10-15', 'Ursula von der Leyen came to Kyiv by train on Tuesday for the third time this year.', 'event: visit'],
  [
    '2025-10-15',
    'At a conference of defence contractors in Lviv on Tuesday, Herman Smetanin announced new export rules.',
    'event: summit',
  ],
  [
    '2025-09-12',
    'VDL has won an order from the Dutch army for 30 ground robots that will go to Ukraine.',
    'delivery: unmanned ground vehicle, 30 unit',
  ],
  [
    '2025-09-12',
    'At MSPO in Kielce on Tuesday, PGZ and Ukrainian Armor announced that they would make 155-mm ammunition together.',
    'event: summit',
  ],
  ['2025-09-12', 'Mark Rutte, on an unannounced visit to Kyiv, praised the programme on Monday.', 'event: visit'],
  ['2025-09-12', 'Kyiv received Donald Tusk on Friday with full honours.', 'event: visit'],
  ['2025-09-12', 'Denys Shmyhal will be in Ottawa next week.', 'event: visit'],
  ['2025-09-12', "The president's office called reports of a halt to exports a fabrication.", 'event: statement'],
  ['2025-09-12', 'Hungary will neither pay nor take part, Viktor Orbán said again on Friday.', 'event: statement'],
  ['2025-09-12', "Ukraine's cabinet on Wednesday allowed twelve companies to export drones.", 'event: decision'],
  [
    '2025-09-12',
    'The industry could make weapons for 35 billion dollars. On Sunday Norway committed an extra $400m to production in Ukraine.',
    'flow: NO, 400 000 000 USD',
  ],
  [
    '2025-09-12',
    'Stockholm would pay a substantial amount for long-range drones made in Ukraine, the minister said.',
    'flow: SE, pledge, fact',
  ],
  ['2025-09-12', 'Ottawa intends to pay for products from factories in Canada.', 'flow: CA, pledge, plan'],
  [
    '2025-09-12',
    "The minister said that seven billion dollars would be available for Ukraine's defence from Norway next year.",
    'flow: NO, 7 000 000 000 USD, pledge',
  ],
  [
    '2025-09-12',
    'The government in The Hague is freeing up another 700 million euros for drones.',
    'flow: NL, allocation, 700 000 000 EUR',
  ],
  ['2025-09-12', 'A batch of 30 armoured vehicles left Estonia for Ukraine on Tuesday.', 'delivery: EE, 30 unit, fact'],
  ['2025-09-12', 'Ukraine took delivery of the last six of 18 howitzers in May.', 'delivery: 6 unit, fact'],
  [
    '2025-09-12',
    'The arms industry can turn out goods worth 35 billion dollars a year but has orders for only 12 billion.',
    'indicator: 35 000 000 000 USD',
    'flow: 12 000 000 000 USD',
  ],
  ['2025-09-12', "Oslo's contribution to the model rises from 1.1 to 2 billion kroner.", 'flow: NO, 2 000 000 000 NOK'],
];
