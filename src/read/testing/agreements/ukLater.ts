/** Ukrainian texts whose deal is told by two sentences, by two verbs, or between firms that the reader does not know. */
export const ukrainianLater = `
1101 signed: GB, UA = intergovernmental agreement
  Угоду про сторічне партнерство Британія та Україна підписали в січні, а у вересні її ратифікувала Верховна Рада.
1102 signed: frontline-robotics, quantum-systems = joint venture
  Німецька Quantum Systems заснувала спільне підприємство з Frontline Robotics. Договір підписали в грудні.
1103 agreed: UA, rheinmetall = joint venture
  Rheinmetall та українська сторона вирішили створити спільне підприємство для ППО, повідомив речник концерну.
1104 agreed: UA, nordmek & talks: UA, bae-systems = talks
  Nordmek домовилася з Україною про обслуговування бронетехніки, тоді як BAE Systems досі веде переговори з Києвом про гармати.
1105 in force: DK, UA
  Угода з Данією про виробництво дронів діє з вересня.
1106 talks: GR, UA = talks
  Над угодою Афін і Києва про морські дрони ще працюють.
1107 agreed: DE, UA = statement
  У спільній заяві Німеччина та Україна зобов'язалися будувати дрони разом.
1108 -
  Закон діє з вересня, а Bergen має з ним клопіт.
1109 signed: thales, unnamed-ukrainian-company = memorandum of understanding
  Thales також підписала меморандум з українським заводом, назви якого не навела.
1110 signed: thales, unnamed-ukrainian-company = memorandum of understanding
  У Thales говорять про ракети. Торік компанія підписала з українським заводом, якого не назвали, меморандум.
1111 -
  Текст угоди Німеччини з Україною не оприлюднили; хто її підписав, теж не розголошують.
1112 agreed: EE, UA = statement
  Естонія та Україна у вівторок оприлюднили спільну заяву про випуск роботів.
1113 in force: GB, UA = intergovernmental agreement & signed: GB, UA = intergovernmental agreement
  Угода про партнерство між Україною і Британією набула чинності. Її підписали в Києві Володимир Зеленський і Кір Стармер.
1114 agreed: UA, ramstein-group
  Країни групи «Рамштайн» погодилися на нову схему: українські компанії зможуть виробляти зброю на території союзників.
1115 agreed: GB, thales = contract
  Прем'єр-міністр Британії Кір Стармер повідомив про контракт із Thales на 5000 ракет.
1116 -
  Верховна Рада ратифікувала угоду про асоціацію, яку вона давно мала на столі.
1117 signed: frontline-robotics, quantum-systems = joint venture
  Договір про спільне підприємство підписали в Києві Quantum Systems і Frontline Robotics.
1118 agreed: US, UA
  Вашингтон і Київ досягли попередньої угоди про дрони.
1119 agreed: DK, UA, fire-point
  Данія восени домовилася з Україною, що Fire Point зможе будувати завод у Воєнсі.
1120 agreed: LV, UA
  За домовленістю, якої Рига та Київ дійшли в травні, половина дронів лишається в Латвії.
1121 talks: HR, UA = talks
  «Ми говоримо з хорватськими партнерами про безекіпажні катери», – сказав Денис Шмигаль.
1122 -
  Очільник Saab сказав, що про переговори з Києвом йому нічого не відомо.
1123 signed: ES, UA & signed: BE, UA & signed: LV, UA
  Україна підписала угоди про дрони з Іспанією, Бельгією та Латвією.
`;
