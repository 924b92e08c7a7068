import { agreementMessages, expectedMessages } from './agreements.ts';
import { conflictMessages, retractionMessages } from './disagreements.ts';
import { indicatorMessages } from './indicators.ts';
import { lineMessages, planMessages } from './lines.ts';
import type { Message } from './messages.ts';
import {
  countMessages,
  healthMessages,
  launchMessages,
  partnerMessages,
  partnersMessages,
  targetMessages,
} from './programme.ts';
import type { Scene } from './scene.ts';
import { sumMessages, totalMessages } from './sums.ts';

/** All that could be told of a period, by weight, each with claims behind it. */
export function storyOf(scene: Scene): Message[] {
  const all: Message[] = [
    ...launchMessages(scene),
    ...partnersMessages(scene),
    ...targetMessages(scene),
    ...agreementMessages(scene),
    ...lineMessages(scene),
    ...planMessages(scene),
    ...sumMessages(scene),
    ...totalMessages(scene),
    ...indicatorMessages(scene),
    ...expectedMessages(scene),
    ...conflictMessages(scene),
    ...retractionMessages(scene),
    ...countMessages(scene),
    ...partnerMessages(scene),
    ...healthMessages(scene),
  ];
  return all
    .filter(({ support }) => support.claims.length > 0)
    .flatMap((message) => asTold(scene, message))
    .sort((a, b) => b.weight - a.weight || (a.subject < b.subject ? -1 : 1));
}

/** Told in a brief on one partner only where its own news is too little: how the programme stands. */
const BACKGROUND = new Set<Message['type']>(['target', 'partners', 'indicator', 'health', 'launch']);
const BACKGROUND_WEIGHT = 0.3;

/** A brief on one partner tells what names it, before a background that is the same for all. */
function asTold({ partner }: Scene, message: Message): Message[] {
  if (partner === null) return [message];
  if (message.type === 'partners' && message.members.includes(partner)) return [];
  if (BACKGROUND.has(message.type)) return [{ ...message, weight: message.weight * BACKGROUND_WEIGHT, countries: [] }];
  return message.countries.includes(partner) ? [message] : [];
}
