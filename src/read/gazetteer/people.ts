/**
 * People who speak for or sign in the starter programme. One line each:
 * slug | names in Latin letters | names in Ukrainian | country or party | office | f when a woman.
 * The ledger's own persons are added to these when a reader is made (`gazetteerOf`).
 */
export const people = `
volodymyr-zelensky | Volodymyr Zelensky, Volodymyr Zelenskyy, Zelenskyi, Volodymyr Zelenskiy | Володимир Зеленський | UA | president |
rustem-umerov | Rustem Umerov, Rustem Umierov, Rustem Umyerov | Рустем Умєров | UA | defence minister |
denys-shmyhal | Denys Shmyhal, Shmygal, Denys Shmygal | Денис Шмигаль | UA | defence minister |
mykhailo-fedorov | Mykhailo Fedorov, Mykhaylo Fedorov | Михайло Федоров | UA | defence minister |
yuliia-svyrydenko | Yuliia Svyrydenko, Yulia Svyrydenko | Юлія Свириденко | UA | prime minister | f
andrii-sybiha | Andrii Sybiha, Andriy Sybiha, Andrii Sybiga | Андрій Сибіга | UA | foreign minister |
oleksandr-kamyshin | Oleksandr Kamyshin | Олександр Камишін | UA | industry minister |
herman-smetanin | Herman Smetanin | Герман Сметанін | UA | industry minister |
ihor-zhovkva | Ihor Zhovkva | Ігор Жовква | UA | adviser |
serhii-boiev | Serhii Boiev, Serhii Boyev | Сергій Боєв | UA | minister |
ruslan-stefanchuk | Ruslan Stefanchuk | Руслан Стефанчук | UA | head |
valerii-zaluzhnyi | Valerii Zaluzhnyi, Valery Zaluzhny | Валерій Залужний | UA | head |
ihor-zinkevych | Ihor Zinkevych | Ігор Зінкевич | UA | |
troels-lund-poulsen | Troels Lund Poulsen, Lund Poulsen | Троельс Лунд Поульсен, Лунд Поульсен | DK | defence minister |
morten-boedskov | Morten Bødskov, Morten Boedskov | Мортен Бедсков, Бьодсков | DK | industry minister |
mette-frederiksen | Mette Frederiksen | Метте Фредеріксен | DK | prime minister | f
lars-lokke-rasmussen | Lars Løkke Rasmussen, Lars Lokke Rasmussen, Løkke Rasmussen | Ларс Льокке Расмуссен | DK | foreign minister |
tore-sandvik | Tore Sandvik, Tore O. Sandvik | Туре Сандвік, Торе Сандвік | NO | defence minister |
marte-gerhardsen | Marte Gerhardsen | Марте Герхардсен | NO | minister | f
jonas-gahr-store | Jonas Gahr Støre, Jonas Gahr Store | Йонас Гар Стере | NO | prime minister |
bjorn-arild-gram | Bjørn Arild Gram, Bjorn Arild Gram | Бйорн Арільд Грам | NO | defence minister |
eirik-lie | Eirik Lie | Ейрік Лі | kongsberg | head |
pal-jonson | Pål Jonson, Pal Jonson | Пол Йонсон, Пал Йонсон | SE | defence minister |
ulf-kristersson | Ulf Kristersson | Ульф Крістерссон | SE | prime minister |
antti-hakkanen | Antti Häkkänen, Antti Hakkanen | Антті Гяккянен, Антті Хяккянен | FI | defence minister |
jussi-holopainen | Jussi Holopainen | Юссі Голопайнен | summa-defence | head |
kristrun-frostadottir | Kristrún Frostadóttir, Kristrun Frostadottir | Кріструн Фростадоттір | IS | prime minister | f
thorgerdur-katrin-gunnarsdottir | Þorgerður Katrín Gunnarsdóttir, Thorgerdur Katrin Gunnarsdottir | Торгердур Катрін Гуннарсдоттір | IS | foreign minister | f
thordis-kolbrun-gylfadottir | Þórdís Kolbrún Gylfadóttir, Thordis Kolbrun Gylfadottir | Тордіс Колбрун Гюльфадоттір | IS | foreign minister | f
boris-pistorius | Boris Pistorius | Борис Пісторіус | DE | defence minister |
friedrich-merz | Friedrich Merz | Фрідріх Мерц | DE | prime minister |
armin-papperger | Armin Papperger | Армін Паппергер | rheinmetall | head |
matthias-lehna | Matthias Lehna | Маттіас Лена | quantum-frontline-industries | head |
lorenz-meier | Lorenz Meier | Лоренц Маєр | auterion | head |
yevhenii-tretiak | Yevhenii Tretiak | Євгеній Третяк | frontline-robotics | head |
john-healey | John Healey | Джон Гілі, Джон Хілі | GB | defence minister |
keir-starmer | Keir Starmer | Кір Стармер | GB | prime minister |
luke-pollard | Luke Pollard | Люк Поллард | GB | minister |
kajsa-ollongren | Kajsa Ollongren | Кайса Оллонгрен | NL | defence minister | f
ruben-brekelmans | Ruben Brekelmans | Рубен Брекельманс | NL | defence minister |
dick-schoof | Dick Schoof | Дік Схоф | NL | prime minister |
rob-jetten | Rob Jetten | Роб Єттен | NL | prime minister |
bart-de-wever | Bart De Wever, De Wever | Барт де Вевер | BE | prime minister |
theo-francken | Theo Francken | Тео Франкен | BE | defence minister |
luc-jacobs | Luc Jacobs | Люк Якобс | BE | head |
dovile-sakaliene | Dovilė Šakalienė, Dovile Sakaliene | Довіле Шакалєне, Довіле Шакалене | LT | defence minister | f
laurynas-kasciunas | Laurynas Kasčiūnas, Laurynas Kasciunas | Лаурінас Касчюнас, Лаурінас Кащюнас, Лаурінас Кащунас | LT | defence minister |
gitanas-nauseda | Gitanas Nausėda, Gitanas Nauseda | Гітанас Науседа | LT | president |
andris-spruds | Andris Sprūds, Andris Spruds | Андріс Спрудс | LV | defence minister |
andris-kulbergs | Andris Kulbergs | Андріс Кулбергс | LV | prime minister |
hanno-pevkur | Hanno Pevkur | Ханно Певкур, Ганно Певкур | EE | defence minister |
wladyslaw-kosiniak-kamysz | Władysław Kosiniak-Kamysz, Wladyslaw Kosiniak-Kamysz | Владислав Косіняк-Камиш | PL | defence minister |
donald-tusk | Donald Tusk | Дональд Туск | PL | prime minister |
radoslaw-sikorski | Radosław Sikorski, Radoslaw Sikorski | Радослав Сікорський | PL | foreign minister |
ivan-anusic | Ivan Anušić, Ivan Anusic | Іван Анушич | HR | defence minister |
radu-miruta | Radu Miruță, Radu Miruta | Раду Міруце, Раду Міруца | RO | defence minister |
ionut-mosteanu | Ionuț Moșteanu, Ionut Mosteanu | Йонуц Моштяну, Іонуц Моштяну | RO | defence minister |
nicusor-dan | Nicușor Dan, Nicusor Dan | Нікушор Дан | RO | president |
ilie-bolojan | Ilie Bolojan | Іліє Боложан | RO | prime minister |
emmanuel-macron | Emmanuel Macron | Еммануель Макрон | FR | president |
catherine-vautrin | Catherine Vautrin | Катрін Вотрен | FR | defence minister | f
sebastien-lecornu | Sébastien Lecornu, Sebastien Lecornu | Себастьян Лекорню | FR | defence minister |
jean-noel-barrot | Jean-Noël Barrot, Jean-Noel Barrot | Жан-Ноель Барро | FR | foreign minister |
pedro-sanchez | Pedro Sánchez, Pedro Sanchez | Педро Санчес | ES | prime minister |
luis-montenegro | Luís Montenegro, Luis Montenegro | Луїш Монтенегру | PT | prime minister |
robert-kalinak | Robert Kaliňák, Robert Kalinak | Роберт Каліняк | SK | defence minister |
peter-szijjarto | Péter Szijjártó, Peter Szijjarto | Петер Сіярто | HU | foreign minister |
viktor-orban | Viktor Orbán, Viktor Orban | Віктор Орбан | HU | prime minister |
giorgia-meloni | Giorgia Meloni | Джорджа Мелоні | IT | prime minister | f
guido-crosetto | Guido Crosetto | Гвідо Крозетто | IT | defence minister |
david-mcguinty | David McGuinty | Девід Макгінті | CA | defence minister |
mark-carney | Mark Carney | Марк Карні | CA | prime minister |
donald-trump | Donald Trump | Дональд Трамп | US | president |
dmitry-peskov | Dmitry Peskov | Дмитро Пєсков | RU | spokesman |
ursula-von-der-leyen | Ursula von der Leyen, von der Leyen | Урсула фон дер Ляєн, фон дер Ляєн | EU | president | f
kaja-kallas | Kaja Kallas | Кая Каллас | EU | foreign minister | f
andrius-kubilius | Andrius Kubilius | Андрюс Кубілюс | EU | minister |
balazs-ujvari | Balazs Ujvari, Balázs Ujvári | Балаж Уйварі | EU | spokesman |
mark-rutte | Mark Rutte | Марк Рютте | NATO | head |
viacheslav-bondarchuk | Viacheslav Bondarchuk, Vyacheslav Bondarchuk | В'ячеслав Бондарчук | fire-point | head |
haluk-bayraktar | Haluk Bayraktar | Халук Байрактар | baykar | head |
pavel-bulant | Pavel Bulant | Павел Булант | uac | head |
richard-kubena | Richard Kubena | Ріхард Кубена | csg | head |
kyriakos-mitsotakis | Kyriakos Mitsotakis | Кіріакос Міцотакіс | GR | prime minister |
nikos-dendias | Nikos Dendias | Нікос Дендіас | GR | defence minister |
andrej-plenkovic | Andrej Plenković, Andrej Plenkovic | Андрей Пленкович | HR | prime minister |
petteri-orpo | Petteri Orpo | Петтері Орпо | FI | prime minister |
alexander-stubb | Alexander Stubb | Александр Стубб | FI | president |
kristen-michal | Kristen Michal | Крістен Міхал | EE | prime minister |
margus-tsahkna | Margus Tsahkna | Маргус Цахкна | EE | foreign minister |
evika-silina | Evika Siliņa, Evika Silina | Евіка Сіліня | LV | prime minister | f
edgars-rinkevics | Edgars Rinkēvičs, Edgars Rinkevics | Едгарс Рінкевичс | LV | president |
inga-ruginiene | Inga Ruginienė, Inga Ruginiene | Інга Ругінєне | LT | prime minister | f
robertas-kaunas | Robertas Kaunas | Робертас Каунас | LT | defence minister |
cezary-tomczyk | Cezary Tomczyk | Цезари Томчик | PL | minister |
petr-fiala | Petr Fiala | Петр Фіала | CZ | prime minister |
jana-cernochova | Jana Černochová, Jana Cernochova | Яна Чернохова | CZ | defence minister | f
petr-pavel | Petr Pavel | Петр Павел | CZ | president |
robert-fico | Robert Fico | Роберт Фіцо | SK | prime minister |
margarita-robles | Margarita Robles | Маргарита Роблес | ES | defence minister | f
alexander-de-croo | Alexander De Croo, De Croo | Александер де Кроо | BE | prime minister |
frank-bakke-jensen | Frank Bakke-Jensen | Франк Бакке-Єнсен | NO |  |
espen-barth-eide | Espen Barth Eide, Barth Eide | Еспен Барт Ейде | NO | foreign minister |
recep-tayyip-erdogan | Recep Tayyip Erdoğan, Recep Tayyip Erdogan | Реджеп Таїп Ердоган | TR | president |
oana-toiu | Oana Țoiu, Oana Toiu | Оана Цою | RO | foreign minister | f
johann-wadephul | Johann Wadephul | Йоганн Вадефуль | DE | foreign minister |
alexus-grynkewich | Alexus Grynkewich | Алексус Гринкевич | NATO | head |
keith-kellogg | Keith Kellogg | Кіт Келлог | US |  |
pete-hegseth | Pete Hegseth | Піт Гегсет | US | defence minister |
marco-rubio | Marco Rubio | Марко Рубіо | US | foreign minister |
anita-anand | Anita Anand | Аніта Ананд | CA | foreign minister | f
andrii-yermak | Andrii Yermak, Andriy Yermak | Андрій Єрмак | UA | head |
oleksandr-syrskyi | Oleksandr Syrskyi, Syrsky | Олександр Сирський | UA | head |
davyd-aloian | Davyd Aloian | Давид Алоян | UA |  |
anatolii-petrenko | Anatolii Petrenko | Анатолій Петренко | UA | minister |
ivan-havryliuk | Ivan Havryliuk | Іван Гаврилюк | UA | minister |
kateryna-chernohorenko | Kateryna Chernohorenko | Катерина Черногоренко | UA | minister | f
nico-lange | Nico Lange | Ніко Ланге | | |
`;
