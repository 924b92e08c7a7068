/** English texts whose deal is told by two sentences, by two verbs, or between firms that the reader does not know. */
export const englishLater = `
1001 signed: UA, GB = intergovernmental agreement
  The hundred-year partnership agreement that Britain and Ukraine signed in January was ratified in Kyiv in September.
1002 signed: frontline-robotics, quantum-systems = joint venture
  Quantum Systems of Germany has founded a joint venture with Frontline Robotics. The contract was signed in December.
1003 agreed: UA, rheinmetall = joint venture
  Rheinmetall and the Ukrainian side have decided on a joint venture for air-defence systems, the group's spokesman said.
1004 signed: nordmek, saab = contract
  Saab and Nordmek signed their contract on radars on Monday.
1005 agreed: DE, UA = statement
  In a joint declaration Germany and Ukraine undertook to build drones together.
1006 talks: GR, UA = talks
  Work on an agreement between Athens and Kyiv on sea drones goes on.
1007 talks: NO, UA = talks
  Norwegian and Ukrainian officials met in Bergen on Wednesday to go through the details of joint production of missiles.
1008 -
  Saab and Bofors were once one company, and the council of Bofors signed a letter about it.
1009 talks: DE, NL, UA = talks
  Similar talks are being held with the Netherlands and with Germany, the Ukrainian minister said.
1010 ended: UA, rheinmetall
  Rheinmetall has broken off its talks with Ukraine about a powder factory.
1011 -
  Britain agreed to lend Kyiv two billion pounds for weapons of British suppliers.
1012 -
  Latvia will go on giving 0.25 percent of its income, Rustem Umerov said after talks with Andris Sprūds.
1013 signed: UA, rheinmetall = contract
  Armin Papperger of Rheinmetall gave no date. He also mentioned a first contract for shells with the Ukrainian side, signed this year.
1014 agreed: NO, UA
  Norway agreed on 15 November to take part in the scheme, Rustem Umerov, Ukraine's defence minister, announced.
1015 -
  Norway agreed on Sunday to take part in the contest, the minister announced.
1016 signed: CA, UA = letter of intent
  Canada concluded a similar letter on joint production with Kyiv on Sunday.
1017 agreed: GR, UA = statement
  Greece and Ukraine intend to use maritime drones together. So it says in a joint statement that the two sides released on Sunday.
1018 talks: NL, UA = memorandum of understanding
  In a joint communiqué the Netherlands and Ukraine said they were completing a memorandum on manufacturing them together.
1019 signed: DK, UA
  Denmark has become a workshop. On 4 July the country signed an agreement with Kyiv on drones.
1020 -
  Parliament in Kyiv ratified the hundred-year partnership agreement with the United Kingdom.
1021 talks: DE, DK, NO, UA = talks
  Kyiv is also discussing the export of its arms-making know-how with Denmark, Norway and Germany, among others.
1022 -
  Kyiv is also discussing the price of gas with Denmark, Norway and Germany, among others.
1023 signed: belgian-defence-companies, ukrainian-defence-companies
  Ukrainian and Belgian arms makers concluded three agreements in Kyiv on Tuesday.
1024 talks: RO, UA = talks & talks (plan): RO, UA = letter of intent & talks (possibility): RO, UA = contract
  Romania is in talks with Ukraine about drones.

  A letter of intent is to be signed first, the minister explained, and a contract could follow in May 2026.
1025 agreed: NO, UA
  At talks in Oslo on Friday Norway agreed to follow the Danish example, according to Rustem Umerov.
1026 -
  Export licences for Ukrainian arms will not be issued before 2026, a deputy minister admitted.
1027 agreed: DK, UA, fire-point
  Denmark agreed with Ukraine last autumn that Fire Point could build in Vojens.
1028 agreed: PT, UA = statement
  A joint statement on sea drones was agreed in Kyiv on Saturday by Luís Montenegro and Volodymyr Zelensky.
1029 ended: NL, UA = memorandum of understanding
  The Netherlands has let its memorandum with Ukraine lapse.
1030 signed: frontline-robotics, quantum-systems = joint venture
  A contract on a joint venture was signed in Kyiv by Quantum Systems and Frontline Robotics.
1031 signed: NL, ukrainian-drone-makers = contract
  The Hague pays for drones from Ukrainian makers. In June it concluded contracts with Ukrainian manufacturers for 600,000 of them.
1032 signed: DK, UA = contract
  Denmark orders from Ukrainian manufacturers. On 11 November the two countries signed contracts with each other.
1033 -
  Latvia will keep giving 0.25 percent of its gross domestic product, Rustem Umerov said after talks with Andris Sprūds.
1034 talks: UA, tekever = talks
  The Portuguese maker Tekever sees itself as a candidate. It has been talking to Ukraine about reconnaissance drones since May, its head said.
1035 signed: CZ, UA = memorandum of understanding
  Jana Černochová and Denys Shmyhal met in Prague on Monday. A memorandum on ammunition was signed there.
1036 talks: HR, UA = talks
  "We are talking to our Croatian partners about unmanned vessels," Denys Shmyhal said.
1037 talks (plan): SE, UA = intergovernmental agreement
  Stockholm and Kyiv want a framework agreement by the end of the year.
1038 talks: UA, saab = talks
  Saab's chief executive confirmed that talks with Kyiv about a plant were under way.
1039 -
  Saab's chief executive said that he knew of no talks with Kyiv about a plant.
1040 in force: NO, UA
  The accord between Oslo and Kyiv has been in effect since June.
`;
