import type { Message, MessageType } from './story/messages.ts';

/** What a brief tells, in its order. */
export interface Outline {
  /** Candidates for the bullets, the best first, each of another topic while there are topics left. */
  readonly bullets: readonly Message[];
  readonly sections: readonly Section[];
}

/** One paragraph: what it tells first, and what is added while there is room. */
export interface Section {
  readonly messages: readonly Message[];
  /** Words that the paragraph should not pass. */
  readonly room: number;
}

type Topic = 'agreements' | 'production' | 'money' | 'state' | 'open';

const TOPICS: Readonly<Record<MessageType, Topic>> = {
  launch: 'agreements',
  partners: 'agreements',
  agreement: 'agreements',
  count: 'agreements',
  stand: 'agreements',
  line: 'production',
  plan: 'production',
  health: 'production',
  sum: 'money',
  total: 'money',
  gauge: 'money',
  target: 'state',
  indicator: 'state',
  expected: 'open',
  conflict: 'open',
  retraction: 'open',
};

/** Order within a paragraph: what happened, what it is for, what it costs, what is still open. */
const ORDER: readonly MessageType[] = [
  'launch',
  'count',
  'stand',
  'agreement',
  'partners',
  'line',
  'plan',
  'sum',
  'total',
  'gauge',
  'target',
  'indicator',
  'health',
  'expected',
  'conflict',
  'retraction',
];

const LEAD = 5;

/** Orders a story as a newsroom does: what the headline tells, with what belongs to it, then topic by topic. */
export function outlineOf(story: readonly Message[], lead: Message): Outline {
  const opening = [lead, ...story.filter((message) => message !== lead && belongsTo(lead, message)).slice(0, LEAD - 1)];
  const rest = story.filter((message) => !opening.includes(message));
  const of = (...topics: Topic[]): Message[] => rest.filter(({ type }) => topics.includes(TOPICS[type]));
  return {
    bullets: bulletsOf(story, lead),
    sections: [
      { messages: [lead, ...inOrder(opening.slice(1))], room: 120 },
      { messages: byCountry(of('agreements')), room: 90 },
      { messages: byCountry(of('production')), room: 80 },
      { messages: of('money'), room: 70 },
      { messages: of('state'), room: 60 },
      { messages: of('open'), room: 60 },
    ],
  };
}

/** News of a country belongs to news of that country; news of the programme to news of the programme. */
function belongsTo(lead: Message, message: Message): boolean {
  if (TOPICS[message.type] === 'open' && message.type !== 'expected') return false;
  if (message.weight < 40) return false;
  if (isOfProgramme(lead)) return isOfProgramme(message);
  return message.type !== 'partners' && message.countries.some((code) => lead.countries.includes(code));
}

function isOfProgramme(message: Message): boolean {
  const { type } = message;
  if (type === 'line') return message.countries.length === 0 && message.inProgramme;
  return type === 'launch' || type === 'partners' || type === 'target' || (type === 'expected' && message.group);
}

function inOrder(messages: readonly Message[]): Message[] {
  return [...messages].sort(
    (a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || byDate(a, b) || b.weight - a.weight,
  );
}

/** Keeps what concerns one country together, the heaviest country first. */
function byCountry(messages: readonly Message[]): Message[] {
  const groups = new Map<string, Message[]>();
  for (const message of messages) {
    const key = message.countries.length === 1 ? (message.countries[0] as string) : message.subject;
    groups.set(key, [...(groups.get(key) ?? []), message]);
  }
  return [...groups.values()].flatMap((group) => group.sort(byDate));
}

/** Agreements in the order in which they came; what has no day comes last. */
function byDate(a: Message, b: Message): number {
  if (a.type !== 'agreement' || b.type !== 'agreement') return 0;
  const [first, second] = [a.when ?? '9', b.when ?? '9'];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The heaviest message of each topic first, then whatever weighs most. */
function bulletsOf(story: readonly Message[], headline: Message): Message[] {
  const topics: readonly Topic[] = ['agreements', 'production', 'money', 'state'];
  const best = topics.flatMap((topic) =>
    story
      .filter(
        (message) =>
          TOPICS[message.type] === topic && message.type !== 'health' && message !== headline && message.weight >= 38,
      )
      .slice(0, 1),
  );
  const first = best.sort((a, b) => b.weight - a.weight);
  return [...first, ...story.filter((message) => !first.includes(message) && TOPICS[message.type] !== 'open')];
}
