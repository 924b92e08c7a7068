import { NOTHING, namePart, type Phrase, say } from '../phrase.ts';
import type { Speaker } from '../speaker.ts';
import type { AgreementMessage, ExpectedMessage, PartnersMessage } from '../story/messages.ts';
import type { Plan, Plans } from '../tongue.ts';
import { countryForms } from './countries.ts';
import { nounFor } from './figures.ts';
import { agreementOf, familiesText, instrumentForms, past, placeText, withCountry } from './words.ts';

/** Most parties that a sentence names one by one. */
const NAMED = 4;

function partiesText(parties: readonly string[], speaker: Speaker): Phrase {
  const countries = parties.filter((party) => party.startsWith('country/'));
  if (parties.length <= NAMED) return speaker.names(parties);
  return countries.length >= 2 && countries.length <= NAMED
    ? speaker.names(countries)
    : say`${speaker.names(parties.slice(0, 3), ',')} та інші`;
}

/** "між Данією та Україною"; nothing where a party is no country, whose name could not be declined. */
export function between(parties: readonly string[]): Phrase {
  const names = parties.map((party) => countryForms(party.replace('country/', ''))?.instrumental);
  if (parties.length < 2 || parties.length > NAMED || names.includes(undefined)) return NOTHING;
  return parties.flatMap((party, index) => [
    { text: index === 0 ? ' між ' : index === parties.length - 1 ? ' та ' : ', ' },
    { text: names[index] as string, name: party },
  ]);
}

function about(covers: readonly string[]): string {
  return covers.length === 0 ? '' : ` щодо ${familiesText(covers, 'genitive')}`;
}

function day({ when, whenAddress }: AgreementMessage, speaker: Speaker): Phrase {
  if (when === null) return NOTHING;
  return speaker.isSameDay(when) ? say`того самого дня` : speaker.date(when, 'on', whenAddress, 'when');
}

export const agreement: Plans<AgreementMessage> = (message, speaker) => {
  switch (message.stage) {
    case 'talks':
      return talks(message, speaker);
    case 'signed':
      return signed(message, speaker);
    case 'in force':
      return turned(message, speaker, 'набула чинності');
    case 'ended':
      return turned(message, speaker, 'припинила дію');
    default:
      return agreed(message, speaker);
  }
};

function what({ instrument, covers, subjects }: AgreementMessage, speaker: Speaker): Phrase {
  const forms = instrumentForms(instrument);
  const number = subjects.length;
  const several = (): Phrase =>
    say`${speaker.named(subjects, forms.gender)} ${nounFor(number, { one: forms.accusative, few: forms.few, many: forms.many, other: forms.few })}`;
  return say`${number > 1 ? several() : forms.accusative}${about(covers)}`;
}

function underProgramme({ inProgramme }: AgreementMessage, speaker: Speaker): string {
  if (!inProgramme) return '';
  return [' у межах програми', ', теж у межах програми'][speaker.mentions('programme')] ?? '';
}

function signed(message: AgreementMessage, speaker: Speaker): Plan[] {
  const { parties, place, when } = message;
  const who = (): Phrase => partiesText(parties, speaker);
  const where = placeText(place);
  const under = underProgramme(message, speaker);
  const verb = past('підписа', agreementOf(parties, speaker));
  if (when === null) return [() => say`${who()} ${verb} ${what(message, speaker)}${under}`];
  const date = (): Phrase => day(message, speaker);
  if (speaker.isSameSubject(parties)) {
    if (speaker.isEarlier(when))
      return [
        () => say`раніше, ${date()}, вони підписали${where} ${what(message, speaker)}${under}`,
        () => say`перед тим, ${date()}, сторони підписали${where} ${what(message, speaker)}${under}`,
      ];
    return [
      () => say`${date()}${where} вони підписали й ${what(message, speaker)}${under}`,
      () => say`також вони підписали ${date()}${where} ${what(message, speaker)}${under}`,
    ];
  }
  return [
    () => say`${date()}${where} ${who()} ${verb} ${what(message, speaker)}${under}`,
    () => say`${who()} ${verb} ${date()}${where} ${what(message, speaker)}${under}`,
    () => say`${what(message, speaker)} ${who()} ${verb} ${date()}${where}${under}`,
  ];
}

