import { type Language, pick, type Translated } from '../values/index.ts';
import { people } from './people.ts';

/** Names of groups, offices and companies that sources speak of and that no claim names yet. */
const KNOWN: Readonly<Record<string, Translated>> = {
  'line/ua-palianytsia': { en: 'Palianytsia (Ukraine)', uk: '«Паляниця» (Україна)' },
  'party/allies-of-ukraine': { en: 'allies of Ukraine', uk: 'союзники України' },
  'party/armed-forces-of-ukraine': { en: 'Armed Forces of Ukraine', uk: 'Збройні Сили України' },
  'party/baltic-forces': { en: 'armed forces of the Baltic states', uk: 'збройні сили країн Балтії' },
  'party/belgian-defence-companies': { en: 'Belgian defence companies', uk: 'бельгійські оборонні компанії' },
  'party/council-of-the-eu': { en: 'Council of the European Union', uk: 'Рада Європейського Союзу' },
  'party/csg': { en: 'CSG', uk: 'CSG' },
  'party/dk-ukraine-fund': { en: 'Danish Ukraine Fund', uk: 'Данський фонд для України' },
  'party/dok-ing': { en: 'DOK-ING', uk: 'DOK-ING' },
  'party/elysee': { en: 'Élysée Palace', uk: 'Єлисейський палац' },
  'party/eos-technologie': { en: 'EOS Technologie', uk: 'EOS Technologie' },
  'party/european-commission': { en: 'European Commission', uk: 'Європейська комісія' },
  'party/fmv': {
    en: 'FMV, Swedish defence materiel administration',
    uk: 'FMV, Шведське управління оборонних матеріалів',
  },
  'party/g7': { en: 'G7', uk: 'G7' },
  'party/mbda': { en: 'MBDA', uk: 'MBDA' },
  'party/ministry-industry-dk': { en: 'Danish Ministry of Industry', uk: 'Міністерство промисловості Данії' },
  'party/ministry-strategic-industries-ua': {
    en: 'Ukraine’s Ministry of Strategic Industries',
    uk: 'Міністерство стратегічних галузей України',
  },
  'party/mps-development': { en: 'MPS Development', uk: 'MPS Development' },
  'party/nato-members': { en: 'NATO members', uk: 'члени НАТО' },
  'party/nsdc-ua': {
    en: 'National Security and Defence Council of Ukraine',
    uk: 'Рада національної безпеки і оборони України',
  },
  'party/bmvg': { en: 'German Federal Ministry of Defence', uk: 'Федеральне міністерство оборони Німеччини' },
  'party/ffi': { en: 'Norwegian Defence Research Establishment', uk: 'Норвезький інститут оборонних досліджень' },
  'party/ua-council-of-defence-industry': {
    en: 'Ukrainian Council of Defence Industry',
    uk: 'Українська рада зброярів',
  },
  'party/president-office-ua': { en: 'Office of the President of Ukraine', uk: 'Офіс Президента України' },
  'party/sbu': { en: 'Security Service of Ukraine', uk: 'Служба безпеки України' },
  'party/skyassist': { en: 'SkyAssist', uk: 'SkyAssist' },
  'party/uac': { en: 'UAC', uk: 'UAC' },
  'party/ukraine-defence-contact-group': {
    en: 'Ukraine Defence Contact Group',
    uk: 'Контактна група з питань оборони України',
  },
  'party/ukrainian-armor': { en: 'Ukrainian Armor', uk: '«Українська бронетехніка»' },
  'party/ukrainian-defence-companies': { en: 'Ukrainian defence companies', uk: 'українські оборонні компанії' },
  'party/ukrainian-defence-enterprise-unnamed': {
    en: 'a Ukrainian company, not named',
    uk: 'українське підприємство, не назване',
  },
  'party/ukrainian-drone-makers': { en: 'Ukrainian drone makers', uk: 'українські виробники дронів' },
  'product/bohdana': { en: 'Bohdana', uk: '«Богдана»' },
  'product/bulava': { en: 'Bulava', uk: '«Булава»' },
  'product/leleka-lr': { en: 'Leleka-LR', uk: '«Лелека-LR»' },
  'product/linza': { en: 'Linza', uk: '«Лінза»' },
  'product/octopus': { en: 'Octopus', uk: '«Октопус»' },
  'programme/ua-defence-technology-export': {
    en: 'Export of Ukrainian defence technology',
    uk: 'Експорт українських оборонних технологій',
  },
};

const OFFICES: Readonly<Record<string, (country: string) => Translated>> = {
  mod: (country) => ({ en: `Ministry of Defence (${country})`, uk: `Міністерство оборони (${country})` }),
  mfa: (country) => ({
    en: `Ministry of Foreign Affairs (${country})`,
    uk: `Міністерство закордонних справ (${country})`,
  }),
  government: (country) => ({ en: `Government (${country})`, uk: `Уряд (${country})` }),
};

/** The name of a person, a group or an office, for where no claim gives one in the language; undefined where none is kept here. */
export function knownName(subject: string, language: Language, country: (code: string) => string): string | undefined {
  const known = KNOWN[subject];
  if (known !== undefined) return pick(known, language);
  const person = subject.startsWith('person/') ? people[subject.slice('person/'.length)] : undefined;
  if (person !== undefined) return pick(person, language);
  const [, office = '', code = ''] = /^party\/([a-z]+)-([a-z]{2})$/.exec(subject) ?? [];
  const name = OFFICES[office];
  return name === undefined ? undefined : pick(name(country(code.toUpperCase())), language);
}
