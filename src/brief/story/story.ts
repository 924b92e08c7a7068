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
    .filter((message) => concerns(scene, message))
    .sort((a, b) => b.weight - a.weight || (a.subject < b.subject ? -1 : 1));
}

/** A brief on one partner tells what names it, and the target that it is measured by. */
function concerns({ partner }: Scene, message: Message): boolean {
  if (partner === null) return true;
  if (message.type === 'partners' || message.type === 'launch') return false;
  return message.type === 'target' || message.countries.includes(partner);
}