function agreed(message: AgreementMessage, speaker: Speaker): Plan[] {
  const { parties, instrument, covers, when } = message;
  const who = (): Phrase => (speaker.isSameSubject(parties) ? say`вони` : partiesText(parties, speaker));
  const date = (): Phrase => (when === null ? NOTHING : say` ${day(message, speaker)}`);
  const under = underProgramme(message, speaker);
  if (covers.length === 0) {
    const vague = instrument === null || instrument === 'intergovernmental agreement';
    return [
      () =>
        say`${who()}${date()} ${vague ? 'досягли домовленості' : `погодили ${instrumentForms(instrument).accusative}`}${under}`,
    ];
  }
  if (instrument === 'contract')
    return [() => say`${who()}${date()} домовилися про контракти на ${familiesText(covers, 'accusative')}${under}`];
  if (speaker.isSameSubject(parties) && when !== null && speaker.isEarlier(when)) {
    return [() => say`раніше,${date()}, вони домовилися про співпрацю${about(covers)}${under}`];
  }
  return [
    () => say`${who()}${date()} домовилися про співпрацю${about(covers)}${under}`,
    () => say`${who()} дійшли${date()} згоди${about(covers)}${under}`,
  ];
}

function talks({ parties, covers }: AgreementMessage, speaker: Speaker): Plan[] {
  const on = covers.length === 0 ? '' : ` про ${familiesText(covers, 'accusative')}`;
  const among = between(parties);
  const plain = (): Phrase => say`${partiesText(parties, speaker)} ведуть перемовини${on}`;
  return among.length === 0 ? [plain] : [plain, () => say`тривають перемовини${among}${on}`];
}

function turned(message: AgreementMessage, speaker: Speaker, verb: string): Plan[] {
  const { parties, when } = message;
  const date = (): Phrase => (when === null ? NOTHING : say`${day(message, speaker)} `);
  const among = between(parties);
  if (among.length > 0) return [() => say`${date()}${verb} угода${among}`];
  return [() => say`${date()}${verb} угода, сторони якої – ${partiesText(parties, speaker)}`];
}

export const expected: Plans<ExpectedMessage> = ({ address, stage, parties, group }, speaker) => {
  const { value } = speaker.after.figure(address);
  if (value?.type !== 'date') return [];
  const date = (): Phrase => speaker.date(value.edtf, 'on', address, 'value');
  if (group)
    return [() => say`підписання перших угод очікують ${date()}`, () => say`перші угоди мають підписати ${date()}`];
  const among = between(parties);
  const step = stage === 'signed' || stage === 'in force' ? 'наступний крок' : 'підписання';
  if (among.length > 0 && step === 'підписання')
    return [
      () => say`${speaker.names(parties)} мають підписати угоду ${date()}`,
      () => say`угоду${among} мають підписати ${date()}`,
    ];
  if (among.length > 0) return [() => say`${step}${among} очікують ${date()}`];
  return [
    () =>
      say`${date()} очікують, що ${step === 'підписання' ? 'підписи поставлять' : 'наступний крок зроблять'} ${partiesText(parties, speaker)}`,
  ];
};

const COUNTRY = { one: 'країна', few: 'країни', many: 'країн', other: 'країни' };
const PARTNER = { one: 'партнер', few: 'партнери', many: 'партнерів', other: 'партнера' };

export const partners: Plans<PartnersMessage> = ({ stage, members, counted, covers }, speaker) => {
  const subjects = members.map((code) => `country/${code}`);
  const names = (): Phrase => speaker.names(subjects);
  if (stage === 'talks') {
    const on = covers.length === 0 ? '' : ` про ${familiesText(covers, 'accusative')}`;
    const { phrase, count } = speaker.count(counted, 'feminine');
    const all = (): Phrase =>
      members.length === 1
        ? say`${names()} ${agreementOf(subjects, speaker) === 'plural' ? 'ведуть' : 'веде'} з Україною перемовини${on}`
        : say`${phrase} ${nounFor(count, COUNTRY)} – ${names()} – ведуть із Україною перемовини${on}`;
    return [all, () => say`Україна веде перемовини ${withNames(members)}${on}`];
  }
  const { phrase, count } = speaker.count(counted, 'masculine');
  const done =
    stage === 'signed' ? 'угоди в межах програми вже підписали' : 'принципову згоду на участь у програмі дали';
  if (members.length > 6) return [() => say`${done} ${phrase} ${nounFor(count, PARTNER)}`];
  return [() => say`${done} ${names()}`, () => say`${done} ${phrase} ${nounFor(count, PARTNER)}: ${names()}`];
};

function withNames(members: readonly string[]): Phrase {
  return members.flatMap((code, index) => {
    const name = countryForms(code)?.instrumental ?? code;
    const text = index === 0 ? withCountry(code) : name;
    return [
      ...(index === 0 ? [] : say`${index === members.length - 1 ? ' та ' : ', '}`),
      ...namePart(text, `country/${code}`),
    ];
  });
}
