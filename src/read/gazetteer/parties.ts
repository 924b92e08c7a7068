/**
 * Companies of the starter programme. One line each: slug | names | country.
 * Names in Latin letters are met in Ukrainian texts too; the ledger's own parties are added when a reader is made.
 */
export const parties = `
fire-point | Fire Point, FirePoint | UA
swift-beat | Swift Beat | US
thales-belgium | Thales Belgium | BE
thales | Thales | FR
quantum-systems | Quantum Systems, Quantum-Systems | DE
quantum-frontline-industries | Quantum Frontline Industries, Quantum Frontline, QFI | DE
frontline-robotics | Frontline Robotics, Frontline | UA
auterion | Auterion | US
airlogix | Airlogix | UA
deltaquad | DeltaQuad | NL
diehl-defence | Diehl Defence, Diehl | DE
helsing | Helsing | DE
milrem-robotics | Milrem Robotics, Milrem | EE
rheinmetall | Rheinmetall, Райнметал*, Рейнметал* | DE
tulip-tech | Tulip Tech | NL
ukrspecsystems | Ukrspecsystems, Укрспецсистем* | UA
vdl | VDL | NL
summa-defence | Summa Defence | FI
summa-drones | Summa Drones | FI
kongsberg | Kongsberg Defence & Aerospace, Kongsberg Defence and Aerospace, Kongsberg, Конгсберг* | NO
insta | Insta, INSTA | FI
new-paakkola | New Paakkola | FI
tencore | Tencore | UA
remtechnology | Remtechnology | UA
skyfall | SkyFall, Skyfall | UA
culver-aerospace | Culver Aerospace | UA
copenhagen-global | Copenhagen Global | DK
terminal-autonomy-ukraine | Terminal Autonomy | UA
baltic-forces | Baltic Forces | LV
elf-systems | Elf Systems | UA
kort | Kort | UA
mps-development | MPS Development | UA
skyassist | Skyassist | UA
alta-ares | Alta Ares | FR
baykar | Baykar, Байкар* | TR
csg | Czechoslovak Group, CSG | CZ
delair | Delair | FR
deviro | DeViRo, Деві Ро | UA
dok-ing | DOK-ING | HR
eos-technologie | EOS Technologie | FR
indra | Indra | ES
leonardo | Leonardo | IT
mbda | MBDA | FR
parrot | Parrot | FR
renault | Renault, Рено | FR
safran | Safran | FR
sener | Sener | ES
uac | UAC | CZ
ukrainian-armor | Ukrainian Armor, Українська бронетехніка, Українськ* бронетехнік*, Українськ* бронетехніц* | UA
ukrainian-defense-industry | Ukrainian Defense Industry, Укроборонпром*, Українськ* оборонн* промисловіст* | UA
saab | Saab | SE
nammo | Nammo | NO
bae-systems | BAE Systems, BAE | GB
knds | KNDS | FR
destinus | Destinus | NL
terma | Terma | DK
patria | Patria | FI
skyeton | Skyeton | UA
tekever | Tekever | PT
wb-group | WB Group | PL
anduril | Anduril | US
raytheon | Raytheon | US
lockheed-martin | Lockheed Martin | US
fincantieri | Fincantieri | IT
hensoldt | Hensoldt | DE
stark | Stark Defence | DE
granta-autonomy | Granta Autonomy | LT
origin-robotics | Origin Robotics | LV
threod | Threod | EE
hanwha | Hanwha | KR
airbus | Airbus | FR
thyssenkrupp | ThyssenKrupp, Thyssenkrupp, TKMS | DE
arx-robotics | ARX Robotics, Arx Robotics | DE
dynamit-nobel-defence | Dynamit Nobel Defence, Dynamit Nobel | DE
flensburger-fahrzeugbau | Flensburger Fahrzeugbau, FFG | DE
dassault | Dassault | FR
arquus | Arquus | FR
naval-group | Naval Group | FR
eurenco | Eurenco | FR
babcock | Babcock | GB
qinetiq | QinetiQ | GB
prevail-partners | Prevail Partners, Prevail | GB
evolve-dynamics | Evolve Dynamics | GB
malloy-aeronautics | Malloy Aeronautics | GB
windracers | Windracers | GB
northrop-grumman | Northrop Grumman | US
general-dynamics | General Dynamics | US
l3harris | L3Harris | US
aerovironment | AeroVironment | US
palantir | Palantir | US
shield-ai | Shield AI | US
bofors | Bofors | SE
nordic-air-defence | Nordic Air Defence | SE
weibel | Weibel | DK
mydefence | MyDefence | DK
bittium | Bittium | FI
sensofusion | Sensofusion | FI
avalor-ai | Avalor AI, Avalor | NL
intelic | Intelic | NL
robin-radar | Robin Radar | NL
fn-herstal | FN Herstal | BE
mecar | Mecar | BE
john-cockerill | John Cockerill | BE
excalibur-army | Excalibur Army | CZ
stv-group | STV Group | CZ
colt-cz | Colt CZ | CZ
pgz | PGZ | PL
mesko | Mesko | PL
huta-stalowa-wola | Huta Stalowa Wola | PL
ponar | Ponar | PL
rsi-europe | RSI Europe | LT
frankenburg-technologies | Frankenburg Technologies, Frankenburg | EE
marduk-technologies | Marduk Technologies | EE
krattworks | KrattWorks | EE
defsecintel | DefSecIntel | EE
romarm | Romarm | RO
vmz | VMZ | BG
konstrukta | Konštrukta, Konstrukta | SK
escribano | Escribano | ES
iveco-defence | Iveco Defence, Iveco | IT
aselsan | Aselsan | TR
roketsan | Roketsan | TR
repkon | Repkon | TR
terra-drone | Terra Drone | JP
roshel | Roshel | CA
orqa | Orqa | HR
general-cherry | General Cherry, Генерал* Черешн* | UA
wild-hornets | Wild Hornets, Дик* шершн* | UA
vyriy | Vyriy, Вирій | UA
antonov | Antonov, Антонов | UA
athlon-avia | Athlon Avia | UA
kvertus | Kvertus, Квертус | UA
radionix | Radionix, Радіонікс | UA
motor-sich | Motor Sich, Мотор Січ, Мотор Січі | UA
roboneers | Roboneers | UA
ukrainian-dynamics | Ukrainian Dynamics | UA
odd-systems | Odd Systems | UA
`;
/** Named weapons: name(s) | family. */
export const products = `
Bohdana, Богдан* | artillery system
Linza, Лінз* | drone
Lightweight Multirole Missile, LMM | air-defence missile
Lynx, Лінкс* | armoured vehicle
Octopus, Октопус* | interceptor drone
Vector, Вектор* | reconnaissance drone
Zoom | reconnaissance drone
Bayraktar, Байрактар* | strike drone
Bulava, Булав* | strike drone
Leleka-LR, Leleka, Лелек* | reconnaissance drone
Flamingo, Фламінго | missile
Palianytsia, Паляниц* | missile
Neptune, Нептун* | missile
Patriot, Патріот* | air-defence missile
IRIS-T | air-defence missile
NASAMS, НАСАМС | air-defence missile
Gripen, Гріпен* | weapons
Magura, Магур* | unmanned surface vessel
Sting, Стінг* | interceptor drone
Raven | air-defence missile
`;
