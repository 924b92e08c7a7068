import { NOTHING, type Phrase, say } from '../phrase.ts';
import type { Speaker } from '../speaker.ts';
import type { HealthMessage, LineMessage, PlanMessage } from '../story/messages.ts';
import type { Plan, Plans } from '../tongue.ts';
import { nounFor } from './figures.ts';
import { agreementOf, goods, inCountry, past } from './words.ts';

interface Said {
  readonly message: LineMessage;
  readonly speaker: Speaker;
  readonly making: () => Phrase;
  readonly of: () => Phrase;
  readonly where: () => Phrase;
  /** The place at the start of a sentence. */
  readonly place: () => Phrase;
  readonly tail: () => Phrase;
}

export const line: Plans<LineMessage> = (message, speaker) => {
  const { families, products, host } = message;
  const whom = forWhom(message, speaker);
  const where = (): Phrase => (host === null ? NOTHING : inCountry(host, speaker));
  const said: Said = {
    message,
    speaker,
    making: () => goods(families, products, 'accusative', speaker),
    of: () => goods(families, products, 'genitive', speaker),
    where,
    place: () => where().map((part, index) => (index === 0 ? { ...part, text: part.text.trimStart() } : part)),
    tail: () => say`${startText(message, speaker)}${whom}`,
  };
  if (message.manner === 'possibility') return possible(said);
  switch (message.stage) {
    case null:
    case 'proposed':
      return planned(said);
    case 'agreed':
    case 'funded':
      return settled(said);
    case 'under construction':
    case 'commissioning':
      return building(said);
    case 'low-rate production':
    case 'full-rate production':
      return producing(said);
    default:
      return undone(said);
  }
};

function startText({ start, subject }: LineMessage, speaker: Speaker): Phrase {
  if (start === null) return NOTHING;
  return say`, початок виробництва заплановано на ${speaker.date(start, 'for', `${subject}/start_of_production:planned`, 'value')}`;
}

function forWhom({ onlyUkraine, others }: LineMessage, speaker: Speaker): string {
  if (!onlyUkraine) return '';
  if (others) return '; продукція призначена Україні, хоча частину можуть отримати й союзники, які беруть участь';
  return [', усе – для України', ', теж лише для України'][speaker.mentions('recipients')] ?? '';
}

const plural = (operators: readonly string[], speaker: Speaker): boolean =>
  agreementOf(operators, speaker) === 'plural';

function possible({ message: { operators, together }, speaker, making, where, place, tail }: Said): Plan[] {
  if (together.length > 0) return [() => say`${speaker.names(together)} можуть разом виробляти ${making()}${tail()}`];
  if (operators.length > 0)
    return [
      () =>
        say`${speaker.names(operators)} ${plural(operators, speaker) ? 'можуть' : 'може'} виробляти ${making()}${where()}${tail()}`,
    ];
  return [
    () =>
      place().length === 0
        ? say`можливе виробництво: ${making()}${tail()}`
        : say`${place()} можуть виробляти ${making()}${tail()}`,
  ];
}

function planned({ message, speaker, making, of, where, place, tail }: Said): Plan[] {
  const { operators, host, together } = message;
  if (together.length > 0) return [() => say`${speaker.names(together)} планують разом виробляти ${making()}${tail()}`];
  if (operators.length > 0) {
    const many = plural(operators, speaker);
    return [
      () => say`${speaker.names(operators)} ${many ? 'мають' : 'має'} виробляти ${making()}${where()}${tail()}`,
      () => say`${making()}${where()} ${many ? 'планують' : 'планує'} виробляти ${speaker.names(operators)}${tail()}`,
    ];
  }
  if (host === null)
    return [
      () => say`на спільних лініях мають виробляти ${making()}${tail()}`,
      () => say`заплановано виробництво ${of()}${tail()}`,
    ];
  return [
    () => say`${place()} мають виробляти ${making()}${tail()}`,
    () => say`заплановано лінію з виробництва ${of()}${where()}${tail()}`,
  ];
}

