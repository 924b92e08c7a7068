import { listed, namePart, type Phrase, say } from '../phrase.ts';
import type { Speaker } from '../speaker.ts';
import type { Gender } from '../voice.ts';
import { countryForms } from './countries.ts';

interface FamilyForms {
  readonly accusative: string;
  readonly genitive: string;
}

const family = (accusative: string, genitive: string): FamilyForms => ({ accusative, genitive });

const FAMILIES: Readonly<Record<string, FamilyForms>> = {
  'strike drone': family('ударні дрони', 'ударних дронів'),
  'interceptor drone': family('дрони-перехоплювачі', 'дронів-перехоплювачів'),
  'reconnaissance drone': family('розвідувальні дрони', 'розвідувальних дронів'),
  'FPV drone': family('FPV-дрони', 'FPV-дронів'),
  'unmanned ground vehicle': family('наземні роботи', 'наземних роботів'),
  'unmanned surface vessel': family('морські дрони', 'морських дронів'),
  missile: family('ракети', 'ракет'),
  'air-defence missile': family('зенітні ракети', 'зенітних ракет'),
  'rocket propellant': family('ракетне паливо', 'ракетного палива'),
  'artillery system': family('артилерійські системи', 'артилерійських систем'),
  'artillery ammunition': family('артилерійські боєприпаси', 'артилерійських боєприпасів'),
  mortar: family('міномети', 'мінометів'),
  'armoured vehicle': family('бронетехніку', 'бронетехніки'),
  'electronic warfare': family('засоби РЕБ', 'засобів РЕБ'),
  radar: family('радари', 'радарів'),
  component: family('комплектувальні', 'комплектувальних'),
  drone: family('дрони', 'дронів'),
  weapons: family('зброю', 'зброї'),
};

