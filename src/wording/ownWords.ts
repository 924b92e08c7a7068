import type { Language } from '../values/index.ts';
import { PURPOSES_IN_UKRAINIAN } from './purposes.ts';

/** Places, measures and purposes that evidence names in English, in Ukrainian. */
const IN_UKRAINIAN: Readonly<Record<string, string>> = {
  ...PURPOSES_IN_UKRAINIAN,

  Athens: 'Афіни',
  Bavaria: 'Баварія',
  Berlin: 'Берлін',
  Brussels: 'Брюссель',
  Bucharest: 'Бухарест',
  Copenhagen: 'Копенгаген',
  Denmark: 'Данія',
  Doha: 'Доха',
  Kyiv: 'Київ',
  Latgale: 'Латгалія',
  Limburg: 'Лімбург',
  London: 'Лондон',
  Madrid: 'Мадрид',
  'Northern Ireland': 'Північна Ірландія',
  Oslo: 'Осло',
  Paris: 'Париж',
  Riga: 'Рига',
  'Southern Denmark': 'Південна Данія',
  Stockholm: 'Стокгольм',
  Suffolk: 'Саффолк',
  'The Hague': 'Гаага',
  Villacoublay: 'Віллакубле',
  Vilnius: 'Вільнюс',
  Wallonia: 'Валлонія',

  'Ukrainian-German joint firms making drones': 'українсько-німецькі спільні підприємства з виробництва дронів',
  'arms export centres in Europe, in the Baltic and Nordic states':
    'центри експорту зброї в Європі, у країнах Балтії та Північної Європи',
  'drones made in 2025': 'дрони, виготовлені 2025 року',
  'drones supplied to Ukraine in the financial year': 'дрони, передані Україні за фінансовий рік',
  'export centres in Europe': 'експортні центри в Європі',
  'further agreements within Build with Ukraine': 'нові угоди в межах Build with Ukraine',
  'further joint firms like this in Europe': 'нові такі спільні підприємства в Європі',
  'interceptor drones made and used per day': 'дрони-перехоплювачі, виготовлені й застосовані за день',
  'interceptor drones produced per day': 'дрони-перехоплювачі, виготовлені за день',
  'interceptor drones used per day': 'дрони-перехоплювачі, застосовані за день',
  'joint ventures of this kind in Europe': 'такі спільні підприємства в Європі',
  'money for long-range weapons made in Ukraine': 'гроші на далекобійну зброю українського виробництва',
  'offices for defence production and export, in Berlin and Copenhagen':
    'представництва з оборонного виробництва й експорту, у Берліні та Копенгагені',
  'part of 2025 aid spent on drone production in Ukraine':
    'частина допомоги за 2025 рік, витрачена на виробництво дронів в Україні',
  'partner money asked for drone production': 'гроші партнерів, про які просять на виробництво дронів',
  'partner money for domestic weapons production': 'гроші партнерів на виробництво зброї в Україні',
  "partners' half of Ukraine's defence needs for 2026":
    'половина потреб оборони України на 2026 рік, яку покривають партнери',
  "share of GDP for Ukraine's defence": 'частка ВВП на оборону України',
  "share of GDP for Ukraine's defence industry": 'частка ВВП на оборонну промисловість України',
  "share of GDP for Ukraine's defence industry and domestic production":
    'частка ВВП на оборонну промисловість і виробництво в Україні',
  "share of GDP for Ukraine's military needs": 'частка ВВП на військові потреби України',
  "share of GDP for Ukraine's weapons production": 'частка ВВП на виробництво української зброї',
  'share of GDP for military support of Ukraine': 'частка ВВП на військову підтримку України',
  'share of GDP in help for Ukraine': 'частка ВВП на допомогу Україні',
  'share of GDP in military aid for Ukraine': 'частка ВВП на військову допомогу Україні',
  'share of GDP in military support for Ukraine': 'частка ВВП на військову підтримку України',
  'share of GDP per year in military aid for Ukraine': 'частка ВВП на рік на військову допомогу Україні',
  'share of GDP per year in military support for Ukraine': 'частка ВВП на рік на військову підтримку України',
  'share of GDP per year in support for Ukraine': 'частка ВВП на рік на підтримку України',
  'share of Ukrainian weapons at the front': 'частка української зброї на фронті',
  'share of Ukrainian-made weapons': 'частка зброї українського виробництва',
  'share of Ukrainian-made weapons at the front': 'частка зброї українського виробництва на фронті',
  'share of Ukrainian-made weapons in the defence of the state':
    'частка зброї українського виробництва в обороні держави',
  'share of money for weapons that goes to Ukrainian makers': 'частка грошей на зброю, що йде українським виробникам',
  'share of needs made at home': 'частка потреб, покритих власним виробництвом',
  'share of own weapons at the front': 'частка власної зброї на фронті',
  'share of weapons made in Ukraine': 'частка зброї, виготовленої в Україні',
  'supply of missiles and air defence systems to Ukraine': 'постачання Україні ракет і систем протиповітряної оборони',
  'times the level before February 2022': 'разів проти рівня до лютого 2022 року',
  'yearly share of GDP for defence and security': 'щорічна частка ВВП на оборону й безпеку',
};

/** A text in the evidence's own English, in Ukrainian where that is kept here for a place, a measure or a purpose; else as it is. */
export function ownWords(text: string, language: Language): string {
  return language === 'uk' && Object.hasOwn(IN_UKRAINIAN, text) ? (IN_UKRAINIAN[text] ?? text) : text;
}

/** Whether `ownWords` tells a text of the evidence in a language; what it does not tell stays in English, and is to be marked as such. */
export function hasOwnWords(text: string, language: Language): boolean {
  return language === 'en' || Object.hasOwn(IN_UKRAINIAN, text);
}
