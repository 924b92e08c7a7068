/**
 * Countries as English texts name them. One line each:
 * code | names | adjectives | people (nouns) | capital and other names that stand for the government.
 */
export const countries = `
UA | Ukraine | Ukrainian | Ukrainians | Kyiv, Kiev, Verkhovna Rada
DK | Denmark | Danish | Danes, Dane | Copenhagen, Folketing
NO | Norway | Norwegian | Norwegians | Oslo, Storting
SE | Sweden | Swedish | Swedes, Swede | Stockholm, Riksdag
FI | Finland | Finnish | Finns | Helsinki
IS | Iceland | Icelandic | Icelanders | Reykjavik, Reykjavík
EE | Estonia | Estonian | Estonians | Tallinn
LV | Latvia | Latvian | Latvians | Riga
LT | Lithuania | Lithuanian | Lithuanians | Vilnius
PL | Poland | Polish | Poles | Warsaw
CZ | Czech Republic, Czechia | Czech | Czechs | Prague
SK | Slovakia | Slovak, Slovakian | Slovaks | Bratislava
HU | Hungary | Hungarian | Hungarians | Budapest
RO | Romania | Romanian | Romanians | Bucharest
BG | Bulgaria | Bulgarian | Bulgarians | Sofia
GR | Greece | Greek | Greeks | Athens
HR | Croatia | Croatian | Croats | Zagreb
SI | Slovenia | Slovenian, Slovene | Slovenes | Ljubljana
RS | Serbia | Serbian | Serbs | Belgrade
BA | Bosnia and Herzegovina, Bosnia | Bosnian | Bosnians | Sarajevo
ME | Montenegro | Montenegrin | Montenegrins | Podgorica
MK | North Macedonia | Macedonian | Macedonians | Skopje
AL | Albania | Albanian | Albanians | Tirana
XK | Kosovo | Kosovar | Kosovars | Pristina
MD | Moldova | Moldovan | Moldovans | Chisinau, Chișinău
DE | Germany | German | Germans | Berlin, Bundestag, Bundeswehr
AT | Austria | Austrian | Austrians | Vienna
CH | Switzerland | Swiss | | Bern
LI | Liechtenstein | | | Vaduz
FR | France | French | | Paris, Élysée, Elysée
BE | Belgium | Belgian | Belgians |
NL | Netherlands, Holland | Dutch | | The Hague
LU | Luxembourg | Luxembourgish | Luxembourgers |
ES | Spain | Spanish | Spaniards | Madrid
PT | Portugal | Portuguese | | Lisbon
IT | Italy | Italian | Italians | Rome
MT | Malta | Maltese | | Valletta
CY | Cyprus | Cypriot | Cypriots | Nicosia
GB | United Kingdom, Britain, Great Britain, UK, England, U.K. | British, UK-based | Britons, Brits | London, Downing Street, Whitehall, Westminster
IE | Ireland | Irish | | Dublin
TR | Turkey, Türkiye, Turkiye | Turkish | Turks | Ankara
US | United States, America, US, USA, U.S. | American, US-made | Americans | Washington, White House, Pentagon
CA | Canada | Canadian | Canadians | Ottawa
JP | Japan | Japanese | | Tokyo
KR | South Korea, Republic of Korea, Korea | South Korean, Korean | South Koreans, Koreans | Seoul
AU | Australia | Australian | Australians | Canberra
NZ | New Zealand | | New Zealanders |
TW | Taiwan | Taiwanese | | Taipei
IN | India | Indian | Indians | New Delhi
SA | Saudi Arabia | Saudi, Saudi Arabian | Saudis | Riyadh
QA | Qatar | Qatari | Qataris | Doha
AE | United Arab Emirates, UAE, Emirates | Emirati | Emiratis | Abu Dhabi
KW | Kuwait | Kuwaiti | Kuwaitis |
BH | Bahrain | Bahraini | Bahrainis | Manama
OM | Oman | Omani | Omanis | Muscat
IL | Israel | Israeli | Israelis |
AZ | Azerbaijan | Azerbaijani | Azerbaijanis | Baku
GE | Georgia | Georgian | Georgians | Tbilisi
RU | Russia, Russian Federation | Russian | Russians | Moscow, Kremlin
BY | Belarus | Belarusian | Belarusians | Minsk
CN | China | Chinese | | Beijing
EU | European Union, EU, E.U., Euratom | EU-funded | | Brussels, European Commission, European Council, European Parliament, Commission
NATO | NATO, Nato, North Atlantic Alliance | | |
`;

