import { NOTHING, type Phrase, say } from '../phrase.ts';
import type { Speaker } from '../speaker.ts';
import type { AgreementMessage, ExpectedMessage, PartnersMessage } from '../story/messages.ts';
import type { Plan, Plans } from '../tongue.ts';
import { familiesText, instrumentsText, instrumentText, isPlural } from './words.ts';

/** Most parties that a sentence names one by one. */
const NAMED = 4;

function partiesText(parties: readonly string[], speaker: Speaker): Phrase {
  const countries = parties.filter((party) => party.startsWith('country/'));
  if (parties.length <= NAMED) return speaker.names(parties);
  return countries.length >= 2 && countries.length <= NAMED
    ? speaker.names(countries)
    : say`${speaker.names(parties.slice(0, 3), ',')} and others`;
}

function about(covers: readonly string[], word = 'on'): string {
  return covers.length === 0 ? '' : ` ${word} ${familiesText(covers)}`;
}

function day(message: AgreementMessage, speaker: Speaker): Phrase {
  const { when, whenAddress } = message;
  if (when === null) return NOTHING;
  return speaker.isSameDay(when) ? say`the same day` : speaker.date(when, 'on', whenAddress, 'when');
}

/** Agreements by what happened to them. */
export const agreement: Plans<AgreementMessage> = (message, speaker) => {
  const { stage } = message;
  if (stage === 'talks') return talks(message, speaker);
  if (stage === 'signed') return signed(message, speaker);
  if (stage === 'in force') return inForce(message, speaker);
  if (stage === 'ended') return ended(message, speaker);
  return agreed(message, speaker);
};

function what({ instrument, covers, subjects }: AgreementMessage, speaker: Speaker): Phrase {
  const paper =
    subjects.length > 1
      ? say`${speaker.named(subjects)} ${instrumentsText(instrument)}`
      : say`${instrumentText(instrument)}`;
  return say`${paper}${about(covers)}`;
}

/** The programme is named where it first comes up; later a reader only needs to hear that this belongs to it too. */
function underProgramme({ inProgramme }: AgreementMessage, speaker: Speaker): string {
  if (!inProgramme) return '';
  return [' under the programme', ', also under the programme'][speaker.mentions('programme')] ?? '';
}

function signed(message: AgreementMessage, speaker: Speaker): Plan[] {
  const { parties, place, when } = message;
  const who = (): Phrase => partiesText(parties, speaker);
  const where = place === null ? '' : ` in ${place}`;
  const under = underProgramme(message, speaker);
  if (speaker.isSameSubject(parties) && when !== null) {
    return [
      () =>
        say`they ${speaker.isEarlier(when) ? 'had' : 'also'} signed ${what(message, speaker)} ${day(message, speaker)}${where}${under}`,
      () =>
        say`${day(message, speaker)}${where}, they ${speaker.isEarlier(when) ? 'had ' : ''}signed ${what(message, speaker)}${under}`,
    ];
  }
  if (when === null) return [() => say`${who()} signed ${what(message, speaker)}${under}`];
  return [
    () => say`${day(message, speaker)}${where}, ${who()} signed ${what(message, speaker)}${under}`,
    () => say`${who()} signed ${what(message, speaker)} ${day(message, speaker)}${where}${under}`,
    () => say`${what(message, speaker)} between ${who()} was signed${where} ${day(message, speaker)}${under}`,
  ];
}

function agreed(message: AgreementMessage, speaker: Speaker): Plan[] {
  const { parties, instrument, covers, when } = message;
  const who = (): Phrase => (speaker.isSameSubject(parties) ? say`they` : partiesText(parties, speaker));
  const date = (): Phrase => (when === null ? NOTHING : say` ${day(message, speaker)}`);
  const under = underProgramme(message, speaker);
  if (covers.length === 0) {
    const paper =
      instrument === null || instrument === 'intergovernmental agreement'
        ? say`reached an agreement`
        : say`agreed on ${instrumentText(instrument)}`;
    return [() => say`${who()} ${paper}${date()}${under}`];
  }
  if (instrument === 'contract')
    return [() => say`${who()} agreed on contracts for ${familiesText(covers)}${date()}${under}`];
  const earlier = speaker.isSameSubject(parties) && when !== null && speaker.isEarlier(when);
  if (earlier) return [() => say`they had agreed${date()} to work together on ${familiesText(covers)}${under}`];
  return [
    () => say`${who()} agreed${date()} to work together on ${familiesText(covers)}${under}`,
    () => say`${who()} reached an understanding on ${familiesText(covers)}${date()}${under}`,
  ];
}

function talks(message: AgreementMessage, speaker: Speaker): Plan[] {
  const { parties, covers } = message;
  const who = (): Phrase => partiesText(parties, speaker);
  return [
    () => say`${who()} are in talks${about(covers)}`,
    () => say`talks${about(covers)} are under way between ${who()}`,
  ];
}

function inForce(message: AgreementMessage, speaker: Speaker): Plan[] {
  const { parties, when } = message;
  const date = (): Phrase => (when === null ? NOTHING : say` ${day(message, speaker)}`);
  return [() => say`the agreement between ${partiesText(parties, speaker)} came into force${date()}`];
}

function ended(message: AgreementMessage, speaker: Speaker): Plan[] {
  const { parties, when } = message;
  const date = (): Phrase => (when === null ? NOTHING : say` ${day(message, speaker)}`);
  return [() => say`the agreement between ${partiesText(parties, speaker)} ended${date()}`];
}

export const expected: Plans<ExpectedMessage> = ({ address, stage, parties, group }, speaker) => {
  const { value } = speaker.after.figure(address);
  if (value?.type !== 'date') return [];
  const date = (): Phrase => speaker.date(value.edtf, 'on', address, 'value');
  if (group) {
    return [
      () => say`the first agreements are expected to be signed ${date()}`,
      () => say`signing is expected ${date()}`,
    ];
  }
  const who = (): Phrase => partiesText(parties, speaker);
  if (stage === 'signed' || stage === 'in force')
    return [() => say`the next step between ${who()} is expected ${date()}`];
  return [
    () => say`${who()} are expected to sign an agreement ${date()}`,
    () => say`a signing between ${who()} is expected ${date()}`,
  ];
};

export const partners: Plans<PartnersMessage> = ({ stage, members, counted, covers }, speaker) => {
  const subjects = members.map((code) => `country/${code}`);
  const number = speaker.count(counted).phrase;
  const names = speaker.names(subjects);
  const plural = isPlural(subjects, speaker);
  const are = plural ? 'are' : 'is';
  if (stage === 'talks') {
    const few = members.length <= 7;
    return [
      () =>
        few && plural
          ? say`${number} countries – ${names} – are in talks with Ukraine${about(covers)}`
          : say`${names} ${are} in talks with Ukraine${about(covers)}`,
      () => say`Ukraine is in talks with ${names}${about(covers)}`,
    ];
  }
  const has = plural ? 'have' : 'has';
  const done = stage === 'signed' ? 'signed under the programme' : 'agreed in principle to take part';
  if (members.length > 6) return [() => say`${number} partners ${has} ${done}`];
  return [
    () => say`${names} ${has} ${done}`,
    () => say`so far ${number} ${plural ? 'partners' : 'partner'} ${has} ${done}: ${names}`,
  ];
};
