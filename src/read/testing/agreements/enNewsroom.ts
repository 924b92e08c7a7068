/** English texts as newsrooms, ministries and firms word them: images, passives, subordinate clauses, releases. */
export const englishNewsroom = `
401 signed: LV, UA
  An agreement on the joint production of drones has been concluded between the Ministry of Defence of Ukraine and the Ministry of Defence of Latvia.
402 signed: saab, ukrainian-armor
  Saab and Ukrainian Armor today entered into a strategic cooperation agreement on armoured vehicles.
403 signed: quantum-systems, skyeton = licence
  Quantum Systems will build Skyeton's reconnaissance drone under a licence that the two companies signed in June.
404 signed: DK, UA = memorandum of understanding
  The signature of a memorandum by the Danish and Ukrainian ministers crowned the visit to Copenhagen.
405 talks: FR, UA = talks
  Paris is sounding out Kyiv about joint production of interceptor drones.
406 signed: DE, quantum-systems = contract
  The German government has signed a contract with Quantum Systems for drones that will go to Ukraine.
407 talks: ES, UA = intergovernmental agreement
  Margarita Robles said Spain was negotiating with Ukraine a framework under which Spanish firms would make missiles in Ukraine.
408 agreed: NL, UA
  Ruben Brekelmans said that he and his Ukrainian counterpart had agreed to set up a joint drone line.
409 agreed: CA, UA
  After two hours of talks in Ottawa, David McGuinty and Denys Shmyhal announced that their countries would produce drones together.
410 talks (plan): TR, UA = talks
  Turkey and Ukraine will sign an agreement on the production of corvettes and drones when Erdogan visits Kyiv in December.
411 in force: PL, UA
  The Polish-Ukrainian agreement on cooperation in defence, signed in May, entered into force on 1 October.
412 signed: US, UA
  Kyiv and Washington have sealed their drone deal, Volodymyr Zelensky told reporters.
413 talks: US, UA = talks
  The drone deal between Kyiv and Washington is still under negotiation, a Ukrainian official said.
414 agreed: destinus, ukrspecsystems = joint venture
  Destinus and Ukrspecsystems announced a joint venture for interceptor drones.
415 talks: hanwha, UA = talks
  Hanwha of South Korea is talking to the Ukrainian government about building artillery systems.
416 signed: BG, UA
  Sofia has become the latest to put pen to paper: Bulgaria and Ukraine signed an agreement on gunpowder production on Tuesday.
417 signed: LT, UA = letter of intent
  Dovilė Šakalienė and Denys Shmyhal signed a letter of intent. It provides for the production of drones in Lithuania.
418 talks (possibility): CZ, UA = joint venture
  Czech firms could form a joint venture with Ukraine for ammunition, the Czech defence minister suggested.
419 signed: tekever, UA = memorandum of understanding
  Portuguese drone maker Tekever said on Monday that it had signed a memorandum of understanding with Ukraine's Ministry of Strategic Industries.
420 ended: baykar, UA = contract
  Kyiv has terminated its contract with Baykar for a drone plant.
421 signed: NO, UA
  Norway was not the first: its agreement with Ukraine on drone production was signed two months after Denmark's.
422 signed: HU, UA
  The agreement, signed in Budapest by the governments of Hungary and Ukraine, covers the repair of armoured vehicles.
423 talks: AU, UA = talks
  Canberra and Kyiv are exploring the joint development of drones.
424 signed: fire-point, nammo = contract
  Nammo will supply Fire Point with rocket motors; the contract was signed in Oslo last week.
425 -
  The two ministers agreed to disagree about the weather in Oslo.
426 -
  The trade agreement between the European Union and Japan entered into force in 2019.
427 -
  Under the lease agreement the Ukrainian refugees may stay in the Danish barracks until June.
428 -
  Peace talks between Kyiv and Moscow, brokered by the United States, made no headway.
429 -
  The Norwegian minister agreed that more drones were needed and thanked the reporters.
430 -
  The collective agreement at Saab expires in March; talks with the union begin in January.
431 -
  Poland's contract for American helicopters was signed in August.
432 -
  A statement by the Finnish ministry of defence put the number of drones delivered to Ukraine at 4,000.
`;
