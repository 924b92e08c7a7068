/**
 * English texts that name a side only as a kind of firm, carry a deal on from the sentence before, or put its paper into an aside; and texts
 * of other affairs that must yield nothing. Form as in `en.ts`.
 */
export const englishSides = `
801 signed: thales-belgium, unnamed-ukrainian-company = memorandum of understanding
  Thales Belgium has signed a memorandum with a Ukrainian defence enterprise on producing missiles together, Herman Smetanin said.
802 signed: saab, unnamed-ukrainian-company
  Saab concluded an agreement with a Ukrainian drone maker on reconnaissance drones last week.
803 signed: patria, unnamed-ukrainian-company = contract
  A contract between Patria and a Ukrainian company, which was not named, was signed in Tampere.
806 talks: DK, UA = talks
  Volodymyr Zelensky met Mette Frederiksen. They also talked about the joint production of missiles.
807 talks: FI, UA = talks
  Antti Häkkänen and Denys Shmyhal discussed how drones could be built in both countries.
808 signed: GB, UA = statement
  A statement on LYRA, the programme under which Britain and Ukraine mean to build arms together, was signed in Kyiv on Saturday.
809 signed: GB, UA = statement
  The joint working group is provided for in a statement that Denys Shmyhal and his British counterpart John Healey signed on Saturday.
810 signed: GB, UA = statement & signed: GB, UA
  Denys Shmyhal and John Healey signed a statement on drones. A second paper, on artillery, was initialled but awaits the lawyers.
811 agreed: LT, UA = memorandum of understanding
  Lithuania and Ukraine have agreed on a memorandum about drones, and they intend to sign it in early November.
812 agreed: LV, UA = letter of intent
  The text of a letter of intent on drones has been agreed by Riga and Kyiv; it is to be signed next week.
813 talks: ukrainian-defense-industry, lithuanian-defence-companies = talks
  Ukrainian Defense Industry has been negotiating with four Lithuanian companies since July.
814 signed: belgian-defence-companies, ukrainian-defence-companies = contract
  Five contracts were signed in Kyiv on Tuesday between arms makers from Belgium and Ukraine, Volodymyr Zelensky said.
815 talks (plan): RO, UA = contract
  Radu Miruță set aside 200 million euros for drones from Ukraine and hoped to conclude a contract by the end of May.
816 talks (plan): NO, UA = joint venture
  Norway hopes for a joint venture with Ukraine for air-defence missiles this year.
817 talks (possibility): alta-ares, UA = contract
  Alta Ares could win a contract from Kyiv for interceptor drones once its product has been through trials.
818 talks (possibility): FR, UA = contract
  A contract between Paris and Kyiv for interceptor drones is conceivable, a minister said.
819 talks: US, UA = talks
  The agreement under which the United States would buy Ukrainian drones will not be ready this month. Talks are continuing.
820 signed: ares-dynamics, ukrspecsystems = licence
  In February Ares Dynamics of Ohio took out a licence for a reconnaissance drone of Ukrspecsystems.
821 signed: LT, UA
  Gitanas Nausėda and Volodymyr Zelensky signed the agreement, under which drones can be made in Lithuania, in May.
822 signed: LV, UA = memorandum of understanding
  Andris Spruds and Denys Shmyhal met in Riga. There their two ministries signed a memorandum on drones.
823 signed: RO, UA = statement
  Nicușor Dan received Volodymyr Zelensky in Bucharest. The two presidents also put their signatures to a declaration on a strategic partnership.
824 talks: FR, UA, renault = talks
  Emmanuel Macron and Volodymyr Zelensky talked about having the carmaker Renault build drones in Ukraine.
825 talks: CA, UA = talks
  Volodymyr Zelensky spoke of a tentative understanding with Ottawa on the transfer of production technology.
826 talks: EE, UA = talks
  In mid-September Rustem Umerov discussed with Hanno Pevkur whether Tallinn might buy drones from Ukrainian makers.
827 talks: kongsberg, UA = talks
  Kongsberg opened an office in Kyiv. Joint projects with the company are under discussion, Rustem Umerov said.
828 talks (possibility): LV, UA = joint venture
  Ukrainian and Latvian companies could form joint ventures to make drones, Rustem Umerov suggested.
829 agreed: culver-aerospace, copenhagen-global = joint venture
  Culver Aerospace and Copenhagen Global announced a joint venture for drones on Tuesday.
830 signed: NL, UA
  On Friday it was done: The Hague and Kyiv have a deal on the joint production of drones, signed by Ruben Brekelmans and Denys Shmyhal.
831 -
  The farmers' union signed an agreement with a Ukrainian grain trader on Friday.
832 -
  Greece and Turkey talked about fishing rights in Ankara on Monday.
833 -
  The two countries' football associations signed a memorandum on youth tournaments.
834 -
  No contract has been signed with a Ukrainian company, Saab said.
835 -
  Britain could join a European fund for tanks, London said.
836 -
  Norway joined the drone race late, analysts say.
837 -
  The city of Riga signed a contract for 40 trams on Thursday.
838 -
  Poland and South Korea signed a contract for 180 tanks.
839 -
  Ministers talked about the weather and the price of fuel.
840 -
  Denmark did not agree to join the fund, Troels Lund Poulsen said.
841 signed: DE, UA
  The day before, Boris Pistorius and Denys Shmyhal had signed an agreement on joint drone production.
842 agreed: IT, UA, leonardo
  Italy and Ukraine agreed on Monday that Leonardo would build drones with Ukrainian companies.
843 talks (plan): PT, UA = talks
  Portugal and Ukraine want to sign an agreement on maritime drones by the summer.
844 talks (plan): kongsberg, UA = joint venture
  Eirik Lie, who heads Kongsberg, voiced the hope of founding a joint venture for air-defence missiles with a Ukrainian partner this year.
845 -
  Saab signed a contract with the Brazilian air force on Tuesday.
846 -
  Belgium and Ukraine failed to agree on a drone factory.
847 talks: NO, UA = memorandum of understanding
  Oslo and Kyiv are putting the finishing touches to a memorandum on drones.
848 agreed: FI, UA
  Finland and Ukraine will work together on drones under an agreement reached in Helsinki on Monday.
849 -
  Rheinmetall concluded an agreement with the trade union on wages.
`;