/** Families in a case: "дрони, ракети й артилерійські системи". */
export function familiesText(families: readonly string[], form: keyof FamilyForms): string {
  const finer = families.filter((code) => code !== 'weapons' || families.length === 1);
  const names = finer.map((code) => FAMILIES[code]?.[form] ?? code);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} та ${names.at(-1)}`;
}

/** What a line makes: "дрони-перехоплювачі Octopus". Names of products stay as they are. */
export function goods(
  families: readonly string[],
  products: readonly string[],
  form: keyof FamilyForms,
  speaker: Speaker,
): Phrase {
  const words =
    families.length > 1 && products.length > 0 ? familiesText(['drone'], form) : familiesText(families, form);
  if (products.length === 0) return say`${words}`;
  return say`${words} ${listed(
    products.map((product) => namePart(speaker.plainName(product), product)),
    ' та',
  )}`;
}

interface InstrumentForms {
  readonly accusative: string;
  readonly gender: Gender;
  readonly nominative: string;
  readonly few: string;
  readonly many: string;
}

const INSTRUMENTS: Readonly<Record<string, InstrumentForms>> = {
  'letter of intent': {
    nominative: 'лист про наміри',
    accusative: 'лист про наміри',
    gender: 'masculine',
    few: 'листи про наміри',
    many: 'листів про наміри',
  },
  'memorandum of understanding': {
    nominative: 'меморандум про взаєморозуміння',
    accusative: 'меморандум про взаєморозуміння',
    gender: 'masculine',
    few: 'меморандуми про взаєморозуміння',
    many: 'меморандумів про взаєморозуміння',
  },
  'intergovernmental agreement': {
    nominative: 'міжурядова угода',
    accusative: 'міжурядову угоду',
    gender: 'feminine',
    few: 'міжурядові угоди',
    many: 'міжурядових угод',
  },
  contract: {
    nominative: 'контракт',
    accusative: 'контракт',
    gender: 'masculine',
    few: 'контракти',
    many: 'контрактів',
  },
  'joint venture': {
    nominative: 'угода про спільне підприємство',
    accusative: 'угоду про спільне підприємство',
    gender: 'feminine',
    few: 'угоди про спільні підприємства',
    many: 'угод про спільні підприємства',
  },
  licence: {
    nominative: 'ліцензійна угода',
    accusative: 'ліцензійну угоду',
    gender: 'feminine',
    few: 'ліцензійні угоди',
    many: 'ліцензійних угод',
  },
  statement: {
    nominative: 'спільна заява',
    accusative: 'спільну заяву',
    gender: 'feminine',
    few: 'спільні заяви',
    many: 'спільних заяв',
  },
};
const AGREEMENT: InstrumentForms = {
  nominative: 'угода',
  accusative: 'угоду',
  gender: 'feminine',
  few: 'угоди',
  many: 'угод',
};

export function instrumentForms(instrument: string | null): InstrumentForms {
  return (instrument === null ? undefined : INSTRUMENTS[instrument]) ?? AGREEMENT;
}

/** Endings of a verb in the past tense. */
export function past(stem: string, agrees: Gender | 'plural'): string {
  return stem + { feminine: 'ла', masculine: 'в', neuter: 'ло', plural: 'ли' }[agrees];
}

/** What a verb agrees with where these are its subject. */
export function agreementOf(subjects: readonly string[], speaker: Speaker): Gender | 'plural' {
  const [only = ''] = subjects;
  if (subjects.length !== 1) return 'plural';
  const [kind, code = ''] = only.split('/');
  if (kind === 'country') return countryForms(code)?.agrees ?? 'feminine';
  const name = speaker.plainName(only);
  if (/^[А-ЯЇІЄҐа-яїієґ]/.test(name))
    return /^(Міністерство)/.test(name)
      ? 'neuter'
      : /^(Збройні|[а-яїієґ])/.test(name)
        ? 'plural'
        : /^(Данський|Офіс)/.test(name)
          ? 'masculine'
          : 'feminine';
  return 'feminine';
}

/** A company is named with its kind, so that no foreign name has to be declined. */
export function ukrainianSubject(subject: string, name: string): string {
  const [kind, code = ''] = subject.split('/');
  if (kind === 'country') return countryForms(code)?.nominative ?? name;
  if (kind === 'party' && /^[«A-Za-z]/.test(name)) return `компанія ${name}`;
  return kind === 'programme' && /^[A-Za-z]/.test(name) ? `програма ${name}` : name;
}

export function inCountry(host: string, speaker: Speaker): Phrase {
  const forms = countryForms(host.slice('country/'.length));
  return forms === undefined ? say` (${speaker.name(host)})` : namePart(` ${forms.locative}`, host);
}

/** "з Данією", "зі Швецією", "із Сполученими Штатами" before a name in the instrumental. */
export function withCountry(code: string): string {
  const name = countryForms(code)?.instrumental ?? code;
  if (/^(Шв|Сп|Сл|Ст)/.test(name)) return `зі ${name}`;
  return /^[ЗСШЩЖЧЦ]/.test(name) ? `із ${name}` : `з ${name}`;
}

const PLACES: Readonly<Record<string, string>> = {
  Kyiv: 'у Києві',
  Bucharest: 'у Бухаресті',
  London: 'у Лондоні',
  'The Hague': 'у Гаазі',
  Stockholm: 'у Стокгольмі',
  Brussels: 'у Брюсселі',
  Berlin: 'у Берліні',
  Athens: 'в Афінах',
  Villacoublay: 'у Вілакубле',
  Vilnius: 'у Вільнюсі',
  Riga: 'у Ризі',
  Paris: 'у Парижі',
  Oslo: 'в Осло',
  'Northern Ireland': 'у Північній Ірландії',
  Madrid: 'у Мадриді',
  Doha: 'у Досі',
  Denmark: 'у Данії',
  Copenhagen: 'у Копенгагені',
  Rome: 'у Римі',
  Warsaw: 'у Варшаві',
  Washington: 'у Вашингтоні',
  Helsinki: 'у Гельсінкі',
  Tallinn: 'у Таллінні',
  Lisbon: 'у Лісабоні',
  Ramstein: 'у Рамштайні',
};

/** Where something was signed, in the locative; nothing where the place is not in the table. */
export function placeText(place: string | null): string {
  const known = place === null ? undefined : PLACES[place];
  return known === undefined ? '' : ` ${known}`;
}

const PUBLISHERS: Readonly<Record<string, string>> = {
  'Ukrainska Pravda': '«Українська правда»',
  'European Pravda': '«Європейська правда»',
  UNN: 'УНН',
  UNIAN: 'УНІАН',
  'Interfax-Ukraine': '«Інтерфакс-Україна»',
  'Censor.NET': '«Цензор.НЕТ»',
  'RBC-Ukraine': '«РБК-Україна»',
  Babel: '«Бабель»',
  Suspilne: '«Суспільне»',
  'Radio Svoboda': '«Радіо Свобода»',
  Ukrinform: 'Укрінформ',
  Kommersant: '«Коммерсант»',
  Meduza: '«Медуза»',
  Rubryka: '«Рубрика»',
  TSN: 'ТСН',
  'German Federal Ministry of Defence': 'Федеральне міністерство оборони Німеччини',
  'Danish Ministry of Industry, Business and Financial Affairs': 'Міністерство промисловості Данії',
};

export function publisherText(publisher: string): string {
  return PUBLISHERS[publisher] ?? publisher;
}
