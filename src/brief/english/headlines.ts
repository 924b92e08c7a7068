import { NOTHING, type Phrase, say } from '../phrase.ts';
import type { Tongue } from '../tongue.ts';
import { familiesText, goods, instrumentText, isPlural } from './words.ts';

const RUNGS = { pledge: 'pledges', commitment: 'commits', allocation: 'sets aside', disbursement: 'pays' } as const;
const PURPOSES = {
  programme: 'Build with Ukraine',
  makers: 'Ukrainian arms makers',
  'drone makers': 'Ukrainian drone makers',
  line: 'production',
  production: 'Ukrainian production',
  ukraine: 'Ukraine',
  other: 'Ukraine',
} as const;

/** Headlines: present tense, no article where none is needed, no full stop. */
export const headlines: Tongue['headlines'] = {
  launch: ({ subject, news }, speaker) =>
    news ? [() => say`Ukraine launches ${speaker.name(subject)} to make its weapons in partner countries`] : [],
  partners: ({ stage, members, counted }, speaker) => {
    const number = speaker.count(counted).phrase;
    if (stage === 'talks')
      return members.length < 2 ? [] : [() => say`${number} countries in talks on building Ukrainian weapons`];
    return [];
  },
  agreement: ({ stage, parties, covers, instrument }, speaker) => {
    const others = parties.filter((party) => party !== 'country/UA');
    const [first, ...more] = others;
    if (first === undefined || more.length > 1) return [];
    const what = instrumentText(instrument).replace(/^an? /, '');
    const on = covers.length === 0 ? '' : ` on ${familiesText(covers.slice(0, 2))}`;
    const with_ = parties.includes('country/UA') ? ' with Ukraine' : '';
    const plural = isPlural(others, speaker);
    if (stage === 'signed')
      return [() => say`${speaker.bareNames(others)} ${plural ? 'sign' : 'signs'} ${what}${on}${with_}`];
    if (stage === 'agreed')
      return [() => say`${speaker.bareNames(others)} ${plural ? 'agree' : 'agrees'}${with_}${on}`];
    if (stage === 'in force') return [() => say`Agreement between ${speaker.bareNames(parties)} comes into force`];
    return [];
  },
  line: ({ stage, operators, families, products, host }, speaker) => {
    const where = host === null ? NOTHING : say` in ${speaker.name(host)}`;
    const what = (): Phrase => goods(families, products, speaker);
    const who = operators.length > 0 ? speaker.bareNames(operators) : NOTHING;
    const begun = stage?.endsWith('production') ?? false;
    if (begun)
      return [
        () =>
          who.length > 0 ? say`${who} starts making ${what()}${where}` : say`Production of ${what()}${where} begins`,
      ];
    if (stage === 'commissioning')
      return [
        () => (who.length > 0 ? say`${who} opens plant for ${what()}${where}` : say`Line for ${what()} opens${where}`),
      ];
    if (stage === 'under construction')
      return [
        () =>
          who.length > 0
            ? say`${who} builds plant for ${what()}${where}`
            : say`Plant for ${what()} under construction${where}`,
      ];
    if (stage === 'halted' || stage === 'cancelled') return [() => say`Line for ${what()}${where} ${stage}`];
    return [() => (who.length > 0 ? say`${who} to make ${what()}${where}` : say`${what()} to be made${where}`)];
  },
  plan: ({ families, products, host, days, address }, speaker) => {
    const where = host === null ? NOTHING : say` in ${speaker.name(host)}`;
    return [
      () =>
        say`Start of ${goods(families, products, speaker)} production${where} moves ${days > 0 ? 'back' : 'forward'} by ${speaker.daysMoved(address, days)}`,
    ];
  },
  sum: ({ address, from, rung, manner, purpose }, speaker) => {
    if (from === null) return [];
    const verb = manner === 'plan' ? 'plans' : manner === 'possibility' ? 'may give' : RUNGS[rung];
    return [() => say`${speaker.bareNames([from])} ${verb} ${speaker.value(address)} for ${PURPOSES[purpose]}`];
  },
  stand: ({ country, stage }, speaker) => {
    const who = speaker.bareNames([`country/${country}`]);
    if (stage === 'talks') return [() => say`${who} in talks with Ukraine on joint production`];
    return stage === 'ended'
      ? []
      : [() => say`${who} ${stage === 'agreed' ? 'agrees' : 'signs'} with Ukraine on joint production`];
  },
  target: ({ subject }, speaker) => [() => say`Ukraine asks partners for ${speaker.value(`${subject}/value`)} of GDP`],
  total: ({ address, rung }, speaker) => [
    () =>
      say`Money ${rung === 'committed' ? 'committed to' : rung === 'allocated' ? 'set aside for' : 'paid for'} Ukrainian production stands at ${speaker.value(address)}`,
  ],
  gauge: ({ address, countries: [partner = ''] }, speaker) => [
    () =>
      say`${speaker.bareNames([`country/${partner}`])} at ${speaker.value(address)} of GDP for Ukrainian production`,
  ],
};
