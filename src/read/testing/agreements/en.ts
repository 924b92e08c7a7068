/**
 * Ways in which English texts tell of an agreement, with what a careful reader takes from each. A line with the number and the gold
 * (`stage (modality unless fact): parties = instrument`, several joined by ` & `, `-` for none), below it the text. Countries by ISO
 * code, firms by slug. Published 2025-10-15. Gold was written before the reader saw a text; every third number was held out while
 * rules were widened. Texts are made up: they are test material, never evidence.
 */
export const english = `
1 signed: UA, DK = letter of intent
  Ukraine and Denmark have put their names to a letter of intent on weapons production.
2 signed: NO, UA = memorandum of understanding
  A memorandum on joint drone production was signed in Oslo on Tuesday by the defence ministers of Norway and Ukraine.
3 signed: LT, UA
  The signing of an agreement between Lithuania and Ukraine on drone production took place in Vilnius.
4 signed: SE, UA = letter of intent
  "We have signed a letter of intent with our Swedish friends on making artillery systems together," Denys Shmyhal wrote.
5 signed: NL, UA
  The Netherlands and Ukraine on Friday concluded a co-production agreement for drones.
6 signed: rheinmetall, ukrainian-defense-industry = joint venture
  Rheinmetall and Ukrainian Defense Industry have signed a joint venture agreement for the repair of armoured vehicles.
7 agreed: FI, UA
  Finland and Ukraine have come to terms on the joint production of drones, Antti Häkkänen announced.
8 agreed: saab, ukrspecsystems
  Saab is teaming up with Ukrspecsystems to produce reconnaissance drones.
9 agreed: BE, UA
  Theo Francken and Denys Shmyhal shook hands on a plan to build interceptor drones in Belgium.
10 talks: PL, UA = talks
  Talks between Warsaw and Kyiv on a joint drone factory are continuing, Władysław Kosiniak-Kamysz said.
11 talks: EE, UA = talks
  Estonia has opened negotiations with Ukraine on the production of interceptor drones.
12 talks (plan): LV, UA = memorandum of understanding
  Latvia and Ukraine are due to sign a memorandum on drone production in November.
13 talks (plan): DE, UA = talks
  Germany and Ukraine intend to sign an agreement on joint missile production before the end of the year.
14 talks (possibility): IT, UA = licence
  Italy may sign a licence agreement with Ukraine for the Sting interceptor drone.
15 in force: GB, UA = intergovernmental agreement
  The hundred-year partnership agreement between Britain and Ukraine has come into force.
16 -
  Ukraine's parliament has ratified the agreement with Norway on joint drone production.
17 ended: DK, fire-point = contract
  Denmark has cancelled its contract with Fire Point for missiles.
18 signed: NL, UA
  DRONES: THE NETHERLANDS SIGNS DEAL WITH UKRAINE. The deal on joint drone production was signed in The Hague by Ruben Brekelmans and Denys Shmyhal.
19 signed: GB, UA = licence
  London has obtained a licence from Kyiv to make the Octopus interceptor drone.
20 agreed: helsing, terminal-autonomy-ukraine = contract
  Helsing of Germany has been awarded a contract by Terminal Autonomy for drone components.
21 signed: FR, UA = statement
  Emmanuel Macron and Volodymyr Zelensky signed a declaration on cooperation in drone production at the Élysée on Monday.
22 signed: CA, UA
  Canada's defence minister travelled to Kyiv in August. There he signed an agreement on joint production of drones.
23 agreed: skyeton, prevail-partners = joint venture
  Skyeton, the Ukrainian drone maker, and Prevail Partners, a British company, have formed a joint venture to build the Raybird reconnaissance drone.
24 agreed: quantum-systems, frontline-robotics = joint venture
  Quantum Systems and Frontline Robotics will found a joint company for drones, the two firms have agreed.
25 talks: kongsberg, UA = talks
  Kongsberg is in negotiations with Kyiv over the manufacture of air-defence missiles in Ukraine.
26 talks: DK, skyfall = talks
  The Danish government is holding talks with SkyFall about moving part of its drone production to Jutland.
27 talks: HR, UA = talks
  Zagreb and Kyiv have begun consultations on the joint manufacture of unmanned ground vehicles.
28 talks: ES, UA = talks
  Ukrainian and Spanish officials discussed the joint production of radars in Madrid last week.
29 talks (plan): GR, UA = contract
  A contract between Greece and Ukraine on sea drones is being prepared and should be signed in January.
30 talks (plan): PT, UA = memorandum of understanding
  Portugal hopes to sign a memorandum with Ukraine on sea drones by December.
31 signed: CZ, UA = memorandum of understanding
  The Czech Republic and Ukraine have agreed and signed a memorandum on ammunition production, Jana Černochová said.
32 signed: UA, SE = memorandum of understanding
  In Stockholm the two ministers, Pål Jonson and Denys Shmyhal, initialled a memorandum on missile production.
33 signed: DK, NO, SE, UA = statement
  Denmark, Norway, Sweden and Ukraine signed a joint statement on weapons production in Copenhagen.
34 signed: baykar, UA = contract
  Turkish drone maker Baykar has signed a contract with the Ukrainian government for a plant near Kyiv.
35 agreed: RO, UA
  Bucharest and Kyiv have agreed to make drones together, the Romanian president said after meeting Zelensky.
36 agreed: US, UA
  Washington and Kyiv reached an agreement in September under which Ukraine will share its drone technology.
37 signed: LT, UA
  Vilnius and Kyiv have extended their agreement on joint ammunition production by five years.
38 talks: JP, UA = talks
  Japan is in talks with Ukraine on buying attack drones.
39 talks: DE, UA = talks
  Boris Pistorius and Denys Shmyhal discussed the joint production of long-range drones on Monday.
40 talks (plan): FI, UA = talks
  A Finnish-Ukrainian agreement on drone production will be signed next month, Helsinki said.
41 signed: FI, UA = memorandum of understanding
  Under a memorandum signed by Helsinki and Kyiv in September, Ukrainian companies may build drones in Finland.
42 signed: KR, UA = memorandum of understanding
  South Korea has a memorandum of understanding with Ukraine on defence production, concluded in 2023.
43 signed: NL, deltaquad = contract
  The Dutch defence ministry has placed a contract with DeltaQuad for reconnaissance drones for Ukraine.
44 signed: destinus, rheinmetall
  Destinus said it had entered into an agreement with Rheinmetall to make missiles together.
45 signed: patria, ukrainian-armor = licence
  Patria granted a licence to Ukrainian Armor for the assembly of armoured vehicles.
46 signed: LV, UA = memorandum of understanding & talks: EE, UA = talks
  Latvia signed a memorandum with Ukraine on drones on Friday. Estonia is still negotiating with Kyiv about a similar paper.
47 ended: tekever, UA = contract
  The contract between Tekever and Ukraine's defence ministry expired in August.
48 signed: milrem-robotics, ukrainian-defense-industry = letter of intent
  Estonia's Milrem Robotics and Ukrainian Defense Industry exchanged signed letters of intent on ground vehicles.
49 agreed: DK, UA
  The agreement reached between Copenhagen and Kyiv in June allows Ukrainian weapons makers to work in Denmark.
50 signed: DK, UA
  Denmark was the first to host Ukrainian arms makers. The two countries signed an agreement on the matter in July.
51 signed: fire-point, diehl-defence = memorandum of understanding
  Fire Point, the Ukrainian missile maker, today announced the signing of a memorandum of understanding with Diehl Defence.
52 talks: leonardo, UA = talks
  Italy's Leonardo has been negotiating with Ukraine since the spring about the production of drones.
53 talks (plan): thales, UA = joint venture
  Thales plans to set up a joint venture with Ukraine for electronic warfare systems; the papers are to be signed in spring.
54 signed: UA, AT
  Vienna and Kyiv have struck a deal on joint production of drones.
55 signed: IE, UA
  An accord on drone technology was sealed in Dublin between Ireland and Ukraine.
56 agreed: GB, UA
  Keir Starmer announced a co-production agreement with Ukraine on interceptor drones.
57 talks: NO, UA = talks
  Norway and Ukraine are finalising an agreement on drone production, Tore Sandvik told parliament.
58 signed: UA, swift-beat
  Ukraine and Swift Beat have agreed on drone production; Rustem Umerov and Eric Schmidt signed the document in Denmark.
59 talks: SK, UA = talks
  Negotiations between Slovakia and Ukraine on mortar production have stalled.
60 signed: ES, UA & signed: BE, UA
  Ukraine has signed agreements on joint drone production with Spain and with Belgium.
61 -
  Poland and South Korea have signed a contract worth 6.5 billion dollars for K2 tanks.
62 -
  The treaty of Pereiaslav was signed in 1654, the guide told the visitors.
63 -
  The Ukrainian winger has signed a three-year contract with a club in Denmark.
64 -
  Denys Shmyhal and his Danish host agreed that the weather in Copenhagen was colder than in Kyiv.
65 -
  The Norwegian ministry said it agrees with the auditors' report on drone purchases.
66 -
  Talks between Ukraine and Russia on a ceasefire resumed in Istanbul on Monday.
67 -
  Norway will supply 5,000 drones to Ukraine under a contract worth 90 million euros.
68 -
  Sweden has not signed any agreement with Ukraine on drone production, the ministry in Stockholm said.
69 -
  Berlin denied that it had signed a contract with Fire Point.
70 -
  The dockers' union and the port of Gdynia reached an agreement on pay.
71 -
  Kyiv and Minsk ended their agreement on mutual recognition of diplomas in 2022.
72 -
  The minister signed the guest book at the drone factory in Denmark and thanked the workers.
73 -
  Ukraine is a party to the Geneva Conventions, the Danish foreign minister recalled in a statement.
74 -
  Wheat traders agreed a price with farmers in Lithuania; the contracts run until June.
75 -
  Without an agreement there will be no drone plant, the Danish mayor warned.
`;
