/**
 * Regions of western and northern Europe and of partners overseas: what is shown, then other names after "=". Names follow
 * the Unicode CLDR, the levels ISO 3166-2: federal states, counties, provinces, prefectures. States that are one city are
 * left out on purpose.
 */
export const WEST: Readonly<Record<string, string>> = {
  AT: `Burgenland; Carinthia=Kärnten; Lower Austria=Niederösterreich; Upper Austria=Oberösterreich; Salzburg State=Salzburg;
    Styria=Steiermark; Tyrol=Tirol; Vorarlberg`,
  BE: `Flanders=Vlaanderen=Flemish Region; Wallonia=Wallonie=Walloon Region; Antwerp Province=Antwerpen; East Flanders=Oost-Vlaanderen;
    West Flanders=West-Vlaanderen; Limburg; Flemish Brabant=Vlaams-Brabant; Walloon Brabant=Brabant wallon; Hainaut=Henegouwen;
    Liège Province=Luik; Luxembourg Province; Namur Province=Namen`,
  CA: `Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland and Labrador=Newfoundland=Labrador; Nova Scotia;
    Northwest Territories; Nunavut; Ontario; Prince Edward Island; Quebec=Québec; Saskatchewan; Yukon`,
  CH: `Aargau; Appenzell Innerrhoden; Appenzell Ausserrhoden; Canton of Bern=Bern=Berne; Basel-Landschaft; Canton of Fribourg=Fribourg=Freiburg;
    Canton of Geneva=Geneva=Genève=Genf; Canton of Glarus=Glarus; Graubünden=Grisons; Jura; Canton of Lucerne=Lucerne=Luzern;
    Canton of Neuchâtel=Neuchâtel=Neuenburg; Nidwalden; Obwalden; Canton of St. Gallen=St. Gallen=Sankt Gallen;
    Canton of Schaffhausen=Schaffhausen; Canton of Solothurn=Solothurn; Canton of Schwyz=Schwyz; Thurgau; Ticino=Tessin; Uri; Vaud=Waadt;
    Valais=Wallis; Canton of Zug=Zug; Canton of Zürich=Zürich=Zurich`,
  CY: `Nicosia District=Nicosia; Limassol District=Limassol; Larnaca District=Larnaca; Famagusta District=Famagusta;
    Paphos District=Paphos; Kyrenia District=Kyrenia`,
  DE: `Baden-Württemberg; Bavaria=Bayern; Brandenburg; Hesse=Hessen; Lower Saxony=Niedersachsen; Mecklenburg-Vorpommern=Mecklenburg-Western Pomerania;
    North Rhine-Westphalia=Nordrhein-Westfalen=NRW; Rhineland-Palatinate=Rheinland-Pfalz; Saarland; Saxony=Sachsen;
    Saxony-Anhalt=Sachsen-Anhalt; Schleswig-Holstein; Thuringia=Thüringen`,
  DK: `Southern Denmark=Syddanmark=South Denmark; Central Denmark=Midtjylland=Mid Jutland; North Denmark=Nordjylland=Northern Denmark=North Jutland;
    Zealand=Sjælland; Capital Region=Hovedstaden=Capital Region of Denmark; Jutland=Jylland; South Jutland=Southern Jutland=Sønderjylland;
    Funen=Fyn; Bornholm; Greenland; Faroe Islands`,
  ES: `Andalusia=Andalucía; Aragon=Aragón; Asturias; Balearic Islands=Islas Baleares=Illes Balears; Basque Country=País Vasco=Euskadi;
    Canary Islands=Canarias; Cantabria; Castile and León=Castilla y León; Castile-La Mancha=Castilla-La Mancha; Catalonia=Cataluña=Catalunya;
    Extremadura; Galicia; La Rioja; Community of Madrid=Madrid Autonomous Community=Comunidad de Madrid; Region of Murcia=Murcia;
    Navarre=Navarra; Valencian Community=Comunidad Valenciana=Comunitat Valenciana`,
  FI: `Uusimaa; Southwest Finland=Varsinais-Suomi; Satakunta; Kanta-Häme=Tavastia Proper; Pirkanmaa; Päijät-Häme=Päijänne Tavastia;
    Kymenlaakso; South Karelia=Etelä-Karjala; South Savo=Southern Savonia=Etelä-Savo; North Savo=Northern Savonia=Pohjois-Savo;
    North Karelia=Pohjois-Karjala; Central Finland=Keski-Suomi; South Ostrobothnia=Southern Ostrobothnia=Etelä-Pohjanmaa;
    Ostrobothnia=Pohjanmaa; Central Ostrobothnia=Keski-Pohjanmaa; North Ostrobothnia=Northern Ostrobothnia=Pohjois-Pohjanmaa; Kainuu;
    Lapland=Lappi; Åland`,
  FR: `Auvergne-Rhône-Alpes; Bourgogne-Franche-Comté=Burgundy-Franche-Comté; Brittany=Bretagne; Centre-Val de Loire; Corsica=Corse; Grand Est;
    Hauts-de-France; Île-de-France; Normandy=Normandie; Nouvelle-Aquitaine; Occitania=Occitanie; Pays de la Loire;
    Provence-Alpes-Côte d’Azur=Provence-Alpes-Côte d'Azur=PACA; Alsace; Lorraine; Aquitaine; Burgundy=Bourgogne; Picardy=Picardie`,
  GB: `England; Scotland; Wales; Northern Ireland; East of England; East Midlands; West Midlands; North East England; North West England;
    South East England; South West England; Yorkshire and the Humber; East Anglia; Greater London; Bedfordshire; Berkshire; Buckinghamshire;
    Cambridgeshire; Cheshire; Cornwall; Cumbria; Derbyshire; Devon; Dorset; County Durham=Durham; East Sussex; Essex; Gloucestershire;
    Greater Manchester; Hampshire; Herefordshire; Hertfordshire; Isle of Wight; Kent; Lancashire; Leicestershire; Lincolnshire; Merseyside;
    Norfolk; North Yorkshire; Northamptonshire; Northumberland; Nottinghamshire; Oxfordshire; Rutland; Shropshire; Somerset;
    South Yorkshire; Staffordshire; Suffolk; Surrey; Sussex; Tyne and Wear; Warwickshire; West Sussex; West Yorkshire; Yorkshire;
    East Riding of Yorkshire; Wiltshire; Worcestershire; Aberdeenshire; Angus; Argyll and Bute; Ayrshire; Dumfries and Galloway; Fife;
    Highland=Scottish Highlands; Lanarkshire; Moray; Perthshire; Renfrewshire; Scottish Borders; Orkney; Shetland; Outer Hebrides;
    Carmarthenshire; Ceredigion; Denbighshire; Flintshire; Glamorgan; Gwent; Gwynedd; Monmouthshire; Pembrokeshire; Powys;
    County Antrim=Antrim; County Armagh=Armagh; County Down=Down; County Fermanagh=Fermanagh; County Londonderry=Londonderry;
    County Tyrone=Tyrone; Ulster`,
  IE: `Connacht; Leinster; Munster; Ulster; County Carlow=Carlow; County Cavan=Cavan; County Clare=Clare; County Cork=Cork;
    County Donegal=Donegal; County Dublin=Dublin; County Galway=Galway; County Kerry=Kerry; County Kildare=Kildare; County Kilkenny=Kilkenny;
    County Laois=Laois; County Leitrim=Leitrim; County Limerick=Limerick; County Longford=Longford; County Louth=Louth; County Mayo=Mayo;
    County Meath=Meath; County Monaghan=Monaghan; County Offaly=Offaly; County Roscommon=Roscommon; County Sligo=Sligo;
    County Tipperary=Tipperary; County Waterford=Waterford; County Westmeath=Westmeath; County Wexford=Wexford; County Wicklow=Wicklow`,
  IS: `Capital Region=Höfuðborgarsvæðið; Southern Peninsula=Suðurnes; West Iceland=Vesturland; Westfjords=Vestfirðir;
    Northwest Iceland=Norðurland vestra; Northeast Iceland=Norðurland eystra; East Iceland=Austurland; South Iceland=Suðurland`,
  IT: `Abruzzo; Aosta Valley=Valle d'Aosta; Apulia=Puglia; Basilicata; Calabria; Campania; Emilia-Romagna; Friuli-Venezia Giulia; Lazio; Liguria;
    Lombardy=Lombardia; Marche; Molise; Piedmont=Piemonte; Sardinia=Sardegna; Sicily=Sicilia; Trentino-South Tyrol=Trentino-Alto Adige;
    South Tyrol=Alto Adige; Tuscany=Toscana; Umbria; Veneto`,
  JP: `Hokkaido; Tohoku; Kanto; Chubu; Kansai; Chugoku; Shikoku; Kyushu; Honshu; Aomori Prefecture; Iwate Prefecture; Miyagi Prefecture;
    Akita Prefecture; Yamagata Prefecture; Fukushima Prefecture; Ibaraki Prefecture; Tochigi Prefecture; Gunma Prefecture;
    Saitama Prefecture; Chiba Prefecture; Kanagawa Prefecture; Niigata Prefecture; Toyama Prefecture; Ishikawa Prefecture; Fukui Prefecture;
    Yamanashi Prefecture; Nagano Prefecture; Gifu Prefecture; Shizuoka Prefecture; Aichi Prefecture; Mie Prefecture; Shiga Prefecture;
    Kyoto Prefecture; Osaka Prefecture; Hyogo Prefecture; Nara Prefecture; Wakayama Prefecture; Tottori Prefecture; Shimane Prefecture;
    Okayama Prefecture; Hiroshima Prefecture; Yamaguchi Prefecture; Tokushima Prefecture; Kagawa Prefecture; Ehime Prefecture;
    Kochi Prefecture; Fukuoka Prefecture; Saga Prefecture; Nagasaki Prefecture; Kumamoto Prefecture; Oita Prefecture; Miyazaki Prefecture;
    Kagoshima Prefecture; Okinawa Prefecture`,
  NL: `Drenthe; Flevoland; Friesland=Fryslân; Gelderland; Groningen Province=Groningen; Limburg; North Brabant=Noord-Brabant=Brabant;
    North Holland=Noord-Holland; Overijssel; Utrecht Province=Utrecht; Zeeland; South Holland=Zuid-Holland`,
  NO: `Agder; Akershus; Buskerud; Finnmark; Innlandet; Møre og Romsdal; Nordland; Østfold; Rogaland; Telemark; Troms; Trøndelag; Vestfold;
    Vestland; Viken; Vestfold og Telemark; Troms og Finnmark; Hordaland; Hedmark; Oppland; Svalbard`,
  PT: `Norte; Centro; Alentejo; Algarve; Azores=Açores; Madeira; Aveiro District=Aveiro; Beja District=Beja; Braga District=Braga;
    Bragança District=Bragança; Castelo Branco District=Castelo Branco; Coimbra District=Coimbra; Évora District=Évora; Faro District=Faro;
    Guarda District=Guarda; Leiria District=Leiria; Lisbon District=Lisbon=Lisboa; Portalegre District=Portalegre; Porto District=Porto;
    Santarém District=Santarém; Setúbal District=Setúbal; Viana do Castelo District=Viana do Castelo; Vila Real District=Vila Real;
    Viseu District=Viseu`,
  SE: `Blekinge; Dalarna; Gävleborg; Gotland; Halland; Jämtland; Jönköping County; Kalmar County; Kronoberg; Norrbotten; Örebro County;
    Östergötland; Skåne=Scania; Södermanland; Stockholm County; Uppsala County; Värmland; Västerbotten; Västernorrland; Västmanland;
    Västra Götaland`,
  US: `Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa;
    Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada;
    New Hampshire; New Jersey; New Mexico; New York State=New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania;
    Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington State=Washington; West Virginia;
    Wisconsin; Wyoming; Puerto Rico`,
};
