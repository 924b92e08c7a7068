/** Regions of central, eastern and south-eastern Europe and of Türkiye, in the form of west.ts. */
export const EAST: Readonly<Record<string, string>> = {
  AL: `Berat County; Dibër County; Durrës County; Elbasan County; Fier County; Gjirokastër County; Korçë County; Kukës County; Lezhë County;
    Shkodër County; Tirana County; Vlorë County`,
  AM: `Aragatsotn; Ararat; Armavir; Gegharkunik; Kotayk; Lori; Shirak; Syunik; Tavush; Vayots Dzor`,
  BA: `Federation of Bosnia and Herzegovina; Republika Srpska; Brčko District; Una-Sana; Posavina; Tuzla Canton=Tuzlanski; Zenica-Doboj;
    Bosnian-Podrinje=Bosnian Podrinje; Central Bosnia; Herzegovina-Neretva; West Herzegovina; Sarajevo Canton; Canton 10=Livanjski`,
  BG: `Blagoevgrad Province; Burgas Province; Varna Province; Veliko Tarnovo Province; Vidin Province; Vratsa Province; Gabrovo Province;
    Dobrich Province; Kardzhali Province; Kyustendil Province; Lovech Province; Montana Province; Pazardzhik Province; Pernik Province;
    Pleven Province; Plovdiv Province; Razgrad Province; Ruse Province; Silistra Province; Sliven Province; Smolyan Province;
    Sofia Province; Stara Zagora Province; Targovishte Province; Haskovo Province; Shumen Province; Yambol Province`,
  BY: `Brest Region; Homel Region=Gomel; Hrodna Region=Grodno; Magileu Region=Mogilev; Minsk Region; Vitebsk Region`,
  CZ: `Bohemia; Moravia; Czech Silesia; Central Bohemia=Středočeský=Central Bohemian; South Bohemia=Jihočeský=South Bohemian;
    Plzeň Region=Plzeňský=Pilsen; Karlovy Vary Region=Karlovarský; Ústí nad Labem Region=Ústecký; Liberec Region=Liberecký;
    Hradec Králové Region=Královéhradecký; Pardubice Region=Pardubický; Vysočina; South Moravia=Jihomoravský=South Moravian;
    Olomouc Region=Olomoucký; Zlín Region=Zlínský; Moravia-Silesia=Moravskoslezský=Moravian-Silesian`,
  EE: `Harju County=Harjumaa; Hiiu County=Hiiumaa; Ida-Viru County=Ida-Virumaa; Jõgeva County=Jõgevamaa; Järva County=Järvamaa;
    Lääne County=Läänemaa; Lääne-Viru County=Lääne-Virumaa; Põlva County=Põlvamaa; Pärnu County=Pärnumaa; Rapla County=Raplamaa;
    Saare County=Saaremaa; Tartu County=Tartumaa; Valga County=Valgamaa; Viljandi County=Viljandimaa; Võru County=Võrumaa`,
  GE: `Abkhazia; Adjara; Guria; Imereti; Kakheti; Kvemo Kartli; Mtskheta-Mtianeti; Racha-Lechkhumi and Kvemo Svaneti; Samtskhe-Javakheti;
    Shida Kartli; Samegrelo-Zemo Svaneti`,
  GR: `Attica=Attiki; Central Greece; Central Macedonia; Crete; East Macedonia and Thrace=Eastern Macedonia and Thrace; Epirus; Ionian Islands;
    North Aegean; Peloponnese; South Aegean; Thessaly; West Greece=Western Greece; West Macedonia=Western Macedonia; Macedonia; Thrace`,
  HR: `Zagreb County=Zagrebačka; Krapina-Zagorje; Sisak-Moslavina; Karlovac County; Varaždin County; Koprivnica-Križevci; Bjelovar-Bilogora;
    Primorje-Gorski Kotar; Lika-Senj; Virovitica-Podravina; Požega-Slavonia; Brod-Posavina; Zadar County; Osijek-Baranja; Šibenik-Knin;
    Vukovar-Syrmia=Vukovar-Srijem; Split-Dalmatia; Istria; Dubrovnik-Neretva; Međimurje; Dalmatia; Slavonia`,
  HU: `Baranya; Bács-Kiskun; Békés County; Borsod-Abaúj-Zemplén; Csongrád-Csanád=Csongrád; Fejér; Győr-Moson-Sopron; Hajdú-Bihar; Heves; 
    Jász-Nagykun-Szolnok; Komárom-Esztergom; Nógrád; Pest County; Somogy; Szabolcs-Szatmár-Bereg; Tolna; Vas; Veszprém County; Zala`,
  LT: `Alytus County; Kaunas County; Klaipėda County; Marijampolė County; Panevėžys County; Šiauliai County; Tauragė County; Telšiai County;
    Utena County; Vilnius County; Samogitia=Žemaitija; Aukštaitija; Dzūkija; Suvalkija`,
  LV: `Latgale; Courland=Kurzeme; Semigallia=Zemgale; Selonia=Sēlija; Vidzeme; Riga Region=Pierīga`,
  MD: `Gagauzia; Transnistria`,
  ME: `Northern Region; Central Region; Coastal Region`,
  MK: `Eastern Region; Northeastern Region; Pelagonia; Polog; Skopje Region; Southeastern Region; Southwestern Region; Vardar Region`,
  PL: `Lower Silesia=Dolnośląskie=Lower Silesian; Kuyavia-Pomerania=Kujawsko-Pomorskie=Kuyavian-Pomeranian; Lublin Voivodeship=Lubelskie;
    Lubusz=Lubuskie; Łódź Voivodeship=Łódzkie; Lesser Poland=Małopolskie=Małopolska; Mazovia=Mazowieckie=Masovia=Masovian=Mazovian;
    Opole Voivodeship=Opolskie; Subcarpathia=Podkarpackie=Subcarpathian=Podkarpacie; Podlachia=Podlaskie=Podlasie;
    Pomerania=Pomorskie=Pomeranian; Silesia=Śląskie=Silesian; Holy Cross=Świętokrzyskie;
    Warmia-Masuria=Warmińsko-Mazurskie=Warmian-Masurian; Greater Poland=Wielkopolskie=Wielkopolska;
    West Pomerania=Zachodniopomorskie=West Pomeranian`,
  RO: `Transylvania; Moldavia; Wallachia; Banat; Dobruja=Dobrogea; Oltenia; Muntenia; Crișana; Bukovina; Alba County; Arad County; Argeș; Bacău County;
    Bihor; Bistrița-Năsăud; Botoșani County; Brașov County; Brăila County; Buzău County; Caraș-Severin; Călărași County; Cluj County;
    Constanța County; Covasna; Dâmbovița; Dolj; Galați County; Giurgiu County; Gorj; Harghita; Hunedoara; Ialomița; Iași County; Ilfov;
    Maramureș; Mehedinți; Mureș; Neamț; Olt; Prahova; Satu Mare County; Sălaj; Sibiu County; Suceava County; Teleorman; Timiș; Tulcea County;
    Vaslui County; Vâlcea; Vrancea`,
  RS: `Vojvodina; Šumadija; North Bačka; Central Banat; North Banat; South Banat; West Bačka; South Bačka; Srem=Syrmia; Mačva; Kolubara; Podunavlje;
    Braničevo; Bor District; Zaječar District; Zlatibor District; Moravica; Raška; Rasina; Nišava; Toplica; Pirot District; Jablanica; Pčinja;
    Pomoravlje`,
  SI: `Mura Region=Pomurska; Drava Region=Podravska; Carinthia=Koroška; Savinja Region=Savinjska; Central Sava=Zasavska; Lower Sava=Posavska;
    Southeast Slovenia=Jugovzhodna Slovenija; Central Slovenia=Osrednjeslovenska; Upper Carniola=Gorenjska; Littoral-Inner Carniola=Primorsko-notranjska;
    Gorizia Region=Goriška; Coastal-Karst=Obalno-kraška`,
  SK: `Banská Bystrica Region=Banskobystrický; Bratislava Region=Bratislavský; Košice Region=Košický; Nitra Region=Nitriansky;
    Prešov Region=Prešovský; Trenčín Region=Trenčiansky; Trnava Region=Trnavský; Žilina Region=Žilinský`,
  TR: `Marmara; Aegean; Mediterranean; Central Anatolia; Black Sea; Eastern Anatolia; Southeastern Anatolia; Thrace; Anatolia; Adana Province;
    Ankara Province; Antalya Province; Balıkesir Province; Bursa Province; Çanakkale Province; Denizli Province; Diyarbakır Province;
    Edirne Province; Elazığ Province; Erzurum Province; Eskişehir Province; Gaziantep Province; Hatay; Istanbul Province=İstanbul;
    Izmir Province=İzmir; Kayseri Province; Kırıkkale Province; Kırklareli Province; Kocaeli; Konya Province; Malatya Province; Manisa Province;
    Mersin Province; Muğla Province; Sakarya; Samsun Province; Sivas Province; Tekirdağ Province; Trabzon Province; Yalova Province;
    Zonguldak Province; Çorum Province; Düzce Province; Bolu Province`,
  UA: `Cherkasy Oblast=Черкаська; Chernihiv Oblast=Чернігівська; Chernivtsi Oblast=Чернівецька=Bukovyna; Crimea=Крим;
    Dnipropetrovsk Oblast=Дніпропетровська; Donetsk Oblast=Донецька; Ivano-Frankivsk Oblast=Івано-Франківська=Prykarpattia;
    Kharkiv Oblast=Харківська; Kherson Oblast=Херсонська; Khmelnytskyi Oblast=Хмельницька=Khmelnytskyy; Kirovohrad Oblast=Кіровоградська;
    Kyiv Oblast=Київська=Kiev; Luhansk Oblast=Луганська; Lviv Oblast=Львівська; Mykolaiv Oblast=Миколаївська=Mykolayiv;
    Odesa Oblast=Одеська=Odessa; Poltava Oblast=Полтавська; Rivne Oblast=Рівненська; Sumy Oblast=Сумська; Ternopil Oblast=Тернопільська;
    Vinnytsia Oblast=Вінницька=Vinnytsya; Volyn Oblast=Волинська=Volhynia; Zakarpattia Oblast=Закарпатська=Закарпаття=Transcarpathia;
    Zaporizhzhia Oblast=Запорізька=Zaporizhzhya; Zhytomyr Oblast=Житомирська; Halychyna=Galicia=Галичина; Polissia=Полісся`,
};
