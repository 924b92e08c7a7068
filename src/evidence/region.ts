/**
 * First-level regions by the names that English texts use, and by local ones where these are as common. A site is shown no
 * closer than these (method rule R20): a name that is not here is taken for a town and not shown.
 */
const REGIONS: Readonly<Record<string, string>> = {
  BE: 'Flanders|Wallonia|Brussels|Antwerp|East Flanders|West Flanders|Limburg|Flemish Brabant|Walloon Brabant|Hainaut|Liège|Luxembourg|Namur',
  BG: 'Blagoevgrad Province|Burgas Province|Gabrovo Province|Lovech Province|Plovdiv Province|Sofia Province|Stara Zagora Province|Varna Province',
  CA: 'Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Nova Scotia|Ontario|Prince Edward Island|Quebec|Saskatchewan',
  CZ: 'Central Bohemia|South Bohemia|Plzeň Region|Karlovy Vary Region|Ústí nad Labem Region|Liberec Region|Hradec Králové Region|Pardubice Region|Vysočina|South Moravia|Olomouc Region|Zlín Region|Moravia-Silesia|Prague|Moravia|Bohemia',
  DE: 'Baden-Württemberg|Bavaria|Bayern|Berlin|Brandenburg|Bremen|Hamburg|Hesse|Lower Saxony|Mecklenburg-Vorpommern|North Rhine-Westphalia|Rhineland-Palatinate|Saarland|Saxony|Saxony-Anhalt|Schleswig-Holstein|Thuringia|southern Germany',
  DK: 'Southern Denmark|Central Denmark|North Denmark|Zealand|Capital Region|Jutland|Funen|Bornholm',
  EE: 'Harju|Hiiu|Ida-Viru|Jõgeva|Järva|Lääne|Lääne-Viru|Põlva|Pärnu County|Rapla|Saare|Tartu County|Valga County|Viljandi County|Võru County',
  ES: 'Andalusia|Aragon|Asturias|Balearic Islands|Basque Country|Canary Islands|Cantabria|Castile and León|Castilla-La Mancha|Catalonia|Extremadura|Galicia|La Rioja|Madrid|Murcia|Navarre|Valencia',
  FI: 'Uusimaa|Southwest Finland|Satakunta|Kanta-Häme|Pirkanmaa|Päijät-Häme|Kymenlaakso|South Karelia|South Savo|North Savo|North Karelia|Central Finland|South Ostrobothnia|Ostrobothnia|Central Ostrobothnia|North Ostrobothnia|Kainuu|Lapland|Åland',
  FR: 'Auvergne-Rhône-Alpes|Burgundy-Franche-Comté|Brittany|Centre-Val de Loire|Corsica|Grand Est|Hauts-de-France|Île-de-France|Normandy|Nouvelle-Aquitaine|Occitanie|Pays de la Loire|Provence-Alpes-Côte d’Azur',
  GB: 'Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumbria|Derbyshire|Devon|Dorset|Durham|East Sussex|Essex|Gloucestershire|Greater London|Greater Manchester|Hampshire|Herefordshire|Hertfordshire|Kent|Lancashire|Leicestershire|Lincolnshire|Merseyside|Norfolk|North Yorkshire|Northamptonshire|Northumberland|Nottinghamshire|Oxfordshire|Rutland|Shropshire|Somerset|South Yorkshire|Staffordshire|Suffolk|Surrey|Tyne and Wear|Warwickshire|West Midlands|West Sussex|West Yorkshire|Wiltshire|Worcestershire|England|Scotland|Wales|Northern Ireland|East of England|South East England|South West England',
  GR: 'Attica|Central Greece|Central Macedonia|Crete|Eastern Macedonia and Thrace|Epirus|Ionian Islands|North Aegean|Peloponnese|South Aegean|Thessaly|Western Greece|Western Macedonia',
  HR: 'Zagreb County|Split-Dalmatia|Osijek-Baranja|Primorje-Gorski Kotar|Istria|Dalmatia|Slavonia',
  HU: 'Baranya|Borsod-Abaúj-Zemplén|Fejér|Győr-Moson-Sopron|Heves|Komárom-Esztergom|Pest County|Somogy|Veszprém County|Zala|Vas|Budapest',
  IT: 'Abruzzo|Aosta Valley|Apulia|Basilicata|Calabria|Campania|Emilia-Romagna|Friuli-Venezia Giulia|Lazio|Liguria|Lombardy|Marche|Molise|Piedmont|Sardinia|Sicily|Trentino-South Tyrol|Tuscany|Umbria|Veneto',
  LT: 'Alytus County|Kaunas County|Klaipėda County|Marijampolė County|Panevėžys County|Šiauliai County|Tauragė County|Telšiai County|Utena County|Vilnius County',
  LV: 'Latgale|Courland|Kurzeme|Semigallia|Zemgale|Selonia|Vidzeme|Riga region',
  NL: 'Drenthe|Flevoland|Friesland|Gelderland|Groningen|Limburg|North Brabant|North Holland|Overijssel|South Holland|Utrecht|Zeeland',
  NO: 'Agder|Akershus|Buskerud|Finnmark|Innlandet|Møre og Romsdal|Nordland|Oslo|Østfold|Rogaland|Telemark|Troms|Trøndelag|Vestfold|Vestland|Viken',
  PL: 'Greater Poland|Kuyavian-Pomeranian|Lesser Poland|Łódź Voivodeship|Lower Silesia|Lublin Voivodeship|Lubusz|Masovia|Mazovia|Opole Voivodeship|Podkarpackie|Subcarpathia|Podlaskie|Pomerania|Silesia|Świętokrzyskie|Warmian-Masurian|West Pomerania',
  PT: 'Norte|Centro|Lisbon Region|Alentejo|Algarve|Azores|Madeira',
  RO: 'Transylvania|Moldavia|Wallachia|Banat|Dobruja|Oltenia|Muntenia|Crișana|Maramureș|Brașov County|Cluj County|Dolj County|Prahova County|Iași County',
  SE: 'Blekinge|Dalarna|Gävleborg|Gotland|Halland|Jämtland|Jönköping County|Kalmar County|Kronoberg|Norrbotten|Örebro County|Östergötland|Skåne|Södermanland|Stockholm County|Uppsala County|Värmland|Västerbotten|Västernorrland|Västmanland|Västra Götaland',
  SK: 'Banská Bystrica Region|Bratislava Region|Košice Region|Nitra Region|Prešov Region|Trenčín Region|Trnava Region|Žilina Region',
  UA: 'Cherkasy Oblast|Chernihiv Oblast|Chernivtsi Oblast|Dnipropetrovsk Oblast|Donetsk Oblast|Ivano-Frankivsk Oblast|Kharkiv Oblast|Kherson Oblast|Khmelnytskyi Oblast|Kirovohrad Oblast|Kyiv Oblast|Luhansk Oblast|Lviv Oblast|Mykolaiv Oblast|Odesa Oblast|Poltava Oblast|Rivne Oblast|Sumy Oblast|Ternopil Oblast|Vinnytsia Oblast|Volyn|Zakarpattia|Zaporizhzhia Oblast|Zhytomyr Oblast|western Ukraine|central Ukraine|southern Ukraine|eastern Ukraine|northern Ukraine',
  US: 'Alabama|Arizona|Arkansas|California|Colorado|Connecticut|Florida|Georgia|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Nevada|New Jersey|New York|North Carolina|Ohio|Oklahoma|Oregon|Pennsylvania|South Carolina|Tennessee|Texas|Utah|Virginia|Washington|West Virginia|Wisconsin',
};

/** Words that make any name one of a first-level region. */
const REGION_WORDS = /\b(region|county|province|oblast|voivodeship|canton|state)$/i;

/** What may be shown of a region as a source gives it: "Suffolk" of "Mildenhall, Suffolk"; null where nothing may. */
export function coarseRegion(region: string, country: string): string | null {
  const known = new Set((REGIONS[country] ?? '').split('|'));
  const parts = region.split(',').map((part) => part.trim());
  const last = parts.at(-1) as string;
  if (known.has(last) || (REGION_WORDS.test(last) && last !== '')) return last;
  return parts.find((part) => known.has(part)) ?? null;
}
