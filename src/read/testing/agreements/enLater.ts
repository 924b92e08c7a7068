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
`;
