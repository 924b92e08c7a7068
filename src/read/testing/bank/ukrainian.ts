import type { Bank } from './bank.ts';

/** Invented facts in as many ways of telling a production line as Ukrainian has; see `bank.ts` for how gold is written. */
export const ukrainian: Bank = [
  // Запропоновано
  [
    'Осло та Київ ведуть перемовини про спільний завод перехоплювачів на норвезькій землі.',
    'NO, interceptor drone, proposed, plan',
  ],
  [
    'Чи складатимуть колись українські морські дрони на португальських верфях? У Лісабоні цього не виключають.',
    'PT, unmanned surface vessel, proposed, possibility',
  ],
  ['Словаччина запропонувала свої порожні цехи під виготовлення українських мінометів.', 'SK, mortar, proposed, plan'],
  [
    'Nammo вивчає можливість звести снарядний завод на заході України.',
    'UA, artillery ammunition, proposed, plan, by Nammo',
  ],
  ['KNDS хотіла б складати гаубиці в Україні.', 'UA, artillery system, proposed, plan, by KNDS'],
  [
    'Skyeton підшуковує в Іспанії приміщення під складання розвідувальних безпілотників.',
    'ES, reconnaissance drone, proposed, plan, by Skyeton',
  ],
  ['Подейкують і про друге підприємство – радарів – у Литві.', 'LT, radar, proposed, possibility'],
  [
    'Patria зацікавлена у випуску бронетехніки в Україні, сказав її керівник.',
    'UA, armoured vehicle, proposed, plan, by Patria',
  ],
  [
    'Україна запрошує бельгійські компанії локалізувати в себе виробництво ракет проти дронів.',
    'UA, air-defence missile, proposed, plan',
  ],
  [
    'Серед тем візиту – відкриття в Румунії спільного підприємства з виготовлення безпілотників.',
    'RO, drone, proposed, plan',
  ],
  // Погоджено
  [
    'Міністри ударили по руках: FPV-дрони складатимуть у Ризі, перші вироби обіцяють навесні.',
    'LV, FPV drone, agreed, plan, start 2026-21',
  ],
  ['Destinus отримала дозвіл виготовляти крилаті ракети в Нідерландах.', 'NL, missile, agreed, plan, by Destinus'],
  [
    'Saab спільно з українською державною компанією запустить в Україні виробництво засобів РЕБ.',
    'UA, electronic warfare, agreed, plan, by Saab',
  ],
  [
    'За ліцензією BAE Systems в Україні робитимуть легкі гаубиці.',
    'UA, artillery system, agreed, plan, by BAE Systems',
  ],
  [
    'З березня 2026 року українських наземних роботів збиратимуть на чеському підприємстві.',
    'CZ, unmanned ground vehicle, agreed, plan, start 2026-03',
  ],
  [
    'Виготовлення зенітних ракет в Україні візьме на себе спільне підприємство за участю Kongsberg.',
    'UA, air-defence missile, agreed, plan, by Kongsberg',
  ],
  [
    'Грецька верф наступного року закладе перші корпуси українських морських дронів.',
    'GR, unmanned surface vessel, agreed, plan, start 2026',
  ],
  [
    'Контракт передбачає складання у Фінляндії 5 тисяч перехоплювачів на місяць.',
    'FI, interceptor drone, agreed, plan, makes 5 000 unit/month',
  ],
  [
    'Під Вінницею вже викупили землю під снарядний завод, яким керуватиме CSG.',
    'UA, artillery ammunition, agreed, plan, by CSG',
  ],
  [
    'Українські міномети вироблятимуться в Польщі вже з наступного року, підтвердили в міністерстві.',
    'PL, mortar, agreed, plan, start 2026',
  ],
  // Профінансовано
  ['Данія вкладає 200 мільйонів крон у ракетний завод на своїй території.', 'DK, missile, funded, plan'],
  ['Гроші на фабрику далекобійних дронів в Україні дає Берлін.', 'UA, drone, funded, plan'],
  [
    'Позика Європейського інвестиційного банку на 30 млн євро піде на цех дронів-перехоплювачів в Естонії.',
    'EE, interceptor drone, funded, plan',
  ],
  ['Канада виділила 50 мільйонів доларів, щоб українські дрони складали в Онтаріо.', 'CA, drone, funded, plan'],
  [
    'Quantum Systems інвестує 25 млн євро в другий виробничий майданчик в Україні, де випускають її розвідувальні дрони.',
    'UA, reconnaissance drone, funded, plan, by Quantum Systems',
  ],
  // Будується
  [
    'У Саффолку вже працюють бульдозери: там Ukrspecsystems будуватиме розвідувальні дрони.',
    'GB, reconnaissance drone, under construction, fact, by Ukrspecsystems',
  ],
  [
    'У Латвії тривають роботи на майбутньому підприємстві, де збиратимуть дрони-перехоплювачі.',
    'LV, interceptor drone, under construction, fact',
  ],
  ['Завод ракетного палива на півдні Данії готовий наполовину.', 'DK, rocket propellant, under construction, fact'],
  [
    'У понеділок Diehl заклала в Україні перший камінь ракетного заводу.',
    'UA, missile, under construction, fact, by Diehl Defence, when 2025-11-17',
  ],
  [
    'Rheinmetall споруджує в Україні ще один завод боєприпасів.',
    'UA, artillery ammunition, under construction, fact, by Rheinmetall',
  ],
  ['На околиці Вільнюса росте фабрика дронів, верстати привезуть у січні.', 'LT, drone, under construction, fact'],
  [
    'У жовтні стартувало будівництво румунського підприємства, на якому разом з Україною робитимуть дрони.',
    'RO, drone, under construction, fact, when 2025-10',
  ],
  [
    'У Баварії накрили дахом корпус, де Quantum Systems випускатиме ударні безпілотники.',
    'DE, strike drone, under construction, fact, by Quantum Systems',
  ],
  // Налагоджується
  ['На новій снарядній лінії в Україні налаштовують обладнання.', 'UA, artillery ammunition, commissioning, fact'],
  ['На британському заводі розпочалося пробне складання перехоплювачів.', 'GB, interceptor drone, commissioning, fact'],
  [
    'На нідерландській верфі монтують обладнання й навчають людей: тут вироблятимуть морські дрони.',
    'NL, unmanned surface vessel, commissioning, fact',
  ],
  [
    'Milrem Robotics в Україні випробовує лінію, з якої сходитимуть наземні роботи.',
    'UA, unmanned ground vehicle, commissioning, fact, by Milrem Robotics',
  ],
  ['Завод безпілотників у Словенії готовий до відкриття, бракує лише дозволів.', 'SI, drone, commissioning, fact'],
  // Перші вироби
  [
    '«Ми вже робимо перехоплювачі тут, у Британії», – розповів очільник Ukrspecsystems.',
    'GB, interceptor drone, low-rate production, fact, by Ukrspecsystems',
  ],
  [
    'Першу партію гаубиць, складених KNDS в Україні, передали війську.',
    'UA, artillery system, low-rate production, fact, by KNDS',
  ],
  ['Виробництво дронів Linza в Баварії триває.', 'DE, drone, low-rate production, fact'],
  [
    'Минулого місяця в Чехії відчинив двері завод бойових безпілотників.',
    'CZ, drone, low-rate production, fact, when 2025-10',
  ],
  [
    '3 листопада з данського цеху вийшла перша українська ракета.',
    'DK, missile, low-rate production, fact, when 2025-11-03',
  ],
  [
    'З вересня в Литві виробляють українські FPV-дрони.',
    'LT, FPV drone, low-rate production, fact, when 2025-09, start 2025-09',
  ],
  [
    'Дочірнє підприємство Rheinmetall в Україні приступило до складання бронетехніки.',
    'UA, armoured vehicle, low-rate production, fact, by Rheinmetall',
  ],
  [
    'У Таллінні вже другий місяць складають наземних роботів для України.',
    'EE, unmanned ground vehicle, low-rate production, fact',
  ],
  // Серійно
  ['Перехоплювачі Octopus у Британії пішли в серію.', 'GB, interceptor drone, full-rate production, fact'],
  ['Артилерійський завод в Україні працює на повну, у три зміни.', 'UA, artillery system, full-rate production, fact'],
  [
    'Серійний випуск безпілотників Vector в Україні, за даними Quantum Systems, налагоджено ще навесні.',
    'UA, reconnaissance drone, full-rate production, fact, by Quantum Systems',
  ],
  ['Thales масово виробляє ракети на заводі в Белфасті.', 'GB, missile, full-rate production, fact, by Thales'],
  // Зупинено, скасовано
  ['Роботи на майданчику, де в Польщі мали робити дрони, стали.', 'PL, drone, halted, fact'],
  ['Складання мінометів у Болгарії призупинили через брак деталей.', 'BG, mortar, halted, fact'],
  ['Baykar передумала будувати в Україні завод дронів.', 'UA, drone, cancelled, fact, by Baykar'],
  [
    'На проєкті снарядного заводу в Словаччині поставили хрест, визнав міністр економіки.',
    'SK, artillery ammunition, cancelled, fact',
  ],
  // Потужність, випуск, початок
  [
    'До літа британський завод зможе давати до 2 тисяч перехоплювачів щомісяця.',
    'GB, interceptor drone, -, plan, makes up to 2 000 unit/month',
  ],
  [
    'Українське підприємство Quantum Systems наростило випуск до 120 розвідувальних дронів на місяць.',
    'UA, reconnaissance drone, -, fact, by Quantum Systems, makes 120 unit/month',
  ],
  [
    'Запуск заводу ракетного палива Fire Point у Данії перенесли з грудня на осінь 2026 року.',
    'DK, rocket propellant, -, plan, by Fire Point, start 2026-23',
  ],
  [
    'Потужність заводу Rheinmetall в Україні – 150 тисяч снарядів на рік, запустити його мають у 2027-му.',
    'UA, artillery ammunition, agreed, plan, by Rheinmetall, start 2027, makes 150 000 unit/year',
  ],
  ['Дрони в Латвії почнуть випускати раніше, ніж планували, – уже в січні.', 'LV, drone, agreed, plan, start 2026-01'],
  [
    'На своєму заводі в Німеччині Helsing щомісяця робить щонайменше тисячу ударних дронів.',
    'DE, strike drone, -, fact, by Helsing, makes at least 1 000 unit/month',
  ],
  // Лінії немає
  ['Новий цементний завод на заході України вироблятиме 900 тисяч тонн на рік, сказав мер.'],
  ['Майстерня в Польщі ремонтує гаубиці та бронемашини, що повертаються з фронту; нових вона не робить.'],
  ['Швеція до кінця року передасть Україні 26 артилерійських систем.'],
  ['Україна придбала 18 гаубиць шведського виробництва.'],
  ['Українські безпілотники вразили в Росії завод, що виробляє ракети й дрони.'],
  ['На виставці озброєнь у Парижі українські фірми показали ударний дрон і два перехоплювачі.'],
  ['Данський король відвідав верф в Оденсе й зустрівся з українцями.'],
  ['Норвегія дасть 400 млн євро на закупівлю дронів в українських виробників.'],
  ['Україна могла б виробляти 10 мільйонів дронів на рік, якби партнери за них платили.'],
  ['Німеччина не планує будувати ракети в Україні, заявив речник уряду.'],
  ['Акції Rheinmetall подорожчали на 4 відсотки після звіту про рекордний продаж боєприпасів.'],
  ['Британські інструктори вчили українських військових керувати розвідувальними дронами на базі в Англії.'],
  ['Фахівці Thales торік узимку ремонтували в Україні радари.'],
  ['Чеська ініціатива цього року поставила півтора мільйона артилерійських снарядів.'],
  ['Автовиробник у Словаччині відкрив лінію складання електричних фургонів.'],
  // Розказано кількома реченнями
  [
    'Fire Point із данським партнером знайшли місце в Ютландії. Їхній завод вироблятиме ракетне паливо з наступної осені.',
    'DK, rocket propellant, agreed, plan, by Fire Point, start 2026-23',
  ],
  [
    'Skyeton оселилася в колишній ткацькій фабриці у Валенсії. З жовтня її люди складають там розвідувальні дрони.',
    'ES, reconnaissance drone, low-rate production, fact, by Skyeton, when 2025-10, start 2025-10',
  ],
  [
    'Helsing має завод у Баварії. У понеділок, на очах у міністра, з цеху вийшов перший ударний дрон.',
    'DE, strike drone, low-rate production, fact, by Helsing, when 2025-11-17',
  ],
  [
    'Nammo хоче завод 155-мм снарядів в Україні. Він даватиме 40 тисяч на рік, розраховує компанія.',
    'UA, artillery ammunition, proposed, plan, by Nammo',
    'UA, artillery ammunition, -, plan, by Nammo, makes 40 000 unit/year',
  ],
  [
    'Спільний завод у Латвії ще тільки зводять, дрони там робитимуть не раніше літа.',
    'LV, drone, under construction, fact',
    'LV, drone, -, plan, start 2026-22',
  ],
  [
    'Українські перехоплювачі вже виробляють у Британії. Невдовзі вироблятимуть і в Німеччині.',
    'GB, interceptor drone, low-rate production, fact',
    'DE, interceptor drone, agreed, plan',
  ],
  [
    'Норвегія має лінію українських морських дронів. Її відкрили в серпні на верфі під Бергеном.',
    'NO, unmanned surface vessel, low-rate production, fact, when 2025-08',
  ],
  [
    'Baykar майже добудувала в Україні завод безпілотників: туди вже завозять верстати.',
    'UA, drone, commissioning, fact, by Baykar',
  ],
  [
    'На спільному підприємстві Rheinmetall в Україні взялися складати перші бойові машини піхоти.',
    'UA, armoured vehicle, low-rate production, fact, by Rheinmetall',
  ],
  ['Литовський уряд дав зелене світло заводу радарів, яким керуватиме українська компанія.', 'LT, radar, agreed, plan'],
  [
    'Ангар на аеродромі в Естонії переобладнують під цех наземних роботів.',
    'EE, unmanned ground vehicle, under construction, fact',
  ],
  [
    'Thales найме в Белфасті 200 людей: випуск зенітних ракет там потроять.',
    'GB, air-defence missile, agreed, plan, by Thales',
  ],
  [
    'Румунія покладається на український досвід: фабрику дронів у Брашові планують на друге півріччя 2026 року.',
    'RO, drone, proposed, plan, start 2026-07/2026-12',
  ],
  [
    'KNDS відкрила в Україні дочірню компанію, яка лагодитиме гаубиці, а з 2026 року й виготовлятиме їх.',
    'UA, artillery system, agreed, plan, by KNDS, start 2026',
  ],
  ['Запчастини до танків Leopard тепер роблять в Україні.', 'UA, component, low-rate production, fact'],
  [
    '«Стіни вже стоять, дах накриємо навесні», – сказав мер Гадерслева про завод ракетного палива в Данії.',
    'DK, rocket propellant, under construction, fact',
  ],
  ['Португалія й Україна: на черзі спільна лінія морських дронів.', 'PT, unmanned surface vessel, proposed, plan'],
  [
    'Quantum Systems подвоїла в Україні потужності до тисячі розвідувальних дронів на рік.',
    'UA, reconnaissance drone, -, fact, by Quantum Systems, makes 1 000 unit/year',
  ],
  [
    'Снаряди з лінії в Болгарії надійдуть війську лише 2027 року, на рік пізніше, ніж планували.',
    'BG, artillery ammunition, -, plan, start 2027',
  ],
  [
    'Там, де в Словаччині мав постати завод мінометів, тепер склад: інвестори вийшли з проєкту в березні.',
    'SK, mortar, cancelled, fact',
  ],
  [
    'Saab придивляється до випуску радарів разом з українською компанією, за сприятливих умов – в Україні.',
    'UA, radar, proposed, plan, by Saab',
  ],
  [
    'Із середини січня з нового цеху в Таллінні щодня виходитиме 300 FPV-дронів.',
    'EE, FPV drone, agreed, plan, start 2026-01, makes 300 unit/day',
  ],
  [
    'Patria обрала на заході України місце, де складатиме бронетранспортери.',
    'UA, armoured vehicle, agreed, plan, by Patria',
  ],
  [
    'Destinus, яка виготовляє крилаті ракети в Нідерландах, найняла нового фінансового директора.',
    'NL, missile, -, fact, by Destinus',
  ],
  // Лінії немає
  ['Школа пілотів дронів у Латвії навесні відкриє новий зал для слухачів.'],
  ['Польща замовила гаубиці в Південній Кореї, перші з них збудували там торік.'],
  ['Під Львовом за данські гроші будують фабрику дитячого харчування.'],
  ['Міністр оглянув завод побутової техніки в Баварії й за обідом говорив про дрони.'],
  ['Данія вклала ще 1,3 млрд крон у зброю українських виробників.'],
  ['Росія розпочала масове виробництво нового реактивного безпілотника, повідомила українська розвідка.'],
];
