import { NOTHING, namePart, type Phrase, say } from '../phrase.ts';
import type { Speaker } from '../speaker.ts';
import type { GaugeMessage, SumMessage, TotalMessage } from '../story/messages.ts';
import type { Plans } from '../tongue.ts';
import type { Gender } from '../voice.ts';
import { countryForms } from './countries.ts';
import { agreementOf, familiesText, past } from './words.ts';

/** Names in the accusative, where theirs is not the nominative. */
const ACCUSATIVES: Readonly<Record<string, string>> = {
  'programme/drone-coalition': 'Коаліцію дронів',
  'programme/drone-line': 'Лінію дронів',
  'programme/edip': 'Європейську програму оборонної промисловості',
};

type Rung = SumMessage['rung'];

/** What a giver did, agreeing with it. */
export function gave(rung: Rung, agrees: Gender | 'plural'): string {
  switch (rung) {
    case 'pledge':
      return past('пообіця', agrees);
    case 'commitment':
      return `${past('зобов’яза', agrees)}ся надати`;
    case 'allocation':
      return past('виділи', agrees);
    case 'disbursement':
      return past('виплати', agrees);
  }
}

export function purposeText(
  { purpose, recipient, families }: Pick<SumMessage, 'purpose' | 'recipient' | 'families'>,
  speaker: Speaker,
): Phrase {
  switch (purpose) {
    case 'programme':
      return recipient === null
        ? say`на програму`
        : say`на програму ${namePart(speaker.plainName(recipient), recipient)}`;
    case 'makers':
      return say`українським виробникам зброї`;
    case 'drone makers':
      return say`українським виробникам дронів`;
    case 'line':
      return say`на виробництво ${familiesText(families, 'genitive')}`;
    case 'production':
      return say`на виробництво української зброї`;
    case 'ukraine':
      return say`на допомогу Україні`;
    case 'other':
      return recipient === null ? say`на допомогу Україні` : recipientText(recipient, speaker);
  }
}

function recipientText(recipient: string, speaker: Speaker): Phrase {
  const country = countryForms(recipient.replace('country/', ''));
  if (country !== undefined) return say`для ${namePart(country.genitive, recipient)}`;
  const accusative = ACCUSATIVES[recipient];
  if (accusative !== undefined) return say`на ${namePart(accusative, recipient)}`;
  const name = namePart(speaker.plainName(recipient), recipient);
  return recipient.startsWith('party/') ? say`компанії ${name}` : say`на програму ${name}`;
}

export const sum: Plans<SumMessage> = (message, speaker) => {
  const { address, euro, from, rung, manner, year, revised } = message;
  const amount = (): Phrase =>
    say`${speaker.value(address)}${euro === null ? NOTHING : say` (${speaker.value(euro)})`}`;
  const forYear = (): Phrase => (year === null ? NOTHING : say` на ${speaker.value(year)}`);
  const purpose = (): Phrase => purposeText(message, speaker);
  const ahead = manner === 'plan' || manner === 'possibility';
  if (from === null)
    return [
      () =>
        say`${purpose()} ${ahead ? (manner === 'plan' ? 'планують' : 'можуть') : ''}${ahead ? ' ' : ''}${ahead ? 'надати' : PASSIVE[rung]} ${amount()}${forYear()}`,
    ];
  const agrees = agreementOf([from], speaker);
  const who = (): Phrase => speaker.name(from);
  const verb = ahead
    ? `${AHEAD[manner][agrees === 'plural' ? 1 : 0]} ${rung === 'disbursement' ? 'виплатити' : rung === 'allocation' ? 'виділити' : 'надати'}`
    : gave(rung, agrees);
  if (revised && !ahead)
    return [() => say`сума, яку ${who()} ${verb} ${purpose()}${forYear()}, тепер становить ${amount()}`];
  return [
    () => say`${who()} ${verb} ${amount()} ${purpose()}${forYear()}`,
    () => say`${purpose()} ${who()} ${verb} ${amount()}${forYear()}`,
    () => say`${amount()} ${purpose()}${forYear()} ${verb} ${who()}`,
  ];
};

const AHEAD = { plan: ['планує', 'планують'], possibility: ['може', 'можуть'] } as const;
const PASSIVE: Readonly<Record<Rung, string>> = {
  pledge: 'обіцяно',
  commitment: 'передбачено',
  allocation: 'виділено',
  disbursement: 'виплачено',
};
const TOTALS = { committed: 'зобов’язання', allocated: 'виділені кошти', disbursed: 'виплати' } as const;

export const total: Plans<TotalMessage> = ({ address, rung, cents, countries: [partner] }, speaker) => {
  const forms = partner === undefined ? undefined : countryForms(partner);
  const whose =
    forms === undefined || partner === undefined ? NOTHING : say` ${namePart(forms.genitive, `country/${partner}`)}`;
  const now = (): Phrase => speaker.value(address);
  const of = say`${TOTALS[rung]}${whose} ${rung === 'committed' ? 'щодо українського виробництва' : 'на українське виробництво'}`;
  if (cents === 0) {
    return [() => say`відомі ${of} становлять ${now()}`, () => say`${now()} становлять відомі ${of}`];
  }
  const change = (): Phrase =>
    say`${speaker.totalChange(address, cents)} ${cents > 0 ? 'більше' : 'менше'}, ніж було ${speaker.period('since', 'on')}`;
  return [
    () => say`усі відомі ${of} тепер становлять ${now()}, ${change()}`,
    () => say`разом відомі ${of} сягають ${now()}, ${change()}`,
  ];
};

export const gauge: Plans<GaugeMessage> = ({ address, year, target, above, countries: [partner = ''] }, speaker) => {
  const forms = countryForms(partner);
  const whose = forms === undefined ? NOTHING : say` ${namePart(forms.genitive, `country/${partner}`)}`;
  const share = (): Phrase =>
    say`зобов’язання${whose} на ${speaker.year(address, year)} рік становлять ${speaker.value(address)} ВВП країни`;
  return above
    ? [() => say`${share()} – більше, ніж просить Україна (${speaker.value(target)})`]
    : [() => say`${share()}; Україна просить ${speaker.value(target)}`];
};
