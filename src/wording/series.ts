import type { Language, Translated } from '../values/index.ts';

const word = (en: string, uk: string): Translated => ({ en, uk });

/** Names of series that sources use and that the programme gives no definition. */
const SERIES: Readonly<Record<string, Translated>> = {
  'build-with-ukraine-february-2026-ukrainian-companies': word(
    'Ukrainian companies in the agreements of February 2026',
    'Українські компанії в угодах лютого 2026 року',
  ),
  'countries-asking-ukraine-for-drone-defence': word(
    'Countries that ask Ukraine for help against drones',
    'Країни, що просять Україну допомогти із захистом від дронів',
  ),
  'danish-model-nordic-backers': word(
    'Nordic backers of the Danish model',
    'Північні країни, що підтримали данську модель',
  ),
  'danish-model-products-agreed': word(
    'Products agreed under the Danish model',
    'Вироби, узгоджені за данською моделлю',
  ),
  'ee-defence-industry-capacity': word(
    'Estonia: capacity of the defence industry',
    'Естонія: потужність оборонної промисловості',
  ),
  'es-firms-in-talks-with-ukraine': word(
    'Spain: firms in talks with Ukraine',
    'Іспанія: компанії, що ведуть перемовини з Україною',
  ),
  'es-military-aid-since-2022': word('Spain: military aid since 2022', 'Іспанія: військова допомога з 2022 року'),
  'lt-combat-drone-suppliers': word('Lithuania: suppliers of combat drones', 'Литва: постачальники бойових дронів'),
  'lt-quarter-percent-of-gdp': word('Lithuania: a quarter per cent of GDP', 'Литва: чверть відсотка ВВП'),
  'lv-quarter-percent-of-gdp': word('Latvia: a quarter per cent of GDP', 'Латвія: чверть відсотка ВВП'),
  'pl-military-aid-packages': word('Poland: packages of military aid', 'Польща: пакети військової допомоги'),
  'quantum-systems-reconnaissance-drones-in-use': word(
    'Quantum Systems: reconnaissance drones in use',
    'Quantum Systems: розвідувальні дрони у війську',
  ),
  'safe-participating-countries': word('Countries in SAFE', 'Країни в програмі SAFE'),
  'sk-artillery-ammunition-capacity': word(
    'Slovakia: capacity for artillery ammunition',
    'Словаччина: потужність із виробництва артилерійських боєприпасів',
  ),
  'sk-indirect-fire-output': word(
    'Slovakia: growth of output for artillery',
    'Словаччина: зростання виробництва для артилерії',
  ),
  'ua-bohdana-output': word('Ukraine: output of Bohdana howitzers', 'Україна: випуск гаубиць «Богдана»'),
  'ua-defence-companies': word('Ukraine: defence companies', 'Україна: оборонні компанії'),
  'ua-defence-engineering-teams': word(
    'Ukraine: engineering teams in defence',
    'Україна: інженерні команди в оборонній сфері',
  ),
  'ua-defence-needs': word('Ukraine: defence needs', 'Україна: потреби оборони'),
  'ua-defence-workers': word(
    'Ukraine: people working in the defence industry',
    'Україна: працівники оборонної промисловості',
  ),
  'ua-drone-makers': word('Ukraine: drone makers', 'Україна: виробники дронів'),
  'ua-drones-contracted': word('Ukraine: drones under contract', 'Україна: законтрактовані дрони'),
  'ua-mortar-and-artillery-rounds': word(
    'Ukraine: mortar and artillery rounds made',
    'Україна: виготовлені мінометні й артилерійські боєприпаси',
  ),
  'ua-production-growth-since-2022': word(
    'Ukraine: growth of weapons production since 2022',
    'Україна: зростання виробництва зброї з 2022 року',
  ),
  'ua-weapon-types-made': word('Ukraine: types of weapons made', 'Україна: типи зброї, які виробляють'),
  'ua-weapons-share-from-europe': word('Ukraine: share of weapons from Europe', 'Україна: частка зброї з Європи'),
  'ua-weapons-share-from-us': word(
    'Ukraine: share of weapons from the United States',
    'Україна: частка зброї зі Сполучених Штатів',
  ),
};

/** The name that is kept here for a series of an indicator; undefined where none is. */
export function knownSeries(series: string, language: Language): string | undefined {
  return Object.hasOwn(SERIES, series) ? SERIES[series]?.[language] : undefined;
}
