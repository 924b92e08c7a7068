import { pick } from '../../values/index.ts';
import { NOTHING, namePart, type Phrase, say } from '../phrase.ts';
import type { Speaker } from '../speaker.ts';
import type {
  ConflictMessage,
  CountMessage,
  IndicatorMessage,
  LaunchMessage,
  RetractionMessage,
  StandMessage,
  TargetMessage,
} from '../story/messages.ts';
import type { Plans } from '../tongue.ts';
import { nounFor } from './figures.ts';
import { gave, purposeText } from './money.ts';
import { agreementOf, familiesText, inCountry, past } from './words.ts';

export const launch: Plans<LaunchMessage> = ({ subject, news }, speaker) => {
  const { programme } = speaker.after.core;
  if (programme === undefined) return [];
  const aim = pick(programme.aim, 'uk').replace(/\.$/, '');
  const lower = aim.charAt(0).toLocaleLowerCase('uk-UA') + aim.slice(1);
  if (!news) return [() => say`мета програми ${namePart(speaker.plainName(subject), subject)} – ${lower}`];
  const started = past('започаткува', agreementOf([programme.owner], speaker));
  return [
    () =>
      say`${speaker.name(programme.owner)} ${started} програму ${namePart(speaker.plainName(subject), subject)}; її мета – ${lower}`,
  ];
};

export const target: Plans<TargetMessage> = ({ subject }, speaker) => {
  const share = (): Phrase => speaker.value(`${subject}/value`);
  return [
    () => say`Україна просить кожного партнера щороку виділяти ${share()} ВВП на виробництво української зброї`,
    () => say`на виробництво своєї зброї Україна просить у кожного партнера ${share()} ВВП на рік`,
  ];
};

/** What a series measures, said with its value. */
const SERIES: Readonly<Record<string, (value: Phrase) => readonly Phrase[]>> = {
  'ua-domestic-weapons-share': (value) => [
    say`${value} зброї, яку застосовують Сили оборони України, виготовлено в Україні`,
    say`Україна сама виготовляє ${value} зброї, яку застосовують її Сили оборони`,
  ],
  'ua-domestic-share-of-needs': (value) => [say`власна промисловість України покриває ${value} потреб Сил оборони`],
  'ua-defence-capacity': (value) => [
    say`оборонна промисловість України могла б за рік виробити зброї на ${value}, якби все було оплачено`,
  ],
  'ua-capacity-unfinanced-share': (value) => [say`на ${value} потужностей галузі немає грошей`],
  'ua-drone-capacity': (value) => [say`потужність із виробництва дронів – ${value}`],
  'ua-domestic-procurement-share': (value) => [
    say`${value} грошей, які Україна витрачає на зброю, отримують її власні виробники`,
  ],
  'ua-domestic-ammunition-share': (value) => [
    say`${value} боєприпасів, які отримують Сили оборони, виготовлено в Україні`,
  ],
  'ua-drone-missile-capacity': (value) => [
    say`самі лише виробники дронів і ракет могли б за рік виробити продукції на ${value}`,
  ],
  'ua-foreign-companies-localising': (value) => [
    say`іноземних компаній, які налагоджують виробництво в Україні, – ${value}`,
  ],
};

export const indicator: Plans<IndicatorMessage> = ({ series, address, manner, former }, speaker) => {
  const value = speaker.value(address);
  const was = former === null ? NOTHING : say`; раніше повідомляли про ${speaker.value(former, 'before')}`;
  const estimated = manner === 'estimate' ? 'за оцінкою, ' : '';
  return (SERIES[series]?.(value) ?? []).map((phrase) => () => say`${estimated}${phrase}${was}`);
};

const SERIES_NAMES: Readonly<Record<string, string>> = {
  'ua-defence-capacity': 'потужності оборонної промисловості України',
  'ua-domestic-weapons-share': 'частки вітчизняної зброї на озброєнні',
  'ua-domestic-share-of-needs': 'того, яку частину потреб Україна покриває сама',
  'ua-drone-capacity': 'потужності з виробництва дронів',
};

/** In the genitive, after "щодо". */
function conflictSubject(message: ConflictMessage, speaker: Speaker): Phrase {
  const { about, series, from, families, host } = message;
  if (about === 'sum' && from !== null)
    return say`суми, яку ${speaker.name(from)} ${gave(message.rung, agreementOf([from], speaker))} ${purposeText(message, speaker)}`;
  if (about === 'sum') return say`суми`;
  if (about === 'value' && series !== null) return say`${SERIES_NAMES[series] ?? 'цього показника'}`;
  if (families.length > 0) {
    const where = host === null ? NOTHING : inCountry(host, speaker);
    const what = familiesText(families, 'genitive');
    return about === 'output'
      ? say`того, скільки ${what} мають виробляти${where}`
      : say`початку виробництва ${what}${where}`;
  }
  return about === 'expected' ? say`дати наступного кроку` : say`цих відомостей`;
}

export const conflict: Plans<ConflictMessage> = (message, speaker) => {
  const { values, address } = message;
  const subject = (): Phrase => conflictSubject(message, speaker);
  const each = (first: string, next: string): Phrase =>
    values.flatMap(
      (item, index) =>
        say`${index === 0 ? '' : ', '}${speaker.publisher(item.source.publisher)} ${index === 0 ? first : next} ${speaker.claimed(item, address)}`,
    );
  return [
    () => say`джерела розходяться щодо ${subject()}: ${each('наводить', '–')}`,
    () => say`щодо ${subject()} повідомлення не збігаються: ${each('пише:', '–')}`,
  ];
};

const SIGNED = { one: 'підписану угоду', few: 'підписані угоди', many: 'підписаних угод', other: 'підписаної угоди' };

export const count: Plans<CountMessage> = ({ counted }, speaker) => {
  const { phrase, count: number } = speaker.entered(counted, 'feminine');
  return [
    () =>
      say`загалом від ${speaker.period('since', 'since')} до ${speaker.period('until', 'since')} стало відомо про ${phrase} ${nounFor(number, SIGNED)}`,
  ];
};

export const stand: Plans<StandMessage> = ({ country, stage }, speaker) => {
  const subject = `country/${country}`;
  const agrees = agreementOf([subject], speaker);
  const who = (): Phrase => speaker.name(subject);
  const many = agrees === 'plural';
  if (stage === 'talks')
    return [() => say`${who()} ${many ? 'ведуть' : 'веде'} з Україною перемовини про участь у програмі`];
  if (stage === 'agreed')
    return [
      () =>
        say`${who()} ${past('да', agrees)} принципову згоду на участь у програмі, але угоди ще не ${past('підписа', agrees)}`,
    ];
  if (stage === 'ended') return [() => say`${who()} більше не ${many ? 'беруть' : 'бере'} участі в програмі`];
  return [() => say`${who()} вже ${past('підписа', agrees)} угоду з Україною в межах програми`];
};

export const retraction: Plans<RetractionMessage> = ({ publisher }, speaker) => [
  () => say`твердження, яке оприлюднило видання ${speaker.publisher(publisher)}, вилучено з реєстру`,
];
