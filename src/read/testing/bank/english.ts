import type { Bank } from './bank.ts';

/** Invented facts in as many ways of telling a production line as English has; see `bank.ts` for how gold is written. */
export const english: Bank = [
  // Proposed
  [
    'Oslo and Kyiv are in discussions about a joint facility for interceptor drones on Norwegian soil.',
    'NO, interceptor drone, proposed, plan',
  ],
  [
    'Could Ukrainian sea drones one day be built in Portuguese yards? Lisbon has not ruled it out: "We have the slipways," the minister said.',
    'PT, unmanned surface vessel, proposed, possibility',
  ],
  [
    'The regional council of Jutland has put forward a former dairy as the site of a Ukrainian drone assembly hall.',
    'DK, drone, proposed, plan',
  ],
  [
    'Slovakia has offered its idle munitions plant for the manufacture of Ukrainian mortar bombs.',
    'SK, artillery ammunition, proposed, plan',
  ],
  [
    'A feasibility study into a shell factory in western Ukraine has been commissioned by Nammo.',
    'UA, artillery ammunition, proposed, plan, by Nammo',
  ],
  [
    'Under a letter of intent, KNDS would assemble howitzers in Ukraine.',
    'UA, artillery system, proposed, plan, by KNDS',
  ],
  [
    'Skyeton is scouting locations in Spain for a workshop that would make reconnaissance drones.',
    'ES, reconnaissance drone, proposed, plan, by Skyeton',
  ],
  ['There is talk of a second plant, this one for radars, in Lithuania.', 'LT, radar, proposed, possibility'],
  [
    '"We would love to make armoured vehicles in Ukraine," said the head of Patria.',
    'UA, armoured vehicle, proposed, plan, by Patria',
  ],
  [
    'Ukraine has invited Belgian firms to localise the production of anti-drone rockets.',
    'UA, air-defence missile, proposed, plan',
  ],
  // Agreed
  [
    'The two defence ministers shook hands on a line for FPV drones in Riga; it is due on stream next spring.',
    'LV, FPV drone, agreed, plan, start 2026-21',
  ],
  [
    'Destinus has been given the go-ahead to manufacture cruise missiles in the Netherlands.',
    'NL, missile, agreed, plan, by Destinus',
  ],
  [
    'Saab and the Ukrainian state will jointly operate a plant in Ukraine for electronic warfare systems.',
    'UA, electronic warfare, agreed, plan, by Saab',
  ],
  [
    'BAE Systems has signed a licence under which its light guns will be made in Ukraine.',
    'UA, artillery system, agreed, plan, by BAE Systems',
  ],
  [
    'Ukrainian ground robots are set to roll off a Czech assembly line from March 2026.',
    'CZ, unmanned ground vehicle, agreed, plan, start 2026-03',
  ],
  [
    'A joint venture of Kongsberg and a Ukrainian partner is to turn out air-defence missiles in Ukraine.',
    'UA, air-defence missile, agreed, plan, by Kongsberg',
  ],
  [
    'Greece gives the nod to naval drones: the first hulls will be laid down at a shipyard near Athens in 2026.',
    'GR, unmanned surface vessel, agreed, plan, start 2026',
  ],
  [
    'The contract provides for the assembly of 5,000 interceptors a month in Finland.',
    'FI, interceptor drone, agreed, plan, makes 5 000 unit/month',
  ],
  [
    'Land for the explosives and shell works has been bought outside Vinnytsia, and CSG will run it.',
    'UA, artillery ammunition, agreed, plan, by CSG',
  ],
  [
    'Poland to become home to Ukrainian mortar production as early as next year, the ministry confirmed.',
    'PL, mortar, agreed, plan, start 2026',
  ],
  // Funded
  ['Denmark is putting 200 million kroner into a missile plant on its own territory.', 'DK, missile, funded, plan'],
  ['Berlin is bankrolling a factory for long-range drones in Ukraine.', 'UA, drone, funded, plan'],
  [
    'A loan of €30 million from the European Investment Bank will pay for an interceptor drone facility in Estonia.',
    'EE, interceptor drone, funded, plan',
  ],
  [
    'Canada has set aside C$50 million so that Ukrainian drones can be assembled in Ontario.',
    'CA, drone, funded, plan',
  ],
  [
    'Quantum Systems is investing €25 million in a second production site in Ukraine for its reconnaissance drones.',
    'UA, reconnaissance drone, funded, plan, by Quantum Systems',
  ],
  // Under construction
  [
    'In Suffolk, bulldozers have moved in where Ukrspecsystems wants to build reconnaissance drones.',
    'GB, reconnaissance drone, under construction, fact, by Ukrspecsystems',
  ],
  [
    'Builders are at work on a hall in Latvia where interceptor drones are to be assembled.',
    'LV, interceptor drone, under construction, fact',
  ],
  [
    'The rocket fuel plant, which is half finished, stands in southern Denmark.',
    'DK, rocket propellant, under construction, fact',
  ],
  [
    'Diehl broke ground on Monday for a missile factory in Ukraine.',
    'UA, missile, under construction, fact, by Diehl Defence, when 2025-11-17',
  ],
  [
    'Rheinmetall is erecting a second ammunition plant in Ukraine, this one for medium-calibre rounds.',
    'UA, artillery ammunition, under construction, fact, by Rheinmetall',
  ],
  [
    'A drone factory is taking shape on the outskirts of Vilnius, and machines are due to be delivered in January.',
    'LT, drone, under construction, fact',
  ],
  [
    'The foundation stone was laid in October for a Romanian plant that will make drones with Ukraine.',
    'RO, drone, under construction, fact, when 2025-10',
  ],
  [
    'Construction crews have put the roof on the Bavarian works in which Quantum Systems will make attack drones.',
    'DE, strike drone, under construction, fact, by Quantum Systems',
  ],
  // Commissioning
  [
    'The machinery is being calibrated at the new shell line in Ukraine.',
    'UA, artillery ammunition, commissioning, fact',
  ],
  ['Trial assembly of interceptors has started at a plant in Britain.', 'GB, interceptor drone, commissioning, fact'],
  [
    'Staff are being trained and equipment installed at the Dutch factory where naval drones will be made.',
    'NL, unmanned surface vessel, commissioning, fact',
  ],
  [
    'Pre-series units are being tested at the Milrem Robotics facility in Ukraine before its ground robots go into production.',
    'UA, unmanned ground vehicle, commissioning, fact, by Milrem Robotics',
  ],
  ['Only the permits are lacking: the drone plant in Slovenia is ready to open.', 'SI, drone, commissioning, fact'],
  // Low-rate
  [
    '"We are already making interceptors here in Britain," the head of Ukrspecsystems told the paper.',
    'GB, interceptor drone, low-rate production, fact, by Ukrspecsystems',
  ],
  [
    'The first batch of howitzers assembled in Ukraine by KNDS has been handed to the army.',
    'UA, artillery system, low-rate production, fact, by KNDS',
  ],
  ['Production of the Linza is under way in Bavaria.', 'DE, drone, low-rate production, fact'],
  [
    'A plant for combat drones opened its gates in the Czech Republic last month.',
    'CZ, drone, low-rate production, fact, when 2025-10',
  ],
  [
    'The first Danish-made Ukrainian missile left the workshop on 3 November.',
    'DK, missile, low-rate production, fact, when 2025-11-03',
  ],
  [
    'Since September, FPV drones have been coming off a line in Lithuania.',
    'LT, FPV drone, low-rate production, fact, when 2025-09, start 2025-09',
  ],
  [
    'Initial production of armoured vehicles is running at a subsidiary of Rheinmetall in Ukraine.',
    'UA, armoured vehicle, low-rate production, fact, by Rheinmetall',
  ],
  [
    'Workers in Tallinn have been putting together ground robots for Ukraine for two months now.',
    'EE, unmanned ground vehicle, low-rate production, fact',
  ],
  // Full-rate
  [
    'Octopus interceptors have entered mass production at British factories.',
    'GB, interceptor drone, full-rate production, fact',
  ],
  [
    'The artillery works in Ukraine now runs at full capacity, in three shifts.',
    'UA, artillery system, full-rate production, fact',
  ],
  [
    'Series production of the Vector has been up and running in Ukraine since spring, Quantum Systems says.',
    'UA, reconnaissance drone, full-rate production, fact, by Quantum Systems',
  ],
  [
    'Thales has ramped up to full-rate production of its missiles in Belfast.',
    'GB, missile, full-rate production, fact, by Thales',
  ],
  // Halted, cancelled
  [
    'Work at the drone site in Poland has been put on hold until the permits are sorted out.',
    'PL, drone, halted, fact',
  ],
  ['Assembly of mortars in Bulgaria has been suspended for want of parts.', 'BG, mortar, halted, fact'],
  ['Baykar has called off its drone factory in Ukraine.', 'UA, drone, cancelled, fact, by Baykar'],
  [
    'The plan for a shell plant in Slovakia is dead, the economy minister said.',
    'SK, artillery ammunition, cancelled, fact',
  ],
  // Capacity, output, starts
  [
    'By next summer the British plant will be able to turn out up to 2,000 interceptors per month.',
    'GB, interceptor drone, -, plan, makes up to 2 000 unit/month',
  ],
  [
    'Output at the Ukrainian plant of Quantum Systems has climbed to 120 reconnaissance drones a month.',
    'UA, reconnaissance drone, -, fact, by Quantum Systems, makes 120 unit/month',
  ],
  [
    'The opening of the Fire Point rocket fuel plant in Denmark has slipped from December to the autumn of 2026.',
    'DK, rocket propellant, -, plan, by Fire Point, start 2026-23',
  ],
  [
    'Designed for 150,000 shells a year, the Rheinmetall works in Ukraine is to start up in 2027.',
    'UA, artillery ammunition, agreed, plan, by Rheinmetall, start 2027, makes 150 000 unit/year',
  ],
  ['The start of drone production in Latvia has been brought forward to January.', 'LV, drone, -, plan, start 2026-01'],
  [
    'At its facility in Germany, Helsing makes at least 1,000 strike drones every month.',
    'DE, strike drone, -, fact, by Helsing, makes at least 1 000 unit/month',
  ],
  // No line
  ['A new cement plant in western Ukraine will make 900,000 tonnes a year, the mayor said.'],
  ['The workshop in Poland repairs howitzers and armoured vehicles that come back from the front; it makes none.'],
  ['Sweden will deliver 26 artillery systems to Ukraine by the end of the year.'],
  ['Ukraine has bought 18 howitzers made in Sweden.'],
  ['Ukrainian drones hit a plant in Russia that makes missiles and drones.'],
  ['At an arms fair in Paris, Ukrainian firms showed a strike drone and two interceptors.'],
  ['The Danish king visited a shipyard in Odense and met Ukrainian refugees.'],
  ['Norway will give €400 million for the purchase of drones from Ukrainian manufacturers.'],
  ['Ukraine could make 10 million drones a year if its partners paid for them.'],
  ['Germany has no plans to build missiles in Ukraine, a spokesman said.'],
  ['The shares of Rheinmetall rose by 4 percent after the company reported record sales of ammunition.'],
  ['British instructors trained Ukrainian crews to fly reconnaissance drones at a base in England.'],
  ['Engineers from Thales repaired radars in Ukraine last winter.'],
  ['The Czech initiative has supplied 1.5 million artillery shells this year.'],
  ['A car maker in Slovakia opened an assembly line for electric vans.'],
  // Told over several sentences
  [
    'Fire Point and its Danish partner have found a place in Jutland. Their plant would make rocket fuel from next autumn.',
    'DK, rocket propellant, agreed, plan, by Fire Point, start 2026-23',
  ],
  [
    'Skyeton has moved into an old textile mill in Valencia. Since October its people there have been assembling reconnaissance drones.',
    'ES, reconnaissance drone, low-rate production, fact, by Skyeton, when 2025-10, start 2025-10',
  ],
  [
    'Helsing has a factory in Bavaria. The first strike drone left the hall on Monday with the minister looking on.',
    'DE, strike drone, low-rate production, fact, by Helsing, when 2025-11-17',
  ],
  [
    'Nammo wants a plant for 155-millimetre shells in Ukraine. It would turn out 40,000 a year, the company reckons.',
    'UA, artillery ammunition, proposed, plan, by Nammo',
    'UA, artillery ammunition, -, plan, by Nammo, makes 40 000 unit/year',
  ],
  [
    'The joint plant in Latvia is still a building site, and drones will not be made there before the summer.',
    'LV, drone, under construction, fact',
    'LV, drone, -, plan, start 2026-22',
  ],
  [
    'Ukrainian interceptors are made in Britain already. In Germany they soon will be.',
    'GB, interceptor drone, low-rate production, fact',
    'DE, interceptor drone, agreed, plan',
  ],
  [
    'Norway has a line for Ukrainian sea drones. It opened in August in a yard near Bergen.',
    'NO, unmanned surface vessel, low-rate production, fact, when 2025-08',
  ],
  [
    'Baykar is nearly done with its drone factory in Ukraine; the machines are going in.',
    'UA, drone, commissioning, fact, by Baykar',
  ],
  [
    'Rheinmetall has begun to assemble the first infantry fighting vehicles at its joint venture in Ukraine.',
    'UA, armoured vehicle, low-rate production, fact, by Rheinmetall',
  ],
  [
    'The Lithuanian government has cleared the way for a radar plant run by a Ukrainian company.',
    'LT, radar, agreed, plan',
  ],
  [
    'A hangar at an airfield in Estonia is being turned into a workshop for ground robots.',
    'EE, unmanned ground vehicle, under construction, fact',
  ],
  [
    'Thales will hire 200 people in Belfast, where the production of air-defence missiles is to be tripled.',
    'GB, air-defence missile, agreed, plan, by Thales',
  ],
  [
    'Romania is counting on Ukrainian know-how: a drone factory in Brasov is planned for the second half of 2026.',
    'RO, drone, proposed, plan, start 2026-07/2026-12',
  ],
  [
    'KNDS has opened a subsidiary in Ukraine that will look after howitzers and, from 2026, build them.',
    'UA, artillery system, agreed, plan, by KNDS, start 2026',
  ],
  ['Spare parts for Leopard tanks are now produced in Ukraine.', 'UA, component, low-rate production, fact'],
  [
    '"The walls are up and the roof follows in spring," the mayor of Haderslev said of the rocket fuel factory.',
    'DK, rocket propellant, under construction, fact',
  ],
  [
    'Portugal and Ukraine: a joint line for naval drones is in the pipeline.',
    'PT, unmanned surface vessel, proposed, plan',
  ],
  [
    'Quantum Systems doubled its capacity in Ukraine to 1,000 reconnaissance drones a year.',
    'UA, reconnaissance drone, -, fact, by Quantum Systems, makes 1 000 unit/year',
  ],
  [
    'Ammunition from a Ukrainian-designed line in Bulgaria will reach the army only in 2027, a year later than planned.',
    'BG, artillery ammunition, -, plan, start 2027',
  ],
  [
    'What was to be a mortar plant in Slovakia is now a warehouse; the investors withdrew in March.',
    'SK, mortar, cancelled, fact',
  ],
  [
    'Saab said it was looking into making radars together with a Ukrainian company, in Ukraine if security allows.',
    'UA, radar, proposed, plan, by Saab',
  ],
  [
    'From mid-January, 300 FPV drones a day are to leave the new workshop in Tallinn.',
    'EE, FPV drone, agreed, plan, start 2026-01, makes 300 unit/day',
  ],
  [
    'Patria has chosen a site in western Ukraine to put together armoured personnel carriers.',
    'UA, armoured vehicle, agreed, plan, by Patria',
  ],
  [
    'Destinus, which makes cruise missiles in the Netherlands, has hired a new head of finance.',
    'NL, missile, -, fact, by Destinus',
  ],
  // No line
  ['The drone school in Latvia is to open a new hall for its students next spring.'],
  ['Poland has ordered howitzers in South Korea; the first were built there last year.'],
  ['A factory for baby food is under construction near Lviv with Danish money.'],
  ['The minister visited a plant for household appliances in Bavaria and spoke about drones over lunch.'],
  ['Denmark put another 1.3 billion kroner into weapons from Ukrainian manufacturers.'],
  ['Russia has begun mass production of a new jet-powered drone, Ukrainian intelligence says.'],
];
