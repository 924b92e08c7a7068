import { NOTHING, type Phrase, say } from '../phrase.ts';
import type { Speaker } from '../speaker.ts';
import type { GaugeMessage, SumMessage, TotalMessage } from '../story/messages.ts';
import type { Plans } from '../tongue.ts';
import { familiesText } from './words.ts';

export const DONE = {
  pledge: 'pledged',
  commitment: 'committed',
  allocation: 'set aside',
  disbursement: 'paid',
} as const;
const TO_DO = { pledge: 'pledge', commitment: 'commit', allocation: 'set aside', disbursement: 'pay' } as const;

export function purposeText(
  { purpose, recipient, families }: Pick<SumMessage, 'purpose' | 'recipient' | 'families'>,
  speaker: Speaker,
): Phrase {
  switch (purpose) {
    case 'programme':
      return recipient === null ? say`for the programme` : say`for ${speaker.name(recipient)}`;
    case 'makers':
      return say`for Ukrainian arms makers`;
    case 'drone makers':
      return say`for Ukrainian drone makers`;
    case 'line':
      return say`for the production of ${familiesText(families)}`;
    case 'production':
      return say`for Ukrainian weapons production`;
    case 'ukraine':
      return say`in aid to Ukraine`;
    case 'other':
      return recipient === null ? say`in aid to Ukraine` : say`for ${speaker.name(recipient)}`;
  }
}

/** Aid in general follows its sum; a purpose of its own may open the sentence. */
const OPENING = new Set<SumMessage['purpose']>(['programme', 'makers', 'drone makers', 'line', 'production']);

export const sum: Plans<SumMessage> = (message, speaker) => {
  const { address, euro, from, rung, manner, year, revised } = message;
  const amount = (): Phrase =>
    say`${speaker.value(address)}${euro === null ? NOTHING : say` (${speaker.value(euro)})`}`;
  const forYear = (): Phrase => (year === null ? NOTHING : say` for ${speaker.value(year)}`);
  const purpose = (): Phrase => say`${purposeText(message, speaker)}`;
  if (manner === 'plan' || manner === 'possibility') {
    const verb = manner === 'plan' ? `plans to ${TO_DO[rung]}` : `could ${TO_DO[rung]}`;
    if (from === null)
      return [
        () => say`${amount()} ${manner === 'plan' ? 'is to be' : 'could be'} ${DONE[rung]} ${purpose()}${forYear()}`,
      ];
    return [
      () => say`${speaker.name(from)} ${verb} ${amount()} ${purpose()}${forYear()}`,
      () => say`${purpose()}, ${speaker.name(from)} ${verb} ${amount()}${forYear()}`,
    ];
  }
  if (from === null) return [() => say`${amount()} was ${DONE[rung]} ${purpose()}${forYear()}`];
  if (revised)
    return [() => say`what ${speaker.name(from)} ${DONE[rung]} ${purpose()}${forYear()} is now put at ${amount()}`];
  return [
    () => say`${speaker.name(from)} ${DONE[rung]} ${amount()} ${purpose()}${forYear()}`,
    ...(OPENING.has(message.purpose)
      ? [() => say`${purpose()}, ${speaker.name(from)} ${DONE[rung]} ${amount()}${forYear()}`]
      : []),
    () => say`from ${speaker.name(from)} comes ${amount()}, ${DONE[rung]} ${purpose()}${forYear()}`,
  ];
};

const MONEY = { committed: 'committed to', allocated: 'set aside for', disbursed: 'paid for' } as const;

export const total: Plans<TotalMessage> = ({ address, rung, cents, countries: [partner] }, speaker) => {
  const whose = partner === undefined ? NOTHING : say` by ${speaker.name(`country/${partner}`)}`;
  const now = (): Phrase => speaker.value(address);
  const change = (): Phrase =>
    say`${speaker.totalChange(address, cents)} ${cents > 0 ? 'more' : 'less'} than ${speaker.period('since', 'on')}`;
  if (cents === 0) {
    return [
      () => say`known money ${MONEY[rung]} Ukrainian production${whose} stands at ${now()}`,
      () => say`${now()} is known to be ${MONEY[rung]} Ukrainian production${whose}`,
    ];
  }
  return [
    () => say`all known money ${MONEY[rung]} Ukrainian production${whose} now adds up to ${now()}, ${change()}`,
    () => say`that brings what was ${MONEY[rung]} Ukrainian production${whose} to ${now()}, ${change()}`,
  ];
};

export const gauge: Plans<GaugeMessage> = ({ address, year, target, above, countries: [partner = ''] }, speaker) => {
  const who = (): Phrase => speaker.name(`country/${partner}`);
  const share = (): Phrase => speaker.value(address);
  const asked = (): Phrase => speaker.value(target);
  const when = (): Phrase => speaker.year(address, year);
  return above
    ? [
        () =>
          say`what ${who()} has committed for ${when()} comes to ${share()} of its GDP, above what Ukraine asks for, ${asked()}`,
      ]
    : [
        () =>
          say`what ${who()} has committed for ${when()} comes to ${share()} of its GDP; Ukraine asks for ${asked()}`,
      ];
};
