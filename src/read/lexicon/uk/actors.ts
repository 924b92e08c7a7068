import type { WordList } from '../matcher.ts';

/** Groups and bodies that give, get or sign without being a country. */
export const groups: WordList = {
  'party/ukrainian-defence-companies': [
    'українськ* (оборонн*|збройов*|) (компан*|виробник*|завод*|підприємств*|промисловіст*|промисловості)',
    'українськ* оборонн* (компан*|промислов*)',
    'вітчизнян* виробник*',
    'власн* виробництв*',
    'роботу українських виробників',
    'потужності української промисловості',
  ],
  'party/ukrainian-drone-makers': [
    'українськ* виробник* (дронів|безпілотників)',
    'безпілотники вітчизняних виробників',
  ],
  'party/danish-model-donors': [
    'данськ* моделл*',
    '«данськ* моделл*',
    'за цією схемою',
    '(усіх|всіх) донорів',
    'донори разом',
    'за данською схемою',
    'данськ* модел*',
    'учасники моделі',
  ],
  'party/allies-of-ukraine': ['партнер*', 'союзник*'],
  'party/ramstein-group': ['груп* «Рамштайн', 'контактн* груп*', 'Рамштайн*'],
};
export const programmes: WordList = {
  'programme/build-with-ukraine': ['Build with Ukraine', 'Будуй з Україною'],
  'programme/build-in-ukraine': ['Build in Ukraine'],
  'programme/danish-model': ['данськ* модел*'],
  'programme/purl': ['PURL'],
  'programme/drone-coalition': ['коаліці* дронів', 'дронов* коаліці*', 'коаліці* безпілотників'],
  'programme/safe': ['SAFE'],
  'programme/edip': ['EDIP'],
  'programme/era-loans': ['ERA'],
  'programme/lyra': ['LYRA'],
  'programme/drone-line': ['Лінія дронів', 'Лінії дронів'],
};
/** Money whose owner is the European Union, whoever pays it out. */
export const unionMoney: WordList = {
  EU: [
    'заморожен* (російських|) активів',
    'знерухомлен* активів',
    'прибутк* від заморожен*',
    'SAFE',
    'позик* ЄС',
    'доход* від активів',
  ],
};
/** What makes an unknown capitalised name a company. */
export const companyCues: WordList = {
  before: ['компані*', 'фірм*', 'виробник*', 'концерн*', 'холдинг*', 'стартап*', 'груп*', 'підприємств*'],
  suffix: [
    'Group',
    'Systems',
    'Industries',
    'Robotics',
    'Defence',
    'Defense',
    'Aerospace',
    'Technologies',
    'Dynamics',
    'Tech',
    'AG',
    'GmbH',
    'AS',
    'ASA',
    'AB',
    'Oy',
    'Armor',
    'Drones',
  ],
};
/** Newspapers, agencies and broadcasters as sources. */
export const media: WordList = {
  yes: [
    'газет*',
    'видання',
    'агентств*',
    'телеканал*',
    'портал*',
    'Financial Times',
    'Reuters',
    'Bloomberg',
    'Kathimerini',
    'Türkiye Gazetesi',
    'Politico',
    'Le Monde',
    'La Tribune',
    'Der Spiegel',
    'Guardian',
    'BBC',
    'Бі-бі-сі',
    'New York Times',
    'Wall Street Journal',
    'Handelsblatt',
    'Bild',
    'Axios',
    'Euractiv',
    'Süddeutsche Zeitung',
    'Укрінформ*',
    'NRK',
    'Yle',
  ],
};
