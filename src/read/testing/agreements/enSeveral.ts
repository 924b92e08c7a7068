/** English texts that tell of several agreements, of one beside other matters, or of parties without a name. */
export const englishSeveral = `
601 signed: LV, UA = memorandum of understanding & talks: EE, UA = talks
  Latvia signed a memorandum with Ukraine on drones, while Estonia is still negotiating with Kyiv about interceptors.
602 signed: GB, UA & signed: GB, UA = licence
  In May Britain and Ukraine signed an agreement on the joint production of interceptors, and a licence for the Octopus, signed in July, followed.
603 agreed: patria, ukrainian-defence-companies = joint venture
  Patria and four Ukrainian manufacturers have agreed to set up a joint venture for armoured vehicles.
604 signed: nammo, unnamed-ukrainian-company = licence
  Nammo has signed a licence agreement with an unnamed Ukrainian company on artillery ammunition.
605 talks: UA, spanish-defence-companies = talks
  In Madrid Denys Shmyhal held talks with Spanish arms makers about the joint production of missiles.
606 signed: SE, UA = letter of intent
  The number of visitors fell by 3 per cent. At the same fair Sweden and Ukraine signed a letter of intent on fighter aircraft and drones.
607 signed: DK, UA
  Denmark gave 500 million kroner for the plant, the minister said. It stands on an agreement that Copenhagen and Kyiv signed in June.
608 talks (plan): RO, UA = contract
  Romania wants to sign a contract with a Ukrainian maker of interceptors by the end of May.
609 signed: NL, UA = memorandum of understanding & talks (plan): NL, UA = contract
  The Hague and Kyiv signed a memorandum on drones on Friday. A contract between the two governments is to be signed in March.
610 signed: CZ, ukrainian-defence-companies = contract
  The Czech defence ministry has signed contracts with Ukrainian arms makers for ammunition.
611 talks: PL, UA = talks & talks: SK, UA = talks
  Ukraine is in talks with Poland about mortars and with Slovakia about howitzers.
612 signed: LT, UA & agreed: FI, UA
  Lithuania and Ukraine signed an agreement on drones in Vilnius; Finland and Ukraine agreed to build radars together.
613 signed: indra, skyeton = contract
  Indra raised its forecast for the year. It also signed a contract with Skyeton on reconnaissance drones.
614 signed: HR, UA = letter of intent
  With a letter of intent signed in Zagreb, Croatia has joined the states that want to make weapons with Ukraine.
615 talks: knds, UA = talks
  A spokesman for KNDS confirmed that the group was in talks with Ukraine on the production of shells.
616 agreed: EE, UA
  Kaja Kallas was not there, but Estonia's government agreed with Kyiv on the joint production of ground vehicles.
617 signed: hensoldt, ukrspecsystems = memorandum of understanding
  Hensoldt rose 2 per cent in Frankfurt after it had signed a memorandum with Ukrspecsystems on radars.
618 signed: FI, UA = memorandum of understanding
  "This memorandum opens the door for our companies," Antti Häkkänen said after signing it with Denys Shmyhal in Helsinki.
619 -
  Two agreements were mentioned in the report, but it names neither the parties nor the dates.
620 -
  Drivers who have a contract with the Danish road operator pay 40 kroner per crossing.
621 -
  The president of Ukraine thanked Lithuania for the agreement of its parliament to spend 30 million euros on drones.
`;
