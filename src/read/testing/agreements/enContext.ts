/** English texts in which the parties, or what is agreed, stand in the sentence before, in a group or in a subordinate clause. */
export const englishInContext = `
201 talks: NO, ukrainian-drone-makers = talks
  Norway wants drones built on its own soil. Its government has been in talks with three Ukrainian drone makers since the summer, Tore Sandvik said.
202 signed: FI, UA = memorandum of understanding
  All this rests on a memorandum that Helsinki and Kyiv concluded in April.
203 talks (plan): NL, ukrainian-drone-makers = contract
  The Netherlands will buy interceptors from Ukrainian drone makers. The contract is to be signed before the end of November.
204 agreed: saab, skyeton
  Saab and Skyeton have decided to join forces on reconnaissance drones, the two companies announced on Monday.
205 talks (plan): auterion, airlogix = joint venture
  Auterion of the United States and Airlogix of Ukraine have been working together for a year. Their joint venture is to be signed in December.
206 talks (plan): GR, UA = contract
  The contract that Athens and Kyiv had meant to conclude this autumn has been put off until spring.
207 talks: UA, leonardo = talks
  The Ukrainian president told reporters of talks with Leonardo on making drones together.
208 agreed: SE, UA
  Stockholm will pay for drones that Ukrainian plants turn out. Pål Jonson and Denys Shmyhal agreed on this on Sunday.
209 signed: LT, UA = memorandum of understanding
  Earlier this month Kyiv concluded a memorandum with Lithuania that deals with drones and electronic warfare.
210 signed: DK, UA
  Morten Bødskov and his Ukrainian guest, Herman Smetanin, signed an agreement under which Ukrainian firms may set up plants in Denmark.
211 signed: summa-defence, skyassist = joint venture
  Summa Defence has signed a joint venture with Skyassist, a drone maker from Kyiv.
212 signed: NL, UA
  That follows from a co-production agreement which Ruben Brekelmans and Denys Shmyhal signed last week.
213 talks: EE, UA = talks
  Hanno Pevkur and Denys Shmyhal also spoke about making interceptor drones together.
214 signed: DE, fire-point = contract
  Berlin has for the first time bought straight from the Ukrainian maker: its defence ministry signed a contract with Fire Point in September.
215 signed: GB, UA = licence
  British firms may build the interceptor because London bought the licence for it from Kyiv last month.
216 talks: culver-aerospace, DK = talks
  Denmark's ministry of defence is negotiating with Culver Aerospace about a plant for drones.
217 signed: PL, UA = letter of intent
  When Denys Shmyhal visited Warsaw, he and his Polish colleague signed a letter of intent on ammunition production.
218 signed: NO, UA = memorandum of understanding & signed: NO, UA = letter of intent
  Norway and Ukraine signed a memorandum on missiles in May. A letter of intent on drones was added by the two countries in July.
219 agreed: LV, UA
  Riga and Kyiv want to produce drones together. The prime ministers of the two countries agreed on it in Brussels on Friday.
220 agreed: HR, UA
  Zagreb's defence minister, Ivan Anušić, has agreed with Denys Shmyhal to make ground vehicles in Croatia.
221 signed: rheinmetall, UA = contract
  Rheinmetall has a contract with the Ukrainian government for a shell plant, signed in 2024.
222 talks: RO, UA = talks
  What the drones would cost is the subject of talks that Romania and Ukraine have been conducting since August.
223 signed: CZ, UA
  Ukraine, which has been looking for partners, found one in Prague, where its ministry of defence signed an agreement on ammunition with the Czech Republic.
224 signed: thales, ukrainian-defense-industry = memorandum of understanding
  Thales is to make electronic warfare systems in Ukraine; a memorandum to that effect was signed with Ukrainian Defense Industry in June.
225 talks: UA, US = talks
  Officials of Ukraine and the United States have been working out the details of a drone deal since July.
226 signed: ES, UA
  Madrid is the latest capital to sign an agreement with Kyiv on joint drone production.
227 signed: indra, UA = letter of intent
  At the Madrid fair Indra and Ukraine's ministry of defence signed a letter of intent on radars.
228 ended: PT, UA = memorandum of understanding
  Portugal has withdrawn from its memorandum with Ukraine on sea drones.
229 signed: FR, UA = letter of intent
  Paris and Kyiv crowned the visit with a letter of intent, signed at an airbase, on Rafale aircraft and drones.
230 talks (possibility): BE, UA = contract
  A contract between Belgium and Ukraine could be signed in spring, according to Theo Francken.
231 -
  Contracts concluded in this manner, known as the Danish model, came to €540m last year.
232 -
  Finland spent 90 million euros on orders with its own arms industry, whose contracts run until 2028.
233 -
  The plant, said to have cost 40 million euros, opened a month after the agreement had become known.
234 -
  Estonia's contract with South Korea for rocket launchers was signed in 2022.
235 -
  In a statement the Dutch ministry of defence said that the drones had arrived in Ukraine.
236 -
  The agreement does not say how many drones are to be built.
237 -
  Talks in parliament in Oslo on the budget for Ukraine will go on until Friday.
238 -
  The town council of Vojens agreed to let the Ukrainian company build on the airfield.
239 -
  Traffic in Vilnius was stopped while the ministers discussed their itinerary.
240 -
  The coalition partners in Berlin reached agreement on pensions; money for Ukraine was not discussed.
`;