/** Towns, regions and landmarks that tell a country, when a production site or an order is placed there. */
export const places = `
GB | Belfast, Northern Ireland, Scotland, Wales, Suffolk, Mildenhall, Swindon, Leicester, Glasgow, Elmsett, Midlands, England, Cornwall, Yorkshire, Kent, Wiltshire, Lancashire, Bristol, Sheffield, Norfolk, Devon, Elstree
DE | Bavaria, Bavarian, Saxon, Munich, Hamburg, Saxony, Unterlüß, Düsseldorf, Gilching, Lower Saxony, Baden-Württemberg, Nuremberg, Brandenburg, Thuringia, Hesse, Rhineland, Bremen, Stuttgart, Leipzig, Cologne, Unterluess, Swabia, Mecklenburg, North Rhine-Westphalia, Schleswig-Holstein, Kassel, Dresden, Augsburg
DK | Jutland, Vojens, Skrydstrup, Haderslev, Odense, Aalborg, Funen, Zealand, Aarhus, Esbjerg, Kolding
SE | Gothenburg, Linköping, Karlskoga, Malmö, Gotland, Scania, Skåne, Uppsala, Västerås
NO | Bergen, Kongsberg municipality, Trondheim, Stavanger, Raufoss, Tromsø, Kristiansand, Lofoten
NL | Rotterdam, Eindhoven, Born, Limburg, Amsterdam, Brabant, Twente, Groningen, Delft, Utrecht, Friesland
BE | Herstal, Liège, Antwerp, Wallonia, Flanders, Ghent, Charleroi, Liege
PL | Gdańsk, Gdansk, Kraków, Krakow, Rzeszów, Mielec, Stalowa Wola, Silesia, Poznań, Poznan, Wrocław, Wroclaw, Łódź, Rzeszow, Subcarpathia, Podkarpacie, Mazovia, Lublin, Pomerania
FR | Toulouse, Marseille, Brittany, Lyon, Bourges, Bordeaux, Nantes, Occitanie, Normandy, Alsace, Provence, Le Mans
ES | Barcelona, Seville, Catalonia, Basque Country, Galicia, Zaragoza, Andalusia, Valencia, Bilbao, Asturias, Cádiz, Cartagena, Murcia
IT | Milan, Turin, Sardinia, Genoa, Naples, La Spezia, Lombardy, Piedmont, Liguria, Apulia, Campania, Sicily, Tuscany
RO | Brasov, Brașov, Cluj, Constanta, Constanța, Sibiu, Moldavia, Transylvania, Craiova, Timișoara, Bacău
CZ | Brno, Ostrava, Moravia, Bohemia, Plzeň, Pilsen, Pardubice
FI | Tampere, Oulu, Turku, Lapland, Jyväskylä, Ylöjärvi, Ostrobothnia, Vaasa
UA | Lviv, Kharkiv, Odesa, Dnipro, Zaporizhzhia, Zakarpattia, Transcarpathia, Vinnytsia, Chernihiv, Mykolaiv, Sumy, Ivano-Frankivsk, Ternopil, Volyn, Kyiv region, Bukovina, Poltava, Uzhhorod
TR | Istanbul, Izmir, Konya
US | California, Texas, Florida, Ohio, Alabama, Michigan, Pennsylvania, Virginia, Arkansas, Silicon Valley
CA | Ontario, Quebec, Alberta, Nova Scotia, Manitoba, Montreal, Toronto
LV | Latgale, Liepāja, Daugavpils, Liepaja, Valmiera, Ventspils, Courland
LT | Kaunas, Klaipėda, Šiauliai, Klaipeda, Siauliai, Panevėžys
EE | Tartu, Pärnu, Narva, Saaremaa
GR | Piraeus, Salamis, Thessaloniki, Crete, Syros, Elefsina, Skaramangas, Attica
HR | Rijeka, Split, Dalmatia, Istria, Zadar
BG | Varna, Plovdiv, Kazanlak, Sopot, Burgas
SK | Košice, Žilina, Trenčín, Kosice, Zilina, Prešov
PT | Porto, Algarve, Setúbal, Alverca, Évora, Beja, Alentejo
HU | Győr, Debrecen, Kaposvár, Zalaegerszeg
SI | Maribor, Celje
AT | Styria, Graz, Carinthia, Tyrol
JP | Hokkaido, Nagoya, Osaka
KR | Busan, Changwon
AU | Queensland, Adelaide, Perth
`;
