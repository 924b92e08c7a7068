import { NOTHING, type Phrase, say } from '../phrase.ts';
import type { Speaker } from '../speaker.ts';
import type { HealthMessage, LineMessage, PlanMessage } from '../story/messages.ts';
import type { Plan, Plans } from '../tongue.ts';
import { goods, isPlural } from './words.ts';

interface Said {
  readonly message: LineMessage;
  readonly speaker: Speaker;
  readonly what: () => Phrase;
  readonly where: () => Phrase;
  readonly tail: () => Phrase;
}

export const line: Plans<LineMessage> = (message, speaker) => {
  const { families, products, host } = message;
  const whom = forWhom(message, speaker);
  const said: Said = {
    message,
    speaker,
    what: () => goods(families, products, speaker),
    where: () => (host === null ? NOTHING : say` in ${speaker.name(host)}`),
    tail: () => say`${startText(message, speaker)}${whom}`,
  };
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
  return say`, with production due to start ${speaker.date(start, 'on', `${subject}/start_of_production:planned`, 'value')}`;
}

function forWhom({ onlyUkraine, others }: LineMessage, speaker: Speaker): string {
  if (!onlyUkraine) return '';
  if (others) return '; the output is meant for Ukraine, though allies that take part could get some too';
  return [', all of it meant for Ukraine', ', likewise for Ukraine alone'][speaker.mentions('recipients')] ?? '';
}

function planned({ message, speaker, what, where, tail }: Said): Plan[] {
  const { operators, host, manner, together } = message;
  if (together.length > 0) {
    const verb = manner === 'possibility' ? 'could' : 'plan to';
    return [() => say`${speaker.names(together)} ${verb} make ${what()} together${tail()}`];
  }
  if (manner === 'possibility') {
    const makers = operators.length === 0 ? NOTHING : say` by ${speaker.names(operators)}`;
    return [
      () => say`${what()} could be made${where()}${makers}${tail()}`,
      () => say`production of ${what()}${makers} could come${where()}${tail()}`,
    ];
  }
  if (operators.length > 0) {
    const who = (): Phrase => speaker.names(operators);
    const are = isPlural(operators, speaker) ? 'are' : 'is';
    return [
      () => say`${who()} ${are} to make ${what()}${where()}${tail()}`,
      () => say`${who()} ${isPlural(operators, speaker) ? 'plan' : 'plans'} to make ${what()}${where()}${tail()}`,
    ];
  }
  if (host === null)
    return [
      () => say`the lines are to make ${what()}${tail()}`,
      () => say`production of ${what()} is planned${tail()}`,
    ];
  return [
    () => say`${what()} are to be made${where()}${tail()}`,
    () => say`a line for ${what()} is planned${where()}${tail()}`,
  ];
}

function settled({ message, speaker, what, where, tail }: Said): Plan[] {
  const { operators, stage } = message;
  const state = stage === 'funded' ? 'has its money' : 'has been agreed';
  if (operators.length > 0) {
    const are = isPlural(operators, speaker) ? 'are' : 'is';
    return [
      () => say`a line on which ${speaker.names(operators)} ${are} to make ${what()}${where()} ${state}${tail()}`,
      () => say`${speaker.names(operators)} ${are} to make ${what()}${where()}, on a line that ${state}${tail()}`,
    ];
  }
  return [
    () => say`a production line for ${what()}${where()} ${state}${tail()}`,
    () => say`production of ${what()}${where()} ${stage === 'funded' ? 'is funded' : 'has been agreed'}${tail()}`,
  ];
}

function building({ message, speaker, what, where, tail }: Said): Plan[] {
  const { operators, stage, when, subject } = message;
  const opened = stage === 'commissioning';
  const date = (): Phrase =>
    when === null
      ? NOTHING
      : say` ${speaker.isSameDay(when) ? 'the same day' : speaker.date(when, 'on', `${subject}/stage:${stage}`, 'when')}`;
  if (operators.length > 0) {
    const who = (): Phrase => speaker.names(operators);
    return opened
      ? [
          () => say`${who()} opened a plant for ${what()}${where()}${date()}${tail()}`,
          () => say`a plant of ${who()} for ${what()}${where()} was opened${date()}${tail()}`,
        ]
      : [
          () =>
            say`${who()} ${isPlural(operators, speaker) ? 'are' : 'is'} building a plant for ${what()}${where()}${tail()}`,
          () => say`a plant of ${who()} for ${what()} is under construction${where()}${tail()}`,
        ];
  }
  return opened
    ? [() => say`a line for ${what()} was opened${where()}${date()}${tail()}`]
    : [() => say`a plant for ${what()} is under construction${where()}${tail()}`];
}

function producing({ message, speaker, what, where, tail }: Said): Plan[] {
  const { operators, stage } = message;
  const rate = stage === 'full-rate production' ? 'at full rate' : 'in small numbers';
  if (operators.length > 0) {
    const has = isPlural(operators, speaker) ? 'have' : 'has';
    return [
      () => say`${speaker.names(operators)} ${has} begun to make ${what()}${where()}${tail()}`,
      () => say`production of ${what()} by ${speaker.names(operators)} is running${where()} ${rate}${tail()}`,
    ];
  }
  return [
    () => say`${what()} are being made${where()}, ${rate}${tail()}`,
    () => say`production of ${what()}${where()} has begun${tail()}`,
  ];
}

function undone({ message, speaker, what, where }: Said): Plan[] {
  const { operators, stage } = message;
  const who = operators.length === 0 ? NOTHING : say` by ${speaker.names(operators)}`;
  return [() => say`the line for ${what()}${who}${where()} was ${stage ?? 'halted'}`];
}

export const plan: Plans<PlanMessage> = (message, speaker) => {
  const { address, before, after, days, families, products, operators, host } = message;
  const what = (): Phrase => goods(families, products, speaker);
  const whose = operators.length === 0 ? NOTHING : say` by ${speaker.names(operators)}`;
  const where = host === null ? NOTHING : say` in ${speaker.name(host)}`;
  const was = (): Phrase => speaker.date(before, 'for', address, 'value', 'before');
  const is = (): Phrase => speaker.date(after, 'for', address, 'value');
  const by = (): Phrase => speaker.daysMoved(address, days);
  const later = days > 0;
  return [
    () =>
      say`the start of production of ${what()}${whose}${where}, planned for ${was()}, is now planned for ${is()}, ${by()} ${later ? 'later' : 'earlier'}`,
    () =>
      say`production of ${what()}${whose}${where} is now to start ${speaker.date(after, 'on', address, 'value')}, ${by()} ${later ? 'later than' : 'ahead of what was'} planned`,
  ];
};

export const health: Plans<HealthMessage> = ({ health: state, counted }, speaker) => {
  const { phrase, count } = speaker.count(counted);
  const lines = count === 1 ? 'line' : 'lines';
  if (state === 'producing')
    return [
      () => say`${phrase} ${lines} ${count === 1 ? 'is' : 'are'} known to be producing`,
      () => say`production is known to be running on ${phrase} ${lines}`,
    ];
  return [
    () =>
      say`${phrase} ${lines} ${count === 1 ? 'has' : 'have'} passed the planned start without any source reporting production`,
    () => say`on ${phrase} ${lines} the planned start has passed, and no source reports production`,
  ];
};
