import { type Language, pick, type Translated } from '../values/index.ts';
import { isKind, kinds } from '../vocabulary/index.ts';
import { countryText } from './countries.ts';
import { codeText } from './words.ts';

const word = (en: string, uk: string): Translated => ({ en, uk });

const REACHED: Readonly<Record<string, Translated>> = {
  pledged: word('pledged', 'обіцяно'),
  committed: word('committed', 'зобов’язання'),
  allocated: word('allocated', 'виділено'),
  disbursed: word('paid', 'виплачено'),
};

const WORDS = {
  partners: word('Partners', 'Партнери'),
  agreements: word('Agreements', 'Угоди'),
  lines: word('Production lines', 'Виробничі лінії'),
  money: word('Money for Ukrainian production', 'Гроші на українське виробництво'),
  stage: word('stage', 'стадія'),
  outside: word('outside the programme', 'поза програмою'),
  share: word('share of GDP', 'частка ВВП'),
  distance: word('distance to the target', 'відстань до цілі'),
  militaryAid: word('military aid', 'військова допомога'),
  channelled: word('channelled for others', 'проведено за інших'),
  several: word('for several years or without a year', 'на кілька років або без року'),
  euro: word('in euro', 'у євро'),
  net: word('less its parts, in euro', 'без частин, у євро'),
  planned: word('planned', 'заплановано'),
  actual: word('as reported', 'за повідомленнями'),
} as const;

/** What a figure is, from its address, as people say it: "Denmark: committed in 2025". `name` gives names of subjects. */
export function figureTitle(address: string, language: Language, name: (subject: string) => string): string {
  const [first = '', ...rest] = address.split('/');
  switch (first) {
    case 'overview':
      return overviewTitle(rest, language);
    case 'money':
      return `${pick(WORDS.money, language)}: ${rungAndYear(rest, language)}`;
    case 'partner':
      return `${countryText(rest[0] ?? '', language)}: ${partnerTitle(rest.slice(1), language)}`;
    case 'indicators':
      return name(`indicators/${rest[0] ?? ''}`);
    default:
      return `${name(`${first}/${rest[0] ?? ''}`)}: ${subjectTitle(first, rest.slice(1), language)}`;
  }
}

function overviewTitle([what = '', code = '', health]: readonly string[], language: Language): string {
  const subject = what === 'partners' ? WORDS.partners : what === 'agreements' ? WORDS.agreements : WORDS.lines;
  const list = health !== undefined ? 'line health' : what === 'lines' ? 'line stage' : 'agreement stage';
  return `${pick(subject, language)}: ${codeText(list, health ?? code, language)}`;
}

function rungAndYear([rung = '', year]: readonly string[], language: Language): string {
  const reached = pick(REACHED[rung] ?? { en: rung }, language);
  if (year === undefined) return reached;
  if (year === 'several') return `${reached}, ${pick(WORDS.several, language)}`;
  return language === 'uk' ? `${reached} за ${year} рік` : `${reached} in ${year}`;
}

function partnerTitle(words: readonly string[], language: Language): string {
  const [what = '', second, third, fourth] = words;
  const say = (text: Translated): string => pick(text, language);
  switch (what) {
    case 'stage':
      return second === undefined ? say(WORDS.stage) : `${say(WORDS.stage)} ${say(WORDS.outside)}`;
    case 'agreements':
    case 'lines':
      return say(WORDS[what]).toLowerCase();
    case 'channelled':
      return `${say(WORDS.channelled)}, ${rungAndYear([second ?? ''], language)}`;
    case 'military-aid':
      return inYear(say(WORDS.militaryAid), second, language);
    case 'share':
    case 'distance': {
      const of =
        second === 'military-aid'
          ? inYear(say(WORDS.militaryAid), third, language)
          : rungAndYear([second ?? '', third ?? ''], language);
      return `${say(WORDS[what])}, ${of}${fourth === 'euro' ? `, ${say(WORDS.euro)}` : ''}`;
    }
    default:
      return rungAndYear(words, language);
  }
}

function inYear(text: string, year: string | undefined, language: Language): string {
  if (year === undefined) return text;
  return language === 'uk' ? `${text} за ${year} рік` : `${text} in ${year}`;
}

function subjectTitle(kind: string, [facet = '', form]: readonly string[], language: Language): string {
  if (facet === 'health') return language === 'uk' ? 'стан' : 'health';
  const reached = kind === 'flow' ? REACHED[facet] : undefined;
  if (reached !== undefined) {
    const suffix = form === 'euro' || form === 'net' ? `, ${pick(WORDS[form], language)}` : '';
    return `${pick(reached, language)}${suffix}`;
  }
  const [property = '', ...detail] = facet.split(':');
  const asked = property === 'rung' ? 'stage' : property;
  const label = isKind(kind) ? kinds[kind].properties[asked]?.label : undefined;
  const details = detail.filter((part) => part !== '').map((part) => detailText(kind, property, part, language));
  return [label === undefined ? asked.replaceAll('_', ' ') : pick(label, language), ...details].join(', ');
}

function detailText(kind: string, property: string, detail: string, language: Language): string {
  if (detail === 'planned' || detail === 'actual') return pick(WORDS[detail], language);
  const list = property === 'amount' || property === 'rung' ? 'flow stage' : `${kind} stage`;
  return codeText(list, detail, language);
}