function settled({ message, speaker, making, of, where, place, tail }: Said): Plan[] {
  const { operators, stage } = message;
  const state = stage === 'funded' ? 'профінансовано' : 'узгоджено';
  if (operators.length > 0)
    return [
      () =>
        say`${speaker.names(operators)} ${plural(operators, speaker) ? 'мають' : 'має'} виробляти ${making()}${where()}, лінію вже ${state}${tail()}`,
    ];
  const second = (): Phrase =>
    place().length === 0
      ? say`лінію з виробництва ${of()} ${state}${tail()}`
      : say`${place()} ${state} лінію з виробництва ${of()}${tail()}`;
  return [() => say`виробництво ${of()}${where()} ${state}${tail()}`, second];
}

function building({ message, speaker, of, where, place, tail }: Said): Plan[] {
  const { operators, stage, when, subject } = message;
  const date = (): Phrase =>
    when === null
      ? NOTHING
      : say`${speaker.isSameDay(when) ? 'того самого дня' : speaker.date(when, 'on', `${subject}/stage:${stage}`, 'when')} `;
  const who = (): Phrase => speaker.names(operators);
  if (stage === 'commissioning') {
    if (operators.length === 0)
      return [
        () => say`${date()}${place()} відкрили лінію з виробництва ${of()}${tail()}`,
        () => say`лінію з виробництва ${of()}${where()} відкрили ${date()}`.map(trimmed),
      ];
    return [
      () =>
        say`${date()}${who()} ${past('відкри', agreementOf(operators, speaker))}${where()} завод із виробництва ${of()}${tail()}`,
    ];
  }
  if (operators.length === 0) return [() => say`${place()} будують завод із виробництва ${of()}${tail()}`];
  const verb = plural(operators, speaker) ? 'будують' : 'будує';
  return [
    () => say`${who()} ${verb}${where()} завод із виробництва ${of()}${tail()}`,
    () => say`завод із виробництва ${of()}${where()} ${verb} ${who()}${tail()}`,
  ];
}

function trimmed<P extends { readonly text: string }>(part: P, index: number, all: readonly P[]): P {
  return index === all.length - 1 ? { ...part, text: part.text.trimEnd() } : part;
}

function producing({ message, speaker, making, of, where, place, tail }: Said): Plan[] {
  const { operators } = message;
  if (operators.length === 0)
    return [
      () => say`${place()} почали виробляти ${making()}${tail()}`,
      () => say`почалося виробництво ${of()}${where()}${tail()}`,
    ];
  const verb = past('поча', agreementOf(operators, speaker));
  return [
    () => say`${speaker.names(operators)} ${verb} виробляти ${making()}${where()}${tail()}`,
    () => say`виробництво ${of()}${where()} ${verb} ${speaker.names(operators)}${tail()}`,
  ];
}

function undone({ message: { stage }, of, where }: Said): Plan[] {
  return [() => say`лінію з виробництва ${of()}${where()} ${stage === 'cancelled' ? 'скасовано' : 'зупинено'}`];
}

export const plan: Plans<PlanMessage> = ({ address, before, after, days, families, products, host }, speaker) => {
  const of = (): Phrase => goods(families, products, 'genitive', speaker);
  const where = (): Phrase => (host === null ? NOTHING : inCountry(host, speaker));
  const by = (): Phrase => say`${speaker.daysMoved(address, days)} ${days > 0 ? 'пізніше' : 'раніше'}`;
  return [
    () =>
      say`почати виробництво ${of()}${where()} планують уже не ${speaker.date(before, 'on', address, 'value', 'before')}, а ${speaker.date(after, 'on', address, 'value')}, ${by()}`,
    () =>
      say`виробництво ${of()}${where()} тепер планують почати ${speaker.date(after, 'on', address, 'value')}, ${by()}, ніж намічали`,
  ];
};

const LINE = { one: 'лінія', few: 'лінії', many: 'ліній', other: 'лінії' };

export const health: Plans<HealthMessage> = ({ health: state, counted }, speaker) => {
  const { phrase, count } = speaker.count(counted, 'feminine');
  if (state === 'producing')
    return [() => say`уже ${count === 1 ? 'виробляє' : 'виробляють'} продукцію ${phrase} ${nounFor(count, LINE)}`];
  return [() => say`ліній, на яких запланований початок минув, а про виробництво ніхто не повідомив, – ${phrase}`];
};
