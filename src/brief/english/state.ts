import { pick } from '../../values/index.ts';
import { listed, NOTHING, type Phrase, say } from '../phrase.ts';
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
import { DONE, purposeText } from './money.ts';
import { familiesText } from './words.ts';

export const launch: Plans<LaunchMessage> = ({ subject, news }, speaker) => {
  const { programme } = speaker.after.core;
  if (programme === undefined) return [];
  const aim = pick(programme.aim, 'en').replace(/\.$/, '').replaceAll("'", '’');
  if (!news) return [() => say`${speaker.name(subject)} is a programme for ${aim}`];
  return [() => say`${speaker.name(programme.owner)} has launched ${speaker.name(subject)}, a programme for ${aim}`];
};

export const target: Plans<TargetMessage> = ({ subject }, speaker) => {
  const share = (): Phrase => speaker.value(`${subject}/value`);
  return [
    () => say`Ukraine asks each partner to give ${share()} of its GDP a year to the production of Ukrainian weapons`,
    () => say`of each partner Ukraine asks ${share()} of GDP a year for the production of its weapons`,
  ];
};

/** What a series measures, said with its value. */
const SERIES: Readonly<Record<string, (value: Phrase) => readonly Phrase[]>> = {
  'ua-domestic-weapons-share': (value) => [
    say`${value} of the weapons that Ukraine’s forces use are made in Ukraine`,
    say`Ukraine itself makes ${value} of the weapons that its forces use`,
  ],
  'ua-domestic-share-of-needs': (value) => [
    say`Ukraine’s own industry covers ${value} of what its forces need`,
    say`${value} of what its forces need comes from Ukraine’s own industry`,
  ],
  'ua-defence-capacity': (value) => [
    say`Ukraine’s arms industry could make weapons worth ${value} a year if all of them were paid for`,
  ],
  'ua-capacity-unfinanced-share': (value) => [say`for ${value} of the industry’s capacity there is no money`],
  'ua-drone-capacity': (value) => [say`the industry’s capacity for drones is put at ${value}`],
  'ua-domestic-procurement-share': (value) => [say`${value} of what Ukraine spends on weapons goes to its own makers`],
  'ua-domestic-ammunition-share': (value) => [
    say`${value} of the ammunition that Ukraine’s forces receive is made at home`,
  ],
  'ua-drone-missile-capacity': (value) => [
    say`Ukrainian makers of drones and missiles alone could produce ${value} worth a year`,
  ],
  'ua-foreign-companies-localising': (value) => [
    say`${value} foreign defence companies are setting up production in Ukraine`,
  ],
};

export const indicator: Plans<IndicatorMessage> = ({ series, address, manner, former }, speaker) => {
  const made = SERIES[series];
  if (made === undefined) return [];
  const value = speaker.value(address);
  const was = former === null ? NOTHING : say`, against ${speaker.value(former, 'before')} reported before`;
  const estimated = manner === 'estimate' ? ', by an estimate' : '';
  return made(value).map((phrase) => () => say`${phrase}${estimated}${was}`);
};

const ABOUT: Readonly<Record<ConflictMessage['about'], string>> = {
  sum: 'the sum',
  value: 'the figure',
  start: 'the start of production',
  output: 'the output',
  expected: 'the date of the next step',
  stage: 'the day',
  parties: 'who takes part',
  recipients: 'who gets the output',
};

const SERIES_NAMES: Readonly<Record<string, string>> = {
  'ua-defence-capacity': 'what Ukraine’s arms industry could make',
  'ua-domestic-weapons-share': 'the domestic share of weapons in use',
  'ua-domestic-share-of-needs': 'how much of its needs Ukraine covers itself',
  'ua-drone-capacity': 'how many drones Ukraine could build',
};

function conflictSubject(message: ConflictMessage, speaker: Speaker): Phrase {
  const { about, series, from, families, host } = message;
  if (about === 'sum' && from !== null)
    return say`the sum that ${speaker.name(from)} ${DONE[message.rung]} ${purposeText(message, speaker)}`;
  if (about === 'value' && series !== null) return say`${SERIES_NAMES[series] ?? 'the figure'}`;
  if (families.length > 0) {
    const where = host === null ? NOTHING : say` in ${speaker.name(host)}`;
    return about === 'output'
      ? say`how many ${familiesText(families)} are to be made${where}`
      : say`when ${familiesText(families)} are to be made${where}`;
  }
  return say`${ABOUT[about]}`;
}

export const conflict: Plans<ConflictMessage> = (message, speaker) => {
  const { values, address } = message;
  const subject = (): Phrase => conflictSubject(message, speaker);
  const each = (verb: string): Phrase =>
    listed(
      values.map(
        (item, index) =>
          say`${speaker.publisher(item.source.publisher)}${index === 0 ? ` ${verb}` : ''} ${speaker.claimed(item, address)}`,
      ),
      ' and',
    );
  return [
    () => say`sources differ on ${subject()}: ${each('gives')}`,
    () => say`on ${subject()}, reports do not agree: ${each('has')}`,
  ];
};

export const count: Plans<CountMessage> = ({ counted }, speaker) => {
  const { phrase } = speaker.entered(counted);
  return [
    () => say`in all, ${phrase} agreements were reported signed ${between(speaker)}`,
    () => say`reports tell of ${phrase} agreements signed ${between(speaker)}`,
  ];
};

function between(speaker: Speaker): Phrase {
  return say`between ${speaker.period('since', 'for')} and ${speaker.period('until', 'for')}`;
}

export const stand: Plans<StandMessage> = ({ country, stage }, speaker) => {
  const who = (): Phrase => speaker.name(`country/${country}`);
  if (stage === 'talks') return [() => say`${who()} is in talks with Ukraine on joining the programme`];
  if (stage === 'agreed')
    return [() => say`${who()} has agreed in principle to take part in the programme but has not signed`];
  if (stage === 'ended') return [() => say`${who()} no longer takes part in the programme`];
  return [() => say`${who()} has signed with Ukraine under the programme`];
};

export const retraction: Plans<RetractionMessage> = ({ publisher }, speaker) => [
  () => say`a claim from ${speaker.publisher(publisher)} was taken back from the record`,
];
