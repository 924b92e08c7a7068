import type { WordList } from '../matcher.ts';

/** Groups and bodies that give, get or sign without being a country. */
export const groups: WordList = {
  'party/ukrainian-defence-companies': ['Ukrainian (arms|defence|defense|weapons|) (companies|manufacturers|makers|factories|producers|firms|enterprises|plants|arms makers|defence companies)', "Ukraine's (arms|defence|defense) (industry|companies|makers)", 'factories in Ukraine', 'Ukrainian defence industry', 'production inside Ukraine', 'weapons made in Ukraine', 'the Ukrainian arms industry', 'making weapons at home'],
  'party/ukrainian-drone-makers': ['Ukrainian drone (makers|manufacturers|producers|companies)'],
  'party/danish-model-donors': ['through the (Danish|) model', 'the Danish model', 'under the Danish model', 'all the donors', 'all donors', 'from all donors', 'donors together', 'the donors', 'the donors together', 'this method', 'the method that carries', 'the model'],
  'party/drone-coalition-members': ['members … they have committed', 'members of the (drone|) coalition', 'coalition members'],
  'party/allies-of-ukraine': ["Ukraine's (partners|allies)", 'the partners', 'partners', 'allies', 'friendly states'],
  'party/ukraine-defence-contact-group': ['Ramstein group', 'Ramstein format', 'contact group', 'countries of the Ramstein group', 'Ramstein', 'UDCG', 'Ukraine Defence Contact Group'],
};
export const programmes: WordList = {
  'programme/build-with-ukraine': ['Build with Ukraine'],
  'programme/build-in-ukraine': ['Build in Ukraine'],
  'programme/danish-model': ['Danish model'],
  'programme/purl': ['PURL'],
  'programme/drone-coalition': ['drone coalition', 'the coalition', 'Drone Coalition', 'coalition of drones'],
  'programme/safe': ['SAFE'],
  'programme/edip': ['EDIP', 'European Defence Industry Programme'],
  'programme/era-loans': ['ERA loans', 'ERA loan', 'Extraordinary Revenue Acceleration'],
  'programme/lyra': ['LYRA'],
  'programme/drone-line': ['Drone Line'],
  'programme/ukraine-support-loan': ['Ukraine Support Loan'],
};
/** Money whose owner is the European Union, whoever pays it out. */
export const unionMoney: WordList = { EU: ['windfall (profits|profit|gains)', 'profits on frozen', 'frozen Russian assets', 'immobilised Russian assets', 'immobilized Russian assets', 'proceeds of (frozen|immobilised)', 'SAFE', 'lending scheme of the European Union', 'EU loan', 'European loan'] };
/** What makes an unknown capitalised name a company. */
export const companyCues: WordList = {
  before: ['company', 'firm', 'maker', 'manufacturer', 'start-up', 'startup', 'group', 'concern', 'contractor', 'carmaker', 'shipbuilder', 'subsidiary', 'enterprise', 'producer', 'drone maker', 'holding'],
  suffix: ['Group', 'Systems', 'Industries', 'Robotics', 'Defence', 'Defense', 'Aerospace', 'Technologies', 'Dynamics', 'Technologie', 'Tech', 'AG', 'GmbH', 'AS', 'ASA', 'AB', 'Oy', 'Oyj', 'Ltd', 'Inc', 'plc', 'SA', 'SpA', 'BV', 'NV', 'Armor', 'Armour', 'Drones', 'Aviation', 'Holding', 'Corporation', 'Global', 'Automotive', 'Motors', 'Shipyards', 'Solutions', 'Labs'],
};
/** Newspapers, agencies and broadcasters as sources. */
export const media: WordList = { yes: ['newspaper', 'daily', 'broadcaster', 'agency', 'magazine', 'the paper', 'portal', 'outlet', 'Financial Times', 'Reuters', 'Bloomberg', 'Kathimerini', 'Le Monde', 'Der Spiegel', 'Politico', 'Guardian', 'BBC', 'New York Times', 'Wall Street Journal', 'Handelsblatt', 'Bild', 'Axios', 'Euractiv', 'Süddeutsche Zeitung', 'Times', 'Telegraph'] };
